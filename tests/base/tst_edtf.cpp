// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/edtf.h"

#include "support/date_spec.h"

#include <QTest>

using namespace solnoma;
using test::dateOf;
using test::specOf;

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What EDTF holds goes out and comes back unchanged.
    void roundTrip_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("edtf");
        const auto row = [](const char *spec, const char *edtf) {
            QTest::newRow(edtf) << QString::fromLatin1(spec) << QString::fromLatin1(edtf);
        };
        row("2009-05-13 2009-05-13 day stated", "2009-05-13");
        row("2009-05-13 2009-05-13 day approximate", "2009-05-13~");
        row("2009-05-01 2009-05-31 month stated", "2009-05");
        row("2009-05-01 2009-05-31 month approximate", "2009-05~");
        row("2009-01-01 2009-12-31 year stated", "2009");
        row("2010-03-01 2010-05-31 season stated", "2010-21");
        row("2010-06-01 2010-08-31 season stated", "2010-22");
        row("2010-09-01 2010-11-30 season approximate", "2010-23~");
        row("2010-12-01 2011-02-28 season stated", "2010-24");
        row("2009-05-13T14:30 2009-05-13T14:30 minute stated", "2009-05-13T14:30:00");
        row("2021-12-21 2021-12-31 range stated", "2021-12-21/2021-12-31");
        row("2010-02-20 2010-02-28 range approximate", "2010-02-20~/2010-02-28~");
        row("2004-01-01 - range stated", "2004-01-01/..");
        row("- 2010-11-30 range stated", "../2010-11-30");
    }
    void roundTrip()
    {
        QFETCH(QString, spec);
        QFETCH(QString, edtf);
        const FuzzyDate date = dateOf(spec);
        const EdtfText out = toEdtf(date);
        QCOMPARE(out.edtf, edtf);
        QCOMPARE(out.remark, QString());
        const auto back = fromEdtf(edtf);
        QVERIFY(back);
        QVERIFY(back->date == date);
        QCOMPARE(back->remark, QString());
    }

    void lossOut_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("remark");
        QTest::newRow("inferred") << "2010-10-01 2010-10-31 month inferred"
                                  << "2010-10"
                                  << "worked out";
        QTest::newRow("disputed") << "2005-05-12 2005-05-13 range disputed"
                                  << "2005-05-12?/2005-05-13?"
                                  << "disputed";
        QTest::newRow("hour") << "2009-05-13T19:00 2009-05-13T19:59 hour stated"
                              << "2009-05-13"
                              << "hour";
        QTest::newRow("times") << "2009-05-13T06:00 2009-05-13T11:59 range stated"
                               << "2009-05-13/2009-05-13"
                               << "times of day";
        QTest::newRow("minute") << "2009-05-13T14:30 2009-05-13T14:30 minute approximate"
                                << "2009-05-13T14:30:00"
                                << "approximate";
        QTest::newRow("none") << "- - none stated"
                              << ""
                              << "no date given";
    }
    void lossOut()
    {
        QFETCH(QString, spec);
        QFETCH(QString, edtf);
        QFETCH(QString, remark);
        const EdtfText out = toEdtf(dateOf(spec));
        QCOMPARE(out.edtf, edtf);
        QCOMPARE(out.remark, remark);
    }

    void saysWordsAreLost()
    {
        FuzzyDate date = dateOf(QStringLiteral("2009-05-13 2009-05-13 day inferred"));
        date.text = QStringLiteral("most of the day");
        QCOMPARE(toEdtf(date).remark, QStringLiteral("worked out, words as said"));
        QCOMPARE(toEdtf({}).remark, QString());
    }

    void reads_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("remark");
        const auto row = [](const char *edtf, const char *expected, const char *remark = "") {
            QTest::newRow(edtf) << QString::fromLatin1(edtf) << QString::fromLatin1(expected) << QString::fromLatin1(remark);
        };
        row("201X", "2010-01-01 2019-12-31 range stated");
        row("20XX", "2000-01-01 2099-12-31 range stated");
        row("2009-XX", "2009-01-01 2009-12-31 year stated");
        row("2009-XX-XX", "2009-01-01 2009-12-31 year stated");
        row("2009-05-XX", "2009-05-01 2009-05-31 month stated");
        row("2009?", "2009-01-01 2009-12-31 year approximate", "uncertain");
        row("2009-05%", "2009-05-01 2009-05-31 month approximate", "uncertain");
        row("2004/2006-05", "2004-01-01 2006-05-31 range stated");
        row("2004~/2006", "2004-01-01 2006-12-31 range approximate");
        row("2004/", "2004-01-01 - range stated", "unknown end");
        row("/2010-11", "- 2010-11-30 range stated", "unknown start");
        row("2010-23/2011-21", "2010-09-01 2011-05-31 range stated");
        row("2009-05-13T14:30", "2009-05-13T14:30 2009-05-13T14:30 minute stated");
    }
    void reads()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, expected);
        QFETCH(QString, remark);
        const auto read = fromEdtf(edtf);
        QVERIFY(read);
        QCOMPARE(specOf(read->date), expected);
        QCOMPARE(read->remark, remark);
        QCOMPARE(read->date.text, remark.isEmpty() ? QString() : edtf);
        QVERIFY(normalise(read->date));
    }

    void refuses()
    {
        for (const QStringView edtf : {u"2009-02-29",
                                       u"2009-13",
                                       u"2009-00",
                                       u"2009-05-00",
                                       u"0000",
                                       u"XXXX",
                                       u"2X09",
                                       u"201X-05",
                                       u"2009-XX-13",
                                       u"2009-25",
                                       u"2009-21-01",
                                       u"9999-24",
                                       u"2009/9999-24",
                                       u"Y170000002",
                                       u"-0009",
                                       u"2009-5-1",
                                       u"13.5.2009",
                                       u"../..",
                                       u"/",
                                       u"..",
                                       u"2010/2009",
                                       u"2009/2010/2011",
                                       u"2009-05-13T25:00:00",
                                       u"2009??",
                                       u"[2009,2010]",
                                       u"٢٠٠٩",
                                       u"2009-05-13T14:30:00Z"})
            QVERIFY2(!fromEdtf(edtf), qPrintable(edtf.toString()));
        QVERIFY(!fromEdtf(QString(10000, u'2')));
        QVERIFY(fromEdtf(u"2009-05-13"));
    }

    void realDatesKeepTheirBounds()
    {
        const auto dates = test::realDates();
        QCOMPARE(dates.size(), test::realDateCount);
        for (const FuzzyDate &date : dates) {
            const auto back = fromEdtf(toEdtf(date).edtf);
            QVERIFY(back);
            QVERIFY(back->date.from == date.from && back->date.to == date.to);
        }
    }
};

QTEST_GUILESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
