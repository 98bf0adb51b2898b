// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace solnoma {

struct FileDigest {
    qint64 size = 0;
    QByteArray sha256;

    bool operator==(const FileDigest &) const = default;
};

/// Asked after every MiB with the bytes of this file that are done; false cancels.
using FileProgress = std::function<bool(qint64 done)>;

Result<FileDigest> digestOfFile(const QString &path, const FileProgress &progress = {});

/// Copies through target.part, fsync, rename; mode 0600. Returns the digest of what was written. Cancelled leaves nothing.
Result<FileDigest> copyFileDurably(const QString &source, const QString &target, const FileProgress &progress = {});

} // namespace solnoma
