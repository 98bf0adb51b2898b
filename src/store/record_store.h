// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/payload.h"
#include "store/record_tables.h"

#include <optional>

namespace solnoma {

/// What the table `record` knows of one record.
struct RecordHead {
    qint64 rid = 0;
    Uuid7 id;
    const Entity *entity = nullptr;
    qint64 head = 0; ///< vid of the newest revision
    bool removed = false;
    qint64 parent = 0; ///< rid, 0 for a top-level record
    QByteArray slot;
    int pos = 0;
    qint64 mergedInto = 0;

    bool isRow() const { return parent != 0; }
};

/// Reads records of every kind with their rows. Thread of its connection.
class RecordStore
{
public:
    explicit RecordStore(Connection &connection);

    Result<std::optional<RecordHead>> head(const Uuid7 &id) const;
    Result<std::optional<RecordHead>> head(qint64 rid) const;
    /// What a person types: a UUID, an alias of an imported file, or the file number of a case. Merged parties lead to
    /// the record that they were merged into.
    Result<std::optional<RecordHead>> look(const QString &reference) const;

    /// NotFound when it is unknown or removed.
    Result<Record> load(const Uuid7 &id) const;
    Result<Record> load(const RecordHead &head) const;
    /// The record alone, without its rows.
    Result<Record> loadFlat(const RecordHead &head) const { return m_tables.read(*head.entity, head.rid, head.id); }

    /// Many at once, each with its rows, in the order of the heads; by a few statements for all.
    Result<std::vector<Record>> loadMany(std::span<const RecordHead> heads) const;
    /// Heads of those that are there, by rid.
    Result<std::vector<RecordHead>> heads(std::span<const qint64> rids) const;

    /// Rows below a record, in the order of slot and place; removed ones are not among them.
    Result<std::vector<RecordHead>> rowsOf(qint64 parent) const;
    /// Top-level records of a kind that are not removed, in the order in which they came.
    Result<std::vector<qint64>> ridsOf(const Entity &entity) const;
    /// Of those what can be read in a damaged store: without its indexes, up to the first page that cannot be read.
    struct ReadableRids {
        std::vector<qint64> rids;
        bool isWhole = true;
    };
    Result<ReadableRids> readableRidsOf(const Entity &entity) const;
    Result<QStringList> aliasesOf(qint64 rid) const;

    /// The record at the end of the parents; itself when it is no row.
    Result<RecordHead> topOf(qint64 rid) const;

    /// Other top-level records that refer to this one or to a row of it, themselves or by a row. At most `limit`.
    Result<std::vector<RecordHead>> referrers(qint64 rid, int limit) const;
    /// Records and rows, not removed, that refer to exactly this record or row. At most `limit`.
    Result<std::vector<RecordHead>> referring(const RecordHead &head, int limit) const;

    RecordTables &tables() { return m_tables; }
    const RecordTables &tables() const { return m_tables; }

private:
    struct ReferenceColumn {
        const Field *field;
        QByteArray select; ///< heads of what refers to ?1, at most ?2
    };
    Result<std::optional<RecordHead>> readHead(Statement &query) const;
    Result<std::vector<RecordHead>> readHeads(Statement &query) const;
    Result<std::vector<RecordHead>> rowsBelow(std::span<const RecordHead> parents) const;
    Result<std::vector<Record>> loadFlatMany(std::span<const RecordHead> heads) const;
    Result<void> addReferrers(const RecordHead &head, qint64 top, int limit, std::vector<RecordHead> &found) const;

    Connection &m_connection;
    std::vector<ReferenceColumn> m_references;
    RecordTables m_tables;
};

} // namespace solnoma
