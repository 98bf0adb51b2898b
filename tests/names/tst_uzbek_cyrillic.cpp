// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/uzbek_cyrillic.h"

#include <QTest>

using namespace solnoma;

/// Uzbek Latin to Cyrillic.
class TestUzbekCyrillic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
};

void TestUzbekCyrillic::writes_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("cyrillic");
    const auto row = [](const char *latin, const char *cyrillic) {
        QTest::newRow(latin) << QString::fromUtf8(latin) << QString::fromUtf8(cyrillic);
    };
    row("Oʻzbekiston Respublikasi", "Ўзбекистон Республикаси");
    row("Gʻafur Gʻulom", "Ғафур Ғулом");
    row("G‘afur G'ulom", "Ғафур Ғулом");
    row("yoʻl, yoz, yetti, Yusuf, yana", "йўл, ёз, етти, Юсуф, яна");
    row("eski poema, keldi", "эски поэма, келди");
    row("sanʼat, qatʼiy, Isʼhoq", "санъат, қатъий, Исҳоқ");
    row("shahar, choy, CHORSU, SHAHAR", "шаҳар, чой, ЧОРСУ, ШАҲАР");
    row("Oʻzboshimchalik bilan ushlab turish", "Ўзбошимчалик билан ушлаб туриш");
    row("militsiya, konstitutsion, aytsa", "милиция, конституцион, айтса");
    row("1-yanvar, yanvarda, 5-sentabrdagi", "1-январь, январда, 5-сентябрдаги");
    row("parol iborasi, parolni", "пароль ибораси, паролни");
    row("%1 ta ish, %n kun, %L2", "%1 та иш, %n кун, %L2");
    row("<b>Ish</b> PDF va DOCX", "<b>Иш</b> PDF ва DOCX");
    row("Ctrl+L, F5, II bob", "Ctrl+L, F5, II боб");
    row("&Ochish… Q&oʻshish", "&Очиш… Қ&ўшиш");
    row("Yo&zish, &Shaxs", "Ё&зиш, &Шахс");
    row("[Rozilik](consent.md) `solnoma-cli list`", "[Розилик](consent.md) `solnoma-cli list`");
    row("БМТ va BMT, BMTga, OAVda", "БМТ ва БМТ, БМТга, ОАВда");
    row("E’lon, eʼlon", "Эълон, эълон");
    row("763-I-son Qonun", "763-I-сон Қонун");
    row("muzey, prezident, yuridik, pensiya, rejissyor", "музей, президент, юридик, пенсия, режиссёр"); // by rule
    row("", "");
    row("%", "%");
    row("a < b & c", "а < б & c");
}

void TestUzbekCyrillic::writes()
{
    QFETCH(QString, latin);
    QTEST(uzbekCyrillic(latin), "cyrillic");
}

QTEST_GUILESS_MAIN(TestUzbekCyrillic)
#include "tst_uzbek_cyrillic.moc"
