// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace solnoma {

class MainWindow;
class Preferences;

/// A few notes beside the controls that they speak of, for the first look at the sample. Stops nobody: everything can be
/// used meanwhile, and it is skipped with one press. Deletes itself at the end.
class Tour : public QFrame
{
    Q_OBJECT
public:
    Tour(MainWindow &window, Preferences &preferences);

    int step() const { return m_step; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void show(int step);
    void place();
    void end();

    MainWindow &m_window;
    Preferences &m_preferences;
    QLabel *m_words;
    QPushButton *m_next;
    QPointer<QWidget> m_target;
    int m_step = 0;
};

} // namespace solnoma
