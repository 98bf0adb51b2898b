// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/cell_words.h"

#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <algorithm>
#include <array>

namespace solnoma::cells {

namespace {

constexpr std::array priorities{"urgent", "high", "normal", "low"};

FuzzyDate::Precision precisionOf(QDate from, QDate to)
{
    using enum FuzzyDate::Precision;
    if (from == to)
        return Day;
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1))
        return Month;
    if (from.dayOfYear() == 1 && to == from.addYears(1).addDays(-1))
        return Year;
    return Range;
}

} // namespace

FuzzyDate between(const QString &from, const QString &to)
{
    FuzzyDate date;
    date.from = WallTime::fromString(from);
    date.to = WallTime::fromString(to);
    if (date.isUndated())
        return date;
    date.basis = FuzzyDate::Basis::Stated;
    date.precision = FuzzyDate::Precision::Range;
    if (date.from && date.to) {
        date.precision = precisionOf(date.from->date(), date.to->date());
        if (date.from == date.to)
            date.precision = FuzzyDate::Precision::Minute;
    }
    return date;
}

QString betweenInWords(const QString &from, const QString &to)
{
    const FuzzyDate date = between(from, to);
    return date.isUndated() ? QString() : words::fuzzyDate(date);
}

QString day(const QString &text)
{
    return words::date(QDate::fromString(text.left(10), Qt::ISODate));
}

QString codes(const AppContext &context, std::string_view vocabulary, const QString &commaSeparated)
{
    QStringList labels;
    for (const QString &code : commaSeparated.split(u',', Qt::SkipEmptyParts))
        labels.append(words::termLabel(context, vocabulary, code));
    return labels.join(QStringLiteral(", "));
}

QString priorityCode(int rank)
{
    return rank >= 0 && rank < static_cast<int>(priorities.size()) ? QString::fromLatin1(priorities[static_cast<size_t>(rank)])
                                                                   : QString();
}

QString priority(const AppContext &context, int rank)
{
    const QString code = priorityCode(rank);
    return code.isEmpty() ? QString() : words::termLabel(context, "priority", code);
}

} // namespace solnoma::cells
