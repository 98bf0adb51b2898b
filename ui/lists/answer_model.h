// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/questions.h"

#include <QAbstractTableModel>

namespace solnoma {

class AppContext;

/// The rows that answer one question, in words.
class AnswerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { FullTextRole = Qt::UserRole };

    AnswerModel(AppContext &context, QObject *parent);

    void show(const StoreQuestion &question, QuestionRows rows);
    const StoreQuestion *question() const { return m_question; }
    const QuestionRows &answer() const { return m_rows; }
    Uuid7 recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    AppContext &m_context;
    const StoreQuestion *m_question = nullptr;
    QuestionRows m_rows;
};

} // namespace solnoma
