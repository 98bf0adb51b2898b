// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/query.h"
#include "names/ranking.h"
#include "store/record_store.h"

#include <functional>

namespace solnoma {

/// One thing found: the top-level record, and the row or field text through which it was found.
struct SearchHit {
    Uuid7 id;
    const Entity *entity = nullptr;
    Uuid7 through;                          ///< the row that holds the words; the record itself when it does
    QString title;                          ///< name, label or title as lists show it
    MatchReason reason = MatchReason::None; ///< None for a text
    int distance = Rank::NoMatch;
    QString name = {};            ///< the spelling that was found, of a name
    const Field *field = nullptr; ///< the first field with the words, of a text
};

/// Finds people, bodies and places by name in any alphabet, and texts by their words. Reads only; the caller may
/// interrupt the connection from another thread (Cancelled).
class Search
{
public:
    Search(Connection &connection, const RecordStore &records) : m_connection(connection), m_records(records) {}

    /// Nearest first, each record once. Names of restricted people are never left out: a name is not a text. The name of a
    /// restricted place says where somebody lives; it is found `withRestricted` only.
    Result<std::vector<SearchHit>> names(const QString &typed, int limit, bool withRestricted = false) const;
    /// Newest first. `withRestricted` also asks the index of restricted texts.
    Result<std::vector<SearchHit>> texts(const QString &typed, int limit, bool withRestricted = false) const;

    /// The last resort, where names() and texts() found too little: each typed word, of three letters or more, stands anywhere
    /// in a word. Names first. Costs a walk through all words that the vault holds.
    Result<std::vector<SearchHit>> inside(const QString &typed, int limit, bool withRestricted = false) const;

    /// Records of one kind with all these words in their title, restricted ones too, however old; newest first.
    Result<std::vector<SearchHit>> titled(const Entity &kind, const QString &typed, int limit) const;

    /// Rids of the top-level records that names() and texts() would find, so many of each at most, or else inside(); nothing
    /// else of them is read.
    Result<std::vector<qint64>> rids(const QString &typed, int mostNames, int mostTexts) const;

private:
    struct Candidate {
        qint64 rid;
        Rank rank;
    };
    Result<void> collect(const ColumnSearch &search, int cap, std::vector<qint64> &rids) const;
    Result<std::vector<Candidate>> candidates(const NameKeys &keys) const;
    Result<QString> nameAt(qint64 rid) const;
    Result<bool> isRestrictedPlace(qint64 rid) const;
    /// Takes the record or row that was found; false: enough.
    using Take = std::function<Result<bool>(qint64 rid, const Rank &rank)>;
    Result<void> eachName(const QString &typed, bool withRestricted, const Take &take) const;
    Result<void> eachText(const QString &typed, bool withRestricted, const Take &take) const;
    Result<void> eachRow(const char *sql, const QString &match, const Rank &rank, const Take &take) const;
    Result<void> eachInside(const QString &typed, bool withRestricted, const Take &take) const;
    /// Leaves out the names of restricted places unless they are wanted.
    Take unlessHidden(const Take &take, bool withRestricted) const;
    Result<QString> insideMatch(const QStringList &words, const char *wordsWith) const;
    /// Adds until there are `limit`.
    struct Asked {
        QString typed;
        bool withRestricted;
    };
    Take adding(const Asked &asked, std::vector<SearchHit> &hits, int limit) const;
    Result<void> addHit(const Asked &asked, qint64 rid, const Rank &rank, std::vector<SearchHit> &hits) const;
    Result<const Field *> fieldWith(const QString &typed, const RecordHead &head, bool withRestricted) const;

    Connection &m_connection;
    const RecordStore &m_records;
    Folder m_folder;
};

} // namespace solnoma
