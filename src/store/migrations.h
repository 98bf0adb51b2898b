// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlcipher/connection.h"

#include <functional>
#include <span>

namespace solnoma {

/// What this program writes: the number of the last script in migrations/.
inline constexpr int CurrentSchema = 4;

/// Brings the store to CurrentSchema: forward only, one transaction for each script with its bump of user_version,
/// stop at the first failure. `beforeFirst` is called once before anything is changed in a store that is not new (it
/// makes a copy). NewerVault when the store was written by a newer program; then nothing is touched.
Result<void> migrate(Connection &connection, const std::function<Result<void>()> &beforeFirst);

/// The same through given scripts; the first one makes version 1.
Result<void> migrateThrough(Connection &connection, std::span<const QByteArray> scripts,
                            const std::function<Result<void>()> &beforeFirst);

/// 0 in a new file.
Result<int> schemaVersion(Connection &connection);

} // namespace solnoma
