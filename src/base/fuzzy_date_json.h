// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/result.h"

#include <QJsonObject>

namespace solnoma {

/// {from, to, precision, basis, text}: days as "2009-05-13", with the time where the precision or a bound needs it;
/// what is empty is left out. A null date is {}.
QJsonObject fuzzyDateToJson(const FuzzyDate &date);

/// Accepts days and minutes for both bounds and normalises. An error names the key ("from", "precision", …),
/// also an unknown one, never its value.
Result<FuzzyDate> fuzzyDateFromJson(const QJsonObject &json);

} // namespace solnoma
