// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqlcipher/connection.h"

#include <functional>
#include <span>
#include <vector>

namespace solnoma {

/// What this program writes: the number of the last script in migrations/.
inline constexpr int CurrentSchema = 4;

/// The scripts in migrations/, in order; the first one makes version 1.
Result<std::vector<QByteArray>> migrationScripts();

/// Opens the store at `path` for writing and brings it through the scripts. One that is older is copied first, to
/// `path`.before, with the same key. The copy goes when every page of the new state has been checked; it takes its place
/// again when a script or that check fails, or the program is killed meanwhile (at the next opening). So it never outlives
/// the opening, and nothing that is forgotten later stands in it. A store with damaged pages cannot be copied and is brought
/// up without: what can be read of it must stay within reach. DiskFull without room for the copy; nothing is changed then.
Result<std::unique_ptr<Connection>> openMigrated(const QString &path, const SecretBytes &keyLiteral,
                                                 const ConnectionOptions &options, std::span<const QByteArray> scripts);

/// Forward only, one transaction for each script with its bump of user_version, stop at the first failure. `beforeFirst` is
/// called once before anything is changed in a store that is not new. NewerVault when the store was written by a newer
/// program; then nothing is touched.
Result<void> migrateThrough(Connection &connection, std::span<const QByteArray> scripts,
                            const std::function<Result<void>()> &beforeFirst = {});

/// 0 in a new file.
Result<int> schemaVersion(Connection &connection);

} // namespace solnoma
