// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/characters.h"

#include <QStringView>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace solnoma {

/// How a word takes its endings; a stem of a text meets only a stem of a name of the same declension.
enum class Declension : char {
    Whole = 'W',      ///< Мухтаров-, Karim-: the name itself, then an ending
    Feminine = 'A',   ///< Нодир-а, Каримов-а, Мари-я
    Adjective = 'J',  ///< Заславск-ий, -ая
    Glide = 'G',      ///< Серге-й, Цо-й
    Patronymic = 'P', ///< Карим-ович, Карим ўғли: the father's name
    Number = '#',     ///< holds a digit: no endings
    Short = 'S',      ///< Ли, An: a surname of two letters, as it is written, in small letters
};

struct Stem {
    Declension declension = Declension::Whole;
    std::string letters;

    bool operator==(const Stem &) const = default;
};

/// Stems by which a folded word of a name is known. A surname of either sex is known by the other's forms too.
std::vector<Stem> stemsOfName(std::string_view word, bool isSurname);

/// Every stem that a folded word of a text may hold once Russian cases, Uzbek, Kazakh, Kyrgyz and Tajik suffixes (also
/// several) or the English s are taken off; at least three letters each (two: see shortSurname()). In Latin
/// letters Russian cases only of longer names.
std::vector<Stem> stemsOfText(std::string_view word, Script script);

/// The stem of a word of two letters that may be a surname (Ли, Те: frequent among Koryo-saram), in a name or, with a capital,
/// in a text, also with an English 's. Only as it is written: "An" is an article where nobody is so spelt in Latin letters.
std::optional<Stem> shortSurname(QStringView word);

/// A word of two letters that begins sentences in one of the three languages.
bool isOrdinaryShortWord(std::string_view smallLetters);

/// A surname by its ending: -ov, -ev, -skiy, -zoda, -enko … with the feminine forms. Not -in, which given names have too.
bool looksLikeSurname(std::string_view word);

} // namespace solnoma
