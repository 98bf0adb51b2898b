// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_store.h"

namespace solnoma {

namespace {

#define HEAD_COLUMNS "rid, id, kind, head, removed_in IS NOT NULL, parent, slot, pos, merged_into"

RecordHead headOf(const Statement &query)
{
    RecordHead head;
    head.rid = query.integer(0);
    const QByteArray id = query.blob(1);
    if (id.size() == Uuid7::Size)
        head.id = Uuid7::fromBytes(id.constData());
    head.entity = entityOf(query.utf8(2).toStdString());
    head.head = query.integer(3);
    head.removed = query.integer(4) != 0;
    head.parent = query.integer(5);
    head.slot = query.utf8(6);
    head.pos = static_cast<int>(query.integer(7));
    head.mergedInto = query.integer(8);
    return head;
}

} // namespace

Result<std::optional<RecordHead>> RecordStore::readHead(Statement &query) const
{
    const auto row = query.step();
    if (!row)
        return row.error();
    std::optional<RecordHead> found;
    if (*row) {
        found = headOf(query);
        if (!found->entity)
            return Error{ErrorCode::Damaged, QStringLiteral("record %1").arg(found->rid), QStringLiteral("unknown kind")};
    }
    query.reset();
    return found;
}

Result<std::optional<RecordHead>> RecordStore::head(const Uuid7 &id) const
{
    Statement &query = m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE id = ?");
    query.bindBlob(1, QByteArrayView(id.data(), Uuid7::Size));
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
        return Error{ErrorCode::NotFound, id.toString(), QStringLiteral("no such record")};
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

Result<std::vector<RecordHead>> RecordStore::rowsOf(qint64 parent) const
{
    Statement &query =
        m_connection.cached("SELECT " HEAD_COLUMNS " FROM record WHERE parent = ? AND removed_in IS NULL ORDER BY slot, pos");
    query.bind(1, parent);
    std::vector<RecordHead> rows;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        rows.push_back(headOf(query));
        const RecordHead &last = rows.back();
        if (!last.entity)
            return Error{ErrorCode::Damaged, QStringLiteral("record %1").arg(last.rid), QStringLiteral("unknown kind")};
    }
    query.reset();
    return rows;
}

Result<std::vector<qint64>> RecordStore::ridsOf(const Entity &entity) const
{
    Statement &query =
        m_connection.cached("SELECT rid FROM record WHERE kind = ? AND parent IS NULL AND removed_in IS NULL ORDER BY rid");
    query.bindUtf8(1, QByteArrayView(entity.kind.data(), static_cast<qsizetype>(entity.kind.size())));
    std::vector<qint64> rids;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        rids.push_back(query.integer(0));
    }
    query.reset();
    return rids;
}

Result<QStringList> RecordStore::aliasesOf(qint64 rid) const
{
    Statement &query = m_connection.cached("SELECT text FROM alias WHERE rid = ? ORDER BY text");
    query.bind(1, rid);
    QStringList aliases;
    for (;;) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        aliases.append(query.text(0));
    }
    query.reset();
    return aliases;
}

Result<std::vector<RecordHead>> RecordStore::referrers(qint64 rid, int limit) const
{
    std::vector<RecordHead> found;
    for (const Entity *entity : allEntities()) {
        for (const Field &field : entity->fields) {
            const FieldColumns where = columnsOf(*entity, field);
            const bool refers =
                where.storage == FieldColumns::Storage::RecordRef || where.storage == FieldColumns::Storage::RecordList;
            if (!refers || static_cast<int>(found.size()) >= limit)
                continue;
            const bool isColumn = where.storage == FieldColumns::Storage::RecordRef;
            const QByteArray column = quoted(isColumn ? where.columns.front() : QByteArray("value"));
            const QByteArray sql = "SELECT " HEAD_COLUMNS " FROM record WHERE removed_in IS NULL AND rid IN (SELECT rid FROM " +
                                   quoted(where.table) + " WHERE " + column + " = ?) LIMIT ?";
            auto query = m_connection.prepare(sql);
            if (!query)
                return query.error();
            query->bind(1, rid);
            query->bind(2, qint64{limit} - static_cast<qint64>(found.size()));
            for (;;) {
                const auto row = query->step();
                if (!row)
                    return row.error();
                if (!*row)
                    break;
                found.push_back(headOf(*query));
            }
        }
    }
    return found;
}

} // namespace solnoma
