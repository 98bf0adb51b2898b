// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"

#include <string>
#include <vector>

namespace solnoma {

/// Why a name was found, nearest first. Inside: the letters stand in the middle of a word; the ranking never says so.
enum class MatchReason { SameSpelling, OtherAlphabet, BeginsSo, SameSound, NearSpelling, SameConsonants, Inside, None };

/// How near a name is to what was typed: 0 is the same, each step is about half a letter.
struct Rank {
    static constexpr int NoMatch = 1000;

    int distance = NoMatch;
    MatchReason reason = MatchReason::None;
};

/// Two names held side by side, for duplicates: a score from 0 to 100.
struct Likeness {
    bool perhapsTheSame = false;
    int score = 0;
};

/// One word of a name with the keys that ranking compares.
struct RankedWord {
    explicit RankedWord(std::string_view word);

    std::string fold;
    std::string stem; ///< fold without a patronymic ending
    std::string sound;
    std::string skeleton;
    bool isInitial = false; ///< "Ш." or "Sh."; by length only
};

/// Ranks candidates of a search against the typed words: these in any order, the last of them perhaps unfinished words
/// of the candidate that were not typed cost nothing. Made for each query; rank() is const and needs about a microsecond.
class Ranker
{
public:
    explicit Ranker(const NameKeys &typed);

    Rank rank(const NameKeys &candidate) const;

private:
    NameKeys m_typed;
    std::vector<std::vector<RankedWord>> m_readings; ///< as typed, then with two neighbours as one word
};

/// Perhaps one person: every word of the shorter name is in the longer one in the same spelling or in one that the scripts
/// exchange (isSameWord), initials allowed, one slip of the pen allowed beside two sure words. "Karimov" and "Karimova", and
/// names that differ in a consonant, are not.
Likeness compareNames(const NameKeys &one, const NameKeys &other);
bool perhapsTheSame(const NameKeys &one, const NameKeys &other);

} // namespace solnoma
