// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/value.h"
#include "store/history.h"

#include <QWidget>

#include <map>

class QComboBox;
class QLabel;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace solnoma {

class AppContext;
class EmptyNote;

/// Every change of some records and their rows, newest first: when, by whom, which field, from what to what. A change can
/// be undone, a value put back; both are changes of their own.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    HistoryPanel(AppContext &context, QWidget *parent);

    /// Top-level records; their rows come along.
    void show(const Ids &records);
    QTreeWidget *tree() { return m_tree; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Entry {
        Revision revision;
        RecordHead head;
        std::map<int, Value> before;
    };
    void refresh();
    std::vector<Revision> revisionsBelow(const std::vector<qint64> &rids);
    void takeIn(std::vector<Revision> revisions);
    QTreeWidgetItem *addChange(size_t entry);
    void addRecord(QTreeWidgetItem *change, size_t entry, const QString &only);
    void fill();
    void fillFields();
    void undoChosen();
    void putBackChosen();

    AppContext &m_context;
    Ids m_records;
    std::vector<Entry> m_entries;
    size_t m_most = 250; ///< entries shown at first: the newest
    QComboBox *m_field;
    QTreeWidget *m_tree;
    EmptyNote *m_empty;
    QToolButton *m_undo;
    QToolButton *m_older;
    QToolButton *m_putBack;
    bool m_isStale = true;
};

} // namespace solnoma
