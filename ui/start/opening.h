// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

#include <QObject>
#include <QThread>

namespace solnoma {

/// Opens or makes a vault on a thread of its own, since deriving the key takes about a second, and hands the session over
/// on the GUI thread. One at a time; waits for its thread when it goes.
class Opening : public QObject
{
    Q_OBJECT
public:
    using Opened = Result<std::unique_ptr<Session>>;

    using QObject::QObject;
    ~Opening() override;

    bool isRunning() const { return m_thread != nullptr; }
    void start(std::function<Opened()> open, std::function<void(Opened)> done);
    /// Nobody wants what is being opened any more; it is still handed over, to be closed.
    void drop() { m_isDropped = isRunning(); }
    /// Of the last one that was started.
    bool isDropped() const { return m_isDropped; }

private:
    std::unique_ptr<QThread> m_thread;
    std::optional<Opened> m_result;
    bool m_isDropped = false;
};

} // namespace solnoma
