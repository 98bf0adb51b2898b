// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/fold.h"
#include "names/stems.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace solnoma;

/// Names in running text: each row of stems.json is a watched string, a text that holds it and one that only looks so.
class TestStems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void weakHits();
    void offsetsAreOfTheOriginal();
    void oneHitForNeighbours();
    void sharedNames();
    void nothingWatched();
    void takesTimeByTheTextNotByTheNames();

private:
    QList<NameHit> scan(const QList<Watched> &watched, const QString &text) const
    {
        return NameMatcher(m_folder, watched).scan(text);
    }

    Folder m_folder;
};

namespace {

WatchKind kindOf(const QString &name)
{
    const QStringList kinds{QStringLiteral("full"),  QStringLiteral("family"), QStringLiteral("given"), QStringLiteral("phrase"),
                            QStringLiteral("phone"), QStringLiteral("number"), QStringLiteral("email"), QStringLiteral("handle")};
    return static_cast<WatchKind>(kinds.indexOf(name));
}

} // namespace

void TestStems::finds_data()
{
    QTest::addColumn<QString>("watched");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("matched");
    QTest::addColumn<QString>("other");
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/names/stems.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(rows.size() >= 60);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const auto text = [&row](const char *key) { return row.value(QLatin1String(key)).toString(); };
        QTest::addRow("%d %s", int(i), qPrintable(text("matched")))
            << text("watched") << int(kindOf(text("kind"))) << text("text") << text("matched") << text("not");
    }
}

void TestStems::finds()
{
    QFETCH(QString, watched);
    QFETCH(int, kind);
    QFETCH(QString, text);
    QFETCH(QString, matched);
    QFETCH(QString, other);
    QVERIFY(kind >= 0);
    QVERIFY(text.contains(matched));
    const QList<Watched> list{{7, watched, static_cast<WatchKind>(kind)}};

    const QList<NameHit> hits = scan(list, text);
    QStringList found;
    for (const NameHit &hit : hits) {
        QCOMPARE(text.mid(hit.offset, hit.length), hit.matched);
        QCOMPARE(hit.id, qint64(7));
        found.append(hit.matched);
    }
    QCOMPARE(found, QStringList{matched});

    QStringList wrong;
    for (const NameHit &hit : scan(list, other))
        wrong.append(hit.matched);
    QCOMPARE(wrong, QStringList());
}

void TestStems::weakHits()
{
    const QList<Watched> list{{1, QStringLiteral("Мухтаров Шавкат Каримович"), WatchKind::FullName}};
    const auto onlyHit = [&](const QString &text) {
        const QList<NameHit> hits = scan(list, text);
        return hits.size() == 1 ? hits.front() : NameHit{};
    };
    QVERIFY(onlyHit(QStringLiteral("Shavkat came home.")).isWeak);
    QVERIFY(onlyHit(QStringLiteral("Каримовичу сказали")).isWeak);
    const NameHit surname = onlyHit(QStringLiteral("They beat Mukhtarov."));
    QCOMPARE(surname.id, qint64(1));
    QVERIFY(!surname.isWeak);
    const NameHit initial = onlyHit(QStringLiteral("Shavkat M. came home."));
    QCOMPARE(initial.matched, QStringLiteral("Shavkat M"));
    QVERIFY(!initial.isWeak);
    const NameHit father = onlyHit(QStringLiteral("у Карим ўғлини кўрди"));
    QCOMPARE(father.matched, QStringLiteral("Карим ўғлини"));
    QVERIFY(father.isWeak);
    QCOMPARE(scan(list, QStringLiteral("Карим уйга кетди")).size(), 0);
}

void TestStems::offsetsAreOfTheOriginal()
{
    const QString text = QStringLiteral("a\u200B\u00AD😀 «Мух\u00ADта\u200Bро\u0301ву», b");
    const QList<NameHit> hits = scan({{1, QStringLiteral("Mukhtarov"), WatchKind::FamilyName}}, text);
    QCOMPARE(hits.size(), 1);
    QCOMPARE(hits[0].offset, text.indexOf(u'М'));
    QCOMPARE(hits[0].matched, QStringLiteral("Мух\u00ADта\u200Bро\u0301ву"));
}

void TestStems::oneHitForNeighbours()
{
    const QList<Watched> list{{1, QStringLiteral("Мухтаров Шавкат Каримович"), WatchKind::FullName},
                              {1, QStringLiteral("Muxtorov Shavkat"), WatchKind::FullName}};
    const QList<NameHit> hits =
        scan(list, QStringLiteral("The court sentenced Shavkat Karimovich\nMukhtarov. Sh. K. Mukhtarov appealed."));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].matched, QStringLiteral("Shavkat Karimovich\nMukhtarov"));
    QCOMPARE(hits[1].matched, QStringLiteral("Sh. K. Mukhtarov"));
    QVERIFY(!hits[0].isWeak && !hits[1].isWeak);
}

void TestStems::sharedNames()
{
    const QList<Watched> list{{1, QStringLiteral("Мухтаров Шавкат"), WatchKind::FullName},
                              {2, QStringLiteral("Мухтарова Нодира"), WatchKind::FullName}};
    const QList<NameHit> hits = scan(list, QStringLiteral("Мухтаровой не ответили."));
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].id, qint64(1));
    QCOMPARE(hits[1].id, qint64(2));
}

void TestStems::nothingWatched()
{
    QVERIFY(scan({}, QStringLiteral("Мухтаров")).isEmpty());
    QVERIFY(scan({{1, QString(), WatchKind::FullName},
                  {2, QStringLiteral(" - "), WatchKind::Phrase},
                  {3, QStringLiteral("x"), WatchKind::Phone}},
                 QStringLiteral("Мухтаров - 12"))
                .isEmpty());
    QVERIFY(scan({{1, QStringLiteral("Мухтаров"), WatchKind::FamilyName}}, QString()).isEmpty());
}

void TestStems::takesTimeByTheTextNotByTheNames()
{
    const QStringList syllables{QStringLiteral("му"),  QStringLiteral("рах"),  QStringLiteral("ким"), QStringLiteral("шо"),
                                QStringLiteral("бек"), QStringLiteral("зуль"), QStringLiteral("ган"), QStringLiteral("то"),
                                QStringLiteral("хур"), QStringLiteral("дил")};
    const auto surname = [&](int n) -> QString {
        return syllables[n % 10] + syllables[n / 10 % 10] + syllables[n / 100 % 10] + syllables[n / 1000 % 10] +
               QStringLiteral("ов");
    };
    QString text;
    while (text.size() < 1'000'000)
        text += QStringLiteral("Он сказал, что %1 их не видел, и ушёл домой вечером. The officers did not explain it.\n")
                    .arg(text.size());
    text += surname(3210) + QStringLiteral("у");
    const auto measure = [&](int count) {
        QList<Watched> list;
        for (int i = 0; i < count; ++i)
            list.append({i, surname(i), WatchKind::FamilyName});
        const NameMatcher matcher(m_folder, list);
        QElapsedTimer timer;
        timer.start();
        const qsizetype hits = matcher.scan(text).size();
        return std::pair(timer.elapsed(), hits);
    };
    const auto [few, fewHits] = measure(10);
    const auto [many, manyHits] = measure(5000);
    qInfo("%d characters: %lld ms against 10 names, %lld ms against 5,000", int(text.size()), few, many);
    QCOMPARE(fewHits, 0);
    QVERIFY(manyHits >= 1);
    QVERIFY(many < 5 * few + 1000);
}

QTEST_GUILESS_MAIN(TestStems)
#include "tst_stems.moc"
