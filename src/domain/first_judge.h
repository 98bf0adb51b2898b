// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "domain/law_lapse.h"
#include "domain/record.h"

#include <functional>
#include <vector>

namespace solnoma {

/// When the person of a detention was before a judge, as far as its own record tells: each stage before a court and each visit of
/// a judge. A stage without a date is there as an empty date: it was some day.
std::vector<FuzzyDate> timesBeforeJudge(const Record &detention);
/// The same with dates as somebody may read them. A time that is kept back counts as one without a date: else a later one would
/// seem to be the first.
using ReadDate = std::function<FuzzyDate(const Record &row, std::string_view field)>;
std::vector<FuzzyDate> timesBeforeJudge(const Record &detention, const ReadDate &dateOf);

/// From the arrest to the first of these times (ICCPR article 9 (3): "promptly"). One that is open at its start, or has no date,
/// may have been at once. Without an end where none of them has one.
Lapse untilJudge(const FuzzyDate &arrest, const std::vector<FuzzyDate> &beforeJudge);

} // namespace solnoma
