// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/record_list_model.h"

#include "ui/lists/cell_words.h"
#include "ui/shell/app_context.h"
#include "ui/shell/discreet.h"
#include "ui/shell/icons.h"
#include "ui/shell/preferences.h"
#include "ui/shell/words.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr int RowsOfAPage = 100;

} // namespace

RecordListModel::RecordListModel(AppContext &context, const ListDescription &description, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_description(description)
{
    m_query.list = description.list;
    m_query.limit = RowsOfAPage;
}

void RecordListModel::ask(const QByteArray &sort, Qt::SortOrder order, std::vector<ListFilter> filters)
{
    m_query.sort = sort;
    m_query.direction = order;
    m_query.filters = std::move(filters);
    askAgain();
}

void RecordListModel::askAgain()
{
    beginResetModel();
    m_query.after = {};
    m_rows = readPage();
    endResetModel();
    Q_EMIT counted();
}

std::vector<ListRow> RecordListModel::readPage()
{
    ListQuery query = m_query;
    query.filters.insert(query.filters.begin(), m_description.base.begin(), m_description.base.end());
    auto page = Lists(m_context.store().connection(), m_context.store().records()).page(query);
    m_complaint = page ? QString() : words::error(page.error());
    if (!page) {
        m_next.reset();
        return {};
    }
    m_columns = page->columns;
    m_next = page->next;
    m_undated = page->undated;
    return std::move(page->rows);
}

Uuid7 RecordListModel::idAt(int row) const
{
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? m_rows[static_cast<size_t>(row)].id : Uuid7();
}

int RecordListModel::rowOf(const Uuid7 &record) const
{
    const auto found = std::ranges::find(m_rows, record, &ListRow::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void RecordListModel::refresh(int first, int last)
{
    first = std::max(first, 0);
    last = std::min(last, static_cast<int>(m_rows.size()) - 1);
    std::vector<qint64> rids;
    for (int row = first; row <= last; ++row)
        rids.push_back(m_rows[static_cast<size_t>(row)].key.rid);
    const auto found = Lists(m_context.store().connection(), m_context.store().records()).rows(m_description.list, rids);
    if (!found)
        return;
    for (int row = last; row >= first; --row) {
        const auto at = m_rows.begin() + row;
        const auto now = std::ranges::find(*found, at->id, &ListRow::id);
        if (now == found->end()) {
            beginRemoveRows({}, row, row);
            m_rows.erase(at);
            endRemoveRows();
        } else if (now->values != at->values) {
            at->values = now->values; // its key stays: the page goes on from where it stood
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }
    Q_EMIT counted();
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_description.columns.size());
}

QVariant RecordListModel::value(const ListRow &row, const QByteArray &column) const
{
    return row.values.value(m_columns.indexOf(column));
}

bool RecordListModel::isDiscreet(const ListRow &row, const ShownColumn &column) const
{
    if (!m_context.preferences().isDiscreet())
        return false;
    return isNamingTitle(column) ||
           (column.show == ShownColumn::Show::Party && value(row, column.second).toString() == u"person");
}

bool RecordListModel::isNamingTitle(const ShownColumn &column) const
{
    return column.column == "title" &&
           std::ranges::any_of(m_description.kinds, [](const QString &kind) { return namesPeople(kind.toStdString()); });
}

QString RecordListModel::text(const ListRow &row, const ShownColumn &column) const
{
    using Show = ShownColumn::Show;
    const QVariant value = this->value(row, column.column);
    switch (column.show) {
    case Show::Number: return value.toLongLong() == 0 ? QString() : value.toString();
    case Show::Code:
        return value.toString().isEmpty() ? QString() : words::termLabel(m_context, column.vocabulary, value.toString());
    case Show::Codes: return cells::codes(m_context, column.vocabulary, value.toString());
    case Show::Day: return cells::day(value.toString());
    case Show::Fuzzy: return cells::betweenInWords(value.toString(), this->value(row, column.second).toString());
    case Show::Priority: return value.isNull() ? QString() : cells::priority(m_context, value.toInt());
    case Show::Level: return words::levelLabel(static_cast<Level>(value.toInt()));
    case Show::Text:
    case Show::Party: break;
    }
    return value.toString();
}

/// What must not be overlooked in a long list: hours that count, and what only few may read.
QVariant RecordListModel::sign(const ShownColumn &column, const QVariant &value)
{
    if (column.show == ShownColumn::Show::Priority && !value.isNull() && cells::priorityCode(value.toInt()) == u"urgent")
        return icon(Icon::HoursCount, Tone::Warning);
    if (column.show == ShownColumn::Show::Level && value.toInt() >= static_cast<int>(Level::Restricted))
        return icon(Icon::Lock, Tone::Sealed);
    return {};
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const ListRow &row = m_rows[static_cast<size_t>(index.row())];
    const ShownColumn &column = m_description.columns[static_cast<size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole: {
        const bool isNumbered = m_description.isNumbered || isNamingTitle(column);
        return isDiscreet(row, column) ? discreet(text(row, column), isNumbered ? row.id : Uuid7()) : text(row, column);
    }
    case FullTextRole: return text(row, column);
    case IsDiscreetRole: return isDiscreet(row, column);
    case Qt::ToolTipRole: return isDiscreet(row, column) ? QString() : text(row, column);
    case Qt::DecorationRole: return sign(column, value(row, column.column));
    case Qt::TextAlignmentRole:
        return column.show == ShownColumn::Show::Number ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ShownColumn &column = m_description.columns[static_cast<size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole)
        return column.sort.isEmpty() ? QVariant() : tr("Click to order by this");
    return {};
}

bool RecordListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_context.isLent();
}

void RecordListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_query.after = *m_next;
    std::vector<ListRow> more = readPage();
    if (!more.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        std::ranges::move(more, std::back_inserter(m_rows));
        endInsertRows();
    }
    Q_EMIT counted();
}

} // namespace solnoma
