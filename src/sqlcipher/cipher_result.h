// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlcipher/statement.h"

#include <QList>
#include <QMetaType>
#include <QPointer>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <optional>

namespace solnoma {

class CipherDriver;
class Connection;

/// One QSqlQuery's statement with the rows read so far (only the present one if forward-only).
/// The driver closes it when the database closes.
class CipherResult final : public QSqlResult
{
public:
    explicit CipherResult(const CipherDriver *driver);
    ~CipherResult() override;

    /// Forgets the statement and every row.
    void close();

protected:
    bool reset(const QString &query) override;
    bool prepare(const QString &query) override;
    bool exec() override;
    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchLast() override;
    bool fetchNext() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    int size() override;
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    bool fail(const QString &text, const Error &error);
    bool bindAll(const QVariantList &values);
    void bindOne(int index, const QVariant &value);
    void startRows();
    /// Reads one more row into m_rows; false at the end or on an error.
    bool readRow();
    void keepRow();
    QVariant cell(int column) const;
    qsizetype rowCount() const;

    QPointer<const CipherDriver> m_driver;
    std::optional<Statement> m_statement;
    QList<QMetaType> m_types;
    QVariantList m_rows; ///< m_types.size() values per row
    mutable std::optional<QSqlRecord> m_record;
    qint64 m_changes = 0;
    QVariant m_insertedId;
    bool m_isDone = true;
    bool m_hasUnseenRow = false; ///< exec() has read the first row already
};

} // namespace solnoma
