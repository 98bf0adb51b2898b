// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_print.h"

#include "base/fuzzy_date_units.h"

#include <array>

namespace solnoma {

namespace {

using Basis = FuzzyDate::Basis;
using Months = std::array<const char16_t *, 12>;
using Seasons = std::array<const char16_t *, 4>;

QString nameOf(const auto &names, int index)
{
    return QString::fromUtf16(names[static_cast<size_t>(index)]);
}

QString clockOf(const WallTime &time)
{
    return time.toString().sliced(11);
}

/// One language's ways of saying the units of a date and the bounds around it.
class Wording
{
public:
    virtual ~Wording() = default;
    virtual QString day(QDate day) const = 0;
    virtual QString inMonth(QDate day) const = 0;
    virtual QString inSeason(int season, const QString &year) const = 0;
    virtual QString inYear(const QString &year) const = 0;
    virtual QString at(QDate day, const QString &clock) const = 0;
    virtual QString betweenClocks(QDate day, const QString &from, const QString &to) const = 0;
    virtual QString between(const QString &from, const QString &to) const = 0;
    virtual QString betweenDays(QDate from, QDate to) const = 0;
    virtual QString betweenMonths(QDate from, QDate to) const = 0;
    virtual QString betweenYears(int from, int to) const = 0;
    virtual QString before(const QString &moment) const = 0;
    virtual QString beforeDay(QDate day) const { return before(this->day(day)); }
    virtual QString beforeYear(int year) const = 0;
    virtual QString sinceDay(QDate day) const = 0;
    virtual QString sinceMonth(QDate day) const = 0;
    virtual QString sinceYear(int year) const = 0;
    virtual QString since(const QString &moment) const = 0;
    virtual QString about(const QString &words) const = 0;
    virtual QString eitherDay(QDate first, QDate second) const = 0;
    virtual QString noDate() const = 0;
};

class English final : public Wording
{
    static constexpr Months months{u"January", u"February", u"March",     u"April",   u"May",      u"June",
                                   u"July",    u"August",   u"September", u"October", u"November", u"December"};
    static constexpr Seasons seasons{u"spring", u"summer", u"autumn", u"winter"};

    static QString month(QDate day) { return nameOf(months, day.month() - 1); }
    static QString number(QDate day) { return QString::number(day.day()); }
    static QString year(QDate day) { return QString::number(day.year()); }

public:
    QString day(QDate day) const override { return number(day) + u' ' + month(day) + u' ' + year(day); }
    QString inMonth(QDate day) const override { return u"in " + month(day) + u' ' + year(day); }
    QString inSeason(int season, const QString &year) const override { return u"in " + nameOf(seasons, season) + u' ' + year; }
    QString inYear(const QString &year) const override { return u"in " + year; }
    QString at(QDate day, const QString &clock) const override { return this->day(day) + u", " + clock; }
    QString betweenClocks(QDate day, const QString &from, const QString &to) const override
    {
        return this->day(day) + u", between " + from + u" and " + to;
    }
    QString between(const QString &from, const QString &to) const override { return u"between " + from + u" and " + to; }
    QString betweenDays(QDate from, QDate to) const override
    {
        const QString start = from.year() != to.year()     ? day(from)
                              : from.month() != to.month() ? QString(number(from) + u' ' + month(from))
                                                           : number(from);
        return between(start, day(to));
    }
    QString betweenMonths(QDate from, QDate to) const override
    {
        const QString start = from.year() != to.year() ? QString(month(from) + u' ' + year(from)) : month(from);
        return between(start, month(to) + u' ' + year(to));
    }
    QString betweenYears(int from, int to) const override { return between(QString::number(from), QString::number(to)); }
    QString before(const QString &moment) const override { return u"before " + moment; }
    QString beforeYear(int year) const override { return u"before " + QString::number(year); }
    QString sinceDay(QDate day) const override { return u"since " + this->day(day); }
    QString sinceMonth(QDate day) const override { return u"since " + month(day) + u' ' + year(day); }
    QString sinceYear(int year) const override { return u"since " + QString::number(year); }
    QString since(const QString &moment) const override { return u"since " + moment; }
    QString about(const QString &words) const override
    {
        return u"about " + (words.startsWith(u"in ") ? words.sliced(3) : words);
    }
    QString eitherDay(QDate first, QDate second) const override
    {
        const bool sameMonth = first.month() == second.month() && first.year() == second.year();
        return (sameMonth ? number(first) : day(first)) + u" or " + day(second);
    }
    QString noDate() const override { return QStringLiteral("no date given"); }
};

class Russian final : public Wording
{
    static constexpr Months genitive{u"января", u"февраля", u"марта",    u"апреля",  u"мая",    u"июня",
                                     u"июля",   u"августа", u"сентября", u"октября", u"ноября", u"декабря"};
    static constexpr Months prepositional{u"январе", u"феврале", u"марте",    u"апреле",  u"мае",    u"июне",
                                          u"июле",   u"августе", u"сентябре", u"октябре", u"ноябре", u"декабре"};
    static constexpr Months instrumental{u"январём", u"февралём", u"мартом",    u"апрелем",  u"маем",    u"июнем",
                                         u"июлем",   u"августом", u"сентябрём", u"октябрём", u"ноябрём", u"декабрём"};
    static constexpr Seasons seasons{u"весной", u"летом", u"осенью", u"зимой"};

    static QString dayMonth(QDate day) { return QString::number(day.day()) + u' ' + nameOf(genitive, day.month() - 1); }
    static QString ofYear(QDate day) { return u' ' + QString::number(day.year()) + u" года"; }

public:
    QString day(QDate day) const override { return dayMonth(day) + ofYear(day); }
    QString inMonth(QDate day) const override { return u"в " + nameOf(prepositional, day.month() - 1) + ofYear(day); }
    QString inSeason(int season, const QString &year) const override
    {
        return nameOf(seasons, season) + u' ' + year + (year.contains(u'–') ? u" годов" : u" года");
    }
    QString inYear(const QString &year) const override { return u"в " + year + u" году"; }
    QString at(QDate day, const QString &clock) const override { return this->day(day) + u", " + clock; }
    QString betweenClocks(QDate day, const QString &from, const QString &to) const override
    {
        return this->day(day) + u", между " + from + u" и " + to;
    }
    QString between(const QString &from, const QString &to) const override { return u"между " + from + u" и " + to; }
    QString betweenDays(QDate from, QDate to) const override
    {
        const QString start = from.year() != to.year()     ? day(from)
                              : from.month() != to.month() ? dayMonth(from)
                                                           : QString::number(from.day());
        return between(start, day(to));
    }
    QString betweenMonths(QDate from, QDate to) const override
    {
        return between(nameOf(instrumental, from.month() - 1) + (from.year() != to.year() ? ofYear(from) : QString()),
                       nameOf(instrumental, to.month() - 1) + ofYear(to));
    }
    QString betweenYears(int from, int to) const override
    {
        return u"в " + QString::number(from) + u'–' + QString::number(to) + u" годах";
    }
    QString before(const QString &moment) const override { return u"ранее " + moment; }
    QString beforeYear(int year) const override { return u"ранее " + QString::number(year) + u" года"; }
    QString sinceDay(QDate day) const override { return (day.day() == 2 ? u"со " : u"с ") + this->day(day); }
    QString sinceMonth(QDate day) const override { return u"с " + nameOf(genitive, day.month() - 1) + ofYear(day); }
    QString sinceYear(int year) const override { return u"с " + QString::number(year) + u" года"; }
    QString since(const QString &moment) const override { return u"с " + moment; }
    QString about(const QString &words) const override { return u"примерно " + words; }
    QString eitherDay(QDate first, QDate second) const override
    {
        const bool sameMonth = first.month() == second.month() && first.year() == second.year();
        return (sameMonth ? QString::number(first.day()) : day(first)) + u" или " + day(second);
    }
    QString noDate() const override { return QStringLiteral("дата не указана"); }
};

class Uzbek final : public Wording
{
    static constexpr Months months{u"yanvar", u"fevral", u"mart",    u"aprel",  u"may",    u"iyun",
                                   u"iyul",   u"avgust", u"sentabr", u"oktabr", u"noyabr", u"dekabr"};
    static constexpr Seasons seasons{u"bahorida", u"yozida", u"kuzida", u"qishida"};

    static QString yearOf(QDate day) { return QString::number(day.year()) + u"-yil "; }
    static QString month(QDate day) { return nameOf(months, day.month() - 1); }
    static QString dayMonth(QDate day) { return QString::number(day.day()) + u'-' + month(day); }

public:
    QString day(QDate day) const override { return yearOf(day) + dayMonth(day); }
    QString inMonth(QDate day) const override { return yearOf(day) + month(day) + u"da"; }
    QString inSeason(int season, const QString &year) const override { return year + u"-yil " + nameOf(seasons, season); }
    QString inYear(const QString &year) const override { return year + u"-yilda"; }
    QString at(QDate day, const QString &clock) const override { return this->day(day) + u", soat " + clock; }
    QString betweenClocks(QDate day, const QString &from, const QString &to) const override
    {
        return this->day(day) + u", soat " + from + u" bilan " + to + u" oraligʻida";
    }
    QString between(const QString &from, const QString &to) const override { return from + u" bilan " + to + u" oraligʻida"; }
    QString betweenDays(QDate from, QDate to) const override
    {
        return between(day(from), from.year() != to.year() ? day(to) : dayMonth(to));
    }
    QString betweenMonths(QDate from, QDate to) const override
    {
        return between(yearOf(from) + month(from), from.year() != to.year() ? QString(yearOf(to) + month(to)) : month(to));
    }
    QString betweenYears(int from, int to) const override
    {
        return QString::number(from) + u'–' + QString::number(to) + u"-yillarda";
    }
    QString before(const QString &moment) const override { return moment + u"dan oldin"; }
    QString beforeYear(int year) const override { return QString::number(year) + u"-yildan oldin"; }
    QString sinceDay(QDate day) const override { return this->day(day) + u"dan beri"; }
    QString sinceMonth(QDate day) const override { return yearOf(day) + month(day) + u"dan beri"; }
    QString sinceYear(int year) const override { return QString::number(year) + u"-yildan beri"; }
    QString since(const QString &moment) const override { return moment + u"dan beri"; }
    QString about(const QString &words) const override { return u"taxminan " + words; }
    QString eitherDay(QDate first, QDate second) const override
    {
        const bool sameMonth = first.month() == second.month() && first.year() == second.year();
        return sameMonth ? QString(yearOf(first) + QString::number(first.day()) + u"- yoki " + dayMonth(second))
                         : QString(day(first) + u" yoki " + day(second));
    }
    QString noDate() const override { return QStringLiteral("sana koʻrsatilmagan"); }
};

const Wording &wordingOf(Language language)
{
    static const English english;
    static const Russian russian;
    static const Uzbek uzbek;
    switch (language) {
    case Language::Russian: return russian;
    case Language::Uzbek: return uzbek;
    default: return english;
    }
}

QString openWords(const FuzzyDate &date, const Wording &say)
{
    if (!date.from) {
        const WallTime next = WallTime::fromMinutes(date.to->minutes() + 1);
        if (next.minuteOfDay() != 0)
            return say.before(say.at(next.date(), clockOf(next)));
        return next.date().dayOfYear() == 1 ? say.beforeYear(next.date().year()) : say.beforeDay(next.date());
    }
    const QDate day = date.from->date();
    if (date.from->minuteOfDay() != 0)
        return say.since(say.at(day, clockOf(*date.from)));
    if (date.precision == FuzzyDate::Precision::Range && day.dayOfYear() == 1)
        return say.sinceYear(day.year());
    return date.precision == FuzzyDate::Precision::Range && day.day() == 1 ? say.sinceMonth(day) : say.sinceDay(day);
}

QString rangeWords(const WallTime &from, const WallTime &to, const Wording &say)
{
    const QDate first = from.date();
    const QDate last = to.date();
    if (from.minuteOfDay() != 0 || to != WallTime::endOf(last))
        return first == last ? say.betweenClocks(first, clockOf(from), clockOf(to))
                             : say.between(say.at(first, clockOf(from)), say.at(last, clockOf(to)));
    if (first.dayOfYear() == 1 && last.dayOfYear() == last.daysInYear())
        return say.betweenYears(first.year(), last.year());
    if (first.day() == 1 && last.day() == last.daysInMonth() && (first.month() != last.month() || first.year() != last.year()))
        return say.betweenMonths(first, last);
    return say.betweenDays(first, last);
}

QString seasonWords(const QDate &first, const Wording &say)
{
    const int season = first.month() / 3 - 1;
    const QString year = QString::number(first.year());
    return say.inSeason(season, season == 3 ? QString(year + u'–' + QString::number(first.year() + 1)) : year);
}

/// "Between 19:00 and 20:00": "about 19:00" would be read as a little before or after.
QString hourWords(QDate day, int hour, const Wording &say)
{
    const auto clock = [](int full) { return QStringLiteral("%1:00").arg(full, 2, 10, QChar(u'0')); };
    return say.betweenClocks(day, clock(hour), clock(hour + 1));
}

/// The words and whether they name one unit (which "about" can stand before) rather than a range.
QString closedWords(const FuzzyDate &date, const Wording &say, bool &isUnit)
{
    const QDate first = date.from->date();
    const FuzzyDate::Precision unit = unitOf(date);
    isUnit = unit >= FuzzyDate::Precision::Day;
    switch (unit) {
    case FuzzyDate::Precision::Minute: return say.at(first, clockOf(*date.from));
    case FuzzyDate::Precision::Hour: return hourWords(first, date.from->minuteOfDay() / 60, say);
    case FuzzyDate::Precision::Day: return say.day(first);
    case FuzzyDate::Precision::Month: return say.inMonth(first);
    case FuzzyDate::Precision::Season: return seasonWords(first, say);
    case FuzzyDate::Precision::Year: return say.inYear(QString::number(first.year()));
    default: break;
    }
    isUnit = false;
    const QDate last = date.to->date();
    const bool twoDays = first.addDays(1) == last && date.from->minuteOfDay() == 0 && *date.to == WallTime::endOf(last);
    return date.basis == Basis::Disputed && twoDays ? say.eitherDay(first, last) : rangeWords(*date.from, *date.to, say);
}

} // namespace

QString basisRemark(Basis basis, Language language)
{
    static constexpr std::array<std::array<const char16_t *, 3>, 3> remarks{{
        {u"(approximate)", u"(приблизительно)", u"(taxminan)"},
        {u"(worked out)", u"(выведено из других сведений)", u"(boshqa maʼlumotlardan aniqlangan)"},
        {u"(disputed)", u"(источники расходятся)", u"(manbalar turlicha)"},
    }};
    if (basis < Basis::Approximate)
        return {};
    return nameOf(remarks[static_cast<size_t>(basis) - static_cast<size_t>(Basis::Approximate)], static_cast<int>(language));
}

QString inWords(const FuzzyDate &date, Language language)
{
    const Wording &say = wordingOf(language);
    if (date.isUndated())
        return date.isNull() ? QString() : say.noDate();
    bool isUnit = false;
    const QString words = date.from && date.to ? closedWords(date, say, isUnit) : openWords(date, say);
    if (date.basis == Basis::Approximate && isUnit)
        return say.about(words);
    const QString remark = basisRemark(date.basis, language);
    return remark.isEmpty() ? words : QString(words + u' ' + remark);
}

} // namespace solnoma
