// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_note.h"

#include "ui/shell/announce.h"
#include "ui/shell/icon_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

EmptyNote::EmptyNote(Icon which, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(new IconView(which, 3, Tone::Quiet, this)), m_sentence(new QLabel(sentence, this))
{
    m_sentence->setObjectName(QStringLiteral("empty"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    makeAnnouncing(*m_sentence);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_sentence);
    layout->addStretch(3);
}

void EmptyNote::setText(const QString &sentence)
{
    if (sentence == m_sentence->text())
        return;
    m_sentence->setText(sentence);
    announce(*m_sentence);
}

QString EmptyNote::text() const
{
    return m_sentence->text();
}

void EmptyNote::setIcon(Icon which, Tone tone)
{
    m_icon->setIcon(which, tone);
}

/// Long lines are hard to read, and here there is room for short ones.
void EmptyNote::resizeEvent(QResizeEvent *event)
{
    const int aside = std::max(fontMetrics().averageCharWidth(), (width() - fontMetrics().averageCharWidth() * 62) / 2);
    layout()->setContentsMargins(aside, 0, aside, 0);
    QWidget::resizeEvent(event);
}

} // namespace solnoma
