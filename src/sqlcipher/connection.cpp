// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/connection.h"

#include "base/reason.h"
#include "sqlcipher/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QStringBuilder>
#include <QStringList>
#include <QUrl>

#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#include <algorithm>
#include <sqlcipher/sqlite3.h>
#include <utility>

namespace solnoma {

namespace {

constexpr qsizetype keyLiteralSize = 99;

/// Anything else SQLCipher would take for a passphrase, without a word.
bool isKeyLiteral(QByteArrayView literal)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    return literal.size() == keyLiteralSize && literal.startsWith("x'") && literal.endsWith('\'') &&
           std::all_of(literal.begin() + 2, literal.end() - 1, isHex);
}

/// Once in a process. SQLCipher writes every failed page to stderr. The level is one variable of the process, and the first key
/// ever given sets it back to "warn": so give one, to a database in memory, and then set it.
void prepareSqlCipher()
{
    static const bool quiet = [] {
        // Before anything else of SQLite runs: its global memory statistics cost a mutex for every allocation.
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        const QByteArray noKey = "x'" + QByteArray(96, '0') + '\'';
        sqlite3 *database = nullptr;
        const bool set = sqlite3_open(":memory:", &database) == SQLITE_OK &&
                         sqlite3_key_v2(database, "main", noKey.constData(), static_cast<int>(noKey.size())) == SQLITE_OK &&
                         sqlite3_exec(database, "PRAGMA cipher_log_level = NONE; PRAGMA cipher_log = off", nullptr, nullptr,
                                      nullptr) == SQLITE_OK;
        sqlite3_close(database);
        return set;
    }();
    Q_UNUSED(quiet)
}

int openFlags(const ConnectionOptions &options)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    flags |= options.readOnly || options.immutable ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (options.immutable)
        flags |= SQLITE_OPEN_URI;
    return flags;
}

QByteArray openName(const QString &path, const ConnectionOptions &options)
{
    if (!options.immutable)
        return QFileInfo(path).absoluteFilePath().toUtf8();
    return "file:" + QUrl::toPercentEncoding(QFileInfo(path).absoluteFilePath(), "/") + "?immutable=1";
}

/// The file exists afterwards, with mode 0600 if it is made here: SQLite gives -wal and -shm the mode of the database.
Result<void> prepareFile(const QString &path, const QString &place, const ConnectionOptions &options)
{
    const QFileInfo file(path);
    if (file.exists() && (options.create || file.size() > 0))
        return {};
    if (file.exists())
        return Error{ErrorCode::Damaged, place, Reason::tr("the file is empty")};
    if (!options.create)
        return Error{ErrorCode::NotFound, place, Reason::tr("no such file")};
    QFile made(path);
    if (made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return {};
    return errorFromFile(ErrorCode::Io, made, place);
}

} // namespace

Connection::Connection(sqlite3 *database, const ConnectionOptions &options, const QString &place)
    : m_database(database), m_options(options), m_place(place)
{
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const SecretBytes &keyLiteral,
                                                     const ConnectionOptions &options)
{
    prepareSqlCipher();
    const QString place = QFileInfo(path).fileName();
    if (!isKeyLiteral(keyLiteral.view()))
        return Error{ErrorCode::Invalid, place, faultInTheProgram("the key is not a literal of key and salt")};
    SOLNOMA_TRY(prepareFile(path, place, options));

    sqlite3 *database = nullptr;
    const int result = sqlite3_open_v2(openName(path, options).constData(), &database, openFlags(options), nullptr);
    if (result != SQLITE_OK) {
        const Error error = prepareError(database, place);
        sqlite3_close(database);
        return error;
    }
    auto connection = std::unique_ptr<Connection>(new Connection(database, options, place));
    if (auto keyed = connection->applyKey(keyLiteral); !keyed) {
        connection->m_options.writer = false; // nothing to checkpoint, and nothing is to be written with a wrong key
        return Error{keyed.error().code, place, keyed.error().detail};
    }
    if (auto profiled = connection->applyProfile(); !profiled)
        return Error{profiled.error().code, place, profiled.error().detail};
    return connection;
}

Result<void> Connection::applyKey(const SecretBytes &keyLiteral)
{
    sqlite3_busy_timeout(m_database, m_options.busyMs);
    if (sqlite3_key_v2(m_database, "main", keyLiteral.data(), static_cast<int>(keyLiteral.size())) != SQLITE_OK)
        return prepareError(m_database, m_place);
    // The first read decrypts and authenticates page 1.
    return execute("PRAGMA cipher_compatibility = 4; SELECT count(*) FROM sqlite_schema");
}

Result<void> Connection::applyProfile()
{
    QByteArray script = "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                        "PRAGMA cell_size_check = ON; PRAGMA cache_size = -" +
                        QByteArray::number(m_options.cacheMiB * 1024) + ';';
    if (!isReadOnly())
        script += "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;";
    if (m_options.writer)
        script += "PRAGMA wal_autocheckpoint = 0;";
    return execute(script);
}

Connection::~Connection()
{
    (void)close(m_options.writer);
}

Result<void> Connection::close(bool checkpoint)
{
    if (!m_database)
        return {};
    m_cached.clear();
    for (Statement *statement : QSet<Statement *>(std::exchange(m_live, {}))) {
        statement->m_connection = nullptr;
        sqlite3_finalize(std::exchange(statement->m_statement, nullptr));
    }
    const auto result = checkpoint && !isReadOnly() ? checkpointTruncate() : Result<void>();
    if (m_options.writer && !checkpoint)
        sqlite3_db_config(m_database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const std::lock_guard lock(m_closing);
    sqlite3_close_v2(std::exchange(m_database, nullptr));
    return result;
}

Error Connection::closedError() const
{
    return {ErrorCode::Invalid, m_place, QStringLiteral("the connection is closed")};
}

Result<void> Connection::execute(const QByteArray &script)
{
    if (!m_database)
        return closedError();
    int number = 0;
    for (QByteArrayView rest = script; !rest.isEmpty();) {
        const QString place = QStringLiteral("statement ") % QString::number(++number);
        sqlite3_stmt *prepared = nullptr;
        const char *tail = nullptr;
        if (sqlite3_prepare_v2(m_database, rest.data(), static_cast<int>(rest.size()), &prepared, &tail) != SQLITE_OK)
            return prepareError(m_database, place);
        rest = rest.sliced(tail - rest.data());
        if (!prepared) { // a comment or white space
            --number;
            continue;
        }
        Statement statement(this, prepared);
        if (auto done = statement.run(); !done)
            return Error{done.error().code, place, done.error().detail};
    }
    return {};
}

Result<Statement> Connection::prepareWith(QByteArrayView sql, unsigned int flags)
{
    if (!m_database)
        return closedError();
    sqlite3_stmt *prepared = nullptr;
    const char *tail = nullptr;
    if (sqlite3_prepare_v3(m_database, sql.data(), static_cast<int>(sql.size()), flags, &prepared, &tail) != SQLITE_OK)
        return prepareError(m_database, m_place);
    Statement statement(this, prepared);
    if (!prepared)
        return Error{ErrorCode::Invalid, m_place, faultInTheProgram("no statement")};
    if (!sql.sliced(tail - sql.data()).trimmed().isEmpty())
        return Error{ErrorCode::Invalid, m_place, faultInTheProgram("more than one statement")};
    return statement;
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    return prepareWith(sql, 0);
}

Statement &Connection::cached(const char *sql)
{
    const std::string_view text(sql);
    auto found = m_cached.find(text);
    if (found != m_cached.end() && found->second.m_statement) {
        found->second.reset();
        return found->second;
    }
    auto prepared = prepareWith(QByteArrayView(sql), SQLITE_PREPARE_PERSISTENT);
    if (!prepared && m_database && prepared.error().code == ErrorCode::Invalid)
        qFatal("%s: %s", qPrintable(prepared.error().detail), sql);
    Statement statement = prepared ? std::move(prepared).value() : Statement(prepared.error());
    return m_cached.insert_or_assign(std::string(text), std::move(statement)).first->second;
}

qint64 Connection::lastInsertRowid() const
{
    return m_database ? sqlite3_last_insert_rowid(m_database) : 0;
}

qint64 Connection::changes() const
{
    return m_database ? sqlite3_changes64(m_database) : 0;
}

bool Connection::inTransaction() const
{
    return m_database && !sqlite3_get_autocommit(m_database);
}

Result<void> Connection::checkpoint(int mode)
{
    if (!m_database)
        return closedError();
    if (sqlite3_wal_checkpoint_v2(m_database, "main", mode, nullptr, nullptr) != SQLITE_OK)
        return stepError(m_database, m_place);
    return {};
}

Result<void> Connection::checkpointPassive()
{
    return checkpoint(SQLITE_CHECKPOINT_PASSIVE);
}

Result<void> Connection::checkpointTruncate()
{
    return checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
}

void Connection::interrupt()
{
    const std::lock_guard lock(m_closing);
    if (m_database)
        sqlite3_interrupt(m_database);
}

Result<void> Connection::collectTexts(QByteArrayView sql, QStringList &texts)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        texts += statement->text(0);
    }
}

Result<void> Connection::collectFindings(QByteArrayView check, QStringList &findings)
{
    const auto collected = collectTexts(check, findings);
    if (!collected && collected.error().code != ErrorCode::Damaged)
        return collected.error();
    if (!collected)
        findings += collected.error().detail;
    findings.removeAll(QStringLiteral("ok"));
    return {};
}

/// Within one statement SQLite reads nothing more after a page that did not authenticate, and would name every tree behind it:
/// so each table has a statement of its own.
Result<void> Connection::nameDamagedTables(QStringList &findings)
{
    QStringList tables;
    const auto listed =
        collectTexts("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name", tables);
    if (!listed && listed.error().code != ErrorCode::Damaged)
        return listed.error();
    for (const QString &table : std::as_const(tables)) {
        QStringList found;
        const QByteArray check = "PRAGMA integrity_check('" + table.toUtf8().replace('\'', "''") + "')";
        SOLNOMA_TRY(collectFindings(check, found));
        if (!found.isEmpty())
            findings += Reason::tr("table %1 cannot be read whole").arg(table);
    }
    return {};
}

Result<QString> Connection::integrityCheck()
{
    QStringList findings;
    SOLNOMA_TRY(collectFindings("PRAGMA cipher_integrity_check", findings));
    SOLNOMA_TRY(findings.isEmpty() ? collectFindings("PRAGMA integrity_check", findings) : nameDamagedTables(findings));
    return findings.join(QLatin1Char('\n'));
}

} // namespace solnoma
