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
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double scaleFor(int width) const;

    Drawing m_drawing;
};

} // namespace solnoma
