// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QString>

#include <vector>

namespace solnoma {

class AppContext;

/// One line of Home: what it says and where Enter leads.
struct HomeLine {
    QString text;
    QString full; ///< while it is chosen or pointed at
    QString detail;
    Location to;
};

struct HomeSection {
    QString title;
    QString nothing; ///< what stands there when there are no lines; empty: the section is left out
    std::vector<HomeLine> lines;
};

/// What a monitor has to know first, most pressing first. Reads take milliseconds.
std::vector<HomeSection> homeSections(AppContext &context);
/// What the gate held back this week.
HomeSection homeWithheld(AppContext &context);

} // namespace solnoma
