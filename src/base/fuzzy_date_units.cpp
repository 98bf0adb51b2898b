// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_units.h"

namespace solnoma {

namespace {

using Precision = FuzzyDate::Precision;

FuzzyUnit daysFrom(QDate first, QDate afterLast)
{
    return {WallTime::startOf(first), WallTime::endOf(afterLast.addDays(-1))};
}

} // namespace

std::optional<FuzzyUnit> unitHolding(const WallTime &time, Precision precision)
{
    const QDate day = time.date();
    const QDate month(day.year(), day.month(), 1);
    switch (precision) {
    case Precision::Minute: return FuzzyUnit{time, time};
    case Precision::Hour: {
        const int hour = time.minuteOfDay() / 60;
        return FuzzyUnit{WallTime::at(day, hour, 0), WallTime::at(day, hour, 59)};
    }
    case Precision::Day: return daysFrom(day, day.addDays(1));
    case Precision::Month: return daysFrom(month, month.addMonths(1));
    case Precision::Season: {
        const QDate first = month.addMonths(-(month.month() % 3));
        if (first == QDate(9999, 12, 1)) // would end beyond the last year that a WallTime can write
            return std::nullopt;
        return daysFrom(first, first.addMonths(3));
    }
    case Precision::Year: return daysFrom(QDate(day.year(), 1, 1), QDate(day.year() + 1, 1, 1));
    case Precision::None:
    case Precision::Range: break;
    }
    return std::nullopt;
}

Precision unitOf(const FuzzyDate &date)
{
    if (!date.from || !date.to)
        return Precision::Range;
    for (const Precision precision : {date.precision, Precision::Day}) {
        const auto unit = unitHolding(*date.from, precision);
        if (unit && unit->from == *date.from && unit->to == *date.to)
            return precision;
    }
    return Precision::Range;
}

FuzzyDate dayOf(QDate day)
{
    if (!day.isValid())
        return {};
    return {WallTime::startOf(day), WallTime::endOf(day), Precision::Day, FuzzyDate::Basis::Stated, {}};
}

} // namespace solnoma
