// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/pdf_writer.h"

#include "dossier/block_layout.h"
#include "dossier/pdf_finish.h"
#include "dossier/pdf_painter.h"

namespace solnoma {

Result<QByteArray> writePdf(const Document &document, const PdfOptions &options, const FontSet &fonts)
{
    const auto context = fonts.makeContext();
    const LaidOut pages = layOut(context.get(), document);
    auto painted = paintPdf(context.get(), pages, PageGeometry());
    if (!painted)
        return painted.error();
    return finishPdf(*painted, document, options);
}

Result<QByteArray> writePdf(const Document &document, const PdfOptions &options)
{
    const auto fonts = FontSet::load();
    if (!fonts)
        return fonts.error();
    return writePdf(document, options, **fonts);
}

} // namespace solnoma
