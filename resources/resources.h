// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace solnoma {

/// Makes ":/solnoma/vocabularies", "law", "dossiers", "fonts", "help", "sheets", "reference",
/// "translations" and "words" readable. Cheap, may be called often, from any thread.
void loadResources();

} // namespace solnoma
