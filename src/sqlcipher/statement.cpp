// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/statement.h"

#include "sqlcipher/connection.h"
#include "sqlcipher/sqlite_error.h"

#include <sqlcipher/sqlite3.h>
#include <utility>

namespace solnoma {

Statement::Statement(Connection *connection, sqlite3_stmt *statement) : m_connection(connection), m_statement(statement)
{
    m_connection->m_live.insert(this);
}

Statement::Statement(Error error) : m_failure(std::move(error)) {}

Statement::Statement(Statement &&other) noexcept
{
    *this = std::move(other);
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    if (this == &other)
        return *this;
    finalize();
    m_connection = std::exchange(other.m_connection, nullptr);
    m_statement = std::exchange(other.m_statement, nullptr);
    m_failure = std::exchange(other.m_failure, std::nullopt);
    m_isUsed = std::exchange(other.m_isUsed, false);
    if (m_connection) {
        m_connection->m_live.remove(&other);
        m_connection->m_live.insert(this);
    }
    return *this;
}

Statement::~Statement()
{
    finalize();
}

void Statement::finalize()
{
    if (m_connection)
        m_connection->m_live.remove(this);
    sqlite3_finalize(m_statement);
    m_connection = nullptr;
    m_statement = nullptr;
}

void Statement::noteBind(int resultCode)
{
    m_isUsed = true;
    if (resultCode != SQLITE_OK && !m_failure)
        m_failure = m_statement
                        ? prepareError(sqlite3_db_handle(m_statement), QStringLiteral("bind"))
                        : Error{ErrorCode::Invalid, QStringLiteral("bind"), faultInTheProgram("the connection is closed")};
}

void Statement::bind(int index, qint64 value)
{
    noteBind(sqlite3_bind_int64(m_statement, index, value));
}

void Statement::bind(int index, double value)
{
    noteBind(sqlite3_bind_double(m_statement, index, value));
}

void Statement::bind(int index, QStringView value)
{
    bindUtf8(index, value.toUtf8());
}

void Statement::bindUtf8(int index, QByteArrayView value)
{
    const char *text = value.isEmpty() ? "" : value.data();
    noteBind(
        sqlite3_bind_text64(m_statement, index, text, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindBlob(int index, QByteArrayView value)
{
    const char *bytes = value.isEmpty() ? "" : value.data();
    noteBind(sqlite3_bind_blob64(m_statement, index, bytes, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindNull(int index)
{
    noteBind(sqlite3_bind_null(m_statement, index));
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement);
}

Result<bool> Statement::step()
{
    if (m_failure)
        return *m_failure;
    if (!m_statement)
        return Error{ErrorCode::Invalid, QStringLiteral("step"), faultInTheProgram("the connection is closed")};
    m_isUsed = true;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW: return true;
    case SQLITE_DONE: return false;
    default: break;
    }
    const Error error = stepError(sqlite3_db_handle(m_statement), QStringLiteral("step"));
    sqlite3_reset(m_statement);
    return error;
}

Result<void> Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return row.error();
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    if (!m_isUsed)
        return;
    sqlite3_reset(m_statement); // repeats the error of the last step, already reported
    if (m_statement)
        sqlite3_clear_bindings(m_statement);
    m_failure.reset();
    m_isUsed = false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    const unsigned char *bytes = sqlite3_column_text(m_statement, column);
    const int size = sqlite3_column_bytes(m_statement, column);
    if (!bytes)
        return {};
    return size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(bytes), size) : QString(QLatin1String(""));
}

QByteArray Statement::utf8(int column) const
{
    return bytesOf(sqlite3_column_text(m_statement, column), column);
}

QByteArray Statement::blob(int column) const
{
    return bytesOf(sqlite3_column_blob(m_statement, column), column);
}

QByteArray Statement::bytesOf(const void *bytes, int column) const
{
    if (bytes)
        return QByteArray(static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column));
    return isNull(column) ? QByteArray() : QByteArray("");
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace solnoma
