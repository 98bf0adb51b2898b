// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "vault/file_digest.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace solnoma {

/// What one generation of a copy consists of. File `manifest`: "SOLMANI1" · CBOR map · BLAKE2b-256 of all before, keyed
/// with VaultKeys::manifestMac(). The map: 1 made (text, ISO 8601, UTC) · 2 files and 3 evidence (arrays of [name, size,
/// SHA-256 of the bytes on disk]) · 4 heads (bytes of the caller). Nothing of the content: digests are of encrypted bytes.
struct Manifest {
    struct Entry {
        QString name; // in the generation, or below evidence/: "ab/ab…-0"
        FileDigest digest;
    };

    QDateTime made;
    QList<Entry> files;
    QList<Entry> evidence;
    /// Ends of the history lines, in the caller's form.
    QByteArray heads;
    /// The MAC is right for the key that was given to readManifest.
    bool isAuthentic = false;
};

Result<void> writeManifest(const QString &generation, const Manifest &manifest, const SecretBytes &macKey);

/// Also without the key (then never authentic): which evidence a generation needs is known after a "new lock", too.
/// NotFound; Damaged when it cannot be read at all.
Result<Manifest> readManifest(const QString &generation, const SecretBytes *macKey = nullptr);

} // namespace solnoma
