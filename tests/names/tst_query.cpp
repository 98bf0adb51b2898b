// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"
#include "names/query.h"

#include <QRegularExpression>
#include <QTest>

using namespace solnoma;

class TestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions();
    void unfinishedDigraphs();
    void compounds();
    void hostile_data();
    void hostile();
    void texts();

private:
    NameSearch search(const QString &typed) const { return nameSearch(m_folder.keys(typed)); }

    Folder m_folder;
};

void TestQuery::expressions()
{
    const NameSearch one = search(QStringLiteral("Мухтаров"));
    QCOMPARE(one.fold.match(), QStringLiteral("{f} : ((\"mukhtarov\" *))"));
    QCOMPARE(one.sound.match(), QStringLiteral("{k} : ((\"mahtarav\"))"));
    QCOMPARE(one.soundPrefix.match(), QStringLiteral("{k} : ((\"mahtarav\" *))"));
    QCOMPARE(one.skeleton.match(), QStringLiteral("{s} : ((\"mhtrv\"))"));
    QCOMPARE(search(QStringLiteral("Ш. Мухтаров")).fold.match(), one.fold.match());
    QCOMPARE(search(QStringLiteral("Мухтаров Карим ўғли")).sound.match(),
             QStringLiteral("{k} : ((\"mahtarav\" AND \"karim\") OR (\"mahtaravkarim\"))"));
    QVERIFY(search(QStringLiteral("Али")).skeleton.isEmpty());
    QVERIFY(!search(QStringLiteral("Али")).sound.isEmpty());
}

void TestQuery::unfinishedDigraphs()
{
    const QString muk = search(QStringLiteral("Muk")).soundPrefix.match();
    QVERIFY(muk.contains(QStringLiteral("\"mak\" *")));
    QVERIFY(muk.contains(QStringLiteral("\"mah\" *")));
    QVERIFY(search(QStringLiteral("Ergas")).soundPrefix.match().contains(QStringLiteral("\"irgaw\" *")));
    QVERIFY(!search(QStringLiteral("Karim")).soundPrefix.match().contains(QStringLiteral(" OR ")));
    // The end of an unfinished word keeps its voice: Murod may go on as Murodov.
    QCOMPARE(search(QStringLiteral("Muro")).soundPrefix.match(), QStringLiteral("{k} : ((\"mara\" *))"));
    QVERIFY(search(QStringLiteral("Murod")).soundPrefix.match().contains(QStringLiteral("\"marad\" *")));
}

void TestQuery::compounds()
{
    QCOMPARE(search(QStringLiteral("Abdul-Aziz")).sound.match(),
             QStringLiteral("{k} : ((\"abdal\" AND \"aziz\") OR (\"abdalaziz\"))"));
}

void TestQuery::hostile_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("empty");
    const auto row = [](const char *name, const QString &typed, bool empty) { QTest::newRow(name) << typed << empty; };
    row("nothing", QString(), true);
    row("spaces", QStringLiteral("  \t\n"), true);
    row("marks only", QStringLiteral("\"*'()-:^+"), true);
    row("quotation marks", QStringLiteral("\"Karimov\" OR \"a\"\""), false);
    row("operators", QStringLiteral("Karimov OR NOT AND NEAR(a b, 2)"), false);
    row("column filter", QStringLiteral("f: Karimov {k s} : x"), false);
    row("caret, star, brackets", QStringLiteral("^Kar*imov) (("), false);
    row("end of a statement", QStringLiteral("Karimov'; DROP TABLE record; --"), false);
    row("NUL", QString(QStringLiteral("Kari") + QChar(0) + QStringLiteral("mov")), false);
    row("half a surrogate pair", QString(QChar(0xD83D)) + QStringLiteral("Karimov"), false);
    row("very long", QString(100000, u'k'), false);
    row("many words", QStringLiteral("Karim ").repeated(10000), false);
    row("hieroglyphs", QStringLiteral("習近平"), false);
}

void TestQuery::hostile()
{
    QFETCH(QString, typed);
    QFETCH(bool, empty);
    const QString term = QStringLiteral("\"[a-z0-9_]+\"( \\*)?");
    const QString all = QStringLiteral("\\(%1( AND %1)*\\)").arg(term);
    const QRegularExpression grammar(QStringLiteral("^\\{[fks]\\} : \\(%1( OR %1)*\\)$").arg(all));
    const NameSearch asked = search(typed);
    QCOMPARE(asked.fold.isEmpty(), empty);
    for (const ColumnSearch &one : {asked.fold, asked.sound, asked.soundPrefix, asked.skeleton}) {
        QCOMPARE(one.match().isEmpty(), one.isEmpty());
        if (!one.isEmpty())
            QVERIFY2(grammar.match(one.match()).hasMatch(), qPrintable(one.match().left(200)));
    }
}

void TestQuery::texts()
{
    QCOMPARE(textMatch(u"", true), QString());
    QCOMPARE(textMatch(u"\"; * -", true), QString());
    QCOMPARE(textMatch(u"Ёлка", false), QStringLiteral("\"елка\""));
    QCOMPARE(textMatch(u"the OR court", true), QStringLiteral("\"the\" AND \"or\" AND \"court\" *"));
    QCOMPARE(textMatch(u"o'zbek \"x", true), QStringLiteral("\"oʼzbek\" AND \"x\""));
    QCOMPARE(textMatch(u"o'zbek \"xa", true), QStringLiteral("\"oʼzbek\" AND \"xa\" *"));
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
