// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/products/gap_list.h"

#include <QAbstractTableModel>

#include <memory>

namespace solnoma {

struct CheckedPaper;

/// The questions of a form in their order: number, question, how the file stands towards it.
class QuestionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Text, Standing, Columns };
    using QAbstractTableModel::QAbstractTableModel;

    void setPaper(std::shared_ptr<const CheckedPaper> paper);
    const GapLine *line(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const CheckedPaper> m_paper;
};

namespace words {
QString answerState(const GapLine &line);
} // namespace words

} // namespace solnoma
