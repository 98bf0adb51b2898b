// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_compare.h"

#include "base/fuzzy_date_units.h"
#include "base/reason.h"

namespace solnoma {

using Precision = FuzzyDate::Precision;

Result<FuzzyDate> normalise(FuzzyDate date)
{
    if (date.from && date.to && *date.from > *date.to)
        return Error{ErrorCode::Invalid, QStringLiteral("to"), Reason::tr("is before from")};
    if (date.isUndated() != (date.precision == Precision::None))
        return Error{ErrorCode::Invalid, QStringLiteral("precision"), Reason::tr("does not fit from and to")};
    if (date.isUndated() || date.precision == Precision::Range)
        return date;
    const auto first = unitHolding(date.from ? *date.from : *date.to, date.precision);
    if (!first || (date.to && *date.to > first->to))
        return Error{ErrorCode::Invalid, QStringLiteral("precision"), Reason::tr("is finer than from and to")};
    date.from = first->from;
    date.to = first->to;
    return date;
}

QString sortKey(const FuzzyDate &date)
{
    if (date.isUndated())
        return QStringLiteral("9999-12-31T23:59~~");
    const QString from = date.from ? date.from->toString() : QStringLiteral("0000-00-00T00:00");
    return from + u' ' + (date.to ? date.to->toString() : QStringLiteral("~"));
}

bool mayFallIn(const FuzzyDate &date, const FuzzyPeriod &period)
{
    if (date.isUndated())
        return false;
    const bool startsTooLate = date.from && period.to && *date.from > *period.to;
    const bool endsTooEarly = date.to && period.from && *date.to < *period.from;
    return !startsTooLate && !endsTooEarly;
}

bool surelyBefore(const FuzzyDate &one, const FuzzyDate &other)
{
    return one.to && other.from && *one.to < *other.from;
}

bool surelyIn(const FuzzyDate &date, const FuzzyPeriod &period)
{
    if (date.isUndated())
        return false;
    const bool fromIn = !period.from || (date.from && *date.from >= *period.from);
    const bool toIn = !period.to || (date.to && *date.to <= *period.to);
    return fromIn && toIn;
}

bool isUndated(const FuzzyDate &date)
{
    return date.isUndated();
}

} // namespace solnoma
