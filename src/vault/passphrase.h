// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QByteArrayView>
#include <QString>

namespace solnoma {

/// A passphrase in the one form that every machine makes of it, as UTF-8: NFC, and the five characters that keyboards
/// put for an apostrophe (U+0027 ', U+0060 `, U+2018, U+2019, U+02BB) as U+02BC. Nothing else is touched: case,
/// spaces and order are as typed. All steps work on sodium memory. Invalid: empty, longer than 4096 bytes, not UTF-8.
Result<SecretBytes> normalisedPassphrase(QByteArrayView utf8);

/// SHA-256 of a key file of any size: the second half of a passphrase slot that was made with one.
Result<SecretBytes> hashOfKeyFile(const QString &path);

/// A recovery sheet: 160 random bits, written as 32 letters and digits in groups of four (Crockford's base 32).
SecretBytes newRecoveryCode();
SecretBytes recoveryCodeAsText(const SecretBytes &code);
/// Takes small letters, O for 0, I and L for 1, spaces and hyphens anywhere. Invalid when it is not 32 digits.
Result<SecretBytes> recoveryCodeFromText(QByteArrayView text);

} // namespace solnoma
