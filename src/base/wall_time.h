// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace solnoma {

/// A minute of local wall time, as written down: no time zone, no daylight saving (domain.md 2.3).
/// Years 1 to 9999. Text form 'YYYY-MM-DDTHH:MM', which sorts as text.
class WallTime
{
public:
    static constexpr qint64 MinutesPerDay = 24 * 60;

    static WallTime startOf(QDate day) { return WallTime(day.toJulianDay() * MinutesPerDay); }
    static WallTime endOf(QDate day) { return WallTime((day.toJulianDay() + 1) * MinutesPerDay - 1); }
    static WallTime at(QDate day, int hour, int minute)
    {
        return WallTime(day.toJulianDay() * MinutesPerDay + hour * 60 + minute);
    }
    static WallTime fromMinutes(qint64 minutes) { return WallTime(minutes); }
    /// Accepts 'YYYY-MM-DDTHH:MM' only.
    static std::optional<WallTime> fromString(QStringView text);

    QString toString() const;
    QDate date() const { return QDate::fromJulianDay(m_minutes / MinutesPerDay); }
    int minuteOfDay() const { return static_cast<int>(m_minutes % MinutesPerDay); }
    /// Minutes since the start of the Julian day count; only differences mean anything.
    qint64 minutes() const { return m_minutes; }

    auto operator<=>(const WallTime &) const = default;

private:
    explicit WallTime(qint64 minutes) : m_minutes(minutes) {}
    qint64 m_minutes;
};

} // namespace solnoma
