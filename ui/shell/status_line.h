// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"

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
    /// "locks in 4:31"; empty hides it.
    void setLocksIn(const QString &words);

Q_SIGNALS:
    void undoRequested(const solnoma::Uuid7 &change);

private:
    AppContext &m_context;
    QLabel *m_said;
    QLabel *m_locks;
    QPushButton *m_undo;
    Uuid7 m_change;
};

} // namespace solnoma
