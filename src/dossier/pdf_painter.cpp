// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/pdf_painter.h"

#include "dossier/item_painter.h"

#include <cairo-pdf.h>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

cairo_status_t appendBytes(void *closure, const unsigned char *data, unsigned length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

void addBookmarks(cairo_surface_t *surface, const std::vector<Bookmark> &bookmarks)
{
    std::array<int, 4> parents{CAIRO_PDF_OUTLINE_ROOT, 0, 0, 0}; // by level; 0 is the root too
    for (const Bookmark &bookmark : bookmarks) {
        const auto level = static_cast<size_t>(bookmark.level);
        int parent = CAIRO_PDF_OUTLINE_ROOT;
        for (size_t above = level - 1; above > 0 && parent == CAIRO_PDF_OUTLINE_ROOT; --above)
            parent = parents[above];
        parents[level] = cairo_pdf_surface_add_outline(surface, parent, bookmark.title.toUtf8().constData(),
                                                       QByteArray("dest='" + bookmark.destination + "'").constData(),
                                                       CAIRO_PDF_OUTLINE_FLAG_OPEN);
        std::fill(parents.begin() + bookmark.level + 1, parents.end(), 0);
    }
}

} // namespace

Result<PaintedPdf> paintPdf(PangoContext *context, const LaidOut &laidOut, const PageGeometry &geometry)
{
    PaintedPdf painted;
    const CairoSurface surface(cairo_pdf_surface_create_for_stream(appendBytes, &painted.bytes, geometry.width, geometry.height));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    const Cairo cairo(cairo_create(surface.get()));
    cairo_tag_begin(cairo.get(), "Document", nullptr);
    for (size_t i = 0; i < laidOut.pages.size(); ++i) {
        paintPage(cairo.get(), context, laidOut.pages[i], painted.elements);
        if (i + 1 == laidOut.pages.size())
            cairo_tag_end(cairo.get(), "Document");
        cairo_show_page(cairo.get());
    }
    addBookmarks(surface.get(), laidOut.bookmarks);
    const cairo_status_t status = cairo_status(cairo.get());
    cairo_surface_finish(surface.get());
    for (const cairo_status_t each : {status, cairo_surface_status(surface.get())})
        if (each != CAIRO_STATUS_SUCCESS)
            return Error{each == CAIRO_STATUS_NO_MEMORY ? ErrorCode::NoMemory : ErrorCode::Invalid, QStringLiteral("pages"),
                         QString::fromLatin1(cairo_status_to_string(each))};
    return painted;
}

} // namespace solnoma
