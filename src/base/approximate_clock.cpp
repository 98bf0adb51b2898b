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

bool isFiller(const Token &token)
{
    return token.word == Word::Noise || token.word == Word::At;
}

bool isHour(const Token &token)
{
    return token.word == Word::Unit && token.value == Hours;
}

/// "14:30", "19 hours", "soat 14:30", "two in the morning", from this token on.
bool isClockAt(std::span<const Token> tokens)
{
    const auto skipped = [](std::span<const Token> rest, auto isSkipped) {
        const auto first = std::ranges::find_if_not(rest, isSkipped);
        return rest.subspan(static_cast<size_t>(first - rest.begin()));
    };
    const auto number = skipped(tokens, [](const Token &each) { return isFiller(each) || isHour(each); });
    if (number.empty() || number.front().word != Word::Number)
        return !number.empty() && number.front().word == Word::DayPart;
    const auto behind = skipped(number.subspan(1), isFiller);
    if (behind.empty())
        return false;
    const Word word = behind.front().word;
    return word == Word::Colon || word == Word::DayPart || word == Word::Noon || isHour(behind.front());
}

/// "14:30 atrofida": the clock ends before this token.
bool isClockBefore(std::span<const Token> tokens)
{
    const size_t count = tokens.size();
    return count >= 3 && tokens[count - 1].word == Word::Number && tokens[count - 2].word == Word::Colon;
}

} // namespace

bool isOnlyClockApproximate(const FuzzyDate &date)
{
    const bool isTimed = date.precision == FuzzyDate::Precision::Minute || date.precision == FuzzyDate::Precision::Hour;
    if (!isTimed || date.basis != FuzzyDate::Basis::Approximate)
        return false;
    const std::vector<Token> tokens = tokensOf(foldedForDates(date.text));
    const std::span<const Token> all(tokens);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].word == Word::Approximate && !isClockAt(all.subspan(i + 1)) && !isClockBefore(all.first(i)))
            return false;
    }
    return true;
}

} // namespace solnoma
