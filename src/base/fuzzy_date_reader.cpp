// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_parts.h"

namespace solnoma::fuzzy {

namespace {

constexpr int winter = 4;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// The year in which the last such season before `today` began, or the present one.
int yearOfSeason(int season, QDate today, bool last)
{
    for (int year = today.year();; --year) {
        const QDate first(year, season * 3, 1);
        if (last ? first.addMonths(3) <= today : first <= today || season != winter)
            return year;
    }
}

} // namespace

DateParts PartReader::read(size_t &at)
{
    m_parts = {};
    while (at < m_tokens.size() && m_parts.remark != FuzzyRemark::NotUnderstood && readOne(at)) {
    }
    const bool onlyWeekday = m_parts.weekday && !m_parts.day && !m_parts.month && !m_parts.year && !m_parts.season;
    if (onlyWeekday) {
        const int back = (m_now.date().dayOfWeek() - *m_parts.weekday + 6) % 7 + 1;
        setDay(m_now.date().addDays(-back));
    }
    return m_parts;
}

bool PartReader::isSign(size_t at) const
{
    return is(at, Word::Dot) || is(at, Word::Slash) || is(at, Word::Dash);
}

void PartReader::refuse(FuzzyRemark why)
{
    if (m_parts.remark == FuzzyRemark::None || m_parts.remark == FuzzyRemark::DayFirst)
        m_parts.remark = why;
}

bool PartReader::setOnce(std::optional<int> &part, int value)
{
    if (part)
        refuse(FuzzyRemark::NotUnderstood);
    part = value;
    return true;
}

void PartReader::setDay(QDate day)
{
    if (m_parts.year || m_parts.month || m_parts.day)
        refuse(FuzzyRemark::NotUnderstood);
    m_parts.year = day.year();
    m_parts.month = day.month();
    m_parts.day = day.day();
    m_parts.relative = true;
}

void PartReader::setWeek(QDate anyDay)
{
    if (!m_parts.isEmpty())
        refuse(FuzzyRemark::NotUnderstood);
    m_parts.week = mondayOf(anyDay);
    m_parts.relative = true;
}

bool PartReader::readOne(size_t &at)
{
    if (readAgo(at) || readDayBefore(at) || readDash(at))
        return true;
    const Token token = m_tokens[at];
    switch (token.word) {
    case Word::Noise:
    case Word::Plural:
    case Word::At:
    case Word::Dot: ++at; return true;
    case Word::To: return (is(at + 1, Word::Last) || is(at + 1, Word::This)) && ++at;
    case Word::Number: return readNumericDate(at) || readTime(at) || readNumber(at);
    case Word::Month: return setOnce(m_parts.month, token.value) && ++at;
    case Word::Season: return setOnce(m_parts.season, token.value) && ++at;
    case Word::Weekday: return setOnce(m_parts.weekday, token.value) && ++at;
    case Word::Part: return setOnce(m_parts.part, token.value) && ++at;
    case Word::DayPart: return setOnce(m_parts.dayPart, token.value) && ++at;
    case Word::RelativeDay: setDay(m_now.date().addDays(token.value)); return ++at;
    case Word::Now:
        setDay(m_now.date());
        m_parts.hour = m_now.minuteOfDay() / 60;
        m_parts.minute = m_now.minuteOfDay() % 60;
        return ++at;
    case Word::Last:
    case Word::This: return readRelative(at);
    case Word::Unit:
        if (token.value == Days && is(at + 1, Word::RelativeDay)) // "kuni kecha"
            return ++at;
        return readUnit(at);
    default: return false;
    }
}

/// The dash inside "13-may", "2009-yil", "mid-May"; any other dash ends the date.
bool PartReader::readDash(size_t &at)
{
    if (!is(at, Word::Dash) || at == 0)
        return false;
    const bool afterNumber =
        is(at - 1, Word::Number) && (is(at + 1, Word::Month) || is(at + 1, Word::Unit) || is(at + 1, Word::Noise) ||
                                     is(at + 1, Word::Decade) || is(at + 1, Word::Weekday));
    if (!afterNumber && !is(at - 1, Word::Part))
        return false;
    at += is(at + 1, Word::Decade) || is(at + 1, Word::Noise) ? 2 : 1;
    return true;
}

/// "3 days ago", "неделю назад", "2 oy oldin".
bool PartReader::readAgo(size_t &at)
{
    const size_t unit = is(at, Word::Number) ? at + 1 : at;
    const bool ago = is(unit + 1, Word::Ago) || (is(unit + 1, Word::Before) && m_tokens[unit + 1].value == 1);
    if (!is(unit, Word::Unit) || !ago)
        return false;
    const int count = unit == at ? 1 : m_tokens[at].value;
    if (count < 0 || !m_parts.isEmpty())
        refuse(FuzzyRemark::NotUnderstood);
    at = unit + 2;
    const QDate today = m_now.date();
    const int kind = m_tokens[unit].value;
    if (kind == Minutes || kind == Hours) {
        const WallTime then = WallTime::fromMinutes(m_now.minutes() - qint64{count} * (kind == Hours ? 60 : 1));
        setDay(then.date());
        m_parts.hour = then.minuteOfDay() / 60;
        if (kind == Minutes)
            m_parts.minute = then.minuteOfDay() % 60;
    } else if (kind == Days) {
        setDay(today.addDays(-count));
    } else if (kind == Weeks) {
        setWeek(today.addDays(-7 * count));
    } else {
        const QDate then = kind == Months ? today.addMonths(-count) : today.addYears(-count);
        m_parts.year = then.year();
        if (kind == Months)
            m_parts.month = then.month();
    }
    m_parts.relative = true;
    return true;
}

bool PartReader::readDayBefore(size_t &at)
{
    if (!isUnit(at, Days) || !is(at + 1, Word::Before) || !is(at + 2, Word::RelativeDay) || m_tokens[at + 2].value != -1)
        return false;
    setDay(m_now.date().addDays(-2));
    at += 3;
    return true;
}

bool PartReader::readNumericDate(size_t &at)
{
    if (!isSign(at + 1) || !is(at + 2, Word::Number) || m_tokens[at].digits == 0 || m_tokens[at + 2].digits == 0)
        return false;
    const Token first = m_tokens[at];
    const Token second = m_tokens[at + 2];
    const Word sign = m_tokens[at + 1].word;
    const bool three = is(at + 3, sign) && is(at + 4, Word::Number) && m_tokens[at + 4].digits > 0;
    if (three) {
        const Token third = m_tokens[at + 4];
        const bool yearFirst = first.digits == 4 && second.digits <= 2 && third.digits <= 2;
        const auto year = sign == Word::Dash && third.digits < 4 ? std::nullopt : yearOf(third);
        const bool yearLast = first.digits <= 2 && second.digits <= 2 && year;
        if (!yearFirst && !yearLast)
            refuse(first.digits <= 2 && second.digits <= 2 && third.digits <= 2 ? FuzzyRemark::TwoDigitYear
                                                                                : FuzzyRemark::NotUnderstood);
        setOnce(m_parts.year, yearFirst ? first.value : year.value_or(third.value));
        setOnce(m_parts.month, second.value);
        setOnce(m_parts.day, yearFirst ? third.value : first.value);
        if (yearLast && sign != Word::Dot && first.value <= 12 && second.value <= 12 && first.value != second.value)
            refuse(FuzzyRemark::DayFirst);
        at += 5;
        return true;
    }
    const bool monthYear = first.digits <= 2 && second.digits == 4;
    const bool yearMonth = first.digits == 4 && second.digits == 2 && sign != Word::Dot;
    if (monthYear || yearMonth) {
        const int year = monthYear ? second.value : first.value;
        const int other = monthYear ? first.value : second.value;
        setOnce(m_parts.year, year);
        if (yearMonth && m_parts.season == winter && other == (year + 1) % 100)
            m_parts.winterNamed = true;
        else
            setOnce(m_parts.month, other);
        at += 3;
        return true;
    }
    const bool dayMonth = first.digits <= 2 && second.digits <= 2 && sign == Word::Dot && !m_parts.day && !m_parts.month;
    if (!dayMonth)
        return false;
    m_parts.day = first.value;
    m_parts.month = second.value;
    at += 3;
    return true;
}

bool PartReader::readTime(size_t &at)
{
    const Token first = m_tokens[at];
    const bool colon = is(at + 1, Word::Colon);
    const bool dot = is(at + 1, Word::Dot) && m_parts.day && m_parts.month;
    const bool minutes = (colon || dot) && is(at + 2, Word::Number) && m_tokens[at + 2].digits == 2;
    const bool afterAt = at > 0 && (is(at - 1, Word::At) || isUnit(at - 1, Hours));
    const bool beforeHour =
        isUnit(at + 1, Hours) || is(at + 1, Word::Noon) || is(at + 1, Word::DayPart) || is(at + 1, Word::RelativeDay);
    const bool dayKnown = m_parts.day && m_parts.month && m_parts.year;
    const bool dayFollows = is(at + 1, Word::Month) || isSign(at + 1);
    if (first.digits > 2 || (!minutes && !beforeHour && ((!afterAt && !dayKnown) || dayFollows)))
        return false;
    setOnce(m_parts.hour, first.value);
    if (minutes)
        setOnce(m_parts.minute, m_tokens[at + 2].value);
    at += minutes ? 3 : 1;
    if (is(at, Word::Noon)) {
        if (first.value < 1 || first.value > 12)
            refuse(FuzzyRemark::NoSuchTime);
        m_parts.hour = first.value % 12 + m_tokens[at++].value;
    }
    return true;
}

/// Of two digits nobody knows the century.
std::optional<int> PartReader::yearOf(const Token &number)
{
    return number.digits == 4 ? std::optional(number.value) : std::nullopt;
}

void PartReader::setYear(const Token &number)
{
    m_parts.year = yearOf(number);
    if (!m_parts.year)
        refuse(FuzzyRemark::TwoDigitYear);
}

bool PartReader::readNumber(size_t &at)
{
    const Token token = m_tokens[at];
    const size_t next = is(at + 1, Word::Dash) ? at + 2 : at + 1;
    // the last year of "2005–2010-yillarda" is no decade
    const bool endsYears = at > 1 && (is(at - 1, Word::Dash) || is(at - 1, Word::And)) && m_tokens[at - 2].digits == 4;
    const bool years = !endsYears && isUnit(next, Years) && is(next + 1, Word::Plural);
    if (token.digits == 4 && token.value % 10 == 0 && (is(next, Word::Decade) || years)) {
        setOnce(m_parts.decade, token.value);
        at = next + (years ? 2 : 1);
        return true;
    }
    if (token.digits == 4)
        setOnce(m_parts.year, token.value);
    else if (token.digits <= 2 && token.digits > 0)
        m_parts.day &&m_parts.month && !m_parts.year ? setYear(token) : void(setOnce(m_parts.day, token.value));
    else
        refuse(FuzzyRemark::NotUnderstood);
    return ++at;
}

/// "last October", "this month", "прошлой осенью", "oʻtgan yili".
bool PartReader::readRelative(size_t &at)
{
    const bool last = is(at, Word::Last);
    const bool uzbek = m_tokens[at].value == 1;
    const QDate today = m_now.date();
    ++at;
    if (at >= m_tokens.size())
        return false;
    const Token token = m_tokens[at++];
    m_parts.relative = true;
    const auto back = [last](int count) { return last ? -count : 0; };
    switch (token.word) {
    case Word::Month:
        setOnce(m_parts.month, token.value);
        return setOnce(m_parts.year, today.year() - (last && token.value >= today.month() ? 1 : 0));
    case Word::Season:
        setOnce(m_parts.season, token.value);
        m_parts.winterNamed = true;
        return setOnce(m_parts.year, yearOfSeason(token.value, today, last));
    case Word::Weekday:
        setDay(last ? today.addDays(-((today.dayOfWeek() - token.value + 6) % 7 + 1)) : mondayOf(today).addDays(token.value - 1));
        return true;
    case Word::DayPart:
        setDay(today.addDays(back(1)));
        m_parts.nightAfter = last && token.value == Night;
        if (!m_parts.nightAfter)
            m_parts.dayPart = token.value;
        return true;
    case Word::Unit: break;
    default: refuse(FuzzyRemark::NotUnderstood); return true;
    }
    const QDate month = today.addDays(1 - today.day()).addMonths(back(1));
    switch (token.value) {
    case Days: last && !uzbek ? refuse(FuzzyRemark::NotUnderstood) : setDay(today.addDays(back(2))); return true;
    case Weeks: setWeek(today.addDays(back(7))); return true;
    case Months: setOnce(m_parts.month, month.month()); return setOnce(m_parts.year, month.year());
    case Years: return setOnce(m_parts.year, today.year() + back(1));
    default: refuse(FuzzyRemark::NotUnderstood); return true;
    }
}

/// A unit that only names what stands beside it ("2009 года", "may oyida", "dushanba kuni", "soat 19", "2:30 дня").
bool PartReader::readUnit(size_t &at)
{
    const int unit = m_tokens[at].value;
    const bool known = (unit == Years && (m_parts.year || m_parts.decade || is(at + 1, Word::Number))) ||
                       (unit == Months && m_parts.month) || (unit == Days && (m_parts.day || m_parts.weekday)) ||
                       (unit == Hours && (m_parts.hour || is(at + 1, Word::Number)));
    if (!known)
        return false;
    const bool ofHour = at > 0 && (is(at - 1, Word::Number) || isUnit(at - 1, Hours));
    if (unit == Days && ofHour && m_parts.hour && *m_parts.hour <= 12 && !m_parts.dayPart)
        m_parts.dayPart = Afternoon;
    ++at;
    return true;
}

} // namespace solnoma::fuzzy
