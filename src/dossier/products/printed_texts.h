// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/text_check.h"
#include "dossier/blocks.h"

namespace solnoma {

/// Every text that prints or can be read out of the file, with its place: title, furniture, all blocks, notes, the words
/// of drawings and their descriptions. In the order of the paper.
std::vector<PrintedText> printedTexts(const Document &document);

/// The document with the words of the hits replaced for which `replacement` gives words. Check the result again.
Document withReplacements(Document document, const std::vector<TextHit> &hits, const Replacement &replacement);

} // namespace solnoma
