// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <functional>

namespace solnoma {

/// What was left as it is, and why. Without content.
struct UndoLeft {
    enum class Why {
        ChangedSince, ///< the field, place or record was changed again
        Referred,     ///< others refer to the record by now
        Forgotten,    ///< what it was is not known any more
        Gone,         ///< the record, or what the row stood in, was removed since
    };
    Uuid7 record;
    const Entity *entity = nullptr;
    const Field *field = nullptr; ///< nullptr: the record or its place
    Why why = Why::ChangedSince;
};

struct UndoReport {
    ChangeSet change; ///< empty when nothing could be put back
    std::vector<UndoLeft> left;
};

using UndoProgress = std::function<bool(qint64 done, qint64 all)>; ///< records; false cancels

/// Takes one change back by a new change of kind undo: each record and field that is still as the change left it becomes
/// what it was before; the rest is listed. Forgetting and migrating cannot be undone (Invalid).
/// An import of a hundred thousand records takes as long as importing did. Cancelled: nothing happened.
Result<UndoReport> undoChange(Store &store, const Uuid7 &change, const UndoProgress &progress = {});

} // namespace solnoma
