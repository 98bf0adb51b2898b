// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/language_guess.h"

#include <QTest>

using namespace solnoma;

class TestLanguageGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("languages");
        const auto row = [](const char *text, const char *languages) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(languages);
        };
        // Letters of Uzbek that no script has for its own.
        row("Jamiyat toʻgʻrisida yozadi.", "uz");
        row("byudjetlar haqida yozadi", "uz");
        // Names and titles stand in every language of their letters.
        row("Transit prison, Toʻqima junction", "en uz");
        row("Sanjar Namunayev", "en uz");
        row("Санжар Тўқимбой ўғли Намунаев", "ru");
        row("R. Misolov", "en uz");
        row("invented-3/2024", "en uz");
        row("12.09.2023", "en ru uz");
        row("Abdullah Ahmadi", "en uz");
        row("Saadi Street, Shamsi Badi", "en uz");
        row("У входа на рынок, площади", "ru"); // «на»
        row("Сход у площади", "ru");            // one ending says nothing
        row("Xat yozadi", "en uz");
        row("Xat yozadi, lekin qaytmadi", "uz");
        row("Uyga kirib tintuv qildi, telefonlarini olib ketgach qaytmadi", "uz");
        row("", "en ru uz");
        row("Colony No. 96 (strict regime), Choʻlquduq", "en");
        row("Unserved part replaced by supervision of the police", "en");
        row("A teacher and blogger was held from 12 September 2023", "en");
        row("Ushlanish va qamoq", "uz");
        row("Tuman sudining hukmi va uning nusxalari", "uz");
        row("Ҳурматсизлик белгилари ва Айтилмаган", "");
        row("Задержан на остановке и доставлен в отдел", "ru");
        row("Held by the police, задержан", "");
        row("مرحبا", "");
    }

    void readsWhatIsOfTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, languages);
        QStringList found;
        for (const char *language : {"en", "ru", "uz"}) {
            if (canBeReadAs(text, QString::fromLatin1(language)))
                found.append(QString::fromLatin1(language));
        }
        QCOMPARE(found.join(u' '), languages);
    }
};

QTEST_GUILESS_MAIN(TestLanguageGuess)
#include "tst_language_guess.moc"
