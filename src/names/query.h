// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace solnoma {

/// One word of a search, found as it is or as the beginning of a word. Letters and digits of ASCII only.
struct SearchTerm {
    QString word;
    bool isPrefix = false;

    bool operator==(const SearchTerm &) const = default;
};

/// All the terms of one alternative must be in the column. Nothing at all where `alternatives` is empty.
struct ColumnSearch {
    QString column;
    QList<QList<SearchTerm>> alternatives;

    bool isEmpty() const { return alternatives.isEmpty(); }
    /// The expression for FTS5's MATCH, or "" (then do not ask). Each term is a phrase of one word, as detail=column demands.
    QString match() const;
};

/// The searches for a name, in order, over an FTS5 table with the columns f (fold), k (sound), s (skeleton). Ask each with
/// "LIMIT its cap - found so far" while fewer than its cap are found, collect the rowids once each, read the names of these
/// at most 400 rows, and let Ranker order them; show the first 50.
struct NameSearch {
    static constexpr int FoldCap = 50;
    static constexpr int SoundCap = 200;
    static constexpr int SoundPrefixCap = 300;
    static constexpr int SkeletonCap = 400;

    ColumnSearch fold;        ///< every typed word, the last one perhaps unfinished
    ColumnSearch sound;       ///< whole words
    ColumnSearch soundPrefix; ///< beginnings of words
    ColumnSearch skeleton;    ///< whole words, only asked for words with three consonants
};

/// Any text may be typed: quotation marks, operators and other marks only part words.
NameSearch nameSearch(const NameKeys &typed);

/// A name as it may stand in a text, with case endings cut off its words, the least first: to be searched for in turn when
/// nothing is found as typed. At most 24.
QList<NameKeys> withoutEndings(const NameKeys &typed);

/// MATCH for any of these words, whole.
QString anyOf(const QStringList &words);

/// MATCH for the index of texts: every word of `typed`, the last as a beginning if `unfinished` and longer than
/// a letter; "" if there is no word.
QString textMatch(QStringView typed, bool unfinished);

} // namespace solnoma
