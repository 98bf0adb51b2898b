// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"

#include <QJsonObject>

namespace solnoma {

/// A date as a draft keeps it, to the minute: "yesterday" stays the day that it was when it was typed.
QJsonObject keptDate(const FuzzyDate &date);
FuzzyDate dateKept(const QJsonObject &kept);

} // namespace solnoma
