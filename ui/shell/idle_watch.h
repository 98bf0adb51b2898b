// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace solnoma {

class JobDialog;
class MainWindow;
class Preferences;

/// Counts the time since the last key, touch or movement while a vault is open, says it in the status line, and asks for
/// the lock when it is up. A program asleep with its machine counts too; a job that runs is waited for. GUI thread.
class IdleWatch : public QObject
{
    Q_OBJECT
public:
    IdleWatch(MainWindow &window, const Preferences &preferences, const Clock &clock, QObject *parent = nullptr);

    /// Whatever counts as use that is no key or movement: a recording that plays.
    void noteUse();
    /// Looks at the clock now; every second by itself.
    void look();

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    qint64 idleSeconds() const;
    bool waitsForJob();

    MainWindow &m_window;
    const Preferences &m_preferences;
    const Clock &m_clock;
    QTimer m_tick;
    QElapsedTimer m_elapsed;
    QDateTime m_lastUse;
    QPointer<const JobDialog> m_awaited;
};

} // namespace solnoma
