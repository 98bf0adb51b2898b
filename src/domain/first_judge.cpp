// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/first_judge.h"

#include <algorithm>

namespace solnoma {

std::vector<FuzzyDate> timesBeforeJudge(const Record &detention, const ReadDate &dateOf)
{
    std::vector<FuzzyDate> times;
    for (const Record &stage : detention.rows("detention.stages")) {
        if (stage.is("stage", u"court"))
            times.push_back(dateOf(stage, "began"));
    }
    for (const Record &access : detention.rows("detention.access")) {
        if (access.is("who", u"judge") && !access.fuzzyDate("first_given").isUndated()) // empty: no meeting is known
            times.push_back(dateOf(access, "first_given"));
    }
    return times;
}

std::vector<FuzzyDate> timesBeforeJudge(const Record &detention)
{
    return timesBeforeJudge(detention, [](const Record &row, std::string_view field) { return row.fuzzyDate(field); });
}

Lapse untilJudge(const FuzzyDate &arrest, const std::vector<FuzzyDate> &beforeJudge)
{
    Lapse lapse{arrest.from, arrest.to, {}, {}};
    bool mayBeAtOnce = false;
    for (const FuzzyDate &judge : beforeJudge) {
        mayBeAtOnce = mayBeAtOnce || !judge.from;
        if (judge.from && (!lapse.earliestEnd || *judge.from < *lapse.earliestEnd))
            lapse.earliestEnd = judge.from;
        if (judge.to && (!lapse.latestEnd || *judge.to < *lapse.latestEnd))
            lapse.latestEnd = judge.to;
    }
    if (mayBeAtOnce)
        lapse.earliestEnd = arrest.from;
    return lapse;
}

} // namespace solnoma
