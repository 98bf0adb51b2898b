// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custody.h"

#include "base/fuzzy_date_parse.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <array>

using namespace solnoma;

namespace {

constexpr std::array kindNames{"EndBeforeBegin",  "BeganDiffers",   "EndedDiffers",        "OngoingButEnded",
                               "AsOfBeforeBegin", "AfterReckoning", "StageEndBeforeBegin", "StageBeforeBegin",
                               "StageAfterEnd",   "StageOrder",     "HeldAfterRelease",    "NotFreed",
                               "NestedOutside"};

FuzzyDate dateOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    const FuzzyParse parse = parseFuzzyDate(value.toString(), WallTime::at(QDate(2026, 11, 21), 22, 40));
    if (!parse.understood)
        qFatal("the table holds a date that is not understood: %s", qPrintable(value.toString()));
    return parse.date;
}

CustodyEpisode::Ongoing ongoingOf(const QString &code)
{
    using Ongoing = CustodyEpisode::Ongoing;
    return code == u"yes" ? Ongoing::Yes : code == u"no" ? Ongoing::No : code == u"unknown" ? Ongoing::Unknown : Ongoing::NotSaid;
}

CustodyEpisode episodeOf(const QJsonObject &json)
{
    CustodyEpisode episode;
    episode.began = dateOf(json[u"began"]);
    episode.ended = dateOf(json[u"ended"]);
    episode.ongoing = ongoingOf(json[u"ongoing"].toString());
    episode.asOf = dateOf(json[u"as_of"]);
    episode.releaseType = json[u"release_type"].toString();
    episode.frees = json[u"frees"].toBool();
    if (json.contains(u"newest_source_day"))
        episode.newestSourceDay = QDate::fromString(json[u"newest_source_day"].toString(), Qt::ISODate);
    for (const QJsonValue &value : json[u"stages"].toArray()) {
        CustodyStage stage{
            value[u"seq"].toInt(), {}, value[u"stage"].toString(), dateOf(value[u"began"]), dateOf(value[u"ended"])};
        if (value.toObject().contains(u"within"))
            stage.within = value[u"within"].toInt();
        episode.stages.push_back(stage);
    }
    return episode;
}

QJsonValue jsonOf(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonArray jsonOf(const std::vector<CustodySeam> &seams)
{
    QJsonArray array;
    for (const CustodySeam &seam : seams)
        array += QJsonArray{seam.firstSeq, seam.secondSeq, seam.days};
    return array;
}

QJsonArray jsonOf(const std::vector<CustodyContradiction> &found)
{
    QJsonArray array;
    for (const CustodyContradiction &one : found)
        array += QString::fromLatin1(kindNames[static_cast<size_t>(one.kind)]);
    return array;
}

} // namespace

class TestCustody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handWorked_data()
    {
        QTest::addColumn<QJsonObject>("row");
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/custody/cases.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() >= 40);
        for (const QJsonValue &value : cases) {
            QVERIFY(!value[u"worked"].toString().isEmpty());
            QTest::newRow(qPrintable(value[u"name"].toString())) << value.toObject();
        }
    }
    void handWorked()
    {
        QFETCH(QJsonObject, row);
        const QDate reckonedOn = QDate::fromString(row[u"reckoned_on"].toString(), Qt::ISODate);
        const DayRule rule = row[u"rule"].toString() == u"calendar_days" ? DayRule::CalendarDays : DayRule::Elapsed;
        std::vector<CustodyEpisode> episodes;
        for (const QJsonValue &value : row[u"episodes"].toArray())
            episodes.push_back(episodeOf(value.toObject()));
        const CustodyCount sum = sumCustody(episodes, reckonedOn, rule);
        const CustodyCount count = episodes.size() == 1 ? countCustody(episodes[0], reckonedOn, rule) : sum;
        QCOMPARE(count.minDays, qint64(row[u"min"].toInt()));
        QCOMPARE(jsonOf(count.maxDays), row[u"max"]);
        QCOMPARE(sum.minDays, count.minDays); // one episode and the sum of one agree
        QCOMPARE(sum.maxDays, count.maxDays);
        QCOMPARE(count.reckonedOn, reckonedOn);
        if (row.contains(u"last_known"))
            QCOMPARE(count.lastKnown.value_or(QDate()).toString(Qt::ISODate), row[u"last_known"].toString());
        for (const auto &[key, minutes] :
             {std::pair{u"min_minutes", count.minMinutes}, std::pair{u"max_minutes", count.maxMinutes}}) {
            if (row.contains(QStringView(key)))
                QCOMPARE(jsonOf(minutes), row[QStringView(key)]);
        }
        for (const auto &[key, found] :
             {std::pair{u"contradictions", jsonOf(count.contradictions)}, std::pair{u"gaps", jsonOf(count.gaps)},
              std::pair{u"overlaps", jsonOf(count.overlaps)}}) {
            if (row.contains(QStringView(key)))
                QCOMPARE(found, row[QStringView(key)].toArray());
        }
        if (row.contains(u"words"))
            QCOMPARE(custodyInWords(count), row[u"words"].toString());
    }

    void wordsInEachLanguage_data()
    {
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most"); // 0: not known
        QTest::addColumn<QString>("russian");
        QTest::addColumn<QString>("uzbek");
        const auto row = [](int least, int most, const char *russian, const char *uzbek) {
            QTest::addRow("%d to %d", least, most) << least << most << QString::fromUtf8(russian) << QString::fromUtf8(uzbek);
        };
        row(1, 1, "1 день", "1 kun");
        row(3, 3, "3 дня", "3 kun");
        row(11, 11, "11 дней", "11 kun");
        row(122, 122, "122 дня", "122 kun");
        row(21, 0, "не менее 21 дня, верхняя граница неизвестна", "kamida 21 kun, yuqori chegarasi nomaʼlum");
        row(26, 231, "не менее 26, не более 231 дня", "kamida 26, koʻpi bilan 231 kun");
        row(26, 112, "не менее 26, не более 112 дней", "kamida 26, koʻpi bilan 112 kun");
        row(6400, 6400, "6\u00A0400 дней", "6\u00A0400 kun");
    }
    void wordsInEachLanguage()
    {
        QFETCH(int, least);
        QFETCH(int, most);
        CustodyCount count;
        count.minDays = least;
        if (most > 0)
            count.maxDays = most;
        QTEST(custodyInWords(count, Language::Russian), "russian");
        QTEST(custodyInWords(count, Language::Uzbek), "uzbek");
    }

    void hoursInEachLanguage()
    {
        QCOMPARE(hoursInWords(45), QStringLiteral("45 minutes"));
        QCOMPARE(hoursInWords(0), QStringLiteral("0 hours"));
        QCOMPARE(hoursInWords(61), QStringLiteral("1 hour 1 minute"));
        QCOMPARE(hoursInWords(120, Language::Russian), QStringLiteral("2 часа"));
        QCOMPARE(hoursInWords(41, Language::Russian), QStringLiteral("41 минута"));
        QCOMPARE(hoursInWords(41, Language::Russian, true), QStringLiteral("41 минуты"));
        QCOMPARE(hoursInWords(150, Language::Uzbek), QStringLiteral("2 soat 30 daqiqa"));
        CustodyCount count;
        count.minDays = count.minMinutes.emplace(45) / 1440;
        count.maxDays = 0;
        count.maxMinutes = 45;
        QVERIFY2(custodyInWords(count).endsWith(QStringLiteral(" [45 minutes]")), qPrintable(custodyInWords(count)));
    }

    /// The seq of the stage concerned is named.
    void namesTheStage()
    {
        CustodyEpisode episode;
        episode.began = dateOf(QStringLiteral("13.5.2009"));
        episode.ended = dateOf(QStringLiteral("20.5.2009"));
        episode.stages = {{7, {}, QStringLiteral("prison"), dateOf(QStringLiteral("1.6.2009")), {}},
                          {3, {}, QStringLiteral("police_custody"), dateOf(QStringLiteral("13.5.2009")), {}}};
        const auto found = countCustody(episode, QDate(2026, 11, 21)).contradictions;
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found[0] == (CustodyContradiction{CustodyContradiction::Kind::StageAfterEnd, 7}));
    }

    /// Where two stages have one number, a step lies within the one that holds it.
    void stagesOfTheSameNumber()
    {
        const auto found = [](const char *day) {
            CustodyEpisode episode;
            episode.began = dateOf(QStringLiteral("13.5.2009"));
            episode.stages = {
                {1,
                 {},
                 QStringLiteral("police_custody"),
                 dateOf(QStringLiteral("13.5.2009")),
                 dateOf(QStringLiteral("14.5.2009"))},
                {1, {}, QStringLiteral("prison"), dateOf(QStringLiteral("15.5.2009")), dateOf(QStringLiteral("20.5.2009"))},
                {2, 1, QStringLiteral("court"), dateOf(QString::fromLatin1(day)), {}}};
            return countCustody(episode, QDate(2026, 11, 21)).contradictions;
        };
        const CustodyContradiction outside{CustodyContradiction::Kind::NestedOutside, 2};
        QVERIFY(!std::ranges::count(found("16.5.2009"), outside));
        QCOMPARE(std::ranges::count(found("1.6.2009"), outside), 1); // the control
    }

    /// At least is never more than at most, whatever the pairs of dates.
    void leastNeverAboveMost()
    {
        const QStringList dates{
            QStringLiteral("13.5.2009"),       QStringLiteral("May 2009"),       QStringLiteral("2009"),
            QStringLiteral("before 1.6.2009"), QStringLiteral("after 1.5.2009"), QStringLiteral("unknown"),
            QStringLiteral("13.5.2009 14:30"), QStringLiteral("2030"),           QStringLiteral("autumn 2008")};
        int bounded = 0;
        for (const QString &began : dates) {
            for (const QString &ended : dates) {
                for (const QString &stage : dates) {
                    CustodyEpisode episode;
                    episode.began = dateOf(began);
                    episode.ended = dateOf(ended);
                    episode.stages = {{1, {}, QStringLiteral("prison"), dateOf(stage), {}}};
                    const CustodyCount count = countCustody(episode, QDate(2026, 11, 21));
                    QVERIFY(count.minDays >= 0);
                    bounded += count.upperKnown() ? 1 : 0;
                    QVERIFY2(!count.maxDays || count.minDays <= *count.maxDays || !count.contradictions.empty(),
                             qPrintable(began + u" / " + ended + u" / " + stage));
                }
            }
        }
        QVERIFY(bounded > 200);
    }
};

QTEST_GUILESS_MAIN(TestCustody)
#include "tst_custody.moc"
