// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace solnoma {

class FontSet;
struct Document;

struct DocxOptions {
    double drawingDotsPerInch = 200;
};

/// The same blocks as an Office Open XML text: real headings, numbering, footnotes, table heads, right-to-left
/// paragraphs. No author, no program, no time; Word is asked to keep it so. Fonts are those that every office has.
Result<QByteArray> writeDocx(const Document &document, const DocxOptions &options, const FontSet &fonts);
Result<QByteArray> writeDocx(const Document &document, const DocxOptions &options = {});

} // namespace solnoma
