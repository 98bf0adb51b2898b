// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/age.h"

#include "base/fuzzy_date_parse.h"

#include <QTest>

using namespace solnoma;

namespace {

FuzzyDate date(const QString &typed)
{
    return parseFuzzyDate(typed, WallTime::at(QDate(2026, 11, 21), 22, 40)).date;
}

} // namespace

class TestAge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranges_data()
    {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("least"); // -1: not known
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("minor");
        const auto row = [](const char *born, const char *at, int least, int most, Minor minor) {
            QTest::addRow("%s at %s", born, at)
                << QString::fromLatin1(born) << QString::fromLatin1(at) << least << most << int(minor);
        };
        row("13.5.1991", "12.5.2009", 17, 17, Minor::Yes);
        row("13.5.1991", "13.5.2009", 18, 18, Minor::No);
        row("13.5.1991", "May 2009", 17, 18, Minor::Unknown);
        row("1991", "13.5.2009", 17, 18, Minor::Unknown);
        row("1991", "31.12.2009", 18, 18, Minor::No);
        row("1992", "13.5.2009", 16, 17, Minor::Yes);
        row("29.2.1992", "28.2.2010", 17, 17, Minor::Yes);
        row("29.2.1992", "1.3.2010", 18, 18, Minor::No);
        row("29.2.1992", "29.2.2012", 20, 20, Minor::No);
        row("2009", "2009", 0, 0, Minor::Yes);
        row("before 1980", "2009", 29, -1, Minor::No);
        row("after 1995", "2009", -1, 13, Minor::Yes);
        row("before 2000", "2009", 9, -1, Minor::Unknown);
        row("unknown", "2009", -1, -1, Minor::Unknown);
        row("1991", "unknown", -1, -1, Minor::Unknown);
        row("13.5.2009", "12.5.2009", -1, -1, Minor::Unknown);      // before the birth
        row("1.1.2009 10:00", "1.1.2027 09:00", 18, 18, Minor::No); // a birthday is a day, not an hour
    }
    void ranges()
    {
        QFETCH(QString, born);
        QFETCH(QString, at);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(int, minor);
        const AgeRange age = ageAt(date(born), date(at));
        QCOMPARE(age.atLeast.value_or(-1), least);
        QCOMPARE(age.atMost.value_or(-1), most);
        QCOMPARE(int(isMinor(age)), minor);
    }
};

QTEST_GUILESS_MAIN(TestAge)
#include "tst_age.moc"
