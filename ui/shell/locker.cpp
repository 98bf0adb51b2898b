// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/locker.h"

#include "ui/shell/clipboard_guard.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/top_windows.h"

namespace solnoma {

Locker::Locker(MainWindow &window, Relauncher &relauncher, QObject *parent)
    : QObject(parent), m_window(window), m_relauncher(relauncher)
{
    connect(&window, &MainWindow::lockRequested, this, &Locker::lock);
}

void Locker::lock()
{
    AppContext *context = m_window.context();
    if (!context)
        Q_EMIT lockedUnopened();
    if (!context || m_isLocking)
        return;
    m_isLocking = true;
    m_window.blank();
    for (const QPointer<QWidget> &widget : topWindows()) {
        if (widget && widget != &m_window && widget->isVisible())
            widget->hide();
    }
    Q_EMIT stepDone(Step::Blank);

    Q_EMIT context->stopJobs();
    ClipboardGuard::clearOwn();
    Q_EMIT stepDone(Step::Stopped);

    // A job that did not stop in time still has the session. The new process takes its memory all the same, and the
    // store is then as after a crash: nothing recorded is lost.
    if (!context->isLent()) {
        if (PageHost *host = m_window.host()) // none while the lists are put into another alphabet
            host->keepDrafts();
        Q_EMIT stepDone(Step::DraftsKept);
        context->wipe();
        Q_EMIT stepDone(Step::Wiped);
    }
    m_window.rememberGeometry();
    m_relauncher.relaunch();

    // From here on only under a test's relauncher.
    m_isLocking = false;
    QMetaObject::invokeMethod(&m_window, &MainWindow::forgetSession, Qt::QueuedConnection);
    Q_EMIT stepDone(Step::Relaunched);
}

} // namespace solnoma
