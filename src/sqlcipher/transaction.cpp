// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/connection.h"

#include <utility>

namespace solnoma {

Result<Transaction> Transaction::begin(Connection &connection)
{
    SOLNOMA_TRY(connection.cached("BEGIN IMMEDIATE").run());
    return Transaction(&connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    // SQLite has already rolled back after a full disk and other grave errors.
    if (m_connection && m_connection->inTransaction())
        (void)m_connection->cached("ROLLBACK").run();
}

Result<void> Transaction::commit()
{
    SOLNOMA_TRY(m_connection->cached("COMMIT").run());
    m_connection = nullptr;
    return {};
}

} // namespace solnoma
