// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma::platform {

/// Gives up, for good and before the first foreign byte is read, everything but memory, time and the three standard
/// streams: no file can be opened, written or listed, no socket made, no program started; memory and processor time are
/// limited. Load what is needed first. False: this machine has no such means, or refuses; decode nothing then.
bool enterSandbox();

} // namespace solnoma::platform
