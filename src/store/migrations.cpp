// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/reason.h"
#include "store/query.h"

#include <QDir>
#include <QFile>

#include <vector>

static void initialiseMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace solnoma {

namespace {

/// 0001_start.sql, 0002_…: script n makes version n.
Result<QByteArray> scriptTo(int version)
{
    const QDir folder(QStringLiteral(":/solnoma/migrations"));
    const QStringList names = folder.entryList({QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'))}, QDir::Files);
    QFile file(names.isEmpty() ? QString() : folder.filePath(names.first()));
    if (names.size() != 1 || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Damaged, QStringLiteral("migration %1").arg(version), faultInTheProgram("is not in the program")};
    return file.readAll();
}

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    auto query = connection.prepare("PRAGMA user_version");
    if (!query)
        return query.error();
    return firstRow(*query, [](const Statement &row) { return static_cast<int>(row.integer(0)); });
}

Result<void> migrate(Connection &connection, const std::function<Result<void>()> &beforeFirst)
{
    initialiseMigrations();
    std::vector<QByteArray> scripts;
    for (int version = 1; version <= CurrentSchema; ++version) {
        auto script = scriptTo(version);
        if (!script)
            return script.error();
        scripts.push_back(std::move(*script));
    }
    return migrateThrough(connection, scripts, beforeFirst);
}

Result<void> migrateThrough(Connection &connection, std::span<const QByteArray> scripts,
                            const std::function<Result<void>()> &beforeFirst)
{
    const auto found = schemaVersion(connection);
    if (!found)
        return found.error();
    const int newest = static_cast<int>(scripts.size());
    if (*found > newest)
        return Error{ErrorCode::NewerVault, QStringLiteral("store"), Reason::tr("schema %1").arg(*found)};
    if (*found > 0 && *found < newest && beforeFirst)
        SOLNOMA_TRY(beforeFirst());
    for (int version = *found + 1; version <= newest; ++version) {
        auto transaction = Transaction::begin(connection);
        if (!transaction)
            return transaction.error();
        SOLNOMA_TRY(connection.execute(scripts[static_cast<size_t>(version - 1)]));
        SOLNOMA_TRY(connection.execute("PRAGMA user_version = " + QByteArray::number(version) + ';'));
        SOLNOMA_TRY(transaction->commit());
    }
    return {};
}

} // namespace solnoma
