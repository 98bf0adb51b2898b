// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record_store.h"

#include <QDate>
#include <QVariant>

namespace solnoma {

/// One condition on a column of a list. Text: any of the codes. Dates: how the fuzzy date lies to the given days.
struct ListFilter {
    enum class How { AnyOf, MayFallIn, SurelyIn, Undated, AtMostLevel, Among };
    How how = How::AnyOf;
    QByteArray column; ///< of a fuzzy date without _from and _to: "began"
    QStringList codes; ///< an empty one: not answered
    QDate first;
    QDate last;
    Level level = Level::Sealed;
    std::vector<qint64> rids = {}; ///< Among
};

/// Where a page ended; opaque, to be handed back for the next one.
struct ListKey {
    QVariant value;
    qint64 rid = 0;
    bool isStart() const { return rid == 0; }
};

struct ListQuery {
    QByteArray list; ///< "cases", "parties", "acts", "held", "tasks", "sources", "documents", or a kind of record
    QByteArray sort; ///< a column of the list; empty: its first one
    Qt::SortOrder direction = Qt::AscendingOrder;
    ListKey after;
    std::vector<ListFilter> filters;
    int limit = 100;
};

struct ListRow {
    Uuid7 id;
    ListKey key;
    QVariantList values; ///< one for each column: codes and dates as they are stored, names as lists show them
};

struct ListPage {
    QByteArrayList columns;
    QByteArrayList records; ///< those of the columns that hold the row number of a record
    std::vector<ListRow> rows;
    std::optional<ListKey> next; ///< absent: this was the last page
    qint64 undated = 0;          ///< left out by a date filter because they have no date
};

class ListWhere;

/// Pages by key through the read models (never OFFSET), every row once whatever the ties. Kinds without a read model
/// come by the order in which they were recorded, with their title. Rows without a sort value come last, in both directions.
class Lists
{
public:
    Lists(Connection &connection, const RecordStore &records) : m_connection(connection), m_records(records) {}

    /// Invalid: there is no such list, column or sort.
    Result<ListPage> page(const ListQuery &query) const;
    /// Columns by which the list can be sorted quickly.
    static QByteArrayList sortsOf(const QByteArray &list);
    /// How the engine would read the first page (EXPLAIN QUERY PLAN), a line a step: tests hold it against the indexes.
    Result<QStringList> planOf(const ListQuery &query) const;
    /// These records of the list as they stand now, in any order; those that left it are missing.
    Result<std::vector<ListRow>> rows(const QByteArray &list, const std::vector<qint64> &rids) const;
    /// A filter to the rows that somebody may mean: by name in any alphabet, words, file number. Of cases, acts and
    /// tasks also those about the people and bodies found. The nearest few hundred.
    Result<ListFilter> named(const QByteArray &list, const QString &typed) const;
    /// The codes by which the rows of this query can be filtered, each once: what there is to choose from where a vocabulary
    /// would be too long. `column` is one of which a row may have several.
    Result<QStringList> codesIn(const ListQuery &query, const QByteArray &column) const;
    /// named(), for one known record.
    Result<ListFilter> about(const QByteArray &list, const Uuid7 &record) const;

private:
    Result<ListPage> pageOfKind(const ListQuery &query) const;
    Result<qint64> countUndated(const ListQuery &query) const;
    Result<QByteArray> statement(const ListQuery &query, bool withoutValue, ListWhere &where) const;
    Result<void> fill(const ListQuery &query, bool withoutValue, ListPage &page) const;
    Result<void> addAbout(const QByteArray &list, qint64 rid, std::vector<qint64> &rids) const;

    Connection &m_connection;
    const RecordStore &m_records;
};

} // namespace solnoma
