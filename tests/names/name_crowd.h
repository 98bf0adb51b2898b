// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"
#include "names/query.h"
#include "names/ranking.h"

#include <QString>
#include <QStringList>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace solnoma::test {

/// Invented people of Central Asia, the same for the same seed: surname, given name, patronymic, in Uzbek Cyrillic, Uzbek
/// Latin or folded.
class CrowdMaker
{
public:
    CrowdMaker(const Folder &folder, unsigned seed) : m_folder(folder), m_random(seed) {}

    QString surname();
    QString given();
    QString render(const QString &cyrillic, int how) const;
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

private:
    QString invented();

    const Folder &m_folder;
    std::mt19937 m_random;
};

QString uzbekLatin(const QString &cyrillic);

/// What FTS5 does with the searches of NameSearch, over sorted words in memory.
class NameIndex
{
public:
    void add(int id, const NameKeys &keys);
    std::vector<int> find(const ColumnSearch &search, int limit) const;

private:
    using Column = std::map<std::string, std::vector<int>>;

    static std::vector<int> findTerm(const Column &column, const SearchTerm &term);

    Column m_fold;
    Column m_sound;
    Column m_skeleton;
};

/// The cascade and ranking as NameSearch describes it: at most 50 ids, nearest first.
std::vector<int> searchNames(const NameIndex &index, const std::vector<NameKeys> &names, const NameKeys &typed);

} // namespace solnoma::test
