// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "sqlcipher/connection.h"

#include <QSet>
#include <QSqlDriver>
#include <QSqlIndex>

#include <memory>

namespace solnoma {

class CipherResult;

/// The QtSql face of a Connection, for table models and tools; the store itself uses Statement, which is several
/// times faster. Belongs to the QSqlDatabase it is given to, and is used on that thread.
///
/// Connect options, separated by ';': CREATE, READONLY, IMMUTABLE, WRITER, BUSY=<ms>, CACHE=<MiB>.
/// Null values, null strings and null byte arrays are stored as NULL, as Qt's own drivers do.
class CipherDriver final : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    /// The literal of key and salt for the next open(), which wipes it: to open again, give it again.
    void setKey(SecretBytes keyLiteral) { m_key = std::move(keyLiteral); }
    /// Takes an open connection instead of open().
    void adopt(std::unique_ptr<Connection> connection);
    /// Null before the first open().
    Connection *connection() const { return m_connection.get(); }
    /// A running query fails. Any thread, but not while the driver is being opened or destroyed.
    void interrupt();

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &path, const QString &user, const QString &password, const QString &host, int port,
              const QString &options) override;
    /// Live results lose their statements and their rows.
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    /// Shadow tables of full-text indexes count as system tables.
    QStringList tables(QSql::TableType type) const override;
    /// Generated columns are read-only fields.
    QSqlRecord record(const QString &table) const override;
    QSqlIndex primaryIndex(const QString &table) const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    bool isIdentifierEscaped(const QString &identifier, IdentifierType type) const override;
    QString stripDelimiters(const QString &identifier, IdentifierType type) const override;
    int maximumIdentifierLength(IdentifierType type) const override;

private:
    friend class CipherResult;
    bool runSimple(const char *sql, const QString &failure);
    Result<QSqlIndex> columnsOf(const QString &table, bool onlyPrimaryKey) const;

    SecretBytes m_key;
    std::unique_ptr<Connection> m_connection;
    mutable QSet<CipherResult *> m_results;
};

/// The type that a declared column type stands for; text if it says nothing.
QMetaType metaTypeOfDeclared(QStringView declared);

} // namespace solnoma
