// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "phonetics.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr size_t LongestWord = 63;

bool isVowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
}

bool isBackVowel(char c)
{
    return c == 'a' || c == 'o' || c == 'u';
}

struct Spelling {
    std::string_view letters;
    char sound;
};

// Longest first.
constexpr std::array spellings{
    Spelling{"shch", 'w'}, Spelling{"sch", 'w'}, Spelling{"dzh", 'j'}, Spelling{"tch", 'c'}, Spelling{"sh", 'w'},
    Spelling{"ch", 'c'},   Spelling{"dj", 'j'},  Spelling{"zh", 'j'},  Spelling{"kh", 'h'},  Spelling{"gh", 'g'},
    Spelling{"ph", 'f'},   Spelling{"ts", 's'},  Spelling{"tz", 's'},
};

const Spelling *digraphAt(std::string_view rest)
{
    if (rest.size() < 2 || (rest[1] != 'h' && rest[1] != 'c' && rest[1] != 'z' && rest[1] != 'j' && rest[1] != 's'))
        return nullptr;
    for (const Spelling &spelling : spellings) {
        if (rest.starts_with(spelling.letters))
            return &spelling;
    }
    return nullptr;
}

char singleConsonant(std::string_view word, size_t at)
{
    switch (word[at]) {
    case 'x': return 'h';
    case 'q': return 'k';
    case 'w': return 'v';
    case 'c': return at + 1 < word.size() && (word[at + 1] == 'e' || word[at + 1] == 'i' || word[at + 1] == 'y') ? 's' : 'k';
    default: return word[at];
    }
}

/// The first vowel of the run that is no glide: ya, iu and the like at the start count as their second letter.
char vowelOf(std::string_view word, size_t from, size_t to)
{
    size_t at = from;
    if (from == 0 && to - from > 1 && word[0] == 'i' && isBackVowel(word[1]))
        at = 1;
    while (at < to && word[at] == 'y')
        ++at;
    return at < to ? word[at] : 'y';
}

/// Every vowel of the run but the glides (y, a closing i, an opening i before another vowel).
void addVowels(std::string &out, std::string_view word, size_t from, size_t to)
{
    const size_t before = out.size();
    for (size_t at = from; at < to; ++at) {
        const bool closing = word[at] == 'i' && at > from && at + 1 == to;
        const bool opening = word[at] == 'i' && at == 0 && to > 1 && isBackVowel(word[1]);
        if (word[at] != 'y' && !closing && !opening)
            out += word[at];
    }
    if (out.size() == before)
        out += 'y';
}

std::string spell(std::string_view word, bool keepDoubles)
{
    word = word.substr(0, LongestWord);
    std::string out;
    const auto add = [&](char c) {
        if (keepDoubles || out.empty() || out.back() != c)
            out += c;
    };
    for (size_t at = 0; at < word.size();) {
        const std::string_view rest = word.substr(at);
        if (isVowel(word[at])) {
            const size_t end = std::min(word.find_first_not_of("aeiouy", at), word.size());
            if (keepDoubles)
                addVowels(out, word, at, end);
            else
                add(vowelOf(word, at, end));
            at = end;
            continue;
        }
        if (word[at] == 'x' && at >= 3 && word.substr(at - 3, 3) == "ale") {
            add('k');
            add('s');
            ++at;
            continue;
        }
        const Spelling *known = digraphAt(rest);
        if (keepDoubles && known && known->letters == "ts")
            add('t'); // Цой is not "soy"
        add(known ? known->sound : singleConsonant(word, at));
        at += known ? known->letters.size() : 1;
    }
    return out;
}

void finish(std::string &sounds)
{
    if (sounds.size() > 2 && sounds.back() == 'h')
        sounds.pop_back(); // Abdulloh, Abdullo
    if (sounds.ends_with("der") || sounds.ends_with("ter"))
        sounds.erase(sounds.size() - 2, 1); // Alexander, Александр
    if (sounds.size() < 2)
        return;
    switch (sounds.back()) {
    case 'f': sounds.back() = 'v'; break;
    case 'd': sounds.back() = 't'; break;
    case 'b': sounds.back() = 'p'; break;
    default: break;
    }
}

void classify(std::string &sounds)
{
    for (char &c : sounds) {
        if (isVowel(c))
            c = isBackVowel(c) ? 'a' : 'i';
    }
}

std::string consonantsOf(const std::string &sounds)
{
    std::string out;
    for (char c : sounds) {
        if (isVowel(c))
            continue;
        c = c == 'g' ? 'h' : c == 'f' ? 'p' : c;
        if (out.empty() || out.back() != c)
            out += c;
    }
    return out.empty() ? std::string("_") : out;
}

enum class VowelPair { Same, Soft, Far, Different };

VowelPair compareVowels(char a, char b)
{
    if (a == b)
        return VowelPair::Same;
    if (a > b)
        std::swap(a, b);
    if ((a == 'a' && b == 'o') || (a == 'o' && b == 'u') || (!isBackVowel(a) && !isBackVowel(b)))
        return VowelPair::Soft;
    return a == 'a' && b == 'e' ? VowelPair::Far : VowelPair::Different;
}

} // namespace

std::string phonemes(std::string_view word)
{
    return spell(word, false);
}

std::string finishedPhonemes(std::string_view word)
{
    std::string sounds = spell(word, false);
    finish(sounds);
    return sounds;
}

std::string strictPhonemes(std::string_view word)
{
    return spell(word, true);
}

std::string soundOf(std::string_view word)
{
    std::string sounds = finishedPhonemes(word);
    classify(sounds);
    return sounds;
}

std::string soundPrefixOf(std::string_view word)
{
    std::string sounds = spell(word, false);
    classify(sounds);
    return sounds;
}

std::string skeletonOf(std::string_view word)
{
    return consonantsOf(finishedPhonemes(word));
}

WordSounds soundsOf(std::string_view word)
{
    WordSounds sounds{finishedPhonemes(word), {}};
    sounds.skeleton = consonantsOf(sounds.sound);
    classify(sounds.sound);
    return sounds;
}

bool isSameWord(std::string_view one, std::string_view other)
{
    if (one == other)
        return true;
    const std::string a = finishedPhonemes(one);
    const std::string b = finishedPhonemes(other);
    if (a.size() != b.size())
        return false;
    if (a.size() <= 3)
        return strictPhonemes(one) == strictPhonemes(other);
    const size_t softAllowed = a.size() == 4 ? 1 : a.size();
    size_t soft = 0;
    size_t far = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const bool vowels = isVowel(a[i]) && isVowel(b[i]);
        if (vowels) {
            const VowelPair pair = compareVowels(a[i], b[i]);
            const bool yoAtStart = i == 0 && std::minmax(a[i], b[i]) == std::minmax('e', 'o'); // Ёдгоров, Edgorov
            if (!yoAtStart && (pair == VowelPair::Different || (pair == VowelPair::Far && i == 0)))
                return false;
            soft += pair == VowelPair::Soft ? 1 : 0;
            far += pair == VowelPair::Far || yoAtStart ? 1 : 0;
        } else if (a[i] != b[i]) {
            if (std::minmax(a[i], b[i]) != std::minmax('g', 'h')) // Ибрагимов, Иброҳимов
                return false;
            ++far;
        }
    }
    return soft <= softAllowed && (far == 0 || (far == 1 && a.size() >= 5));
}

int editDistance(std::string_view one, std::string_view other, int limit)
{
    one = one.substr(0, LongestWord);
    other = other.substr(0, LongestWord);
    const int rows = static_cast<int>(one.size());
    const int columns = static_cast<int>(other.size());
    if (std::abs(rows - columns) > limit)
        return limit + 1;
    std::array<int, LongestWord + 2> previous;
    std::array<int, LongestWord + 2> current;
    const auto at = [](std::array<int, LongestWord + 2> &row, int i) -> int & { return row[static_cast<size_t>(i)]; };
    for (int j = 0; j <= columns; ++j)
        at(previous, j) = j;
    for (int i = 1; i <= rows; ++i) {
        const int from = std::max(1, i - limit);
        const int to = std::min(columns, i + limit);
        at(current, from - 1) = from == 1 ? i : limit + 1;
        int least = at(current, from - 1);
        for (int j = from; j <= to; ++j) {
            const int above = j == i + limit ? limit + 1 : at(previous, j);
            const int changed = one[static_cast<size_t>(i - 1)] == other[static_cast<size_t>(j - 1)] ? 0 : 1;
            at(current, j) = std::min({above + 1, at(current, j - 1) + 1, at(previous, j - 1) + changed});
            least = std::min(least, at(current, j));
        }
        if (least > limit)
            return limit + 1;
        std::swap(previous, current);
    }
    return std::min(at(previous, columns), limit + 1);
}

std::string_view withoutPatronymicEnding(std::string_view word)
{
    constexpr std::array endings{std::string_view("ovich"),  std::string_view("evich"), std::string_view("ovych"),
                                 std::string_view("yevich"), std::string_view("ovna"),  std::string_view("evna"),
                                 std::string_view("yevna"),  std::string_view("ivna")};
    std::string_view shortest = word;
    if (!word.ends_with('h') && !word.ends_with('a'))
        return word;
    for (const std::string_view ending : endings) {
        if (word.size() >= ending.size() + 3 && word.ends_with(ending) && word.size() - ending.size() < shortest.size())
            shortest = word.substr(0, word.size() - ending.size());
    }
    return shortest;
}

bool isPatronymicParticle(std::string_view word)
{
    if (word.size() < 3 || word.size() > 6)
        return false;
    constexpr auto particles =
        std::to_array<std::string_view>({"ogli", "ugli", "ogly", "ugly", "oglu", "oghli", "ughli", "oghlu", "qizi", "kizi",
                                         "qizy", "kyzy", "kizy", "qyzy", "gizi", "gyzy",  "kyz",   "uulu",  "uly",  "ulu"});
    return std::find(particles.begin(), particles.end(), word) != particles.end();
}

bool joinsWithNeighbour(std::string_view first, std::string_view second)
{
    constexpr auto heads =
        std::to_array<std::string_view>({"abd", "abdu", "abdul", "abdur", "abu", "nur", "mir", "said", "sayid", "al", "el"});
    constexpr auto tails = std::to_array<std::string_view>(
        {"jon", "jan", "djan", "dzhan", "zhan", "dzhon", "xon",   "khon", "khan", "xan", "bek",  "boy", "bay",
         "boi", "bai", "bey",  "oy",    "gul",  "din",   "iddin", "ullo", "ulla", "oqa", "boyi", "aka"});
    return std::find(heads.begin(), heads.end(), first) != heads.end() ||
           std::find(tails.begin(), tails.end(), second) != tails.end();
}

std::vector<std::string_view> foldedWords(std::string_view fold)
{
    std::vector<std::string_view> words;
    for (size_t at = 0; (at = fold.find_first_not_of(" -", at)) != std::string_view::npos;) {
        const size_t end = std::min(fold.find_first_of(" -", at), fold.size());
        words.push_back(fold.substr(at, end - at));
        at = end;
    }
    return words;
}

} // namespace solnoma
