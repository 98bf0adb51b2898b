// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

namespace solnoma {

/// When this vault was last copied on purpose, as the vault itself remembers it. Invalid: never.
QDateTime lastCopy(Session &session);
bool hasCopy(Session &session);
/// After a copy was made and verified.
Result<void> noteCopy(Session &session);

} // namespace solnoma
