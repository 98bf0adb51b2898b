// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <vector>

namespace solnoma::bench {

/// Measures each event that the main loop hands out: while one is handled, the window answers nobody. Those within one are
/// part of it.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Seconds of the events since the last call that took at least a tenth of a millisecond.
    std::vector<double> takeTurns();

private:
    std::vector<double> m_turns;
    int m_depth = 0;
};

} // namespace solnoma::bench
