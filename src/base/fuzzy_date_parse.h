// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

namespace solnoma {

/// What is to be said beside a reading, or why there is none. Sentences are made in ui/ and cli/.
enum class FuzzyRemark {
    None,
    Nothing,          ///< Nothing was typed.
    DayFirst,         ///< 03/04/2009 was read as 3 April.
    WinterOfTwoYears, ///< "winter 2010" begins or ends in 2010: both are kept.
    TooLong,
    NotUnderstood,
    NoYear,
    NoDay, ///< A time of day without a day.
    TwoDigitYear,
    NoSuchDate,
    NoSuchTime,
    YearOutOfRange, ///< Outside 1800 to 2199: a typing error rather than a date.
    WeekdayDiffers, ///< "Monday 13 May 2009" was a Wednesday.
    Backwards,      ///< The end is before the beginning.
};

/// A reading of a typed date. Not understood: `date` holds only the typed words, so that nothing is lost.
struct FuzzyParse {
    FuzzyDate date;
    bool understood = false;
    FuzzyRemark remark = FuzzyRemark::None;
};

/// Reads what people write in English, Russian and Uzbek; never guesses a year, a century or a missing part.
/// `now` is what relative words ("yesterday", "last October") are reckoned from; their basis is Inferred.
/// Parts of a month: early 1–10, middle 11–20, late from 20, end from 21; of a year: four months each.
FuzzyParse parseFuzzyDate(QStringView typed, const WallTime &now);

} // namespace solnoma
