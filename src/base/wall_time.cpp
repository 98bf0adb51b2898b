// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wall_time.h"

namespace solnoma {

std::optional<WallTime> WallTime::fromString(QStringView text)
{
    if (text.size() != 16 || text[10] != u'T' || text[13] != u':')
        return std::nullopt;
    const QDate day = QDate::fromString(text.first(10).toString(), Qt::ISODate);
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = text.sliced(11, 2).toInt(&hourOk);
    const int minute = text.sliced(14, 2).toInt(&minuteOk);
    if (!day.isValid() || !hourOk || !minuteOk || hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return at(day, hour, minute);
}

QString WallTime::toString() const
{
    return QStringLiteral("%1T%2:%3")
        .arg(date().toString(Qt::ISODate))
        .arg(minuteOfDay() / 60, 2, 10, QLatin1Char('0'))
        .arg(minuteOfDay() % 60, 2, 10, QLatin1Char('0'));
}

} // namespace solnoma
