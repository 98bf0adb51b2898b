// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <optional>

namespace solnoma {

/// Where an import puts its records: the store inside one open change (services/), or a test. Nothing is kept until
/// whoever opened the change commits it.
class RecordSink
{
public:
    virtual ~RecordSink() = default;

    struct Known {
        Uuid7 id;
        std::string_view kind;
        bool isRow = false;
    };
    /// Looks an id of a foreign file up: as UUID, then as alias.
    virtual std::optional<Known> find(const QString &foreignId) const = 0;
    /// A known top-level record with its rows.
    virtual Result<Record> load(const Uuid7 &id) const = 0;
    /// Makes the id known before the record comes, so that records may refer forward. An alias is kept when the foreign
    /// id was no UUID.
    virtual Result<void> announce(const Uuid7 &id, const Entity &entity, const QString &alias) = 0;
    /// A new record with its rows; every id that it refers to was announced or was known.
    virtual Result<void> create(Record record) = 0;
    /// A known record in its new form.
    virtual Result<void> update(const Record &record) = 0;
};

} // namespace solnoma
