// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/inflections.h"
#include "names/stems.h"
#include "names/text_words.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace solnoma {

/// The part of NameMatcher that knows names and phrases word by word: an index of the sounds of all their stems, asked once
/// for each different word of a text.
class WordMatcher
{
public:
    explicit WordMatcher(const Folder &folder) : m_folder(folder) {}

    void add(const Watched &watched);
    void scan(QStringView text, QList<NameHit> &hits) const;

private:
    enum class Role { Surname, Given, Patronymic, Phrase };

    struct NameWord {
        std::string fold;
        std::vector<Stem> stems;
        Role role = Role::Given;
        QString letters; ///< as it was given, with what belongs to the same word of the text
    };
    struct Entry {
        qint64 id;
        WatchKind kind;
        std::vector<NameWord> words;
        size_t anchor = 0; ///< of a phrase: the word by which it is looked up
    };
    struct IndexedStem {
        size_t entry;
        size_t word;
        Stem stem;
    };
    /// One word of the text in all its readings.
    struct ReadWord {
        std::string fold;
        std::vector<Stem> stems;
        std::vector<std::pair<size_t, size_t>> found; ///< entry, word
    };
    /// Words `first` to `last` of the text hold (a part of) the name of entry.
    struct Place {
        qsizetype first;
        qsizetype last;
        size_t entry;
        bool isWeak;
        bool isDoubtful; ///< perhaps an ordinary word: counts with another word of the name only
    };
    class Scan;

    void addName(Entry entry);
    void addPhrase(Entry entry);
    void indexWord(size_t entry, size_t word);
    std::vector<NameWord> nameWords(const Watched &watched) const;
    void setRoles(std::vector<NameWord> &words, WatchKind kind) const;
    static void joinCompounds(std::vector<NameWord> &words);
    ReadWord read(const QString &letters) const;
    static bool isHeldBy(const NameWord &word, const ReadWord &text);

    const Folder &m_folder;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, std::vector<IndexedStem>> m_index; ///< by declension and sound
    std::unordered_map<qint64, std::vector<size_t>> m_entriesOf;
};

} // namespace solnoma
