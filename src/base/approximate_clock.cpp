// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/approximate_clock.h"

#include <QRegularExpression>

namespace solnoma {

bool isOnlyClockApproximate(const FuzzyDate &date)
{
    const bool isTimed = date.precision == FuzzyDate::Precision::Minute || date.precision == FuzzyDate::Precision::Hour;
    if (!isTimed || date.basis != FuzzyDate::Basis::Approximate)
        return false;
    // "about" with what follows it; a clock is 14:30, at 14:30, soat 14:30, two in the morning.
    static const QRegularExpression aboutTheDay(
        QStringLiteral("\\b(about|around|approximately|circa|около|примерно|приблизительно|taxminan)\\s+"
                       "(?!(at\\s+|soat\\s+)?\\d{1,2}\\s*([:.]\\d\\d(?![.\\d])|час|o'clock|am\\b|pm\\b))\\d"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return !aboutTheDay.match(date.text).hasMatch();
}

} // namespace solnoma
