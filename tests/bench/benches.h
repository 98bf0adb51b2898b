// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"

namespace solnoma::bench {

// One section of the table each.

/// Import of the exchange file against bare statements. Leaves `vault` with all cases in it.
void benchImport(const Settings &settings, BenchVault &vault);
/// Opening, lists, search, quick log and a large case, in a vault that holds the cases of the generator.
void benchVault(const Settings &settings, BenchVault &vault);
/// Adds a case of 2,000 acts and 500 documents to the vault and opens it.
void benchLargeCase(BenchVault &vault);
void benchEvidence(const Settings &settings);
void benchPapers(const Settings &settings);

} // namespace solnoma::bench
