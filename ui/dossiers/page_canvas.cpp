// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/page_canvas.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace solnoma {

namespace {

constexpr int Gap = 14;
constexpr int PagesInMemory = 12;

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QWidget(parent), m_images(PagesInMemory)
{
    setObjectName(QStringLiteral("pages"));
    setBackgroundRole(QPalette::Mid);
    setAutoFillBackground(true);
}

void PageCanvas::setPreview(std::shared_ptr<const PagePreview> preview)
{
    m_preview = std::move(preview);
    m_hits.clear();
    m_images.clear();
    fit();
}

void PageCanvas::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.4, 4.0);
    m_images.clear();
    fit();
}

void PageCanvas::setHits(std::vector<PageHit> hits, int current)
{
    m_hits = std::move(hits);
    m_currentHit = current;
    update();
}

double PageCanvas::scale() const
{
    return m_zoom * logicalDpiX() / 72.0;
}

void PageCanvas::fit()
{
    const int count = m_preview ? m_preview->pageCount() : 0;
    const QRect last = count > 0 ? pageRect(count - 1) : QRect();
    setMinimumSize(last.width() + 2 * Gap, last.bottom() + Gap);
    resize(std::max(minimumWidth(), parentWidget()->width()), minimumHeight());
    update();
}

QRect PageCanvas::pageRect(int page) const
{
    const PageGeometry geometry = m_preview->geometry();
    const QSize size(static_cast<int>(std::ceil(geometry.width * scale())),
                     static_cast<int>(std::ceil(geometry.height * scale())));
    return {QPoint(std::max(Gap, (width() - size.width()) / 2), Gap + page * (size.height() + Gap)), size};
}

QRect PageCanvas::hitRect(int hit) const
{
    const PageHit &found = m_hits[static_cast<size_t>(hit)];
    const QRectF box = found.boxes.empty() ? QRectF() : found.boxes.front();
    const QRectF scaled(box.x() * scale(), box.y() * scale(), box.width() * scale(), box.height() * scale());
    return scaled.toAlignedRect().translated(pageRect(found.page).topLeft());
}

int PageCanvas::pageAt(int y) const
{
    if (!m_preview)
        return 0;
    const int step = pageRect(0).height() + Gap;
    return std::clamp(y / step, 0, m_preview->pageCount() - 1);
}

QImage PageCanvas::image(int page)
{
    if (const QImage *known = m_images.object(page))
        return *known;
    const auto painted = m_preview->paint(page, scale() * devicePixelRatioF());
    if (!painted)
        return {};
    const QImage shared(reinterpret_cast<const uchar *>(painted->pixels.constData()), painted->width, painted->height,
                        painted->stride, QImage::Format_RGB32);
    auto *own = new QImage(shared.copy());
    own->setDevicePixelRatio(devicePixelRatioF());
    const QImage result = *own;
    m_images.insert(page, own);
    return result;
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    if (!m_preview)
        return;
    QPainter painter(this);
    for (int page = pageAt(event->rect().top()); page < m_preview->pageCount(); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > event->rect().bottom())
            break;
        painter.fillRect(place, Qt::white);
        painter.drawImage(place.topLeft(), image(page));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        for (size_t i = 0; i < m_hits.size(); ++i) {
            if (m_hits[i].page != page)
                continue;
            QColor colour = palette().color(QPalette::Highlight);
            colour.setAlpha(static_cast<int>(i) == m_currentHit ? 130 : 55);
            for (const QRectF &box : m_hits[i].boxes)
                painter.fillRect(QRectF(box.x() * scale(), box.y() * scale(), box.width() * scale(), box.height() * scale())
                                     .translated(place.topLeft()),
                                 colour);
        }
    }
}

} // namespace solnoma
