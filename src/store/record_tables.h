// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"
#include "sqlcipher/connection.h"
#include "store/schema.h"

#include <QHash>

#include <span>
#include <unordered_map>

namespace solnoma {

struct RecordKey {
    qint64 rid = 0;
    Uuid7 id;
};

/// A record that a change made known itself: where references to it lead, without asking the store.
struct KnownRecord {
    qint64 rid = 0;
    const Entity *entity = nullptr;
    bool isAwaited = false; ///< announced, and not yet there
};
using KnownRecords = QHash<Uuid7, KnownRecord>;

/// "[1,2,3]": many rids as one parameter, for json_each().
QByteArray ridsAsJson(std::span<const qint64> rids);

/// Puts the values of one record into its tables and reads them back, by the field table alone.
/// Rows, history and indexes are the business of others. Thread of its connection.
class RecordTables
{
public:
    explicit RecordTables(Connection &connection);

    /// Values only; `record` has its id already. References must be known.
    Result<Record> read(const Entity &entity, qint64 rid, const Uuid7 &id) const;
    /// The same for many of one kind at once, in the order of the keys.
    Result<std::vector<Record>> readMany(const Entity &entity, std::span<const RecordKey> keys) const;
    /// Replaces all values. `fresh`: there is nothing below this rid yet. Invalid, with the field as place, when a
    /// reference leads nowhere or to a kind that the field does not take.
    Result<void> write(qint64 rid, const Record &record, bool fresh, const KnownRecords &known = {});
    Result<void> erase(const Entity &entity, qint64 rid);

    /// 0 or the null id when unknown.
    Result<qint64> ridOf(const Uuid7 &id) const;
    Result<Uuid7> idOf(qint64 rid) const;

private:
    struct Binding {
        int field;
        FieldColumns::Storage storage;
        int column; ///< first column, from 0; column 0 is rid
    };
    struct TableSql {
        QByteArray table;
        std::string_view extension; ///< empty for the entity's own table
        std::vector<Binding> bindings;
        QByteArray insert;
        QByteArray replace;
        QByteArray select;
        QByteArray selectMany; ///< of the rids in ?1 (JSON)
        QByteArray remove;
    };
    struct ListSql {
        int field;
        FieldColumns::Storage storage;
        QByteArray insert;
        QByteArray select;
        QByteArray selectMany; ///< rid and value
        QByteArray remove;
    };
    struct Batch;
    struct EntitySql {
        std::vector<TableSql> tables;
        std::vector<ListSql> lists;
    };

    static EntitySql build(const Entity &entity);
    static TableSql buildTable(const Entity &entity, const QByteArray &table);
    struct Writing {
        qint64 rid;
        const Record &record;
        bool fresh;
        const KnownRecords &known;
    };
    Result<void> writeTable(const TableSql &sql, const Writing &writing);
    Result<void> bindValue(Statement &statement, const Binding &binding, const Writing &writing);
    Result<void> readTable(const TableSql &sql, qint64 rid, Record &record) const;
    Result<Value> readValue(const Statement &statement, const Binding &binding, const Field &field) const;
    Result<void> writeList(const ListSql &sql, const Writing &writing);
    Result<Value> readList(const ListSql &sql, qint64 rid) const;
    static Value listValue(QStringList texts);
    Result<void> readTable(const TableSql &sql, Batch &batch) const;
    Result<void> readList(const ListSql &sql, Batch &batch) const;
    Result<void> readLevels(Batch &batch) const;
    Result<void> resolveLinks(Batch &batch) const;
    Result<void> readLevel(qint64 rid, Record &record) const;
    Result<void> writeLevel(qint64 rid, std::optional<Level> level);
    Result<qint64> targetOf(const Field &field, const Uuid7 &id, const KnownRecords &known) const;
    Result<qint64> askedTargetOf(const Field &field, const Uuid7 &id) const;
    Result<Uuid7> changeIdOf(qint64 cid) const;

    Connection &m_connection;
    std::unordered_map<const Entity *, EntitySql> m_sql;
};

} // namespace solnoma
