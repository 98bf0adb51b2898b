// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/time_axis.h"

#include <algorithm>

namespace solnoma {

TimeAxis::TimeAxis(WallTime from, WallTime to, double left, double right)
    : m_from(from),
      m_to(std::max(to, WallTime::fromMinutes(from.minutes() + WallTime::MinutesPerDay))),
      m_left(left),
      m_right(right)
{
}

double TimeAxis::x(WallTime time) const
{
    const auto span = static_cast<double>(m_to.minutes() - m_from.minutes());
    const auto share = static_cast<double>(time.minutes() - m_from.minutes()) / span;
    return m_left + std::clamp(share, 0.0, 1.0) * (m_right - m_left);
}

/// As many ticks as find room, each at least 34 points from the next.
TimeAxis::Step TimeAxis::step() const
{
    const double days = static_cast<double>(m_to.minutes() - m_from.minutes()) / WallTime::MinutesPerDay;
    const double most = (m_right - m_left) / 34;
    for (const int step : {1, 2, 7})
        if (days / step <= most)
            return {.days = step};
    int months = 1;
    for (const int step : {1, 2, 3, 6, 12, 24, 60, 120, 240, 600})
        if (months = step; days / 30.4 / step <= most)
            break;
    return {.months = months};
}

QDate TimeAxis::firstTick(Step step) const
{
    const QDate start = m_from.date();
    if (step.days > 0)
        return start;
    const int year = step.months >= 12 ? start.year() / (step.months / 12) * (step.months / 12) : start.year();
    const int month = step.months >= 12 ? 1 : (start.month() - 1) / step.months * step.months + 1;
    return QDate(std::max(year, 1), month, 1);
}

void TimeAxis::draw(Drawing &drawing, double top, double bottom, const QStringList &months, const QStringList &ofDays) const
{
    const Step every = step();
    int lastYear = 0;
    drawing.shapes.push_back(Drawing::Line{m_left, bottom, m_right, bottom, 0.7, 0.2});
    for (QDate day = firstTick(every); day.isValid() && day <= m_to.date();
         day = every.days > 0 ? day.addDays(every.days) : day.addMonths(every.months)) {
        if (WallTime::startOf(day) < m_from)
            continue;
        const double at = x(WallTime::startOf(day));
        drawing.shapes.push_back(Drawing::Line{at, top, at, bottom + 3, 0.3, 0.75});
        const QString year = QString::number(day.year());
        QString label = year;
        if (every.months < 12)
            label = months.value(day.month() - 1);
        if (every.days > 0)
            label = QString::number(day.day()) + ofDays.value(day.month() - 1, u' ' + label);
        drawing.shapes.push_back(Drawing::Text{at, bottom + 11, label, 7, Drawing::Anchor::Middle});
        if (every.months < 12 && std::exchange(lastYear, day.year()) != day.year())
            drawing.shapes.push_back(Drawing::Text{at, bottom + 20, year, 7, Drawing::Anchor::Middle, true});
    }
}

} // namespace solnoma
