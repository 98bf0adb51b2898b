// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/drawing.h"

#include <QWidget>

namespace solnoma {

/// Shows a drawing of the papers in the colours of the window, as wide as there is room.
class DrawingView : public QWidget
{
    Q_OBJECT
public:
    explicit DrawingView(QWidget *parent);

    /// `words` is what the picture says, for who cannot see it.
    void setDrawing(const Drawing &drawing, const QString &words);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    double scaleFor(int width) const;
    void fitHeight();

    Drawing m_drawing;
};

} // namespace solnoma
