// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/measure.h"

namespace solnoma::bench {

// One section of the table each.

/// Import of the exchange file against bare statements. Leaves `vault` with all cases in it.
void benchImport(const Settings &settings, BenchVault &vault);
/// Opening, lists, search and quick log, in a vault that holds the cases of the generator.
void benchVault(const Settings &settings, BenchVault &vault);
void benchEvidence(const Settings &settings);
void benchPapers(const Settings &settings);

} // namespace solnoma::bench
