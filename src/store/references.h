// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uuid7.h"
#include "sqlcipher/connection.h"

#include <string_view>
#include <vector>

namespace solnoma {

/// Rows (custody stages, attempts, pieces of information …) that some reference points to, or that came with an id of
/// their own: in an exchange file they must carry their id.
Result<std::vector<Uuid7>> rowsWithNames(Connection &connection);

/// Top-level records of `kind`, not removed, whose reference `field` (one or several) is this record. In the order in
/// which they came.
Result<std::vector<qint64>> recordsReferring(Connection &connection, std::string_view kind, std::string_view field, qint64 rid);

} // namespace solnoma
