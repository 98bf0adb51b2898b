// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

namespace solnoma {

/// A column of a table that may leave: a field of the record. Names and texts are not among them, whoever reads it.
struct TableColumn {
    QString title;
    QByteArray field; ///< of a kind with codes, numbers or dates; others stay empty
};

struct TableOrder {
    Audience audience = Audience::Statistics;
    QDate day;
    QString language = QStringLiteral("en"); ///< of labels
    Ids records;                             ///< cases, acts, persons, organisations, in the order of the table
    std::vector<TableColumn> columns;
    /// Cells worked out already, a line for each record, in place of the fields. Without names and texts.
    std::vector<QStringList> given = {};
    std::set<Uuid7> ticked; ///< internal records that somebody let out of this table, one by one
};

struct TableLine {
    Uuid7 record;
    Verdict verdict;   ///< whether anything of the record may stand in the table
    QStringList cells; ///< one for each column; empty where the field may not leave
};

/// What an audience may get of a list. Nothing has left.
struct CheckedTable {
    QStringList titles;
    std::vector<TableLine> lines;
    GateReport report; ///< what was held back, for the log
    ExportRequest request;
    QString reference;

    Ids leaving() const;
};

/// Asks the gate record by record and field by field, each in the file that it belongs to. `goesOn` is told how many
/// are done and stops with false (Cancelled).
Result<CheckedTable> checkTable(Session &session, const TableOrder &order, const std::function<bool(qint64)> &goesOn = {});

/// UTF-8 with a line of titles; RFC 4180.
QByteArray tableAsCsv(const CheckedTable &table);

/// Writes the file (it must not exist yet) and the line of the export log. Blocked when no line may leave.
Result<MadePaper> writeTable(Session &session, const CheckedTable &table, const QString &path);

} // namespace solnoma
