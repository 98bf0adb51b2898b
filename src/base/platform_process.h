// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma::platform {

/// First call of every main(): no core dumps, not readable by other processes of the user, plug-in paths from the
/// environment ignored.
void hardenProcess();

} // namespace solnoma::platform
