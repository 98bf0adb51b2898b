// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

#include <QHash>

namespace solnoma {

/// Merged party → what it was merged into.
using Redirects = QHash<Uuid7, Uuid7>;

/// The form in which a record and its rows are stored and compared: no fields of an extension that it is not, rows that
/// name their parent, and references to merged parties that lead to the party that they were merged into.
Record storedForm(Record record, const Redirects &redirects);

/// A row that names its parent in a field of its own (party_status.party) gets it without being asked.
void implyParent(Record &row, const Uuid7 &parent);

} // namespace solnoma
