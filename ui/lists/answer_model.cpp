// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/answer_model.h"

#include "ui/lists/question_cells.h"
#include "ui/shell/app_context.h"

namespace solnoma {

AnswerModel::AnswerModel(AppContext &context, QObject *parent) : QAbstractTableModel(parent), m_context(context) {}

void AnswerModel::show(const StoreQuestion &question, QuestionRows rows)
{
    beginResetModel();
    m_question = &question;
    m_rows = std::move(rows);
    endResetModel();
}

Uuid7 AnswerModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows.rows[static_cast<size_t>(row)].record : Uuid7();
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_question ? 0 : static_cast<int>(m_question->columns.size());
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() || index.column() >= columnCount())
        return {};
    const QuestionColumn &column = m_question->columns[static_cast<size_t>(index.column())];
    const QVariant &value = m_rows.rows[static_cast<size_t>(index.row())].values[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cells::answerAsListed(m_context, column, value);
    case FullTextRole: return cells::answer(m_context, column, value);
    case Qt::TextAlignmentRole:
        return column.show == QuestionColumn::Show::Number ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    return cells::columnTitle(m_question->columns[static_cast<size_t>(section)]);
}

} // namespace solnoma
