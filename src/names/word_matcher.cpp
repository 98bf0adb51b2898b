// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "word_matcher.h"

#include "phonetics.h"

#include <algorithm>
#include <tuple>

namespace solnoma {

namespace {

bool isExact(const Stem &stem)
{
    return stem.declension == Declension::Number || stem.declension == Declension::Short;
}

std::string indexKey(const Stem &stem)
{
    return static_cast<char>(stem.declension) + (isExact(stem) ? stem.letters : soundOf(stem.letters));
}

/// "Son of": a part of very many names, and in a text a bin, a bandage or somebody else's father.
bool isNameParticle(std::string_view fold)
{
    return fold == "ibn" || fold == "bin" || fold == "bint" || fold == "ben";
}

bool isSameStem(const Stem &one, const Stem &other)
{
    if (one.declension != other.declension)
        return false;
    return isExact(one) ? one.letters == other.letters : isSameWord(one.letters, other.letters);
}

} // namespace

bool WordMatcher::isHeldBy(const NameWord &word, const ReadWord &text)
{
    if (word.fold == text.fold)
        return true;
    return std::any_of(word.stems.begin(), word.stems.end(), [&](const Stem &stem) {
        return std::any_of(text.stems.begin(), text.stems.end(), [&](const Stem &held) { return isSameStem(stem, held); });
    });
}

void WordMatcher::add(const Watched &watched)
{
    Entry entry{watched.id, watched.kind, nameWords(watched)};
    if (entry.words.empty())
        return;
    if (watched.kind == WatchKind::Phrase || watched.kind == WatchKind::Handle)
        addPhrase(std::move(entry));
    else
        addName(std::move(entry));
}

std::vector<WordMatcher::NameWord> WordMatcher::nameWords(const Watched &watched) const
{
    std::vector<NameWord> words;
    for (const TextWord &part : textWords(watched.text)) {
        const std::string fold = m_folder.foldAscii(part.letters);
        for (const std::string_view piece : foldedWords(fold))
            words.push_back({std::string(piece), {}, Role::Given, part.letters});
    }
    const bool isPhrase = watched.kind == WatchKind::Phrase || watched.kind == WatchKind::Handle;
    if (!isPhrase && !std::ranges::all_of(words, isNameParticle, &NameWord::fold))
        std::erase_if(words, [](const NameWord &word) { return isNameParticle(word.fold); });
    setRoles(words, watched.kind);
    for (NameWord &word : words) {
        if (word.stems.empty())
            word.stems = stemsOfName(word.fold, word.role == Role::Surname);
        const auto shortName = word.role == Role::Surname && word.stems.empty() ? shortSurname(word.letters) : std::nullopt;
        if (shortName)
            word.stems.push_back(*shortName);
    }
    std::erase_if(words, [](const NameWord &word) { return word.fold.empty(); });
    if (!isPhrase)
        joinCompounds(words);
    return words;
}

/// Abdul-Aziz, Ali jon: known as one word; the part that many names share is not looked for alone.
void WordMatcher::joinCompounds(std::vector<NameWord> &words)
{
    const size_t count = words.size();
    for (size_t i = 0; i + 1 < count; ++i) {
        if (!joinsWithNeighbour(words[i].fold, words[i + 1].fold))
            continue;
        const std::string joined = words[i].fold + words[i + 1].fold;
        const bool isHead = joinsWithNeighbour(words[i].fold, {});
        words[isHead ? i : i + 1].stems.clear();
        words.push_back({joined, stemsOfName(joined, false), words[isHead ? i + 1 : i].role, {}});
    }
}

/// A full name without a word that looks like a surname may hold one all the same (Ким, Цой): then every word counts fully.
void WordMatcher::setRoles(std::vector<NameWord> &words, WatchKind kind) const
{
    const bool phrase = kind == WatchKind::Phrase || kind == WatchKind::Handle;
    const bool surnameSeen = std::any_of(words.begin(), words.end(), [](const NameWord &w) { return looksLikeSurname(w.fold); });
    for (size_t i = 0; i < words.size(); ++i) {
        NameWord &word = words[i];
        if (phrase)
            word.role = Role::Phrase;
        else if (withoutPatronymicEnding(word.fold) != word.fold && kind != WatchKind::FamilyName)
            word.role = Role::Patronymic;
        else if (kind == WatchKind::FamilyName)
            word.role = Role::Surname;
        else if (kind == WatchKind::FullName)
            word.role = !surnameSeen || looksLikeSurname(word.fold) ? Role::Surname : Role::Given;
        if (!phrase && i > 0 && isPatronymicParticle(word.fold)) {
            words[i - 1].role = Role::Patronymic;
            words[i - 1].stems = {{Declension::Patronymic, words[i - 1].fold}};
            word.fold.clear();
            word.stems.clear();
        }
    }
}

void WordMatcher::indexWord(size_t entry, size_t word)
{
    for (const Stem &stem : m_entries[entry].words[word].stems)
        m_index[indexKey(stem)].push_back({entry, word, stem});
}

void WordMatcher::addName(Entry entry)
{
    const size_t at = m_entries.size();
    m_entriesOf[entry.id].push_back(at);
    m_entries.push_back(std::move(entry));
    for (size_t i = 0; i < m_entries[at].words.size(); ++i)
        indexWord(at, i);
}

void WordMatcher::addPhrase(Entry entry)
{
    const auto longest = std::max_element(entry.words.begin(), entry.words.end(), [](const NameWord &a, const NameWord &b) {
        return std::pair(!a.stems.empty(), a.fold.size()) < std::pair(!b.stems.empty(), b.fold.size());
    });
    entry.anchor = static_cast<size_t>(longest - entry.words.begin());
    const size_t at = m_entries.size();
    m_entries.push_back(std::move(entry));
    indexWord(at, m_entries[at].anchor);
}

WordMatcher::ReadWord WordMatcher::read(const QString &letters) const
{
    ReadWord word;
    for (const QString &reading : readingsOf(letters)) {
        std::string fold = m_folder.foldAscii(reading);
        std::erase_if(fold, [](char c) { return c == ' ' || c == '-'; });
        std::vector<Stem> stems = stemsOfText(fold, scriptOf(reading));
        if (const auto shortName = shortSurname(reading))
            stems.push_back(*shortName);
        for (Stem &stem : stems) {
            if (std::find(word.stems.begin(), word.stems.end(), stem) == word.stems.end())
                word.stems.push_back(std::move(stem));
        }
        if (word.fold.empty())
            word.fold = std::move(fold);
    }
    for (const Stem &stem : word.stems) {
        const auto bucket = m_index.find(indexKey(stem));
        if (bucket == m_index.end())
            continue;
        for (const IndexedStem &known : bucket->second) {
            if (isSameStem(known.stem, stem))
                word.found.emplace_back(known.entry, known.word);
        }
    }
    std::sort(word.found.begin(), word.found.end());
    word.found.erase(std::unique(word.found.begin(), word.found.end()), word.found.end());
    return word;
}

/// One scan of one text: places word by word, then those of one name joined.
class WordMatcher::Scan
{
public:
    Scan(const WordMatcher &matcher, QStringView text) : m_matcher(matcher), m_text(text), m_words(textWords(text)) {}

    void run(QList<NameHit> &hits);

private:
    const ReadWord &read(const QString &letters);
    void placeWord(const ReadWord &word, qsizetype first, qsizetype last);
    bool isDoubtful(const NameWord &name, qsizetype at) const;
    static bool isParticle(const ReadWord &word);
    void placeFather(const ReadWord &word, qsizetype first, qsizetype particleAt);
    void placePhrase(size_t entry, qsizetype anchorAt);
    void placeJoined(qsizetype first);
    qsizetype placeSpaced(qsizetype first);
    bool extends(const Place &place, qsizetype at, bool &isSurname);
    std::vector<Place> merged();
    void grow(Place &place);

    const WordMatcher &m_matcher;
    QStringView m_text;
    QList<TextWord> m_words;
    std::unordered_map<std::string, ReadWord> m_read; ///< by the letters as UTF-8
    std::vector<Place> m_places;
};

const WordMatcher::ReadWord &WordMatcher::Scan::read(const QString &letters)
{
    const auto [place, isNew] = m_read.try_emplace(letters.toStdString());
    if (isNew)
        place->second = m_matcher.read(letters);
    return place->second;
}

void WordMatcher::Scan::placeWord(const ReadWord &word, qsizetype first, qsizetype last)
{
    for (const auto &[entryAt, wordAt] : word.found) {
        const Entry &entry = m_matcher.m_entries[entryAt];
        const Role role = entry.words[wordAt].role;
        if (role == Role::Phrase)
            placePhrase(entryAt, first);
        else
            m_places.push_back({first, last, entryAt, role != Role::Surname, isDoubtful(entry.words[wordAt], first)});
    }
    if (last + 1 < m_words.size() && isParticle(read(m_words[last + 1].letters)))
        placeFather(word, first, last + 1);
}

/// "Те, кто", "ЗНАЕТ ЛИ": a surname of two letters that may be an ordinary word here.
bool WordMatcher::Scan::isDoubtful(const NameWord &name, qsizetype at) const
{
    if (name.stems.front().declension != Declension::Short)
        return false;
    const auto endsSentence = [](QChar c) { return QStringView(u".!?…;:\n").contains(c); };
    const qsizetype before = at == 0 ? 0 : m_words[at - 1].end();
    const bool startsSentence = at == 0 || std::ranges::any_of(m_text.sliced(before, m_words[at].offset - before), endsSentence);
    const QString &letters = m_words[at].letters;
    return (letters.size() > 1 && letters[1].isUpper()) || (startsSentence && isOrdinaryShortWord(name.stems.front().letters));
}

bool WordMatcher::Scan::isParticle(const ReadWord &word)
{
    return std::any_of(word.stems.begin(), word.stems.end(), [](const Stem &stem) { return isPatronymicParticle(stem.letters); });
}

/// Карим ўғли for a Каримович: the father's name counts only before its particle.
void WordMatcher::Scan::placeFather(const ReadWord &word, qsizetype first, qsizetype particleAt)
{
    for (const Stem &stem : word.stems) {
        const Stem father{Declension::Patronymic, stem.letters};
        const auto bucket = m_matcher.m_index.find(indexKey(father));
        if (stem.declension != Declension::Whole || bucket == m_matcher.m_index.end())
            continue;
        for (const IndexedStem &known : bucket->second) {
            if (isSameStem(known.stem, father))
                m_places.push_back({first, particleAt, known.entry, true, false});
        }
    }
}

void WordMatcher::Scan::placePhrase(size_t entryAt, qsizetype anchorAt)
{
    const Entry &entry = m_matcher.m_entries[entryAt];
    const qsizetype first = anchorAt - static_cast<qsizetype>(entry.anchor);
    const qsizetype last = first + static_cast<qsizetype>(entry.words.size()) - 1;
    if (first < 0 || last >= m_words.size())
        return;
    for (qsizetype i = first; i <= last; ++i) {
        if ((i < last && !m_words[i].nearNext) ||
            !isHeldBy(entry.words[static_cast<size_t>(i - first)], read(m_words[i].letters)))
            return;
    }
    m_places.push_back({first, last, entryAt, false, false});
}

/// A word that a line end, hyphen or no-break space has cut in two or three.
void WordMatcher::Scan::placeJoined(qsizetype first)
{
    QString letters = m_words[first].letters;
    for (qsizetype last = first + 1; last < m_words.size() && last <= first + 2 && m_words[last - 1].joinsNext; ++last) {
        letters += m_words[last].letters;
        placeWord(read(letters), first, last);
    }
}

/// М у х т а р о в: single letters in a row, up to a capital after a small letter. Returns the last word used.
qsizetype WordMatcher::Scan::placeSpaced(qsizetype first)
{
    QString letters;
    qsizetype at = first;
    for (; at < m_words.size() && m_words[at].letters.size() == 1 && m_words[at].letters[0].isLetter(); ++at) {
        if (!letters.isEmpty() && (!m_words[at - 1].nearNext || (letters.back().isLower() && m_words[at].letters[0].isUpper())))
            break;
        letters += m_words[at].letters;
    }
    if (letters.size() >= 3)
        placeWord(read(letters), first, at - 1);
    return std::max(first, at - 1);
}

/// Whether word `at` is an initial or a very short part of a name that the person of `place` has.
bool WordMatcher::Scan::extends(const Place &place, qsizetype at, bool &isSurname)
{
    const QString &letters = m_words[at].letters;
    if (letters.size() > 2 || !letters[0].isUpper())
        return false;
    const std::string fold = read(letters).fold;
    const std::string sound = soundPrefixOf(fold);
    const auto entries = m_matcher.m_entriesOf.find(m_matcher.m_entries[place.entry].id);
    if (entries == m_matcher.m_entriesOf.end() || sound.empty())
        return false;
    for (const size_t entry : entries->second) {
        for (const NameWord &word : m_matcher.m_entries[entry].words) {
            if (word.fold == fold || soundPrefixOf(word.fold).starts_with(sound)) {
                isSurname = word.role == Role::Surname;
                return true;
            }
        }
    }
    return false;
}

void WordMatcher::Scan::grow(Place &place)
{
    if (m_matcher.m_entries[place.entry].words.front().role == Role::Phrase)
        return;
    bool isSurname = false;
    for (int i = 0; i < 2 && place.first > 0 && m_words[place.first - 1].nearNext && extends(place, place.first - 1, isSurname);
         ++i) {
        --place.first;
        place.isWeak &= !isSurname;
    }
    for (int i = 0;
         i < 2 && place.last + 1 < m_words.size() && m_words[place.last].nearNext && extends(place, place.last + 1, isSurname);
         ++i) {
        ++place.last;
        place.isWeak &= !isSurname;
    }
}

std::vector<WordMatcher::Place> WordMatcher::Scan::merged()
{
    const auto idOf = [this](const Place &place) { return m_matcher.m_entries[place.entry].id; };
    std::sort(m_places.begin(), m_places.end(), [&](const Place &a, const Place &b) {
        return std::tuple(idOf(a), a.first, a.last, a.entry) < std::tuple(idOf(b), b.first, b.last, b.entry);
    });
    std::vector<Place> all;
    for (const Place &place : m_places) {
        const bool continues =
            !all.empty() && idOf(all.back()) == idOf(place) &&
            (place.first <= all.back().last || (place.first == all.back().last + 1 && m_words[all.back().last].nearNext));
        if (continues) {
            const bool isNextWord =
                place.first > all.back().last; // "Gulnora Anvarovna" names one woman, though neither word does
            all.back().last = std::max(all.back().last, place.last);
            all.back().isDoubtful = all.back().isDoubtful && place.isDoubtful;
            all.back().isWeak = all.back().isWeak && place.isWeak && !(isNextWord && all.back().entry == place.entry);
        } else {
            all.push_back(place);
        }
    }
    for (Place &place : all)
        grow(place);
    std::erase_if(all, [](const Place &place) { return place.isDoubtful && place.first == place.last; });
    return all;
}

void WordMatcher::Scan::run(QList<NameHit> &hits)
{
    qsizetype spacedUntil = -1;
    for (qsizetype i = 0; i < m_words.size(); ++i) {
        placeWord(read(m_words[i].letters), i, i);
        if (m_words[i].joinsNext)
            placeJoined(i);
        if (i > spacedUntil && m_words[i].letters.size() == 1)
            spacedUntil = placeSpaced(i);
    }
    for (const Place &place : merged()) {
        const Entry &entry = m_matcher.m_entries[place.entry];
        const qsizetype offset = m_words[place.first].offset;
        const qsizetype length = m_words[place.last].end() - offset;
        hits.append({offset, length, entry.id, entry.kind, m_text.sliced(offset, length).toString(), place.isWeak});
    }
}

void WordMatcher::scan(QStringView text, QList<NameHit> &hits) const
{
    if (!m_entries.empty())
        Scan(*this, text).run(hits);
}

} // namespace solnoma
