// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_json.h"

#include "base/fuzzy_date_parse.h"
#include "base/fuzzy_date_print.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace solnoma;

namespace {

/// Every object in the real cases that is a date.
void collect(const QJsonValue &value, QList<QJsonObject> &dates)
{
    if (value.isArray()) {
        for (const QJsonValue &item : value.toArray())
            collect(item, dates);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        if (object.contains(u"precision"))
            dates += object;
        for (const QJsonValue &item : object)
            collect(item, dates);
    }
}

QList<QJsonObject> realDates()
{
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/real-cases.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> dates;
    collect(QJsonDocument::fromJson(file.readAll()).object(), dates);
    return dates;
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(QByteArray(json)).object();
}

} // namespace

class TestFuzzyJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realDatesRoundTrip()
    {
        const auto dates = realDates();
        QCOMPARE(dates.size(), 158);
        for (const QJsonObject &json : dates) {
            const auto date = fuzzyDateFromJson(json);
            QVERIFY2(date, QJsonDocument(json).toJson().constData());
            QCOMPARE(fuzzyDateToJson(*date), json);
        }
    }

    /// The words of every real date, typed again, are the same date; a season or month in the range form included.
    void realDatesComeBackFromWords()
    {
        for (const QJsonObject &json : realDates()) {
            const FuzzyDate date = *fuzzyDateFromJson(json);
            for (const Language language : {Language::English, Language::Russian, Language::Uzbek}) {
                const QString words = inWords(date, language);
                const FuzzyParse read = parseFuzzyDate(words, WallTime::at(QDate(2026, 11, 21), 22, 40));
                QVERIFY2(read.understood, qPrintable(words));
                QVERIFY2(read.date.from == date.from && read.date.to == date.to && read.date.basis == date.basis &&
                             read.date.precision == date.precision,
                         qPrintable(words));
            }
        }
    }

    void acceptsBothForms()
    {
        const FuzzyDate days = *fuzzyDateFromJson(object(R"({"from":"2009-05-13","to":"2009-05-13","precision":"day"})"));
        const FuzzyDate minutes =
            *fuzzyDateFromJson(object(R"({"from":"2009-05-13T00:00","to":"2009-05-13T23:59","precision":"day"})"));
        QVERIFY(days == minutes);
        QCOMPARE(days.to->toString(), QStringLiteral("2009-05-13T23:59"));
        QCOMPARE(fuzzyDateToJson(minutes), object(R"({"from":"2009-05-13","to":"2009-05-13","precision":"day"})"));
    }

    void keepsTimes()
    {
        for (const char *json :
             {R"({"from":"2009-05-13T00:00","to":"2009-05-13T00:00","precision":"minute","basis":"stated"})",
              R"({"from":"2009-05-13T19:00","to":"2009-05-13T19:59","precision":"hour","basis":"stated"})",
              R"({"from":"2009-05-13T06:00","to":"2009-05-13T11:59","precision":"range","basis":"stated"})",
              R"({"to":"2009-05-13T14:29","precision":"range","basis":"stated","text":"до «14:30»"})", R"({})"})
            QCOMPARE(fuzzyDateToJson(*fuzzyDateFromJson(object(json))), object(json));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *json, const char *key) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(key);
        };
        row(R"({"from":"2009-02-29","precision":"day"})", "from");
        row(R"({"from":"2009.02.28","precision":"day"})", "from");
        row(R"({"from":"2009-05-13T24:00","precision":"minute"})", "from");
        row(R"({"from":"2009-05-13T+1:00","precision":"minute"})", "from");
        row(R"({"from":"","precision":"day"})", "from");
        row(R"({"to":20090513,"precision":"day"})", "to");
        row(R"({"to":null,"precision":"day"})", "to");
        row(R"({"from":"2009-05-14","to":"2009-05-13","precision":"range"})", "to");
        row(R"({"from":"2009-05-13","to":"2009-05-14","precision":"day"})", "precision");
        row(R"({"from":"2009-05-13","to":"2009-05-13","precision":"week"})", "precision");
        row(R"({"from":"2009-05-13","to":"2009-05-13"})", "precision");
        row(R"({"precision":"day"})", "precision");
        row(R"({"precision":"none","basis":"guessed"})", "basis");
        row(R"({"precision":"none","text":["a"]})", "text");
        row(R"({"precision":"none","accuracy":"good"})", "accuracy");
    }
    void refuses()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const auto date = fuzzyDateFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!date);
        QCOMPARE(int(date.error().code), int(ErrorCode::Invalid));
        QCOMPARE(date.error().place, key);
    }
};

QTEST_GUILESS_MAIN(TestFuzzyJson)
#include "tst_fuzzy_json.moc"
