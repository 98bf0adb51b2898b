// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/display_list.h"

#include <cairo.h>

namespace solnoma {

struct CairoSurfaceDestroy {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct CairoDestroy {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};
using CairoSurface = std::unique_ptr<cairo_surface_t, CairoSurfaceDestroy>;
using Cairo = std::unique_ptr<cairo_t, CairoDestroy>;

/// Structure elements in the order of the document, the root left out.
using PaintedElements = std::vector<std::pair<QByteArray, ElementInfo>>;

/// Paints one page of a display list, artifacts first, on a PDF or on a picture for the screen alike. Tags mean something
/// on a PDF only.
void paintPage(cairo_t *cairo, PangoContext *context, const PaperPage &page, PaintedElements &elements);

} // namespace solnoma
