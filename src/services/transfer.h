// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"
#include "services/session.h"

namespace solnoma {

/// Imports an exchange file as one change: all of it or, on an error, nothing. The report is filled in either case.
Result<void> importFile(Session &session, QIODevice &device, ImportOptions options, ImportReport &report);

/// Everything in the vault as an exchange file, unprotected, but for the history and the evidence itself; sealed rows
/// stay boxes. Logged as an export.
Result<void> dumpPlain(Session &session, QIODevice &device, const std::function<bool(qint64 done, qint64 all)> &progress = {});

} // namespace solnoma
