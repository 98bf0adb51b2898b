// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_pairs.h"
#include "names/fold.h"
#include "names/phonetics.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace solnoma;

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data();
    void folds();
    void pairsShareAKey_data();
    void pairsShareAKey();
    void sounds_data();
    void sounds();
    void sameWords_data();
    void sameWords();
    void editDistances();
    void threadsShareOneFolder();
    void isQuick();

private:
    Folder m_folder;
};

void TestFold::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("fold");
    const auto row = [](const char16_t *name, const char *fold) {
        QTest::newRow(fold) << QString::fromUtf16(name) << QString::fromLatin1(fold);
    };
    row(u"", "");
    row(u" - ' ", "");
    row(u"Мухтаров Шавкат", "mukhtarov shavkat");
    row(u"Ш.К. Мухтаров", "sh k mukhtarov");
    row(u"Ўткир Қодиров Ғуломович", "otkir qodirov gulomovich");
    row(u"Oʻtkir Gʻaniyev", "otkir ganiyev");
    row(u"O'tkir", "otkir");
    row(u"Щербаков Юрий Ёлкин", "shcherbakov yuriy yolkin");
    row(u"Ҷӯраев", "juraev");
    row(u"Шыңғыс Әлия", "shynggys aliya");
    row(u"Nürmuhammet Şöhrat Çary Ýazgül", "nurmuhammet shohrat chary yazgul");
    row(u"José Müller", "jose muller");
    row(u"Сергеи\u0306", "sergey");
    row(u"Салтыков-Щедрин", "saltykov-shchedrin");
    row(u"Ivan – Petrov", "ivan petrov");
    row(u"محمد كريم", "mhmd krim");
    row(u"يوسف محمود", "yusf mhmud");
    row(u"გიორგი", "giorgi");
    row(u"Αλέξανδρος", "alexandros");
    row(u"Мух\u00ADта\u200Bров", "mukhtarov");
    row(u"٣ ３ 3", "3 3 3");
}

void TestFold::folds()
{
    QFETCH(QString, name);
    QFETCH(QString, fold);
    QCOMPARE(m_folder.fold(name), fold);
    QCOMPARE(m_folder.fold(m_folder.fold(name)), fold);
}

void TestFold::pairsShareAKey_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto pairs = test::namePairs("pairs.json", "stored", "typed");
    QCOMPARE(pairs.size(), 70);
    for (const auto &[stored, typed] : pairs) {
        QTest::newRow(qPrintable(stored + u'/' + typed)) << stored << typed;
        QTest::newRow(qPrintable(typed + u'/' + stored)) << typed << stored;
    }
}

void TestFold::pairsShareAKey()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const NameKeys a = m_folder.keys(one);
    const NameKeys b = m_folder.keys(other);
    QCOMPARE(a.skeleton, b.skeleton);
}

void TestFold::sounds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sound");
    QTest::addColumn<QString>("skeleton");
    const auto row = [](const char16_t *name, const char *sound, const char *skeleton) {
        QTest::newRow(sound) << QString::fromUtf16(name) << QString::fromLatin1(sound) << QString::fromLatin1(skeleton);
    };
    row(u"Мухтаров", "mahtarav", "mhtrv");
    row(u"Karimovich", "karim", "krm");
    row(u"Карим ўғли", "karim", "krm");
    row(u"Каримовна", "karim", "krm");
    row(u"Shavkat Karimov", "wavkat karimav", "wvkt krmv");
    row(u"Abdul-Aziz", "abdal abdalaziz aziz", "bdl bdlz z");
    row(u"Алиева", "aliva", "lv");
    row(u"Ия", "i", "_");
    row(u"", "", "");
}

void TestFold::sounds()
{
    QFETCH(QString, name);
    QFETCH(QString, sound);
    QFETCH(QString, skeleton);
    QCOMPARE(m_folder.keys(name).sound, sound);
    QCOMPARE(m_folder.keys(name).skeleton, skeleton);
}

void TestFold::sameWords_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("same");
    QTest::addColumn<QString>("different");
    const auto row = [](const char16_t *one, const char16_t *same, const char16_t *different) {
        QTest::newRow(qPrintable(QString::fromUtf16(one)))
            << QString::fromUtf16(one) << QString::fromUtf16(same) << QString::fromUtf16(different);
    };
    row(u"Хасан", u"Hasan", u"Хусан");
    row(u"Султонов", u"Sultanov", u"Saltanov");
    row(u"Карим", u"Kerim", u"Akram");
    row(u"Ибрагимов", u"Ibrohimov", u"Ismoilov");
    row(u"Ёдгоров", u"Edgorov", u"Adhamov");
    row(u"Пак", u"Pak", u"Pack");
    row(u"Цой", u"Tsoi", u"Soy");
    row(u"Анна", u"Anna", u"Она");
    row(u"Александр", u"Alexander", u"Alexandra");
}

void TestFold::sameWords()
{
    QFETCH(QString, one);
    QFETCH(QString, same);
    QFETCH(QString, different);
    QVERIFY(isSameWord(m_folder.foldAscii(one), m_folder.foldAscii(same)));
    QVERIFY(isSameWord(m_folder.foldAscii(same), m_folder.foldAscii(one)));
    QVERIFY(!isSameWord(m_folder.foldAscii(one), m_folder.foldAscii(different)));
}

void TestFold::editDistances()
{
    QCOMPARE(editDistance("", "", 3), 0);
    QCOMPARE(editDistance("karimov", "karimov", 0), 0);
    QCOMPARE(editDistance("karimov", "kamilov", 4), 2);
    QCOMPARE(editDistance("kitten", "sitting", 4), 3);
    QCOMPARE(editDistance("kitten", "sitting", 2), 3);
    QCOMPARE(editDistance("abc", "", 4), 3);
    QCOMPARE(editDistance("", "abcdef", 4), 5);
    QCOMPARE(editDistance("abcdef", "bcdefa", 4), 2);
    QCOMPARE(editDistance(std::string(200, 'a'), std::string(200, 'a'), 4), 0);
}

void TestFold::threadsShareOneFolder()
{
    const QString name = QStringLiteral("გიორგი Мухтаров Şöhrat محمد Ελένη");
    const NameKeys expected = m_folder.keys(name);
    std::atomic<int> wrong = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 500; ++n)
                wrong += m_folder.keys(name) == expected ? 0 : 1;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
}

void TestFold::isQuick()
{
    const auto pairs = test::namePairs("pairs.json", "stored", "typed");
    size_t letters = 0;
    QElapsedTimer timer;
    timer.start();
    constexpr int Rounds = 100;
    for (int round = 0; round < Rounds; ++round) {
        for (const auto &[stored, typed] : pairs)
            letters += m_folder.foldAscii(stored).size();
    }
    const double microseconds = double(timer.nsecsElapsed()) / 1e3 / double(Rounds * pairs.size());
    qInfo("fold of a name: %.2f us", microseconds);
    QVERIFY(letters > 0);
    QVERIFY(microseconds < 500);
}

QTEST_GUILESS_MAIN(TestFold)
#include "tst_fold.moc"
