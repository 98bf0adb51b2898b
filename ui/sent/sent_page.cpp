// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sent/sent_page.h"

#include "ui/shell/app_context.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/kind_list.h"

#include <QLabel>
#include <QVBoxLayout>

namespace solnoma {

SentPage::SentPage(AppContext &context)
    : m_model(
          new KindList(context, entity("communication"), {"state", "reply_due", "sent", "transmitted", "reply_received"}, this)),
      m_list(new KindTable(m_model, this))
{
    setObjectName(QStringLiteral("sent-page"));
    m_list->setObjectName(QStringLiteral("communications"));
    m_list->setAccessibleName(tr("What was sent"));
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
