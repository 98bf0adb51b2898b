// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/table_columns.h"

#include <algorithm>
#include <numeric>

namespace solnoma {

namespace {

constexpr double LargestWord = 0.45; ///< of the table: a longer one (an address of the web) breaks
constexpr double Unbounded = 1e9;

struct Bounds {
    double weight, low, high;
};

std::vector<double> widthsAt(const std::vector<Bounds> &columns, double unit)
{
    std::vector<double> widths;
    for (const Bounds &column : columns)
        widths.push_back(std::clamp(unit * column.weight, column.low, std::max(column.low, column.high)));
    return widths;
}

double sumOf(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// Each its weight times one unit, within its bounds; the unit with which they fill the room.
std::vector<double> shared(const std::vector<Bounds> &columns, double available)
{
    double low = 0;
    double high = available;
    for (const Bounds &column : columns)
        high = std::max(high, available / column.weight);
    for (int step = 0; step < 60; ++step) {
        const double unit = (low + high) / 2;
        (sumOf(widthsAt(columns, unit)) < available ? low : high) = unit;
    }
    return widthsAt(columns, high);
}

} // namespace

std::vector<double> columnWidthsByText(const std::vector<ColumnNeed> &needs, double available)
{
    double least = 0;
    double more = 0;
    std::vector<double> widths;
    for (const ColumnNeed &need : needs) {
        widths.push_back(std::min(need.least, available * LargestWord));
        least += widths.back();
        more += std::max(0.0, need.most - widths.back());
    }
    if (widths.size() <= 2 || least >= available || least + more <= available)
        return {};
    for (size_t i = 0; i < widths.size(); ++i)
        widths[i] += (available - least) * std::max(0.0, needs[i].most - widths[i]) / more;
    return widths;
}

std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double available)
{
    double least = 0;
    double most = 0;
    std::vector<Bounds> columns;
    for (const ColumnNeed &need : needs) {
        const double word = std::min(need.least, available * LargestWord);
        columns.push_back({std::max(need.weight, 0.01), word, std::max(need.most, word)});
        least += word;
        most += columns.back().high;
    }
    const bool isTooNarrow = least > available;
    const bool isRoomy = most <= available;
    for (Bounds &column : columns) {
        if (isTooNarrow)
            column = {1, 0, column.low};
        else if (columns.size() <= 2)
            column.high = Unbounded;
        else if (isRoomy)
            column = {column.weight, column.high, Unbounded};
    }
    return shared(columns, available);
}

} // namespace solnoma
