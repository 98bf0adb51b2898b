// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/turning_splitter.h"

#include <algorithm>

namespace solnoma {

TurningSplitter::TurningSplitter(QWidget *parent, int letters) : QSplitter(parent), m_letters(letters)
{
    setChildrenCollapsible(false);
}

QSize TurningSplitter::minimumSizeHint() const
{
    int widest = 0;
    for (int i = 0; i < count(); ++i)
        widest = std::max({widest, widget(i)->minimumSizeHint().width(), widget(i)->minimumWidth()});
    return {widest, QSplitter::minimumSizeHint().height()};
}

void TurningSplitter::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    const Qt::Orientation way = width() >= m_letters * fontMetrics().averageCharWidth() ? Qt::Horizontal : Qt::Vertical;
    if (way == orientation())
        return;
    const QList<int> shares = sizes();
    setOrientation(way);
    setSizes(m_otherWay.isEmpty() ? sharesByStretch() : m_otherWay); // what is more or less is shared as it was that way
    m_otherWay = shares;
}

QList<int> TurningSplitter::sharesByStretch() const
{
    constexpr int Unit = 1000; // far more than any window: the room is given out in this proportion
    QList<int> shares;
    for (int i = 0; i < count(); ++i)
        shares.append(Unit * std::max(1, widget(i)->sizePolicy().verticalStretch()));
    return shares;
}

} // namespace solnoma
