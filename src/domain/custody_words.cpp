// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_print.h"
#include "domain/custody.h"

namespace solnoma {

namespace {

QString grouped(qint64 number)
{
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u',');
    return digits;
}

QString counted(qint64 number, QStringView unit)
{
    return grouped(number) + u' ' + unit + (number == 1 ? u"" : u"s");
}

QString days(qint64 number, DayRule rule)
{
    return counted(number, rule == DayRule::CalendarDays ? u"calendar day" : u"day");
}

QString hours(qint64 minutes)
{
    const QString full = counted(minutes / 60, u"hour");
    return minutes % 60 == 0 ? full : QString(full + u' ' + counted(minutes % 60, u"minute"));
}

QString dayInWords(QDate day)
{
    return inWords({WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}},
                   Language::English);
}

QString closedWords(const CustodyCount &count)
{
    if (!count.maxDays)
        return u"at least " + days(count.minDays, count.rule) + u", no upper bound known";
    if (count.minDays == *count.maxDays)
        return days(count.minDays, count.rule);
    return u"at least " + grouped(count.minDays) + u", at most " + days(*count.maxDays, count.rule);
}

QString openWords(const CustodyCount &count)
{
    const QString least =
        u"at least " + days(count.minDays, count.rule) + u" (to " + dayInWords(*count.lastKnown) + u", last known)";
    if (!count.maxDays)
        return least + u", no upper bound known";
    return least + u", " + grouped(*count.maxDays) + u" if still held on " + dayInWords(count.reckonedOn);
}

QString minutesWords(const CustodyCount &count)
{
    if (!count.minMinutes)
        return {};
    if (count.minMinutes == count.maxMinutes)
        return u" [" + hours(*count.minMinutes) + u']';
    const QString most = count.maxMinutes ? QString(u", at most " + hours(*count.maxMinutes)) : QString();
    return u" [at least " + hours(*count.minMinutes) + most + u']';
}

} // namespace

QString custodyInWords(const CustodyCount &count)
{
    const QString words = count.lastKnown ? openWords(count) : closedWords(count);
    return words + minutesWords(count) + (count.approximate ? u", from approximate dates" : u"");
}

} // namespace solnoma
