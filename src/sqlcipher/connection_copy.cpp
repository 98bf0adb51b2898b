// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "sqlcipher/connection.h"

#include "base/platform_files.h"
#include "sqlcipher/sqlite_error.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStringBuilder>

#include <sqlcipher/sqlite3.h>

namespace solnoma {

Result<void> Connection::vacuumInto(const QString &path, const SecretBytes &keyLiteral)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, QFileInfo(path).fileName(), Reason::tr("the file exists")};
    const QString part = path % QLatin1String("-part");
    QFile::remove(part);
    const auto tidy = qScopeGuard([&part] { QFile::remove(part); });

    // VACUUM INTO syncs its file and encrypts with this connection's own key and salt.
    Statement &vacuum = cached("VACUUM INTO ?1");
    vacuum.bind(1, QFileInfo(part).absoluteFilePath());
    SOLNOMA_TRY(vacuum.run());
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    ConnectionOptions reading;
    reading.immutable = true;
    if (!open(part, keyLiteral, reading))
        return copyPagesInto(path, part, keyLiteral);
    return platform::renameDurably(part, path);
}

// A key in the name of a VACUUM INTO would stay behind in SQLite's memory, and rekey writes every page twice.
Result<void> Connection::copyPagesInto(const QString &path, const QString &source, const SecretBytes &keyLiteral)
{
    Statement &attach = cached("ATTACH DATABASE ?1 AS compact"); // without KEY: the key of main
    attach.bind(1, QFileInfo(source).absoluteFilePath());
    SOLNOMA_TRY(attach.run());
    const auto detach = qScopeGuard([this] { (void)execute("DETACH DATABASE compact"); });

    ConnectionOptions writing;
    writing.create = writing.writer = true;
    auto target = open(path, keyLiteral, writing);
    if (!target)
        return target.error();
    sqlite3 *database = (*target)->m_database;
    sqlite3_backup *backup = sqlite3_backup_init(database, "main", m_database, "compact");
    if (backup)
        sqlite3_backup_step(backup, -1);
    Result<void> result;
    if (!backup || sqlite3_backup_finish(backup) != SQLITE_OK)
        result = stepError(database, QFileInfo(path).fileName());
    if (result)
        result = (*target)->close(true);
    if (!result) {
        target->reset();
        QFile::remove(path);
    }
    return result;
}

} // namespace solnoma
