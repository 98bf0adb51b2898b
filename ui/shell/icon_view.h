// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icons.h"

#include <QWidget>

namespace solnoma {

/// An icon that stands by itself, beside or above words that say the same. `lines` is its side in lines of text.
class IconView : public QWidget
{
    Q_OBJECT
public:
    IconView(Icon which, double lines, Tone tone, QWidget *parent);

    void setIcon(Icon which, Tone tone);
    Icon shown() const { return m_icon; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    Tone m_tone;
    double m_lines;
};

} // namespace solnoma
