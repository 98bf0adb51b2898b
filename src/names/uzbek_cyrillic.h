// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace solnoma {

/// Uzbek in the Cyrillic alphabet of 1940, made from the Latin one of 1995: by rule, and where the rule cannot know (ц and
/// ь of borrowed words) from the list in uzbek_cyrillic_words.cpp. Placeholders (%1, %n), tags, addresses, names of keys
/// and formats stay Latin; a mnemonic (&) stays before its letter.
QString uzbekCyrillic(QStringView latin);

} // namespace solnoma
