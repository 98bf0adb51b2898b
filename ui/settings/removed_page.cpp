// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/removed_page.h"

#include "store/journal.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace solnoma {

namespace {

constexpr int Most = 500;
constexpr int FullTextRole = Qt::UserRole + 1;

} // namespace

RemovedPage::RemovedPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_help(new QLabel(this)),
      m_empty(new EmptyNote(Icon::Remove, tr("Nothing is removed. What you remove comes here and can be brought back."), this)),
      m_list(new QTreeWidget(this)),
      m_restore(new QPushButton(tr("&Restore"), this))
{
    m_help->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("removed-list"));
    m_list->setAccessibleName(tr("Removed records"));
    m_list->setHeaderLabels({tr("What"), tr("Kind"), tr("When removed")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new DiscreetDelegate(FullTextRole, m_list));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_restore->setObjectName(QStringLiteral("restore"));
    giveIcon(m_restore, Icon::Restore);
    m_restore->setToolTip(tr("Brings the record back as it was, with everything in it (Enter)"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->addWidget(m_help);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_restore, &QPushButton::clicked, this, &RemovedPage::restore);
    connect(m_list, &QTreeWidget::itemActivated, this, &RemovedPage::restore);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_restore->setEnabled(!m_list->selectedItems().isEmpty() && !m_context.session().isReadOnly()); });
    connect(&m_context, &AppContext::committed, this, &RemovedPage::refresh);
    refresh();
}

void RemovedPage::refresh()
{
    m_list->clear();
    const auto removed = Journal(m_context.store()).removed(Most);
    if (!removed) {
        m_help->setText(words::error(removed.error()));
        return;
    }
    for (const RemovedRecord &record : *removed) {
        const QDateTime at = QDateTime::fromString(record.at, Qt::ISODate);
        const QString title = record.title.isEmpty() ? tr("(without a name)") : record.title;
        const QString listed = record.title.isEmpty() ? title : listedTitle(m_context, record.entity->kind, title, record.id);
        auto *item =
            new QTreeWidgetItem(m_list, {listed, words::kindTitle(*record.entity),
                                         QString(words::date(at.date()) + at.time().toString(QStringLiteral(", HH:mm")))});
        item->setData(0, Qt::UserRole, record.id.toString());
        item->setData(0, FullTextRole, title);
    }
    m_help->setText(tr("Removed records can be brought back as they were. What was forgotten at somebody's wish is not here: it "
                       "is gone."));
    m_help->setVisible(!removed->empty());
    m_empty->setVisible(removed->empty());
    m_list->setVisible(!removed->empty());
    m_restore->setVisible(!removed->empty());
    m_restore->setEnabled(false);
    if (!removed->empty())
        m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate); // nobody is chosen, nobody is named
}

void RemovedPage::restore()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    const auto id = item ? Uuid7::fromString(item->data(0, Qt::UserRole).toString()) : std::nullopt;
    if (!id)
        return;
    const QString title = item->text(0);
    const auto restored = m_context.record(QStringLiteral("restore"), tr("Restored: %1").arg(title),
                                           [&](ChangeWriter &writer) { return writer.restore(*id); });
    if (!restored)
        m_help->setText(words::error(restored.error()));
}

} // namespace solnoma
