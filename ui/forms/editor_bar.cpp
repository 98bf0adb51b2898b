// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/editor_bar.h"

#include "ui/shell/elided_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <utility>

namespace solnoma {

namespace {

constexpr int LettersOfState = 22;  ///< what it says most of the time
constexpr qsizetype KnownSigns = 2; ///< Undo and Redo come first

} // namespace

EditorBar::EditorBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this)), m_state(new ElidedLabel(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_state->setObjectName(QStringLiteral("editor-state"));
    m_row->addWidget(m_state, 1);
}

void EditorBar::addButton(QAction *action, const QString &word)
{
    action->setIconText(word);
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    m_row->addWidget(button);
    m_buttons.append(button);
}

void EditorBar::say(const QString &state)
{
    m_state->setText(state);
}

void EditorBar::showButtons(bool areShown)
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setVisible(areShown);
}

void EditorBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // First all with words, then those with a sign that everybody knows without; words are never cut.
    for (const qsizetype wordless : {qsizetype(0), KnownSigns, m_buttons.size()}) {
        int wanted = fontMetrics().averageCharWidth() * LettersOfState;
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            m_buttons.at(i)->setToolButtonStyle(i < wordless ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
            wanted += m_buttons.at(i)->sizeHint().width() + m_row->spacing();
        }
        if (wanted <= width())
            return;
    }
}

QSize EditorBar::minimumSizeHint() const
{
    int width = fontMetrics().averageCharWidth() * LettersOfState / 2;
    for (const QToolButton *button : m_buttons)
        width += button->isVisibleTo(this) ? button->iconSize().width() + 2 * fontMetrics().averageCharWidth() : 0;
    return {width, QWidget::minimumSizeHint().height()};
}

} // namespace solnoma
