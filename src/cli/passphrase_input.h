// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QString>

namespace solnoma::cli {

/// The first line of an open descriptor or file, without its line end; at most 4096 bytes, in sodium memory.
Result<SecretBytes> readPassphrase(int descriptor);
Result<SecretBytes> readPassphraseFile(const QString &path);
/// Asks on the terminal without echo. Invalid when there is no terminal.
Result<SecretBytes> askPassphrase(const QString &question);
/// Of a new one, asked twice: a slip would shut its owner out. Invalid when the two differ.
Result<SecretBytes> askNewPassphrase(const QString &question);

} // namespace solnoma::cli
