// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"

#include <QCloseEvent>
#include <QStackedWidget>

namespace solnoma {

MainWindow::MainWindow(const PageRegistry &registry, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent), m_registry(registry), m_preferences(preferences), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("main-window"));
    setWindowTitle(QStringLiteral("Solnoma"));
    setCentralWidget(m_stack);
    resize(1180, 760);
    restoreGeometry(m_preferences.geometry());
}

MainWindow::~MainWindow()
{
    delete m_host;
}

void MainWindow::setStartPage(QWidget *page)
{
    m_stack->insertWidget(0, page);
    if (!m_context)
        m_stack->setCurrentWidget(page);
}

void MainWindow::openSession(std::unique_ptr<Session> session, bool isSample)
{
    m_context = std::make_unique<AppContext>(std::move(session), m_preferences);
    m_host = new PageHost(m_registry, *m_context, isSample, this);
    connect(m_host, &PageHost::ownVaultRequested, this, &MainWindow::ownVaultRequested);
    m_stack->addWidget(m_host);
    m_stack->setCurrentWidget(m_host);
    m_host->start();
    Q_EMIT sessionOpened();
}

bool MainWindow::closeSession()
{
    if (!m_context)
        return true;
    if (!m_host->leaveAll())
        return false;
    delete m_host;
    m_host = nullptr;
    const auto closed = m_context->session().close();
    m_context.reset();
    m_stack->setCurrentIndex(0);
    Q_EMIT sessionClosed();
    return closed.isOk();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_context && (m_context->isLent() || !closeSession())) {
        event->ignore();
        return;
    }
    m_preferences.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace solnoma
