// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_parts.h"

namespace solnoma::fuzzy {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;
constexpr int winter = 4;
using Precision = FuzzyDate::Precision;

QDate lastDayOf(int year, int month)
{
    return QDate(year, month, 1).addMonths(1).addDays(-1);
}

Span wholeDays(QDate from, QDate to, Precision precision)
{
    return {WallTime::startOf(from), WallTime::endOf(to), precision};
}

Span partOfMonth(int year, int month, int part)
{
    const QDate last = lastDayOf(year, month);
    const QDate first(year, month, 1);
    Span span = [&] {
        switch (part) {
        case Early: return wholeDays(first, first.addDays(9), Precision::Range);
        case Mid: return wholeDays(first.addDays(10), first.addDays(19), Precision::Range);
        case Late: return wholeDays(first.addDays(19), last, Precision::Range);
        default: return wholeDays(first.addDays(20), last, Precision::Range);
        }
    }();
    span.approximate = true;
    return span;
}

Span partOfYear(int year, int part)
{
    const int firstMonth = part == Early ? 1 : part == Mid ? 5 : 9;
    Span span = wholeDays(QDate(year, firstMonth, 1), lastDayOf(year, firstMonth + 3), Precision::Range);
    span.approximate = true;
    return span;
}

Span seasonOf(const DateParts &parts)
{
    const QDate first(*parts.year, *parts.season * 3, 1);
    const QDate end = first.addMonths(3).addDays(-1);
    if (*parts.season != winter || parts.winterNamed)
        return wholeDays(first, end, Precision::Season);
    Span both = wholeDays(first.addYears(-1), end, Precision::Range);
    both.remark = FuzzyRemark::WinterOfTwoYears;
    return both;
}

/// The hour of a 24-hour day; 7 with "evening" is 19, 12 with "night" is 0; more than 23: there is none.
int hourOf(const DateParts &parts)
{
    const int hour = *parts.hour;
    if (!parts.dayPart || hour > 12)
        return hour;
    switch (*parts.dayPart) {
    case Afternoon: return hour == 12 ? 12 : hour + 12;
    case Evening: return hour + 12; // nobody knows which midnight "12 in the evening" is, or whether it is noon: no such hour
    case Night: return hour == 12 ? 0 : hour >= 9 ? hour + 12 : hour;
    default: return hour;
    }
}

Span partOfDay(QDate day, const DateParts &parts)
{
    const auto hours = [&](int from, int to) {
        return Span{WallTime::at(day, from, 0), WallTime::at(day, to, 59), Precision::Range};
    };
    if (parts.nightBefore)
        return {WallTime::at(day.addDays(-1), 18, 0), WallTime::at(day, 5, 59), Precision::Range};
    if (parts.nightAfter)
        return {WallTime::at(day, 18, 0), WallTime::at(day.addDays(1), 5, 59), Precision::Range};
    switch (*parts.dayPart) {
    case Morning: return hours(6, 11);
    case Afternoon: return hours(12, 17);
    case Evening: return hours(18, 23);
    default: return {WallTime::startOf(day), WallTime::at(day.addDays(1), 5, 59), Precision::Range}; // either night of the day
    }
}

std::optional<Span> spanInDay(const DateParts &parts, FuzzyRemark &why)
{
    const auto refuse = [&](FuzzyRemark remark) {
        why = remark;
        return std::nullopt;
    };
    if (!parts.month || parts.season || parts.part)
        return refuse(FuzzyRemark::NotUnderstood);
    const QDate day(*parts.year, *parts.month, *parts.day);
    if (!day.isValid())
        return refuse(FuzzyRemark::NoSuchDate);
    if (parts.weekday && day.dayOfWeek() != *parts.weekday)
        return refuse(FuzzyRemark::WeekdayDiffers);
    if (!parts.hour)
        return parts.dayPart || parts.nightAfter || parts.nightBefore ? partOfDay(day, parts)
                                                                      : wholeDays(day, day, Precision::Day);
    const int hour = hourOf(parts);
    if (hour > 23 || parts.minute.value_or(0) > 59)
        return refuse(FuzzyRemark::NoSuchTime);
    if (parts.minute)
        return Span{WallTime::at(day, hour, *parts.minute), WallTime::at(day, hour, *parts.minute), Precision::Minute};
    return Span{WallTime::at(day, hour, 0), WallTime::at(day, hour, 59), Precision::Hour};
}

std::optional<Span> spanOfYears(int first, int last, Precision precision, FuzzyRemark &why)
{
    if (first >= firstYear && last <= lastYear)
        return wholeDays(QDate(first, 1, 1), QDate(last, 12, 31), precision);
    why = FuzzyRemark::YearOutOfRange;
    return std::nullopt;
}

std::optional<Span> spanInYear(const DateParts &parts, FuzzyRemark &why)
{
    why = FuzzyRemark::NotUnderstood;
    if (parts.weekday || parts.minute || (parts.month && parts.season) || (parts.season && parts.part))
        return std::nullopt;
    if (parts.season)
        return seasonOf(parts);
    if (parts.month && (*parts.month < 1 || *parts.month > 12)) {
        why = FuzzyRemark::NoSuchDate;
        return std::nullopt;
    }
    if (parts.month && parts.part)
        return partOfMonth(*parts.year, *parts.month, *parts.part);
    if (parts.month)
        return wholeDays(QDate(*parts.year, *parts.month, 1), lastDayOf(*parts.year, *parts.month), Precision::Month);
    return parts.part ? partOfYear(*parts.year, *parts.part) : spanOfYears(*parts.year, *parts.year, Precision::Year, why);
}

} // namespace

bool DateParts::isEmpty() const
{
    return !year && !month && !day && !season && !part && !dayPart && !hour && !weekday && !week && !decade;
}

std::optional<Span> spanOf(const DateParts &parts, FuzzyRemark &why)
{
    const auto refuse = [&](FuzzyRemark remark) {
        why = remark;
        return std::nullopt;
    };
    if (parts.decade)
        return spanOfYears(*parts.decade, *parts.decade + 9, Precision::Range, why);
    if (parts.week)
        return wholeDays(*parts.week, parts.week->addDays(6), Precision::Range);
    const bool hasTime = parts.hour || parts.dayPart;
    if (!parts.day && hasTime)
        return refuse(FuzzyRemark::NoDay);
    if (!parts.year)
        return refuse(parts.isEmpty() || parts.weekday ? FuzzyRemark::NotUnderstood : FuzzyRemark::NoYear);
    if (!spanOfYears(*parts.year, *parts.year, Precision::Year, why))
        return std::nullopt;
    return parts.day ? spanInDay(parts, why) : spanInYear(parts, why);
}

} // namespace solnoma::fuzzy
