// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/products/gated_reader.h"

namespace solnoma {

/// The complaint of one person to the Working Group on Arbitrary Detention, question by question in the official order.
/// It holds what the gate lets out; whether it may be sent is for Gate::report() with the check of printedTexts().
Document composeWgad(const PaperContext &context);

} // namespace solnoma
