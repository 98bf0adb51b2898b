// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/opening_panel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/tone_line.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

OpeningPanel::OpeningPanel(const QString &title, QWidget *parent) : StartColumn(title, parent) {}

void OpeningPanel::addFoot(const QString &go)
{
    m_message = new ToneLine(QStringLiteral("message"), widget());
    column()->addWidget(m_message);
    m_bar = new QProgressBar(widget());
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Opening"));
    m_bar->hide();
    column()->addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    m_back = new QPushButton(tr("Back"), widget());
    giveIcon(m_back, Icon::Back);
    m_back->setObjectName(QStringLiteral("back-to-choices"));
    m_go = new QPushButton(go, widget());
    m_go->setObjectName(QStringLiteral("go"));
    m_go->setDefault(true);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_go);
    column()->addLayout(buttons);
    setTabOrder(m_go, m_back);
    connect(m_go, &QPushButton::clicked, this, [this] { this->go(); });
    connect(m_back, &QPushButton::clicked, this, [this] {
        forget();
        Q_EMIT backRequested();
    });
}

void OpeningPanel::say(const QString &sentence, Tone tone)
{
    m_message->say(tone, sentence);
}

void OpeningPanel::run(std::function<Opening::Opened()> open, bool isSample)
{
    if (m_opening.isRunning())
        return;
    say(tr("One moment…"));
    setBusy(true);
    m_opening.start(std::move(open), [this, isSample](Opening::Opened opened) {
        setBusy(false);
        say({});
        if (!opened) {
            failed(opened.error());
            return;
        }
        forget();
        if (m_opening.isDropped())
            Q_EMIT backRequested(); // the session goes with `opened`
        else
            m_onOpened(std::move(*opened), isSample);
    });
}

void OpeningPanel::setBusy(bool busy)
{
    widget()->setEnabled(!busy);
    m_bar->setVisible(busy);
}

} // namespace solnoma
