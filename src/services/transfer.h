// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "services/session.h"

#include <vector>

namespace solnoma {

/// Imports an exchange file as one change: all of it or, on an error, nothing. The report is filled in either case.
Result<void> importFile(Session &session, QIODevice &device, ImportOptions options, ImportReport &report);

/// What damage kept out of a dump.
struct DumpReport {
    struct LeftOut {
        const Entity *kind;
        Uuid7 id; ///< null: records of this kind that not even the list of them names
    };
    std::vector<LeftOut> leftOut;
    bool isLogged = true;

    bool isWhole() const { return leftOut.empty() && isLogged; }
};

/// Everything in the vault as an exchange file, unprotected, but for the history and the evidence itself; sealed rows
/// stay boxes. Logged as an export. A record that damage made unreadable is left out and named: the others are still to be had.
Result<DumpReport> dumpPlain(Session &session, QIODevice &device,
                             const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace solnoma
