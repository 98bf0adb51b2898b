// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/hider.h"

#include "ui/shell/main_window.h"
#include "ui/shell/top_windows.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QShortcut>
#include <QToolTip>

#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

constexpr qint64 DoubleMs = 450;

qint64 milliseconds()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

Hider::Hider(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(2min);
    connect(&m_timer, &QTimer::timeout, this, &Hider::lockRequested);
    connect(&window, &MainWindow::hideRequested, this, &Hider::hide);
    connect(&window, &MainWindow::sessionClosed, this, &Hider::show);
    qApp->installEventFilter(this);
}

void Hider::hide()
{
    if (m_isHidden || !m_window.context())
        return;
    m_isHidden = true;
    m_focused = QApplication::focusWidget();
    m_window.blank();
    for (const QPointer<QWidget> &widget : topWindows()) {
        if (widget)
            cover(widget);
    }
    m_timer.start();
}

void Hider::cover(QWidget *dialog)
{
    if (dialog == &m_window || !dialog->isVisible())
        return;
    if (dialog->windowType() == Qt::Popup || dialog->windowType() == Qt::ToolTip) {
        dialog->close();
        return;
    }
    m_covered.append(dialog);
    dialog->hide();
}

void Hider::show()
{
    if (!m_isHidden)
        return;
    m_isHidden = false;
    m_timer.stop();
    m_window.unblank();
    for (const QPointer<QWidget> &dialog : std::exchange(m_covered, {})) {
        if (dialog)
            dialog->show();
    }
    if (m_focused)
        m_focused->setFocus();
}

/// The window's own shortcuts do not reach a dialog over it; these two must, whatever is open.
void Hider::addShortcuts(QWidget *dialog)
{
    static const QString mark = QStringLiteral("over-dialog");
    if (dialog == &m_window || dialog->windowType() == Qt::Popup || dialog->windowType() == Qt::ToolTip ||
        dialog->findChild<QShortcut *>(mark, Qt::FindDirectChildrenOnly))
        return;
    const auto add = [&](const QKeySequence &keys, void (Hider::*slot)()) {
        auto *shortcut = new QShortcut(keys, dialog);
        shortcut->setObjectName(mark);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_L), &Hider::lockRequested);
    add(QKeySequence(Qt::CTRL | Qt::Key_H), &Hider::hide);
}

/// Counted where keys come in, so that each is seen once whatever has the focus.
bool Hider::isSecondEscape(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !object->isWindowType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->isAutoRepeat())
        return false;
    const qint64 now = milliseconds();
    const bool second = key->key() == Qt::Key_Escape && now - m_lastEscape <= DoubleMs;
    m_lastEscape = key->key() == Qt::Key_Escape && !second ? now : 0;
    return second;
}

bool Hider::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Show && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow())
        addShortcuts(static_cast<QWidget *>(object));
    if (!m_isHidden) {
        if (!isSecondEscape(object, event) || !m_window.context())
            return false;
        hide();
        return true;
    }
    // What opens by itself meanwhile (the sheet of a job) waits behind the cover.
    if (event->type() == QEvent::Show && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow() &&
        object != &m_window)
        QMetaObject::invokeMethod(
            this,
            [this, dialog = QPointer(static_cast<QWidget *>(object))] {
                if (dialog && m_isHidden)
                    cover(dialog);
            },
            Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        show();
        return true;
    }
    return !object->isWindowType(); // nothing else does anything while hidden
}

} // namespace solnoma
