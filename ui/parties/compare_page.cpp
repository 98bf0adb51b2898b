// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/compare_page.h"

#include "store/party_merge.h"
#include "ui/forms/rows_editor.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace solnoma {

namespace {

QString fieldInWords(AppContext &context, const Record &record, const Field &field)
{
    if (!field.isRow())
        return words::value(context, field, record.value(field.id));
    QStringList lines;
    for (const Record &row : record.rows(field.id))
        lines.append(rowInWords(context, row));
    return lines.join(u'\n');
}

} // namespace

ComparePage::ComparePage(AppContext &context, const Location &location)
    : m_context(context),
      m_left(location.record),
      m_right(location.within),
      m_table(new QTableWidget(this)),
      m_remark(new QLabel(this)),
      m_merge(new QPushButton(tr("They are the same: merge"), this))
{
    auto *layout = new QVBoxLayout(this);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setText(
        tr("Merging keeps every spelling and everything that both records hold; whatever refers to the right one then "
           "refers to the left one. It can be undone. If you are not sure, leave them apart."));
    m_table->setObjectName(QStringLiteral("comparison"));
    m_table->setAccessibleName(tr("Comparison"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    m_merge->setObjectName(QStringLiteral("merge"));
    auto *apart = new QPushButton(tr("Not the same: leave them apart"), this);
    apart->setObjectName(QStringLiteral("leave-apart"));
    giveIcon(m_merge, Icon::Ok);
    giveIcon(apart, Icon::Compare);
    buttons->addStretch();
    buttons->addWidget(apart);
    buttons->addWidget(m_merge);
    layout->addWidget(m_remark);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_table);
    connect(apart, &QPushButton::clicked, this, [this] { m_context.openRecord(m_left); });
    connect(m_merge, &QPushButton::clicked, this, &ComparePage::merge);
    fill();
}

QString ComparePage::title() const
{
    return tr("Compare %1 and %2").arg(m_context.titleOf(m_left), m_context.titleOf(m_right));
}

void ComparePage::fill()
{
    const auto left = m_context.store().records().load(m_left);
    const auto right = m_context.store().records().load(m_right);
    m_merge->setEnabled(left && right && &left->entity() == &right->entity() && !m_context.session().isReadOnly());
    if (!m_merge->isEnabled())
        return;
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({QString(), tr("Stays"), tr("Will become part of it")});
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // again with each width
    for (const Field &field : left->entity().fields) {
        const QString one = fieldInWords(m_context, *left, field);
        const QString other = fieldInWords(m_context, *right, field);
        if (one.isEmpty() && other.isEmpty())
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *label = new QTableWidgetItem(words::fieldLabel(field));
        QFont font = m_table->font();
        font.setBold(one != other);
        label->setFont(font);
        label->setToolTip(one == other ? tr("The same on both sides") : tr("Differs"));
        m_table->setItem(row, 0, label);
        m_table->setItem(row, 1, new QTableWidgetItem(one));
        m_table->setItem(row, 2, new QTableWidgetItem(other));
    }
}

void ComparePage::merge()
{
    const auto merged = mergeParties(m_context.store(), m_left, m_right);
    if (!merged) {
        m_remark->setText(words::error(merged.error()));
        return;
    }
    [[maybe_unused]] const auto acknowledged = m_context.session().acknowledge(merged->change.change);
    const QString said = tr("Merged; %n record(s) now refer to one.", nullptr, merged->references);
    m_context.announce(merged->change, said);
    m_context.openRecord(m_left);
}

} // namespace solnoma
