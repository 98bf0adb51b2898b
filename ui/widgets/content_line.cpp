// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_line.h"

#include <QKeyEvent>

namespace solnoma {

namespace {

bool isUndoOrRedo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

} // namespace

ContentLine::ContentLine(QWidget *parent) : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
}

void ContentLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        setCursorPosition(0);
}

bool ContentLine::event(QEvent *event)
{
    // Not accepting the override lets the shortcut of the page have the key.
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return false;
    }
    return QLineEdit::event(event);
}

void ContentLine::keyPressEvent(QKeyEvent *event)
{
    if (isUndoOrRedo(event))
        event->ignore();
    else
        QLineEdit::keyPressEvent(event);
}

void showFromStart(QLineEdit &line, const QString &text)
{
    line.setText(text);
    if (!line.hasFocus())
        line.setCursorPosition(0);
}

} // namespace solnoma
