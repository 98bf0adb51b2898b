// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vocabulary.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace solnoma;

class TestVocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What nobody checked stands on screens with a mark; on paper stands the English word.
    void uncheckedTranslationsDoNotPrint()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("stage.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"terms": [
            {"code": "read", "label": {"en": "Read", "ru": "Прочитано", "uz": "Oʻqilgan"}, "checked": true},
            {"code": "silent", "label": {"en": "Silent", "ru": "Молча", "uz": "Jim"}},
            {"code": "raw", "label": {"en": "Raw", "ru": "Сыро", "uz": "Xom"}, "checked": false}]})");
        file.close();
        const auto words = Vocabularies::load(folder.path());
        QVERIFY(words.isOk());
        const auto printed = [&](const char *code, const char *language) {
            return words->printedLabel("stage", QString::fromLatin1(code), QString::fromLatin1(language));
        };
        QCOMPARE(printed("read", "ru"), QStringLiteral("Прочитано"));
        QCOMPARE(printed("silent", "uz"), QStringLiteral("Jim"));
        QCOMPARE(printed("raw", "ru"), QStringLiteral("Raw"));
        QCOMPARE(printed("raw", "uz"), QStringLiteral("Raw"));
        QCOMPARE(words->label("stage", QStringLiteral("raw"), QStringLiteral("ru")), QStringLiteral("Сыро"));
        QCOMPARE(printed("unknown", "ru"), QStringLiteral("unknown"));
    }

    void whatIsNotTranslatedStandsInBrackets()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("stage.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"terms": [{"code": "half", "label": {"en": "Half", "uz": "Yarim"}}]})");
        file.close();
        const auto words = Vocabularies::load(folder.path());
        QVERIFY(words.isOk());
        const auto label = [&](const char *language) {
            return words->label("stage", QStringLiteral("half"), QString::fromLatin1(language));
        };
        QCOMPARE(label("en"), QStringLiteral("Half"));
        QCOMPARE(label("uz"), QStringLiteral("Yarim"));
        QCOMPARE(label("ru"), QStringLiteral("[Half]"));
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
