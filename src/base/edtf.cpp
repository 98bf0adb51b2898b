// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edtf.h"

#include "base/fuzzy_date_units.h"

#include <QRegularExpression>
#include <QStringList>

namespace solnoma {

namespace {

using Basis = FuzzyDate::Basis;
using Precision = FuzzyDate::Precision;

QString dayText(const WallTime &time)
{
    return time.toString().first(10);
}

bool isWholeDays(const FuzzyDate &date)
{
    return (!date.from || date.from->minuteOfDay() == 0) && (!date.to || *date.to == WallTime::endOf(date.to->date()));
}

QString intervalText(const FuzzyDate &date, QStringView mark)
{
    const auto side = [&](const std::optional<WallTime> &bound) {
        return bound ? QString(dayText(*bound) + mark) : QStringLiteral("..");
    };
    return side(date.from) + u'/' + side(date.to);
}

QString unitText(const FuzzyDate &date, Precision unit)
{
    const QString from = date.from->toString();
    switch (unit) {
    case Precision::Minute: return from + u":00";
    case Precision::Month: return from.first(7);
    case Precision::Season: return from.first(5) + QString::number(20 + date.from->date().month() / 3);
    case Precision::Year: return from.first(4);
    default: return from.first(10);
    }
}

/// One side: its bounds, precision and marks.
struct Side {
    std::optional<FuzzyUnit> unit;
    Precision precision = Precision::None;
    bool uncertain = false;
    bool approximate = false;
};

/// Years, months and days with X for unknown digits: "201X", "2009-XX", "2009-05-XX".
std::optional<Side> sideOfDigits(QStringView text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    QString year = match.captured(1);
    const QString month = match.captured(2);
    const QString day = match.captured(3);
    const bool yearOpen = year.contains(u'X');
    if ((yearOpen && !month.isEmpty()) || (month == u"XX" && !day.isEmpty() && day != u"XX"))
        return std::nullopt;
    const QDate lastYear(QString(year).replace(u'X', u'9').toInt(), 12, 31);
    const int firstYear = QString(year).replace(u'X', u'0').toInt();
    const int monthNumber = month.isEmpty() || month == u"XX" ? 0 : month.toInt();
    const bool isSeason = monthNumber >= 21 && monthNumber <= 24;
    const bool hasDay = !day.isEmpty() && day != u"XX";
    const int firstMonth = isSeason                                                  ? (monthNumber - 20) * 3
                           : monthNumber == 0 && month.size() != 0 && month != u"XX" ? 0
                                                                                     : qMax(1, monthNumber);
    const QDate first(firstYear, month == u"00" ? 0 : firstMonth, hasDay ? day.toInt() : 1);
    if (!first.isValid() || firstYear < 1 || (isSeason && !day.isEmpty()))
        return std::nullopt;
    const Precision precision = isSeason      ? Precision::Season
                                : hasDay      ? Precision::Day
                                : monthNumber ? Precision::Month
                                              : Precision::Year;
    if (yearOpen)
        return Side{FuzzyUnit{WallTime::startOf(first), WallTime::endOf(lastYear)}, Precision::Range};
    const auto unit = unitHolding(WallTime::startOf(first), precision);
    return unit ? std::optional(Side{unit, precision}) : std::nullopt;
}

std::optional<Side> sideOfMinute(QStringView text)
{
    if (text.size() != 16 && !(text.size() == 19 && text[16] == u':'))
        return std::nullopt;
    const auto time = WallTime::fromString(text.first(16));
    if (!time || time->toString() != text.first(16))
        return std::nullopt;
    return Side{FuzzyUnit{*time, *time}, Precision::Minute};
}

std::optional<Side> sideOf(QStringView text)
{
    const bool marked = text.endsWith(u'?') || text.endsWith(u'~') || text.endsWith(u'%');
    const QChar mark = marked ? text.back() : QChar();
    const QStringView plain = marked ? text.chopped(1) : text;
    auto side = plain.contains(u'T') ? sideOfMinute(plain) : sideOfDigits(plain);
    if (side) {
        side->uncertain = mark == u'?' || mark == u'%';
        side->approximate = mark == u'~' || mark == u'%';
    }
    return side;
}

Error notEdtf()
{
    return {ErrorCode::Invalid, QStringLiteral("edtf"), QStringLiteral("is not EDTF level 1")};
}

EdtfDate withMarks(FuzzyDate date, QStringView edtf, bool uncertain, bool approximate, QStringList lost)
{
    // EDTF's "uncertain" is a doubt about the source; our nearest word is "about". The mark itself stays in the text.
    date.basis = approximate || uncertain ? Basis::Approximate : Basis::Stated;
    if (uncertain)
        lost.prepend(QStringLiteral("uncertain"));
    if (!lost.isEmpty())
        date.text = edtf.toString();
    return {date, lost.join(u", ")};
}

Result<EdtfDate> intervalFrom(QStringView edtf)
{
    const qsizetype slash = edtf.indexOf(u'/');
    const QStringView first = edtf.first(slash);
    const QStringView second = edtf.sliced(slash + 1);
    const auto isOpen = [](QStringView side) { return side.isEmpty() || side == u".."; };
    const auto from = isOpen(first) ? std::optional(Side{}) : sideOf(first);
    const auto to = isOpen(second) ? std::optional(Side{}) : sideOf(second);
    if (!from || !to || (!from->unit && !to->unit) || (from->unit && to->unit && from->unit->from > to->unit->to))
        return notEdtf();
    FuzzyDate date;
    date.precision = Precision::Range;
    if (from->unit)
        date.from = from->unit->from;
    if (to->unit)
        date.to = to->unit->to;
    QStringList lost;
    if (first.isEmpty())
        lost += QStringLiteral("unknown start");
    if (second.isEmpty())
        lost += QStringLiteral("unknown end");
    return withMarks(date, edtf, from->uncertain || to->uncertain, from->approximate || to->approximate, lost);
}

} // namespace

EdtfText toEdtf(const FuzzyDate &date)
{
    QStringList lost;
    if (date.basis == Basis::Inferred)
        lost += QStringLiteral("worked out");
    if (date.basis == Basis::Disputed)
        lost += QStringLiteral("disputed");
    if (!date.text.isEmpty())
        lost += QStringLiteral("words as said");
    if (date.isUndated()) {
        if (!date.isNull())
            lost.prepend(QStringLiteral("no date given"));
        return {QString(), lost.join(u", ")};
    }
    const QString mark = date.basis == Basis::Approximate ? QStringLiteral("~")
                         : date.basis == Basis::Disputed  ? QStringLiteral("?")
                                                          : QString();
    const Precision unit = unitOf(date);
    if (unit == Precision::Hour)
        lost.prepend(QStringLiteral("hour"));
    if (unit == Precision::Range && !isWholeDays(date))
        lost.prepend(QStringLiteral("times of day"));
    if (unit == Precision::Range)
        return {intervalText(date, mark), lost.join(u", ")};
    if (unit == Precision::Minute && !mark.isEmpty()) // EDTF marks no times
        lost += date.basis == Basis::Approximate ? QStringList{QStringLiteral("approximate")} : QStringList{};
    return {unitText(date, unit) + (unit == Precision::Minute ? QString() : mark), lost.join(u", ")};
}

Result<EdtfDate> fromEdtf(QStringView edtf)
{
    if (edtf.size() > 64)
        return notEdtf();
    if (edtf.isEmpty())
        return EdtfDate{};
    if (edtf.contains(u'/'))
        return intervalFrom(edtf);
    const auto side = sideOf(edtf);
    if (!side || !side->unit)
        return notEdtf();
    const FuzzyDate date{side->unit->from, side->unit->to, side->precision, Basis::None, {}};
    return withMarks(date, edtf, side->uncertain, side->approximate, {});
}

} // namespace solnoma
