// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/uuid7.h"

namespace solnoma {

/// Where this machine keeps what is not in a vault: SOLNOMA_STATE or the platform's settings folder. Holds no content.
QString stateFolder();

/// The random id of this machine, kept in the user's own settings folder (never in the vault, so that a copied folder
/// on another laptop is another device). Made at first use.
Result<Uuid7> machineId(const Clock &clock);

} // namespace solnoma
