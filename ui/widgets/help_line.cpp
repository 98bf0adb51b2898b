// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_line.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace solnoma {

HelpLine::HelpLine(const QString &help, QWidget *parent) : QLabel(help, parent)
{
    setObjectName(QStringLiteral("help"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

bool HelpLine::answer(const QKeyEvent &event)
{
    if (event.key() != Qt::Key_F1 || text().isEmpty())
        return false;
    const bool isAsked = isHidden();
    setVisible(isAsked);
    return isAsked;
}

HelpedField::HelpedField(QWidget *editor, const QString &help, QWidget *parent)
    : QWidget(parent), m_help(new HelpLine(help, this))
{
    editor->setToolTip(help);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(editor);
    layout->addWidget(m_help);
    setFocusProxy(editor);
}

void HelpedField::keyPressEvent(QKeyEvent *event)
{
    if (!m_help->answer(*event))
        QWidget::keyPressEvent(event);
}

} // namespace solnoma
