// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/cipher_driver.h"

#include "sqlcipher/cipher_result.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlRecord>
#include <QStringBuilder>

#include <array>

namespace solnoma {

namespace {

QSqlError connectionError(const QString &text, const Error &error)
{
    return QSqlError(text, error.detail, QSqlError::ConnectionError, QString::fromLatin1(errorName(error.code)));
}

Result<ConnectionOptions> parseOptions(const QString &text)
{
    ConnectionOptions options;
    const auto parts = text.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed();
        bool isNumber = false;
        const int number = part.section(QLatin1Char('='), 1).toInt(&isNumber);
        if (name == QLatin1String("CREATE"))
            options.create = true;
        else if (name == QLatin1String("READONLY"))
            options.readOnly = true;
        else if (name == QLatin1String("IMMUTABLE"))
            options.immutable = true;
        else if (name == QLatin1String("WRITER"))
            options.writer = true;
        else if (name == QLatin1String("BUSY") && isNumber)
            options.busyMs = number;
        else if (name == QLatin1String("CACHE") && isNumber)
            options.cacheMiB = number;
        else
            return Error{ErrorCode::Invalid, name, faultInTheProgram("unknown connect option")};
    }
    return options;
}

QVariant defaultValueOf(QString expression)
{
    if (expression.size() > 1 && expression.startsWith(QLatin1Char('\'')) && expression.endsWith(QLatin1Char('\'')))
        return expression.sliced(1, expression.size() - 2).replace(QLatin1String("''"), QLatin1String("'"));
    return expression.isEmpty() ? QVariant() : QVariant(expression);
}

/// One row of pragma_table_xinfo: name, type, notnull, dflt_value, pk, hidden.
QSqlField fieldOf(const Statement &row, const QString &table)
{
    const QString declared = row.text(1);
    const qint64 hidden = row.integer(5);
    QSqlField field(row.text(0), metaTypeOfDeclared(declared), table);
    field.setRequired(row.integer(2) != 0);
    field.setDefaultValue(defaultValueOf(row.text(3)));
    field.setAutoValue(row.integer(4) > 0 && declared.compare(QLatin1String("INTEGER"), Qt::CaseInsensitive) == 0);
    field.setReadOnly(hidden == 2 || hidden == 3); // generated, virtual or stored
    return field;
}

} // namespace

QMetaType metaTypeOfDeclared(QStringView declared)
{
    struct Prefix {
        QLatin1String start;
        QMetaType type;
    };
    static const std::array prefixes{
        Prefix{QLatin1String("int"), QMetaType::fromType<qlonglong>()},
        Prefix{QLatin1String("bigint"), QMetaType::fromType<qlonglong>()},
        Prefix{QLatin1String("real"), QMetaType::fromType<double>()},
        Prefix{QLatin1String("double"), QMetaType::fromType<double>()},
        Prefix{QLatin1String("float"), QMetaType::fromType<double>()},
        Prefix{QLatin1String("blob"), QMetaType::fromType<QByteArray>()},
        Prefix{QLatin1String("bool"), QMetaType::fromType<bool>()},
    };
    for (const Prefix &prefix : prefixes)
        if (declared.startsWith(prefix.start, Qt::CaseInsensitive))
            return prefix.type;
    return QMetaType::fromType<QString>();
}

CipherDriver::CipherDriver(QObject *parent) : QSqlDriver(parent) {}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

void CipherDriver::adopt(std::unique_ptr<Connection> connection)
{
    close();
    m_connection = std::move(connection);
    setOpen(m_connection && m_connection->isOpen());
    setOpenError(!isOpen());
}

void CipherDriver::interrupt()
{
    if (m_connection)
        m_connection->interrupt();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
    case LastInsertId:
    case SimpleLocking:
    case FinishQuery: return true;
    default: return false; // without NamedPlaceholders QtSql itself turns :name into ?
    }
}

bool CipherDriver::open(const QString &path, const QString &, const QString &, const QString &, int, const QString &options)
{
    close();
    const SecretBytes key = std::move(m_key);
    const auto parsed = parseOptions(options);
    auto opened = parsed ? Connection::open(path, key, *parsed) : parsed.error();
    if (!opened) {
        setLastError(connectionError(QStringLiteral("The database does not open"), opened.error()));
        setOpenError(true);
        return false;
    }
    m_connection = std::move(opened).value();
    setOpen(true);
    setOpenError(false);
    return true;
}

void CipherDriver::close()
{
    for (CipherResult *result : std::as_const(m_results))
        result->close();
    if (m_connection && m_connection->isOpen()) {
        const auto closed = m_connection->close(m_connection->options().writer);
        if (!closed)
            setLastError(connectionError(QStringLiteral("The write-ahead log stays"), closed.error()));
    }
    setOpen(false);
    setOpenError(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::runSimple(const char *sql, const QString &failure)
{
    if (!isOpen())
        return false;
    const auto done = m_connection->cached(sql).run();
    if (!done)
        setLastError(QSqlError(failure, done.error().detail, QSqlError::TransactionError,
                               QString::fromLatin1(errorName(done.error().code))));
    return done.isOk();
}

bool CipherDriver::beginTransaction()
{
    return runSimple(m_connection && m_connection->isReadOnly() ? "BEGIN" : "BEGIN IMMEDIATE",
                     QStringLiteral("Unable to begin transaction"));
}

bool CipherDriver::commitTransaction()
{
    return runSimple("COMMIT", QStringLiteral("Unable to commit transaction"));
}

bool CipherDriver::rollbackTransaction()
{
    return runSimple("ROLLBACK", QStringLiteral("Unable to roll back transaction"));
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    Statement &list = m_connection->cached("SELECT name, type FROM pragma_table_list WHERE schema = 'main' ORDER BY name");
    for (auto row = list.step(); row && *row; row = list.step()) {
        const QString name = list.text(0);
        const QString kind = list.text(1);
        const bool isSystem = kind == QLatin1String("shadow") || name.startsWith(QLatin1String("sqlite_"));
        const QSql::TableType own = isSystem ? QSql::SystemTables : kind == QLatin1String("view") ? QSql::Views : QSql::Tables;
        if ((type & own) == own)
            names += name;
    }
    list.reset();
    return names;
}

Result<QSqlIndex> CipherDriver::columnsOf(const QString &table, bool onlyPrimaryKey) const
{
    QSqlIndex columns;
    if (!isOpen())
        return columns;
    QString schema = QStringLiteral("main");
    QString name = table;
    const qsizetype dot = table.indexOf(QLatin1Char('.'));
    if (dot > 0 && !isIdentifierEscaped(table, TableName)) {
        schema = table.left(dot);
        name = table.sliced(dot + 1);
    }
    // Not cached(): a record may be asked for while another one is being read.
    auto statement = m_connection->prepare("SELECT name, type, \"notnull\", dflt_value, pk, hidden"
                                           " FROM pragma_table_xinfo(?1, ?2) WHERE hidden <> 1 AND (pk > 0 OR NOT ?3)"
                                           " ORDER BY CASE WHEN ?3 THEN pk ELSE cid END");
    if (!statement)
        return statement.error();
    statement->bind(1, stripDelimiters(name, TableName));
    statement->bind(2, stripDelimiters(schema, TableName));
    statement->bind(3, onlyPrimaryKey ? 1 : 0);
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return columns;
        columns.append(fieldOf(*statement, table));
    }
}

QSqlRecord CipherDriver::record(const QString &table) const
{
    const auto columns = columnsOf(table, false);
    return columns ? QSqlRecord(*columns) : QSqlRecord();
}

QSqlIndex CipherDriver::primaryIndex(const QString &table) const
{
    const auto columns = columnsOf(table, true);
    return columns ? *columns : QSqlIndex();
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || isIdentifierEscaped(identifier, type))
        return identifier;
    QString escaped = identifier;
    escaped.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') % escaped % QLatin1Char('"');
}

bool CipherDriver::isIdentifierEscaped(const QString &identifier, IdentifierType) const
{
    return identifier.size() > 2 && identifier.startsWith(QLatin1Char('"')) && identifier.endsWith(QLatin1Char('"'));
}

QString CipherDriver::stripDelimiters(const QString &identifier, IdentifierType type) const
{
    if (!isIdentifierEscaped(identifier, type))
        return identifier;
    return identifier.sliced(1, identifier.size() - 2).replace(QLatin1String("\"\""), QLatin1String("\""));
}

int CipherDriver::maximumIdentifierLength(IdentifierType) const
{
    return 1024;
}

} // namespace solnoma
