// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/read_models.h"

#include "store/query.h"

namespace solnoma {

namespace {

constexpr const char *kindOf = "SELECT kind FROM record WHERE rid = ?";

// Who must follow when a record changes.
constexpr const char *actsOfParty = "SELECT DISTINCT r.parent FROM involvement i JOIN record r ON r.rid = i.rid "
                                    "WHERE i.party_id = ? AND i.role = 'target'";
constexpr const char *actsOfCase = "SELECT rid FROM act WHERE case_id = ?";
constexpr const char *caseOfAct = "SELECT case_id FROM act_row WHERE rid = ? AND case_id IS NOT NULL";

constexpr const char *partyName =
    "SELECT full FROM (SELECT n.full AS full, n.\"primary\" AS p, r.pos AS pos FROM record r JOIN name n ON n.rid = r.rid "
    "WHERE r.parent = ?1 AND r.slot = 'names' AND r.removed_in IS NULL "
    "UNION ALL SELECT label, 'yes', 0 FROM party_group WHERE rid = ?1) ORDER BY (p = 'yes') DESC, pos LIMIT 1";

constexpr const char *caseTitle = "SELECT title FROM case_file WHERE rid = ?";

// When the record or a row of it was last changed: the newest of their heads, unless it is known.
#define CHANGED_AT                                                                                                               \
    "coalesce(?4, (WITH RECURSIVE below(rid, head) AS (SELECT rid, head FROM record WHERE rid = ?1 UNION ALL "                   \
    "SELECT x.rid, x.head FROM record x JOIN below b ON x.parent = b.rid) "                                                      \
    "SELECT c.at FROM revision v JOIN \"change\" c ON c.cid = v.change WHERE v.vid = (SELECT max(head) FROM below)))"

constexpr const char *writeParty =
    "INSERT OR REPLACE INTO party_row(rid, kind, name, name_key, country, changed, level) "
    "SELECT r.rid, r.kind, "
    "coalesce((SELECT n.full FROM record x JOIN name n ON n.rid = x.rid WHERE x.parent = r.rid AND x.slot = 'names' AND "
    "x.removed_in IS NULL ORDER BY (n.\"primary\" = 'yes') DESC, x.pos LIMIT 1), (SELECT label FROM party_group g WHERE g.rid = "
    "r.rid)), "
    "?2, coalesce((SELECT country FROM organisation o WHERE o.rid = r.rid), (SELECT country FROM party_group g WHERE g.rid = "
    "r.rid), "
    "(SELECT value FROM person_citizenships z WHERE z.rid = r.rid AND z.pos = 0)), " CHANGED_AT ", "
    "coalesce(r.level, ?3) "
    "FROM record r WHERE r.rid = ?1 AND r.removed_in IS NULL AND r.merged_into IS NULL";

constexpr const char *writeAct =
    "INSERT OR REPLACE INTO act_row(rid, case_id, kind, title, began_from, began_to, ended_from, ended_to, ongoing, as_of, "
    "target, "
    "changed, level) "
    "SELECT r.rid, a.case_id, a.kind, a.title, a.began_from, a.began_to, a.ended_from, a.ended_to, a.ongoing, a.as_of, "
    "(SELECT i.party_id FROM record x JOIN involvement i ON i.rid = x.rid WHERE x.parent = r.rid AND x.slot = 'involved' "
    "AND x.removed_in IS NULL AND i.role = 'target' ORDER BY x.pos LIMIT 1), " CHANGED_AT ", coalesce(r.level, ?3) "
    "FROM record r JOIN act a ON a.rid = r.rid WHERE r.rid = ?1 AND r.removed_in IS NULL";

// Not known to have ended. An end date, a release, or a last stage (by seq, as the days are counted) at liberty or dead ends
// it; silence does not.
constexpr const char *writeHeld =
    "INSERT OR REPLACE INTO held_row(rid, case_id, party, name_key, stage, began_from, began_to, ongoing, as_of) "
    "SELECT rid, case_id, target, name_key, stage, began_from, began_to, ongoing, as_of FROM (SELECT a.*, "
    "(SELECT name_key FROM party_row WHERE rid = a.target) AS name_key, "
    "(SELECT c.stage FROM record x JOIN custody_stage c ON c.rid = x.rid WHERE x.parent = ?1 AND x.removed_in IS NULL "
    "AND c.within_id IS NULL ORDER BY coalesce(c.seq, 0) DESC, x.pos DESC LIMIT 1) AS stage "
    "FROM act_row a JOIN detention d ON d.rid = a.rid "
    "WHERE a.rid = ?1 AND a.kind = 'detention' AND a.ongoing IS NOT 'no' AND a.ended_from IS NULL AND a.ended_to IS NULL "
    "AND d.release_type IS NULL) WHERE coalesce(stage, '') NOT IN ('at_liberty', 'died')";

constexpr const char *writeCase =
    "INSERT OR REPLACE INTO case_row(rid, ref, title, title_key, country, status, priority, review_state, opened, changed, acts, "
    "held, "
    "level) "
    "SELECT r.rid, c.ref, c.title, ?2, (SELECT value FROM case_file_countries k WHERE k.rid = r.rid AND k.pos = 0), c.status, "
    "CASE c.priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 WHEN 'low' THEN 3 END, c.review_state, "
    "c.opened, "
    "max(" CHANGED_AT ", coalesce((SELECT max(a.changed) FROM act_row a WHERE a.case_id = r.rid), '')), "
    "(SELECT count(*) FROM act_row a WHERE a.case_id = r.rid), "
    "(SELECT count(*) FROM act_row a JOIN held_row h ON h.rid = a.rid WHERE a.case_id = r.rid), coalesce(r.level, ?3) "
    "FROM record r JOIN case_file c ON c.rid = r.rid WHERE r.rid = ?1 AND r.removed_in IS NULL";

constexpr const char *writeTask =
    "INSERT OR REPLACE INTO task_row(rid, case_id, kind, title, due, state, priority) "
    "SELECT r.rid, t.case_id, t.kind, t.title, t.due, t.state, "
    "CASE t.priority WHEN 'urgent' THEN 0 WHEN 'high' THEN 1 WHEN 'normal' THEN 2 WHEN 'low' THEN 3 END "
    "FROM record r JOIN task t ON t.rid = r.rid WHERE r.rid = ?1 AND r.removed_in IS NULL";

constexpr const char *sourceLabel = "SELECT label FROM source WHERE rid = ?";

constexpr const char *writeSource =
    "INSERT OR REPLACE INTO source_row(rid, label, label_key, kind, reliability, cite_level, published_from, published_to, "
    "changed, level) "
    "SELECT r.rid, s.label, ?2, s.kind, s.reliability, s.cite_level, s.published_from, s.published_to, " CHANGED_AT
    ", coalesce(r.level, ?3) FROM record r JOIN source s ON s.rid = r.rid WHERE r.rid = ?1 AND r.removed_in IS NULL";

constexpr const char *documentTitle = "SELECT title FROM document WHERE rid = ?";

constexpr const char *writeDocument =
    "INSERT OR REPLACE INTO document_row(rid, title, title_key, kind, captured_from, captured_to, received, graphic, origin, "
    "changed, level) "
    "SELECT r.rid, d.title, ?2, d.kind, d.captured_from, d.captured_to, d.received, d.graphic, d.origin, " CHANGED_AT
    ", coalesce(r.level, ?3) FROM record r JOIN document d ON d.rid = r.rid WHERE r.rid = ?1 AND r.removed_in IS NULL";

} // namespace

/// INSERT OR REPLACE … SELECT of one record; where it selects nothing, the row goes. ?2 is the sort key (without one it has no
/// place in the order), ?3 the level where the kind starts, ?4 when it was last changed.
Result<void> ReadModels::write(const char *insert, const char *remove, const Row &row, const Entity *entity,
                               const QByteArray &key)
{
    Statement &statement = m_connection.cached(insert);
    statement.bind(1, row.rid);
    if (!key.isEmpty())
        statement.bindBlob(2, key);
    if (entity)
        statement.bind(3, static_cast<int>(entity->start.level));
    if (entity && !row.at.isEmpty())
        statement.bind(4, row.at);
    SOLNOMA_TRY(statement.run());
    if (row.isNew || m_connection.changes() > 0)
        return {};
    Statement &gone = m_connection.cached(remove);
    gone.bind(1, row.rid);
    return gone.run();
}

Result<void> ReadModels::collect(const char *sql, qint64 rid, std::set<qint64> &into)
{
    Statement &query = m_connection.cached(sql);
    query.bind(1, rid);
    return forEachRow(query, [&](const Statement &row) { into.insert(row.integer(0)); });
}

Result<QByteArray> ReadModels::sortKey(const char *sql, qint64 rid)
{
    Statement &query = m_connection.cached(sql);
    query.bind(1, rid);
    const auto text = firstText(query);
    return text ? Result<QByteArray>(m_collation.key(*text)) : Result<QByteArray>(text.error());
}

Result<void> ReadModels::refreshParty(const Row &row, const Entity *entity)
{
    const auto key = sortKey(partyName, row.rid);
    if (!key)
        return key.error();
    return write(writeParty, "DELETE FROM party_row WHERE rid = ?", row, entity, *key);
}

Result<void> ReadModels::refreshAct(const Row &row)
{
    SOLNOMA_TRY(write(writeAct, "DELETE FROM act_row WHERE rid = ?", row, &entity("act")));
    return write(writeHeld, "DELETE FROM held_row WHERE rid = ?", row);
}

Result<void> ReadModels::refreshCase(const Row &row)
{
    const auto key = sortKey(caseTitle, row.rid);
    if (!key)
        return key.error();
    return write(writeCase, "DELETE FROM case_row WHERE rid = ?", row, &entity("case"), *key);
}

Result<void> ReadModels::refreshTask(const Row &row)
{
    return write(writeTask, "DELETE FROM task_row WHERE rid = ?", row);
}

Result<void> ReadModels::refreshSource(const Row &row)
{
    const auto key = sortKey(sourceLabel, row.rid);
    if (!key)
        return key.error();
    return write(writeSource, "DELETE FROM source_row WHERE rid = ?", row, &entity("source"), *key);
}

Result<void> ReadModels::refreshDocument(const Row &row)
{
    const auto key = sortKey(documentTitle, row.rid);
    if (!key)
        return key.error();
    return write(writeDocument, "DELETE FROM document_row WHERE rid = ?", row, &entity("document"), *key);
}

Result<void> ReadModels::refreshTop(const Row &row, Waiting &waiting)
{
    Statement &query = m_connection.cached(kindOf);
    query.bind(1, row.rid);
    const auto kind = firstRow(query, [](const Statement &found) { return found.utf8(0); });
    if (!kind)
        return kind.error();
    if (*kind == "person" || *kind == "organisation" || *kind == "group") {
        SOLNOMA_TRY(refreshParty(row, entityOf(kind->toStdString())));
        return row.isNew ? Result<void>() : collect(actsOfParty, row.rid, waiting.acts);
    }
    if (*kind == "case") {
        waiting.cases.insert(row.rid);
        return row.isNew ? Result<void>() : collect(actsOfCase, row.rid, waiting.acts);
    }
    if (*kind == "act")
        waiting.acts.insert(row.rid);
    if (*kind == "source")
        return refreshSource(row);
    if (*kind == "document")
        return refreshDocument(row);
    return *kind == "task" ? refreshTask(row) : Result<void>();
}

Result<void> ReadModels::refresh(const TouchedRecords &touched)
{
    const auto rowOf = [&touched](qint64 rid) {
        const bool isNew = touched.created.contains(rid);
        return Row{rid, isNew, isNew ? touched.at : QString()};
    };
    Waiting waiting;
    for (const auto *rids : {&touched.created, &touched.changed}) {
        for (const qint64 rid : *rids)
            SOLNOMA_TRY(refreshTop(rowOf(rid), waiting));
    }
    for (const qint64 rid : waiting.acts) {
        const Row row = rowOf(rid);
        if (!row.isNew)
            SOLNOMA_TRY(collect(caseOfAct, rid, waiting.cases)); // the case that it had before
        SOLNOMA_TRY(refreshAct(row));
        SOLNOMA_TRY(collect(caseOfAct, rid, waiting.cases));
    }
    for (const qint64 rid : waiting.cases)
        SOLNOMA_TRY(refreshCase(rowOf(rid)));
    return {};
}

Result<void> ReadModels::rebuild()
{
    SOLNOMA_TRY(m_connection.execute("DELETE FROM case_row; DELETE FROM party_row; DELETE FROM act_row; DELETE FROM held_row; "
                                     "DELETE FROM task_row; DELETE FROM source_row; DELETE FROM document_row;"));
    TouchedRecords all;
    SOLNOMA_TRY(collect("SELECT rid FROM record WHERE ?1 = 0 AND parent IS NULL AND removed_in IS NULL AND kind IN "
                        "('case', 'person', 'organisation', 'group', 'act', 'task', 'source', 'document')",
                        0, all.changed));
    return refresh(all);
}

/// Rows are read in the order of rids, which writing their keys does not change.
Result<void> ReadModels::reorder(const char *texts, const char *write)
{
    auto query = m_connection.prepare(texts);
    if (!query)
        return query.error();
    return forEachRow(*query, [&](const Statement &row) -> Result<void> {
        Statement &statement = m_connection.cached(write);
        statement.bindBlob(1, m_collation.key(row.text(1)));
        statement.bind(2, row.integer(0));
        return statement.run();
    });
}

Result<void> ReadModels::reorder()
{
    SOLNOMA_TRY(reorder("SELECT rid, name FROM party_row WHERE name_key IS NOT NULL ORDER BY rid",
                        "UPDATE party_row SET name_key = ? WHERE rid = ?"));
    SOLNOMA_TRY(reorder("SELECT rid, title FROM case_row WHERE title_key IS NOT NULL ORDER BY rid",
                        "UPDATE case_row SET title_key = ? WHERE rid = ?"));
    SOLNOMA_TRY(reorder("SELECT rid, label FROM source_row WHERE label_key IS NOT NULL ORDER BY rid",
                        "UPDATE source_row SET label_key = ? WHERE rid = ?"));
    SOLNOMA_TRY(reorder("SELECT rid, title FROM document_row WHERE title_key IS NOT NULL ORDER BY rid",
                        "UPDATE document_row SET title_key = ? WHERE rid = ?"));
    return m_connection.execute("UPDATE held_row SET name_key = (SELECT name_key FROM party_row WHERE rid = held_row.party);");
}

Result<std::vector<qint64>> ReadModels::stale()
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return transaction.error();
    static constexpr std::array tables{"case_row", "party_row", "act_row", "held_row", "task_row", "source_row", "document_row"};
    for (const QByteArray table : tables)
        SOLNOMA_TRY(m_connection.execute("CREATE TEMP TABLE was_" + table + " AS SELECT * FROM " + table + ';'));
    SOLNOMA_TRY(rebuild());
    std::set<qint64> differing;
    for (const QByteArray table : tables) {
        const QByteArray was = "was_" + table;
        const QByteArray sql = "SELECT rid FROM (SELECT * FROM " + was + " EXCEPT SELECT * FROM " + table +
                               ") UNION SELECT rid FROM (SELECT * FROM " + table + " EXCEPT SELECT * FROM " + was + ')';
        auto query = m_connection.prepare(sql);
        if (!query)
            return query.error();
        SOLNOMA_TRY(forEachRow(*query, [&](const Statement &row) { differing.insert(row.integer(0)); }));
    }
    return std::vector<qint64>(differing.begin(), differing.end()); // the transaction rolls back, temp tables with it
}

} // namespace solnoma
