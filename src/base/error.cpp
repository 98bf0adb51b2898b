// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

#include <cerrno>
#include <cstring>

namespace solnoma {

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
    return {code, place, QString::fromLocal8Bit(std::strerror(number))};
}

} // namespace solnoma
