// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/display_list.h"

namespace solnoma {

void shift(Item &item, double dx, double dy)
{
    std::visit(
        [&](auto &step) {
            if constexpr (requires { step.x; }) {
                step.x += dx;
                step.y += dy;
            }
        },
        item);
}

} // namespace solnoma
