// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/page_preview.h"

#include "dossier/block_layout.h"
#include "dossier/item_painter.h"

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

/// The bytes of its layout that an item shows.
std::pair<int, int> bytesOf(const TextLine &item)
{
    const int begin = item.line->start_index;
    return {std::max(begin, item.from), std::min(begin + item.line->length, item.to)};
}

} // namespace

Result<std::unique_ptr<PagePreview>> PagePreview::make(Document document)
{
    std::unique_ptr<PagePreview> preview(new PagePreview(std::move(document)));
    auto fonts = FontSet::load();
    if (!fonts)
        return fonts.error();
    preview->m_fonts = std::move(*fonts);
    preview->m_context = preview->m_fonts->makeContext();
    preview->m_pages = layOut(preview->m_context.get(), preview->m_document);
    preview->collectText();
    return preview;
}

Result<PageImage> PagePreview::paint(int page, double pixelsPerPoint) const
{
    PageImage image;
    image.width = static_cast<int>(std::ceil(geometry().width * pixelsPerPoint));
    image.height = static_cast<int>(std::ceil(geometry().height * pixelsPerPoint));
    image.stride = cairo_format_stride_for_width(CAIRO_FORMAT_RGB24, image.width);
    image.pixels.fill('\xff', static_cast<qsizetype>(image.stride) * image.height);
    const CairoSurface surface(cairo_image_surface_create_for_data(reinterpret_cast<unsigned char *>(image.pixels.data()),
                                                                   CAIRO_FORMAT_RGB24, image.width, image.height, image.stride));
    const Cairo cairo(cairo_create(surface.get()));
    cairo_scale(cairo.get(), pixelsPerPoint, pixelsPerPoint);
    PaintedElements elements;
    paintPage(cairo.get(), m_context.get(), m_pages.pages[static_cast<size_t>(page)], elements);
    cairo_surface_flush(surface.get());
    if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::NoMemory, QStringLiteral("pages"),
                     QString::fromLatin1(cairo_status_to_string(cairo_status(cairo.get())))};
    return image;
}

void PagePreview::collectText()
{
    for (const PaperPage &page : m_pages.pages) {
        PageText text;
        collect(page.content, text);
        collect(page.artifacts, text);
        m_texts.push_back(std::move(text));
    }
}

/// Lines are joined by a space. Pieces of one line (of a link, of a note's mark) follow each other without one.
void PagePreview::collect(const Items &items, PageText &text)
{
    for (const Item &item : items) {
        const auto *line = std::get_if<TextLine>(&item);
        if (!line)
            continue;
        const auto [from, to] = bytesOf(*line);
        if (to <= from)
            continue;
        const char *letters = pango_layout_get_text(line->line->layout);
        const QString words = QString::fromUtf8(letters + from, to - from);
        const bool goesOn = !text.lines.empty() && text.lines.back().line->line == line->line;
        if (!goesOn && !text.text.isEmpty() && !text.text.endsWith(u' '))
            text.text += u' ';
        text.lines.push_back({line, text.text.size(), words});
        text.text += words;
    }
}

QString PagePreview::text(int page) const
{
    return m_texts[static_cast<size_t>(page)].text;
}

std::vector<PageHit> PagePreview::find(const QString &words) const
{
    std::vector<PageHit> hits;
    const QString wanted = words.simplified();
    if (wanted.isEmpty())
        return hits;
    for (size_t page = 0; page < m_texts.size(); ++page) {
        const PageText &text = m_texts[page];
        for (qsizetype at = text.text.indexOf(wanted, 0, Qt::CaseInsensitive); at >= 0;
             at = text.text.indexOf(wanted, at + wanted.size(), Qt::CaseInsensitive)) {
            PageHit hit{static_cast<int>(page), {}};
            for (const PageText::Line &line : text.lines) {
                const qsizetype from = std::max(at, line.offset) - line.offset;
                const qsizetype to = std::min(at + wanted.size(), line.offset + line.text.size()) - line.offset;
                if (from < to)
                    hit.boxes.push_back(boxOf(line, from, to));
            }
            hits.push_back(std::move(hit));
        }
    }
    return hits;
}

QRectF PagePreview::boxOf(const PageText::Line &line, qsizetype from, qsizetype to)
{
    PangoLayoutLine *const shown = line.line->line;
    const int begin = bytesOf(*line.line).first;
    const auto edge = [&](qsizetype letter) { // from the left end of the line, whichever way it reads
        int x = 0;
        pango_layout_line_index_to_x(shown, begin + static_cast<int>(line.text.left(letter).toUtf8().size()), FALSE, &x);
        return pango_units_to_double(x);
    };
    PangoRectangle extents;
    pango_layout_line_get_extents(shown, nullptr, &extents);
    const double first = edge(from);
    const double last = edge(to);
    return {line.line->x + std::min(first, last), line.line->y + pango_units_to_double(extents.y), std::abs(last - first),
            pango_units_to_double(extents.height)};
}

} // namespace solnoma
