// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inflections.h"

#include "phonetics.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <span>

namespace solnoma {

namespace {

using Endings = std::span<const std::string_view>;

constexpr size_t ShortestStem = 3;

// All endings are folded: й and ы are y, х is kh (and x or h in other spellings), ю is yu.
constexpr auto russianNoun =
    std::to_array<std::string_view>({"a",  "u",  "e",  "om",  "em",  "ym",  "im",  "y",   "i",  "ya", "yu", "oy",
                                     "oi", "ey", "am", "ami", "akh", "ykh", "ikh", "ymi", "ax", "ah", "yx", "yh"});
constexpr auto russianFeminine =
    std::to_array<std::string_view>({"a",  "ya", "ia",  "y",  "i",  "e",   "u",   "yu",  "iu",   "oy",   "oi", "oyu",
                                     "ey", "ei", "eyu", "ou", "am", "ami", "akh", "yam", "yami", "yakh", "ie", "ye"});
constexpr auto russianAdjective = std::to_array<std::string_view>(
    {"iy",  "ij",  "ii",  "y",   "i",   "yy",  "yi", "oy", "oi",  "ogo", "ego", "omu", "emu", "im", "ym",  "om", "em",
     "aya", "aia", "aja", "uyu", "uiu", "oyu", "ie", "ye", "ikh", "ykh", "ix",  "yx",  "ih",  "yh", "imi", "ymi"});
constexpr auto russianGlide =
    std::to_array<std::string_view>({"y", "i", "j", "ya", "ia", "yu", "iu", "em", "yem", "e", "ye", "i", "yev", "ev"});
// Uzbek, then what Kazakh, Kyrgyz, Turkmen and Tajik add.
constexpr auto suffixes = std::to_array<std::string_view>(
    {"ning", "ni",   "ga",   "ka",   "qa",  "da",  "dan", "lar", "dagi", "niki", "mi",  "cha", "gacha", "dek", "day", "nyng",
     "dyng", "tyng", "ding", "ting", "nin", "nyn", "dyn", "din", "ny",   "dy",   "ty",  "di",  "ti",    "ge",  "ke",  "de",
     "te",   "ta",   "tan",  "ten",  "den", "nan", "nen", "dar", "der",  "ler",  "tar", "ter", "ro",    "ho",  "kho", "xo"});
constexpr auto possessives = std::to_array<std::string_view>({"im", "ing", "i", "si", "imiz", "ingiz"});
constexpr size_t ShortestPossessed = 4; // "naming" holds no Нам
constexpr size_t ShortestInLatin = 5;   // of Russian endings: "were" holds no Вера

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool hasDigit(std::string_view word)
{
    return std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void addStem(std::vector<Stem> &stems, Declension declension, std::string_view letters)
{
    if (letters.size() < ShortestStem && declension != Declension::Number)
        return;
    Stem stem{declension, std::string(letters)};
    if (std::find(stems.begin(), stems.end(), stem) == stems.end())
        stems.push_back(std::move(stem));
}

/// Calls use(stem) for each ending that the word has.
template <typename Use> void strip(std::string_view word, Endings endings, Use use)
{
    for (const std::string_view ending : endings) {
        if (word.size() >= ending.size() + ShortestStem && word.ends_with(ending))
            use(word.substr(0, word.size() - ending.size()));
    }
}

bool endsWithOneOf(std::string_view word, std::initializer_list<std::string_view> endings)
{
    return std::any_of(endings.begin(), endings.end(), [word](std::string_view ending) { return word.ends_with(ending); });
}

std::string_view withoutAdjectiveEnding(std::string_view word)
{
    std::string_view shortest = word;
    strip(word, russianAdjective, [&](std::string_view stem) {
        if (stem.ends_with("sk") && stem.size() < shortest.size())
            shortest = stem;
    });
    return shortest;
}

std::string_view fatherOf(std::string_view word)
{
    for (const std::string_view middle : {"ovich", "evich", "ovych", "ovn", "evn", "ivn"}) {
        const size_t at = word.rfind(middle);
        if (at == std::string_view::npos || at < ShortestStem || word.size() - at - middle.size() > 3)
            continue;
        const std::string_view father = word.substr(0, at);
        return father.ends_with('y') && father.size() > ShortestStem ? father.substr(0, father.size() - 1) : father;
    }
    return {};
}

/// The word without any number of suffixes one after the other, as a set of the lengths that remain.
void stripSuffixes(std::string_view word, std::vector<Stem> &stems)
{
    word = word.substr(0, 63);
    std::uint64_t lengths = std::uint64_t(1) << word.size();
    for (size_t length = word.size(); length >= ShortestStem; --length) {
        if (!((lengths >> length) & 1))
            continue;
        addStem(stems, Declension::Whole, word.substr(0, length));
        const std::string_view rest = word.substr(0, length);
        strip(rest, suffixes, [&](std::string_view stem) {
            // "package" does not hold Пак with two suffixes, Кимларнинг holds Ким
            if (stem.size() > ShortestStem || rest == word || rest.ends_with("lar"))
                lengths |= std::uint64_t(1) << stem.size();
        });
        strip(rest, possessives, [&](std::string_view stem) {
            if (stem.size() >= ShortestPossessed)
                lengths |= std::uint64_t(1) << stem.size();
        });
    }
}

} // namespace

std::optional<Stem> shortSurname(QStringView word)
{
    constexpr qsizetype Letters = 2;
    const QStringView ending = word.sliced(std::min(word.size(), Letters));
    const bool isPossessive = ending.size() == 2 && !ending[0].isLetterOrNumber() && ending[1] == u's';
    if (word.size() < Letters || (!ending.isEmpty() && !isPossessive) || !word[0].isUpper() || !word[1].isLetter())
        return std::nullopt;
    return Stem{Declension::Short, word.first(Letters).toString().toLower().toStdString()};
}

bool isOrdinaryShortWord(std::string_view smallLetters)
{
    constexpr auto words = std::to_array<std::string_view>(
        {"ах", "бу", "ва", "во", "вы", "да", "до", "ее", "её", "за", "из", "им", "их", "ко", "мы", "на",
         "не", "ни", "но", "ну", "об", "ой", "он", "от", "ох", "по", "со", "та", "те", "то", "ты", "уж",
         "ха", "am", "an", "as", "at", "be", "bu", "by", "do", "go", "ha", "he", "hi", "if", "in", "is",
         "it", "me", "my", "no", "of", "oh", "on", "or", "so", "to", "up", "us", "va", "we"});
    return std::find(words.begin(), words.end(), smallLetters) != words.end();
}

bool looksLikeSurname(std::string_view word)
{
    if (word.size() < 5)
        return false;
    return endsWithOneOf(word, {"ov",  "ev",  "ova",   "eva",   "ow",   "owa",  "ewa",  "off",   "eff",  "skiy", "skii",
                                "sky", "ski", "skaya", "skaia", "zoda", "zade", "zada", "zadeh", "enko", "dze",  "shvili"});
}

std::vector<Stem> stemsOfName(std::string_view word, bool isSurname)
{
    std::vector<Stem> stems;
    if (hasDigit(word)) {
        addStem(stems, Declension::Number, word);
        return stems;
    }
    addStem(stems, Declension::Whole, word);
    if (const std::string_view adjective = withoutAdjectiveEnding(word); adjective != word)
        addStem(stems, Declension::Adjective, adjective);
    else if (word.ends_with("yy") || word.ends_with("iy") || (isSurname && word.ends_with("oy")))
        addStem(stems, Declension::Adjective, word.substr(0, word.size() - 2));
    else if (isSurname && word.ends_with("aya")) // Белая; the given names Рая and Сурая are no adjectives
        addStem(stems, Declension::Adjective, word.substr(0, word.size() - 3));
    if (word.ends_with('a')) {
        const std::string_view before = word.substr(0, word.size() - 1);
        addStem(stems, Declension::Feminine, before.ends_with('y') ? before.substr(0, before.size() - 1) : before);
        if (endsWithOneOf(word, {"ova", "eva", "owa", "ewa"}) || (isSurname && endsWithOneOf(word, {"ina", "yna"})))
            addStem(stems, Declension::Whole, before);
    }
    if (word.size() > ShortestStem && (word.ends_with('y') || word.ends_with('i')) && isVowel(word[word.size() - 2]))
        addStem(stems, Declension::Glide, word.substr(0, word.size() - 1));
    if (const std::string_view father = withoutPatronymicEnding(word); father != word)
        addStem(stems, Declension::Patronymic, fatherOf(word));
    return stems;
}

std::vector<Stem> stemsOfText(std::string_view word, Script script)
{
    std::vector<Stem> stems;
    if (hasDigit(word)) {
        addStem(stems, Declension::Number, word);
        return stems;
    }
    stripSuffixes(word, stems);
    if (word.ends_with('s') && script != Script::Cyrillic)
        addStem(stems, Declension::Whole, word.substr(0, word.size() - 1));
    const size_t shortest = script == Script::Cyrillic ? ShortestStem : ShortestInLatin;
    const auto decline = [&](Declension declension, auto &endings, std::initializer_list<std::string_view> nominative,
                             auto fits) {
        strip(word, endings, [&](std::string_view stem) {
            const std::string_view ending = word.substr(stem.size());
            const bool plain = std::find(nominative.begin(), nominative.end(), ending) != nominative.end();
            if ((plain || stem.size() >= shortest) && fits(stem))
                addStem(stems, declension, stem);
        });
    };
    const auto any = [](std::string_view) { return true; };
    decline(Declension::Whole, russianNoun, {}, [](std::string_view stem) { return !isVowel(stem.back()); });
    decline(Declension::Feminine, russianFeminine, {"a", "ya", "ia"}, any);
    decline(Declension::Adjective, russianAdjective, {"iy", "y", "i", "ii"}, any);
    decline(Declension::Glide, russianGlide, {"y", "i"}, [](std::string_view stem) { return isVowel(stem.back()); });
    if (const std::string_view father = fatherOf(word); !father.empty())
        addStem(stems, Declension::Patronymic, father);
    return stems;
}

} // namespace solnoma
