// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "store/query.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

Result<void> checkPages(Connection &connection)
{
    const auto finding = connection.integrityCheck();
    if (!finding)
        return finding.error();
    if (finding->isEmpty())
        return {};
    return Error{ErrorCode::Damaged, QStringLiteral("store"),
                 Reason::tr("could not be brought to the format of this program; it is as it was before")};
}

/// The store as it was, beside it while it is brought to a newer schema.
class CopyBefore
{
public:
    CopyBefore(const QString &path, const SecretBytes &keyLiteral)
        : m_path(path), m_before(path + QStringLiteral(".before")), m_keyLiteral(keyLiteral)
    {
    }

    bool isThere() const { return QFileInfo::exists(m_before); }

    Result<void> make(Connection &connection) const
    {
        const auto made = connection.vacuumInto(m_before, m_keyLiteral);
        return made || made.error().code == ErrorCode::Damaged ? Result<void>() : made;
    }

    Result<void> remove() const
    {
        if (!QFile::remove(m_before))
            return Error{ErrorCode::Io, QFileInfo(m_before).fileName(), Reason::tr("cannot be deleted")};
        return platform::syncFolder(QFileInfo(m_before).path());
    }

    /// In the place of the store, whose log goes with it; one that is not whole is none.
    Result<void> takePlace() const
    {
        if (!isThere())
            return {};
        if (!isWhole())
            return remove();
        for (const char *suffix : {"-wal", "-shm"}) {
            const QString log = m_path + QLatin1String(suffix);
            if (QFileInfo::exists(log) && !QFile::remove(log))
                return Error{ErrorCode::Io, QFileInfo(log).fileName(), Reason::tr("cannot be deleted")};
        }
        return platform::renameDurably(m_before, m_path);
    }

private:
    bool isWhole() const
    {
        ConnectionOptions reading;
        reading.immutable = true;
        const auto copy = Connection::open(m_before, m_keyLiteral, reading);
        return copy && checkPages(**copy);
    }

    QString m_path;
    QString m_before;
    const SecretBytes &m_keyLiteral;
};

} // namespace

Result<int> schemaVersion(Connection &connection)
{
    auto query = connection.prepare("PRAGMA user_version");
    if (!query)
        return query.error();
    return firstRow(*query, [](const Statement &row) { return static_cast<int>(row.integer(0)); });
}

Result<std::vector<QByteArray>> migrationScripts()
{
    initialiseMigrations();
    std::vector<QByteArray> scripts;
    for (int version = 1; version <= CurrentSchema; ++version) {
        auto script = scriptTo(version);
        if (!script)
            return script.error();
        scripts.push_back(std::move(*script));
    }
    return scripts;
}

Result<std::unique_ptr<Connection>> openMigrated(const QString &path, const SecretBytes &keyLiteral,
                                                 const ConnectionOptions &options, std::span<const QByteArray> scripts)
{
    const CopyBefore copy(path, keyLiteral);
    SOLNOMA_TRY(copy.takePlace()); // of an opening that was cut off
    auto connection = Connection::open(path, keyLiteral, options);
    if (!connection)
        return connection.error();
    auto brought = migrateThrough(**connection, scripts, [&] { return copy.make(**connection); });
    if (brought && copy.isThere())
        brought = checkPages(**connection);
    if (brought && copy.isThere())
        brought = copy.remove();
    if (brought)
        return connection;
    (void)(*connection)->close(false);
    SOLNOMA_TRY(copy.takePlace());
    return brought.error();
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
