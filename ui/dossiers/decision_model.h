// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/decision_items.h"

#include <QAbstractTableModel>

namespace solnoma {

/// The decisions of one paper as rows under the headings of their groups. Headings cannot be chosen.
class DecisionModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<DecisionItem> items, bool isOpenOnly);
    /// Null for a heading.
    const DecisionItem *item(const QModelIndex &index) const;
    QModelIndex indexOf(const DecisionItem &item) const;
    /// The next row (or the one before) that blocks the paper, going round; invalid when there is none.
    QModelIndex nextOpen(const QModelIndex &from, int step = 1) const;
    int openCount() const { return m_openCount; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        int item = -1; ///< -1: a heading
        DecisionItem::Group group = DecisionItem::Group::Facts;
        QString heading = {};
    };
    static std::vector<Row> rowsOf(const std::vector<DecisionItem> &items, bool isOpenOnly);

    std::vector<DecisionItem> m_items;
    std::vector<Row> m_rows;
    int m_openCount = 0;
};

} // namespace solnoma
