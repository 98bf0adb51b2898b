// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shrinking_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace solnoma {

QSize ShrinkingButton::minimumSizeHint() const
{
    constexpr int LeastLetters = 16;
    const QSize whole = QToolButton::minimumSizeHint();
    return {qMin(whole.width(), fontMetrics().averageCharWidth() * LeastLetters), whole.height()};
}

void ShrinkingButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    const int taken = QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text()); // frame, icon, arrow
    option.text = fontMetrics().elidedText(text(), Qt::ElideRight, qMax(0, width() - taken));
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace solnoma
