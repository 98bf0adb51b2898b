// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/uuid7.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <variant>
#include <vector>

namespace solnoma {

using Ids = std::vector<Uuid7>;

/// What one field of one record holds. monostate = not answered.
/// Text, Long, Code: QString · Int: qint64 · Num: double · Date: QDate · FuzzyDate · Codes, Texts: QStringList (in order)
/// Ref, Object: Uuid7 · Refs: Ids (in order) · Box: QByteArray. Rows are no values: they are records below their parent.
using Value = std::variant<std::monostate, QString, qint64, double, QDate, FuzzyDate, QStringList, Uuid7, Ids, QByteArray>;

/// Not answered, or answered with nothing (empty text, no ids, null id). An empty list of codes or texts is an answer:
/// "none of these" (`"violations": []` in the public cases says that no violation is claimed).
bool isEmpty(const Value &value);

} // namespace solnoma
