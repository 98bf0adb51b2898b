// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sent/sent_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/kind_list.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

namespace solnoma {

SentPage::SentPage(AppContext &context)
    : m_model(
          new KindList(context, entity("communication"), {"state", "sent", "transmitted", "reply_due", "reply_received"}, this)),
      m_list(new QTreeView(this))
{
    setObjectName(QStringLiteral("sent-page"));
    m_list->setObjectName(QStringLiteral("communications"));
    m_list->setAccessibleName(tr("What was sent"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    auto *empty =
        new EmptyNote(Icon::Sent, tr("Nothing has been sent yet. Open a case, make a paper, and register it as sent."), this);
    const auto showWhetherEmpty = [this, empty] {
        empty->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
    };
    showWhetherEmpty();
    connect(m_model, &KindList::modelReset, empty, showWhetherEmpty);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(empty, 1);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QTreeView::activated, this,
            [this, &context](const QModelIndex &index) { context.openRecord(m_model->id(index)); });
}

} // namespace solnoma
