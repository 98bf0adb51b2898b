// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

#include <map>
#include <optional>

namespace solnoma {

/// Where a row stands: below which record, in which of its fields, at which place.
struct RowPlace {
    Uuid7 parent;
    QByteArray slot;
    int pos = 0;
    bool operator==(const RowPlace &) const = default;
};

/// What one revision says: new values only, in the order of the field table; a cleared field is there and empty.
struct Payload {
    std::optional<RowPlace> place; ///< absent in an update of a row that did not move
    std::map<int, Value> values;   ///< field index → value
    Uuid7 mergedInto;              ///< of a remove: the party that it leads to from now on
    QString remark;                ///< of a forget: at whose wish
};

/// Every value of a record that is not empty, sealed fields and rows left out.
std::map<int, Value> valuesOf(const Record &record);

/// Compact JSON with the ids of fields as keys, references as UUIDs, fuzzy dates to the minute, boxes in base64.
QByteArray writePayload(const Entity &entity, const Payload &payload);
/// The same of {place, valuesOf(record)}, without copying them.
QByteArray writePayload(const Record &record, const std::optional<RowPlace> &place);
Result<Payload> readPayload(const Entity &entity, const QByteArray &json);

} // namespace solnoma
