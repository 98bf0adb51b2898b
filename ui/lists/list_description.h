// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"
#include "ui/shell/icons.h"
#include "ui/shell/page_registry.h"

#include <QString>

#include <string>

namespace solnoma {

/// What a column shows, and of which column of store/lists it is made.
struct ShownColumn {
    enum class Show {
        Text,
        Number,
        Code,  ///< of `vocabulary`
        Codes, ///< several, separated by commas
        Day,   ///< an exact day, or the day of a moment
        Fuzzy, ///< `column` is the earliest, `second` the latest
        Party, ///< a name; `second` is the kind of party: people are shown discreetly
        Priority,
        Level,
    };
    QString title;
    Show show = Show::Text;
    QByteArray column;
    QByteArray second = {};
    std::string vocabulary = {};
    QByteArray sort = {};  ///< key of Lists::sortsOf; empty: not sorted by it
    int letters = 14;      ///< width at first
    QByteArray field = {}; ///< field of the record that a table for others may hold; empty: never leaves
    bool isHiddenAtFirst = false; ///< somebody who wants it ticks it in the menu "View"
};

struct OfferedFilter {
    QString title;
    QByteArray column;
    std::string vocabulary; ///< "priority" stands for the numbers that lists order by
};

struct OfferedDate {
    QString title;
    QByteArray column;
};

/// All that one list page is: data, no code. A new list is a new description.
struct ListDescription {
    QByteArray page; ///< also the name under which widths and filters are kept
    QString title;
    Icon icon = Icon::None;
    QByteArray list;                   ///< of store/lists
    QStringList kinds;                 ///< kinds of record that stand in it
    std::vector<ListFilter> base = {}; ///< always on
    std::vector<ShownColumn> columns;
    std::vector<OfferedFilter> filters = {};
    std::vector<OfferedDate> dates = {};
    std::vector<std::pair<QByteArray, QStringList>> tickedAtFirst = {}; ///< column → codes, until somebody narrows otherwise
    Qt::SortOrder firstOrder = Qt::AscendingOrder;                      ///< by the list's first sort
    QString empty;                                                      ///< what to do when nothing is there yet
    std::vector<NewRecord> makes = {};                                  ///< Ctrl+N makes the first
    bool isNumbered = false; ///< people carry a number beside their initials: no other column tells them apart
    int atAGlance = 1;       ///< so many columns, from the first, are in view in a narrow window too
};

} // namespace solnoma
