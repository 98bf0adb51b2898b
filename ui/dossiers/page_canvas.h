// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/page_preview.h"

#include <QCache>
#include <QImage>
#include <QWidget>

namespace solnoma {

/// The pages of a paper below each other, as they will print: white in any look of the window. Paints only what is seen.
class PageCanvas : public QWidget
{
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent);

    void setPreview(std::shared_ptr<const PagePreview> preview);
    const PagePreview *preview() const { return m_preview.get(); }
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// Highlights the words; `current` stands out among them.
    void setHits(std::vector<PageHit> hits, int current);
    /// In pixels of this widget.
    QRect pageRect(int page) const;
    QRect hitRect(int hit) const;
    int pageAt(int y) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double scale() const;
    QImage image(int page);
    void fit();

    std::shared_ptr<const PagePreview> m_preview;
    std::vector<PageHit> m_hits;
    int m_currentHit = -1;
    double m_zoom = 1;
    QCache<int, QImage> m_images;
};

} // namespace solnoma
