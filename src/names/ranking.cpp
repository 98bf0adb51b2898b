// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking.h"

#include "phonetics.h"

#include <algorithm>

namespace solnoma {

namespace {

// Distances of one word. Only their order counts: same < begins so < sound < consonants and near spelling < nothing.
constexpr int BeginsSo = 1;
constexpr int SameSound = 2;
constexpr int SameConsonants = 4;
constexpr int NearSpelling = 4;
constexpr int NoWord = 20;
constexpr int PatronymicBeginsSo = 6; // "Саидов" looks for the surname, not for each Саидович
constexpr size_t MostWords = 8;

struct WordRank {
    int distance = NoWord;
    MatchReason reason = MatchReason::None;
};

std::string asciiOf(const QString &fold)
{
    return fold.toStdString();
}

std::vector<RankedWord> rankedWords(std::string_view fold)
{
    std::vector<RankedWord> words;
    const std::vector<std::string_view> all = foldedWords(fold);
    for (const std::string_view word : all) {
        if (words.size() < MostWords && (all.size() == 1 || !isPatronymicParticle(word)))
            words.emplace_back(word);
    }
    return words;
}

std::vector<RankedWord> withJoined(const std::vector<RankedWord> &words, size_t at)
{
    std::vector<RankedWord> joined;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i == at + 1)
            continue;
        joined.emplace_back(i == at ? words[i].fold + words[i + 1].fold : words[i].fold);
    }
    return joined;
}

int changesAllowed(size_t length)
{
    return length < 5 ? 1 : length < 9 ? 2 : 3;
}

/// `unfinished`: the typed word may go on.
WordRank rankWord(const RankedWord &typed, const RankedWord &candidate, bool unfinished)
{
    if (typed.fold == candidate.fold)
        return {0, MatchReason::SameSpelling};
    if (candidate.fold.starts_with(typed.fold) && (unfinished || typed.isInitial))
        return {candidate.stem.size() < typed.fold.size() ? PatronymicBeginsSo : BeginsSo, MatchReason::BeginsSo};
    const bool sameSkeleton = typed.skeleton.size() >= 2 && typed.skeleton == candidate.skeleton;
    const int limit = sameSkeleton ? 4 : changesAllowed(typed.fold.size());
    const int changes = editDistance(typed.fold, candidate.fold, limit);
    if (typed.sound == candidate.sound)
        return {SameSound + std::min(changes, 3) + (isSameWord(typed.fold, candidate.fold) ? 0 : 1), MatchReason::SameSound};
    if (typed.stem == candidate.stem)
        return {SameSound, MatchReason::SameSound};
    WordRank best;
    const auto offer = [&best](int distance, MatchReason reason) {
        if (distance < best.distance)
            best = {distance, reason};
    };
    if ((unfinished || typed.isInitial) && candidate.sound.starts_with(typed.sound))
        offer(SameSound + 1 + editDistance(typed.fold, candidate.fold.substr(0, typed.fold.size()), 3), MatchReason::SameSound);
    if (candidate.isInitial && typed.sound.starts_with(candidate.sound))
        offer(SameSound + 1, MatchReason::BeginsSo);
    if (sameSkeleton)
        offer(SameConsonants + std::min(changes, 4) - (isSameWord(typed.fold, candidate.fold) ? 2 : 0),
              MatchReason::SameConsonants);
    if (changes <= changesAllowed(typed.fold.size()))
        offer(NearSpelling + 2 * changes, MatchReason::NearSpelling);
    return best;
}

/// The candidate's words and, for compounds, each two neighbours as one.
std::vector<RankedWord> candidateWords(const std::string &fold, bool compounds)
{
    std::vector<RankedWord> words = rankedWords(fold);
    const size_t count = words.size();
    for (size_t i = 0; compounds && i + 1 < count; ++i)
        words.emplace_back(words[i].fold + words[i + 1].fold);
    return words;
}

WordRank rankReading(const std::vector<RankedWord> &typed, const std::vector<RankedWord> &candidate)
{
    WordRank total{0, MatchReason::SameSpelling};
    std::vector<bool> used(candidate.size());
    for (size_t i = 0; i < typed.size(); ++i) {
        WordRank best;
        size_t bestAt = candidate.size();
        for (size_t j = 0; j < candidate.size(); ++j) {
            if (used[j])
                continue;
            const WordRank rank = rankWord(typed[i], candidate[j], i + 1 == typed.size());
            if (rank.distance < best.distance) {
                best = rank;
                bestAt = j;
            }
        }
        if (bestAt < candidate.size())
            used[bestAt] = true;
        total.distance += best.distance;
        total.reason = std::max(total.reason, best.reason);
    }
    return total;
}

} // namespace

RankedWord::RankedWord(std::string_view word)
    : fold(word), stem(withoutPatronymicEnding(word)), isInitial(word.size() <= 2 || word == "shch")
{
    WordSounds sounds = soundsOf(word);
    sound = std::move(sounds.sound);
    skeleton = std::move(sounds.skeleton);
}

Ranker::Ranker(const NameKeys &typed) : m_typed(typed)
{
    m_readings.push_back(rankedWords(asciiOf(typed.fold)));
    const size_t count = m_readings.front().size();
    for (size_t i = 0; i + 1 < count && count <= 4; ++i)
        m_readings.push_back(withJoined(m_readings.front(), i));
}

Rank Ranker::rank(const NameKeys &candidate) const
{
    if (m_readings.front().empty())
        return {};
    const bool compounds = m_readings.front().size() <= 2 && m_readings.front().front().fold.size() >= 6;
    const std::vector<RankedWord> words = candidateWords(asciiOf(candidate.fold), compounds);
    WordRank best{Rank::NoMatch, MatchReason::None};
    for (const std::vector<RankedWord> &reading : m_readings) {
        if (best.distance < NoWord)
            break; // as typed is near enough
        const WordRank rank = rankReading(reading, words);
        if (rank.distance < best.distance)
            best = rank;
    }
    if (best.reason == MatchReason::SameSpelling && m_typed.script != candidate.script)
        best.reason = MatchReason::OtherAlphabet;
    return {best.distance, best.reason};
}

} // namespace solnoma
