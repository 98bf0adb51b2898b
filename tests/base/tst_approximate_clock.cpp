// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/approximate_clock.h"
#include "base/fuzzy_date_parse.h"

#include <QTest>

using namespace solnoma;

class TestApproximateClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What was typed, as the program reads it: is it the day that is not certain, or the clock alone?
    void tellsTheClockFromTheDay_data()
    {
        QTest::addColumn<bool>("clockOnly");
        for (const char *typed :
             {"12 May 2024, about 14:30", "12 May 2024 around 14:30", "12 мая 2024 около 14:30",
              "2024-yil 12-may, taxminan soat 14:30", "2024-yil 12-may, soat 14:30 atrofida", "12.05.2024 14:30 (approximate)",
              "12 мая 2024, около 14.30", "12 мая 2024 около 14 часов", "12 мая 2024, примерно в 14:30",
              "12 мая 2024, 14 часов примерно", "12 May 2024 at 2:30 pm approx", "12 May 2024, about two in the morning",
              "2024-yil 12-may soat 14 atrofida", "12 мая 2024, 14:30 (приблизительно)", "2024-yil 12-may, 14:30 (taxminan)",
              "12 мая 2024 14.30 примерно", "12 May 2024, 14:30?"})
            QTest::newRow(typed) << true;
        for (const char *typed :
             {"about 12 May 2024, 14:30", "около 12 мая 2024, 14:30", "2024-yil 12-may atrofida, soat 14:30",
              "12 May 2024? 14:30", "около 12.05.2024 14:30", "about 12.05.2024, about 14:30",
              "taxminan 2024-yil 12-may, soat 14:30", "12 May 2024, 14:30", "about 12 May 2024", "12 May 2024", "about May 2024"})
            QTest::newRow(typed) << false;
    }

    void tellsTheClockFromTheDay()
    {
        QFETCH(bool, clockOnly);
        const QString typed = QString::fromUtf8(QTest::currentDataTag());
        const FuzzyParse read = parseFuzzyDate(typed, WallTime::startOf(QDate(2026, 11, 21)));
        QVERIFY2(read.understood, qPrintable(typed));
        QCOMPARE(isOnlyClockApproximate(read.date), clockOnly);
    }

    /// Of a file that gives no words the unit that is approximate is the one that is given.
    void withoutWordsItIsTheGivenUnit()
    {
        const WallTime at = *WallTime::fromString(QStringLiteral("2024-05-12T14:30"));
        FuzzyDate date{at, at, FuzzyDate::Precision::Minute, FuzzyDate::Basis::Approximate, {}};
        QVERIFY(isOnlyClockApproximate(date));
        date.text = QStringLiteral("shortly before three in the afternoon");
        QVERIFY(isOnlyClockApproximate(date));
        date.precision = FuzzyDate::Precision::Day;
        QVERIFY(!isOnlyClockApproximate(date));
    }
};

QTEST_GUILESS_MAIN(TestApproximateClock)
#include "tst_approximate_clock.moc"
