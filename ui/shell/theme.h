// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

class Preferences;

/// Style, colours and font size of the whole program, as the preferences say. May be called again at any time: what is
/// open follows. The first call remembers the system's own font and colours, so it comes before any change of them.
void applyTheme(const Preferences &preferences);

} // namespace solnoma
