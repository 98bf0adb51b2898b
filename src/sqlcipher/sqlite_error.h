// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

struct sqlite3;

namespace solnoma {

/// What SQLite's extended result code means in our closed set. `systemError` is the errno of a failed file operation, or 0.
ErrorCode errorCodeOf(int resultCode, int systemError);

/// The present error of `database`. Only messages that cannot quote a bound value become the detail: an FTS5
/// syntax error, for one, repeats what was searched for, so everything but constraints is named by its code.
Error stepError(sqlite3 *database, const QString &place);

/// The same while preparing or opening: SQLite's own message, which can only quote SQL text.
Error prepareError(sqlite3 *database, const QString &place);

} // namespace solnoma
