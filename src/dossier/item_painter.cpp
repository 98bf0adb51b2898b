// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/item_painter.h"

#include "dossier/drawing_painter.h"
#include "dossier/image_info.h"

#include <algorithm>
#include <utility>

namespace solnoma {

namespace {

using Surface = CairoSurface;

struct Reader {
    const QByteArray &bytes;
    qsizetype at = 0;
};

cairo_status_t readBytes(void *closure, unsigned char *data, unsigned length)
{
    auto &reader = *static_cast<Reader *>(closure);
    if (reader.at + static_cast<qsizetype>(length) > reader.bytes.size())
        return CAIRO_STATUS_READ_ERROR;
    memcpy(data, reader.bytes.constData() + reader.at, length);
    reader.at += length;
    return CAIRO_STATUS_SUCCESS;
}

/// A JPEG goes in as it is: a surface of one pixel carries its bytes, so that it is never decoded.
Surface jpegSurface(const QByteArray &bytes)
{
    Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1, 1));
    auto *copy = new QByteArray(bytes);
    if (cairo_surface_set_mime_data(
            surface.get(), CAIRO_MIME_TYPE_JPEG, reinterpret_cast<const unsigned char *>(copy->constData()),
            static_cast<unsigned long>(copy->size()), [](void *data) { delete static_cast<QByteArray *>(data); },
            copy) != CAIRO_STATUS_SUCCESS) {
        delete copy;
        return {};
    }
    return surface;
}

/// Only a PDF takes pictures: they go through as they are. On a screen a frame keeps their place, since no foreign file is
/// decoded in this process (security.md, promise 12).
Surface imageSurface(cairo_t *cairo, const QByteArray &bytes)
{
    const auto info = imageInfo(bytes);
    if (!info || cairo_surface_get_type(cairo_get_target(cairo)) != CAIRO_SURFACE_TYPE_PDF)
        return {};
    if (info->kind == ImageInfo::Kind::Jpeg)
        return jpegSurface(bytes);
    Reader reader{bytes};
    Surface surface(cairo_image_surface_create_from_png_stream(readBytes, &reader));
    return cairo_surface_status(surface.get()) == CAIRO_STATUS_SUCCESS ? std::move(surface) : Surface();
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'f', 2);
}

class Painter
{
public:
    Painter(cairo_t *cairo, PangoContext *context, PaintedElements &elements)
        : m_cairo(cairo), m_context(context), m_elements(elements)
    {
    }

    void operator()(const BeginTag &begin)
    {
        cairo_tag_begin(m_cairo, begin.tag, nullptr);
        m_elements.emplace_back(begin.tag, begin.info);
    }
    void operator()(const EndTag &end) { cairo_tag_end(m_cairo, end.tag); }
    void operator()(const BeginLink &link)
    {
        cairo_tag_begin(m_cairo, CAIRO_TAG_LINK, QByteArray("dest='" + link.destination + "'").constData());
        m_elements.emplace_back("Link", ElementInfo());
    }
    void operator()(const Destination &place)
    {
        const QByteArray attributes =
            "name='" + place.name + "' x=" + number(place.x) + " y=" + number(std::max(place.y, 0.0)) + " internal";
        cairo_tag_begin(m_cairo, CAIRO_TAG_DEST, attributes.constData());
        cairo_tag_end(m_cairo, CAIRO_TAG_DEST);
    }
    void operator()(const TextLine &text)
    {
        cairo_set_source_rgb(m_cairo, text.grey, text.grey, text.grey);
        if (text.from == 0 && text.to == G_MAXINT && isInReadingOrder(text.line)) {
            cairo_move_to(m_cairo, text.x, text.y);
            pango_cairo_show_layout_line(m_cairo, text.line);
        } else {
            paintRuns(text);
        }
    }
    void operator()(const FilledBox &box)
    {
        cairo_set_source_rgb(m_cairo, box.grey, box.grey, box.grey);
        cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
        cairo_fill(m_cairo);
    }
    void operator()(const Picture &picture);
    void operator()(const NotesHere &) {}

private:
    /// Runs stand in the order of sight, from left to right.
    static bool isInReadingOrder(const PangoLayoutLine *line)
    {
        int last = -1;
        for (const GSList *node = line->runs; node; node = node->next) {
            const int offset = static_cast<const PangoLayoutRun *>(node->data)->item->offset;
            if (offset < std::exchange(last, offset))
                return false;
        }
        return true;
    }

    /// The runs of a line between two bytes, in the order of reading: whoever reads aloud or copies gets sentences.
    void paintRuns(const TextLine &text)
    {
        std::vector<std::pair<double, PangoLayoutRun *>> runs;
        double x = text.x;
        for (GSList *node = text.line->runs; node; node = node->next) {
            auto *run = static_cast<PangoLayoutRun *>(node->data);
            if (run->item->offset >= text.from && run->item->offset < text.to)
                runs.emplace_back(x, run);
            x += pango_units_to_double(pango_glyph_string_get_width(run->glyphs));
        }
        std::ranges::sort(runs, {}, [](const auto &placed) { return placed.second->item->offset; });
        const char *letters = pango_layout_get_text(text.line->layout);
        for (const auto &[left, run] : runs) {
            cairo_move_to(m_cairo, left, text.y - pango_units_to_double(run->y_offset));
            pango_cairo_show_glyph_item(m_cairo, letters, run);
        }
    }

    cairo_t *m_cairo;
    PangoContext *m_context;
    PaintedElements &m_elements;
};

void Painter::operator()(const Picture &picture)
{
    cairo_save(m_cairo);
    cairo_translate(m_cairo, picture.x, picture.y);
    if (picture.figure->image.isEmpty()) {
        const Drawing &drawing = picture.figure->drawing;
        cairo_scale(m_cairo, picture.width / drawing.width, picture.height / drawing.height);
        paintDrawing(m_cairo, m_context, drawing);
    } else if (const Surface image = imageSurface(m_cairo, picture.figure->image)) {
        cairo_scale(m_cairo, picture.width / cairo_image_surface_get_width(image.get()),
                    picture.height / cairo_image_surface_get_height(image.get()));
        cairo_set_source_surface(m_cairo, image.get(), 0, 0);
        cairo_paint(m_cairo);
    } else { // an empty frame keeps its place
        cairo_set_source_rgb(m_cairo, 0.5, 0.5, 0.5);
        cairo_set_line_width(m_cairo, 0.5);
        cairo_rectangle(m_cairo, 0, 0, picture.width, picture.height);
        cairo_stroke(m_cairo);
    }
    cairo_restore(m_cairo);
}

} // namespace

void paintPage(cairo_t *cairo, PangoContext *context, const PaperPage &page, PaintedElements &elements)
{
    Painter painter(cairo, context, elements);
    for (const Item &item : page.artifacts)
        std::visit(painter, item);
    for (const Item &item : page.content)
        std::visit(painter, item);
}

} // namespace solnoma
