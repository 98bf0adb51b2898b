// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/date_codec.h"

#include "base/reason.h"

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

/// The end of the unit that begins at `from`; nullopt when nothing of this precision begins there.
std::optional<WallTime> unitEnd(WallTime from, FuzzyDate::Precision precision)
{
    const QDate day = from.date();
    const bool isDayStart = from.minuteOfDay() == 0;
    switch (precision) {
    case FuzzyDate::Precision::Minute: return from;
    case FuzzyDate::Precision::Hour:
        return from.minuteOfDay() % 60 == 0 ? std::optional(WallTime::fromMinutes(from.minutes() + 59)) : std::nullopt;
    case FuzzyDate::Precision::Day: return isDayStart ? std::optional(WallTime::endOf(day)) : std::nullopt;
    case FuzzyDate::Precision::Month:
        return isDayStart && day.day() == 1 ? std::optional(WallTime::endOf(day.addMonths(1).addDays(-1))) : std::nullopt;
    case FuzzyDate::Precision::Year:
        return isDayStart && day.dayOfYear() == 1 ? std::optional(WallTime::endOf(QDate(day.year(), 12, 31))) : std::nullopt;
    default: return std::nullopt;
    }
}

bool isUnit(FuzzyDate::Precision precision)
{
    using enum FuzzyDate::Precision;
    return precision == Minute || precision == Hour || precision == Day || precision == Month || precision == Year;
}

/// Reads the members one by one, keeping the first thing that is wrong.
class FuzzyDateReader
{
public:
    explicit FuzzyDateReader(DateFault &fault) : m_fault(fault) {}

    std::optional<FuzzyDate> read(const JsonNode::Object &members)
    {
        readWords(members);
        for (const JsonMember &member : members)
            readBound(member);
        if (isGood())
            checkSpan();
        return isGood() ? std::optional(m_date) : std::nullopt;
    }

private:
    void readWords(const JsonNode::Object &members)
    {
        for (const JsonMember &member : members) {
            const QString *text = member.node.text();
            if (!text)
                refuse(member.key, Reason::tr("a text was expected"));
            else if (member.key == "precision")
                readPrecision(*text);
            else if (member.key == "basis")
                readBasis(*text);
            else if (member.key == "text")
                m_date.text = *text;
            else if (member.key != "from" && member.key != "to")
                refuse(member.key, Reason::tr("a date has only from, to, precision, basis and text"));
        }
    }

    void readPrecision(const QString &code)
    {
        const auto precision = precisionFromCode(code);
        m_hasPrecision = true;
        m_date.precision = precision.value_or(FuzzyDate::Precision::None);
        if (!precision)
            refuse("precision", Reason::tr("no code of the list date_precision"));
    }

    void readBasis(const QString &code)
    {
        const auto basis = basisFromCode(code);
        m_date.basis = basis.value_or(FuzzyDate::Basis::None);
        if (!basis || code.isEmpty())
            refuse("basis", Reason::tr("no code of the list date_basis"));
    }

    void readBound(const JsonMember &member)
    {
        const QString *text = member.node.text();
        const bool isEnd = member.key == "to";
        if (!text || (!isEnd && member.key != "from"))
            return;
        const auto moment = momentFromJson(*text, isEnd, m_date.precision);
        if (!moment)
            refuse(member.key,
                   hasTime(m_date.precision) ? Reason::tr("no moment YYYY-MM-DDTHH:MM") : Reason::tr("no day YYYY-MM-DD"));
        (isEnd ? m_date.to : m_date.from) = moment;
    }

    void checkSpan()
    {
        if (m_date.from && m_date.to && *m_date.from > *m_date.to)
            return refuse("from", Reason::tr("later than to"));
        if (!m_hasPrecision)
            return refuse("precision", Reason::tr("is missing"));
        if (m_date.isUndated() != (m_date.precision == FuzzyDate::Precision::None))
            return refuse("precision", Reason::tr("none and a missing from and to go together"));
        if (!isUnit(m_date.precision))
            return;
        const auto end = m_date.from ? unitEnd(*m_date.from, m_date.precision) : std::nullopt;
        if (!end || m_date.to != end)
            refuse("precision", Reason::tr("from and to are not one whole %1").arg(precisionCode(m_date.precision)));
    }

    bool isGood() const { return m_fault.why.isEmpty(); }
    void refuse(std::string_view part, const QString &why)
    {
        if (isGood())
            m_fault = {QString::fromUtf8(part.data(), static_cast<qsizetype>(part.size())), why};
    }

    DateFault &m_fault;
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

std::optional<FuzzyDate> fuzzyDateFromNode(const JsonNode &node, DateFault &fault)
{
    fault = {};
    if (const JsonNode::Object *members = node.object())
        return FuzzyDateReader(fault).read(*members);
    fault.why = Reason::tr("a date {from, to, precision, basis, text} was expected");
    return std::nullopt;
}

JsonNode fuzzyDateToNode(const FuzzyDate &date)
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
