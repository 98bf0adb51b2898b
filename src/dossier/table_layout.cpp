// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/table_layout.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr double Padding = 4;    ///< left and right
constexpr double RowPadding = 3; ///< above and below
constexpr double HeadTint = 0.9;
constexpr double HeadRuleGrey = 0.3;
constexpr double RowRuleGrey = 0.75;

size_t tallest(const std::vector<ShapedText> &cells)
{
    size_t lines = 1;
    for (const ShapedText &cell : cells)
        lines = std::max(lines, cell.lines.size());
    return lines;
}

} // namespace

TableLayout::TableLayout(BlockLayout &layout, const Table &table) : m_layout(layout), m_table(table)
{
    double sum = 0;
    for (const Table::Column &column : table.columns)
        sum += std::max(column.width, 0.01);
    double x = layout.m_geometry.left;
    for (const Table::Column &column : table.columns) {
        const double width = layout.m_geometry.textWidth() * std::max(column.width, 0.01) / sum;
        m_columns.push_back({x, width});
        x += width;
    }
}

TableLayout::Cells TableLayout::shapeRow(const std::vector<RichText> &row, bool isHead)
{
    Cells cells;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        TextStyle style = m_layout.sized(isHead ? styles::columnHead : styles::cell);
        style.alignsRight = m_table.columns[i].alignsRight;
        cells.push_back(m_layout.shape(i < row.size() ? row[i] : RichText(), style, m_columns[i].width - 2 * Padding));
    }
    return cells;
}

void TableLayout::appendCell(Slab &slab, const Cells &cells, size_t column, size_t fromLine, size_t toLine, bool isHead) const
{
    const ShapedText &cell = cells[column];
    const char *tag = isHead ? "TH" : "TD";
    slab.items.push_back(BeginTag{tag, {.language = cell.language, .isColumnHeader = isHead}});
    int lastNote = 0;
    for (size_t i = fromLine; i < std::min(toLine, cell.lines.size()); ++i) {
        const double y = RowPadding + static_cast<double>(i - fromLine) * cell.style.leading + baselineOf(cell.style);
        appendLine(slab.items, cell, i, m_columns[column].x + Padding, y);
        for (const Mark &mark : cell.marks)
            if (mark.note > 0 && mark.from >= cell.lines[i].from && mark.from < cell.lines[i].to) {
                slab.notes.push_back(mark.note);
                lastNote = mark.note;
            }
    }
    slab.items.push_back(NotesHere{lastNote});
    slab.items.push_back(EndTag{tag});
}

Slab TableLayout::rowSlab(const Cells &cells, size_t fromLine, size_t toLine, bool isHead) const
{
    const TextStyle &style = m_layout.sized(isHead ? styles::columnHead : styles::cell);
    Slab slab{.height = static_cast<double>(toLine - fromLine) * style.leading + 2 * RowPadding};
    slab.items.push_back(BeginTag{"TR"});
    for (size_t i = 0; i < cells.size(); ++i)
        appendCell(slab, cells, i, fromLine, toLine, isHead);
    slab.items.push_back(EndTag{"TR"});
    const double left = m_layout.m_geometry.left;
    const double width = m_layout.m_geometry.textWidth();
    if (isHead)
        slab.artifacts.push_back(FilledBox{left, 0, width, slab.height, HeadTint});
    slab.artifacts.push_back(FilledBox{left, slab.height - 0.4, width, isHead ? 0.7 : 0.4, isHead ? HeadRuleGrey : RowRuleGrey});
    return slab;
}

Slab TableLayout::headSlab(std::shared_ptr<RunningHead> &running)
{
    std::vector<RichText> titles;
    for (const Table::Column &column : m_table.columns)
        titles.push_back(plain(column.title));
    const Cells cells = shapeRow(titles, true);
    // A head that would fill the page is cut: it is repeated on every page.
    Slab head = rowSlab(cells, 0, std::min<size_t>(tallest(cells), 8), true);
    running = std::make_shared<RunningHead>();
    running->height = head.height;
    running->items = head.artifacts;
    for (const Item &item : head.items)
        if (std::holds_alternative<TextLine>(item))
            running->items.push_back(item);
    head.keepWithNext = true;
    return head;
}

std::vector<Slab> TableLayout::slabs()
{
    std::vector<Slab> slabs;
    if (m_columns.empty())
        return slabs;
    std::shared_ptr<RunningHead> running;
    slabs.push_back(headSlab(running));
    slabs.front().spaceBefore = 5;
    const auto most = static_cast<size_t>(m_layout.m_geometry.textHeight() / 2 / m_layout.sized(styles::cell).leading);
    for (const auto &row : m_table.rows) {
        const Cells cells = shapeRow(row, false);
        const size_t lines = tallest(cells);
        for (size_t from = 0; from < lines; from += most) {
            slabs.push_back(rowSlab(cells, from, std::min(from + most, lines), false));
            slabs.back().runningHead = running;
        }
    }
    slabs.back().keepWithNext = false;
    slabs.front().items.insert(slabs.front().items.begin(), BeginTag{"Table"});
    slabs.back().items.push_back(EndTag{"Table"});
    slabs.back().height += 6;
    return slabs;
}

} // namespace solnoma
