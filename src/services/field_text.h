// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

namespace solnoma {

/// What a person types into one field, by its kind: dates as said, codes (or their labels) separated by commas, references as
/// REF.
/// Empty text is an empty value. Invalid names the field; nothing is guessed.
Result<Value> valueFromText(Session &session, const Field &field, const QString &typed);

/// A value in words, in the language of the interface: labels of codes, dates in words, names of records (or
/// the id of one that has none). Empty for an empty value.
Result<QString> valueInWords(Session &session, const Field &field, const Value &value);

/// What a record is called: its title, else the kind in words; empty where it has neither.
Result<QString> nameInWords(Session &session, const RecordHead &head);

} // namespace solnoma
