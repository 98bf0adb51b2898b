// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/list_table.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace solnoma {

class AppContext;

/// A list as a table for others: who gets it, what of each row may leave and why not the rest, ticks row by row for what
/// is for the office only. There is no "tick all".
class TableDialog : public QDialog
{
    Q_OBJECT
public:
    /// Fills in records (and cells) of the table, off the GUI thread. `goesOn` as in checkTable().
    using Gather = std::function<Result<void>(TableOrder &order, const std::function<bool(qint64)> &goesOn)>;

    /// Whose cells gather fills in has a table for ourselves only: the gate is asked of records, and those come from many.
    enum class Cells { OfRecords, Given };

    TableDialog(AppContext &context, std::vector<TableColumn> columns, Gather gather, Cells cells, QWidget *parent);

private:
    QWidget *makeChoice(Cells cells);
    QWidget *makeFoot();
    void check();
    void showLines();
    void showLine(int row, const TableLine &line);
    void showState();
    void browse();
    void write();

    AppContext &m_context;
    Gather m_gather;
    TableOrder m_order;
    CheckedTable m_table;
    QComboBox *m_audience;
    QTableWidget *m_lines;
    QLabel *m_state;
    QLineEdit *m_path;
    QPushButton *m_write;
};

} // namespace solnoma
