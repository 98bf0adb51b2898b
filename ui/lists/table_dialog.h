// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/list_table.h"
#include "ui/lists/list_description.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace solnoma {

class AppContext;
class RecordListModel;

/// A list as a table for others: who gets it, what of each row may leave and why not the rest, ticks row by row for what
/// is for the office only. There is no "tick all".
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    TableDialog(AppContext &context, const ListDescription &description, const RecordListModel &model, QWidget *parent);

private:
    QWidget *makeChoice();
    QWidget *makeFoot();
    void check();
    Result<Ids> allRecords(const std::function<bool(qint64)> &goesOn) const;
    void showLines();
    void showLine(int row, const TableLine &line);
    void showState();
    QString reasonWords(const Verdict &verdict) const;
    void browse();
    void write();

    AppContext &m_context;
    const ListDescription m_description;
    ListQuery m_query;
    TableOrder m_order;
    CheckedTable m_table;
    QComboBox *m_audience;
    QTableWidget *m_lines;
    QLabel *m_state;
    QLineEdit *m_path;
    QPushButton *m_write;
};

} // namespace solnoma
