// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace solnoma {

/// What one column of a table asks for, in points, padding included.
struct ColumnNeed {
    double weight = 1; ///< its share where there is room
    double least = 0;  ///< its longest word
    double most = 0;   ///< its longest line, unbroken
};

/// Widths that fill `available`. No column is narrower than its longest word as long as all of them find room (else the
/// longest words give way first), and none of three or more is wider than its text while another still breaks lines. Two
/// columns are a list of names and values, which keeps its shares so that one table stands below the other.
std::vector<double> columnWidths(const std::vector<ColumnNeed> &needs, double available);
/// The same with the room that the longest words leave shared by how much text there is, as browsers do. Empty where there
/// is nothing to share, or where the columns are a list.
std::vector<double> columnWidthsByText(const std::vector<ColumnNeed> &needs, double available);

} // namespace solnoma
