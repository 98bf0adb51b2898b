// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/product.h"
#include "ui/dossiers/question_model.h"
#include "ui/records/answer_place.h"

#include <QLocale>
#include <QtTest>

using namespace solnoma;

/// The questions of the forms as the window shows them.
class TestQuestionWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English)); }

    void theyFollowTheWindow_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("first");
        QTest::newRow("en") << QLocale(QLocale::English) << QStringLiteral("Family name");
        QTest::newRow("ru") << QLocale(QLocale::Russian) << QStringLiteral("Фамилия");
        QTest::newRow("uz") << QLocale(QLocale::Uzbek, QLocale::LatinScript, QLocale::Uzbekistan) << QStringLiteral("Familiyasi");
        QTest::newRow("uz-Cyrl") << QLocale(QLocale::Uzbek, QLocale::CyrillicScript, QLocale::Uzbekistan)
                                 << QStringLiteral("Фамилияси");
    }
    void theyFollowTheWindow()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, first);
        const Product paper = productOf(QStringLiteral("wgad")).value();
        const Question &family = paper.parts.front().questions.front();
        QLocale::setDefault(locale);
        QCOMPARE(words::question(family), first);
        QCOMPARE(family.text, QStringLiteral("Family name")); // the paper keeps its language
    }

    /// No form has a question that the window would have to show in English.
    void everyQuestionIsTranslated()
    {
        int seen = 0;
        const std::vector<Product> all = products().value();
        for (const Product &product : all)
            for (const ProductPart &part : product.parts)
                for (const Question &question : part.questions) {
                    ++seen;
                    for (const char *language : {"ru", "uz"})
                        QVERIFY2(!question.texts.value(QLatin1String(language)).isEmpty(), qPrintable(question.text));
                }
        QVERIFY(seen > 60);
    }
};

QTEST_GUILESS_MAIN(TestQuestionWords)
#include "tst_question_words.moc"
