// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stored_form.h"

#include <algorithm>

namespace solnoma {

namespace {

/// Fields of an extension that this act is not.
void dropForeignExtensions(Record &act)
{
    const std::string kind = act.text("kind").toStdString();
    const auto fields = act.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool foreign = !fields[i].extension().empty() && fields[i].extension() != kind;
        if (foreign && !fields[i].isRow())
            act.setAt(static_cast<int>(i), {});
    }
}

void redirect(Value &value, const Redirects &redirects)
{
    const auto follow = [&](Uuid7 &id) {
        for (auto next = redirects.constFind(id); next != redirects.cend(); next = redirects.constFind(id))
            id = *next;
    };
    if (auto *id = std::get_if<Uuid7>(&value))
        follow(*id);
    if (auto *ids = std::get_if<Ids>(&value);
        ids && std::ranges::any_of(*ids, [&](const Uuid7 &id) { return redirects.contains(id); })) {
        Ids once;
        for (Uuid7 &id : *ids) {
            follow(id);
            if (std::ranges::find(once, id) == once.end())
                once.push_back(id);
        }
        *ids = once;
    }
}

} // namespace

void implyParent(Record &row, const Uuid7 &parent)
{
    const std::string_view field = row.entity().parentRef;
    if (!field.empty() && row.isEmpty(field))
        row.set(field, parent);
}

Record storedForm(Record record, const Redirects &redirects)
{
    if (record.kind() == "act")
        dropForeignExtensions(record);
    if (!redirects.isEmpty()) {
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            Value value = record.valueAt(static_cast<int>(i));
            redirect(value, redirects);
            record.setAt(static_cast<int>(i), std::move(value));
        }
    }
    for (auto &[field, rows] : record.allRows()) {
        for (Record &row : rows) {
            implyParent(row, record.id());
            row = storedForm(std::move(row), redirects);
        }
    }
    return record;
}

} // namespace solnoma
