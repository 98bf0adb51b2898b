// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_store.h"

#include "base/reason.h"
#include "store/query.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace solnoma {

namespace {

#define HEAD_COLUMNS "rid, id, kind, head, removed_in IS NOT NULL, parent, slot, pos, merged_into"

RecordHead headOf(const Statement &query)
{
    RecordHead head;
    head.rid = query.integer(0);
    head.id = idAt(query, 1);
    const QByteArray kind = query.utf8(2);
    head.entity = entityOf(std::string_view(kind.constData(), static_cast<size_t>(kind.size())));
    head.head = query.integer(3);
    head.removed = query.integer(4) != 0;
    head.parent = query.integer(5);
    head.slot = query.utf8(6);
    head.pos = static_cast<int>(query.integer(7));
    head.mergedInto = query.integer(8);
    return head;
}

} // namespace

RecordStore::RecordStore(Connection &connection) : m_connection(connection), m_tables(connection)
{
    for (const Entity *entity : allEntities()) {
        for (const Field &field : entity->fields) {
            const FieldColumns where = columnsOf(*entity, field);
            const bool isColumn = where.storage == FieldColumns::Storage::RecordRef;
            if (!isColumn && where.storage != FieldColumns::Storage::RecordList)
                continue;
            const QByteArray column = quoted(isColumn ? where.columns.front() : QByteArray("value"));
            m_references.push_back({&field, "SELECT " HEAD_COLUMNS
                                            " FROM record WHERE removed_in IS NULL AND rid IN (SELECT rid FROM " +
                                                quoted(where.table) + " WHERE " + column + " = ?) LIMIT ?"});
        }
    }
}

Result<std::optional<RecordHead>> RecordStore::readHead(Statement &query) const
{
    const auto heads = readHeads(query);
    if (!heads)
        return heads.error();
    return heads->empty() ? std::nullopt : std::optional(heads->front());
}

Result<std::vector<RecordHead>> RecordStore::readHeads(Statement &query) const
{
    std::vector<RecordHead> heads;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) -> Result<void> {
        heads.push_back(headOf(row));
        const RecordHead &last = heads.back();
        if (!last.entity)
            return Error{ErrorCode::Damaged, Reason::tr("record %1").arg(last.rid), Reason::tr("unknown kind")};
        return {};
    }));
    return heads;
}

Result<std::optional<RecordHead>> RecordStore::head(const Uuid7 &id) const
{
    Statement &query = m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE id = ?");
    bindId(query, 1, id);
    return readHead(query);
}

Result<std::optional<RecordHead>> RecordStore::head(qint64 rid) const
{
    Statement &query = m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE rid = ?");
    query.bind(1, rid);
    return readHead(query);
}

Result<std::optional<RecordHead>> RecordStore::look(const QString &reference) const
{
    std::optional<RecordHead> found;
    if (const auto id = Uuid7::fromString(reference)) {
        auto byId = head(*id);
        if (!byId)
            return byId.error();
        found = *byId;
    }
    static constexpr std::array queries{
        "SELECT " HEAD_COLUMNS " FROM record WHERE rid = (SELECT rid FROM alias WHERE text = ?)",
        "SELECT " HEAD_COLUMNS " FROM record WHERE rid = (SELECT rid FROM case_row WHERE ref = ?)",
    };
    for (const char *sql : queries) {
        if (found)
            break;
        Statement &query = m_connection.cached(sql);
        query.bind(1, reference);
        auto next = readHead(query);
        if (!next)
            return next.error();
        found = *next;
    }
    while (found && found->mergedInto != 0) {
        auto next = head(found->mergedInto);
        if (!next)
            return next.error();
        found = *next;
    }
    return found;
}

Result<Record> RecordStore::load(const Uuid7 &id) const
{
    const auto found = head(id);
    if (!found)
        return found.error();
    if (!*found || (*found)->removed)
        return Error{ErrorCode::NotFound, id.toString(), Reason::tr("no such record")};
    return load(**found);
}

Result<Record> RecordStore::load(const RecordHead &head) const
{
    auto record = loadFlat(head);
    if (!record)
        return record.error();
    const auto rows = rowsOf(head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows) {
        auto child = load(row);
        if (!child)
            return child.error();
        record->rows(row.slot.toStdString()).push_back(std::move(*child));
    }
    return record;
}

Result<std::vector<RecordHead>> RecordStore::heads(std::span<const qint64> rids) const
{
    Statement &query =
        m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE rid IN (SELECT value FROM json_each(?)) ORDER BY rid");
    query.bindUtf8(1, ridsAsJson(rids));
    return readHeads(query);
}

Result<std::vector<RecordHead>> RecordStore::rowsBelow(std::span<const RecordHead> parents) const
{
    std::vector<qint64> rids;
    for (const RecordHead &parent : parents)
        rids.push_back(parent.rid);
    Statement &query =
        m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE parent IN (SELECT value FROM json_each(?)) AND removed_in "
                            "IS NULL ORDER BY parent, slot, pos");
    query.bindUtf8(1, ridsAsJson(rids));
    return readHeads(query);
}

/// One batch for each kind.
Result<std::vector<Record>> RecordStore::loadFlatMany(std::span<const RecordHead> heads) const
{
    std::unordered_map<const Entity *, std::vector<size_t>> byKind;
    for (size_t i = 0; i < heads.size(); ++i)
        byKind[heads[i].entity].push_back(i);
    std::vector<std::optional<Record>> found(heads.size());
    for (const auto &[kind, places] : byKind) {
        std::vector<RecordKey> keys;
        for (const size_t place : places)
            keys.push_back({heads[place].rid, heads[place].id});
        auto records = m_tables.readMany(*kind, keys);
        if (!records)
            return records.error();
        for (size_t i = 0; i < places.size(); ++i)
            found[places[i]] = std::move((*records)[i]);
    }
    std::vector<Record> all;
    all.reserve(found.size());
    for (std::optional<Record> &record : found)
        all.push_back(std::move(*record));
    return all;
}

/// Level by level down; then the rows of each level go into those above, the lowest first.
Result<std::vector<Record>> RecordStore::loadMany(std::span<const RecordHead> heads) const
{
    std::vector<std::vector<RecordHead>> levels{{heads.begin(), heads.end()}};
    std::vector<std::vector<Record>> records;
    while (!levels.back().empty()) {
        auto flat = loadFlatMany(levels.back());
        if (!flat)
            return flat.error();
        records.push_back(std::move(*flat));
        auto below = rowsBelow(levels.back());
        if (!below)
            return below.error();
        levels.push_back(std::move(*below));
    }
    for (size_t level = records.size(); level > 1; --level) {
        QHash<qint64, Record *> parents;
        for (size_t i = 0; i < records[level - 2].size(); ++i)
            parents.insert(levels[level - 2][i].rid, &records[level - 2][i]);
        for (size_t i = 0; i < records[level - 1].size(); ++i) {
            const RecordHead &row = levels[level - 1][i];
            parents.value(row.parent)->rows(row.slot.toStdString()).push_back(std::move(records[level - 1][i]));
        }
    }
    return records.empty() ? std::vector<Record>() : std::move(records.front());
}

Result<std::vector<RecordHead>> RecordStore::rowsOf(qint64 parent) const
{
    Statement &query =
        m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE parent = ? AND removed_in IS NULL ORDER BY slot, pos");
    query.bind(1, parent);
    return readHeads(query);
}

Result<std::vector<qint64>> RecordStore::ridsOf(const Entity &entity) const
{
    Statement &query =
        m_connection.cached("SELECT rid FROM record WHERE kind = ? AND parent IS NULL AND removed_in IS NULL ORDER BY rid");
    query.bindUtf8(1, QByteArrayView(entity.kind.data(), static_cast<qsizetype>(entity.kind.size())));
    std::vector<qint64> rids;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { rids.push_back(row.integer(0)); }));
    return rids;
}

Result<RecordStore::ReadableRids> RecordStore::readableRidsOf(const Entity &entity) const
{
    const auto all = ridsOf(entity);
    if (all)
        return ReadableRids{*all, true};
    if (all.error().code != ErrorCode::Damaged)
        return all.error();
    Statement &query = m_connection.cached(
        "SELECT rid FROM record NOT INDEXED WHERE kind = ? AND parent IS NULL AND removed_in IS NULL ORDER BY rid");
    query.bindUtf8(1, QByteArrayView(entity.kind.data(), static_cast<qsizetype>(entity.kind.size())));
    ReadableRids readable;
    const auto read = forEachRow(query, [&](const Statement &row) { readable.rids.push_back(row.integer(0)); });
    if (!read && read.error().code != ErrorCode::Damaged)
        return read.error();
    readable.isWhole = read.isOk();
    return readable;
}

Result<QStringList> RecordStore::aliasesOf(qint64 rid) const
{
    Statement &query = m_connection.cached("SELECT text FROM alias WHERE rid = ? ORDER BY text");
    query.bind(1, rid);
    QStringList aliases;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { aliases.append(row.text(0)); }));
    return aliases;
}

Result<RecordHead> RecordStore::topOf(qint64 rid) const
{
    for (;;) {
        const auto found = head(rid);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorCode::Damaged, Reason::tr("record %1").arg(rid), Reason::tr("is missing")};
        if (!(*found)->isRow())
            return **found;
        rid = (*found)->parent;
    }
}

Result<std::vector<RecordHead>> RecordStore::referring(const RecordHead &head, int limit) const
{
    std::vector<RecordHead> found;
    for (const ReferenceColumn &reference : m_references) {
        const int room = limit - static_cast<int>(found.size());
        if (room <= 0 || !accepts(*reference.field, head.entity->kind))
            continue;
        Statement &query = m_connection.cached(reference.select.constData());
        query.bind(1, head.rid);
        query.bind(2, room);
        const auto heads = readHeads(query);
        if (!heads)
            return heads.error();
        for (const RecordHead &each : *heads) {
            const bool isNew = std::ranges::none_of(found, [&](const RecordHead &known) { return known.rid == each.rid; });
            if (isNew)
                found.push_back(each);
        }
    }
    return found;
}

Result<void> RecordStore::addReferrers(const RecordHead &head, qint64 top, int limit, std::vector<RecordHead> &found) const
{
    const auto referring = this->referring(head, std::numeric_limits<int>::max());
    if (!referring)
        return referring.error();
    for (const RecordHead &each : *referring) {
        const auto owner = topOf(each.rid);
        if (!owner)
            return owner.error();
        const auto isSame = [&](const RecordHead &known) { return known.rid == owner->rid; };
        const bool isNew = owner->rid != top && std::ranges::none_of(found, isSame);
        if (isNew && static_cast<int>(found.size()) < limit)
            found.push_back(*owner);
    }
    const auto rows = rowsOf(head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(addReferrers(row, top, limit, found));
    return {};
}

Result<std::vector<RecordHead>> RecordStore::referrers(qint64 rid, int limit) const
{
    const auto self = head(rid);
    if (!self)
        return self.error();
    const auto top = topOf(rid);
    if (!top)
        return top.error();
    std::vector<RecordHead> found;
    if (*self)
        SOLNOMA_TRY(addReferrers(**self, top->rid, limit, found));
    return found;
}

} // namespace solnoma
