// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cli/options.h"
#include "cli/reply.h"

namespace solnoma::cli {

/// One --set FIELD=VALUE, or one --set-file FIELD=FILE with what that file says.
struct SetEntry {
    QString field;
    QString value;
    bool isFromFile = false; ///< else every program on this machine can read it while the command runs
};

/// Those of --set first, each in the order given.
Result<std::vector<SetEntry>> setEntries(const Arguments &arguments);
bool hasSetEntries(const Arguments &arguments);

/// Says of these secret fields that they stood on the command line; nothing of an empty list.
void warnOfPlain(Reply &reply, const QStringList &fields);

} // namespace solnoma::cli
