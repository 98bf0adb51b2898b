// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_words.h"

#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <QFileInfo>

namespace solnoma::words {

QString openingError(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return tr("This passphrase does not open the folder. Nothing was changed. Try again: there is no limit.");
    case ErrorCode::NotAVault:
        return tr(
            "This is not a Solnoma folder, or its file vault.solnoma is missing. Nothing was changed. Choose the folder that "
            "has vault.solnoma in it.");
    case ErrorCode::NewerVault:
        return tr("This folder was written by a newer version of the program. Nothing was changed. Open it there, or install the "
                  "newer version here.");
    case ErrorCode::Damaged:
        return tr("The folder is damaged (%1), and nothing was changed. Leave it as it is and open your latest copy; a copy "
                  "opens like any other folder.")
            .arg(QFileInfo(error.place).fileName());
    case ErrorCode::InUse:
        return tr("The folder is open in another window or program. Close it there, then try again. Nothing was changed.");
    case ErrorCode::NoMemory:
        return tr(
            "There is not enough free memory to open the folder. Close other programs, then try again. Nothing was changed.");
    case ErrorCode::NotFound:
        return tr("The folder or file is not there any more (%1). Is the stick plugged in?")
            .arg(QFileInfo(error.place).fileName());
    case ErrorCode::Conflict:
        return tr("There is something at this place already (%1). Choose an empty folder or another name.")
            .arg(QFileInfo(error.place).fileName());
    case ErrorCode::ReadOnly: return QString(words::error(error) + QStringLiteral(" (") + error.detail + u')');
    default: return words::error(error);
    }
}

} // namespace solnoma::words
