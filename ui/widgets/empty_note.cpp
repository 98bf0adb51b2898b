// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_note.h"

#include "ui/widgets/icon_view.h"

#include <QLabel>
#include <QVBoxLayout>

namespace solnoma {

EmptyNote::EmptyNote(Icon which, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(new IconView(which, 3, Tone::Quiet, this)), m_sentence(new QLabel(sentence, this))
{
    m_sentence->setObjectName(QStringLiteral("empty"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    // Long lines are hard to read, and here there is room for short ones.
    m_sentence->setMaximumWidth(fontMetrics().averageCharWidth() * 62);
    m_sentence->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(m_sentence, 100);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addLayout(across);
    layout->addStretch(3);
}

void EmptyNote::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}

QString EmptyNote::text() const
{
    return m_sentence->text();
}

void EmptyNote::setIcon(Icon which, Tone tone)
{
    m_icon->setIcon(which, tone);
}

} // namespace solnoma
