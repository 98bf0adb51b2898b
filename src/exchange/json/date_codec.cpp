// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/date_codec.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr qsizetype DayLength = 10; // 'YYYY-MM-DD'

bool hasTime(FuzzyDate::Precision precision)
{
    return precision == FuzzyDate::Precision::Minute || precision == FuzzyDate::Precision::Hour;
}

bool mayHaveTime(FuzzyDate::Precision precision)
{
    return hasTime(precision) || precision == FuzzyDate::Precision::Range;
}

/// Earliest (isEnd: latest) minute of a written day or moment.
std::optional<WallTime> momentFromJson(const QString &text, bool isEnd, FuzzyDate::Precision precision)
{
    if (text.size() == DayLength && !hasTime(precision)) {
        const QDate day = dayFromJson(text);
        if (!day.isValid())
            return std::nullopt;
        return isEnd ? WallTime::endOf(day) : WallTime::startOf(day);
    }
    if (!mayHaveTime(precision) || !dayFromJson(text.left(DayLength)).isValid())
        return std::nullopt;
    const auto moment = WallTime::fromString(text);
    return moment && moment->toString() == text ? moment : std::nullopt;
}

/// A bound that begins or ends a day is written as the day, unless the date is exact to the hour.
QString momentToJson(WallTime moment, bool isEnd, FuzzyDate::Precision precision)
{
    const int edge = isEnd ? static_cast<int>(WallTime::MinutesPerDay) - 1 : 0;
    if (!hasTime(precision) && (moment.minuteOfDay() == edge || !mayHaveTime(precision)))
        return moment.date().toString(Qt::ISODate);
    return moment.toString();
}

/// Reads the members one by one, keeping the first thing that is wrong.
class FuzzyDateReader
{
public:
    explicit FuzzyDateReader(QString &why) : m_why(why) {}

    std::optional<FuzzyDate> read(const JsonNode::Object &members)
    {
        readWords(members);
        for (const JsonMember &member : members)
            readBound(member);
        if (!m_hasPrecision)
            refuse(QStringLiteral("precision is missing"));
        if (m_date.from && m_date.to && *m_date.from > *m_date.to)
            refuse(QStringLiteral("from is later than to"));
        if (m_date.isUndated() != (m_date.precision == FuzzyDate::Precision::None))
            refuse(QStringLiteral("precision none and a missing from and to go together"));
        return m_why.isEmpty() ? std::optional(m_date) : std::nullopt;
    }

private:
    void readWords(const JsonNode::Object &members)
    {
        for (const JsonMember &member : members) {
            const QString *text = member.node.text();
            if (!text) {
                refuse(QString::fromStdString(member.key).left(20) % QStringLiteral(" must be a text"));
            } else if (member.key == "precision") {
                const auto precision = precisionFromCode(*text);
                m_hasPrecision = true;
                m_date.precision = precision.value_or(FuzzyDate::Precision::None);
                if (!precision)
                    refuse(QStringLiteral("unknown precision"));
            } else if (member.key == "basis") {
                const auto basis = basisFromCode(*text);
                m_date.basis = basis.value_or(FuzzyDate::Basis::None);
                if (!basis || text->isEmpty())
                    refuse(QStringLiteral("unknown basis"));
            } else if (member.key == "text") {
                m_date.text = *text;
            } else if (member.key != "from" && member.key != "to") {
                refuse(QStringLiteral("a date has only from, to, precision, basis and text"));
            }
        }
    }

    void readBound(const JsonMember &member)
    {
        const QString *text = member.node.text();
        const bool isEnd = member.key == "to";
        if (!text || (!isEnd && member.key != "from"))
            return;
        const auto moment = momentFromJson(*text, isEnd, m_date.precision);
        if (!moment)
            refuse(QString::fromStdString(member.key) % QStringLiteral(" is no date of this precision"));
        (isEnd ? m_date.to : m_date.from) = moment;
    }

    void refuse(const QString &why)
    {
        if (m_why.isEmpty())
            m_why = why;
    }

    QString &m_why;
    FuzzyDate m_date;
    bool m_hasPrecision = false;
};

} // namespace

QDate dayFromJson(const QString &text)
{
    if (text.size() != DayLength || text[4] != u'-' || text[7] != u'-')
        return {};
    const auto isPart = [](QStringView part) {
        return std::ranges::all_of(part, [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    const QStringView all(text);
    if (!isPart(all.first(4)) || !isPart(all.sliced(5, 2)) || !isPart(all.sliced(8, 2)))
        return {};
    const int year = all.first(4).toInt();
    return year == 0 ? QDate() : QDate(year, all.sliced(5, 2).toInt(), all.sliced(8, 2).toInt());
}

std::optional<FuzzyDate> fuzzyDateFromJson(const JsonNode &node, QString &why)
{
    why.clear();
    const JsonNode::Object *members = node.object();
    if (!members) {
        why = QStringLiteral("a date {from, to, precision, basis, text} was expected");
        return std::nullopt;
    }
    return FuzzyDateReader(why).read(*members);
}

JsonNode fuzzyDateToJson(const FuzzyDate &date)
{
    JsonNode::Object members;
    const auto add = [&members](const char *key, const QString &text) { members.push_back({key, {text}}); };
    if (date.from)
        add("from", momentToJson(*date.from, false, date.precision));
    if (date.to)
        add("to", momentToJson(*date.to, true, date.precision));
    add("precision", precisionCode(date.precision));
    if (date.basis != FuzzyDate::Basis::None)
        add("basis", basisCode(date.basis));
    if (!date.text.isEmpty())
        add("text", date.text);
    return {std::move(members)};
}

} // namespace solnoma
