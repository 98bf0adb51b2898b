// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/shrinking_button.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace solnoma {

ShrinkingButton::ShrinkingButton(QWidget *parent) : QToolButton(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

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
    if (const int lacking = sizeHint().width() - width(); lacking > 0) {
        const qsizetype end = text().lastIndexOf(QStringLiteral("  "));
        const QString tail = end < 0 ? QString() : text().sliced(end);
        const QString words = text().chopped(tail.size());
        const int room = fontMetrics().horizontalAdvance(words) - lacking;
        option.text = fontMetrics().elidedText(words, Qt::ElideRight, qMax(0, room)) + tail;
    }
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace solnoma
