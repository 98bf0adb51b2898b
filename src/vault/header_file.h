// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/header.h"

#include <QList>

#include <QString>

namespace solnoma {

/// Both copies at once, for a new file (path.part, fsync, rename).
Result<void> createHeaderFile(const QString &path, const Header &header);

/// The whole copy with the greater generation; writes nothing, also when the other copy is damaged.
/// NotFound: no such file. NotAVault: neither copy has the magic. NewerVault: a newer program wrote either copy.
/// Damaged: no whole copy.
Result<Header> readHeaderFile(const QString &path, HeaderKind kind);

/// Places of the copies, 0 and 1, that cannot be used while the other one serves.
Result<QList<int>> brokenHeaderCopies(const QString &path, HeaderKind kind);

/// Writes `header` over the copy that does not count now, fsync, then over the other, fsync: at any moment one copy is
/// whole. Conflict: its generation is not above the file's. After another error read the file again to learn what counts.
Result<void> writeHeaderFile(const QString &path, const Header &header);

} // namespace solnoma
