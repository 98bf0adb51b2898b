// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace solnoma {

class MainWindow;

/// Puts a fresh process in the place of this one. Tests count instead.
class Relauncher
{
public:
    virtual ~Relauncher() = default;
    virtual void relaunch() = 0;
};

/// Locks (security.md, "Locking"): at once every window is blank; running jobs stop and drafts are kept; the databases
/// close and the keys are wiped; a fresh process takes this one's place. GUI thread.
class Locker : public QObject
{
    Q_OBJECT
public:
    enum class Step {
        Blank,   ///< nothing of the content is on the screen
        Stopped, ///< no job runs any more; what was in the clipboard by us is gone
        DraftsKept,
        Wiped,     ///< databases closed, keys overwritten, the vault's lock released
        Relaunched ///< seen by tests only
    };
    Q_ENUM(Step)

    Locker(MainWindow &window, Relauncher &relauncher, QObject *parent = nullptr);

    void lock();

Q_SIGNALS:
    void stepDone(solnoma::Locker::Step step);
    /// Nothing is open to be locked; what is being opened must not come.
    void lockedUnopened();

private:
    MainWindow &m_window;
    Relauncher &m_relauncher;
    bool m_isLocking = false;
};

} // namespace solnoma
