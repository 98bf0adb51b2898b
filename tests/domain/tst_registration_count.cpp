// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registration_count.h"

#include "base/fuzzy_date_parse.h"

#include <QTest>

using namespace solnoma;

namespace {

using Kind = RegistrationContradiction::Kind;

FuzzyDate date(const char *typed)
{
    return *typed ? parseFuzzyDate(QString::fromLatin1(typed), WallTime::at(QDate(2026, 11, 21), 22, 40)).date : FuzzyDate{};
}

RegistrationFiling filing(int seq, const char *filed, const char *decided, const char *action, std::optional<int> legalDays = {},
                          const char *delivered = "")
{
    return {seq, date(filed), date(decided), date(delivered), QString::fromLatin1(action), legalDays};
}

} // namespace

class TestRegistrationCount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = LawBook::load();
        QVERIFY(loaded);
        m_book = *loaded;
    }

    void daysOver_data()
    {
        QTest::addColumn<RegistrationFiling>("filing");
        QTest::addColumn<QString>("due"); // earliest latest
        QTest::addColumn<qint64>("least");
        QTest::addColumn<qint64>("most"); // -1: none
        QTest::addColumn<bool>("silence");
        const auto row = [](const char *name, const RegistrationFiling &one, const char *due, qint64 least, qint64 most,
                            bool silence = false) {
            QTest::newRow(name) << one << QString::fromLatin1(due) << least << most << silence;
        };
        // Reckoned on 1 July 2016, last news of 20 June 2016. The law of 2016: two months.
        row("in time", filing(1, "1.3.2016", "30.4.2016", "refused"), "2016-05-01 2016-05-01", 0, 0);
        row("on the last day", filing(1, "1.3.2016", "1.5.2016", "refused"), "2016-05-01 2016-05-01", 0, 0);
        row("nine days late", filing(1, "1.3.2016", "10.5.2016", "returned"), "2016-05-01 2016-05-01", 9, 9);
        row("fuzzy filing", filing(1, "March 2016", "10.5.2016", "refused"), "2016-05-01 2016-05-31", 0, 9);
        row("fuzzy answer", filing(1, "1.3.2016", "May 2016", "refused"), "2016-05-01 2016-05-01", 0, 30);
        row("own term of thirty days", filing(1, "1.3.2016", "10.4.2016", "refused", 30), "2016-03-31 2016-03-31", 10, 10);
        row("delivery stands for an undated decision", filing(1, "1.3.2016", "", "refused", 30, "10.4.2016"),
            "2016-03-31 2016-03-31", 10, 10);
        row("answered, no day known", filing(1, "1.3.2016", "", "refused"), "2016-05-01 2016-05-01", 0, -1);
        row("answered some time after", filing(1, "1.3.2016", "after 10.5.2016", "refused"), "2016-05-01 2016-05-01", 10, -1);
        row("pending", filing(1, "1.3.2016", "", "pending"), "2016-05-01 2016-05-01", 50, 61, true);
        row("pending, not yet due", filing(1, "10.6.2016", "", "pending"), "2016-08-10 2016-08-10", 0, 0);
        row("pending, due since the last news", filing(1, "25.4.2016", "", "pending"), "2016-06-25 2016-06-25", 0, 6, true);
        row("silent is at least one day over", filing(1, "25.4.2016", "", "silent"), "2016-06-25 2016-06-25", 1, 6, true);
        row("filed on no known day", filing(1, "", "10.5.2016", "refused"), "", 0, -1);
        row("end of month", filing(1, "31.12.2015", "1.3.2016", "refused"), "2016-02-29 2016-02-29", 1, 1);
    }
    void daysOver()
    {
        QFETCH(RegistrationFiling, filing);
        QFETCH(QString, due);
        QFETCH(qint64, least);
        QFETCH(qint64, most);
        QFETCH(bool, silence);
        const RegistrationMatter matter{QStringLiteral("UZ"), {filing}, date("20.6.2016"), {}, {}};
        const RegistrationCount count = countRegistration(matter, m_book, QDate(2016, 7, 1));
        QCOMPARE(count.attempts.size(), size_t(1));
        const RegistrationAttemptCount &one = count.attempts[0];
        QCOMPARE(one.answerDue
                     ? one.answerDue->earliest.toString(Qt::ISODate) + u' ' + one.answerDue->latest.toString(Qt::ISODate)
                     : QString(),
                 due);
        QCOMPARE(one.daysOverMin, least);
        QCOMPARE(one.daysOverMax.value_or(-1), most);
        QCOMPARE(one.silenceProposed, silence);
        QCOMPARE(one.answerRules.empty(), filing.legalDays.has_value() || filing.filed.isNull());
        QCOMPARE(one.verified, !one.answerRules.empty() || filing.legalDays.has_value());
    }

    void straddlesTheChange()
    {
        const RegistrationMatter matter{
            QStringLiteral("UZ"), {filing(1, "28.12.2016 - 2.1.2017", "1.3.2017", "refused")}, {}, {}, {}};
        const RegistrationAttemptCount one = countRegistration(matter, m_book, QDate(2017, 7, 1)).attempts[0];
        QCOMPARE(one.answerRules.size(), size_t(2));
        QCOMPARE(one.answerDue->earliest, QDate(2017, 2, 1)); // one month from the new year
        QCOMPARE(one.answerDue->latest, QDate(2017, 2, 28));  // two months from before
        QCOMPARE(one.daysOverMin, qint64(1));
        QCOMPARE(*one.daysOverMax, qint64(28)); // 1 February to 1 March 2017
        QVERIFY(!one.verified);
    }

    void laterThanChecked()
    {
        const RegistrationMatter matter{QStringLiteral("UZ"), {filing(1, "1.3.2024", "1.5.2024", "refused")}, {}, {}, {}};
        const RegistrationAttemptCount one = countRegistration(matter, m_book, QDate(2024, 7, 1)).attempts[0];
        QCOMPARE(one.daysOverMin, qint64(30));
        QVERIFY(!one.verified);
    }

    void noRuleNoTerm()
    {
        const RegistrationMatter matter{QStringLiteral("TJ"), {filing(1, "1.3.2019", "", "pending")}, {}, {}, {}};
        const RegistrationAttemptCount one = countRegistration(matter, m_book, QDate(2019, 7, 1)).attempts[0];
        QVERIFY(!one.answerDue);
        QVERIFY(!one.silenceProposed);
        QVERIFY(!one.verified);
    }

    void appealFromDelivery()
    {
        const auto book =
            LawBook::fromJson(R"({"country":"XX","limits":[{"subject":"registration_appeal","amount":10,"counting":"days",
            "rule":{"en":"ten days"},"article":"","verified":false,"source":"invented for this test"}]})",
                              QStringLiteral("x.json"));
        QVERIFY(book);
        const RegistrationMatter matter{
            QStringLiteral("XX"),
            {filing(1, "1.3.2019", "1.4.2019", "refused", 30, "5-7.4.2019"), filing(2, "1.5.2019", "1.6.2019", "refused", 30)},
            {},
            {},
            {}};
        const RegistrationCount count = countRegistration(matter, *book, QDate(2019, 7, 1));
        QCOMPARE(count.attempts[0].appealDue->earliest, QDate(2019, 4, 15));
        QCOMPARE(count.attempts[0].appealDue->latest, QDate(2019, 4, 17));
        QVERIFY(!count.attempts[1].appealDue); // nobody says when it arrived
        QVERIFY(!count.attempts[0].verified);  // the typed days vouch for the answer's term, not for the appeal's
    }

    void countsAgainstReports()
    {
        RegistrationMatter matter{QStringLiteral("UZ"),
                                  {filing(1, "1.3.2018", "1.4.2018", "refused"),
                                   filing(2, "1.5.2018", "1.6.2018", "refused_orally"),
                                   filing(3, "1.7.2018", "1.8.2018", "returned"), filing(4, "1.9.2018", "", "pending")},
                                  {},
                                  {},
                                  {}};
        RegistrationCount count = countRegistration(matter, m_book, QDate(2019, 7, 1));
        QCOMPARE(count.tries, 4);
        QCOMPARE(count.denials, 2);
        QCOMPARE(count.returned, 1);
        matter.reportedAttempts = 3;
        matter.reportedDenials = 1;
        count = countRegistration(matter, m_book, QDate(2019, 7, 1));
        QCOMPARE(count.tries, 4); // what is recorded is more
        QCOMPARE(count.denials, 2);
        matter.reportedAttempts = 19;
        matter.reportedDenials = 18;
        count = countRegistration(matter, m_book, QDate(2019, 7, 1));
        QCOMPARE(count.tries, 19);
        QCOMPARE(count.denials, 18);
        QCOMPARE(count.countedRefusals, 2);
        QVERIFY(count.contradictions.empty());
        matter.reportedDenials = 20;
        QCOMPARE(countRegistration(matter, m_book, QDate(2019, 7, 1)).contradictions.size(), size_t(1));
    }

    void contradictions()
    {
        const RegistrationMatter matter{QStringLiteral("UZ"),
                                        {filing(4, "1.9.2018", "1.8.2018", "refused"),
                                         filing(1, "1.3.2018", "1.4.2018", "refused", {}, "20.3.2018"),
                                         filing(2, "1.2.2018", "", "pending"), filing(2, "1.2.2018", "", "pending")},
                                        {},
                                        {},
                                        {}};
        const RegistrationCount count = countRegistration(matter, m_book, QDate(2019, 7, 1));
        const std::vector<RegistrationContradiction> expected{{Kind::DeliveredBeforeDecision, 1},
                                                              {Kind::FiledBeforeEarlierTry, 2},
                                                              {Kind::SeqTwice, 2},
                                                              {Kind::AnswerBeforeFiling, 4}};
        QVERIFY(count.contradictions == expected);
        QCOMPARE(count.attempts[0].seq, 1);
        QCOMPARE(count.attempts[3].seq, 4);
    }

private:
    LawBook m_book;
};

QTEST_GUILESS_MAIN(TestRegistrationCount)
#include "tst_registration_count.moc"
