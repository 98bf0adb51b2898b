// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uuid7.h"
#include "sqlcipher/connection.h"

#include <vector>

namespace solnoma {

/// Rows (custody stages, attempts, pieces of information …) that some reference points to, or that came with an id of
/// their own: in an exchange file they must carry their id.
Result<std::vector<Uuid7>> rowsWithNames(Connection &connection);

} // namespace solnoma
