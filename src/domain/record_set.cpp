// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_set.h"

#include <algorithm>

namespace solnoma {

void RecordSet::add(Record record)
{
    if (m_places.contains(record.id()))
        return;
    m_records.push_back(std::move(record));
    index(m_records.back(), nullptr);
}

void RecordSet::index(const Record &record, const Record *parent)
{
    m_places.insert(record.id(), Place{&record, parent});
    for (const auto &[field, rows] : record.allRows()) {
        for (const Record &row : rows)
            index(row, &record);
    }
}

const Record *RecordSet::find(const Uuid7 &id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.constEnd() ? nullptr : found->record;
}

const Record *RecordSet::parentOf(const Uuid7 &row) const
{
    const auto found = m_places.constFind(row);
    return found == m_places.constEnd() ? nullptr : found->parent;
}

const Record *RecordSet::topOf(const Uuid7 &id) const
{
    const Record *record = find(id);
    while (record) {
        const Record *parent = parentOf(record->id());
        if (!parent)
            break;
        record = parent;
    }
    return record;
}

std::vector<const Record *> RecordSet::ofKind(std::string_view kind) const
{
    std::vector<const Record *> found;
    for (const Record &record : m_records) {
        if (record.kind() == kind)
            found.push_back(&record);
    }
    return found;
}

std::vector<const Record *> RecordSet::referring(std::string_view kind, std::string_view field, const Uuid7 &id) const
{
    std::vector<const Record *> found = ofKind(kind);
    std::erase_if(found, [&](const Record *record) {
        const Ids many = record->refs(field);
        return record->ref(field) != id && std::ranges::find(many, id) == many.end();
    });
    return found;
}

void RecordSet::visit(const std::function<void(const Record &, const Record *)> &visitor) const
{
    const auto walk = [&](const auto &self, const Record &record, const Record *parent) -> void {
        visitor(record, parent);
        for (const auto &[field, rows] : record.allRows()) {
            for (const Record &row : rows)
                self(self, row, &record);
        }
    };
    for (const Record &record : m_records)
        walk(walk, record, nullptr);
}

} // namespace solnoma
