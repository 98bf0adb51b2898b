// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "names/collation.h"
#include "sqlcipher/connection.h"

#include <set>

namespace solnoma {

/// What refresh() writes; a store with rows of another version is rebuilt when it is opened.
inline constexpr int ReadModelVersion = 4;

/// Rids of the top-level records of one change. Nothing older depends on those that are new in it.
struct TouchedRecords {
    std::set<qint64> created;
    std::set<qint64> changed; ///< or removed, restored
    QString at;               ///< time of the change
};

/// Keeps case_row, party_row, act_row, held_row, task_row, source_row and document_row equal to the tables that they
/// index. One function each, run inside the change that touched a record; rebuild() makes them anew. Thread of its
/// connection.
class ReadModels
{
public:
    explicit ReadModels(Connection &connection) : m_connection(connection) {}

    /// Their dependants follow by themselves.
    Result<void> refresh(const TouchedRecords &touched);
    Result<void> rebuild();
    /// The order of names and titles from the next refresh on.
    void setCollation(const Collation &collation) { m_collation = collation; }
    /// Puts every row into the order of setCollation().
    Result<void> reorder();
    /// Rids whose rows differ from what rebuild() would write. Changes nothing.
    Result<std::vector<qint64>> stale();

private:
    /// Acts and cases wait until the parties are done.
    struct Waiting {
        std::set<qint64> acts;
        std::set<qint64> cases;
    };
    struct Row {
        qint64 rid;
        bool isNew;
        QString at; ///< when it was last changed, if that is known
    };
    Result<void> collect(const char *sql, qint64 rid, std::set<qint64> &into);
    Result<QByteArray> sortKey(const char *sql, qint64 rid);
    Result<void> reorder(const char *texts, const char *write);
    Result<void> refreshTop(const Row &row, Waiting &waiting);
    Result<void> refreshParty(const Row &row, const Entity *entity);
    Result<void> refreshAct(const Row &row);
    Result<void> refreshCase(const Row &row);
    Result<void> refreshTask(const Row &row);
    Result<void> refreshSource(const Row &row);
    Result<void> refreshDocument(const Row &row);
    Result<void> write(const char *insert, const char *remove, const Row &row, const Entity *entity = nullptr,
                       const QByteArray &key = {});

    Connection &m_connection;
    Collation m_collation;
};

} // namespace solnoma
