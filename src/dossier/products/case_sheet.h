// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/products/gated_reader.h"

namespace solnoma {

/// One to three pages on a file: who, what happened, custody or registration, what is missing, on what it rests.
/// It holds what the gate lets out; whether it may be sent is for Gate::report() with the check of printedTexts().
Document composeCaseSheet(const PaperContext &context);

} // namespace solnoma
