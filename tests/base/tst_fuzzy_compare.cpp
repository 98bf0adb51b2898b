// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_compare.h"

#include "base/fuzzy_date_parse.h"

#include <QTest>

#include <algorithm>

using namespace solnoma;

namespace {

const WallTime now = WallTime::at(QDate(2026, 11, 21), 22, 40);

FuzzyDate read(const QString &typed)
{
    return parseFuzzyDate(typed, now).date;
}

FuzzyPeriod days(QDate from, QDate to)
{
    return {WallTime::startOf(from), WallTime::endOf(to)};
}

} // namespace

class TestFuzzyCompare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts()
    {
        const QStringList inOrder{QStringLiteral("before 1.12.2010"), QStringLiteral("before 2012"),
                                  QStringLiteral("2009-05-13 00:00"), QStringLiteral("13.5.2009"),
                                  QStringLiteral("13-14.5.2009"),     QStringLiteral("since 13.5.2009"),
                                  QStringLiteral("13.5.2009 10:00"),  QStringLiteral("unknown")};
        QStringList shuffled{inOrder.rbegin(), inOrder.rend()};
        std::sort(shuffled.begin(), shuffled.end(),
                  [](const QString &a, const QString &b) { return sortKey(read(a)) < sortKey(read(b)); });
        QCOMPARE(shuffled, inOrder);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("may");
        QTest::addColumn<bool>("surely");
        const auto row = [](const char *typed, bool may, bool surely) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << may << surely;
        };
        row("13.5.2009", true, true); // asked for May 2009
        row("May 2009", true, true);
        row("2009", true, false);
        row("spring 2009", true, false);
        row("30.4-1.5.2009", true, false);
        row("30.4.2009", false, false);
        row("1.6.2009 00:00", false, false);
        row("31.5.2009 23:59", true, true);
        row("before 2010", true, false);
        row("before 1.5.2009", false, false);
        row("before 2.5.2009", true, false);
        row("since 31.5.2009", true, false);
        row("after May 2009", false, false);
        row("unknown", false, false);
    }
    void filters()
    {
        QFETCH(QString, typed);
        QFETCH(bool, may);
        QFETCH(bool, surely);
        const FuzzyPeriod asked = days(QDate(2009, 5, 1), QDate(2009, 5, 31));
        QCOMPARE(mayFallIn(read(typed), asked), may);
        QCOMPARE(surelyIn(read(typed), asked), surely);
    }

    void openPeriods()
    {
        const FuzzyPeriod from{WallTime::startOf(QDate(2009, 5, 1)), {}};
        QVERIFY(surelyIn(read(QStringLiteral("since 13.5.2009")), from));
        QVERIFY(!surelyIn(read(QStringLiteral("before 2012")), from));
        QVERIFY(mayFallIn(read(QStringLiteral("before 2012")), from));
        const FuzzyPeriod to{{}, WallTime::endOf(QDate(2009, 5, 31))};
        QVERIFY(surelyIn(read(QStringLiteral("before 13.5.2009")), to));
        QVERIFY(!surelyIn(read(QStringLiteral("since 2004")), to));
    }

    void undated()
    {
        QVERIFY(isUndated(read(QStringLiteral("unknown"))));
        QVERIFY(isUndated({}));
        QVERIFY(!isUndated(read(QStringLiteral("before 2012"))));
    }

    void widensToItsUnit()
    {
        const WallTime noon = WallTime::at(QDate(2009, 5, 13), 12, 0);
        FuzzyDate month{noon, {}, FuzzyDate::Precision::Month, FuzzyDate::Basis::Stated, {}};
        QVERIFY(*normalise(month) == [&] {
            FuzzyDate whole = month;
            whole.from = WallTime::startOf(QDate(2009, 5, 1));
            whole.to = WallTime::endOf(QDate(2009, 5, 31));
            return whole;
        }());
        QVERIFY(*normalise(FuzzyDate{}) == FuzzyDate{});
    }

    void refuses()
    {
        const WallTime day = WallTime::startOf(QDate(2009, 5, 13));
        const WallTime next = WallTime::startOf(QDate(2009, 5, 14));
        const auto place = [](const FuzzyDate &date) {
            const auto result = normalise(date);
            return result ? QString() : result.error().place;
        };
        QCOMPARE(place({next, day, FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}}), QStringLiteral("to"));
        QCOMPARE(place({day, next, FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}}), QStringLiteral("precision"));
        QCOMPARE(place({day, {}, FuzzyDate::Precision::None, FuzzyDate::Basis::Stated, {}}), QStringLiteral("precision"));
        QCOMPARE(place({{}, {}, FuzzyDate::Precision::Year, FuzzyDate::Basis::Stated, {}}), QStringLiteral("precision"));
        QCOMPARE(place({day, next, FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}}), QString());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyCompare)
#include "tst_fuzzy_compare.moc"
