// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/drawing_painter.h"

#include "dossier/text_clean.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace solnoma {

namespace {

constexpr double HatchStep = 3.2;

struct SurfaceDestroy {
    void operator()(cairo_surface_t *surface) const { cairo_surface_destroy(surface); }
};
struct CairoDestroy {
    void operator()(cairo_t *cairo) const { cairo_destroy(cairo); }
};

class DrawingPainter
{
public:
    DrawingPainter(cairo_t *cairo, PangoContext *context) : m_cairo(cairo), m_context(context) {}

    void operator()(const Drawing::Line &line)
    {
        const std::array dashes{2.0, 2.0};
        setGrey(line.grey);
        cairo_set_dash(m_cairo, dashes.data(), line.isDashed ? 2 : 0, 0);
        cairo_set_line_width(m_cairo, line.width);
        cairo_move_to(m_cairo, line.x1, line.y1);
        cairo_line_to(m_cairo, line.x2, line.y2);
        cairo_stroke(m_cairo);
        cairo_set_dash(m_cairo, nullptr, 0, 0);
    }

    void operator()(const Drawing::Box &box)
    {
        if (box.width <= 0 || box.height <= 0)
            return;
        if (box.fill < 1) {
            setGrey(box.fill);
            cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
            cairo_fill(m_cairo);
        }
        if (box.hatch != Drawing::Hatch::None)
            paintHatch(box);
        if (box.stroke > 0) {
            setGrey(0);
            cairo_set_line_width(m_cairo, box.stroke);
            cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
            cairo_stroke(m_cairo);
        }
    }

    void operator()(const Drawing::Dot &dot)
    {
        cairo_new_path(m_cairo); // text leaves a current point, which an arc would join
        cairo_arc(m_cairo, dot.x, dot.y, dot.radius, 0, 2 * std::numbers::pi);
        setGrey(dot.fill);
        cairo_fill_preserve(m_cairo);
        setGrey(0);
        cairo_set_line_width(m_cairo, 0.8);
        cairo_stroke(m_cairo);
    }

    void operator()(const Drawing::Text &text)
    {
        const GPtr<PangoLayout> layout(pango_layout_new(m_context));
        PangoFontDescription *font = pango_font_description_from_string(FontSet::Sans);
        pango_font_description_set_absolute_size(font, text.size * PANGO_SCALE);
        pango_font_description_set_weight(font, text.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
        pango_layout_set_font_description(layout.get(), font);
        pango_font_description_free(font);
        const QByteArray utf8 = oneLine(plain(text.text)).toUtf8();
        pango_layout_set_text(layout.get(), utf8.constData(), static_cast<int>(utf8.size()));
        PangoLayoutLine *line = pango_layout_get_line_readonly(layout.get(), 0);
        PangoRectangle box;
        pango_layout_line_get_extents(line, nullptr, &box);
        const double width = pango_units_to_double(box.width);
        const double shares[] = {0, 0.5, 1};
        setGrey(0);
        cairo_move_to(m_cairo, text.x - width * shares[static_cast<size_t>(text.anchor)], text.y);
        pango_cairo_show_layout_line(m_cairo, line);
    }

private:
    void setGrey(double grey) { cairo_set_source_rgb(m_cairo, grey, grey, grey); }

    void paintHatch(const Drawing::Box &box)
    {
        cairo_save(m_cairo);
        cairo_rectangle(m_cairo, box.x, box.y, box.width, box.height);
        cairo_clip(m_cairo);
        setGrey(0.25);
        cairo_set_line_width(m_cairo, 0.45);
        const bool isRising = box.hatch == Drawing::Hatch::Rising;
        for (double x = box.x - box.height; x < box.x + box.width; x += HatchStep) {
            cairo_move_to(m_cairo, x, isRising ? box.y + box.height : box.y);
            cairo_line_to(m_cairo, x + box.height, isRising ? box.y : box.y + box.height);
        }
        cairo_stroke(m_cairo);
        cairo_restore(m_cairo);
    }

    cairo_t *m_cairo;
    PangoContext *m_context;
};

cairo_status_t appendBytes(void *closure, const unsigned char *data, unsigned length)
{
    static_cast<QByteArray *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

} // namespace

void paintDrawing(cairo_t *cairo, PangoContext *context, const Drawing &drawing)
{
    DrawingPainter painter(cairo, context);
    for (const Drawing::Shape &shape : drawing.shapes)
        std::visit(painter, shape);
}

Result<QByteArray> drawingAsPng(const FontSet &fonts, const Drawing &drawing, double dotsPerInch)
{
    const double scale = dotsPerInch / 72;
    const auto pixels = [&](double points) { return std::clamp(static_cast<int>(std::ceil(points * scale)), 1, 8000); };
    const std::unique_ptr<cairo_surface_t, SurfaceDestroy> surface(
        cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels(drawing.width), pixels(drawing.height)));
    const std::unique_ptr<cairo_t, CairoDestroy> cairo(cairo_create(surface.get()));
    cairo_set_source_rgb(cairo.get(), 1, 1, 1);
    cairo_paint(cairo.get());
    cairo_scale(cairo.get(), scale, scale);
    const auto context = fonts.makeContext();
    paintDrawing(cairo.get(), context.get(), drawing);
    QByteArray png;
    if (cairo_status(cairo.get()) != CAIRO_STATUS_SUCCESS ||
        cairo_surface_write_to_png_stream(surface.get(), appendBytes, &png) != CAIRO_STATUS_SUCCESS)
        return Error{ErrorCode::NoMemory, QStringLiteral("drawing"), {}};
    return png;
}

} // namespace solnoma
