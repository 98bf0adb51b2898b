// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tone_line.h"

#include "ui/shell/announce.h"
#include "ui/shell/icon_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace solnoma {

ToneLine::ToneLine(const QString &name, QWidget *parent)
    : QFrame(parent), m_icon(new IconView(Icon::Information, 1.15, Tone::Information, this)), m_label(new QLabel(this))
{
    m_label->setObjectName(name);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    makeAnnouncing(*m_label);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    hide();
}

void ToneLine::say(Tone tone, const QString &sentence)
{
    m_label->setText(sentence);
    announce(*m_label);
    m_icon->setIcon(iconOfTone(tone), tone);
    setProperty("banner", tone == Tone::Error     ? QStringLiteral("error")
                          : tone == Tone::Warning ? QStringLiteral("true")
                                                  : QString());
    style()->unpolish(this);
    style()->polish(this);
    setVisible(!sentence.isEmpty());
}

QString ToneLine::text() const
{
    return m_label->text();
}

} // namespace solnoma
