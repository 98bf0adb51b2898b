// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_column.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

StartColumn::StartColumn(const QString &title, QWidget *parent) : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *ground = new QWidget(this);
    auto *middle = new QWidget(ground);
    middle->setMaximumWidth(fontMetrics().averageCharWidth() * 78);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *across = new QHBoxLayout(ground);
    across->addStretch(1);
    across->addWidget(middle, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(middle);
    down->setContentsMargins(12, 24, 12, 24);
    m_column = new QVBoxLayout;
    m_column->setSpacing(fontMetrics().height() / 2);
    down->addStretch(1);
    down->addLayout(m_column);
    down->addStretch(2);
    auto *heading = new QLabel(title, middle);
    heading->setObjectName(QStringLiteral("start-title"));
    m_column->addWidget(heading);
    setWidget(ground); // and hears of its events
}

/// The ground is as high as its texts need at this width: without room for that one scrolls, and no field is squeezed.
void StartColumn::fitHeight()
{
    widget()->setMinimumHeight(std::max(0, widget()->layout()->totalHeightForWidth(viewport()->width())));
}

void StartColumn::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitHeight();
}

bool StartColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

QLabel *StartColumn::addText(const QString &text, bool isQuiet)
{
    auto *label = new QLabel(text, widget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("quiet", isQuiet);
    m_column->addWidget(label);
    return label;
}

} // namespace solnoma
