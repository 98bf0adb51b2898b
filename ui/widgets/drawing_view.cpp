// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing_view.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

constexpr double LargestScale = 1.7;

/// Grey 0 is the ink of the window, 1 its paper.
QColor inkOf(const QPalette &palette, double grey)
{
    const QColor ink = palette.color(QPalette::Text);
    const QColor paper = palette.color(QPalette::Window);
    const auto mix = [grey](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * grey)); };
    return {mix(ink.red(), paper.red()), mix(ink.green(), paper.green()), mix(ink.blue(), paper.blue())};
}

class ShapePainter
{
public:
    ShapePainter(QPainter &painter, const QPalette &palette) : m_painter(painter), m_palette(palette) {}

    void operator()(const Drawing::Line &line)
    {
        m_painter.setPen(QPen(inkOf(m_palette, line.grey), line.width, line.isDashed ? Qt::DashLine : Qt::SolidLine));
        m_painter.drawLine(QPointF(line.x1, line.y1), QPointF(line.x2, line.y2));
    }
    void operator()(const Drawing::Box &box)
    {
        const QRectF rect(box.x, box.y, box.width, box.height);
        if (box.fill < 1)
            m_painter.fillRect(rect, inkOf(m_palette, box.fill));
        if (box.hatch != Drawing::Hatch::None)
            m_painter.fillRect(
                rect, QBrush(inkOf(m_palette, 0.35), box.hatch == Drawing::Hatch::Rising ? Qt::BDiagPattern : Qt::FDiagPattern));
        if (box.stroke > 0) {
            m_painter.setPen(QPen(inkOf(m_palette, 0), box.stroke));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRect(rect);
        }
    }
    void operator()(const Drawing::Dot &dot)
    {
        m_painter.setPen(QPen(inkOf(m_palette, 0), 0.6));
        m_painter.setBrush(inkOf(m_palette, dot.fill));
        m_painter.drawEllipse(QPointF(dot.x, dot.y), dot.radius, dot.radius);
    }
    void operator()(const Drawing::Text &text)
    {
        QFont font = m_painter.font();
        font.setPixelSize(std::max(1, static_cast<int>(std::lround(text.size))));
        font.setBold(text.isBold);
        m_painter.setFont(font);
        m_painter.setPen(inkOf(m_palette, 0));
        const double width = QFontMetricsF(font).horizontalAdvance(text.text);
        const double shift = text.anchor == Drawing::Anchor::Start    ? 0
                             : text.anchor == Drawing::Anchor::Middle ? width / 2
                                                                      : width;
        m_painter.drawText(QPointF(text.x - shift, text.y), text.text);
    }

private:
    QPainter &m_painter;
    const QPalette &m_palette;
};

} // namespace

DrawingView::DrawingView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DrawingView::setDrawing(const Drawing &drawing, const QString &words)
{
    m_drawing = drawing;
    setAccessibleName(words);
    setVisible(!drawing.shapes.empty());
    fitHeight();
    update();
}

double DrawingView::scaleFor(int width) const
{
    return m_drawing.width > 0 ? std::min(width / m_drawing.width, LargestScale) : 1;
}

void DrawingView::fitHeight()
{
    setFixedHeight(std::max(1, static_cast<int>(std::ceil(m_drawing.height * scaleFor(width())))));
}

void DrawingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHeight();
}

QSize DrawingView::sizeHint() const
{
    return {static_cast<int>(m_drawing.width), static_cast<int>(std::ceil(m_drawing.height))};
}

void DrawingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = scaleFor(width());
    painter.scale(scale, scale);
    ShapePainter shapes(painter, palette());
    for (const Drawing::Shape &shape : m_drawing.shapes)
        std::visit(shapes, shape);
}

} // namespace solnoma
