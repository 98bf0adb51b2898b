// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace solnoma {

/// The field with the least of what `most` holds the most of: "count_min" of "count_max". nullptr: it is no such field.
const Field *leastOf(const Entity &entity, const Field &most);

/// Whether both are answered and the most is less than the least: taken as it stands, and said.
bool isBelowItsLeast(const Record &record, const Field &most);

} // namespace solnoma
