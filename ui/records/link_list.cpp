// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/link_list.h"

#include "ui/records/line_list.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/empty_note.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

LinkList::LinkList(AppContext &context, std::function<std::vector<RecordLineText>()> lines, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_lines(std::move(lines)),
      m_empty(new EmptyNote(Icon::None, {}, this)),
      m_list(new LineList(this)),
      m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_empty->hide();
    m_list->setObjectName(QStringLiteral("links"));
    m_list->setAccessibleName(tr("Records to open"));
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    m_buttons->addStretch();
    layout->addLayout(m_buttons);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &LinkList::openCurrent);
    connect(&m_context, &AppContext::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void LinkList::setEmptyText(Icon icon, const QString &text)
{
    m_empty->setIcon(icon);
    m_empty->setText(text);
}

void LinkList::addButton(Icon icon, const QString &text, const QString &name, const std::function<void()> &slot)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    giveIcon(button, icon);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    connect(button, &QPushButton::clicked, this, slot);
}

Uuid7 LinkList::current() const
{
    return m_list->current();
}

void LinkList::refresh()
{
    m_isStale = false;
    const std::vector<RecordLineText> lines = m_lines();
    m_list->setLines(lines, current());
    m_list->setVisible(!lines.empty());
    m_empty->setVisible(lines.empty());
    if (lines.empty())
        setFocusProxy(nullptr);
    else
        setFocusProxy(m_list);
}

void LinkList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void LinkList::openCurrent()
{
    if (!current().isNull())
        m_context.openRecord(current());
}

} // namespace solnoma
