// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace solnoma {

// Sounds of one folded word (a–z and 0–9, see Folder). Consonants stand for what the scripts of Central Asia write in
// several ways: w = sh, c = ch, j = zh dzh, h = kh x, s = ts, k = q, v = w.

/// Consonants as above, each run of vowels as its first real vowel, double letters as one.
std::string phonemes(std::string_view word);
/// phonemes() with the rules for the end of a word: no voice (d as t, b as p, f as v), no final h.
std::string finishedPhonemes(std::string_view word);
/// phonemes() that keeps double letters, ts and runs of vowels: for short words, where "pack" is not Пак, "soy" is not Цой
/// and "alias" does not hold Али.
std::string strictPhonemes(std::string_view word);

/// finishedPhonemes() with two vowel classes, a (a o u) and i (e i y): two words with one key sound alike.
std::string soundOf(std::string_view word);
/// What the sound keys of longer words that begin like `word` begin with.
std::string soundPrefixOf(std::string_view word);
/// Consonants only, g as h and f as p; "_" for a word without consonants.
std::string skeletonOf(std::string_view word);

struct WordSounds {
    std::string sound;
    std::string skeleton;
};
/// Both keys of a word, at the price of one.
WordSounds soundsOf(std::string_view word);

/// Two spellings of one name: the same consonants, vowels that the scripts exchange (a/o, o/u, e/i/y, one a/e, one g/h).
/// Stricter the shorter the word is. Хасан is not Хусан, Султонов not Салтанов.
bool isSameWord(std::string_view one, std::string_view other);

/// Letters to change, insert or remove; limit + 1 as soon as it is clear that there are more than limit.
int editDistance(std::string_view one, std::string_view other, int limit);

/// The father's name in a patronymic ending in -ovich, -evich, -ovna, -evna; otherwise the word itself.
std::string_view withoutPatronymicEnding(std::string_view word);
/// o'g'li, qizi, uulu, kyzy …: words that make the word before them a patronymic.
bool isPatronymicParticle(std::string_view word);
/// jon, bek, abdul …: parts that are written as a word of their own or together with their neighbour.
bool joinsWithNeighbour(std::string_view first, std::string_view second);

/// The words of a folded name, parted at spaces and hyphens.
std::vector<std::string_view> foldedWords(std::string_view fold);

} // namespace solnoma
