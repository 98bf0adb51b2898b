// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

namespace solnoma {

/// The first and last minute of the minute, hour, day, month, season or year that holds a moment.
/// A season is three months from March, June, September or December; Range and None have no unit.
struct FuzzyUnit {
    WallTime from;
    WallTime to;
};
std::optional<FuzzyUnit> unitHolding(const WallTime &time, FuzzyDate::Precision precision);

/// The unit that from and to fill exactly as the date's precision says, or one day; else Range, also for open dates.
FuzzyDate::Precision unitOf(const FuzzyDate &date);

/// The whole day, as somebody states it; no date for an invalid one.
FuzzyDate dayOf(QDate day);

} // namespace solnoma
