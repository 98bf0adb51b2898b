// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QToolButton;

namespace solnoma {

class ElidedLabel;

/// Under a form: how things stand with it, and the buttons of its commands. Words come before pictures: where it is narrow,
/// the buttons keep only their words.
class EditorBar : public QWidget
{
    Q_OBJECT
public:
    explicit EditorBar(QWidget *parent);

    /// With `word` on the button; tooltip, Ctrl+K and the list of shortcuts say the action whole.
    void addButton(QAction *action, const QString &word);
    void say(const QString &state);
    void showButtons(bool areShown);
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QHBoxLayout *m_row;
    ElidedLabel *m_state;
    QList<QToolButton *> m_buttons;
};

} // namespace solnoma
