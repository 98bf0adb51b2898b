// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "store/schema.h"

#include <QDir>
#include <QFile>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace solnoma {

namespace {

Result<int> versionOf(Connection &connection)
{
    auto query = connection.prepare("PRAGMA user_version");
    if (!query)
        return query.error();
    const auto row = query->step();
    if (!row)
        return row.error();
    return static_cast<int>(query->integer(0));
}

/// 0001_start.sql, 0002_…: script n makes version n.
Result<QByteArray> scriptTo(int version)
{
    const QDir folder(QStringLiteral(":/solnoma/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))}, QDir::Files);
    QFile file(names.isEmpty() ? QString() : folder.filePath(names.first()));
    if (names.size() != 1 || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Damaged, QStringLiteral("migration %1").arg(version), QStringLiteral("is not in the program")};
    return file.readAll();
}

} // namespace

Result<void> migrate(Connection &connection, const std::function<Result<void>()> &beforeFirst)
{
    initialiseMigrations();
    const auto found = versionOf(connection);
    if (!found)
        return found.error();
    if (*found > CurrentSchema)
        return Error{ErrorCode::NewerVault, QStringLiteral("store"), QStringLiteral("schema %1").arg(*found)};
    if (*found > 0 && *found < CurrentSchema && beforeFirst)
        SOLNOMA_TRY(beforeFirst());
    for (int version = *found + 1; version <= CurrentSchema; ++version) {
        const auto script = scriptTo(version);
        if (!script)
            return script.error();
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        SOLNOMA_TRY(connection.execute(*script));
        SOLNOMA_TRY(connection.execute("PRAGMA user_version = " + QByteArray::number(version) + ';'));
        SOLNOMA_TRY(transaction->commit());
    }
    return {};
}

} // namespace solnoma
