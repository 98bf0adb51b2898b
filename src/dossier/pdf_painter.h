// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/display_list.h"
#include "dossier/page_builder.h"

namespace solnoma {

/// What pages need to become a file: structure in order of its elements, for the finishing pass.
struct PaintedPdf {
    QByteArray bytes;
    std::vector<std::pair<QByteArray, ElementInfo>> elements; ///< structure elements in document order, the root left out
};

/// Paints a display list with cairo: tags, links, bookmarks. Fonts are embedded as subsets.
Result<PaintedPdf> paintPdf(PangoContext *context, const LaidOut &pages, const PageGeometry &geometry);

} // namespace solnoma
