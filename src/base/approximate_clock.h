// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

namespace solnoma {

/// Whether only the time of day is approximate, of a date that is known to the hour or minute. False where its own words put
/// "about" before something else than the clock, as in "about 12 May 2024, 14:30": then the day may be meant.
bool isOnlyClockApproximate(const FuzzyDate &date);

} // namespace solnoma
