// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quick_log.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace solnoma {

class AppContext;

/// What stands where the quick log stood: the file number, what follows from it, where to go on.
class QuickLogResult : public QWidget
{
    Q_OBJECT
public:
    QuickLogResult(AppContext &context, QWidget *parent);

    void show(const QuickLogged &logged);

Q_SIGNALS:
    void openWanted();
    void anotherWanted();
    void doneWanted();

private:
    QStringList tasksOf(const QuickLogged &logged) const;

    AppContext &m_context;
    QLabel *m_number;
    QLabel *m_tasks;
    QLabel *m_same;
    QWidget *m_first;
};

} // namespace solnoma
