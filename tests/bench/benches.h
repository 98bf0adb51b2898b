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
/// The real window, offscreen, over the same vault: how long it takes to open and how long it ever answers nobody.
void benchWindow(const Settings &settings, BenchVault &vault);
/// Only what benchImport() leaves in an empty vault.
void fillVault(const Settings &settings, BenchVault &vault);
/// The case of 2,000 acts and 500 documents; made when it is not there yet.
Uuid7 largeCase(BenchVault &vault);
/// Opens it, without a window.
void benchLargeCase(BenchVault &vault);
void benchEvidence(const Settings &settings);
void benchPapers(const Settings &settings);

} // namespace solnoma::bench
