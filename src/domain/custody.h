// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date_print.h"
#include "domain/law_lapse.h"

#include <QDate>

#include <vector>

namespace solnoma {

/// A step of the custody timeline. `within` is the seq of the stage during which it happened: such steps split nothing.
/// Codes at_liberty and died close the timeline: their begin is the end of custody.
struct CustodyStage {
    int seq = 0;
    std::optional<int> within;
    QString stage;
    FuzzyDate began;
    FuzzyDate ended;
};

/// One continuous loss of liberty of one person, as said: the whole (began, ended) and its steps.
struct CustodyEpisode {
    enum class Ongoing { NotSaid, Yes, No, Unknown };

    FuzzyDate began;
    FuzzyDate ended;
    Ongoing ongoing = Ongoing::NotSaid;
    FuzzyDate asOf;
    QString releaseType;
    bool frees = false; ///< of releaseType: at liberty afterwards
    std::vector<CustodyStage> stages;
    std::optional<QDate> newestSourceDay; ///< publication of the newest source that says "still held"
};

/// Two statements that exclude each other. Both are kept and the wider reading is counted.
struct CustodyContradiction {
    enum class Kind {
        EndBeforeBegin,
        BeganDiffers, ///< act and first stage
        EndedDiffers, ///< act and closing or last stage
        OngoingButEnded,
        AsOfBeforeBegin,
        AfterReckoning, ///< a date later than the day of reckoning
        StageEndBeforeBegin,
        StageBeforeBegin,
        StageAfterEnd,
        StageOrder,       ///< a later seq began earlier
        HeldAfterRelease, ///< a stage behind the closing one
        NotFreed,         ///< at_liberty, though the way it ended does not free
        NestedOutside,    ///< outside the stage it is said to be within, or that stage is missing
    };
    Kind kind;
    std::optional<int> seq; ///< the stage, where one is concerned

    bool operator==(const CustodyContradiction &) const = default;
};

/// Days certainly not covered between two neighbouring stages, or certainly covered by both.
/// A gap with secondSeq 0 lies between the last stage and the end of the episode.
struct CustodySeam {
    int firstSeq = 0;
    int secondSeq = 0;
    qint64 days = 0;

    bool operator==(const CustodySeam &) const = default;
};

/// How days are counted: the difference of two dates, or calendar days with the first and the last (one more).
enum class DayRule { Elapsed, CalendarDays };

/// At least and at most, for one episode or the sum of several.
struct CustodyCount {
    qint64 minDays = 0;
    std::optional<qint64> maxDays;    ///< none: no upper bound known
    std::optional<QDate> lastKnown;   ///< no end known: the day to which minDays runs
    bool stillOngoing = false;        ///< said to be held: maxDays runs to the day of reckoning
    qint64 minDaysIfHeld = 0;         ///< with stillOngoing: at least, if still held on the day of reckoning
    bool approximate = false;         ///< rests on an approximate day
    bool approximateClock = false;    ///< rests on an approximate time of a day that is certain: the minutes do, the days do not
    bool isSum = false;               ///< of several episodes
    bool isNone = false;              ///< no episode was given: nobody was held
    std::optional<qint64> minMinutes; ///< only where both ends have a time of day
    std::optional<qint64> maxMinutes;
    DayRule rule = DayRule::Elapsed;
    QDate reckonedOn;
    Lapse lapse; ///< of a single episode
    std::vector<CustodyContradiction> contradictions;
    std::vector<CustodySeam> gaps;
    std::vector<CustodySeam> overlaps;

    bool upperKnown() const { return maxDays.has_value(); }
};

/// domain.md 2.3 "Day arithmetic". The day of reckoning is a parameter, never the time of rendering.
CustodyCount countCustody(const CustodyEpisode &episode, QDate reckonedOn, DayRule rule = DayRule::Elapsed);

/// All episodes of one person; what overlaps is counted once. Without lapse, contradictions and seams.
CustodyCount sumCustody(const std::vector<CustodyEpisode> &episodes, QDate reckonedOn, DayRule rule = DayRule::Elapsed);

/// English: "at least 61 days (to 13 May 2009, last known), 6,400 if still held on 20 September 2026"; "62–92 if still held"
/// where the begin is not certain.
QString custodyInWords(const CustodyCount &count, Language language = Language::English);
/// "2 hours 30 minutes", "45 minutes"; a limit stands behind "at least" or "at most", which decides its case in Russian.
QString hoursInWords(qint64 minutes, Language language = Language::English, bool isLimit = false);

} // namespace solnoma
