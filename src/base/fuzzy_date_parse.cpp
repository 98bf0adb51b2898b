// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_parse.h"

#include "base/fuzzy_date_parts.h"
#include "base/fuzzy_date_print.h"

#include <algorithm>
#include <utility>

namespace solnoma {

namespace {

using namespace fuzzy;
using Basis = FuzzyDate::Basis;
using Precision = FuzzyDate::Precision;
constexpr qsizetype longestInput = 300;

enum class Bound { Itself, Before, After, Since, UpTo };

/// One date, one side of a bound, or a range (with `to`).
struct Phrase {
    Bound bound = Bound::Itself;
    DateParts from;
    std::optional<DateParts> to;
};

/// Gives `needy` what it lacks and `other` says: "12" of "12–13 May 2005".
void lend(const DateParts &other, DateParts &needy)
{
    if (needy.decade || needy.week)
        return;
    const bool onlyTime = needy.hour && !needy.day && !needy.month && !needy.year;
    if (onlyTime && other.day)
        needy.day = other.day;
    if (needy.day && !needy.month)
        needy.month = other.month;
    if (!needy.year) {
        needy.year = other.year;
        needy.relative = needy.relative || other.relative;
    }
}

/// Nothing but a number: a day of the month that the other side of a range says, or an hour of a day that is said.
bool isBare(const DateParts &parts)
{
    return parts.day && !parts.month && !parts.year && !parts.weekday && !parts.hour && !parts.dayPart && !parts.season &&
           !parts.part;
}

/// Reads one alternative: a date with what stands before and behind it. The order of words differs by language:
/// "before X" and "X dan oldin" both end here.
class PhraseReader
{
public:
    PhraseReader(const std::vector<Token> &tokens, const WallTime &now) : m_tokens(tokens), m_parts(m_tokens, now) {}
    std::optional<Phrase> read();

private:
    bool is(Word word) const { return m_at < m_tokens.size() && m_tokens[m_at].word == word; }
    bool take(Word word) { return is(word) && ++m_at; }
    void readPrefix();
    void readTail();
    bool settleHours(bool dayStandsBefore);

    std::vector<Token> m_tokens;
    PartReader m_parts;
    size_t m_at = 0;
    size_t m_fromAt = 0; ///< where the sides of a range begin
    size_t m_toAt = 0;
    bool m_between = false;
    Phrase m_phrase;
};

std::optional<Phrase> PhraseReader::read()
{
    readPrefix();
    m_fromAt = m_at;
    m_phrase.from = m_parts.read(m_at);
    const bool nightOnly = m_phrase.from.dayPart == Night && !m_phrase.from.day;
    if (nightOnly && take(Word::Since)) { // "в ночь с 12 на 13 мая"
        m_phrase.from = m_parts.read(m_at);
        m_phrase.from.dayPart = Night;
    } else if (nightOnly && take(Word::To)) { // "в ночь на 13 мая"
        m_phrase.from = m_parts.read(m_at);
        m_phrase.from.nightBefore = m_phrase.from.day && !m_phrase.from.dayPart;
        if (!m_phrase.from.nightBefore)
            return std::nullopt;
    }
    std::optional<DateParts> day;
    if (m_phrase.from.day && take(Word::Between)) { // "13 May 2009, between 06:00 and 11:59"
        day = m_phrase.from;
        m_fromAt = m_at;
        m_phrase.from = m_parts.read(m_at);
        m_between = true;
    }
    readTail();
    if (m_phrase.from.isEmpty() || (m_phrase.to && m_phrase.to->isEmpty()) || m_at < m_tokens.size() ||
        (m_between && !m_phrase.to))
        return std::nullopt;
    if (m_phrase.to && m_phrase.bound != Bound::Itself && m_phrase.bound != Bound::Since)
        return std::nullopt;
    if (m_phrase.to && !settleHours(day.has_value()))
        return std::nullopt;
    if (day)
        lend(*day, m_phrase.from);
    return m_phrase;
}

/// "yesterday between 10 and 12", "from 10 to 12 today": beside a day that is said, bare numbers of a range are hours. False
/// where they may as well be something else.
bool PhraseReader::settleHours(bool dayStandsBefore)
{
    DateParts &from = m_phrase.from;
    DateParts &to = *m_phrase.to;
    const bool isFromBare = isBare(from);
    const bool isToBare = isBare(to);
    const auto says = [this](size_t at, auto means) {
        return std::any_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(at), m_tokens.end(), means);
    };
    if (isFromBare && ((to.month && !to.day) || says(m_toAt, [](const Token &token) { return token.word == Word::Ago; })))
        return false; // "1-5.2009": days or months; "2 to 3 days ago"
    const bool areHours =
        dayStandsBefore ? isFromBare || isToBare : (isFromBare && to.hour) || (isToBare && from.day && from.hour);
    if (!areHours)
        return true;
    const bool areTwoDays = (to.day && !isToBare) || (from.day && !isFromBare);
    if (dayStandsBefore ? areTwoDays : isFromBare && !to.relative) // "10 to 12 May 2009, 14:00"
        return false;
    const bool isHalfSaid = says(isFromBare ? m_fromAt : m_toAt, [](const Token &token) { // "between 10 and 2 pm", "2 и 4 дня"
        return token.word == Word::Noon || (token.word == Word::Unit && token.value == Days);
    });
    if (isHalfSaid || (isFromBare && to.dayPart))
        return false;
    for (DateParts *side : {&from, &to}) {
        if (isBare(*side))
            side->hour = std::exchange(side->day, std::nullopt);
        if (side->hour && !side->minute)
            side->minute = 0;
    }
    return true;
}

void PhraseReader::readPrefix()
{
    while (take(Word::Noise)) {
    }
    if (is(Word::By) && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].word == Word::DayPart) {
        ++m_at; // "к вечеру 5 марта" is the evening, not any time before
        return;
    }
    if (m_at + 1 < m_tokens.size() && is(Word::Before))
        m_phrase.bound = Bound::Before;
    else if (is(Word::After))
        m_phrase.bound = Bound::After;
    else if (is(Word::Since))
        m_phrase.bound = Bound::Since;
    else if (is(Word::By) || is(Word::Until))
        m_phrase.bound = Bound::UpTo;
    else if (is(Word::Between))
        m_between = true;
    else
        return;
    ++m_at;
}

void PhraseReader::readTail()
{
    const bool ablative = take(Word::Ablative);
    if (ablative)
        m_phrase.bound = Bound::Since;
    if (ablative && take(Word::Before)) {
        m_phrase.bound = Bound::Before;
    } else if (ablative && take(Word::After)) {
        m_phrase.bound = Bound::After;
    } else if (take(Word::Since)) {
        m_phrase.bound = Bound::Since;
    } else if (is(Word::Until) && m_at + 1 == m_tokens.size()) {
        ++m_at;
        m_phrase.bound = Bound::UpTo;
    } else if (m_at < m_tokens.size()) {
        const bool postfix = m_tokens.back().word == Word::Between;
        const bool joined =
            take(Word::Dash) || take(Word::To) || take(Word::Until) || ((m_between || postfix) && take(Word::And));
        if (!joined && !ablative)
            return;
        m_toAt = m_at;
        m_phrase.to = m_parts.read(m_at);
        if (postfix)
            take(Word::Between);
        if (ablative)
            take(Word::Until);
    }
}

/// "winter 2010–2011", and the night between two days that follow each other.
void joinSpecialPairs(Phrase &phrase)
{
    if (!phrase.to)
        return;
    DateParts &from = phrase.from;
    const DateParts &to = *phrase.to;
    const auto onlyYear = [](const DateParts &parts) { return !parts.month && !parts.day && !parts.season && !parts.part; };
    const bool winter = (from.season == 4 && onlyYear(to)) || (to.season == 4 && onlyYear(from));
    if (winter && from.year && to.year && *to.year == *from.year + 1) {
        from.season = 4;
        from.winterNamed = true;
        phrase.to.reset();
    } else if (from.dayPart == Night && from.day && to.day && from.month && from.year && to.month && to.year &&
               QDate(*from.year, *from.month, *from.day).addDays(1) == QDate(*to.year, *to.month, *to.day)) {
        from.dayPart.reset();
        from.nightAfter = true;
        phrase.bound = Bound::Itself;
        phrase.to.reset();
    }
}

void lendAll(std::vector<Phrase> &phrases)
{
    std::vector<DateParts *> sides;
    for (Phrase &phrase : phrases) {
        sides.push_back(&phrase.from);
        if (phrase.to)
            sides.push_back(&*phrase.to);
    }
    const bool winterPair = sides.size() == 2 && sides[0]->season == 4;
    for (size_t i = sides.size(); i-- > 1 && !winterPair;)
        lend(*sides[i], *sides[i - 1]);
    for (size_t i = 1; i < sides.size() && !winterPair; ++i)
        lend(*sides[i - 1], *sides[i]);
    for (Phrase &phrase : phrases)
        joinSpecialPairs(phrase);
}

struct Bounds {
    std::optional<WallTime> from;
    std::optional<WallTime> to;
    Precision precision = Precision::Range;
    bool approximate = false;
    FuzzyRemark remark = FuzzyRemark::None;
};

std::optional<Bounds> boundsOf(const Phrase &phrase, FuzzyRemark &why)
{
    const auto from = spanOf(phrase.from, why);
    const auto to = phrase.to ? spanOf(*phrase.to, why) : from;
    if (!from || !to)
        return std::nullopt;
    const bool approximate = from->approximate || to->approximate;
    const FuzzyRemark remark = from->remark != FuzzyRemark::None ? from->remark : to->remark;
    if (phrase.to) {
        why = FuzzyRemark::Backwards;
        return from->from <= to->to && from->from <= to->from
                   ? std::optional(Bounds{from->from, to->to, Precision::Range, approximate, remark})
                   : std::nullopt;
    }
    const auto minutes = [](const WallTime &time, int add) { return WallTime::fromMinutes(time.minutes() + add); };
    switch (phrase.bound) {
    case Bound::Before: return Bounds{{}, minutes(from->from, -1), Precision::Range, approximate, remark};
    case Bound::After: return Bounds{minutes(from->to, 1), {}, Precision::Range, approximate, remark};
    case Bound::Since: return Bounds{from->from, {}, Precision::Range, approximate, remark};
    case Bound::UpTo: return Bounds{{}, from->to, Precision::Range, approximate, remark};
    case Bound::Itself: break;
    }
    return Bounds{from->from, from->to, from->precision, approximate, remark};
}

std::optional<Bounds> united(const Bounds &one, const Bounds &other)
{
    if (!one.from || !one.to || !other.from || !other.to)
        return std::nullopt;
    return Bounds{std::min(*one.from, *other.from), std::max(*one.to, *other.to), Precision::Range,
                  one.approximate || other.approximate, one.remark != FuzzyRemark::None ? one.remark : other.remark};
}

/// "between 19:00 and 20:00" is the hour from 19:00: that is how an hour is printed.
void takeBetweenHours(std::vector<Token> &tokens)
{
    const auto isFullHour = [&](size_t at) {
        return at + 2 < tokens.size() && tokens[at].word == Word::Number && tokens[at + 1].word == Word::Colon &&
               tokens[at + 2].digits == 2 && tokens[at + 2].value == 0;
    };
    for (size_t i = 0; i + 6 < tokens.size(); ++i) {
        if (!isFullHour(i) || tokens[i + 3].word != Word::And || !isFullHour(i + 4) || tokens[i + 4].value != tokens[i].value + 1)
            continue;
        const bool before = i > 0 && tokens[i - 1].word == Word::Between;
        const bool behind = i + 7 < tokens.size() && tokens[i + 7].word == Word::Between;
        if (!before && !behind)
            continue;
        tokens[before ? i - 1 : i + 7] = {Word::Noise};
        tokens[i + 1] = {Word::Unit, Hours};
        for (size_t left = i + 2; left < i + 7; ++left)
            tokens[left] = {Word::Noise};
    }
}

/// "about 19:00" is the hour too, not a doubt.
std::vector<Token> withHours(std::vector<Token> tokens)
{
    takeBetweenHours(tokens);
    for (size_t i = 0; i + 2 < tokens.size(); ++i) {
        const bool clock = tokens[i].word == Word::Number && tokens[i + 1].word == Word::Colon && tokens[i + 2].digits == 2 &&
                           tokens[i + 2].value == 0;
        const bool before = i > 0 && tokens[i - 1].word == Word::Approximate;
        const bool behind = i + 3 < tokens.size() && tokens[i + 3].word == Word::Approximate;
        if (!clock || (!before && !behind))
            continue;
        tokens[before ? i - 1 : i + 3] = {Word::Noise};
        tokens[i + 1] = {Word::Unit, Hours};
        tokens[i + 2] = {Word::Noise};
    }
    return tokens;
}

std::vector<std::vector<Token>> alternativesOf(const std::vector<Token> &tokens)
{
    std::vector<std::vector<Token>> alternatives(1);
    for (const Token &token : tokens) {
        auto &last = alternatives.back();
        if (token.word == Word::Or && !last.empty() && last.back().word == Word::Dash)
            last.pop_back(); // "12- yoki 13-may"
        if (token.word == Word::Or)
            alternatives.emplace_back();
        else if (token.word != Word::Approximate)
            alternatives.back().push_back(token);
    }
    return alternatives;
}

FuzzyRemark refusalOf(const Phrase &phrase)
{
    const auto refusal = [](const DateParts &parts) {
        return parts.remark == FuzzyRemark::DayFirst ? FuzzyRemark::None : parts.remark;
    };
    const FuzzyRemark first = refusal(phrase.from);
    return first == FuzzyRemark::None && phrase.to ? refusal(*phrase.to) : first;
}

bool isDayFirst(const std::vector<Phrase> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [](const Phrase &phrase) {
        return phrase.from.remark == FuzzyRemark::DayFirst || (phrase.to && phrase.to->remark == FuzzyRemark::DayFirst);
    });
}

bool isRelative(const std::vector<Phrase> &phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
                       [](const Phrase &phrase) { return phrase.from.relative || (phrase.to && phrase.to->relative); });
}

std::optional<std::vector<Phrase>> phrasesOf(const std::vector<Token> &tokens, const WallTime &now, FuzzyRemark &why)
{
    std::vector<Phrase> phrases;
    for (const auto &alternative : alternativesOf(tokens)) {
        const auto phrase = PhraseReader(alternative, now).read();
        why = phrase ? refusalOf(*phrase) : FuzzyRemark::NotUnderstood;
        if (why != FuzzyRemark::None)
            return std::nullopt;
        phrases.push_back(*phrase);
    }
    lendAll(phrases);
    return phrases;
}

FuzzyParse parseTokens(const std::vector<Token> &tokens, const WallTime &now)
{
    FuzzyParse parse;
    parse.remark = FuzzyRemark::NotUnderstood;
    const auto phrases = phrasesOf(tokens, now, parse.remark);
    if (!phrases)
        return parse;
    std::optional<Bounds> all;
    for (const Phrase &phrase : *phrases) {
        const auto bounds = boundsOf(phrase, parse.remark);
        all = bounds && all ? united(*all, *bounds) : bounds;
        if (!all)
            return parse;
    }
    const bool about = all->approximate || std::any_of(tokens.begin(), tokens.end(),
                                                       [](const Token &token) { return token.word == Word::Approximate; });
    const Basis basis = phrases->size() > 1    ? Basis::Disputed
                        : about                ? Basis::Approximate
                        : isRelative(*phrases) ? Basis::Inferred
                                               : Basis::Stated;
    parse.date = {all->from, all->to, all->precision, basis, {}};
    parse.understood = true;
    parse.remark = isDayFirst(*phrases) ? FuzzyRemark::DayFirst : all->remark;
    return parse;
}

/// What basisRemark() says in Uzbek, as the window shows it in Cyrillic letters.
QString inCyrillic(Basis basis)
{
    return basis == Basis::Approximate ? QStringLiteral("(тахминан)")
           : basis == Basis::Inferred  ? QStringLiteral("(бошқа маълумотлардан аниқланган)")
                                       : QStringLiteral("(манбалар турлича)");
}

/// Takes the remark that inWords() puts behind a date off `folded`: what is printed can be typed.
std::optional<Basis> takeBasisRemark(QString &folded)
{
    for (const Basis basis : {Basis::Approximate, Basis::Inferred, Basis::Disputed}) {
        for (const QString &remark : {basisRemark(basis, Language::English), basisRemark(basis, Language::Russian),
                                      basisRemark(basis, Language::Uzbek), inCyrillic(basis)}) {
            const QString last = foldedForDates(remark);
            if (!folded.endsWith(last))
                continue;
            folded = folded.chopped(last.size()).trimmed();
            return basis;
        }
    }
    return std::nullopt;
}

} // namespace

FuzzyParse parseFuzzyDate(QStringView typed, const WallTime &now)
{
    FuzzyParse parse;
    const QStringView trimmed = typed.trimmed();
    if (trimmed.size() > longestInput) {
        parse.remark = FuzzyRemark::TooLong;
    } else if (QString folded = foldedForDates(trimmed); folded.isEmpty()) {
        return {{}, true, FuzzyRemark::Nothing};
    } else if (saysNoDate(folded)) {
        parse = {{{}, {}, Precision::None, Basis::Stated, {}}, true, FuzzyRemark::None};
    } else {
        const auto basis = takeBasisRemark(folded);
        parse = parseTokens(withHours(tokensOf(folded)), now);
        if (basis && parse.understood)
            parse.date.basis = *basis;
    }
    parse.date.text = trimmed.toString();
    return parse;
}

} // namespace solnoma
