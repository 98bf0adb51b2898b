// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kept_date.h"

namespace solnoma {

QJsonObject keptDate(const FuzzyDate &date)
{
    return {{QStringLiteral("from"), date.from ? date.from->toString() : QString()},
            {QStringLiteral("to"), date.to ? date.to->toString() : QString()},
            {QStringLiteral("precision"), precisionCode(date.precision)},
            {QStringLiteral("basis"), basisCode(date.basis)},
            {QStringLiteral("text"), date.text}};
}

FuzzyDate dateKept(const QJsonObject &kept)
{
    const auto text = [&](const char *key) { return kept[QLatin1String(key)].toString(); };
    FuzzyDate date;
    date.from = WallTime::fromString(text("from"));
    date.to = WallTime::fromString(text("to"));
    date.precision = precisionFromCode(text("precision")).value_or(FuzzyDate::Precision::None);
    date.basis = basisFromCode(text("basis")).value_or(FuzzyDate::Basis::None);
    date.text = text("text");
    return date;
}

} // namespace solnoma
