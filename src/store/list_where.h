// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/list_tables.h"
#include "store/lists.h"

#include <QByteArrayList>

namespace solnoma {

/// The conditions of one query of a list, with their values in the order in which they are bound.
class ListWhere
{
public:
    void add(const QByteArray &condition, const QVariantList &values = {});
    /// Invalid: the list has no such column or date.
    Result<void> addFilter(const ListFilter &filter, const ListTable &table);
    QByteArray sql() const { return m_conditions.isEmpty() ? QByteArray() : " WHERE " + m_conditions.join(" AND "); }
    /// The index of the next parameter.
    int bind(Statement &statement) const;

private:
    void addCodes(const ListFilter &filter, const ListColumn &column, bool isScanned);
    void addMembers(const ListFilter &filter, const ListMembers &members);
    void addDate(const ListFilter &filter, const ListDate &date);
    void addAmong(const std::vector<qint64> &rids);

    QByteArrayList m_conditions;
    QVariantList m_values;
};

} // namespace solnoma
