// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/table_layout.h"

#include <algorithm>
#include <limits>

namespace solnoma {

namespace {

constexpr double Padding = 4;    ///< left and right
constexpr double RowPadding = 3; ///< above and below
constexpr double Slack = 0.5;    ///< what is lost in rounding
constexpr double Unbroken = 1e5; ///< wider than any text
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

TableLayout::TableLayout(BlockLayout &layout, const Table &table) : m_layout(layout), m_table(table) {}

TableLayout::Cells TableLayout::shapeRow(const std::vector<RichText> &row, bool isHead)
{
    Cells cells;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        TextStyle style = m_layout.sized(isHead ? styles::columnHead : styles::cell);
        style.alignsRight = m_table.columns[i].alignsRight;
        cells.push_back(m_layout.shape(i < row.size() ? row[i] : RichText(), style, Unbroken));
    }
    return cells;
}

void TableLayout::shapeAll()
{
    std::vector<RichText> titles;
    for (const Table::Column &column : m_table.columns)
        titles.push_back(plain(column.title));
    m_head = shapeRow(titles, true);
    for (const auto &row : m_table.rows)
        m_rows.push_back(shapeRow(row, false));
}

/// What the unbroken cells of each column ask for.
std::vector<ColumnNeed> TableLayout::needs() const
{
    std::vector<ColumnNeed> needs;
    for (size_t i = 0; i < m_table.columns.size(); ++i) {
        ColumnNeed need{m_table.columns[i].width, 0, 0};
        const auto measure = [&need](const ShapedText &cell) {
            need.least = std::max(need.least, longestPiece(cell) + 2 * Padding + Slack);
            for (const ShapedText::Line &line : cell.lines)
                need.most = std::max(need.most, line.width + 2 * Padding + Slack);
        };
        measure(m_head[i]);
        for (const Cells &row : m_rows)
            measure(row[i]);
        if (m_table.columns[i].alignsRight) // numbers: "230–232" does not break behind its dash
            need.least = need.most;
        needs.push_back(need);
    }
    return needs;
}

/// Breaks every cell to its column. How many lines the table then has.
size_t TableLayout::breakTo(const std::vector<double> &widths)
{
    const auto broken = [&widths](Cells &cells) {
        for (size_t i = 0; i < cells.size(); ++i)
            breakLines(cells[i], widths[i] - 2 * Padding);
        return tallest(cells);
    };
    size_t lines = broken(m_head);
    for (Cells &row : m_rows)
        lines += broken(row);
    return lines;
}

/// Of two ways to share the width the one that makes the table shorter.
void TableLayout::shareWidth()
{
    const double available = m_layout.m_geometry.textWidth();
    const std::vector<ColumnNeed> asked = needs();
    const std::vector<double> byText = columnWidthsByText(asked, available);
    const size_t linesByText = byText.empty() ? std::numeric_limits<size_t>::max() : breakTo(byText);
    std::vector<double> widths = columnWidths(asked, available);
    if (breakTo(widths) > linesByText)
        breakTo(widths = byText);
    double x = m_layout.m_geometry.left;
    for (const double width : widths) {
        m_columns.push_back({x, width});
        x += width;
    }
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
    // A head that would fill the page is cut: it is repeated on every page.
    Slab head = rowSlab(m_head, 0, std::min<size_t>(tallest(m_head), 8), true);
    running = std::make_shared<RunningHead>();
    running->height = head.height;
    running->items = head.artifacts;
    for (const Item &item : head.items)
        if (std::holds_alternative<TextLine>(item))
            running->items.push_back(item);
    head.keepWithNext = true;
    return head;
}

/// The first row does not stand alone on a page, nor does the last, if it is short.
void TableLayout::keepEndsTogether(std::vector<Slab> &slabs) const
{
    const auto keep = [&](size_t row, double most) {
        if (row + 1 < slabs.size() && slabs[row].height + slabs[row + 1].height < most)
            slabs[row].keepWithNext = true;
    };
    keep(1, m_layout.m_geometry.textHeight() / 2); // behind the head
    if (slabs.size() > 2)
        keep(slabs.size() - 2, 5 * m_layout.sized(styles::cell).leading + 4 * RowPadding);
}

std::vector<double> TableLayout::widths()
{
    shapeAll();
    shareWidth();
    std::vector<double> widths;
    for (const Column &column : m_columns)
        widths.push_back(column.width);
    return widths;
}

std::vector<Slab> TableLayout::slabs()
{
    std::vector<Slab> slabs;
    if (m_table.columns.empty())
        return slabs;
    shapeAll();
    shareWidth();
    std::shared_ptr<RunningHead> running;
    slabs.push_back(headSlab(running));
    slabs.front().spaceBefore = 5;
    const auto most = static_cast<size_t>(m_layout.m_geometry.textHeight() / 2 / m_layout.sized(styles::cell).leading);
    for (const Cells &cells : m_rows) {
        const size_t lines = tallest(cells);
        for (size_t from = 0; from < lines; from += most) {
            slabs.push_back(rowSlab(cells, from, std::min(from + most, lines), false));
            slabs.back().runningHead = running;
        }
    }
    keepEndsTogether(slabs);
    slabs.back().keepWithNext = false;
    slabs.front().items.insert(slabs.front().items.begin(), BeginTag{"Table"});
    slabs.back().items.push_back(EndTag{"Table"});
    slabs.back().height += 6;
    return slabs;
}

} // namespace solnoma
