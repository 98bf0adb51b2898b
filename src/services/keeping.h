// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "vault/copies.h"

namespace solnoma {

/// What verify says: every finding names a place; none means that all is well.
struct VerifyReport {
    std::vector<Defect> findings;
    std::vector<Defect> notes; ///< is no damage to what is recorded
    qint64 records = 0;
    qint64 changes = 0;
    qint64 objects = 0;
    QStringList strayFiles; ///< evidence without a row: listed, never deleted by itself

    bool isWell() const { return findings.empty(); }
};

using KeepingProgress = std::function<bool(const QString &step, qint64 done, qint64 all)>;

/// Every page of the store, the history, the read models, every evidence object. Changes nothing.
Result<VerifyReport> verifyVault(Session &session, const KeepingProgress &progress = {});

/// What one generation of a copy knows and this vault lacks: a history cut off or rewritten, a folder put back.
Result<std::vector<Defect>> verifyAgainst(Session &session, const QString &generation);

struct CopyMade {
    QString generation; ///< its folder
    CopyReport report;  ///< of the files, read again after writing
    QStringList dropped;
};

/// A dated generation below `copiesFolder`, opened and verified; then what the keep rule does not keep of this vault's
/// copies is dropped. Conflict: the newest copy there is of another vault.
Result<CopyMade> makeVaultCopy(Session &session, const QString &copiesFolder, const KeepingProgress &progress = {});

} // namespace solnoma
