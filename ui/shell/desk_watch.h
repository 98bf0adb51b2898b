// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace solnoma {

/// Hears from the desktop, over its local message bus, that the machine goes to sleep or its screen is locked. Where
/// there is no bus it says nothing, and the idle time counts the sleep. GUI thread.
class DeskWatch : public QObject
{
    Q_OBJECT
public:
    explicit DeskWatch(QObject *parent = nullptr);
    ~DeskWatch() override;

    /// Holds sleep back for the moment that locking takes; only while a vault is open.
    void delaySleep(bool delay);

Q_SIGNALS:
    void lockRequested();

private Q_SLOTS:
    void onSleep(bool begins);
    void onScreen(bool locked);
    void onSession();

private:
    int m_delay = -1; ///< descriptor that logind watches
};

} // namespace solnoma
