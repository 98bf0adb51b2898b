// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace solnoma::words {

/// Why a folder did not open: what happened, what is safe, what to do. Each error has its own sentence, and none says
/// what the program is for.
QString openingError(const Error &error);

} // namespace solnoma::words
