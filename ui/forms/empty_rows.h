// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace solnoma {

/// The record as it is to be recorded: a line that was opened and never filled in says nothing. What is on file in `base`
/// stays, and so does a row that another one points to.
Record withoutEmptyRows(Record edited, const Record *base = nullptr);

} // namespace solnoma
