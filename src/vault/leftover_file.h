// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QString>

namespace solnoma {

/// What found no room in the vault's own folder: one file beside the machine's settings, sealed with crypto_kdf(vault key,
/// 1, "leftover"). Its name comes from the same key and says nothing; its length is a multiple of 4096. One thread.
class LeftoverFile
{
public:
    LeftoverFile(const QString &folder, const SecretBytes &vaultKey);

    const QString &path() const { return m_path; }
    bool isThere() const;
    /// NotFound, or Damaged where it is not of this vault or was changed.
    Result<QByteArray> read() const;
    /// Replaces it.
    Result<void> write(QByteArrayView bytes) const;
    void remove() const;
    /// Where putAside() puts it, so that another can be kept in its place.
    QString asidePath() const { return QString(m_path + QLatin1String(".damaged")); }
    void putAside() const;

private:
    SecretBytes m_key;
    QString m_path;
};

} // namespace solnoma
