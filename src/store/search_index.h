// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"
#include "sqlcipher/connection.h"
#include "store/batches.h"
#include "store/record_tables.h"

namespace solnoma {

/// Raised when the same records lead to other rows in the indexes or read models: an older vault is indexed anew.
inline constexpr int IndexVersion = 4;

/// Feeds the full-text indexes: text_index and restricted_index from the Text, Long and Texts fields of every record,
/// name_index from names, labels of groups and names of places. A text_version is indexed with the level of the record and
/// field that it is about. FTS rowid = rid. Thread of its connection.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const RecordTables &tables);

    /// A record or row that is new, with the highest of its own level (set, or where its kind starts) and of what it
    /// stands in. Kept in memory, 8 MiB at most and one record, and written in the order of rids (FTS5 writes a segment whenever
    /// a rowid goes back).
    Result<void> add(qint64 rid, const Record &record, Level level);
    Result<void> flush();
    /// What was added and not flushed.
    void discard();
    /// Anew for one record or row; a removed one leaves the indexes.
    Result<void> refresh(qint64 rid);
    Result<void> rebuild();
    /// After a forget: deleted terms leave the index pages.
    Result<void> optimize();

private:
    struct Entry {
        qint64 rid;
        QString open; ///< as recorded; open and restricted texts are normalised before they are written
        QString restricted;
        QString name;
        QByteArray normalOpen = {};
        QByteArray normalRestricted = {};
        bool isEmpty() const { return open.isEmpty() && restricted.isEmpty() && name.isEmpty(); }
        qsizetype bytes() const { return 4 * (open.size() + restricted.size() + name.size()); } ///< with the normal form
    };
    static void normaliseAll(std::vector<Entry> &entries);
    /// What a record or row is, with the highest level of itself and of all that it stands in; none: it is removed.
    struct Standing {
        const Entity *entity = nullptr;
        Uuid7 id;
        Level level = Level::Internal;
    };
    Result<std::optional<Standing>> standingOf(qint64 rid) const;
    Result<Level> levelAbout(const Record &version) const;
    Result<Level> levelAt(qint64 rid, const Entity &entity, const Uuid7 &id, std::optional<Level> set) const;
    Result<void> erase(qint64 rid);
    Result<void> insertText(const char *sql, qint64 rid, const QByteArray &body);
    Result<void> insertName(qint64 rid, const QString &name);

    Connection &m_connection;
    const RecordTables &m_tables;
    Folder m_folder;
    Batches<Entry> m_pending;
};

} // namespace solnoma
