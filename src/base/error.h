// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDevice;

namespace solnoma {

/// The closed set of what can go wrong. Sentences for people are made in ui/ and cli/ from the code.
enum class ErrorCode {
    WrongPassphrase,
    NotAVault,
    NewerVault,
    Damaged,
    InUse,
    ReadOnly,
    DiskFull,
    NoMemory,
    Io,
    NotFound,
    Conflict,
    Invalid,
    Blocked,
    Cancelled,
};

/// What went wrong and where. `place` names a file, row or field (never a value of the content);
/// `detail` is what stands after "place: ", short, without content either, in the language of the interface (base/reason.h);
/// what only a developer can meet is English, behind faultInTheProgram(). Words of the system, of Qt or of SQLite never.
struct Error {
    ErrorCode code = ErrorCode::Io;
    QString place;
    QString detail;
};

/// The name of the code as written in code, for logs and JSON reports.
const char *errorName(ErrorCode code);

/// The error for the present errno (DiskFull, ReadOnly, NoMemory, NotFound or Io).
Error errorFromErrno(int number, const QString &place);
/// What the file itself last met, in our words.
Error errorFromFile(ErrorCode code, const QFileDevice &file, const QString &place);

/// The detail of what should not happen, whatever is typed or stored: "a fault in the program (no statement)".
QString faultInTheProgram(const char *what);

} // namespace solnoma
