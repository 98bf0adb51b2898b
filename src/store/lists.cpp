// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"

#include "store/query.h"
#include "store/search.h"

#include <algorithm>

namespace solnoma {

namespace {

struct ListTable {
    const char *list;
    const char *table;
    std::vector<const char *> sorts;   ///< the first is the default
    std::vector<const char *> columns; ///< what a row shows
    std::vector<const char *> dates;   ///< fuzzy dates
};

const std::vector<ListTable> &tables()
{
    static const std::vector<ListTable> all{
        {"cases",
         "case_row",
         {"changed", "title_key", "ref", "opened", "priority"},
         {"ref", "title", "country", "status", "priority", "review_state", "opened", "changed", "acts", "held", "level"},
         {}},
        {"parties", "party_row", {"name_key", "changed"}, {"kind", "name", "country", "changed", "level"}, {}},
        {"acts",
         "act_row",
         {"began_from", "changed"},
         {"case_id", "kind", "title", "began_from", "began_to", "ended_from", "ended_to", "ongoing", "as_of", "target", "changed",
          "level"},
         {"began", "ended"}},
        {"held",
         "held_row",
         {"began_from", "name_key", "as_of"},
         {"case_id", "party", "stage", "began_from", "began_to", "ongoing", "as_of"},
         {"began"}},
        {"tasks", "task_row", {"due", "priority"}, {"case_id", "kind", "title", "due", "state", "priority"}, {}},
    };
    return all;
}

const ListTable *tableOf(const QByteArray &list)
{
    const auto found = std::ranges::find_if(tables(), [&](const ListTable &table) { return list == table.list; });
    return found == tables().end() ? nullptr : &*found;
}

bool contains(const std::vector<const char *> &names, const QByteArray &name)
{
    return std::ranges::any_of(names, [&](const char *each) { return name == each; });
}

QByteArray sortOf(const ListQuery &query, const ListTable &table)
{
    return query.sort.isEmpty() ? QByteArray(table.sorts.front()) : query.sort;
}

/// Conditions with their values, in the order in which they are bound.
class Where
{
public:
    void add(const QByteArray &condition, const QVariantList &values = {})
    {
        m_conditions.append(condition);
        m_values += values;
    }
    Result<void> addFilter(const ListFilter &filter, const ListTable &table);
    QByteArray sql() const { return m_conditions.isEmpty() ? QByteArray() : " WHERE " + m_conditions.join(" AND "); }
    /// The index of the next parameter.
    int bind(Statement &statement) const;

private:
    QByteArrayList m_conditions;
    QVariantList m_values;
};

Error invalid(const QByteArray &name)
{
    return {ErrorCode::Invalid, QString::fromLatin1(name), QStringLiteral("is not in this list")};
}

Result<void> Where::addFilter(const ListFilter &filter, const ListTable &table)
{
    using How = ListFilter::How;
    const QByteArray &name = filter.column;
    if (filter.how == How::AtMostLevel) {
        if (!contains(table.columns, "level"))
            return invalid("level");
        add("level <= ?", {static_cast<int>(filter.level)});
        return {};
    }
    if (filter.how == How::AnyOf) {
        if (!contains(table.columns, name))
            return invalid(name);
        const QByteArrayList marks(filter.codes.size(), "?");
        add(quoted(name) + " IN (" + marks.join(", ") + ')', QVariantList(filter.codes.begin(), filter.codes.end()));
        return {};
    }
    if (!contains(table.dates, name))
        return invalid(name);
    if (filter.how == How::Undated) {
        add(name + "_from IS NULL AND " + name + "_to IS NULL");
        return {};
    }
    const QString first = WallTime::startOf(filter.first).toString();
    const QString last = WallTime::endOf(filter.last).toString();
    if (filter.how == How::SurelyIn)
        add(name + "_from >= ? AND " + name + "_to <= ?", {first, last});
    else // open at an end: may reach that far
        add('(' + name + "_from <= ? OR (" + name + "_from IS NULL AND " + name + "_to IS NOT NULL)) AND (" + name +
                "_to >= ? OR (" + name + "_to IS NULL AND " + name + "_from IS NOT NULL))",
            {last, first});
    return {};
}

int Where::bind(Statement &statement) const
{
    int index = 1;
    for (const QVariant &value : m_values) {
        switch (value.typeId()) {
        case QMetaType::Int:
        case QMetaType::LongLong: statement.bind(index, value.toLongLong()); break;
        case QMetaType::QByteArray: statement.bindBlob(index, value.toByteArray()); break;
        default: statement.bind(index, value.toString()); break;
        }
        ++index;
    }
    return index;
}

QVariant valueAt(const Statement &row, int column, bool isBlob, bool isNumber)
{
    if (row.isNull(column))
        return {};
    if (isBlob)
        return row.blob(column);
    return isNumber ? QVariant(row.integer(column)) : QVariant(row.text(column));
}

bool isNumber(const QByteArray &column)
{
    static constexpr std::array numbers{"priority", "acts", "held", "level", "case_id", "target", "party"};
    return std::ranges::any_of(numbers, [&](const char *each) { return column == each; });
}

} // namespace

QByteArrayList Lists::sortsOf(const QByteArray &list)
{
    const ListTable *table = tableOf(list);
    QByteArrayList sorts;
    for (const char *sort : table ? table->sorts : std::vector<const char *>())
        sorts.append(sort);
    return sorts;
}

Result<qint64> Lists::countUndated(const ListQuery &query) const
{
    const ListTable &table = *tableOf(query.list);
    const auto isOfDate = [](const ListFilter &filter) {
        return filter.how == ListFilter::How::MayFallIn || filter.how == ListFilter::How::SurelyIn;
    };
    if (std::ranges::none_of(query.filters, isOfDate))
        return qint64{0};
    Where where;
    for (ListFilter filter : query.filters) {
        if (isOfDate(filter))
            filter.how = ListFilter::How::Undated;
        SOLNOMA_TRY(where.addFilter(filter, table));
    }
    const QByteArray sql = "SELECT count(*) FROM " + QByteArray(table.table) + where.sql();
    auto count = m_connection.prepare(sql);
    if (!count)
        return count.error();
    where.bind(*count);
    return firstInteger(*count);
}

/// One stretch of the page: rows with a sort value, or those without.
Result<void> Lists::fill(const ListQuery &query, bool withoutValue, ListPage &page) const
{
    const ListTable &table = *tableOf(query.list);
    const QByteArray sort = sortOf(query, table);
    const bool ascending = query.direction == Qt::AscendingOrder;
    Where where;
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
    const QByteArray sql = "SELECT t.rid, r.id, " + sort + ", " + page.columns.join(", ") + " FROM " + table.table +
                           " t CROSS JOIN (SELECT rid AS record_rid, id FROM record) r ON r.record_rid = t.rid" + where.sql() +
                           " ORDER BY " + sort + order + ", t.rid" + order + " LIMIT ?";
    auto select = m_connection.prepare(sql);
    if (!select)
        return select.error();
    const int limit = where.bind(*select);
    select->bind(limit, qint64{query.limit} + 1 - static_cast<qint64>(page.rows.size()));
    return forEachRow(*select, [&](const Statement &row) {
        if (static_cast<int>(page.rows.size()) == query.limit) { // one more than asked: there is a next page
            page.next = page.rows.back().key;
            return;
        }
        const QVariant value = valueAt(row, 2, sort.endsWith("_key"), isNumber(sort));
        ListRow found{idAt(row, 1), {value, row.integer(0)}, {}};
        int column = 3;
        for (const QByteArray &name : std::as_const(page.columns))
            found.values.append(valueAt(row, column++, false, isNumber(name)));
        page.rows.push_back(std::move(found));
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
    const Search search(m_connection, m_records);
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
        const auto title = search.titleOf(**head);
        if (!title)
            return title.error();
        page.rows.push_back({(*head)->id, {QVariant(), (*head)->rid}, {*title}});
        return {};
    }));
    return page;
}

Result<ListPage> Lists::page(const ListQuery &query) const
{
    const ListTable *table = tableOf(query.list);
    if (!table)
        return pageOfKind(query);
    if (!contains(table->sorts, sortOf(query, *table)))
        return invalid(query.sort);
    ListPage page;
    for (const char *column : table->columns)
        page.columns.append(column);
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

} // namespace solnoma
