// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include <algorithm>

namespace solnoma {

namespace {

int completedYears(QDate born, QDate day)
{
    const bool birthdayAhead = day.month() < born.month() || (day.month() == born.month() && day.day() < born.day());
    return day.year() - born.year() - (birthdayAhead ? 1 : 0);
}

} // namespace

AgeRange ageAt(const FuzzyDate &born, const FuzzyDate &at)
{
    if (born.from && at.to && *at.to < *born.from)
        return {};
    AgeRange age;
    if (born.to && at.from)
        age.atLeast = std::max(0, completedYears(born.to->date(), at.from->date()));
    if (born.from && at.to)
        age.atMost = completedYears(born.from->date(), at.to->date());
    return age;
}

Minor isMinor(const AgeRange &age)
{
    if (age.atMost && *age.atMost < Majority)
        return Minor::Yes;
    return age.atLeast && *age.atLeast >= Majority ? Minor::No : Minor::Unknown;
}

} // namespace solnoma
