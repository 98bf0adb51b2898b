// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QString>

namespace solnoma::platform {

/// Writes `path` so that after a crash it holds the old bytes or the new ones, never a mix:
/// path.part, fsync, rename, fsync of the folder. Mode 0600.
Result<void> writeFileDurably(const QString &path, QByteArrayView bytes);

/// Reads a whole file of at most `limit` bytes; larger is Invalid.
Result<QByteArray> readFile(const QString &path, qint64 limit);

/// fsync of an open descriptor, a file, or a folder.
Result<void> syncDescriptor(int descriptor, const QString &place);
Result<void> syncFolder(const QString &folder);

/// rename(2) and fsync of the folder that receives it.
Result<void> renameDurably(const QString &from, const QString &to);

/// A folder with mode 0700; an existing folder is fine.
Result<void> makePrivateFolder(const QString &folder);

} // namespace solnoma::platform
