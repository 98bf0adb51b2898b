// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date_print.h"

#include <QString>

namespace solnoma {

/// With a capital first letter, for the beginning of a line.
QString capitalised(const QString &text);
/// A label within a sentence: with a small first letter, unless the word is an abbreviation ("СМИ", "OAV").
QString inLine(const QString &label);
/// "1,522" or "1 522".
QString grouped(qint64 number, Language language);

} // namespace solnoma
