// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

#include <QTest>

using namespace solnoma;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsWithinALine()
    {
        QCOMPARE(inLine(QStringLiteral("Smeared in media")), QStringLiteral("smeared in media"));
        QCOMPARE(inLine(QStringLiteral("СМИ закрыто")), QStringLiteral("СМИ закрыто"));
        QCOMPARE(inLine(QStringLiteral("Запрет СМИ")), QStringLiteral("запрет СМИ"));
        QCOMPARE(inLine(QStringLiteral("OAV yopilgan")), QStringLiteral("OAV yopilgan"));
        QCOMPARE(inLine(QString()), QString());
    }

    void wordsAtTheHeadOfALine()
    {
        QCOMPARE(capitalised(QStringLiteral("ўша куни")), QStringLiteral("Ўша куни"));
        QCOMPARE(capitalised(QString()), QString());
    }

    void figures()
    {
        QCOMPARE(grouped(1522, Language::English), QStringLiteral("1,522"));
        QCOMPARE(grouped(999, Language::English), QStringLiteral("999"));
        QCOMPARE(grouped(1234567, Language::Russian), QStringLiteral("1\u00A0234\u00A0567"));
        QCOMPARE(grouped(1060, Language::Uzbek), QStringLiteral("1\u00A0060"));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
