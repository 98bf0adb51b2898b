// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace solnoma {

/// What the rule of uzbek_cyrillic.h gets wrong: the beginning of a word in Latin and in Cyrillic letters, lower case. A ь
/// at the end is written only where the word ends there (январь, but январда).
struct CyrillicStem {
    const char16_t *latin;
    const char16_t *cyrillic;
};

std::span<const CyrillicStem> cyrillicStems();
/// Whole words in capitals whose letters the rule cannot know: YI, Yevropa Ittifoqi, is ЕИ.
std::span<const CyrillicStem> cyrillicAbbreviations();
/// Words that stay Latin as they are: keys, formats, names.
std::span<const char16_t *const> latinWords();

} // namespace solnoma
