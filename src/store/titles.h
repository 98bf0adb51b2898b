// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record_store.h"

namespace solnoma {

/// Name of a party, title of a case or act, label of a source …: what lists show. Of a record that has none the code of its
/// kind, else what it belongs to.
Result<QString> titleOf(Connection &connection, const RecordStore &records, const RecordHead &head);

} // namespace solnoma
