// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/today_page.h"

#include "store/journal.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/icons.h"
#include "ui/shell/take_back.h"
#include "ui/shell/words.h"

#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace solnoma {

namespace {

constexpr int ChangeRole = Qt::UserRole;
constexpr int RecordRole = Qt::UserRole + 1;
constexpr int FullTextRole = Qt::UserRole + 2;
constexpr int MostNamed = 3;

} // namespace

TodayPage::TodayPage(AppContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_day(new QDateEdit(context.today(), this)),
      m_help(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_undo(new QPushButton(tr("&Undo this change"), this))
{
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(QStringLiteral("dd.MM.yyyy"));
    auto *label = new QLabel(tr("&Day"), this);
    label->setBuddy(m_day);
    m_list->setObjectName(QStringLiteral("today-list"));
    m_list->setAccessibleName(tr("Changes of the day"));
    m_list->setHeaderLabels({tr("Time"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new DiscreetDelegate(FullTextRole, m_list));
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_undo->setObjectName(QStringLiteral("undo-this"));
    giveIcon(m_undo, Icon::Undo);
    m_undo->setToolTip(tr("What was changed again since stays as it is"));
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_day);
    top->addWidget(m_help, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 12, 18, 12);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeading);
    setFocusProxy(m_list);
    connect(m_day, &QDateEdit::dateChanged, this, &TodayPage::refresh);
    connect(m_undo, &QPushButton::clicked, this, &TodayPage::undo);
    connect(m_list, &QTreeWidget::itemActivated, this, &TodayPage::openRecord);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_undo->setEnabled(!m_list->selectedItems().isEmpty() && !m_context.session().isReadOnly()); });
    connect(&m_context, &AppContext::committed, this, &TodayPage::refresh);
    refresh();
}

QString TodayPage::deed(const JournalEntry &entry) const
{
    if (entry.kind == u"import")
        return tr("Imported");
    if (entry.kind == u"merge")
        return tr("Merged");
    if (entry.kind == u"undo")
        return tr("Undone");
    if (entry.kind == u"restore")
        return tr("Restored");
    if (entry.kind == u"take_in")
        return tr("Taken in");
    if (entry.kind == u"forget")
        return tr("Forgotten");
    const QByteArray op = entry.records.empty() ? QByteArray() : entry.records.front().op;
    return op == "create" ? tr("Recorded") : op == "remove" ? tr("Removed") : tr("Changed");
}

QString TodayPage::sentence(const JournalEntry &entry, bool inFull) const
{
    QStringList names;
    for (const JournalEntry::Touched &each : entry.records) {
        if (names.size() == MostNamed)
            break;
        const QString full = m_context.titleOf(each.id);
        const QString title = inFull ? full : listedTitle(m_context, each.entity->kind, full, each.id);
        const QString kind = words::kindTitle(*each.entity);
        names.append(title.isEmpty() ? kind : tr("%1 “%2”").arg(kind, title));
    }
    QString text = deed(entry) + QStringLiteral(": ") + names.join(QStringLiteral(", "));
    if (entry.all > names.size())
        text += tr(" and %n more", nullptr, static_cast<int>(entry.all - names.size()));
    return text;
}

void TodayPage::refresh()
{
    m_list->clear();
    const auto entries = Journal(m_context.store()).ofDay(m_day->date(), m_context.store().user());
    if (!entries) {
        m_help->setText(words::error(entries.error()));
        return;
    }
    for (const JournalEntry &entry : *entries) {
        auto *item = new QTreeWidgetItem(m_list, {entry.at.section(u'T', 1).left(5), sentence(entry, false)});
        item->setData(1, FullTextRole, sentence(entry, true));
        item->setData(0, ChangeRole, entry.change.toString());
        if (!entry.records.empty())
            item->setData(0, RecordRole, entry.records.front().id.toString());
    }
    m_help->setText(entries->empty()
                        ? tr("Nothing was recorded on this day.")
                        : tr("%n change(s). Enter opens what was changed.", nullptr, static_cast<int>(entries->size())));
    if (!entries->empty())
        m_list->setCurrentItem(m_list->topLevelItem(0), 0, QItemSelectionModel::NoUpdate); // nobody is chosen, nobody is named
    m_undo->setEnabled(false);
}

std::optional<Uuid7> TodayPage::current(int role) const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? Uuid7::fromString(item->data(0, role).toString()) : std::nullopt;
}

void TodayPage::openRecord()
{
    if (const auto record = current(RecordRole))
        m_context.openRecord(*record);
}

void TodayPage::undo()
{
    if (const auto change = current(ChangeRole))
        takeBack(this, m_context, *change);
}

} // namespace solnoma
