// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QHash>

#include <deque>
#include <functional>
#include <vector>

namespace solnoma {

/// Some records held together in memory (the file of one case with everything that it names), so that rules,
/// dossier and exchange need no store. Top-level records keep the order in which they were added; rows are found too.
class RecordSet
{
public:
    RecordSet() = default;
    RecordSet(RecordSet &&) = default;
    RecordSet &operator=(RecordSet &&) = default;
    RecordSet(const RecordSet &) = delete;
    RecordSet &operator=(const RecordSet &) = delete;

    /// A record with an id that is already here is ignored.
    void add(Record record);

    /// A record or a row; nullptr when it is not here.
    const Record *find(const Uuid7 &id) const;
    /// The record that owns the row; nullptr for a top-level record.
    const Record *parentOf(const Uuid7 &row) const;
    /// The top-level record at the end of the parents (itself when it has none).
    const Record *topOf(const Uuid7 &id) const;
    const std::deque<Record> &all() const { return m_records; }
    std::vector<const Record *> ofKind(std::string_view kind) const;
    /// Top-level records of `kind` whose reference `field` is `id` or contains it.
    std::vector<const Record *> referring(std::string_view kind, std::string_view field, const Uuid7 &id) const;
    /// Visits every record and every row, parents first.
    void visit(const std::function<void(const Record &record, const Record *parent)> &visitor) const;

private:
    struct Place {
        const Record *record;
        const Record *parent;
    };
    void index(const Record &record, const Record *parent);

    std::deque<Record> m_records; // addresses stay
    QHash<Uuid7, Place> m_places;
};

} // namespace solnoma
