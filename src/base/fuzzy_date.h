// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wall_time.h"

#include <QString>

#include <optional>

namespace solnoma {

/// An uncertain date (domain.md 2.3): the earliest and the latest possible minute of one moment, how exactly it is
/// known, on what ground, and the words in which it was said. No from = open at the start; no to = open at the end;
/// neither = no date was given (which is not the same as no answer: see isNull).
struct FuzzyDate {
    enum class Precision { None, Minute, Hour, Day, Month, Season, Year, Range };
    enum class Basis { None, Stated, Approximate, Inferred, Disputed };

    std::optional<WallTime> from;
    std::optional<WallTime> to;
    Precision precision = Precision::None;
    Basis basis = Basis::None;
    QString text;

    /// Nothing at all was entered.
    bool isNull() const { return !from && !to && precision == Precision::None && basis == Basis::None && text.isEmpty(); }
    /// Nothing is known of when: the filter "undated".
    bool isUndated() const { return !from && !to; }

    bool operator==(const FuzzyDate &) const = default;
};

/// The codes of vocabularies date_precision and date_basis ("" for None as basis, "none" for None as precision).
QString precisionCode(FuzzyDate::Precision precision);
QString basisCode(FuzzyDate::Basis basis);
std::optional<FuzzyDate::Precision> precisionFromCode(QStringView code);
std::optional<FuzzyDate::Basis> basisFromCode(QStringView code);

} // namespace solnoma
