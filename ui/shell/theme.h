// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace solnoma {

class Preferences;

/// Style, colours and font size of the whole program, as the preferences say. May be called again at any time: what is
/// open follows. The first call remembers the system's own font and colours, so it comes before any change of them.
void applyTheme(const Preferences &preferences);

/// What a line of text or an icon is about. The colour is never the only sign: a word or an icon stands beside it.
enum class Tone {
    Text,
    Rail, ///< as Text; on the accent while its button is checked
    Quiet,
    Error,
    Warning,
    Ok,
    Information,
    Sealed, ///< what only few may read
};

/// As the present look has it; readable on windows, fields and banners.
QColor toneColour(Tone tone);

} // namespace solnoma
