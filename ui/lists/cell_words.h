// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/uuid7.h"

#include <QString>

namespace solnoma {

class AppContext;

/// Words of cells that lists, questions and Home share.
namespace cells {

/// The date that reaches from the one to the other (as lists hold it), as exact as that can be.
FuzzyDate between(const QString &from, const QString &to);
QString betweenInWords(const QString &from, const QString &to);
/// The day of 'YYYY-MM-DD' or 'YYYY-MM-DDTHH:MM…' in words.
QString day(const QString &text);
QString codes(const AppContext &context, std::string_view vocabulary, const QString &commaSeparated);
/// 0 urgent … 3 low, as lists order them.
QString priority(const AppContext &context, int rank);
QString priorityCode(int rank);

} // namespace cells

} // namespace solnoma
