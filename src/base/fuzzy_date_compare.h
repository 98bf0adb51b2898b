// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/result.h"

namespace solnoma {

/// A period to filter by; a missing side is open.
struct FuzzyPeriod {
    std::optional<WallTime> from;
    std::optional<WallTime> to;
};

/// Checks from ≤ to and that both lie in one unit of the precision, and widens them to that unit (a range to itself).
/// A missing side of a day, month, season or year is taken from the other. Invalid names "to" or "precision".
Result<FuzzyDate> normalise(FuzzyDate date);

/// Sorts by from, then to; open at the start comes first, open at the end after every closed one, undated last.
/// Compares as text.
QString sortKey(const FuzzyDate &date);

/// However uncertain the two are, one was over before the other can have begun.
bool surelyBefore(const FuzzyDate &one, const FuzzyDate &other);
/// The date and the period overlap. Undated dates never fall in: they are a filter of their own.
bool mayFallIn(const FuzzyDate &date, const FuzzyPeriod &period);
/// The whole date lies in the period.
bool surelyIn(const FuzzyDate &date, const FuzzyPeriod &period);
bool isUndated(const FuzzyDate &date);

} // namespace solnoma
