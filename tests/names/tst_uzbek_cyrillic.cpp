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
    row("1-yanvar, yanvarda, 5-sentabrdagi", "1 январь, январда, 5 сентябрдаги");
    row("2009-yil 13-mayda, 2001-yilgi, %1-yil", "2009 йил 13 майда, 2001 йилги, %1 йил");
    row("2005–2006-yillarda, 2011-yillardagi, -yil", "2005–2006 йилларда, 2011 йиллардаги, -йил");
    row("2005-yil 12- yoki 13-may, 3- va 4-iyunda", "2005 йил 12 ёки 13 май, 3 ва 4 июнда"); // Latin: the hyphen is "-nchi"
    row("3- va 4-modda, 12- yoki 13-maydon", "3- ва 4-модда, 12- ёки 13-майдон");            // of articles it stays
    row("90-yillar, 2-marta, 3-maydon, 1-bosqich, 5-modda", "90-йиллар, 2-марта, 3-майдон, 1-босқич, 5-модда");
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
    row("konvensiya, sanksiyasi, korrupsion", "конвенция, санкцияси, коррупцион");
    row("kvitansiya, instansiyada, vakansiya", "квитанция, инстанцияда, вакансия");
    row("ofitser, protsess, litsenziya, etsa, ketsin", "офицер, процесс, лицензия, этса, кетсин");
    row("karser, sikl, fransuz, kuryer, sudyaga", "карцер, цикл, француз, курьер, судьяга");
    row("alkogol, fakultativ, film, gilza, nol, nola", "алкоголь, факультатив, фильм, гильза, ноль, нола");
    row("Nelson Mandela", "Нельсон Мандела");
    row("YXHT, YI, YTTBga, ShHT, MJtK", "ЕХҲТ, ЕИ, ЕТТБга, ШҲТ, МЖтК");
    row("OʻzA, ToshDU, OʻzR JPKda", "ЎзА, ТошДУ, ЎзР ЖПКда");
    row("AQSh, AQShda, OʻSh", "АҚШ, АҚШда, ЎШ");
    row("OHCHRning, ILO, GRSga", "OHCHRнинг, ILO, GRSга");
    row("patrul, patruldan, sekretari, konsultatsiya, konsulga", "патруль, патрулдан, секретари, консультация, консулга");
    row("spetsnaz, sotsial, medal, medalyon, sirk, sirka", "спецназ, социал, медаль, медальон, цирк, сирка");
    row("dosye, baryer, panel, panelda, shprits, alternativ", "досье, барьер, панель, панелда, шприц, альтернатив");
    row("SPT, SOGI, CEDAW, CERD, CRC", "SPT, SOGI, CEDAW, CERD, CRC");
    row("IIV, IIVga, IIB, III, XIV", "ИИВ, ИИВга, ИИБ, III, XIV");
    row("I asossiz, V kamsitish", "I асоссиз, V камситиш");
    row("manba A, F dan, A. Karimov, U bilan", "манба A, F дан, А. Каримов, У билан");
    row("Alt+Left, Ctrl+Shift+Del, (Del)", "Alt+Left, Ctrl+Shift+Del, (Del)");
    row("Solnoma, Solnomada, solnoma", "Solnoma, Solnomaда, солнома"); // the program, and a word
    row("Linuxda, PDFni, Telegramdan, Endi", "Linuxда, PDFни, Telegramдан, Энди");
    row("vault.solnoma fayli, %1.public (*.pdf *.docx)", "vault.solnoma файли, %1.public (*.pdf *.docx)");
    row("treaties.un.org dan; el.kz, e-ngo.uz.", "treaties.un.org дан; el.kz, e-ngo.uz.");
    row("CCPR/C/UZB/CO/5, A/HRC/36/38; va/yoki", "CCPR/C/UZB/CO/5, A/HRC/36/38; ва/ёки");
    row("SOLNOMA_SAMPLE, known_to_few, --yes, /tmp", "SOLNOMA_SAMPLE, known_to_few, --yes, /tmp");
    row("FOLDER papkasi; `packaging/run` yaratgan", "FOLDER папкаси; `packaging/run` яратган");
    row("Ish.Keyin, B.Karimov, va h.k.", "Иш.Кейин, Б.Каримов, ва ҳ.к.");
    row("Namunayev, Намунаев va Namunaev", "Namunayev, Намунаев ва Namunaev"); // each is found by the others
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
