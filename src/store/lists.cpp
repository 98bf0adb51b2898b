// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"

#include "base/reason.h"
#include "store/list_where.h"
#include "store/query.h"
#include "store/search.h"
#include "store/titles.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr int NearestNames = 200;
constexpr int NewestTexts = 300;

QByteArray sortOf(const ListQuery &query, const ListTable &table)
{
    return query.sort.isEmpty() ? QByteArray(table.sorts.front()) : query.sort;
}

Error invalid(const QByteArray &name)
{
    return {ErrorCode::Invalid, QString::fromLatin1(name), Reason::tr("is not in this list")};
}

QVariant valueAt(const Statement &row, int column, bool isBlob, bool isNumber)
{
    if (row.isNull(column))
        return {};
    if (isBlob)
        return row.blob(column);
    return isNumber ? QVariant(row.integer(column)) : QVariant(row.text(column));
}

/// rid, id, sort value, columns.
QByteArray selectOf(const ListTable &table, const QByteArray &sort)
{
    QByteArrayList columns;
    for (const ListColumn &column : table.columns)
        columns.append(column.expression());
    return "SELECT t.rid, r.id, " + sort + ", " + columns.join(", ") + " FROM " + table.table +
           " t CROSS JOIN (SELECT rid AS record_rid, id FROM record) r ON r.record_rid = t.rid";
}

ListRow readRow(const Statement &row, const ListTable &table, const QByteArray &sort)
{
    const ListColumn *sorted = table.column(sort);
    const QVariant value = valueAt(row, 2, sort.endsWith("_key"), sorted && sorted->isNumber);
    ListRow found{idAt(row, 1), {value, row.integer(0)}, {}};
    int index = 3;
    for (const ListColumn &column : table.columns)
        found.values.append(valueAt(row, index++, false, column.isNumber));
    return found;
}

bool isOfDate(const ListFilter &filter)
{
    return filter.how == ListFilter::How::MayFallIn || filter.how == ListFilter::How::SurelyIn;
}

} // namespace

QByteArrayList Lists::sortsOf(const QByteArray &list)
{
    const ListTable *table = listTable(list);
    QByteArrayList sorts;
    for (const char *sort : table ? table->sorts : std::vector<const char *>())
        sorts.append(sort);
    return sorts;
}

Result<qint64> Lists::countUndated(const ListQuery &query) const
{
    const ListTable &table = *listTable(query.list);
    if (std::ranges::none_of(query.filters, isOfDate))
        return qint64{0};
    ListWhere where;
    for (ListFilter filter : query.filters) {
        if (isOfDate(filter))
            filter.how = ListFilter::How::Undated;
        SOLNOMA_TRY(where.addFilter(filter, table));
    }
    const QByteArray sql = "SELECT count(*) FROM " + QByteArray(table.table) + " t" + where.sql();
    auto count = m_connection.prepare(sql);
    if (!count)
        return count.error();
    where.bind(*count);
    return firstInteger(*count);
}

Result<QStringList> Lists::codesIn(const ListQuery &query, const QByteArray &column) const
{
    const ListTable *table = listTable(query.list);
    const ListMembers *members = table ? table->membersOf(column) : nullptr;
    if (!members)
        return invalid(column);
    ListWhere where;
    for (const ListFilter &filter : query.filters)
        SOLNOMA_TRY(where.addFilter(filter, *table));
    const QByteArray sql = QByteArray("SELECT DISTINCT m.value FROM ") + table->table + " t JOIN (" + members->rows +
                           ") m ON m.rid = t.rid" + where.sql();
    auto select = m_connection.prepare(sql);
    if (!select)
        return select.error();
    where.bind(*select);
    QStringList codes;
    SOLNOMA_TRY(forEachRow(*select, [&](const Statement &row) { codes.append(row.text(0)); }));
    return codes;
}

/// The select of one stretch of the page: rows with a sort value, or those without. Its last parameter is the limit.
Result<QByteArray> Lists::statement(const ListQuery &query, bool withoutValue, ListWhere &where) const
{
    const ListTable &table = *listTable(query.list);
    const QByteArray sort = sortOf(query, table);
    const bool ascending = query.direction == Qt::AscendingOrder;
    for (const ListFilter &filter : query.filters)
        SOLNOMA_TRY(where.addFilter(filter, table));
    where.add(sort + (withoutValue ? " IS NULL" : " IS NOT NULL"));
    const QByteArray beyond = ascending ? QByteArray(" > ") : QByteArray(" < ");
    if (!query.after.isStart() && query.after.value.isValid() != withoutValue) {
        if (withoutValue)
            where.add("t.rid" + beyond + '?', {query.after.rid});
        else
            where.add('(' + sort + ", t.rid)" + beyond + "(?, ?)", {query.after.value, query.after.rid});
    }
    const QByteArray order = ascending ? QByteArray() : QByteArray(" DESC");
    return QByteArray(selectOf(table, sort) + where.sql() + " ORDER BY " + sort + order + ", t.rid" + order + " LIMIT ?");
}

Result<QStringList> Lists::planOf(const ListQuery &query) const
{
    ListWhere where;
    const auto sql = statement(query, false, where);
    if (!sql)
        return sql.error();
    auto explain = m_connection.prepare(QByteArray("EXPLAIN QUERY PLAN " + *sql));
    if (!explain)
        return explain.error();
    explain->bind(where.bind(*explain), qint64{query.limit});
    QStringList steps;
    SOLNOMA_TRY(forEachRow(*explain, [&](const Statement &row) { steps.append(row.text(3)); }));
    return steps;
}

Result<void> Lists::fill(const ListQuery &query, bool withoutValue, ListPage &page) const
{
    const ListTable &table = *listTable(query.list);
    const QByteArray sort = sortOf(query, table);
    ListWhere where;
    const auto sql = statement(query, withoutValue, where);
    if (!sql)
        return sql.error();
    auto select = m_connection.prepare(*sql);
    if (!select)
        return select.error();
    const int limit = where.bind(*select);
    select->bind(limit, qint64{query.limit} + 1 - static_cast<qint64>(page.rows.size()));
    return forEachRow(*select, [&](const Statement &row) {
        if (static_cast<int>(page.rows.size()) == query.limit) // one more than asked: there is a next page
            page.next = page.rows.back().key;
        else
            page.rows.push_back(readRow(row, table, sort));
    });
}

Result<ListPage> Lists::pageOfKind(const ListQuery &query) const
{
    const Entity *entity = entityOf(query.list.toStdString());
    if (!entity || !query.sort.isEmpty() || !query.filters.empty())
        return invalid(query.list);
    const bool ascending = query.direction == Qt::AscendingOrder;
    Statement &select = m_connection.cached(
        ascending ? "SELECT rid FROM record WHERE kind = ?1 AND parent IS NULL AND removed_in IS NULL AND rid > ?2 "
                    "ORDER BY rid LIMIT ?3"
                  : "SELECT rid FROM record WHERE kind = ?1 AND parent IS NULL AND removed_in IS NULL AND (?2 = 0 OR rid < ?2) "
                    "ORDER BY rid DESC LIMIT ?3");
    select.bindUtf8(1, query.list);
    select.bind(2, query.after.rid);
    select.bind(3, query.limit + 1);
    ListPage page;
    page.columns = {"title"};
    SOLNOMA_TRY(forEachRow(select, [&](const Statement &row) -> Result<void> {
        if (static_cast<int>(page.rows.size()) == query.limit) {
            page.next = page.rows.back().key;
            return {};
        }
        const auto head = m_records.head(row.integer(0));
        if (!head)
            return head.error();
        const auto title = titleOf(m_connection, m_records, **head);
        if (!title)
            return title.error();
        page.rows.push_back({(*head)->id, {QVariant(), (*head)->rid}, {*title}});
        return {};
    }));
    return page;
}

Result<ListPage> Lists::page(const ListQuery &query) const
{
    const ListTable *table = listTable(query.list);
    if (!table)
        return pageOfKind(query);
    if (!table->hasSort(sortOf(query, *table)))
        return invalid(query.sort);
    ListPage page;
    for (const ListColumn &column : table->columns) {
        page.columns.append(column.name);
        if (column.isRecord)
            page.records.append(column.name);
    }
    const bool isAmongValued = query.after.isStart() || query.after.value.isValid();
    if (isAmongValued)
        SOLNOMA_TRY(fill(query, false, page));
    if (!page.next)
        SOLNOMA_TRY(fill(query, true, page));
    const auto undated = countUndated(query);
    if (!undated)
        return undated.error();
    page.undated = *undated;
    return page;
}

Result<std::vector<ListRow>> Lists::rows(const QByteArray &list, const std::vector<qint64> &rids) const
{
    const ListTable *table = listTable(list);
    if (!table)
        return invalid(list);
    const QByteArray sort = table->sorts.front();
    ListWhere where;
    SOLNOMA_TRY(where.addFilter({.how = ListFilter::How::Among, .column = {}, .codes = {}, .first = {}, .last = {}, .rids = rids},
                                *table));
    const QByteArray sql = selectOf(*table, sort) + where.sql();
    auto select = m_connection.prepare(sql);
    if (!select)
        return select.error();
    std::vector<ListRow> found;
    SOLNOMA_TRY(forEachRow(*select, [&](const Statement &row) { found.push_back(readRow(row, *table, sort)); }));
    return found;
}

/// What a list shows of a record that was found: itself, and what is about that party or in that case.
Result<void> Lists::addAbout(const QByteArray &list, qint64 rid, std::vector<qint64> &rids) const
{
    rids.push_back(rid);
    const char *sql = list == "cases" ? "SELECT rid FROM case_file_subjects WHERE value = ?1 UNION "
                                        "SELECT case_id FROM act_row WHERE target = ?1 AND case_id IS NOT NULL UNION "
                                        "SELECT case_id FROM act_row WHERE rid = ?1 AND case_id IS NOT NULL"
                      : list == "acts"
                          ? "SELECT rid FROM act_row WHERE target = ?1 UNION SELECT rid FROM act_row WHERE case_id = ?1"
                      : list == "tasks" ? "SELECT t.rid FROM task_row t JOIN case_file_subjects s ON s.rid = t.case_id WHERE "
                                          "s.value = ?1 UNION SELECT rid FROM task_row WHERE case_id = ?1"
                                        : nullptr;
    if (!sql)
        return {};
    Statement &query = m_connection.cached(sql);
    query.bind(1, rid);
    return forEachRow(query, [&](const Statement &row) { rids.push_back(row.integer(0)); });
}

Result<ListFilter> Lists::about(const QByteArray &list, const Uuid7 &record) const
{
    ListFilter filter;
    filter.how = ListFilter::How::Among;
    const auto head = m_records.head(record);
    if (!head)
        return head.error();
    if (*head)
        SOLNOMA_TRY(addAbout(list, (*head)->rid, filter.rids));
    return filter;
}

Result<ListFilter> Lists::named(const QByteArray &list, const QString &typed) const
{
    const Search search(m_connection, m_records);
    ListFilter filter;
    filter.how = ListFilter::How::Among;
    const auto byNumber = m_records.look(typed.trimmed());
    if (byNumber && *byNumber)
        SOLNOMA_TRY(addAbout(list, (*byNumber)->rid, filter.rids));
    const auto found = search.rids(typed, NearestNames, NewestTexts);
    if (!found)
        return found.error();
    for (const qint64 rid : *found)
        SOLNOMA_TRY(addAbout(list, rid, filter.rids));
    return filter;
}

} // namespace solnoma
