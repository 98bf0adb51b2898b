// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/nearest.h"

#include <algorithm>
#include <numeric>

namespace solnoma {

namespace {

constexpr qsizetype LongestWord = 60;
constexpr qsizetype SharedBeginning = 4; ///< letters: "отказано" and "отказ"
constexpr int Shared = 3;                ///< as far as three slips of the pen

/// Letters to change, insert or remove.
int changes(QStringView one, QStringView other)
{
    std::vector<int> row(static_cast<size_t>(other.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < one.size(); ++i) {
        int before = row.front()++;
        for (qsizetype j = 0; j < other.size(); ++j) {
            const auto at = static_cast<size_t>(j);
            const int changed = before + (one[i] == other[j] ? 0 : 1);
            before = row[at + 1];
            row[at + 1] = std::min({changed, before + 1, row[at] + 1});
        }
    }
    return row.back();
}

/// -1: not near.
int distance(QStringView typed, QStringView word)
{
    const auto [end, other] = std::mismatch(typed.begin(), typed.end(), word.begin(), word.end());
    const auto shared = static_cast<qsizetype>(end - typed.begin());
    const int slips = changes(typed, word.first(std::min(word.size(), LongestWord)));
    if (slips <= std::max<qsizetype>(1, typed.size() / 3))
        return slips;
    return shared >= SharedBeginning || (shared >= 2 && shared == typed.size()) ? Shared : -1;
}

QStringList wordsOf(const QString &text)
{
    QStringList words{text};
    const QString ended = text + u' ';
    QString word;
    for (const QChar sign : ended) {
        if (sign.isLetterOrNumber()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    return words;
}

} // namespace

Nearest::Nearest(QStringView typed)
    : m_typed(typed.trimmed().first(std::min(typed.trimmed().size(), LongestWord)).toString().toLower())
{
}

void Nearest::offer(const QString &name, const QString &words)
{
    int nearest = -1;
    for (const QString &word : wordsOf(words.toLower())) {
        const int far = distance(m_typed, word);
        if (far >= 0 && (nearest < 0 || far < nearest))
            nearest = far;
    }
    if (nearest < 0)
        return;
    const auto known = std::ranges::find(m_offers, name, &Offer::name);
    if (known == m_offers.end())
        m_offers.push_back({nearest, name});
    else
        known->distance = std::min(known->distance, nearest);
}

QStringList Nearest::names(qsizetype most) const
{
    std::vector<Offer> sorted = m_offers;
    std::ranges::stable_sort(sorted, {}, &Offer::distance);
    QStringList names;
    for (const Offer &each : sorted) {
        if (names.size() < most)
            names.append(each.name);
    }
    return names;
}

} // namespace solnoma
