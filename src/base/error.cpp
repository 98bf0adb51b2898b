// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include "base/reason.h"

#include <QFileDevice>

#include <cerrno>

namespace solnoma {

namespace {

QString reasonOfErrno(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT: return Reason::tr("there is no room left");
    case EROFS: return Reason::tr("the disk is read-only");
    case EACCES:
    case EPERM: return Reason::tr("the system does not allow it");
    case ENOMEM: return Reason::tr("there is not enough memory");
    case ENOENT: return Reason::tr("no such file");
    case EEXIST: return Reason::tr("is there already");
    case EBUSY:
    case ETXTBSY: return Reason::tr("another program uses it");
    case EIO: return Reason::tr("the disk does not answer");
    default: return Reason::tr("the system refused (error %1)").arg(number);
    }
}

QString reasonOfFile(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::ReadError: return Reason::tr("the file cannot be read");
    case QFileDevice::WriteError: return Reason::tr("the file cannot be written");
    case QFileDevice::PermissionsError: return Reason::tr("the system does not allow it");
    default: return Reason::tr("the file cannot be opened");
    }
}

} // namespace

const char *errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase: return "WrongPassphrase";
    case ErrorCode::NotAVault: return "NotAVault";
    case ErrorCode::NewerVault: return "NewerVault";
    case ErrorCode::Damaged: return "Damaged";
    case ErrorCode::InUse: return "InUse";
    case ErrorCode::ReadOnly: return "ReadOnly";
    case ErrorCode::DiskFull: return "DiskFull";
    case ErrorCode::NoMemory: return "NoMemory";
    case ErrorCode::Io: return "Io";
    case ErrorCode::NotFound: return "NotFound";
    case ErrorCode::Conflict: return "Conflict";
    case ErrorCode::Invalid: return "Invalid";
    case ErrorCode::Blocked: return "Blocked";
    case ErrorCode::Cancelled: return "Cancelled";
    }
    return "Io";
}

Error errorFromErrno(int number, const QString &place)
{
    const auto code = [number] {
        switch (number) {
        case ENOSPC:
        case EDQUOT: return ErrorCode::DiskFull;
        case EROFS:
        case EACCES:
        case EPERM: return ErrorCode::ReadOnly;
        case ENOMEM: return ErrorCode::NoMemory;
        case ENOENT: return ErrorCode::NotFound;
        default: return ErrorCode::Io;
        }
    }();
    return {code, place, reasonOfErrno(number)};
}

Error errorFromFile(ErrorCode code, const QFileDevice &file, const QString &place)
{
    return {code, place, reasonOfFile(file.error())};
}

QString faultInTheProgram(const char *what)
{
    return Reason::tr("a fault in the program (%1)").arg(QLatin1String(what));
}

} // namespace solnoma
