// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

namespace solnoma {

/// Whether two pieces of information support a fact each on its own (domain.md 2.4, "Corroboration is not echo"): their
/// rests_on chains do not meet, and their sources are not tied by organisation, publisher, family or one having told the
/// other. Ties that are not on record cannot be seen.
bool areIndependent(const RecordSet &records, const Record &information, const Record &other);

} // namespace solnoma
