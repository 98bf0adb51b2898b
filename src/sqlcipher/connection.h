// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "sqlcipher/statement.h"

#include <QSet>

#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>

struct sqlite3;

namespace solnoma {

struct ConnectionOptions {
    int cacheMiB = 8;
    int busyMs = 5000;
    bool readOnly = false;
    bool immutable = false; ///< The file is on a read-only medium and nobody else has it; implies readOnly.
    bool create = false;
    bool writer = false; ///< Checkpoints only when told to, and when it closes.
};

/// One open encrypted database. One thread at a time; only interrupt() may be called from any thread.
class Connection
{
public:
    /// `keyLiteral` is the 99 characters x'<64 hex of the key><32 hex of the salt>'; without one nothing is opened.
    /// Damaged: the key does not open the file, or it is no database, or it is empty and was not to be created.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const SecretBytes &keyLiteral,
                                                    const ConnectionOptions &options);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    /// Closes; the writer checkpoints first.
    ~Connection();

    /// Closes in any case, with all statements; an error is that of the checkpoint. Without `checkpoint` a writer
    /// leaves its WAL as it is (fast), and the next to open reads it.
    Result<void> close(bool checkpoint);
    bool isOpen() const { return m_database != nullptr; }
    const ConnectionOptions &options() const { return m_options; }
    bool isReadOnly() const { return m_options.readOnly || m_options.immutable; }

    /// Runs a whole script, stops at the first failure; the error's place is "statement N", counted from 1.
    Result<void> execute(const QByteArray &script);
    Result<Statement> prepare(QByteArrayView sql);
    /// Prepared once and kept; comes back reset and without bindings. SQL that does not compile is a programming
    /// error and ends the program; a damaged or full disk is reported by the statement's step().
    Statement &cached(const char *sql);

    qint64 lastInsertRowid() const;
    qint64 changes() const;
    bool inTransaction() const;

    Result<void> checkpointPassive();
    /// InUse while somebody else reads an older state.
    Result<void> checkpointTruncate();

    /// A compact copy in a new file, encrypted with `keyLiteral`, which may be another key than this connection's.
    /// A file path-part, encrypted, comes and goes beside it. Conflict: `path` exists.
    Result<void> vacuumInto(const QString &path, const SecretBytes &keyLiteral);

    /// What is running fails with Cancelled. Any thread.
    void interrupt();

    /// Authentication of every page, then SQLite's own check; where a page fails, the tables that it keeps from being read. Empty
    /// text: all is well. Does not see what a damaged WAL has already lost.
    Result<QString> integrityCheck();

    /// For the QtSql driver only; null after close().
    sqlite3 *handle() const { return m_database; }

private:
    friend class Statement;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    Connection(sqlite3 *database, const ConnectionOptions &options, const QString &place);
    Result<void> applyKey(const SecretBytes &keyLiteral);
    Result<void> applyProfile();
    Result<Statement> prepareWith(QByteArrayView sql, unsigned int flags);
    Error closedError() const;
    Result<void> checkpoint(int mode);
    Result<void> copyPagesInto(const QString &path, const QString &source, const SecretBytes &keyLiteral);
    /// The first column of every row.
    Result<void> collectTexts(QByteArrayView sql, QStringList &texts);
    /// The rows of a check but for "ok"; damage that ends it is a finding itself.
    Result<void> collectFindings(QByteArrayView check, QStringList &findings);
    Result<void> nameDamagedTables(QStringList &findings);

    sqlite3 *m_database = nullptr;
    ConnectionOptions m_options;
    QString m_place;
    std::mutex m_closing; ///< interrupt() against close()
    QSet<Statement *> m_live;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_cached;
};

/// BEGIN IMMEDIATE; rolls back unless committed. The connection outlives it.
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// After an error the transaction is still open (InUse) or already rolled back (DiskFull and the like).
    Result<void> commit();

private:
    explicit Transaction(Connection *connection) : m_connection(connection) {}
    Connection *m_connection = nullptr;
};

/// At start, before any vault is touched: this really is SQLCipher, new enough, has the full-text search that the
/// store needs, and what it writes is not plain. Invalid, with what is wrong as detail.
Result<void> checkSqlCipher();

} // namespace solnoma
