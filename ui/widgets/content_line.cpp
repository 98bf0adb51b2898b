// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/content_line.h"

#include "ui/widgets/field_editor.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QToolTip>

namespace solnoma {

namespace {

bool isUndoOrRedo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
}

/// Of the form of a record: that keeps the steps.
bool isOfField(const QWidget *widget)
{
    while (widget && !qobject_cast<const FieldEditor *>(widget) && !widget->isWindow())
        widget = widget->parentWidget();
    return qobject_cast<const FieldEditor *>(widget) != nullptr;
}

/// What the widget, or the innermost around it that says anything, has to say.
QString tipAround(const QWidget *widget)
{
    while (widget && widget->toolTip().isEmpty() && !widget->isWindow())
        widget = widget->parentWidget();
    return widget ? widget->toolTip() : QString();
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
    const QString words = text().isEmpty() ? placeholderText() : text();
    if (event->type() == QEvent::ToolTip && isWider(words)) {
        const QString tip = QString(words + u'\n' + tipAround(this)).trimmed();
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), Qt::convertFromPlainText(tip, Qt::WhiteSpaceNormal),
                           this);
        return true;
    }
    return QLineEdit::event(event);
}

bool ContentLine::isWider(const QString &words) const
{
    return echoMode() == QLineEdit::Normal && fontMetrics().horizontalAdvance(words) > roomOfText().width();
}

/// Inside of the frame, without the two points that QLineEdit keeps free on each side.
QRect ContentLine::roomOfText() const
{
    constexpr int Free = 2;
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .marginsRemoved(textMargins())
        .adjusted(Free, 0, -Free, 0);
}

/// While nobody writes in it, "…" says that more stands there than is seen.
void ContentLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (hasFocus() || text().isRightToLeft() || !isWider(text()))
        return;
    const QString more = QStringLiteral("…");
    QRect place = roomOfText();
    place.setLeft(place.right() - fontMetrics().horizontalAdvance(more));
    QPainter painter(this);
    painter.fillRect(place.adjusted(0, 0, 2, 0), palette().base());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, more);
}

void ContentLine::keyPressEvent(QKeyEvent *event)
{
    const bool hasStep = event->matches(QKeySequence::Undo) ? isUndoAvailable() : isRedoAvailable();
    if (isUndoOrRedo(event) && (!hasStep || isOfField(this)))
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
