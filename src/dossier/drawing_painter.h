// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "dossier/drawing.h"
#include "dossier/fonts.h"

#include <QByteArray>

typedef struct _cairo cairo_t;

namespace solnoma {

/// Paints at the origin of `cairo`, one point per unit.
void paintDrawing(cairo_t *cairo, PangoContext *context, const Drawing &drawing);

/// The same as a grey PNG.
Result<QByteArray> drawingAsPng(const FontSet &fonts, const Drawing &drawing, double dotsPerInch);

} // namespace solnoma
