// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace solnoma {

/// The script in which a name is written: that of its first letter.
enum class Script : char { None, Latin, Cyrillic, Arabic, Other };

Script scriptOf(char32_t letter);
Script scriptOf(QStringView text);

/// Every character that people type for the Uzbek oʻ gʻ, the tutuq sign, the Ukrainian apostrophe or an English 's.
bool isApostrophe(char16_t c);
/// An apostrophe that is a letter by its Unicode class and never a quotation mark.
bool isLetterApostrophe(char16_t c);
/// Soft hyphens, zero-width characters, joiners and direction marks: not seen, so they may split no word.
bool isInvisible(char16_t c);
bool isHyphen(char16_t c);
bool isArabicVowelMark(char16_t c);

/// The letter of the other alphabet that looks the same (case kept), or 0. Latin to Cyrillic and back.
char16_t cyrillicTwin(char16_t latin);
char16_t latinTwin(char16_t cyrillic);

} // namespace solnoma
