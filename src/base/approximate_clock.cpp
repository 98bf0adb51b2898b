// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/approximate_clock.h"

#include "base/fuzzy_date_words.h"

#include <algorithm>
#include <span>
#include <vector>

namespace solnoma {

namespace {

using namespace fuzzy;
using Tokens = std::span<const Token>;

bool isHours(const Token &token)
{
    return token.word == Word::Unit && token.value == Hours;
}

/// "14.30", of which no third number makes a date.
bool isDotted(Tokens pair, Tokens around)
{
    const bool isPair = pair.size() == 3 && pair[0].word == Word::Number && pair[0].digits <= 2 && pair[1].word == Word::Dot &&
                        pair[2].word == Word::Number && pair[2].digits == 2;
    return isPair && (around.empty() || around.front().word != Word::Dot);
}

/// "14:30", "14.30", "в 14", "soat 14", "14 часов", "two in the morning", "night".
bool isClockBehind(Tokens tokens)
{
    bool isNamed = false;
    while (!tokens.empty() &&
           (tokens.front().word == Word::Noise || tokens.front().word == Word::At || isHours(tokens.front()))) {
        isNamed = isNamed || tokens.front().word != Word::Noise;
        tokens = tokens.subspan(1);
    }
    if (tokens.empty() || tokens.front().word != Word::Number)
        return !tokens.empty() && tokens.front().word == Word::DayPart;
    Tokens rest = tokens.subspan(1);
    if (!rest.empty() && rest.front().word == Word::Dot)
        return tokens.size() >= 3 && isDotted(tokens.first(3), tokens.subspan(3));
    while (!rest.empty() && (rest.front().word == Word::Noise || rest.front().word == Word::At))
        rest = rest.subspan(1);
    const Word next = rest.empty() ? Word::Other : rest.front().word;
    const bool isDate = next == Word::Month || next == Word::Slash || next == Word::Dash || next == Word::Number;
    return next == Word::Colon || next == Word::DayPart || next == Word::Noon || (!rest.empty() && isHours(rest.front())) ||
           (isNamed && !isDate);
}

/// The same, ending where these tokens end; a bracket may have been opened.
bool isClockBefore(Tokens tokens)
{
    while (!tokens.empty() && (tokens.back().word == Word::Noise || tokens.back().word == Word::Other))
        tokens = tokens.first(tokens.size() - 1);
    if (tokens.empty())
        return false;
    const Token &last = tokens.back();
    if (last.word != Word::Number)
        return last.word == Word::DayPart || last.word == Word::Noon || isHours(last);
    const size_t count = tokens.size();
    if (count < 2)
        return false;
    const Token &before = tokens[count - 2];
    const auto around = count > 3 ? tokens.subspan(count - 4, 1) : Tokens();
    return before.word == Word::Colon || before.word == Word::At || isHours(before) ||
           (count >= 3 && isDotted(tokens.last(3), around));
}

/// Of the word at this place: is it the clock that it doubts?
bool doubtsClock(Tokens tokens, size_t at)
{
    const bool isBracketed = at > 0 && tokens[at - 1].word == Word::Other;
    const auto behind = tokens.subspan(at + 1);
    const bool isLast =
        std::ranges::all_of(behind, [](const Token &each) { return each.word == Word::Noise || each.word == Word::Other; });
    if (tokens[at].value == 1 || isBracketed || isLast)
        return isClockBefore(tokens.first(at));
    return isClockBehind(behind);
}

} // namespace

bool isOnlyClockApproximate(const FuzzyDate &date)
{
    const bool isTimed = date.precision == FuzzyDate::Precision::Minute || date.precision == FuzzyDate::Precision::Hour;
    if (!isTimed || date.basis != FuzzyDate::Basis::Approximate)
        return false;
    const std::vector<Token> tokens = tokensOf(foldedForDates(date.text));
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].word == Word::Approximate && !doubtsClock(tokens, i))
            return false;
    }
    return true;
}

} // namespace solnoma
