// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

namespace solnoma {

/// Under it one is a child (Convention on the Rights of the Child, article 1).
constexpr int Majority = 18;

/// Completed years at a time, as a range; a missing side is not known.
struct AgeRange {
    std::optional<int> atLeast;
    std::optional<int> atMost;
};

enum class Minor { Yes, No, Unknown };

/// The age at `at` of someone born at `born`. Both sides missing where `at` lies before the birth.
/// Someone born on 29 February completes a year on 1 March of a common year.
AgeRange ageAt(const FuzzyDate &born, const FuzzyDate &at);

/// Under the majority.
Minor isMinor(const AgeRange &age);

} // namespace solnoma
