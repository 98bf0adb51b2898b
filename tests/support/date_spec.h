// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date_compare.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace solnoma::test {

/// "2009-05-13 2009-05-13 day stated": from, to, precision, basis; "-" where there is none, minutes where days do not do.
inline QString specOf(const FuzzyDate &date)
{
    const bool hasDays = (!date.from || date.from->minuteOfDay() == 0) &&
                         (!date.to || *date.to == WallTime::endOf(date.to->date())) &&
                         date.precision != FuzzyDate::Precision::Minute && date.precision != FuzzyDate::Precision::Hour;
    const auto bound = [hasDays](const std::optional<WallTime> &time) {
        return !time ? QStringLiteral("-") : time->toString().first(hasDays ? 10 : 16);
    };
    return bound(date.from) + u' ' + bound(date.to) + u' ' + precisionCode(date.precision) + u' ' + basisCode(date.basis);
}

/// The other way, widened to whole units; a null date when the words are no date.
inline FuzzyDate dateOf(const QString &spec)
{
    const QStringList parts = spec.split(u' ');
    const auto bound = [](const QString &text, bool isEnd) {
        const auto time = WallTime::fromString(text.size() == 10 ? QString(text + QStringLiteral("T00:00")) : text);
        return time && text.size() == 10 && isEnd ? std::optional(WallTime::endOf(time->date())) : time;
    };
    FuzzyDate date;
    date.from = bound(parts.value(0), false);
    date.to = bound(parts.value(1), true);
    date.precision = precisionFromCode(parts.value(2)).value_or(FuzzyDate::Precision::None);
    date.basis = basisFromCode(parts.value(3)).value_or(FuzzyDate::Basis::None);
    const auto whole = normalise(date);
    return whole ? *whole : FuzzyDate();
}

/// Every object in a JSON value that is a date.
inline void collectDates(const QJsonValue &value, QList<QJsonObject> &dates)
{
    for (const QJsonValue &item : value.toArray())
        collectDates(item, dates);
    const QJsonObject object = value.toObject();
    if (object.contains(u"precision"))
        dates += object;
    for (const QJsonValue &item : object)
        collectDates(item, dates);
}

inline constexpr qsizetype realDateCount = 158;

/// The dates of the real cases, as they stand in the file.
inline QList<QJsonObject> realDateObjects()
{
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
    QList<QJsonObject> dates;
    if (file.open(QIODevice::ReadOnly))
        collectDates(QJsonDocument::fromJson(file.readAll()).object(), dates);
    return dates;
}

inline QList<FuzzyDate> realDates()
{
    QList<FuzzyDate> dates;
    for (const QJsonObject &json : realDateObjects()) {
        const auto part = [&json](QStringView key) { return json[key].toString(QStringLiteral("-")); };
        dates += dateOf(part(u"from") + u' ' + part(u"to") + u' ' + part(u"precision") + u' ' + part(u"basis"));
        dates.last().text = json[u"text"].toString();
    }
    return dates;
}

} // namespace solnoma::test
