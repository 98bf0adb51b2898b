// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>

namespace solnoma {

/// A monitor at the keyboard: no mouse, no widget touched but the one that has the focus.
class Keyboard
{
public:
    explicit Keyboard(QWidget *window) : m_window(window) {}
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // As the window system does: an open list of completions has the keyboard.
        QWidget *focus = QApplication::activePopupWidget() ? QApplication::activePopupWidget()
                         : QApplication::focusWidget()     ? QApplication::focusWidget()
                                                           : m_window;
        QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
    }
    /// Latin and Cyrillic alike, as an input method commits it.
    void type(const QString &text)
    {
        if (text.toLatin1() == text.toUtf8()) {
            QTest::keyClicks(QApplication::focusWidget(), text);
            return;
        }
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
    }
    void entry(const QString &text)
    {
        if (!text.isEmpty())
            type(text);
        press(Qt::Key_Tab);
        ++entries;
    }
    int entries = 0;

private:
    QWidget *m_window;
};

} // namespace solnoma
