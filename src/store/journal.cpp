// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/query.h"

namespace solnoma {

namespace {

QString titleIn(const Record &record)
{
    for (const std::string_view field : {"title", "label", "name", "full", "handle", "text", "detail", "ref"}) {
        const Field *found = record.entity().field(field);
        if (found && (found->kind == FieldKind::Text || found->kind == FieldKind::Long) && !record.isEmpty(field))
            return record.text(field).section(QLatin1Char('\n'), 0, 0).left(120);
    }
    return {};
}

} // namespace

Result<std::vector<JournalEntry>> Journal::ofDay(const QDate &day, const Uuid7 &author, int mostRecords) const
{
    Statement &query = m_store.connection().cached(
        "SELECT cid, id, at, kind FROM \"change\" WHERE author = (SELECT rid FROM record WHERE id = ?1) AND at >= ?2 AND at < ?3 "
        "ORDER BY cid DESC");
    bindId(query, 1, author);
    query.bind(2, day.toString(Qt::ISODate));
    query.bind(3, day.addDays(1).toString(Qt::ISODate));
    std::vector<std::pair<qint64, JournalEntry>> found;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) {
        found.push_back({row.integer(0), {idAt(row, 1), row.text(2), row.text(3), {}, 0}});
    }));
    std::vector<JournalEntry> entries;
    for (auto &[cid, entry] : found) {
        SOLNOMA_TRY(addTouched(cid, mostRecords, entry));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<void> Journal::addTouched(qint64 cid, int most, JournalEntry &entry) const
{
    // A row's record is at the end of its parents; depth is at most three.
    Statement &query = m_store.connection().cached(
        "WITH RECURSIVE up(start, rid, op, depth) AS ("
        "SELECT record, record, op, 0 FROM revision WHERE \"change\" = ?1 "
        "UNION ALL SELECT up.start, record.parent, up.op, up.depth + 1 FROM up JOIN record ON record.rid = up.rid "
        "WHERE record.parent IS NOT NULL) "
        "SELECT record.rid, min(CASE WHEN up.depth = 0 THEN up.op ELSE 'update' END) FROM up JOIN record ON record.rid = up.rid "
        "WHERE record.parent IS NULL GROUP BY record.rid ORDER BY record.rid");
    query.bind(1, cid);
    std::vector<std::pair<qint64, QByteArray>> touched;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { touched.push_back({row.integer(0), row.text(1).toLatin1()}); }));
    entry.all = static_cast<qint64>(touched.size());
    for (const auto &[rid, op] : touched) {
        if (static_cast<int>(entry.records.size()) >= most)
            break;
        const auto head = m_store.records().head(rid);
        if (!head)
            return head.error();
        if (*head)
            entry.records.push_back({(*head)->id, (*head)->entity, op});
    }
    return {};
}

Result<std::vector<RemovedRecord>> Journal::removed(int limit) const
{
    Statement &query = m_store.connection().cached(
        "SELECT record.rid, \"change\".at FROM record JOIN \"change\" ON \"change\".cid = record.removed_in "
        "WHERE record.parent IS NULL AND record.merged_into IS NULL AND \"change\".kind <> 'forget' "
        "ORDER BY record.removed_in DESC, record.rid LIMIT ?");
    query.bind(1, limit);
    std::vector<std::pair<qint64, QString>> found;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { found.push_back({row.integer(0), row.text(1)}); }));
    std::vector<RemovedRecord> records;
    for (const auto &[rid, at] : found) {
        const auto head = m_store.records().head(rid);
        if (!head)
            return head.error();
        const auto title = titleBefore(**head);
        if (!title)
            return title.error();
        records.push_back({(*head)->id, (*head)->entity, *title, at});
    }
    return records;
}

/// A person's name stands in a row that went with her.
Result<QString> Journal::titleBefore(const RecordHead &head) const
{
    const History history = m_store.history();
    const auto before = history.foldBefore(head.rid, head.head);
    if (!before)
        return before.error();
    const QString own = titleIn(before->record);
    if (!own.isEmpty())
        return own;
    const auto rows = history.removedWith(head.rid);
    if (!rows)
        return rows.error();
    for (const qint64 rid : *rows) {
        const auto row = m_store.records().head(rid);
        if (!row)
            return row.error();
        if ((*row)->entity->kind != "name")
            continue;
        const auto name = history.foldBefore(rid, (*row)->head);
        if (!name)
            return name.error();
        if (const QString title = titleIn(name->record); !title.isEmpty())
            return title;
    }
    return QString();
}

} // namespace solnoma
