// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking.h"

#include "phonetics.h"

#include <algorithm>

namespace solnoma {

namespace {

enum class WordLikeness { None, Slip, Initial, SameSkeleton, SamePatronymic, Sounds, Same };

constexpr int likenessScore(WordLikeness likeness)
{
    switch (likeness) {
    case WordLikeness::Same: return 100;
    case WordLikeness::Sounds: return 90;
    case WordLikeness::SamePatronymic: return 85;
    case WordLikeness::SameSkeleton: return 70;
    case WordLikeness::Initial: return 50;
    case WordLikeness::Slip: return 40;
    case WordLikeness::None: return 0;
    }
    return 0;
}

std::vector<RankedWord> comparedWords(const NameKeys &keys)
{
    const std::string fold = keys.fold.toStdString();
    const std::vector<std::string_view> all = foldedWords(fold);
    std::vector<RankedWord> words;
    for (const std::string_view word : all) {
        if (words.size() < 8 && (all.size() == 1 || !isPatronymicParticle(word)))
            words.emplace_back(word);
    }
    return words;
}

/// One letter typed wrongly, left out or doubled, or two exchanged, in a longer word; a surname's sex is no slip.
bool isSlip(const std::string &one, const std::string &other)
{
    if (std::min(one.size(), other.size()) < 6 || one + 'a' == other || other + 'a' == one)
        return false;
    if (editDistance(one, other, 1) <= 1)
        return true;
    if (one.size() != other.size())
        return false;
    const auto [a, b] = std::mismatch(one.begin(), one.end(), other.begin());
    return a + 1 < one.end() && *a == *(b + 1) && *(a + 1) == *b && std::equal(a + 2, one.end(), b + 2);
}

bool isFoldedVowel(char c)
{
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

WordLikeness compareWords(const RankedWord &one, const RankedWord &other, bool vowelsUnwritten)
{
    if (one.fold == other.fold)
        return WordLikeness::Same;
    if (one.isInitial || other.isInitial) {
        const bool fits = one.sound.starts_with(other.sound) || other.sound.starts_with(one.sound);
        return fits ? WordLikeness::Initial : WordLikeness::None;
    }
    if (isSameWord(one.fold, other.fold))
        return WordLikeness::Sounds;
    const bool shortened = one.stem != one.fold || other.stem != other.fold;
    if (shortened && isSameWord(one.stem, other.stem))
        return WordLikeness::SamePatronymic;
    // Arabic leaves out short vowels, but not at the start of a word.
    const bool startsAlike = isFoldedVowel(one.fold.front()) == isFoldedVowel(other.fold.front());
    if (vowelsUnwritten && startsAlike && one.skeleton.size() >= 3 && one.skeleton == other.skeleton)
        return WordLikeness::SameSkeleton;
    return isSlip(one.fold, other.fold) ? WordLikeness::Slip : WordLikeness::None;
}

struct Tally {
    int sure = 0;
    int initials = 0;
    int slips = 0;
    int missing = 0;
    int score = 0;

    void add(WordLikeness likeness)
    {
        score += likenessScore(likeness);
        switch (likeness) {
        case WordLikeness::None: ++missing; break;
        case WordLikeness::Slip: ++slips; break;
        case WordLikeness::Initial: ++initials; break;
        default: ++sure; break;
        }
    }
};

Tally tally(const std::vector<RankedWord> &fewer, const std::vector<RankedWord> &more, bool vowelsUnwritten)
{
    Tally result;
    std::vector<bool> used(more.size());
    for (const RankedWord &word : fewer) {
        WordLikeness best = WordLikeness::None;
        size_t bestAt = more.size();
        for (size_t j = 0; j < more.size(); ++j) {
            const WordLikeness likeness = used[j] ? WordLikeness::None : compareWords(word, more[j], vowelsUnwritten);
            if (likeness > best) {
                best = likeness;
                bestAt = j;
            }
        }
        if (bestAt < more.size())
            used[bestAt] = true;
        result.add(best);
    }
    return result;
}

bool isSameJoined(const std::vector<RankedWord> &one, const std::vector<RankedWord> &other)
{
    const auto joined = [](const std::vector<RankedWord> &words) {
        std::string all;
        for (const RankedWord &word : words)
            all += word.fold;
        return all;
    };
    return one.size() != other.size() && isSameWord(joined(one), joined(other));
}

} // namespace

Likeness compareNames(const NameKeys &one, const NameKeys &other)
{
    std::vector<RankedWord> fewer = comparedWords(one);
    std::vector<RankedWord> more = comparedWords(other);
    if (fewer.size() > more.size())
        std::swap(fewer, more);
    if (fewer.empty())
        return {};
    const bool vowelsUnwritten = one.script != other.script && (one.script == Script::Arabic || other.script == Script::Arabic);
    const Tally result = tally(fewer, more, vowelsUnwritten);
    const bool slipsCovered = result.slips == 0 || (result.slips == 1 && result.sure >= 2);
    const bool same = result.sure > 0 && result.missing == 0 && slipsCovered;
    if (!same && isSameJoined(fewer, more))
        return {true, 80};
    const int score =
        result.score / static_cast<int>(fewer.size()) - 5 * static_cast<int>(std::min<size_t>(more.size() - fewer.size(), 4));
    return {same, std::max(score, 0)};
}

bool perhapsTheSame(const NameKeys &one, const NameKeys &other)
{
    return compareNames(one, other).perhapsTheSame;
}

} // namespace solnoma
