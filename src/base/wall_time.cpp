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
    int year = 0;
    int month = 0;
    int day = 0;
    date().getDate(&year, &month, &day);
    QString text = QStringLiteral("0000-00-00T00:00");
    QChar *const out = text.data();
    const auto put = [out](int first, int last, int number) {
        for (int at = last; at >= first; --at, number /= 10)
            out[at] = QChar(u'0' + number % 10);
    };
    put(0, 3, year);
    put(5, 6, month);
    put(8, 9, day);
    put(11, 12, minuteOfDay() / 60);
    put(14, 15, minuteOfDay() % 60);
    return text;
}

} // namespace solnoma
