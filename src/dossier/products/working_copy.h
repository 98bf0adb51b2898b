// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/products/gated_reader.h"

namespace solnoma {

/// The whole file in reading order, for ourselves: names by alias, sources by label, every field that the gate lets out.
/// "DRAFT, not cleared" stands on every page.
Document composeWorkingCopy(const PaperContext &context);

} // namespace solnoma
