// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"
#include "store/store.h"

namespace solnoma::bench {

/// Whether the store checks that references lead somewhere, as every opened vault does.
enum class ForeignKeys { Unchecked, Checked };

/// Writes all that `from` holds into the empty store `to` by plain prepared statements in one transaction, and returns what
/// writing alone took: rows, texts and name keys are in memory before. With keys checked, the heads of records follow
/// when their revisions are there, as they must.
Spent writeBare(Store &from, Store &to, ForeignKeys keys);

} // namespace solnoma::bench
