// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"

namespace solnoma {

/// Text that any reader and any XML parser takes: lone surrogates, unassigned and private letters
/// become U+FFFD; line ends become '\n', tabs a space;
/// other control characters, non-characters, and what would be invisible in print (soft hyphens, zero-width spaces,
/// byte-order marks, tag letters, direction overrides) are dropped, since nothing unseen may leave. Joiners,
/// direction marks and isolates stay: Arabic script needs them.
QString printable(QStringView text);

/// The direction of the first strong letter; text without one runs left to right.
bool isRightToLeft(QStringView text);
bool isRightToLeft(const RichText &text);

/// The words of a text without looks or footnotes, on one line.
QString oneLine(const RichText &text);

} // namespace solnoma
