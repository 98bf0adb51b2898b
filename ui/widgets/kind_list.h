// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"

#include <QAbstractTableModel>
#include <QTreeView>

namespace solnoma {

class AppContext;

/// The records of a kind that has no list table of its own, newest first: title and a few fields, page by page as they
/// are scrolled to. Reads again when something is recorded.
class KindList : public QAbstractTableModel
{
    Q_OBJECT
public:
    KindList(AppContext &context, const Entity &entity, const std::vector<std::string_view> &fields, QObject *parent);

    Uuid7 id(const QModelIndex &index) const;
    QModelIndex indexOf(const Uuid7 &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row {
        Uuid7 id;
        QStringList words;
    };
    void reload();
    std::vector<Row> nextRows();
    Row rowOf(const ListRow &listed) const;

    AppContext &m_context;
    const Entity &m_entity;
    std::vector<const Field *> m_fields;
    std::vector<Row> m_rows;
    std::optional<ListKey> m_next;
};

/// A KindList as a table: the title keeps room to be read and takes what is left over; other columns show their heading
/// and what fits beside it, the rest in the tooltip; what finds no room in a narrow window is reached by scrolling.
class KindTable : public QTreeView
{
    Q_OBJECT
public:
    KindTable(KindList *list, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
};

} // namespace solnoma
