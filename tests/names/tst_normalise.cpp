// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/normalise.h"

#include <QTest>

using namespace solnoma;

class TestNormalise : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void tokens_data();
    void tokens();
};

void TestNormalise::normalises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char16_t *text, const char16_t *expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("empty", u"", u"");
    row("lower case", u"МУХТАРОВ Mukhtarov", u"мухтаров mukhtarov");
    row("yo", u"Ёдгоров, ёлка", u"едгоров, елка");
    row("yo in two characters", u"Е\u0308дгоров", u"едгоров");
    row("short i in two characters", u"Сергеи\u0306", u"сергей");
    row("stress", u"Мухта\u0301ров", u"мухтаров");
    row("Uzbek apostrophes", u"oʻ o‘ o' o` gʼ", u"oʼ oʼ oʼ oʼ gʼ");
    row("inside a word", u"Jo’rayev Jo'rayev san'at", u"joʼrayev joʼrayev sanʼat");
    row("quotation marks part", u"'hello' ‘world’", u" hello   world ");
    row("a quoted word that ends in g", u"'blog' x", u" blog  x");
    row("invisible characters", u"Мух\u00ADта\u200Bров\uFEFF", u"мухтаров");
    row("dotted capital I", u"İstanbul", u"istanbul");
    row("Arabic marks and variants", u"مُحَمَّد أحـمد", u"محمد احمد");
    row("Arabic and Farsi letters", u"کریم ى", u"كريم ي");
    row("other planes stay", u"😀 A", u"😀 a");
}

void TestNormalise::normalises()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(normalise(text), expected);
    QCOMPARE(normalise(expected), expected);
}

void TestNormalise::tokens_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("none") << QStringLiteral(" - ,") << QStringList();
    QTest::newRow("three scripts") << QStringLiteral("Суд, the court: محكمة!")
                                   << QStringList{QStringLiteral("суд"), QStringLiteral("the"), QStringLiteral("court"),
                                                  QStringLiteral("محكمة").replace(QChar(0x0629), QChar(0x0647))};
    QTest::newRow("apostrophes hold") << QStringLiteral("O'zbek san’ati")
                                      << QStringList{QStringLiteral("oʼzbek"), QStringLiteral("sanʼati")};
    QTest::newRow("numbers") << QStringLiteral("ст. 159, 2011")
                             << QStringList{QStringLiteral("ст"), QStringLiteral("159"), QStringLiteral("2011")};
}

void TestNormalise::tokens()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(solnoma::tokens(text), expected);
}

QTEST_GUILESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
