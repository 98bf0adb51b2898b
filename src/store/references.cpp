// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/references.h"

#include "store/query.h"
#include "store/record_tables.h"
#include "store/schema.h"

namespace solnoma {

Result<std::vector<Uuid7>> rowsWithNames(Connection &connection)
{
    QByteArray targets = "SELECT rid FROM alias";
    for (const Entity *entity : allEntities()) {
        for (const Field &field : entity->fields) {
            const FieldColumns where = columnsOf(*entity, field);
            if (where.storage == FieldColumns::Storage::RecordRef || where.storage == FieldColumns::Storage::RecordList)
                targets.append(" UNION SELECT " + quoted(where.columns.front()) + " FROM " + quoted(where.table));
        }
    }
    const QByteArray sql = "SELECT id FROM record WHERE parent IS NOT NULL AND rid IN (" + targets + ')';
    auto query = connection.prepare(sql);
    if (!query)
        return query.error();
    std::vector<Uuid7> rows;
    for (;;) {
        const auto row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return rows;
        const QByteArray id = query->blob(0);
        if (id.size() == Uuid7::Size)
            rows.push_back(Uuid7::fromBytes(id.constData()));
    }
}

Result<std::vector<qint64>> recordsReferring(Connection &connection, std::string_view kind, std::string_view field, qint64 rid)
{
    const Entity &referring = entity(kind);
    const FieldColumns where = columnsOf(referring, *referring.field(field));
    const QByteArray sql = "SELECT x.rid FROM " + quoted(where.table) + " x JOIN record r ON r.rid = x.rid WHERE x." +
                           quoted(where.columns.front()) + " = ? AND r.parent IS NULL AND r.removed_in IS NULL ORDER BY x.rid";
    Statement &query = connection.cached(sql.constData());
    query.bind(1, rid);
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

Result<std::vector<Reference>> recordsReferringToAny(Connection &connection, std::string_view kind, std::string_view field,
                                                     std::span<const qint64> rids)
{
    const Entity &referring = entity(kind);
    const FieldColumns where = columnsOf(referring, *referring.field(field));
    const QByteArray column = "x." + quoted(where.columns.front());
    const QByteArray sql =
        "SELECT " + column + ", x.rid FROM " + quoted(where.table) + " x JOIN record r ON r.rid = x.rid WHERE " + column +
        " IN (SELECT value FROM json_each(?)) AND r.parent IS NULL AND r.removed_in IS NULL ORDER BY " + column + ", x.rid";
    Statement &query = connection.cached(sql.constData());
    query.bindUtf8(1, ridsAsJson(rids));
    std::vector<Reference> found;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { found.push_back({row.integer(0), row.integer(1)}); }));
    return found;
}

} // namespace solnoma
