// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace solnoma::fuzzy {

/// What a word or sign of a typed date means, in English, Russian or Uzbek (both scripts).
enum class Word {
    Number,
    Dot,
    Slash,
    Dash,
    Colon,
    Month,       // value 1–12
    Season,      // value 1–4, spring first
    Weekday,     // value 1–7, Monday first
    Unit,        // value: a Unit
    Part,        // value: a Part of a month or year
    DayPart,     // value: a DayPart
    RelativeDay, // value: days from today
    Now,
    Last, // value 1 where "last day" means the day before yesterday (Uzbek)
    This,
    Ago,
    Approximate, // value 1 where it always stands behind what it doubts (Uzbek atrofida, "?")
    Before,
    After,
    Since,
    By,
    Until,
    To,
    Between,
    And,
    Or,
    Ablative, // Uzbek -dan: since, or the foot of before and after
    Plural,   // Uzbek -lar
    Decade,
    At,
    Noon, // value 0 am, 12 pm
    Noise,
    Other,
};

enum Unit { Minutes, Hours, Days, Weeks, Months, Years };
enum Part { Early, Mid, Late, End };
enum DayPart { Morning, Afternoon, Evening, Night };

/// `value` is the number, or as said at Word; `digits` counts the typed digits of a number (0 for a number word).
struct Token {
    Word word = Word::Other;
    int value = 0;
    int digits = 0;
};

/// Lower case, one letter for ё and е, no apostrophes, quotes or direction marks, one dash, European digits.
QString foldedForDates(QStringView typed);
std::vector<Token> tokensOf(QStringView folded);
/// "unknown", "дата неизвестна", "nomaʼlum": it was asked, and no date is known.
bool saysNoDate(QStringView folded);

} // namespace solnoma::fuzzy
