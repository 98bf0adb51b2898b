// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date_parse.h"
#include "base/fuzzy_date_words.h"

#include <vector>

namespace solnoma::fuzzy {

/// The parts of one date as far as they were said; a range lends parts from one side to the other.
struct DateParts {
    std::optional<int> year, month, day, season, part, dayPart, hour, minute, weekday;
    std::optional<QDate> week; ///< Monday of a calendar week
    std::optional<int> decade;
    bool relative = false;
    bool winterNamed = false; ///< "winter 2010/11"
    bool nightAfter = false;  ///< the night that follows `day`
    bool nightBefore = false; ///< the night that ends in `day`
    FuzzyRemark remark = FuzzyRemark::None;

    bool isEmpty() const;
};

struct Span {
    WallTime from;
    WallTime to;
    FuzzyDate::Precision precision;
    bool approximate = false;
    FuzzyRemark remark = FuzzyRemark::None;
};

/// The minutes that the parts allow, or why there are none.
std::optional<Span> spanOf(const DateParts &parts, FuzzyRemark &why);

/// Reads one date from tokens, starting at `at`, and leaves `at` behind it. A refusal is in `parts.remark`.
class PartReader
{
public:
    PartReader(const std::vector<Token> &tokens, const WallTime &now) : m_tokens(tokens), m_now(now) {}
    DateParts read(size_t &at);

private:
    bool is(size_t at, Word word) const { return at < m_tokens.size() && m_tokens[at].word == word; }
    bool isUnit(size_t at, int unit) const { return is(at, Word::Unit) && m_tokens[at].value == unit; }
    bool isSign(size_t at) const;
    bool readOne(size_t &at);
    bool readAgo(size_t &at);
    bool readNumber(size_t &at);
    bool readNumericDate(size_t &at);
    bool readTime(size_t &at);
    bool readRelative(size_t &at);
    bool readUnit(size_t &at);
    bool readDash(size_t &at);
    bool readDayBefore(size_t &at);
    void setDay(QDate day);
    void setWeek(QDate anyDay);
    static std::optional<int> yearOf(const Token &number);
    void setYear(const Token &number);
    void refuse(FuzzyRemark why);
    bool setOnce(std::optional<int> &part, int value);

    const std::vector<Token> &m_tokens;
    WallTime m_now;
    DateParts m_parts;
};

} // namespace solnoma::fuzzy
