// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/empty_rows.h"

#include <algorithm>
#include <set>

namespace solnoma {

namespace {

void addIds(const Record &record, std::set<Uuid7> &ids)
{
    ids.insert(record.id());
    for (const auto &[slot, rows] : record.allRows())
        std::ranges::for_each(rows, [&](const Record &row) { addIds(row, ids); });
}

void addTargets(const Record &record, std::set<Uuid7> &ids)
{
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        if (const auto *id = std::get_if<Uuid7>(&value))
            ids.insert(*id);
        else if (const auto *several = std::get_if<Ids>(&value))
            ids.insert(several->begin(), several->end());
    }
    for (const auto &[slot, rows] : record.allRows())
        std::ranges::for_each(rows, [&](const Record &row) { addTargets(row, ids); });
}

/// Its number in the list and the record that it stands in do not count.
bool saysNothing(const Record &row)
{
    for (size_t i = 0; i < row.entity().fields.size(); ++i) {
        const Field &field = row.entity().fields[i];
        const bool isOwn = !field.isRow() && field.id != "seq" && field.id != row.entity().parentRef;
        if (isOwn && !isEmpty(row.valueAt(static_cast<int>(i))))
            return false;
    }
    return std::ranges::all_of(row.allRows(), [](const auto &slot) { return slot.second.empty(); });
}

void dropEmpty(Record &record, const std::set<Uuid7> &needed)
{
    for (auto &[slot, rows] : record.allRows()) {
        std::ranges::for_each(rows, [&](Record &row) { dropEmpty(row, needed); });
        std::erase_if(rows, [&](const Record &row) { return saysNothing(row) && !needed.contains(row.id()); });
    }
}

} // namespace

Record withoutEmptyRows(Record edited, const Record *base)
{
    std::set<Uuid7> needed;
    if (base)
        addIds(*base, needed);
    addTargets(edited, needed);
    dropEmpty(edited, needed);
    return edited;
}

} // namespace solnoma
