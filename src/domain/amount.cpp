// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/amount.h"

#include <string>

namespace solnoma {

namespace {

std::optional<double> amountOf(const Record &record, const Field &field)
{
    if (field.kind == FieldKind::Num)
        return record.number(field.id);
    const auto whole = record.integer(field.id);
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

} // namespace

const Field *leastOf(const Entity &entity, const Field &most)
{
    constexpr std::string_view Most = "_max";
    const bool isAmount = most.kind == FieldKind::Int || most.kind == FieldKind::Num;
    if (!isAmount || !most.id.ends_with(Most))
        return nullptr;
    return entity.field(std::string(most.id.substr(0, most.id.size() - Most.size())) + "_min");
}

bool isBelowItsLeast(const Record &record, const Field &most)
{
    const Field *least = leastOf(record.entity(), most);
    const auto low = least ? amountOf(record, *least) : std::nullopt;
    const auto high = least ? amountOf(record, most) : std::nullopt;
    return low && high && *high < *low;
}

} // namespace solnoma
