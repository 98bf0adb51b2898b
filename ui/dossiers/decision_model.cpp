// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/decision_model.h"

#include "ui/dossiers/gate_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

namespace solnoma {

using State = DecisionItem::State;

std::vector<DecisionModel::Row> DecisionModel::rowsOf(const std::vector<DecisionItem> &items, bool isOpenOnly)
{
    std::vector<Row> rows;
    for (size_t from = 0; from < items.size();) {
        const auto group = items[from].group;
        const size_t heading = rows.size();
        rows.push_back({-1, group, {}});
        int open = 0;
        int all = 0;
        size_t to = from;
        for (; to < items.size() && items[to].group == group; ++to) {
            ++all;
            open += items[to].state == State::Open;
            if (!isOpenOnly || items[to].state == State::Open)
                rows.push_back({static_cast<int>(to), group, {}});
        }
        const QString name = words::decisionGroup(group);
        rows[heading].heading =
            open > 0 ? tr("%1 · %2 of %3 to decide").arg(name).arg(open).arg(all) : tr("%1 · %2").arg(name).arg(all);
        if (isOpenOnly && open == 0)
            rows.pop_back();
        from = to;
    }
    return rows;
}

void DecisionModel::setItems(std::vector<DecisionItem> items, bool isOpenOnly)
{
    std::vector<Row> rows = rowsOf(items, isOpenOnly);
    const bool isSameShape = rows.size() == m_rows.size() && items.size() == m_items.size() &&
                             std::ranges::equal(rows, m_rows, {}, &Row::item, &Row::item) &&
                             std::ranges::equal(items, m_items, [](const auto &a, const auto &b) { return a.isSame(b); });
    if (!isSameShape)
        beginResetModel();
    m_openCount = static_cast<int>(std::ranges::count(items, State::Open, &DecisionItem::state));
    m_items = std::move(items);
    m_rows = std::move(rows);
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

const DecisionItem *DecisionModel::item(const QModelIndex &index) const
{
    const int at = index.isValid() ? m_rows[static_cast<size_t>(index.row())].item : -1;
    return at < 0 ? nullptr : &m_items[static_cast<size_t>(at)];
}

QModelIndex DecisionModel::indexOf(const DecisionItem &wanted) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const DecisionItem *each = item(index(row, 0));
        if (each && each->isSame(wanted))
            return index(row, 0);
    }
    return {};
}

QModelIndex DecisionModel::nextOpen(const QModelIndex &from, int step) const
{
    const int count = rowCount();
    const int start = from.isValid() ? from.row() : (step > 0 ? -1 : 0);
    for (int i = 1; i <= count; ++i) {
        const QModelIndex at = index(((start + step * i) % count + count) % count, 0);
        const DecisionItem *each = item(at);
        if (each && each->state == State::Open)
            return at;
    }
    return {};
}

int DecisionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DecisionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant DecisionModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    const DecisionItem *each = item(index);
    if (!each) {
        if (role == Qt::DisplayRole && index.column() == 0)
            return row.heading;
        if (role == Qt::ForegroundRole) // a heading cannot be chosen, and is not out of use either
            return QGuiApplication::palette().brush(QPalette::Active, QPalette::Text);
        QFont bold;
        bold.setWeight(QFont::DemiBold);
        return role == Qt::FontRole ? QVariant(bold) : QVariant();
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return words::reason(each->reason);
    if (role == Qt::FontRole && each->state == State::Open) {
        QFont font;
        font.setWeight(QFont::Medium);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return each->around.isEmpty() ? each->title : QStringLiteral("… %1 …").arg(each->around);
    switch (each->state) {
    case State::Open: return tr("● to decide");
    case State::Free: return tr("stays out");
    case State::Decided: return QString(QStringLiteral("✓ ") + each->answer);
    }
    return {};
}

QVariant DecisionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("What") : tr("Decided");
}

Qt::ItemFlags DecisionModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return item(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemNeverHasChildren;
}

} // namespace solnoma
