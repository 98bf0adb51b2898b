// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace solnoma {

class MainWindow;

/// Hide: at once a blank neutral page over everything, also over dialogs. Enter within two minutes brings all back; after
/// that the vault locks. Twice Escape hides too. GUI thread.
class Hider : public QObject
{
    Q_OBJECT
public:
    explicit Hider(MainWindow &window, QObject *parent = nullptr);

    bool isHidden() const { return m_isHidden; }
    void hide();
    void show();
    void setMinutes(std::chrono::milliseconds time) { m_timer.setInterval(time); }

Q_SIGNALS:
    void lockRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    bool isSecondEscape(QObject *object, QEvent *event);
    void cover(QWidget *dialog);
    void addShortcuts(QWidget *dialog);

    MainWindow &m_window;
    QTimer m_timer;
    qint64 m_lastEscape = 0;
    QList<QPointer<QWidget>> m_covered; ///< dialogs to bring back
    QPointer<QWidget> m_focused;
    bool m_isHidden = false;
};

} // namespace solnoma
