// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/wall_time.h"
#include "dossier/drawing.h"

#include <QStringList>

namespace solnoma {

/// Places wall times between two edges of a drawing and marks days, months or years below it.
class TimeAxis
{
public:
    TimeAxis(WallTime from, WallTime to, double left, double right);

    double x(WallTime time) const;
    /// Grid lines from `top` to `bottom` and their labels below.
    void draw(Drawing &drawing, double top, double bottom, const QStringList &months, const QStringList &ofDays = {}) const;

    static constexpr double LabelHeight = 24;

private:
    struct Step {
        int days = 0;
        int months = 0;
    };
    Step step() const;
    QDate firstTick(Step step) const;

    WallTime m_from;
    WallTime m_to;
    double m_left;
    double m_right;
};

} // namespace solnoma
