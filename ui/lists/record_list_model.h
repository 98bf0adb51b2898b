// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

#include <QAbstractTableModel>
#include <QSet>

namespace solnoma {

class AppContext;

/// One list of the store, read page by page as the view asks for more. GUI thread; each page takes milliseconds.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FullTextRole = Qt::UserRole, ///< what stands there while somebody points at a discreet row
        IsDiscreetRole
    };

    RecordListModel(AppContext &context, const ListDescription &description, QObject *parent);

    /// Reads the first page. An empty sort is the list's first one.
    void ask(const QByteArray &sort, Qt::SortOrder order, std::vector<ListFilter> filters);
    void askAgain();
    QByteArray sort() const { return m_query.sort; }
    Qt::SortOrder order() const { return m_query.direction; }
    const std::vector<ListFilter> &filters() const { return m_query.filters; }

    Uuid7 idAt(int row) const;
    /// -1 when it is not among the rows read so far.
    int rowOf(const Uuid7 &record) const;
    bool isComplete() const { return !m_next; }
    qint64 undated() const { return m_undated; }
    /// Why the list could not be read; empty when it could.
    QString complaint() const { return m_complaint; }
    /// Reads rows that are in view again; what left the list goes.
    void refresh(int first, int last);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void counted();

private:
    std::vector<ListRow> readPage();
    QVariant value(const ListRow &row, const QByteArray &column) const;
    QString text(const ListRow &row, const ShownColumn &column) const;
    static QVariant sign(const ShownColumn &column, const QVariant &value);
    bool isDiscreet(const ListRow &row, const ShownColumn &column) const;
    bool isNamingTitle(const ShownColumn &column) const;

    AppContext &m_context;
    const ListDescription m_description;
    ListQuery m_query;
    QByteArrayList m_columns;
    std::vector<ListRow> m_rows;
    std::optional<ListKey> m_next;
    qint64 m_undated = 0;
    QString m_complaint;
};

} // namespace solnoma
