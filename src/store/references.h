// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/uuid7.h"
#include "sqlcipher/connection.h"

#include <span>
#include <string_view>
#include <vector>

namespace solnoma {

/// Rows (custody stages, attempts, pieces of information …) that some reference points to, or that came with an id of
/// their own: in an exchange file they must carry their id.
Result<std::vector<Uuid7>> rowsWithNames(Connection &connection);

/// Top-level records of `kind`, not removed, whose reference `field` (one or several) is this record. In the order in
/// which they came.
Result<std::vector<qint64>> recordsReferring(Connection &connection, std::string_view kind, std::string_view field, qint64 rid);

struct Reference {
    qint64 to = 0;   ///< the record that is referred to
    qint64 from = 0; ///< the record that refers
};
/// The same for many records at once, ordered by the record that is referred to, then as they came.
Result<std::vector<Reference>> recordsReferringToAny(Connection &connection, std::string_view kind, std::string_view field,
                                                     std::span<const qint64> rids);

} // namespace solnoma
