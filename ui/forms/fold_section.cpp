// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/fold_section.h"

#include "ui/widgets/shrinking_button.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace solnoma {

FoldSection::FoldSection(const QString &title, QWidget *parent)
    : QWidget(parent), m_heading(new ShrinkingButton(this)), m_body(new QWidget(this)), m_layout(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_heading->setObjectName(QStringLiteral("section-heading"));
    m_heading->setText(title);
    m_heading->setToolTip(title);
    m_heading->setAccessibleName(title);
    m_heading->setCheckable(true);
    m_heading->setAutoRaise(true);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_heading->setVisible(!title.isEmpty());
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_heading);
    layout->addWidget(m_body);
    connect(m_heading, &QToolButton::toggled, this, &FoldSection::setOpen);
    setOpen(true);
}

void FoldSection::setOpen(bool open)
{
    m_heading->setChecked(open);
    m_heading->setArrowType(open ? Qt::DownArrow : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow);
    m_body->setVisible(open);
}

} // namespace solnoma
