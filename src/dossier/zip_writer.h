// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace solnoma {

struct ZipEntry {
    QByteArray name;
    QByteArray bytes;
};

/// A ZIP in memory, entries in the order given, every time stamp 1 January 1980: the same entries, the same bytes.
Result<QByteArray> zipped(const std::vector<ZipEntry> &entries);

} // namespace solnoma
