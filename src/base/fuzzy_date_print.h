// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

namespace solnoma {

/// The languages in which dates are read and printed.
enum class Language { English, Russian, Uzbek };

/// The date in words, as it stands in a sentence: "in September 2009", "between 21 and 31 December 2021 (worked out)".
/// Without the words as said (`text`). parseFuzzyDate() reads what this prints. Empty for a null date.
QString inWords(const FuzzyDate &date, Language language);

/// What stands in brackets behind a date of that basis; empty for stated.
QString basisRemark(FuzzyDate::Basis basis, Language language);

} // namespace solnoma
