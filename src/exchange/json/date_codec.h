// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "exchange/json/json_node.h"

#include <QDate>

namespace solnoma {

/// Dates in exchange files (domain.md 2.3). Days are written as days, moments as 'YYYY-MM-DDTHH:MM'; inside a fuzzy
/// date is normalised to minutes, a day running from T00:00 to T23:59.

/// 'YYYY-MM-DD' of the years 1 to 9999, exactly; invalid otherwise.
QDate dayFromJson(const QString &text);

/// What is wrong with a fuzzy date, and in which of its parts ("from"; empty: as a whole).
struct DateFault {
    QString part;
    QString why;
};

/// Reads {from, to, precision, basis, text}. On failure nullopt, and `fault` says what is wrong.
std::optional<FuzzyDate> fuzzyDateFromNode(const JsonNode &node, DateFault &fault);
JsonNode fuzzyDateToNode(const FuzzyDate &date);

} // namespace solnoma
