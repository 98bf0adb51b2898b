// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QPushButton;

namespace solnoma {

/// The bottom line of the window: what was last recorded with Undo, and when the vault locks.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    StatusLine(AppContext &context, QWidget *parent);

    void say(const QString &sentence, const Uuid7 &change = {});
    QString sentence() const;
    /// What Undo would take back; null: nothing is offered.
    Uuid7 offered() const { return m_change; }
    /// This change, if it is the last, took another back: it is offered to be put back, and by the keys of that.
    void markTakenBack(const Uuid7 &change);
    /// Undo, or Redo of what was taken back: the one never does the other's work.
    QKeySequence::StandardKey keys() const { return m_isTakenBack ? QKeySequence::Redo : QKeySequence::Undo; }
    /// "locks in 4:31"; empty hides it.
    void setLocksIn(const QString &words);

Q_SIGNALS:
    void undoRequested(const solnoma::Uuid7 &change);

private:
    void offer(bool isTakenBack);

    AppContext &m_context;
    QLabel *m_said;
    QLabel *m_locks;
    QPushButton *m_undo;
    Uuid7 m_change;
    bool m_isTakenBack = false;
};

} // namespace solnoma
