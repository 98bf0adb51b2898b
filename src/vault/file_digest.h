// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace solnoma {

struct FileDigest {
    qint64 size = 0;
    QByteArray sha256;

    bool operator==(const FileDigest &) const = default;
};

Result<FileDigest> digestOfFile(const QString &path);

/// Copies through target.part, fsync, rename; mode 0600. Returns the digest of what was written.
Result<FileDigest> copyFileDurably(const QString &source, const QString &target);

} // namespace solnoma
