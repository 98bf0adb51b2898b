// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/history_panel.h"

#include "names/collation.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/take_back.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace solnoma {

namespace {

enum Column { What, Before, After, Columns };
constexpr int EntryRole = Qt::UserRole;
constexpr int FieldRole = Qt::UserRole + 1;
constexpr qsizetype LongestValue = 160;
constexpr int MostOpen = 12; ///< records of one change; an import stays folded

QString shortened(const QString &words)
{
    const QString line = words.simplified();
    return line.size() > LongestValue ? QString(line.left(LongestValue) + u'…') : line;
}

QString whenInWords(const QString &wallTime)
{
    const auto at = WallTime::fromString(wallTime.left(16));
    if (!at)
        return wallTime;
    const QTime time(at->minuteOfDay() / 60, at->minuteOfDay() % 60);
    return QString(words::date(at->date()) + time.toString(QStringLiteral(", HH:mm")));
}

} // namespace

HistoryPanel::HistoryPanel(AppContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_field(new QComboBox(this)),
      m_tree(new QTreeWidget(this)),
      m_empty(new EmptyNote(Icon::History, tr("Nothing is recorded yet."), this))
{
    auto *layout = new QVBoxLayout(this);
    auto *tools = new QWidget(this);
    auto *bar = new FlowLayout(tools); // in a narrow window in two lines
    m_field->setObjectName(QStringLiteral("history-field"));
    m_field->setAccessibleName(tr("Show one field"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // some names of fields are a line long
    m_field->setMinimumContentsLength(24);
    connect(m_field, &QComboBox::currentTextChanged, m_field, &QWidget::setToolTip);
    bar->addWidget(m_field);
    const auto addButton = [&](Icon icon, const QString &text, const QString &name) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setObjectName(name);
        giveIcon(button, icon);
        bar->addWidget(button);
        return button;
    };
    m_older = addButton(Icon::Down, tr("Show older changes"), QStringLiteral("older-changes"));
    m_older->hide();
    m_putBack = addButton(Icon::Restore, tr("Put this value back"), QStringLiteral("put-back"));
    m_undo = addButton(Icon::Undo, tr("Undo this change"), QStringLiteral("undo-this-change"));
    layout->addWidget(tools);
    m_tree->setObjectName(QStringLiteral("history"));
    m_tree->setAccessibleName(tr("History"));
    m_tree->setColumnCount(Columns);
    m_tree->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_tree->setAlternatingRowColors(true);
    m_tree->setRootIsDecorated(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->setIndentation(fontMetrics().averageCharWidth() * 3);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_tree, 1);
    connect(m_field, &QComboBox::activated, this, [this] { fill(); });
    connect(m_undo, &QToolButton::clicked, this, &HistoryPanel::undoChosen);
    connect(m_putBack, &QToolButton::clicked, this, &HistoryPanel::putBackChosen);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        m_undo->setEnabled(item != nullptr);
        m_putBack->setEnabled(item && item->data(0, FieldRole).isValid());
    });
    connect(&m_context, &AppContext::committed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
    connect(m_older, &QToolButton::clicked, this, [this] {
        m_most *= 4;
        fill();
    });
    m_undo->setEnabled(false);
    m_putBack->setEnabled(false);
}

void HistoryPanel::show(const Ids &records)
{
    m_records = records;
    m_isStale = true;
    if (isVisible())
        refresh();
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void HistoryPanel::refresh()
{
    m_isStale = false;
    m_entries.clear();
    std::vector<qint64> rids;
    for (const Uuid7 &id : m_records) {
        const auto head = m_context.store().records().head(id);
        if (head && *head)
            rids.push_back((*head)->rid);
    }
    takeIn(revisionsBelow(rids));
    fillFields();
    fill();
}

/// In order. A damaged one hides those of its record, and that is said.
std::vector<Revision> HistoryPanel::revisionsBelow(const std::vector<qint64> &rids)
{
    const History history = m_context.store().history();
    auto all = history.ofAllBelow(rids);
    if (all)
        return std::move(*all);
    m_context.say(words::error(all.error()));
    std::vector<Revision> readable;
    for (const qint64 rid : rids) {
        if (auto some = history.ofAllBelow(std::span(&rid, 1)))
            std::ranges::move(*some, std::back_inserter(readable));
    }
    std::ranges::sort(readable, {}, &Revision::vid);
    return readable;
}

/// The newest first, each with what stood there before it.
void HistoryPanel::takeIn(std::vector<Revision> revisions)
{
    std::vector<qint64> rids;
    for (const Revision &revision : revisions)
        rids.push_back(revision.record);
    const auto heads = m_context.store().records().heads(rids);
    if (!heads)
        return m_context.say(words::error(heads.error()));
    std::unordered_map<qint64, const RecordHead *> headOf;
    for (const RecordHead &head : *heads)
        headOf[head.rid] = &head;
    std::unordered_map<qint64, std::map<int, Value>> standing;
    for (Revision &revision : revisions) {
        std::map<int, Value> &values = standing[revision.record];
        Entry entry{std::move(revision), *headOf.at(revision.record), {}};
        for (const auto &[field, value] : entry.revision.payload.values)
            entry.before[field] = std::exchange(values[field], value);
        m_entries.push_back(std::move(entry));
    }
    std::ranges::reverse(m_entries);
}

void HistoryPanel::fillFields()
{
    const QString chosen = m_field->currentText();
    std::set<const Field *> fields;
    for (const Entry &entry : m_entries) {
        for (const auto &[field, value] : entry.revision.payload.values)
            fields.insert(&entry.head.entity->fields[static_cast<size_t>(field)]);
    }
    QStringList labels;
    for (const Field *field : fields)
        labels.append(words::fieldLabel(*field));
    labels.removeDuplicates();
    const Collation collation = Collation::of(words::language());
    std::ranges::sort(labels, {}, [&](const QString &label) { return collation.key(label); });
    m_field->clear();
    m_field->addItem(tr("All fields"));
    m_field->addItems(labels);
    m_field->setCurrentIndex(std::max(0, m_field->findText(chosen)));
}

/// When, who and how, over all columns.
QTreeWidgetItem *HistoryPanel::addChange(size_t entry)
{
    const Revision &revision = m_entries[entry].revision;
    const auto author = m_context.store().records().head(revision.author);
    auto *item = new QTreeWidgetItem(m_tree);
    QStringList said{whenInWords(revision.at), author && *author ? m_context.titleOf((*author)->id) : QString(),
                     words::termLabel(m_context, "change_kind", revision.changeKind)};
    said.removeAll(QString());
    item->setText(What, said.join(QStringLiteral(" · ")));
    item->setFirstColumnSpanned(true);
    QFont font = m_tree->font();
    font.setWeight(QFont::DemiBold);
    item->setFont(What, font);
    item->setData(0, EntryRole, static_cast<qulonglong>(entry));
    return item;
}

/// The record with one line for each of its fields that changed; nothing when the chosen field is not among them.
void HistoryPanel::addRecord(QTreeWidgetItem *change, size_t index, const QString &only)
{
    const Entry &entry = m_entries[index];
    QStringList about{words::kindTitle(*entry.head.entity)};
    if (!entry.head.isRow() && m_records.size() > 1)
        about.append(m_context.titleOf(entry.head.id));
    if (entry.revision.op == "remove")
        about.append(tr("removed"));
    if (!entry.revision.isKnown)
        about.append(tr("forgotten: what stood here is not known any more"));
    auto *record = new QTreeWidgetItem;
    record->setText(What, about.join(QStringLiteral(": ")));
    record->setData(0, EntryRole, static_cast<qulonglong>(index));
    for (const auto &[field, value] : entry.revision.payload.values) {
        const Field &each = entry.head.entity->fields[static_cast<size_t>(field)];
        const QString label = words::fieldLabel(each);
        if (!only.isEmpty() && label != only)
            continue;
        auto *item = new QTreeWidgetItem(record);
        item->setText(What, label);
        item->setText(Before, shortened(words::value(m_context, each, entry.before.at(field))));
        item->setText(After, shortened(words::value(m_context, each, value)));
        item->setToolTip(After, item->text(After));
        item->setData(0, EntryRole, static_cast<qulonglong>(index));
        item->setData(0, FieldRole, field);
    }
    if (record->childCount() > 0 || only.isEmpty())
        change->addChild(record);
    else
        delete record;
}

void HistoryPanel::fill()
{
    const QString only = m_field->currentIndex() > 0 ? m_field->currentText() : QString();
    m_tree->clear();
    QTreeWidgetItem *change = nullptr;
    Uuid7 lastChange;
    const size_t shown = std::min(m_entries.size(), m_most);
    for (size_t i = 0; i < shown; ++i) {
        if (!change || m_entries[i].revision.change != lastChange) {
            change = addChange(i);
            lastChange = m_entries[i].revision.change;
        }
        addRecord(change, i, only);
    }
    for (int i = m_tree->topLevelItemCount() - 1; i >= 0; --i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if (item->childCount() == 0)
            delete item;
        else if (item->childCount() <= MostOpen)
            m_tree->expandRecursively(m_tree->indexFromItem(item));
    }
    if (QTreeWidgetItem *newest = m_tree->topLevelItem(0)) // at least what it touched is seen
        newest->setExpanded(true);
    m_older->setVisible(shown < m_entries.size());
    bool isAnyBefore = false;
    for (QTreeWidgetItemIterator item(m_tree); *item && !isAnyBefore; ++item)
        isAnyBefore = !(*item)->text(Before).isEmpty();
    m_tree->setColumnHidden(Before, !isAnyBefore); // of what was only ever recorded once there is none
    m_empty->setVisible(m_entries.empty());
}

void HistoryPanel::undoChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item)
        return;
    takeBack(this, m_context, m_entries[item->data(0, EntryRole).toULongLong()].revision.change);
}

void HistoryPanel::putBackChosen()
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    if (!item || !item->data(0, FieldRole).isValid())
        return;
    const Entry entry = m_entries[item->data(0, EntryRole).toULongLong()];
    const int field = item->data(0, FieldRole).toInt();
    const QString label = words::fieldLabel(entry.head.entity->fields[static_cast<size_t>(field)]);
    const auto recorded =
        m_context.record(QStringLiteral("restore"), tr("Put back: %1.").arg(label), [&](ChangeWriter &writer) -> Result<void> {
            auto record = m_context.store().records().loadFlat(entry.head);
            if (!record)
                return record.error();
            record->setAt(field, entry.before.at(field));
            const auto updated = writer.updateAlone(*record);
            return updated ? Result<void>() : updated.error();
        });
    if (!recorded)
        m_context.say(words::error(recorded.error()));
    else if (recorded->isEmpty())
        m_context.say(tr("It stands so already."));
}

} // namespace solnoma
