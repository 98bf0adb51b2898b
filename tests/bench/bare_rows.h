// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "store/store.h"

namespace solnoma::bench {

/// Writes all that `from` holds into the empty store `to` by plain prepared statements in one transaction, and returns what
/// writing alone took: rows, texts and name keys are in memory before. Foreign keys are not checked, since
/// the tables come one after the other; that is to the advantage of this side.
Spent writeBare(Store &from, Store &to);

} // namespace solnoma::bench
