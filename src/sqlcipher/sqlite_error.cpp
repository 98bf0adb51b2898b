// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/sqlite_error.h"

#include "base/reason.h"

#include <QStringBuilder>

#include <cerrno>
#include <sqlcipher/sqlite3.h>

namespace solnoma {

namespace {

ErrorCode fileErrorCode(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT: return ErrorCode::DiskFull;
    case EROFS: return ErrorCode::ReadOnly;
    default: return ErrorCode::Io;
    }
}

QString reasonOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DiskFull: return Reason::tr("there is no room left");
    case ErrorCode::Damaged: return Reason::tr("the database is damaged");
    case ErrorCode::ReadOnly: return Reason::tr("the system does not allow it");
    case ErrorCode::InUse: return Reason::tr("another program uses it");
    case ErrorCode::NoMemory: return Reason::tr("there is not enough memory");
    case ErrorCode::NotFound: return Reason::tr("no such file");
    case ErrorCode::Conflict: return Reason::tr("a rule of the database forbids it");
    case ErrorCode::Cancelled: return Reason::tr("was stopped");
    case ErrorCode::Io: return Reason::tr("the disk does not answer");
    default: return Reason::tr("the database refused");
    }
}

/// SQLite's number stands in brackets, for a developer; with its message where that names tables only.
Error makeError(sqlite3 *database, const QString &place, bool withMessage)
{
    if (!database)
        return {ErrorCode::NoMemory, place, Reason::tr("no memory for a connection")};
    const int result = sqlite3_extended_errcode(database);
    // A page that does not authenticate comes as SQLITE_ERROR without a message of its own.
    const bool isBadPage = result == SQLITE_ERROR && qstrcmp(sqlite3_errmsg(database), sqlite3_errstr(result)) == 0;
    const ErrorCode code = isBadPage ? ErrorCode::Damaged : errorCodeOf(result, sqlite3_system_errno(database));
    const QString message = withMessage ? QLatin1String(": ") % QString::fromUtf8(sqlite3_errmsg(database)) : QString();
    return {code, place, reasonOf(code) % QLatin1String(" (SQLite ") % QString::number(result) % message % QLatin1Char(')')};
}

} // namespace

ErrorCode errorCodeOf(int resultCode, int systemError)
{
    switch (resultCode & 0xff) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT: return ErrorCode::Damaged;
    case SQLITE_READONLY:
    case SQLITE_PERM: return ErrorCode::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL: return ErrorCode::InUse;
    case SQLITE_NOMEM: return ErrorCode::NoMemory;
    case SQLITE_CANTOPEN: return systemError == ENOENT ? ErrorCode::NotFound : ErrorCode::Io;
    case SQLITE_IOERR: return resultCode == SQLITE_IOERR_NOMEM ? ErrorCode::NoMemory : fileErrorCode(systemError);
    case SQLITE_CONSTRAINT: return ErrorCode::Conflict;
    case SQLITE_INTERRUPT:
    case SQLITE_ABORT: return ErrorCode::Cancelled;
    default: return ErrorCode::Invalid;
    }
}

Error stepError(sqlite3 *database, const QString &place)
{
    const bool isConstraint = database && sqlite3_errcode(database) % 256 == SQLITE_CONSTRAINT;
    return makeError(database, place, isConstraint);
}

Error prepareError(sqlite3 *database, const QString &place)
{
    return makeError(database, place, true);
}

} // namespace solnoma
