// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law.h"

#include "base/fuzzy_date_compare.h"
#include "names/uzbek_cyrillic.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr int hoursPerDay = 24;
constexpr qint64 minutesPerHour = 60;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() > Qt::Friday;
}

qint64 workingDaysBetween(QDate first, QDate last)
{
    if (last <= first)
        return 0;
    const qint64 days = first.daysTo(last);
    qint64 working = days / 7 * 5;
    for (qint64 rest = days % 7; rest > 0; --rest)
        working += isWeekend(last.addDays(1 - rest)) ? 0 : 1;
    return working;
}

/// From the one moment to the other in the limit's unit; `roundUp` for the most that it can have been.
qint64 amountBetween(LawCounting counting, const WallTime &begin, const WallTime &end, bool roundUp)
{
    const QDate first = begin.date();
    const QDate last = end.date();
    const qint64 days = std::max<qint64>(0, first.daysTo(last));
    switch (counting) {
    case LawCounting::Hours: {
        const qint64 minutes = std::max<qint64>(0, end.minutes() - begin.minutes());
        return (minutes + (roundUp ? minutesPerHour - 1 : 0)) / minutesPerHour;
    }
    case LawCounting::CalendarDays: return days + 1;
    case LawCounting::WorkingDays: return workingDaysBetween(first, last);
    case LawCounting::Days:
    case LawCounting::Months: break;
    }
    return days;
}

/// Whether the limit was passed between the two moments.
bool isPassed(const LawLimit &limit, const WallTime &begin, const WallTime &end)
{
    if (limit.counting == LawCounting::Hours)
        return end.minutes() - begin.minutes() > limit.amount * minutesPerHour;
    return end.date() > lastDayOf(limit, begin.date());
}

bool isTimed(const std::optional<WallTime> &from, const std::optional<WallTime> &to)
{
    const bool wholeDays = from && to && from->minuteOfDay() == 0 && *to == WallTime::endOf(to->date());
    return from && to && !wholeDays && to->minutes() - from->minutes() < WallTime::MinutesPerDay;
}

std::vector<LawVerdict> verdicts(const LawBook &book, const QString &country, bool isChild, const FuzzyDate &arrest,
                                 const Lapse &lapse)
{
    auto limits = book.inForce(country, isChild ? LawSubject::CustodyWithoutJudgeChild : LawSubject::CustodyWithoutJudge, arrest);
    if (limits.empty() && isChild)
        limits = book.inForce(country, LawSubject::CustodyWithoutJudge, arrest);
    std::vector<LawVerdict> found;
    for (const LawLimit &limit : limits)
        found.push_back(judge(limit, lapse, arrest));
    return found;
}

} // namespace

bool LawLimit::isVerifiedFor(const FuzzyDate &fact) const
{
    return verified && fact.to && asOf.from && *fact.to <= WallTime::endOf(asOf.from->date());
}

QString LawLimit::rule(const QString &language) const
{
    const QString own = rules.value(language.section(u'-', 0, 0));
    if (own.isEmpty())
        return rules.value(QStringLiteral("en"));
    return language == u"uz-Cyrl" ? uzbekCyrillic(own) : own;
}

std::vector<LawLimit> LawBook::inForce(const QString &country, LawSubject subject, const FuzzyDate &fact) const
{
    std::vector<LawLimit> found;
    for (const LawLimit &limit : m_limits) {
        const FuzzyPeriod period{limit.from.from, limit.to.to};
        if (limit.country == country && limit.subject == subject && mayFallIn(fact, period))
            found.push_back(limit);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &one, const auto &other) { return one.from.from < other.from.from; });
    return found;
}

LawVerdict judge(const LawLimit &limit, const Lapse &lapse, const FuzzyDate &fact)
{
    LawVerdict verdict;
    verdict.limit = limit;
    verdict.verified = limit.isVerifiedFor(fact);
    verdict.hasTimes = isTimed(lapse.earliestBegin, lapse.latestBegin) && isTimed(lapse.earliestEnd, lapse.latestEnd);
    const bool hasLeast = lapse.latestBegin && lapse.earliestEnd;
    const bool hasMost = lapse.earliestBegin && lapse.latestEnd;
    if (hasLeast)
        verdict.atLeast = amountBetween(limit.counting, *lapse.latestBegin, *lapse.earliestEnd, false);
    if (hasMost)
        verdict.atMost = amountBetween(limit.counting, *lapse.earliestBegin, *lapse.latestEnd, true);
    // Public holidays are not known, so a limit in working days is never surely passed.
    const bool surelyOver =
        hasLeast && limit.counting != LawCounting::WorkingDays && isPassed(limit, *lapse.latestBegin, *lapse.earliestEnd);
    if (surelyOver)
        verdict.outcome = LawVerdict::Outcome::Over;
    else if (hasMost && !isPassed(limit, *lapse.earliestBegin, *lapse.latestEnd))
        verdict.outcome = LawVerdict::Outcome::Within;
    return verdict;
}

LawOpinion judgeCustody(const LawBook &book, const QString &country, bool isChild, const FuzzyDate &arrest, const Lapse &lapse)
{
    return {verdicts(book, country, isChild, arrest, lapse), verdicts(book, QStringLiteral("INT"), isChild, arrest, lapse)};
}

QDate lastDayOf(const LawLimit &limit, QDate day)
{
    switch (limit.counting) {
    case LawCounting::Hours: return day.addDays((limit.amount + hoursPerDay - 1) / hoursPerDay);
    case LawCounting::Days: return day.addDays(limit.amount);
    case LawCounting::CalendarDays: return day.addDays(limit.amount - 1);
    case LawCounting::Months: return day.addMonths(limit.amount);
    case LawCounting::WorkingDays: break;
    }
    for (int left = limit.amount; left > 0;) {
        day = day.addDays(1);
        left -= isWeekend(day) ? 0 : 1;
    }
    return day;
}

} // namespace solnoma
