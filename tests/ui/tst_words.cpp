// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "base/fuzzy_date_parse.h"
#include "base/uuid7.h"
#include "domain/entity.h"
#include "services/interface_language.h"
#include "support/date_spec.h"
#include "ui/shell/words.h"

#include <QLocale>
#include <QScopeGuard>
#include <QTest>

using namespace solnoma;

/// Errors as the window says them.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldIsNamedAsTheScreenNamesIt()
    {
        const QString said = words::error({ErrorCode::Invalid, QStringLiteral("legal_basis"), QStringLiteral("too long")});
        const QString label = words::fieldLabel(*entity("act").field("legal_basis"));
        QVERIFY2(said.contains(QString(label + QStringLiteral(": too long"))), qPrintable(said));
        QVERIFY2(!said.contains(u"legal_basis"), qPrintable(said));
    }

    void noIdIsShown()
    {
        const QString id = Uuid7::make(SystemClock()).toString();
        for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Invalid, ErrorCode::Conflict}) {
            const QString said = words::error({code, id, {}});
            QVERIFY2(!said.contains(id) && !said.contains(u'(') && said.endsWith(u'.'), qPrintable(said));
        }
    }

    void bytesAreCountedInTheLanguage()
    {
        InterfaceLanguage language;
        language.use(QStringLiteral("ru"));
        QCOMPARE(words::fileSize(0), QStringLiteral("0 байт"));
        QCOMPARE(words::fileSize(2), QStringLiteral("2 байта"));
        QCOMPARE(words::fileSize(3 * 1024), QLocale().formattedDataSize(3 * 1024, 2, QLocale::DataSizeTraditionalFormat));
        language.use(QStringLiteral("en"));
        QCOMPARE(words::fileSize(1), QStringLiteral("1 byte"));
    }

    /// A date as the window says it can be typed into its fields again, in Cyrillic Uzbek too.
    void datesComeBackFromWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("day");
        QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("13 May 2009");
        QTest::newRow("ru") << QStringLiteral("ru") << QStringLiteral("13 мая 2009 года");
        QTest::newRow("uz") << QStringLiteral("uz") << QStringLiteral("2009-yil 13-may");
        QTest::newRow("uz-Cyrl") << QStringLiteral("uz-Cyrl") << QStringLiteral("2009 йил 13 май");
    }

    void datesComeBackFromWords()
    {
        QFETCH(QString, language);
        QFETCH(QString, day);
        InterfaceLanguage spoken;
        spoken.use(language);
        const auto backToEnglish = qScopeGuard([&spoken] { spoken.use(QStringLiteral("en")); });
        QCOMPARE(words::date(QDate(2009, 5, 13)), day);
        for (const FuzzyDate &date : test::realDates()) {
            const QString said = words::fuzzyDate(date);
            const FuzzyParse read = parseFuzzyDate(said, WallTime::at(QDate(2026, 11, 21), 22, 40));
            QVERIFY2(read.understood && read.date.from == date.from && read.date.to == date.to && read.date.basis == date.basis,
                     qPrintable(said));
        }
    }

    void aFileKeepsItsName()
    {
        for (const ErrorCode code : {ErrorCode::NotFound, ErrorCode::Invalid, ErrorCode::Damaged, ErrorCode::Io})
            QVERIFY(words::error({code, QStringLiteral("store.db"), {}}).contains(u"store.db"));
    }
};

QTEST_MAIN(TestWords)
#include "tst_words.moc"
