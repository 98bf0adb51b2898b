// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace solnoma {

/// How one field lies in SQL. The one place that says so.
struct FieldColumns {
    enum class Storage {
        Column,      ///< one column of the entity's (or extension's) table
        FuzzyDate,   ///< five columns: _from, _to, _precision, _basis, _text
        RecordRef,   ///< rid of a record, NULL when empty
        ChangeRef,   ///< cid of a change
        List,        ///< link table (rid, pos, value TEXT)
        RecordList,  ///< link table (rid, pos, value = rid)
        RecordLevel, ///< record.level
        Rows,        ///< child records: record.parent, slot, pos
        Nowhere,     ///< sealed: only inside the box
    };
    Storage storage = Storage::Column;
    std::vector<QByteArray> columns; ///< unquoted names; for lists the one column "value"
    QByteArray table;                ///< the table that holds them
    const char *type = "TEXT";       ///< SQL type of a single column
};

FieldColumns columnsOf(const Entity &entity, const Field &field);

/// "name" with quotes, so that to, by, on and case may be names.
QByteArray quoted(QByteArrayView name);

/// The tables of an entity: its own, then its extensions in the order of the field table.
std::vector<QByteArray> tablesOf(const Entity &entity);

} // namespace solnoma
