// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keeping.h"

namespace solnoma::words {

/// What the vault takes on the disk, part by part, a line each.
QString sizesOf(const VaultFolder &vault);
/// A finding of the check as a sentence; what has none of its own stays as it was found.
QString finding(const Defect &defect);
/// Who can open the vault, a line each.
QString waysIn(const Keyring &keyring);

} // namespace solnoma::words
