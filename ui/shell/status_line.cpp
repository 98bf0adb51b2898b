// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_line.h"

#include "ui/shell/announce.h"
#include "ui/shell/elided_label.h"
#include "ui/shell/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace solnoma {

StatusLine::StatusLine(AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_said(new ElidedLabel(this)), m_locks(new QLabel(this)), m_undo(new QPushButton(this))
{
    setObjectName(QStringLiteral("status-line"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 10, 3);
    m_said->setObjectName(QStringLiteral("said"));
    makeAnnouncing(*m_said);
    m_locks->setObjectName(QStringLiteral("locks-in"));
    m_locks->setProperty("quiet", true);
    m_undo->setObjectName(QStringLiteral("undo-change"));
    m_undo->setFlat(true);
    giveIcon(m_undo, Icon::Undo);
    m_undo->hide();
    layout->addWidget(m_said, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_locks);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_change); });
    connect(&m_context, &AppContext::said, this, &StatusLine::say);
}

void StatusLine::say(const QString &sentence, const Uuid7 &change)
{
    const QString at = QLocale().toString(m_context.clock().nowLocal().time(), QStringLiteral("HH:mm"));
    m_said->setText(QString(at + QStringLiteral("  ") + sentence));
    m_said->setToolTip(sentence);
    announce(*m_said);
    m_change = change;
    offer(false);
}

void StatusLine::markTakenBack(const Uuid7 &change)
{
    if (change == m_change)
        offer(true);
}

void StatusLine::offer(bool isTakenBack)
{
    m_isTakenBack = isTakenBack;
    const QString words = isTakenBack ? tr("Put back") : tr("Undo");
    m_undo->setText(words + QStringLiteral("  ") + QKeySequence(keys()).toString(QKeySequence::NativeText));
    m_undo->setAccessibleName(words);
    m_undo->setVisible(!m_change.isNull());
}

QString StatusLine::sentence() const
{
    return m_said->toolTip();
}

void StatusLine::setLocksIn(const QString &words)
{
    m_locks->setText(words);
}

} // namespace solnoma
