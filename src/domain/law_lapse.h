// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wall_time.h"

#include <optional>

namespace solnoma {

/// The time between two uncertain moments, as far as each is bounded.
struct Lapse {
    std::optional<WallTime> earliestBegin;
    std::optional<WallTime> latestBegin;
    std::optional<WallTime> earliestEnd;
    std::optional<WallTime> latestEnd;
};

} // namespace solnoma
