// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many records of one kind by a handful of statements, where one by one takes a dozen each.
#include "store/query.h"
#include "store/record_tables.h"

namespace solnoma {

namespace {

using Storage = FieldColumns::Storage;

bool isReference(Storage storage)
{
    return storage == Storage::RecordRef || storage == Storage::ChangeRef;
}

} // namespace

QByteArray ridsAsJson(std::span<const qint64> rids)
{
    QByteArray json = "[";
    for (const qint64 rid : rids)
        json += QByteArray::number(rid) + ',';
    if (json.endsWith(','))
        json.chop(1);
    return json + ']';
}

/// What is read of one batch, and what it still needs: the ids of what it refers to.
struct RecordTables::Batch {
    struct Link {
        size_t record;
        int field;
        Storage storage;
        qint64 target; ///< rid or cid
    };
    std::vector<Record> records;
    QHash<qint64, size_t> places; ///< rid → index of the record
    QByteArray rids;              ///< JSON
    std::vector<Link> links;
};

Result<std::vector<Record>> RecordTables::readMany(const Entity &entity, std::span<const RecordKey> keys) const
{
    Batch batch;
    std::vector<qint64> rids;
    for (const RecordKey &key : keys) {
        batch.places.insert(key.rid, batch.records.size());
        batch.records.emplace_back(entity, key.id);
        rids.push_back(key.rid);
    }
    batch.rids = ridsAsJson(rids);
    const EntitySql &sql = m_sql.at(&entity);
    for (const TableSql &table : sql.tables)
        SOLNOMA_TRY(readTable(table, batch));
    for (const ListSql &list : sql.lists)
        SOLNOMA_TRY(readList(list, batch));
    SOLNOMA_TRY(readLevels(batch));
    SOLNOMA_TRY(resolveLinks(batch));
    return std::move(batch.records);
}

Result<void> RecordTables::readTable(const TableSql &sql, Batch &batch) const
{
    const QLatin1String extension(sql.extension.data(), static_cast<qsizetype>(sql.extension.size()));
    Statement &query = m_connection.cached(sql.selectMany.constData());
    query.bindUtf8(1, batch.rids);
    return forEachRow(query, [&](const Statement &row) -> Result<void> {
        const size_t at = batch.places.value(row.integer(0));
        Record &record = batch.records[at];
        if (!extension.isEmpty() && record.text("kind") != extension)
            return {};
        for (const Binding &binding : sql.bindings) {
            if (isReference(binding.storage)) {
                if (!row.isNull(binding.column))
                    batch.links.push_back({at, binding.field, binding.storage, row.integer(binding.column)});
                continue;
            }
            auto value = readValue(row, binding, record.entity().fields[static_cast<size_t>(binding.field)]);
            if (!value)
                return value.error();
            record.setAt(binding.field, std::move(*value));
        }
        return {};
    });
}

Result<void> RecordTables::readList(const ListSql &sql, Batch &batch) const
{
    Statement &query = m_connection.cached(sql.selectMany.constData());
    query.bindUtf8(1, batch.rids);
    QHash<size_t, QStringList> texts;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) {
        const size_t at = batch.places.value(row.integer(0));
        if (sql.storage == Storage::List)
            texts[at].append(row.text(1));
        else
            batch.links.push_back({at, sql.field, sql.storage, row.integer(1)});
    }));
    for (auto it = texts.begin(); it != texts.end(); ++it)
        batch.records[it.key()].setAt(sql.field, listValue(std::move(it.value())));
    return {};
}

Result<void> RecordTables::readLevels(Batch &batch) const
{
    const int field = batch.records.empty() ? -1 : batch.records.front().entity().indexOf("confidentiality");
    if (field < 0)
        return {};
    Statement &query = m_connection.cached(
        "SELECT rid, level FROM record WHERE rid IN (SELECT value FROM json_each(?)) AND level BETWEEN 0 AND 4");
    query.bindUtf8(1, batch.rids);
    return forEachRow(query, [&](const Statement &row) {
        batch.records[batch.places.value(row.integer(0))].setAt(field, levelCode(static_cast<Level>(row.integer(1))));
    });
}

/// Lists keep the order in which their links were read.
Result<void> RecordTables::resolveLinks(Batch &batch) const
{
    std::vector<qint64> targets;
    for (const Batch::Link &link : batch.links) {
        if (link.storage != Storage::ChangeRef)
            targets.push_back(link.target);
    }
    QHash<qint64, Uuid7> ids;
    if (!targets.empty()) {
        Statement &query = m_connection.cached("SELECT rid, id FROM record WHERE rid IN (SELECT value FROM json_each(?))");
        query.bindUtf8(1, ridsAsJson(targets));
        SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { ids.insert(row.integer(0), idAt(row, 1)); }));
    }
    for (const Batch::Link &link : batch.links) {
        Record &record = batch.records[link.record];
        if (link.storage == Storage::ChangeRef) {
            const auto id = changeIdOf(link.target);
            if (!id)
                return id.error();
            record.setAt(link.field, *id);
        } else if (link.storage == Storage::RecordRef) {
            record.setAt(link.field, ids.value(link.target));
        } else {
            const auto *known = std::get_if<Ids>(&record.valueAt(link.field));
            Ids all = known ? *known : Ids();
            all.push_back(ids.value(link.target));
            record.setAt(link.field, std::move(all));
        }
    }
    return {};
}

} // namespace solnoma
