// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/block_layout.h"
#include "dossier/table_columns.h"

namespace solnoma {

/// Sets one table: columns by their words, a tinted head, light rules, rows whole unless taller than half a page. Lives for
/// one call of slabs().
class TableLayout
{
public:
    TableLayout(BlockLayout &layout, const Table &table);

    std::vector<Slab> slabs();
    /// Of the columns, without laying out the rows.
    std::vector<double> widths();

private:
    struct Column {
        double x, width;
    };
    using Cells = std::vector<ShapedText>;

    Cells shapeRow(const std::vector<RichText> &row, bool isHead);
    void shapeAll();
    std::vector<ColumnNeed> needs() const;
    size_t breakTo(const std::vector<double> &widths);
    void shareWidth();
    void keepEndsTogether(std::vector<Slab> &slabs) const;
    Slab rowSlab(const Cells &cells, size_t fromLine, size_t toLine, bool isHead) const;
    Slab headSlab(std::shared_ptr<RunningHead> &running);
    void appendCell(Slab &slab, const Cells &cells, size_t column, size_t fromLine, size_t toLine, bool isHead) const;

    BlockLayout &m_layout;
    const Table &m_table;
    std::vector<Column> m_columns;
    Cells m_head;
    std::vector<Cells> m_rows;
};

} // namespace solnoma
