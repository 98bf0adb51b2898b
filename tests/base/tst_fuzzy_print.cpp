// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_print.h"

#include "base/fuzzy_date_parse.h"
#include "support/date_spec.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace solnoma;
using test::dateOf;

namespace {

constexpr Language languages[] = {Language::English, Language::Russian, Language::Uzbek};

} // namespace

class TestFuzzyPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The words of every real date, typed again, are the same date; a season or month in the range form included.
    void realDatesComeBackFromWords()
    {
        const auto dates = test::realDates();
        QCOMPARE(dates.size(), test::realDateCount);
        for (const FuzzyDate &date : dates) {
            QVERIFY(!date.isNull());
            for (const Language language : languages) {
                const QString words = inWords(date, language);
                const FuzzyParse read = parseFuzzyDate(words, WallTime::at(QDate(2026, 11, 21), 22, 40));
                QVERIFY2(read.understood, qPrintable(words));
                QVERIFY2(read.date.from == date.from && read.date.to == date.to && read.date.basis == date.basis &&
                             read.date.precision == date.precision,
                         qPrintable(words));
            }
        }
    }

    void golden_data()
    {
        QTest::addColumn<QString>("spec");
        QTest::addColumn<QStringList>("words");
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/dates/words.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString spec;
        QStringList words;
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
            if (line.startsWith(u'#'))
                continue;
            if (!line.isEmpty()) {
                spec.isEmpty() ? void(spec = line) : words.append(line);
                continue;
            }
            if (!spec.isEmpty())
                QTest::newRow(qPrintable(spec)) << spec << words;
            spec.clear();
            words.clear();
        }
    }
    void golden()
    {
        QFETCH(QString, spec);
        QFETCH(QStringList, words);
        QCOMPARE(words.size(), 3);
        const FuzzyDate date = dateOf(spec);
        QVERIFY(!date.isNull());
        for (const Language language : languages)
            QCOMPARE(inWords(date, language), words[static_cast<int>(language)]);
    }

    /// What is printed can be typed: in all three languages the words give the same date.
    void comesBack_data() { golden_data(); }
    void comesBack()
    {
        QFETCH(QString, spec);
        const FuzzyDate date = dateOf(spec);
        for (const Language language : languages) {
            const QString words = inWords(date, language);
            FuzzyDate read = parseFuzzyDate(words, WallTime::at(QDate(2026, 11, 21), 22, 40)).date;
            QCOMPARE(read.text, words);
            read.text.clear();
            QVERIFY2(read == date, qPrintable(words));
        }
    }

    void nothing()
    {
        QCOMPARE(inWords({}, Language::English), QString());
        QCOMPARE(inWords({{}, {}, FuzzyDate::Precision::None, FuzzyDate::Basis::Stated, {}}, Language::English),
                 QStringLiteral("no date given"));
    }

    void sameInArabicLocale()
    {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::SaudiArabia));
        QCOMPARE(inWords(dateOf(QStringLiteral("2009-05-13 2009-05-13 day stated")), Language::English),
                 QStringLiteral("13 May 2009"));
        QLocale::setDefault(QLocale::c());
    }
};

QTEST_GUILESS_MAIN(TestFuzzyPrint)
#include "tst_fuzzy_print.moc"
