// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <optional>

struct sqlite3_stmt;

namespace solnoma {

class Connection;

/// One prepared SQL statement of a Connection, used on that connection's thread. When the connection closes,
/// its statements close with it: what is stepped afterwards fails, and nothing dangles.
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    // Parameters count from 1. Everything is copied. A bind that fails is reported by the next step().
    void bind(int index, qint64 value);
    void bind(int index, int value) { bind(index, qint64{value}); }
    void bind(int index, double value);
    /// Always text: a null string is bound as the empty one; say bindNull() for NULL.
    void bind(int index, QStringView value);
    void bind(int index, const char *) = delete;
    void bindUtf8(int index, QByteArrayView value);
    /// Always a blob: a null view is bound as the blob of no bytes.
    void bindBlob(int index, QByteArrayView value);
    void bindNull(int index);
    int parameterCount() const;

    /// True: a row is there to be read. False: done. An error resets the statement.
    Result<bool> step();
    /// Steps until done and resets; rows are dropped.
    Result<void> run();
    /// Back to the start, without bindings.
    void reset();

    // Columns count from 0 and are valid until the next step() or reset().
    bool isNull(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    /// Null string for NULL, an empty one for ''.
    QString text(int column) const;
    QByteArray utf8(int column) const;
    QByteArray blob(int column) const;
    int columnCount() const;

    /// For the QtSql driver only; null after the connection closed.
    sqlite3_stmt *handle() const { return m_statement; }

private:
    friend class Connection;
    Statement(Connection *connection, sqlite3_stmt *statement);
    explicit Statement(Error error);
    void noteBind(int resultCode);
    void finalize();
    QByteArray bytesOf(const void *bytes, int column) const;

    Connection *m_connection = nullptr;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_failure;
    bool m_isUsed = false; ///< bound or stepped since the last reset()
};

} // namespace solnoma
