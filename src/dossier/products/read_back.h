// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/products/gated_reader.h"

namespace solnoma {

/// What the file says about one person, for herself: in large type and plain sentences, without sources and without the data
/// of others. It ends with the two questions of consent, C1 and C2.
Document composeReadBack(const PaperContext &context);

} // namespace solnoma
