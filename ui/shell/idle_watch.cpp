// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_watch.h"

#include "ui/shell/job_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_host.h"
#include "ui/shell/preferences.h"
#include "ui/shell/status_line.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

bool isUse(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::Drop: return true;
    default: return false;
    }
}

} // namespace

IdleWatch::IdleWatch(MainWindow &window, const Preferences &preferences, const Clock &clock, QObject *parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_clock(clock)
{
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &IdleWatch::look);
    connect(&window, &MainWindow::sessionOpened, this, [this] {
        noteUse();
        m_tick.start();
        look();
    });
    connect(&window, &MainWindow::sessionClosed, &m_tick, &QTimer::stop);
    qApp->installEventFilter(this);
}

void IdleWatch::noteUse()
{
    m_elapsed.start();
    m_lastUse = m_clock.nowUtc();
}

/// Two clocks: the one stands still while the machine sleeps, the other may be set back.
qint64 IdleWatch::idleSeconds() const
{
    return std::max(m_elapsed.isValid() ? m_elapsed.elapsed() / 1000 : 0, m_lastUse.secsTo(m_clock.nowUtc()));
}

void IdleWatch::look()
{
    PageHost *host = m_window.host();
    if (!host)
        return;
    const qint64 left = m_preferences.idleMinutes() * 60 - idleSeconds();
    if (left <= 0) {
        if (waitsForJob())
            host->statusLine()->setLocksIn(tr("locks when this is done"));
        else
            Q_EMIT lockRequested();
        return;
    }
    // Seconds only at the end: a number that runs all evening makes nobody calm.
    const QString words = left > 60 ? tr("locks in %n min", nullptr, static_cast<int>((left + 59) / 60))
                                    : tr("locks in 0:%1").arg(left, 2, 10, QLatin1Char('0'));
    host->statusLine()->setLocksIn(words);
}

/// A job that is under way is use; when it ends, the time that is over counts at once. What the job leads to (a sentence,
/// the next file) comes first, hence the queue.
bool IdleWatch::waitsForJob()
{
    const auto *job = m_window.findChild<JobDialog *>();
    if (job && job != m_awaited)
        connect(job, &QObject::destroyed, this, &IdleWatch::look, Qt::QueuedConnection);
    m_awaited = job;
    return job;
}

bool IdleWatch::eventFilter(QObject *object, QEvent *event)
{
    if (isUse(event->type()) && (object->isWindowType() || object->isWidgetType()))
        noteUse();
    return false;
}

} // namespace solnoma
