// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace solnoma {

/// What a row of a list shows. `sql` is worked out for the rows of a page only; empty: the column of that name.
struct ListColumn {
    const char *name;
    const char *sql = "";
    bool isNumber = false;
    bool isRecord = false; ///< the row number of a record

    QByteArray expression() const { return *sql ? QByteArray(sql) : QByteArray(name); }
};

/// A date by which the list can be filtered; an exact day has no `to`.
struct ListDate {
    const char *name;
    const char *from;
    const char *to = "";

    bool isExact() const { return !*to; }
};

/// What a row may have several of: it is found by each of them.
struct ListMembers {
    const char *name;
    const char *rows; ///< a select of rid and value
};

/// One list: the narrow table that it is read from ("t" in SQL).
struct ListTable {
    const char *list;
    const char *table;
    std::vector<const char *> sorts; ///< indexed columns of the table; the first is the default
    std::vector<ListColumn> columns;
    std::vector<ListDate> dates;
    std::vector<ListMembers> members = {};
    const char *scanned = ""; ///< with several codes of this column the order's own index is walked

    const ListColumn *column(const QByteArray &name) const;
    /// Comes before a column of the same name where somebody filters.
    const ListMembers *membersOf(const QByteArray &name) const;
    const ListDate *date(const QByteArray &name) const;
    bool hasSort(const QByteArray &name) const;
};

/// nullptr when there is no such list.
const ListTable *listTable(const QByteArray &list);

} // namespace solnoma
