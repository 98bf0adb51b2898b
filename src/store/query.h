// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "sqlcipher/connection.h"

#include <type_traits>

namespace solnoma {

/// Resets a statement when the reader leaves, whichever way: an open one would hold back checkpoints and VACUUM.
class Reading
{
public:
    explicit Reading(Statement &statement) : m_statement(statement) {}
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;
    ~Reading() { m_statement.reset(); }

private:
    Statement &m_statement;
};

/// Runs `each(statement)` for every row and stops at its first error. `each` must not use the same cached SQL.
template <typename Each> Result<void> forEachRow(Statement &statement, Each each)
{
    const Reading reading(statement);
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if constexpr (std::is_void_v<decltype(each(statement))>)
            each(statement);
        else
            SOLNOMA_TRY(each(statement));
    }
}

/// `read(statement)` of the first row, or a default value when there is none.
template <typename Read> auto firstRow(Statement &statement, Read read) -> Result<decltype(read(statement))>
{
    const Reading reading(statement);
    const auto row = statement.step();
    if (!row)
        return row.error();
    if (!*row)
        return decltype(read(statement)){};
    return read(statement);
}

/// The null id where there is none.
inline Uuid7 idAt(const Statement &query, int column)
{
    const QByteArray bytes = query.blob(column);
    return bytes.size() == Uuid7::Size ? Uuid7::fromBytes(bytes.constData()) : Uuid7();
}

inline void bindId(Statement &statement, int index, const Uuid7 &id)
{
    statement.bindBlob(index, QByteArrayView(id.data(), Uuid7::Size));
}

inline Result<qint64> firstInteger(Statement &statement)
{
    return firstRow(statement, [](const Statement &row) { return row.integer(0); });
}

inline Result<QString> firstText(Statement &statement)
{
    return firstRow(statement, [](const Statement &row) { return row.text(0); });
}

inline Result<Uuid7> firstId(Statement &statement)
{
    return firstRow(statement, [](const Statement &row) { return idAt(row, 0); });
}

} // namespace solnoma
