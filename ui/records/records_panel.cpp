// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/records_panel.h"

#include "ui/forms/record_editor.h"
#include "ui/records/line_list.h"
#include "ui/records/sealed_line.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/empty_note.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

QToolButton *addButton(QHBoxLayout *layout, Icon icon, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setText(text);
    giveIcon(button, icon);
    button->setObjectName(name);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

} // namespace

RecordsPanel::RecordsPanel(AppContext &context, PanelRecords records, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_records(std::move(records)),
      m_splitter(new QSplitter(this)),
      m_list(new LineList),
      m_empty(new EmptyNote(iconOfKind(m_records.kind), m_records.emptyText, this)),
      m_editor(new RecordEditor(context, m_splitter))
{
    m_editor->setObjectName(QStringLiteral("panel-editor"));
    if (m_records.kind == "source")
        new SealedLine(context, *m_editor); // owned by the editor
    auto *left = new QWidget(m_splitter);
    m_column = new QVBoxLayout(left);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("records"));
    m_list->setAccessibleName(words::kindTitle(entity(m_records.kind)));
    m_column->addWidget(m_empty, 1);
    m_column->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    if (m_records.makeNew) {
        auto *add = addButton(buttons, Icon::Add, m_records.newText, QStringLiteral("new-record"));
        auto *action = new QAction(m_records.newText, this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_N));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        add->setToolTip(QString(m_records.newText + QStringLiteral(" (Ctrl+N)")));
        connect(action, &QAction::triggered, this, &RecordsPanel::makeNew);
        connect(add, &QToolButton::clicked, this, &RecordsPanel::makeNew);
        addAction(action);
    }
    m_remove = addButton(buttons, Icon::Remove, tr("Remove"), QStringLiteral("remove-record"));
    m_remove->setToolTip(tr("Takes it out of the case; it can be brought back from “Removed”."));
    buttons->addStretch();
    m_column->addLayout(buttons);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_remove, &QToolButton::clicked, this, &RecordsPanel::remove);
    connect(m_list, &QListWidget::currentItemChanged, this, &RecordsPanel::openCurrent);
    connect(m_editor, &RecordEditor::recorded, this, [this] { refresh(); });
    connect(&m_context, &AppContext::committed, this, [this] {
        if (isVisible() && !m_isRefreshing)
            refresh();
        else
            m_isStale = true;
    });
}

void RecordsPanel::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

Uuid7 RecordsPanel::current() const
{
    return m_list->current();
}

void RecordsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_isStale)
        return;
    refresh();
    if (!m_editor->edited())
        chooseFirst();
}

void RecordsPanel::chooseFirst()
{
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void RecordsPanel::refresh()
{
    const QScopedValueRollback refreshing(m_isRefreshing, true);
    m_isStale = false;
    const Uuid7 wanted = m_editor->edited() ? m_editor->id() : current();
    const std::vector<RecordLineText> lines = m_records.lines();
    m_list->setLines(lines, wanted);
    m_empty->setVisible(lines.empty());
    m_list->setVisible(!lines.empty());
    m_editor->setVisible(!lines.empty() || m_editor->edited()); // else the empty note has the whole room
    m_remove->setVisible(m_list->currentItem() != nullptr);
}

void RecordsPanel::openCurrent()
{
    const Uuid7 id = current();
    m_remove->setVisible(!id.isNull());
    if (id.isNull() || m_isRefreshing || m_editor->id() == id)
        return;
    if (!m_editor->open(id)) {
        // What could not be recorded stays in front.
        choose(m_editor->id());
        return;
    }
    refresh(); // recording the one before has put its line in front again
    Q_EMIT currentChanged(id);
}

bool RecordsPanel::choose(const Uuid7 &record)
{
    if (m_isStale)
        refresh();
    return m_list->choose(record);
}

void RecordsPanel::makeNew()
{
    if (!m_records.makeNew || !m_editor->leave())
        return;
    m_list->setCurrentItem(nullptr);
    m_editor->show();
    if (m_editor->openNew(m_records.makeNew()))
        m_editor->focusFirst();
}

void RecordsPanel::remove()
{
    const Uuid7 id = m_editor->edited() ? m_editor->id() : current(); // what is seen is what goes
    if (id.isNull())
        return;
    const auto head = m_context.store().records().head(id);
    if (!head || !*head)
        return;
    const auto referrers = m_context.store().records().referrers((*head)->rid, 5);
    if (referrers && !referrers->empty()) {
        QStringList titles;
        for (const RecordHead &each : *referrers)
            titles.append(m_context.titleOf(each.id));
        m_context.say(tr("Not removed: others refer to it (%1).").arg(titles.join(QStringLiteral(", "))));
        return;
    }
    if (m_editor->edited())
        m_editor->discard(); // with its draft, which nobody could open any more
    m_editor->close();
    const auto removed =
        m_context.record(QStringLiteral("record"), tr("Removed."), [&](ChangeWriter &writer) { return writer.remove(id); });
    if (!removed)
        m_context.say(words::error(removed.error()));
}

bool RecordsPanel::leave()
{
    return m_editor->leave();
}

void RecordsPanel::keepDrafts()
{
    m_editor->keepDraft();
}

} // namespace solnoma
