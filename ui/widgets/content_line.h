// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace solnoma {

/// A line for content: nothing of it goes to prediction or dictionaries of input methods, and in a form its own undo is
/// off, since Ctrl+Z belongs to the form. What is longer than the line ends in "…" and is whole in the tool tip.
class ContentLine : public QLineEdit
{
    Q_OBJECT
public:
    explicit ContentLine(QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool isWider(const QString &words) const;
    QRect roomOfText() const;
};

/// Sets a text that nobody types: it is read from its start.
void showFromStart(QLineEdit &line, const QString &text);

} // namespace solnoma
