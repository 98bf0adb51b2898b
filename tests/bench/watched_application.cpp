// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/watched_application.h"

#include <QElapsedTimer>
#include <QThread>

#include <utility>

namespace solnoma::bench {

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0 || QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    ++m_depth;
    QElapsedTimer turn;
    turn.start();
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    if (turn.nsecsElapsed() >= 100'000)
        m_turns.push_back(static_cast<double>(turn.nsecsElapsed()) / 1e9);
    return isTaken;
}

std::vector<double> WatchedApplication::takeTurns()
{
    return std::exchange(m_turns, {});
}

} // namespace solnoma::bench
