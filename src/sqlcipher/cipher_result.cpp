// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/cipher_result.h"

#include "sqlcipher/cipher_driver.h"

#include <QDate>
#include <QDateTime>
#include <QSqlField>
#include <QTime>

#include <limits>
#include <sqlcipher/sqlite3.h>

namespace solnoma {

namespace {

QString utf8OrNull(const char *text)
{
    return QString::fromUtf8(text);
}

QMetaType metaTypeOfStored(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER: return QMetaType::fromType<qlonglong>();
    case SQLITE_FLOAT: return QMetaType::fromType<double>();
    case SQLITE_BLOB: return QMetaType::fromType<QByteArray>();
    default: return QMetaType::fromType<QString>();
    }
}

bool isUnsignedLong(const QVariant &value)
{
    return value.typeId() == QMetaType::ULong || value.typeId() == QMetaType::ULongLong;
}

bool isNullValue(const QVariant &value)
{
    if (!value.isValid() || value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString: return value.toString().isNull();
    case QMetaType::QByteArray: return value.toByteArray().isNull();
    case QMetaType::QDate: return value.toDate().isNull();
    case QMetaType::QTime: return value.toTime().isNull();
    case QMetaType::QDateTime: return value.toDateTime().isNull();
    default: return false;
    }
}

} // namespace

CipherResult::CipherResult(const CipherDriver *driver) : QSqlResult(driver), m_driver(driver)
{
    driver->m_results.insert(this);
}

CipherResult::~CipherResult()
{
    if (m_driver)
        m_driver->m_results.remove(this);
}

void CipherResult::close()
{
    m_statement.reset();
    m_types.clear();
    m_rows.clear();
    m_record.reset();
    m_insertedId.clear();
    m_isDone = true;
    m_hasUnseenRow = false;
    setActive(false);
    setAt(QSql::BeforeFirstRow);
}

bool CipherResult::fail(const QString &text, const Error &error)
{
    const Connection *connection = m_driver ? m_driver->connection() : nullptr;
    const int native = connection && connection->isOpen() ? sqlite3_extended_errcode(connection->handle()) : SQLITE_MISUSE;
    setLastError(QSqlError(text, error.detail, QSqlError::StatementError, QString::number(native)));
    m_isDone = true;
    return false;
}

bool CipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool CipherResult::prepare(const QString &query)
{
    close();
    setSelect(false);
    if (!m_driver || !m_driver->isOpen())
        return false;
    auto prepared = m_driver->connection()->prepare(query.toUtf8());
    if (!prepared)
        return fail(QStringLiteral("Unable to prepare statement"), prepared.error());
    m_statement.emplace(std::move(prepared).value());
    return true;
}

bool CipherResult::bindAll(const QVariantList &values)
{
    if (m_statement->parameterCount() != values.size())
        return fail(QStringLiteral("Parameter count mismatch"), Error{ErrorCode::Invalid, {}, {}});
    for (int i = 0; i < values.size(); ++i) {
        if (isUnsignedLong(values[i]) && values[i].toULongLong() > std::numeric_limits<qint64>::max())
            return fail(QStringLiteral("Number out of range"), Error{ErrorCode::Invalid, {}, {}});
        bindOne(i + 1, values[i]);
    }
    return true;
}

void CipherResult::bindOne(int index, const QVariant &value)
{
    if (isNullValue(value))
        return m_statement->bindNull(index);
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong: return m_statement->bind(index, qint64{value.toLongLong()});
    case QMetaType::Float:
    case QMetaType::Double: return m_statement->bind(index, value.toDouble());
    case QMetaType::QByteArray: return m_statement->bindBlob(index, value.toByteArray());
    case QMetaType::QDate: return m_statement->bind(index, value.toDate().toString(Qt::ISODate));
    case QMetaType::QTime: return m_statement->bind(index, value.toTime().toString(Qt::ISODateWithMs));
    case QMetaType::QDateTime: return m_statement->bind(index, value.toDateTime().toString(Qt::ISODateWithMs));
    default: return m_statement->bind(index, value.toString());
    }
}

bool CipherResult::exec()
{
    if (!m_statement || !m_driver || !m_driver->isOpen())
        return false;
    m_statement->reset();
    m_rows.clear();
    m_record.reset();
    m_insertedId.clear();
    m_hasUnseenRow = false;
    setLastError({});
    setActive(false);
    setAt(QSql::BeforeFirstRow);
    if (!bindAll(boundValues()))
        return false;

    sqlite3 *database = m_driver->connection()->handle();
    const qint64 before = sqlite3_total_changes64(database);
    m_isDone = false;
    const auto row = m_statement->step();
    if (!row)
        return fail(QStringLiteral("Unable to execute statement"), row.error());
    const bool hasChanged = sqlite3_total_changes64(database) != before;
    m_changes = hasChanged ? m_driver->connection()->changes() : 0;
    if (hasChanged)
        m_insertedId = m_driver->connection()->lastInsertRowid();
    setSelect(m_statement->columnCount() > 0);
    setActive(true);
    startRows();
    m_hasUnseenRow = *row;
    if (*row)
        keepRow();
    else
        detachFromResultSet();
    return true;
}

void CipherResult::startRows()
{
    sqlite3_stmt *handle = m_statement->handle();
    m_types.clear();
    for (int column = 0; column < m_statement->columnCount(); ++column) {
        const char *declared = sqlite3_column_decltype(handle, column);
        m_types +=
            declared ? metaTypeOfDeclared(QString::fromUtf8(declared)) : metaTypeOfStored(sqlite3_column_type(handle, column));
    }
}

qsizetype CipherResult::rowCount() const
{
    return m_types.isEmpty() ? 0 : m_rows.size() / m_types.size();
}

void CipherResult::keepRow()
{
    if (isForwardOnly())
        m_rows.clear();
    for (int column = 0; column < m_types.size(); ++column)
        m_rows += cell(column);
}

QVariant CipherResult::cell(int column) const
{
    switch (sqlite3_column_type(m_statement->handle(), column)) {
    case SQLITE_INTEGER: return m_statement->integer(column);
    case SQLITE_FLOAT: return m_statement->real(column);
    case SQLITE_BLOB: return m_statement->blob(column);
    case SQLITE_TEXT: return m_statement->text(column);
    default: return QVariant(m_types[column]);
    }
}

bool CipherResult::readRow()
{
    if (m_isDone || !m_statement)
        return false;
    const auto row = m_statement->step();
    if (!row)
        return fail(QStringLiteral("Unable to fetch row"), row.error());
    if (*row)
        keepRow();
    else
        detachFromResultSet(); // gives up the read lock at once
    return *row;
}

bool CipherResult::fetchNext()
{
    if (!isForwardOnly())
        return fetch(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    if (!isActive())
        return false;
    if (!m_hasUnseenRow && !readRow()) {
        m_rows.clear();
        setAt(QSql::AfterLastRow);
        return false;
    }
    m_hasUnseenRow = false;
    setAt(at() == QSql::BeforeFirstRow ? 0 : at() + 1);
    return true;
}

bool CipherResult::fetch(int row)
{
    if (row < 0 || !isActive())
        return false;
    if (isForwardOnly()) {
        while (at() < row)
            if (!fetchNext())
                return false;
        return at() == row;
    }
    while (rowCount() <= row) {
        if (!readRow()) {
            setAt(QSql::AfterLastRow);
            return false;
        }
    }
    setAt(row);
    return true;
}

bool CipherResult::fetchFirst()
{
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (!isActive())
        return false;
    if (!isForwardOnly()) {
        while (readRow()) {
        }
        return fetch(static_cast<int>(rowCount()) - 1);
    }
    // The row to stop at is known only when there is no next one: its values are kept.
    QVariantList last;
    int position = at();
    while (fetchNext()) {
        last = m_rows;
        position = at();
    }
    if (last.isEmpty())
        return false;
    m_rows = last;
    setAt(position);
    return true;
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_types.size() || at() < 0)
        return {};
    const qsizetype row = isForwardOnly() ? 0 : at();
    const qsizetype position = row * m_types.size() + column;
    return position < m_rows.size() ? m_rows.at(position) : QVariant();
}

bool CipherResult::isNull(int column)
{
    return data(column).isNull();
}

int CipherResult::size()
{
    return -1; // known only after the last row
}

int CipherResult::numRowsAffected()
{
    return isSelect() ? -1 : static_cast<int>(m_changes);
}

QVariant CipherResult::lastInsertId() const
{
    return m_insertedId;
}

QSqlRecord CipherResult::record() const
{
    if (!isActive() || !isSelect() || !m_statement)
        return {};
    if (m_record)
        return *m_record;
    QSqlRecord record;
    QHash<QString, QSqlRecord> tables;
    sqlite3_stmt *handle = m_statement->handle();
    for (int column = 0; column < m_types.size(); ++column) {
        const QString table = utf8OrNull(sqlite3_column_table_name(handle, column));
        const QString origin = utf8OrNull(sqlite3_column_origin_name(handle, column));
        QSqlField field(utf8OrNull(sqlite3_column_name(handle, column)), m_types[column], table);
        if (!table.isEmpty() && !tables.contains(table))
            tables.insert(table, m_driver->record(table));
        const QSqlField declared = tables.value(table).field(origin);
        field.setReadOnly(origin.isEmpty() || declared.isReadOnly());
        field.setRequiredStatus(declared.requiredStatus());
        field.setAutoValue(declared.isAutoValue());
        field.setDefaultValue(declared.defaultValue());
        record.append(field);
    }
    m_record = record;
    return record;
}

void CipherResult::detachFromResultSet()
{
    if (m_statement)
        m_statement->reset();
    m_isDone = true;
}

} // namespace solnoma
