// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custody.h"

#include "base/wording.h"

#include <array>

namespace solnoma {

namespace {

enum class Unit { Day, CalendarDay, Hour, Minute };

/// What stands before a number decides its case in Russian: «31 день», but «не менее 31 дня».
enum class After { Nothing, Limit };

struct Forms {
    QStringView one;       ///< 1, 21, 31 …
    QStringView few;       ///< 2 to 4, 22 to 24 …
    QStringView many;      ///< all others
    QStringView limitOne;  ///< after "not less than": 1, 21 …
    QStringView limitMany; ///< … and all others
};

constexpr std::array english{Forms{u"day", u"days", u"days", u"day", u"days"},
                             Forms{u"calendar day", u"calendar days", u"calendar days", u"calendar day", u"calendar days"},
                             Forms{u"hour", u"hours", u"hours", u"hour", u"hours"},
                             Forms{u"minute", u"minutes", u"minutes", u"minute", u"minutes"}};
constexpr std::array russian{
    Forms{u"день", u"дня", u"дней", u"дня", u"дней"},
    Forms{u"календарный день", u"календарных дня", u"календарных дней", u"календарного дня", u"календарных дней"},
    Forms{u"час", u"часа", u"часов", u"часа", u"часов"}, Forms{u"минута", u"минуты", u"минут", u"минуты", u"минут"}};
constexpr std::array uzbek{QStringView(u"kun"), QStringView(u"kalendar kun"), QStringView(u"soat"), QStringView(u"daqiqa")};

/// Whole sentences, so that each language has its own order. %1 and %2 as in the comment.
struct Phrases {
    const char16_t *openAbove;   ///< %1: least
    const char16_t *between;     ///< %1: least as a bare number, %2: most
    const char16_t *lastKnown;   ///< %1: least, %2: day
    const char16_t *ifStillHeld; ///< %1: most as a bare number, or least and most, %2: day
    const char16_t *atLeast;     ///< %1
    const char16_t *atMost;      ///< %1
    const char16_t *noUpper;
    const char16_t *approximate;
    // Where not one day is certain, a bare "0 days" would be read as "was not held".
    const char16_t *lessThanDay;
    const char16_t *eachLessThanDay;
    const char16_t *notKnown;
    const char16_t *onlyMost; ///< %1
};

constexpr Phrases englishPhrases{u"at least %1, no upper bound known",
                                 u"at least %1, at most %2",
                                 u"at least %1 (to %2, last known)",
                                 u", %1 if still held on %2",
                                 u"at least %1",
                                 u", at most %1",
                                 u", no upper bound known",
                                 u", from approximate dates",
                                 u"less than a day",
                                 u"each time less than a day",
                                 u"for how long is not known",
                                 u"at most %1"};
constexpr Phrases russianPhrases{u"не менее %1, верхняя граница неизвестна",
                                 u"не менее %1, не более %2",
                                 u"не менее %1 (до %2, последние сведения)",
                                 u", %1, если всё ещё под стражей на %2",
                                 u"не менее %1",
                                 u", не более %1",
                                 u", верхняя граница неизвестна",
                                 u", по приблизительным датам",
                                 u"менее суток",
                                 u"каждый раз менее суток",
                                 u"срок неизвестен",
                                 u"не более %1"};
constexpr Phrases uzbekPhrases{u"kamida %1, yuqori chegarasi nomaʼlum",
                               u"kamida %1, koʻpi bilan %2",
                               u"kamida %1 (%2gacha, oxirgi maʼlumot)",
                               u", %2da ham ushlab turilgan boʻlsa, %1",
                               u"kamida %1",
                               u", koʻpi bilan %1",
                               u", yuqori chegarasi nomaʼlum",
                               u", taxminiy sanalar boʻyicha",
                               u"bir sutkadan kam",
                               u"har safar bir sutkadan kam",
                               u"muddati nomaʼlum",
                               u"koʻpi bilan %1"};

class Words
{
public:
    explicit Words(Language language)
        : m_language(language),
          m_phrases(language == Language::Russian ? russianPhrases
                    : language == Language::Uzbek ? uzbekPhrases
                                                  : englishPhrases)
    {
    }

    const Phrases &phrases() const { return m_phrases; }

    QString grouped(qint64 number) const { return solnoma::grouped(number, m_language); }

    QString counted(qint64 number, Unit unit, After after) const
    {
        const auto index = static_cast<size_t>(unit);
        if (m_language == Language::Uzbek)
            return grouped(number) + u' ' + uzbek[index];
        if (m_language == Language::English)
            return grouped(number) + u' ' + (number == 1 ? english[index].one : english[index].many);
        const Forms &forms = russian[index];
        const bool isTeen = number % 100 >= 11 && number % 100 <= 14;
        const bool isOne = number % 10 == 1 && !isTeen;
        const bool isFew = number % 10 >= 2 && number % 10 <= 4 && !isTeen;
        const QStringView word = after == After::Limit ? (isOne ? forms.limitOne : forms.limitMany)
                                 : isOne               ? forms.one
                                 : isFew               ? forms.few
                                                       : forms.many;
        return grouped(number) + u' ' + word;
    }

    QString days(qint64 number, DayRule rule, After after) const
    {
        return counted(number, rule == DayRule::CalendarDays ? Unit::CalendarDay : Unit::Day, after);
    }

    QString hours(qint64 minutes, After after) const
    {
        if (minutes > 0 && minutes < 60)
            return counted(minutes, Unit::Minute, after);
        const QString full = counted(minutes / 60, Unit::Hour, after);
        return minutes % 60 == 0 ? full : QString(full + u' ' + counted(minutes % 60, Unit::Minute, after));
    }

    QString day(QDate day) const
    {
        return inWords({WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}},
                       m_language);
    }

private:
    Language m_language;
    const Phrases &m_phrases;
};

QString said(const char16_t *phrase, const QString &first, const QString &second = {})
{
    const QString text = QString::fromUtf16(phrase);
    return second.isNull() ? text.arg(first) : text.arg(first, second);
}

QString closedWords(const CustodyCount &count, const Words &words)
{
    if (count.isNone)
        return words.days(0, count.rule, After::Nothing);
    if (!count.maxDays)
        return count.minDays == 0 ? QString::fromUtf16(words.phrases().notKnown)
                                  : said(words.phrases().openAbove, words.days(count.minDays, count.rule, After::Limit));
    if (*count.maxDays == 0)
        return QString::fromUtf16(count.isSum ? words.phrases().eachLessThanDay : words.phrases().lessThanDay);
    if (count.minDays == 0)
        return said(words.phrases().onlyMost, words.days(*count.maxDays, count.rule, After::Limit));
    if (count.minDays == *count.maxDays)
        return words.days(count.minDays, count.rule, After::Nothing);
    return said(words.phrases().between, words.grouped(count.minDays), words.days(*count.maxDays, count.rule, After::Limit));
}

QString openWords(const CustodyCount &count, const Words &words)
{
    const bool isNone = count.minDays == 0; // the last day of news may be no more than the end of what is known of the first
    const QString least = isNone ? QString::fromUtf16(words.phrases().notKnown)
                                 : said(words.phrases().lastKnown, words.days(count.minDays, count.rule, After::Limit),
                                        words.day(*count.lastKnown));
    if (!count.maxDays)
        return isNone ? least : least + QString::fromUtf16(words.phrases().noUpper);
    const QString most = isNone ? words.days(*count.maxDays, count.rule, After::Nothing) : words.grouped(*count.maxDays);
    const bool isRange = count.minDaysIfHeld > 0 && count.minDaysIfHeld < *count.maxDays;
    const QString ifHeld = isRange ? QString(words.grouped(count.minDaysIfHeld) + u'–' + most) : most;
    return least + said(words.phrases().ifStillHeld, ifHeld, words.day(count.reckonedOn));
}

QString minutesWords(const CustodyCount &count, const Words &words)
{
    if (!count.minMinutes)
        return {};
    if (count.minMinutes == count.maxMinutes)
        return u" [" + words.hours(*count.minMinutes, After::Nothing) + u']';
    const QString most =
        count.maxMinutes ? said(words.phrases().atMost, words.hours(*count.maxMinutes, After::Limit)) : QString();
    return u" [" + said(words.phrases().atLeast, words.hours(*count.minMinutes, After::Limit)) + most + u']';
}

} // namespace

QString hoursInWords(qint64 minutes, Language language, bool isLimit)
{
    return Words(language).hours(minutes, isLimit ? After::Limit : After::Nothing);
}

QString custodyInWords(const CustodyCount &count, Language language)
{
    const Words words(language);
    const QString sentence = count.lastKnown ? openWords(count, words) : closedWords(count, words);
    return sentence + minutesWords(count, words) +
           (count.approximate || (count.approximateClock && count.minMinutes) ? QString::fromUtf16(words.phrases().approximate)
                                                                              : QString());
}

} // namespace solnoma
