// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/law.h"

#include "base/fuzzy_date_parse.h"
#include "domain/custody.h"

#include <QTest>

using namespace solnoma;

namespace {

using Outcome = LawVerdict::Outcome;

FuzzyDate date(const char *typed)
{
    return parseFuzzyDate(QString::fromLatin1(typed), WallTime::at(QDate(2026, 11, 21), 22, 40)).date;
}

Lapse lapse(const char *begin, const char *end)
{
    const FuzzyDate from = date(begin);
    const FuzzyDate to = date(end);
    return {from.from, from.to, to.from, to.to};
}

LawLimit limitOf(int amount, LawCounting counting)
{
    LawLimit limit;
    limit.amount = amount;
    limit.counting = counting;
    return limit;
}

const QString uz = QStringLiteral("UZ");

} // namespace

class TestLaw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = LawBook::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().place));
        m_book = *loaded;
        QCOMPARE(m_book.limits().size(), size_t(10));
    }

    void everyEntryHasItsSource()
    {
        for (const LawLimit &limit : m_book.limits()) {
            QVERIFY(!limit.source.isEmpty());
            QVERIFY(!limit.rule().isEmpty());
            QVERIFY(!limit.verified || !limit.asOf.isUndated());
        }
    }

    void everyRuleIsSaidInEveryLanguage()
    {
        for (const LawLimit &limit : m_book.limits()) {
            QSet<QString> said;
            for (const char *language : {"en", "ru", "uz", "uz-Cyrl"})
                said.insert(limit.rule(QLatin1String(language)));
            QVERIFY2(said.size() == 4 && !said.contains(QString()), qPrintable(limit.rule()));
            QCOMPARE(limit.rule(QStringLiteral("fr")), limit.rule());
        }
    }

    void ruleOfTheDay_data()
    {
        QTest::addColumn<QString>("arrest");
        QTest::addColumn<QList<int>>("hours");
        QTest::newRow("long before") << "13.5.2009" << QList<int>{72};
        QTest::newRow("last day of the old") << "5.9.2017" << QList<int>{72};
        QTest::newRow("last minute of the old") << "5.9.2017 23:59" << QList<int>{72};
        QTest::newRow("the day of the law, since when it is in force is not sourced") << "6.9.2017" << QList<int>{};
        QTest::newRow("between, nothing is sourced") << "13.5.2019" << QList<int>{};
        QTest::newRow("first minute of the new") << "18.2.2021 00:00" << QList<int>{48};
        QTest::newRow("first day of the new") << "18.2.2021" << QList<int>{48};
        QTest::newRow("straddles the beginning of the new") << "17-18.2.2021" << QList<int>{48, 48};
        QTest::newRow("under the constitution") << "1.5.2023" << QList<int>{48};
        QTest::newRow("straddles three") << "2017-2021" << QList<int>{72, 48, 48};
        QTest::newRow("since, open") << "since 2004" << QList<int>{72, 48, 48, 48};
        QTest::newRow("after the change, open") << "after 2023" << QList<int>{48};
        QTest::newRow("no date: no rule") << "unknown" << QList<int>{};
    }
    void ruleOfTheDay()
    {
        QFETCH(QString, arrest);
        QFETCH(QList<int>, hours);
        QList<int> found;
        for (const LawLimit &limit : m_book.inForce(uz, LawSubject::CustodyWithoutJudge, date(qPrintable(arrest)))) {
            QCOMPARE(int(limit.counting), int(LawCounting::Hours));
            found += limit.amount;
        }
        QCOMPARE(found, hours);
    }

    void noRuleNoVerdict()
    {
        const LawOpinion opinion =
            judgeCustody(m_book, QStringLiteral("KG"), false, date("13.5.2009"), lapse("13.5.2009", "20.5.2009"));
        QVERIFY(opinion.national.empty());
        QCOMPARE(opinion.international.size(), size_t(1));
        QVERIFY(m_book.inForce(uz, LawSubject::AdministrativeArrest, date("13.5.2009")).empty());
    }

    void outcomes_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("outcome");
        QTest::addColumn<qint64>("atLeast");
        QTest::addColumn<qint64>("atMost"); // -1: none
        QTest::addColumn<bool>("hasTimes");
        const auto row = [](const char *begin, const char *end, Outcome outcome, qint64 least, qint64 most, bool times) {
            QTest::addRow("%s to %s", begin, end)
                << QString::fromLatin1(begin) << QString::fromLatin1(end) << int(outcome) << least << most << times;
        };
        // 72 hours
        row("13.5.2009 14:30", "16.5.2009 14:30", Outcome::Within, 72, 72, true);
        row("13.5.2009 14:30", "16.5.2009 14:31", Outcome::Over, 72, 73, true);
        row("13.5.2009 14:30", "14.5.2009 14:30", Outcome::Within, 24, 24, true);
        row("13.5.2009 at 14", "16.5.2009 14:30", Outcome::MaybeOver, 71, 73, true);
        row("13.5.2009", "14.5.2009", Outcome::Within, 0, 48, false);
        row("13.5.2009", "16.5.2009", Outcome::MaybeOver, 48, 96, false); // 48 h 1 min to 95 h 59 min
        row("13.5.2009", "17.5.2009", Outcome::Over, 72, 120, false);     // 72 h 1 min at least
        row("May 2009", "20.5.2009", Outcome::MaybeOver, 0, 480, false);
        row("13.5.2009", "after 20.5.2009", Outcome::Over, 168, -1, false);
        row("13.5.2009", "before 14.5.2009", Outcome::Within, 0, 24, false);
        row("before 14.5.2009", "20.5.2009", Outcome::Over, 144, -1, false);
    }
    void outcomes()
    {
        QFETCH(QString, begin);
        QFETCH(QString, end);
        QFETCH(int, outcome);
        QFETCH(qint64, atLeast);
        QFETCH(qint64, atMost);
        QFETCH(bool, hasTimes);
        const FuzzyDate arrest = date(qPrintable(begin));
        const LawOpinion opinion = judgeCustody(m_book, uz, false, arrest, lapse(qPrintable(begin), qPrintable(end)));
        QCOMPARE(opinion.national.size(), size_t(1));
        const LawVerdict &verdict = opinion.national[0];
        QCOMPARE(int(verdict.outcome), outcome);
        QCOMPARE(verdict.atLeast, atLeast);
        QCOMPARE(verdict.atMost.value_or(-1), atMost);
        QCOMPARE(verdict.hasTimes, hasTimes);
        QVERIFY(!verdict.verified); // the entry says "to be checked"
        QVERIFY(verdict.limit.rule().contains(u"72 hours"));
    }

    void bothRulesNamedAndInternationalApart()
    {
        const LawOpinion opinion =
            judgeCustody(m_book, uz, false, date("5.9.2017-15.5.2020"), lapse("5.9.2017-15.5.2020", "18.5.2020 00:00"));
        QCOMPARE(opinion.national.size(), size_t(2));
        QVERIFY(opinion.national[0].limit.rule().contains(u"72 hours"));
        QVERIFY(opinion.national[1].limit.rule().contains(u"48 hours"));
        QCOMPARE(int(opinion.national[0].outcome), int(Outcome::MaybeOver)); // 48 h 1 min to three years
        QCOMPARE(int(opinion.national[1].outcome), int(Outcome::Over));
        QCOMPARE(opinion.international.size(), size_t(1));
        QCOMPARE(opinion.international[0].limit.country, QStringLiteral("INT"));
        QCOMPARE(opinion.international[0].limit.amount, 48);
    }

    void children()
    {
        const Lapse day = lapse("13.5.2009 10:00", "14.5.2009 12:00"); // 26 hours
        const LawOpinion child = judgeCustody(m_book, uz, true, date("13.5.2009 10:00"), day);
        QCOMPARE(child.national.size(), size_t(1)); // no children's rule is known for UZ: the general one
        QCOMPARE(child.national[0].limit.amount, 72);
        QCOMPARE(child.international[0].limit.amount, 24);
        QCOMPARE(int(child.international[0].outcome), int(Outcome::Over));
        const LawOpinion adult = judgeCustody(m_book, uz, false, date("13.5.2009 10:00"), day);
        QCOMPARE(int(adult.international[0].outcome), int(Outcome::Within));
    }

    /// The lapse of a count goes straight into a verdict.
    void ofAStillHeldPerson()
    {
        CustodyEpisode episode;
        episode.began = date("13.5.2009 14:30");
        episode.ongoing = CustodyEpisode::Ongoing::Yes;
        episode.asOf = date("15.5.2009 14:00");
        const LawOpinion early = judgeCustody(m_book, uz, false, episode.began, countCustody(episode, QDate(2009, 5, 20)).lapse);
        QCOMPARE(int(early.national[0].outcome), int(Outcome::MaybeOver));
        QCOMPARE(early.national[0].atLeast, qint64(47));
        episode.asOf = date("16.5.2009 14:31");
        const LawOpinion late = judgeCustody(m_book, uz, false, episode.began, countCustody(episode, QDate(2009, 5, 20)).lapse);
        QCOMPARE(int(late.national[0].outcome), int(Outcome::Over));
    }

    void verifiedOnlyUntilChecked()
    {
        const auto rule = [&](const char *day) { return m_book.inForce(uz, LawSubject::RegistrationAnswer, date(day)); };
        QCOMPARE(rule("31.12.2016").size(), size_t(1));
        QCOMPARE(rule("31.12.2016")[0].amount, 2);
        QVERIFY(rule("31.12.2016")[0].isVerifiedFor(date("31.12.2016")));
        QCOMPARE(rule("28.12.2016 - 2.1.2017").size(), size_t(2));
        for (const char *day : {"1.1.2017", "13.5.2019", "31.12.2019"}) { // the sources differ
            QCOMPARE(rule(day).size(), size_t(1));
            QCOMPARE(rule(day)[0].amount, 1);
            QVERIFY(!rule(day)[0].isVerifiedFor(date(day)));
        }
        QVERIFY(rule("1.1.2020")[0].isVerifiedFor(date("1.1.2020")));
        QCOMPARE(rule("1.2.2020").size(), size_t(1));
        QCOMPARE(rule("1.2.2020")[0].amount, 1);
        QVERIFY(!rule("1.2.2020")[0].isVerifiedFor(date("1.2.2020"))); // a source of 2020 may be of any day of it
        QVERIFY(!rule("1.2.2024")[0].isVerifiedFor(date("1.2.2024"))); // checked as of 2020
        QVERIFY(!rule("1.2.2020")[0].isVerifiedFor(date("since 1.2.2020")));
    }

    void countings()
    {
        const QDate friday(2009, 5, 15);
        QCOMPARE(lastDayOf(limitOf(3, LawCounting::Days), friday), QDate(2009, 5, 18));
        QCOMPARE(lastDayOf(limitOf(3, LawCounting::CalendarDays), friday), QDate(2009, 5, 17));
        QCOMPARE(lastDayOf(limitOf(3, LawCounting::WorkingDays), friday), QDate(2009, 5, 20));
        QCOMPARE(lastDayOf(limitOf(1, LawCounting::Months), QDate(2009, 1, 31)), QDate(2009, 2, 28));
        QCOMPARE(lastDayOf(limitOf(2, LawCounting::Months), QDate(2007, 12, 31)), QDate(2008, 2, 29));
        QCOMPARE(lastDayOf(limitOf(72, LawCounting::Hours), friday), QDate(2009, 5, 18));
        const auto outcome = [](int amount, LawCounting counting, const char *begin, const char *end) {
            return int(judge(limitOf(amount, counting), lapse(begin, end), date(begin)).outcome);
        };
        QCOMPARE(outcome(15, LawCounting::CalendarDays, "1.5.2009", "15.5.2009"), int(Outcome::Within)); // 15 days with both ends
        QCOMPARE(outcome(15, LawCounting::CalendarDays, "1.5.2009", "16.5.2009"), int(Outcome::Over));
        QCOMPARE(outcome(15, LawCounting::Days, "1.5.2009", "16.5.2009"), int(Outcome::Within));
        QCOMPARE(outcome(15, LawCounting::Days, "1.5.2009", "17.5.2009"), int(Outcome::Over));
        QCOMPARE(outcome(1, LawCounting::Months, "31.1.2009", "28.2.2009"), int(Outcome::Within));
        QCOMPARE(outcome(1, LawCounting::Months, "31.1.2009", "1.3.2009"), int(Outcome::Over));
        QCOMPARE(outcome(3, LawCounting::WorkingDays, "15.5.2009", "20.5.2009"), int(Outcome::Within));
        QCOMPARE(outcome(3, LawCounting::WorkingDays, "15.5.2009", "30.5.2009"),
                 int(Outcome::MaybeOver)); // holidays are not known
        QCOMPARE(judge(limitOf(3, LawCounting::WorkingDays), lapse("15.5.2009", "25.5.2009"), {}).atLeast, qint64(6));
        QCOMPARE(judge(limitOf(3, LawCounting::WorkingDays), lapse("16.5.2009", "18.5.2009"), {}).atLeast, qint64(1));
    }

    void refusesBadFiles_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray good =
            R"({"country":"XX","limits":[{"subject":"custody_without_judge","from":"2000","amount":48,"counting":"hours",)"
            R"("rule":{"en":"r"},"article":"","verified":true,"as_of":"2020","source":"s"}]})";
        const auto row = [&](const char *name, const char *from, const char *to, const char *place) {
            QTest::newRow(name) << QByteArray(good).replace(from, to) << QString::fromLatin1(place);
        };
        row("good", "XX", "XX", "");
        row("empty", good.constData(), "", "x.json");
        row("no country", "country", "land", "x.json");
        row("subject", "custody_without_judge", "custody", "x.json limits[0].subject");
        row("from", "\"2000\"", "\"2000-13\"", "x.json limits[0].from");
        row("amount", "48", "0", "x.json limits[0].amount");
        row("amount as text", "48", "\"48\"", "x.json limits[0].amount");
        row("counting", "hours", "weeks", "x.json limits[0].counting");
        row("rule", "\"r\"", "\"\"", "x.json limits[0].rule");
        row("rule as a number", "{\"en\":\"r\"}", "{\"en\":\"r\",\"ru\":5}", "x.json limits[0].rule");
        row("rule in no English", "\"en\"", "\"ru\"", "x.json limits[0].rule");
        row("verified", "true", "\"yes\"", "x.json limits[0].verified");
        row("verified without a day", "\"as_of\":\"2020\",", "", "x.json limits[0].as_of");
        row("source", "\"s\"", "3", "x.json limits[0].source");
    }
    void refusesBadFiles()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto book = LawBook::fromJson(json, QStringLiteral("x.json"));
        QCOMPARE(bool(book), place.isEmpty());
        if (!book)
            QCOMPARE(book.error().place, place);
    }

private:
    LawBook m_book;
};

QTEST_GUILESS_MAIN(TestLaw)
#include "tst_law.moc"
