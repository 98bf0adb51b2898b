// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/fold.h"
#include "sqlcipher/connection.h"
#include "store/record_tables.h"

namespace solnoma {

/// Feeds the full-text indexes: text_index and restricted_index from the Text, Long and Texts fields of every record,
/// name_index from names, labels of groups and names of places. FTS rowid = rid. Thread of its connection.
class SearchIndex
{
public:
    SearchIndex(Connection &connection, const RecordTables &tables) : m_connection(connection), m_tables(tables) {}

    /// Anew for one record or row; a removed one leaves the indexes.
    Result<void> refresh(qint64 rid);
    Result<void> rebuild();
    /// After a forget: deleted terms leave the index pages.
    Result<void> optimize();

private:
    Result<void> erase(qint64 rid);
    Result<void> insertText(const char *sql, qint64 rid, const QString &body);
    Result<void> insertName(qint64 rid, const QString &name);

    Connection &m_connection;
    const RecordTables &m_tables;
    Folder m_folder;
};

} // namespace solnoma
