// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include "ui/app_pages.h"
#include "ui/start/start_page.h"
#include "ui/start/tour.h"

#include <QCoreApplication>
#include <QScreen>

namespace solnoma {

namespace {

PageRegistry allPages()
{
    PageRegistry registry;
    addAllPages(registry);
    return registry;
}

} // namespace

void ProcessRelauncher::relaunch()
{
    platform::relaunch(QCoreApplication::applicationFilePath(), {});
}

Program::Program(const Options &options, const Vocabularies &vocabularies, Preferences &preferences, InterfaceLanguage &language)
    : m_options(options),
      m_vocabularies(vocabularies),
      m_preferences(preferences),
      m_language(language),
      m_registry(allPages()),
      m_window(m_registry, m_preferences),
      m_locker(m_window, m_relauncher),
      m_hider(m_window),
      m_idle(m_window, m_preferences, m_clock)
{
    connect(&m_hider, &Hider::lockRequested, &m_locker, &Locker::lock);
    connect(&m_idle, &IdleWatch::lockRequested, &m_locker, &Locker::lock);
    connect(&m_desk, &DeskWatch::lockRequested, &m_locker, &Locker::lock);
    connect(&m_locker, &Locker::lockedUnopened, this, [this] { m_start->dropOpening(); });
    connect(&m_window, &MainWindow::sessionOpened, this, [this] { m_desk.delaySleep(true); });
    connect(&m_window, &MainWindow::sessionClosed, this, [this] { m_desk.delaySleep(false); });
    connect(&m_window, &MainWindow::languageChosen, this, &Program::speak, Qt::QueuedConnection); // who asks goes away by it
    connect(&m_window, &MainWindow::ownVaultRequested, this, [this] {
        if (m_window.closeSession())
            m_start->createVault();
    });
    makeStartPage();
}

void Program::makeStartPage()
{
    m_start = new StartPage({{m_clock, m_vocabularies},
                             m_preferences,
                             sampleVaultIn(m_options.sampleFolder),
                             std::nullopt,
                             [this](std::unique_ptr<Session> session, bool isSample) {
                                 m_window.openSession(std::move(session), isSample);
                                 if (isSample && !m_preferences.hasSeenTour())
                                     new Tour(m_window, m_preferences); // owned by the pages
                             }});
    connect(m_start, &StartPage::languageChosen, this, &Program::speak, Qt::QueuedConnection);
    m_window.setStartPage(m_start);
}

/// Every page is built anew; what was being typed is recorded first, as on any leaving.
void Program::speak(const QString &language)
{
    m_window.rebuild([this, &language] {
        m_preferences.setLanguage(language);
        m_language.use(language);
        m_registry = allPages();
        makeStartPage();
    });
}

void Program::show()
{
    if (m_options.opensSample)
        m_start->openSample();
    else if (!m_options.folder.isEmpty())
        m_start->askPassphrase(m_options.folder);
    else if (!m_preferences.lastFolder().isEmpty())
        m_start->askPassphrase(m_preferences.lastFolder());
    else
        m_start->showChoices();
    constexpr QSize Comfortable(1200, 820); // with what the desktop takes for itself
    const QSize screen = m_window.screen()->availableSize();
    const bool isSmall = screen.width() < Comfortable.width() || screen.height() < Comfortable.height();
    if (isSmall && m_preferences.geometry().isEmpty())
        m_window.showMaximized();
    else
        m_window.show();
}

} // namespace solnoma
