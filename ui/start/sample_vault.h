// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QString>

namespace solnoma {

/// The vault of invented and public cases that packaging/run makes, with its passphrase in a file: a sample keeps no
/// secrets.
struct SampleVault {
    QString folder;
    QString passphraseFile;

    bool isThere() const;
    Result<SecretBytes> passphrase() const;
};

/// In `root`: "Sample vault" and "passphrase".
SampleVault sampleVaultIn(const QString &root);

} // namespace solnoma
