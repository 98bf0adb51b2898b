// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_json.h"

#include "base/fuzzy_date_compare.h"

namespace solnoma {

namespace {

using Precision = FuzzyDate::Precision;

bool isWholeDays(const FuzzyDate &date)
{
    const bool fromStart = !date.from || date.from->minuteOfDay() == 0;
    const bool toEnd = !date.to || *date.to == WallTime::endOf(date.to->date());
    return fromStart && toEnd && date.precision != Precision::Minute && date.precision != Precision::Hour;
}

Error invalid(const QString &key, const char *why)
{
    return {ErrorCode::Invalid, key, QString::fromLatin1(why)};
}

std::optional<WallTime> boundFrom(const QString &text, bool isEnd)
{
    const auto start = WallTime::fromString(text.size() == 10 ? QString(text + u"T00:00") : text);
    const bool canonical = start && start->toString().startsWith(text);
    if (!canonical)
        return std::nullopt;
    return text.size() == 10 && isEnd ? WallTime::endOf(start->date()) : *start;
}

Result<void> readKey(const QString &key, const QString &value, FuzzyDate &date)
{
    bool understood = true;
    if (key == u"from" || key == u"to") {
        auto &bound = key == u"from" ? date.from : date.to;
        bound = boundFrom(value, key == u"to");
        understood = bound.has_value();
    } else if (key == u"precision") {
        const auto precision = precisionFromCode(value);
        understood = precision.has_value();
        date.precision = precision.value_or(Precision::None);
    } else if (key == u"basis") {
        const auto basis = value.isEmpty() ? std::nullopt : basisFromCode(value);
        understood = basis.has_value();
        date.basis = basis.value_or(FuzzyDate::Basis::None);
    } else if (key == u"text") {
        date.text = value;
    } else {
        return invalid(key, "is not a key of a date");
    }
    return understood ? Result<void>() : invalid(key, "is not understood");
}

} // namespace

QJsonObject fuzzyDateToJson(const FuzzyDate &date)
{
    if (date.isNull())
        return {};
    QJsonObject json;
    const qsizetype length = isWholeDays(date) ? 10 : 16;
    if (date.from)
        json[u"from"] = date.from->toString().first(length);
    if (date.to)
        json[u"to"] = date.to->toString().first(length);
    json[u"precision"] = precisionCode(date.precision);
    if (date.basis != FuzzyDate::Basis::None)
        json[u"basis"] = basisCode(date.basis);
    if (!date.text.isEmpty())
        json[u"text"] = date.text;
    return json;
}

Result<FuzzyDate> fuzzyDateFromJson(const QJsonObject &json)
{
    FuzzyDate date;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!it.value().isString())
            return invalid(it.key(), "is not a string");
        SOLNOMA_TRY(readKey(it.key(), it.value().toString(), date));
    }
    return normalise(date);
}

} // namespace solnoma
