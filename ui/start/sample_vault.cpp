// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/sample_vault.h"

#include "base/platform_files.h"
#include "vault/passphrase.h"

#include <QFileInfo>

namespace solnoma {

bool SampleVault::isThere() const
{
    return QFileInfo::exists(folder + QStringLiteral("/vault.solnoma")) && QFileInfo::exists(passphraseFile);
}

Result<SecretBytes> SampleVault::passphrase() const
{
    const auto bytes = platform::readFile(passphraseFile, 4096);
    if (!bytes)
        return bytes.error();
    return normalisedPassphrase(bytes->trimmed());
}

SampleVault sampleVaultIn(const QString &root)
{
    return {root + QStringLiteral("/Sample vault"), root + QStringLiteral("/passphrase")};
}

} // namespace solnoma
