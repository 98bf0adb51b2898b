// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/app_context.h"
#include "ui/shell/job.h"
#include "ui/shell/page_host.h"
#include "ui/shell/palette.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recents.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/words.h"

#include <QCloseEvent>
#include <QStackedWidget>

#include <utility>

namespace solnoma {

MainWindow::MainWindow(const PageRegistry &registry, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent),
      m_registry(registry),
      m_preferences(preferences),
      m_stack(new QStackedWidget(this)),
      m_cover(new QWidget(this))
{
    setObjectName(QStringLiteral("main-window"));
    setWindowTitle(QStringLiteral("Solnoma"));
    setCentralWidget(m_stack);
    m_cover->hide(); // it lay in the corner, and in the order of Tab, until it was needed
    m_cover->setFocusPolicy(Qt::StrongFocus);
    resize(1180, 760);
    restoreGeometry(m_preferences.geometry());
}

MainWindow::~MainWindow()
{
    delete m_host;
}

void MainWindow::setStartPage(QWidget *page)
{
    delete std::exchange(m_start, page);
    m_stack->insertWidget(0, page);
    if (!m_context)
        m_stack->setCurrentWidget(page);
}

void MainWindow::blank()
{
    if (m_stack->indexOf(m_cover) < 0)
        m_stack->addWidget(m_cover);
    m_stack->setCurrentWidget(m_cover);
    m_cover->setFocus();
    if (isVisible())
        repaint();
}

void MainWindow::unblank()
{
    if (m_host)
        m_stack->setCurrentWidget(m_host);
    else
        m_stack->setCurrentIndex(0);
}

bool MainWindow::isBlank() const
{
    return m_stack->currentWidget() == m_cover;
}

void MainWindow::rememberGeometry()
{
    m_preferences.setGeometry(saveGeometry());
}

void MainWindow::forgetSession()
{
    delete m_host;
    m_host = nullptr;
    m_context.reset();
    m_stack->setCurrentIndex(0);
    Q_EMIT sessionClosed();
}

void MainWindow::showPalette()
{
    auto *palette = new Palette(*m_host, *m_context, this);
    palette->open();
}

void MainWindow::openSession(std::unique_ptr<Session> session, bool isSample)
{
    m_context = std::make_unique<AppContext>(std::move(session), m_preferences);
    m_isSample = isSample;
    orderLists();
    connect(m_context.get(), &AppContext::languageChosen, this, &MainWindow::languageChosen);
    makeHost();
    m_host->start();
    Q_EMIT sessionOpened();
}

/// By the alphabet of the language that is spoken now. Where that cannot be written, lists keep the order that they have.
void MainWindow::orderLists()
{
    Session &session = m_context->session();
    const QString spoken = words::language();
    if (session.isReadOnly() || session.store().sortLanguage() == spoken)
        return;
    const auto ordered = runJobFor<void>(this, m_context.get(), tr("Ordering the lists by your alphabet"),
                                         [&](JobControl &) { return session.store().setSortLanguage(spoken); });
    if (!ordered && m_context)
        m_context->say(words::error(ordered.error()));
}

void MainWindow::makeHost()
{
    m_host = new PageHost(m_registry, *m_context, m_isSample, this);
    connect(m_host, &PageHost::ownVaultRequested, this, &MainWindow::ownVaultRequested);
    connect(m_host, &PageHost::lockRequested, this, &MainWindow::lockRequested);
    connect(m_host, &PageHost::hideRequested, this, &MainWindow::hideRequested);
    connect(m_host, &PageHost::paletteRequested, this, &MainWindow::showPalette);
    connect(m_host, &PageHost::shortcutsRequested, this, [this] { (new ShortcutsDialog(*m_host, this))->open(); });
    connect(m_host, &PageHost::pageShown, this, [this](Page *page) { Recents(*m_context).note(page->location().record); });
    m_stack->addWidget(m_host);
    m_stack->setCurrentWidget(m_host);
}

bool MainWindow::rebuild(const std::function<void()> &change)
{
    if (!m_context) {
        change();
        return true;
    }
    if (m_context->isLent() || !m_host->leaveAll())
        return false;
    const Location place = m_host->page()->location();
    delete std::exchange(m_host, nullptr);
    change();
    orderLists();
    if (!m_context) // locked meanwhile
        return false;
    makeHost();
    if (!m_host->open(place))
        m_host->start();
    return true;
}

bool MainWindow::closeSession()
{
    if (!m_context)
        return true;
    if (!m_host->leaveAll())
        return false;
    delete std::exchange(m_host, nullptr);
    const auto closed = m_context->session().close();
    forgetSession();
    return closed.isOk();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_context && (m_context->isLent() || !closeSession())) {
        event->ignore();
        return;
    }
    rememberGeometry();
    QMainWindow::closeEvent(event);
}

} // namespace solnoma
