// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/start_page.h"

#include "ui/help/help_window.h"
#include "ui/start/choose_panel.h"
#include "ui/start/create_panel.h"
#include "ui/start/unlock_panel.h"

#include <QKeyEvent>

namespace solnoma {

StartPage::StartPage(Setting setting, QWidget *parent)
    : QStackedWidget(parent),
      m_setting(std::move(setting)),
      m_choose(new ChoosePanel(m_setting.preferences, m_setting.sample.isThere(), this)),
      m_unlock(new UnlockPanel(m_setting.session, m_setting.preferences, this)),
      m_create(new CreatePanel(m_setting.session, m_setting.testKdf, this))
{
    setObjectName(QStringLiteral("start-page"));
    addWidget(m_choose);
    addWidget(m_unlock);
    addWidget(m_create);
    connect(m_choose, &ChoosePanel::folderChosen, this, &StartPage::askPassphrase);
    connect(m_choose, &ChoosePanel::createRequested, this, &StartPage::createVault);
    connect(m_choose, &ChoosePanel::sampleRequested, this, &StartPage::openSample);
    connect(m_choose, &ChoosePanel::languageChosen, this, &StartPage::languageChosen);
    connect(m_choose, &ChoosePanel::helpRequested, this, &StartPage::toggleHelp);
    for (OpeningPanel *panel : {static_cast<OpeningPanel *>(m_unlock), static_cast<OpeningPanel *>(m_create)}) {
        connect(panel, &OpeningPanel::backRequested, this, &StartPage::showChoices);
        panel->onOpened([this](std::unique_ptr<Session> session, bool isSample) { open(std::move(session), isSample); });
    }
}

void StartPage::showChoices()
{
    m_choose->refresh();
    setCurrentWidget(m_choose);
}

void StartPage::askPassphrase(const QString &folder)
{
    setCurrentWidget(m_unlock);
    m_unlock->start(folder);
}

void StartPage::createVault()
{
    setCurrentWidget(m_create);
    m_create->start();
}

void StartPage::openSample()
{
    setCurrentWidget(m_unlock);
    m_unlock->openSample(m_setting.sample);
}

void StartPage::dropOpening()
{
    m_unlock->dropOpening();
    m_create->dropOpening();
}

void StartPage::toggleHelp()
{
    HelpWindow::toggle(QStringLiteral("opening"), HelpPanel::Reach::OnePage, this);
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F1)
        toggleHelp();
    else
        QStackedWidget::keyPressEvent(event);
}

void StartPage::open(std::unique_ptr<Session> session, bool isSample)
{
    showChoices();
    m_setting.opened(std::move(session), isSample);
}

} // namespace solnoma
