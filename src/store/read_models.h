// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "sqlcipher/connection.h"

#include <set>

namespace solnoma {

/// Keeps case_row, party_row, act_row, held_row and task_row equal to the tables that they index. One function each,
/// run inside the change that touched a record; rebuild() makes them anew. Thread of its connection.
class ReadModels
{
public:
    explicit ReadModels(Connection &connection) : m_connection(connection) {}

    /// Rids of top-level records that were created, changed, removed or restored; their dependants follow by themselves.
    Result<void> refresh(const std::set<qint64> &touched);
    Result<void> rebuild();
    /// Rids whose rows differ from what rebuild() would write. Changes nothing.
    Result<std::vector<qint64>> stale();

private:
    Result<void> collect(const char *sql, qint64 rid, std::set<qint64> &into);
    Result<QByteArray> sortKey(const char *sql, qint64 rid);
    Result<void> refreshParty(qint64 rid, const Entity *entity);
    Result<void> refreshAct(qint64 rid);
    Result<void> refreshCase(qint64 rid);
    Result<void> refreshTask(qint64 rid);
    Result<void> write(const char *insert, const char *remove, qint64 rid, const Entity *entity = nullptr,
                       const QByteArray *key = nullptr);

    Connection &m_connection;
};

} // namespace solnoma
