// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "inflections.h"
#include "normalise.h"
#include "phonetics.h"

#include <algorithm>

#include <string>
#include <vector>

namespace solnoma {

namespace {

constexpr size_t MostTypedWords = 8;
/// Fewer letters begin half of all words: a single one is asked for as a word.
constexpr qsizetype ShortestBeginning = 2;

using Words = std::vector<std::string>;
using Alternatives = QList<QList<SearchTerm>>;

QString quoted(QStringView word)
{
    QString inner = word.toString();
    inner.replace(u'"', QStringLiteral("\"\""));
    return u'"' % inner % u'"';
}

QString toQString(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

/// Words worth asking for: particles of patronymics and initials are left to the ranking, unless there is nothing else.
Words searchedWords(std::string_view fold)
{
    Words all;
    Words chosen;
    for (const std::string_view word : foldedWords(fold)) {
        if (all.size() == MostTypedWords)
            break;
        all.emplace_back(word);
        if (word.size() > 2 && !isPatronymicParticle(word))
            chosen.emplace_back(word);
    }
    return chosen.empty() ? all : chosen;
}

/// The words as typed, then with each two neighbours as one (Abdul Aziz, Abdulaziz).
std::vector<Words> readings(const Words &words)
{
    std::vector<Words> all{words};
    for (size_t at = 0; at + 1 < words.size() && words.size() <= 4; ++at) {
        Words joined = words;
        joined[at] += joined[at + 1];
        joined.erase(joined.begin() + static_cast<std::ptrdiff_t>(at) + 1);
        all.push_back(joined);
    }
    return all;
}

/// Sounds with which the word may go on once its last letter turns out to be half of sh, ch, kh, zh, dzh, ts or ph.
std::vector<std::string> unfinishedSounds(const std::string &word)
{
    std::vector<std::string> sounds{soundPrefixOf(word)};
    constexpr std::string_view begins = "scckzddtttp";
    constexpr std::string_view becomes = "wcwhjjjscwf";
    for (size_t i = 0; i < begins.size(); ++i) {
        if (word.size() > 1 && word.back() == begins[i]) {
            std::string sound = soundPrefixOf(word.substr(0, word.size() - 1)) + becomes[i];
            if (sound != sounds.front())
                sounds.push_back(std::move(sound));
        }
    }
    return sounds;
}

Alternatives foldAlternatives(const Words &words)
{
    QList<SearchTerm> terms;
    for (const std::string &word : words)
        terms.append({toQString(word), true});
    return terms.isEmpty() ? Alternatives{} : Alternatives{terms};
}

Alternatives exactAlternatives(const Words &words, std::string (*key)(std::string_view), size_t shortest)
{
    Alternatives all;
    for (const Words &reading : readings(words)) {
        QList<SearchTerm> terms;
        for (const std::string &word : reading) {
            const std::string sounds = key(withoutPatronymicEnding(word));
            if (sounds.size() >= shortest && sounds != "_")
                terms.append({toQString(sounds), false});
        }
        if (!terms.isEmpty() && !all.contains(terms))
            all.append(terms);
    }
    return all;
}

Alternatives prefixAlternatives(const Words &words)
{
    Alternatives all;
    for (const Words &reading : readings(words)) {
        QList<SearchTerm> before;
        for (size_t i = 0; i + 1 < reading.size(); ++i)
            before.append({toQString(soundPrefixOf(withoutPatronymicEnding(reading[i]))), true});
        if (reading.empty())
            continue;
        for (const std::string &sound : unfinishedSounds(reading.back())) {
            QList<SearchTerm> terms = before;
            terms.append({toQString(sound), true});
            if (!all.contains(terms))
                all.append(terms);
        }
    }
    return all;
}

} // namespace

QString ColumnSearch::match() const
{
    QStringList parts;
    for (const QList<SearchTerm> &terms : alternatives) {
        QStringList words;
        for (const SearchTerm &term : terms)
            words.append(quoted(term.word) + (term.isPrefix ? QStringLiteral(" *") : QString()));
        parts.append(u'(' % words.join(QStringLiteral(" AND ")) % u')');
    }
    if (parts.isEmpty())
        return {};
    return u'{' % column % QStringLiteral("} : (") % parts.join(QStringLiteral(" OR ")) % u')';
}

NameSearch nameSearch(const NameKeys &typed)
{
    const std::string fold = typed.fold.toStdString();
    const Words words = searchedWords(fold);
    NameSearch search;
    search.fold = {QStringLiteral("f"), foldAlternatives(words)};
    search.sound = {QStringLiteral("k"), exactAlternatives(words, soundOf, 1)};
    search.soundPrefix = {QStringLiteral("k"), prefixAlternatives(words)};
    search.skeleton = {QStringLiteral("s"), exactAlternatives(words, skeletonOf, 3)};
    return search;
}

QList<NameKeys> withoutEndings(const NameKeys &typed)
{
    constexpr size_t ShortestName = 4;
    constexpr size_t MostStems = 4; // of one word, itself among them
    constexpr qsizetype MostReadings = 24;
    const std::string fold = typed.fold.toStdString();
    std::vector<std::pair<size_t, std::string>> readings{{0, {}}}; // letters cut, what is left
    for (const std::string_view word : foldedWords(fold)) {
        Words stems;
        for (Stem &stem : stemsOfText(word, typed.script)) {
            const bool isName = stem.declension != Declension::Patronymic && stem.letters.size() >= ShortestName;
            if (isName && stem.letters != word && std::ranges::find(stems, stem.letters) == stems.end())
                stems.push_back(std::move(stem.letters));
        }
        std::ranges::stable_sort(stems, std::ranges::greater(), &std::string::size);
        stems.insert(stems.begin(), std::string(word));
        stems.resize(std::min(stems.size(), MostStems));
        std::vector<std::pair<size_t, std::string>> longer;
        for (const auto &[cut, before] : readings) {
            for (const std::string &stem : stems)
                longer.emplace_back(cut + word.size() - stem.size(), before.empty() ? stem : before + ' ' + stem);
        }
        std::ranges::stable_sort(longer, {}, &std::pair<size_t, std::string>::first);
        longer.resize(std::min(longer.size(), static_cast<size_t>(MostReadings) + 1));
        readings = std::move(longer);
    }
    QList<NameKeys> all;
    for (const auto &[cut, reading] : readings) {
        const QString left = toQString(reading);
        if (cut > 0 && all.size() < MostReadings)
            all.append({left, Folder::soundKey(left), Folder::skeleton(left), typed.script});
    }
    return all;
}

QString anyOf(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    return u'(' % parts.join(QStringLiteral(" OR ")) % u')';
}

QString textMatch(QStringView typed, bool unfinished)
{
    const QStringList words = tokens(typed);
    if (words.isEmpty())
        return {};
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    const bool isPrefix = unfinished && words.back().size() >= ShortestBeginning;
    return parts.join(QStringLiteral(" AND ")) + (isPrefix ? QStringLiteral(" *") : QString());
}

} // namespace solnoma
