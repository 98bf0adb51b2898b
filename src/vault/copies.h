// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/evidence_format.h"
#include "vault/manifest.h"
#include "vault/vault_folder.h"

#include <QStringList>

namespace solnoma {

/// Copies of a vault: a folder, by custom Name.copies, of dated generations that share their evidence:
///
///     evidence/xx/…          as in a vault; an object is copied once
///     2026-11-21T223307Z/    vault.solnoma, store-<n>.db, sealed.key if there was one, manifest (manifest.h)
///
/// A generation opens as a vault, read-only (VaultFolder::open). The name is the time in UTC; a generation is written
/// as <name>.part and renamed when it is whole.
struct CopyRequest {
    struct Object {
        Uuid7 id;
        qint64 size = 0;
    };

    QString copiesFolder; // made if absent
    QDateTime when;
    QList<Object> objects; // table `object`
    QByteArray heads;
    /// Writes a copy of the store, whole and fsynced, to the path it is given.
    std::function<Result<void>(const QString &path)> writeStore;
    /// Called with the evidence bytes done, also within a big object.
    Progress progress = {};
    qint64 segmentChunks = chunksPerSegment;
};

/// What copying that was cut off more than a day ago left in the folder goes as well.
/// Returns the folder of the new generation, or what failed; a half-made one is deleted, old ones are untouched.
/// Conflict: there is one of that second. Evidence that an earlier generation has whole is not copied again.
Result<QString> makeCopy(const VaultFolder &vault, const CopyRequest &request);

/// Names, oldest first.
QStringList generations(const QString &copiesFolder);

/// Those with a manifest that is authentic for this key: copies of this vault, and not of another one that was given the
/// same folder. Oldest first.
QStringList ownGenerations(const QString &copiesFolder, const SecretBytes &macKey);

/// The keep rule: the last seven, and the last of each month for the twelve latest months that have one. What is not
/// kept is returned.
QStringList generationsToDrop(const QStringList &names);

/// Deletes these generations, then the evidence that no generation left names. Where a manifest cannot be read, all
/// evidence stays.
Result<void> dropGenerations(const QString &copiesFolder, const QStringList &names);

struct CopyReport {
    bool isAuthentic = false; // the manifest, by its MAC
    QStringList missing;      // as named in the manifest; evidence with "evidence/" before it
    QStringList changed;
    QByteArray heads;

    bool isWhole() const { return isAuthentic && missing.isEmpty() && changed.isEmpty(); }
};

/// Reads every file of a generation and compares it with the manifest. Fails only when there is no readable manifest, or
/// Cancelled by `progress`, which is given the bytes done of one file after the other.
Result<CopyReport> verifyCopy(const QString &generation, const SecretBytes &macKey, const Progress &progress = {});

} // namespace solnoma
