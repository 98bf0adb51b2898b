// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date.h"

#include <array>

namespace solnoma {

namespace {

constexpr std::array precisionCodes{"none", "minute", "hour", "day", "month", "season", "year", "range"};
constexpr std::array basisCodes{"", "stated", "approximate", "inferred", "disputed"};

template <typename Enum, typename Codes> std::optional<Enum> fromCode(const Codes &codes, QStringView code)
{
    for (size_t i = 0; i < codes.size(); ++i) {
        if (code == QLatin1String(codes[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString precisionCode(FuzzyDate::Precision precision)
{
    return QString::fromLatin1(precisionCodes[static_cast<size_t>(precision)]);
}

QString basisCode(FuzzyDate::Basis basis)
{
    return QString::fromLatin1(basisCodes[static_cast<size_t>(basis)]);
}

std::optional<FuzzyDate::Precision> precisionFromCode(QStringView code)
{
    return fromCode<FuzzyDate::Precision>(precisionCodes, code);
}

std::optional<FuzzyDate::Basis> basisFromCode(QStringView code)
{
    return fromCode<FuzzyDate::Basis>(basisCodes, code);
}

} // namespace solnoma
