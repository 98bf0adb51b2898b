// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/list_description.h"

#include <vector>

class QTableView;

namespace solnoma {

class AppContext;

/// The widths of the description, never less than the heading, a file number, a whole day or a state in words; where they do not
/// fit, the wide columns give way, so that none is out of sight. Where that is not enough, those that are read at a glance share
/// the room, and the others are reached by scrolling.
/// In pixels, one for each column of the description, for the room that `table` has now; 0: hidden in it.
std::vector<int> columnWidths(const AppContext &context, const ListDescription &description, const QTableView &table);

} // namespace solnoma
