// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace solnoma {

/// A value that only the merged party had otherwise; it stays in her history.
struct MergeDifference {
    const Field *field = nullptr;
    Value kept;
    Value other;
};

struct MergeReport {
    ChangeSet change;
    int rowsMoved = 0;
    int rowsAlike = 0;  ///< rows that the survivor had already
    int references = 0; ///< records and rows that now refer to the survivor
    std::vector<MergeDifference> differences;
    std::vector<Uuid7> selfReferring; ///< records that now relate the party to itself
};

/// Merges the party `other` into `survivor` (both person, organisation or group, of one kind) as one change of kind
/// merge: references are rewritten, rows moved (every spelling of a name once), empty fields filled, lists joined, the
/// stricter level kept. `other` leads to the survivor from then on. Undo takes it back (undo.h).
Result<MergeReport> mergeParties(Store &store, const Uuid7 &survivor, const Uuid7 &other);

} // namespace solnoma
