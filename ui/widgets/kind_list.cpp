// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind_list.h"

#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int AtATime = 100;
/// Rows as high as those of the other lists.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize content = QStyledItemDelegate::sizeHint(option, index);
        return {content.width(), std::max(content.height(), option.fontMetrics.height() * 3 / 2)};
    }
};

constexpr int LeastTitle = 28;  ///< letters
constexpr int WidestField = 20; ///< letters, where neither the heading nor a whole day in words needs more

} // namespace

KindList::KindList(AppContext &context, const Entity &entity, const std::vector<std::string_view> &fields, QObject *parent)
    : QAbstractTableModel(parent), m_context(context), m_entity(entity)
{
    for (const std::string_view field : fields)
        m_fields.push_back(entity.field(field));
    reload();
    connect(&context, &AppContext::committed, this, [this](const ChangeSet &changes) {
        const bool isOurs = std::ranges::any_of(changes.records, [this](const auto &each) { return each.second == &m_entity; });
        if (changes.many || isOurs)
            reload();
    });
}

void KindList::reload()
{
    beginResetModel();
    m_rows.clear();
    m_next = ListKey();
    m_rows = nextRows();
    endResetModel();
}

bool KindList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void KindList::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent) || m_context.isLent())
        return;
    std::vector<Row> rows = nextRows();
    if (rows.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    endInsertRows();
}

std::vector<KindList::Row> KindList::nextRows()
{
    ListQuery query;
    query.list = QByteArray(m_entity.kind.data(), static_cast<qsizetype>(m_entity.kind.size()));
    query.direction = Qt::DescendingOrder;
    query.after = *m_next;
    query.limit = AtATime;
    const auto page = Lists(m_context.store().connection(), m_context.store().records()).page(query);
    m_next = page ? page->next : std::nullopt;
    std::vector<Row> rows;
    for (const ListRow &row : page ? page->rows : std::vector<ListRow>())
        rows.push_back(rowOf(row));
    return rows;
}

KindList::Row KindList::rowOf(const ListRow &listed) const
{
    Row row{listed.id, {listed.values.first().toString()}};
    const auto head = m_context.store().records().head(listed.id);
    const auto record =
        head && *head ? m_context.store().records().loadFlat(**head) : Result<Record>(Error{ErrorCode::NotFound, {}, {}});
    for (const Field *field : m_fields)
        row.words << (record ? words::value(m_context, *field, record->value(field->id)) : QString());
    return row;
}

Uuid7 KindList::id(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<size_t>(index.row())].id : Uuid7();
}

QModelIndex KindList::indexOf(const Uuid7 &wanted) const
{
    const auto found = std::ranges::find(m_rows, wanted, &Row::id);
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

int KindList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int KindList::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_fields.size());
}

QVariant KindList::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_rows[static_cast<size_t>(index.row())].words.value(index.column());
}

QVariant KindList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Title") : words::fieldLabel(*m_fields[static_cast<size_t>(section) - 1]);
}

KindTable::KindTable(KindList *list, QWidget *parent) : QTreeView(parent)
{
    setModel(list);
    setRootIsDecorated(false);
    setItemDelegate(new RowDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    header()->setStretchLastSection(false);
    connect(list, &KindList::modelReset, this, &KindTable::shareWidth);
    shareWidth();
}

void KindTable::shareWidth()
{
    const int letter = fontMetrics().averageCharWidth();
    const int day = fontMetrics().horizontalAdvance(words::date(QDate(2029, 9, 29))) + 2 * letter;
    int others = 0;
    for (int column = 1; column < model()->columnCount(); ++column) {
        const int content = std::min(sizeHintForColumn(column), std::max(WidestField * letter, day));
        header()->resizeSection(column, std::max(content, header()->sectionSizeHint(column) + letter));
        others += header()->sectionSize(column);
    }
    header()->resizeSection(0, std::max(LeastTitle * letter, viewport()->width() - others));
}

void KindTable::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    shareWidth();
}

} // namespace solnoma
