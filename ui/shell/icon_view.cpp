// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icon_view.h"

#include <QPainter>

namespace solnoma {

IconView::IconView(Icon which, double lines, Tone tone, QWidget *parent)
    : QWidget(parent), m_icon(which), m_tone(tone), m_lines(lines)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
}

void IconView::setIcon(Icon which, Tone tone)
{
    m_icon = which;
    m_tone = tone;
    update();
}

QSize IconView::sizeHint() const
{
    const int side = qRound(fontMetrics().height() * m_lines / 2) * 2;
    return {side, side};
}

void IconView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    icon(m_icon, m_tone).paint(&painter, rect());
}

} // namespace solnoma
