// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"
#include "names/ranking.h"

#include <QTest>

using namespace solnoma;

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void nearestFirst_data();
    void nearestFirst();
    void perhapsTheSame_data();
    void perhapsTheSame();

private:
    Rank rank(const QString &typed, const QString &name) const { return Ranker(m_folder.keys(typed)).rank(m_folder.keys(name)); }

    Folder m_folder;
};


void TestRanking::reasons_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<MatchReason>("reason");
    const auto row = [](const char16_t *typed, const char16_t *name, MatchReason reason) {
        QTest::newRow(qPrintable(QString::fromUtf16(typed) + u'/' + QString::fromUtf16(name)))
            << QString::fromUtf16(typed) << QString::fromUtf16(name) << reason;
    };
    row(u"Мухтаров", u"Мухтаров Шавкат", MatchReason::SameSpelling);
    row(u"шавкат мухтаров", u"Мухтаров Шавкат", MatchReason::SameSpelling);
    row(u"Mukhtarov", u"Мухтаров Шавкат", MatchReason::OtherAlphabet);
    row(u"Mukht", u"Мухтаров", MatchReason::BeginsSo);
    row(u"Shavkat Mukht", u"Мухтаров Шавкат", MatchReason::BeginsSo);
    row(u"Sh. Mukhtarov", u"Мухтаров Шавкат", MatchReason::BeginsSo);
    row(u"Muxtorov", u"Мухтаров", MatchReason::SameSound);
    row(u"Muxto", u"Мухтаров", MatchReason::SameSound);
    row(u"Karim ogli Shavkat", u"Шавкат Каримович", MatchReason::SameSound);
    row(u"Mukhtatov", u"Мухтаров", MatchReason::NearSpelling);
    row(u"Mokhterov", u"Мухтаров", MatchReason::SameConsonants);
    row(u"كريم", u"Карим", MatchReason::SameConsonants);
    row(u"Abdulaziz", u"Абдул Азиз Каримов", MatchReason::OtherAlphabet);
    row(u"Abdul Aziz", u"Абдулазиз", MatchReason::OtherAlphabet);
    row(u"Petrosyan", u"Мухтаров", MatchReason::None);
    row(u"", u"Мухтаров", MatchReason::None);
    row(u"Mukhtarov", u"", MatchReason::None);
}

void TestRanking::reasons()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(MatchReason, reason);
    QCOMPARE(rank(typed, name).reason, reason);
}

void TestRanking::nearestFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("surname") << QStringLiteral("Mukhtarov")
                             << QStringList{QStringLiteral("Мухтаров"), QStringLiteral("Мухтарова"), QStringLiteral("Muxtorov"),
                                            QStringLiteral("Муратов")};
    QTest::newRow("surname before patronymic")
        << QStringLiteral("Saidov")
        << QStringList{QStringLiteral("Саидов Али"), QStringLiteral("Сайидов Али"), QStringLiteral("Каримов Али Саидович")};
    QTest::newRow("both words") << QStringLiteral("Karimov Akmal")
                                << QStringList{QStringLiteral("Акмал Каримов"), QStringLiteral("Karimov Akmaljon"),
                                               QStringLiteral("Каримов Анвар")};
    QTest::newRow("vowels") << QStringLiteral("Hasan")
                            << QStringList{QStringLiteral("Хасан"), QStringLiteral("Хосан"), QStringLiteral("Хусейн")};
}

void TestRanking::nearestFirst()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    for (qsizetype i = 1; i < names.size(); ++i) {
        const int nearer = rank(typed, names[i - 1]).distance;
        const int farther = rank(typed, names[i]).distance;
        QVERIFY2(nearer < farther,
                 qPrintable(QStringLiteral("%1 %2, %3 %4").arg(names[i - 1]).arg(nearer).arg(names[i]).arg(farther)));
    }
}

void TestRanking::perhapsTheSame_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char16_t *one, const char16_t *other, bool same) {
        QTest::newRow(qPrintable(QString::fromUtf16(one) + u'/' + QString::fromUtf16(other)))
            << QString::fromUtf16(one) << QString::fromUtf16(other) << same;
    };
    row(u"Мухтаров Шавкат", u"Shavkat Muxtorov", true);
    row(u"Мухтаров Шавкат Каримович", u"Mukhtarov Shavkat Karim o'g'li", true);
    row(u"Мухтаров Ш. К.", u"Shavkat Mukhtarov", true);
    row(u"Мухтаров А.", u"Shavkat Mukhtarov", false);
    row(u"Мухтаров Шавкат Каримович", u"Мухатров Шавкат Каримович", true);
    row(u"Мухтаров Шавкат", u"Мухатров Шавкат", false);
    row(u"Каримов Акмал Рустамович", u"Камилов Акмал Рустамович", false);
    row(u"Каримов Акмал", u"Каримова Акмал", false);
    row(u"Abdul Aziz", u"Абдулазиз", true);
    row(u"Ш. К.", u"Shavkat Karimov", false);
    row(u"", u"", false);
    row(u"Мухтаров", u"", false);
}

void TestRanking::perhapsTheSame()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, same);
    const Likeness likeness = compareNames(m_folder.keys(one), m_folder.keys(other));
    QCOMPARE(likeness.perhapsTheSame, same);
    QCOMPARE(compareNames(m_folder.keys(other), m_folder.keys(one)).perhapsTheSame, same);
    QVERIFY(likeness.score >= 0 && likeness.score <= 100);
    if (!one.isEmpty() && same)
        QVERIFY(compareNames(m_folder.keys(one), m_folder.keys(one)).score >= likeness.score);
}

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
