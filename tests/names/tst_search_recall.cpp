// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_crowd.h"
#include "name_pairs.h"
#include "names/fold.h"
#include "names/ranking.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <set>

using namespace solnoma;
using namespace solnoma::test;

/// How many spellings of the other script are found in the first 50 among 20,000 people, and how many different people are
/// called perhaps the same.
class TestSearchRecall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPairsInACrowd_data();
    void findsPairsInACrowd();
    void findsPeopleAmongNamesakes();
    void otherSpellingsAreAlike();
    void lookAlikesAreNot();
    void ranksFourHundredQuickly();

private:
    static constexpr int CrowdSize = 20000;
    static constexpr int Copies = 3;

    Folder m_folder;
    const QList<QPair<QString, QString>> m_pairs = namePairs("pairs.json", "stored", "typed");
};

void TestSearchRecall::findsPairsInACrowd_data()
{
    QTest::addColumn<bool>("reversed");
    QTest::newRow("typed finds stored") << false;
    QTest::newRow("stored finds typed") << true;
}

void TestSearchRecall::findsPairsInACrowd()
{
    QFETCH(bool, reversed);
    QCOMPARE(m_pairs.size(), 70);

    std::set<QString> taken;
    for (const auto &[stored, typed] : m_pairs)
        taken.insert({m_folder.keys(stored).skeleton, m_folder.keys(typed).skeleton});
    CrowdMaker crowd(m_folder, 7);
    const auto draw = [&](QString (CrowdMaker::*make)()) {
        for (;;) {
            const QString name = (crowd.*make)();
            if (!taken.contains(m_folder.keys(name).skeleton))
                return name;
        }
    };
    NameIndex index;
    std::vector<NameKeys> keys;
    std::vector<int> pairOf;
    const int every = CrowdSize / static_cast<int>(m_pairs.size() * Copies);
    for (int id = 0; id < CrowdSize; ++id) {
        const int how = std::max(crowd.below(4) - 1, 0);
        const QString given = draw(&CrowdMaker::given);
        const int nth =
            id % every == 7 && id / every < m_pairs.size() * Copies ? id / every % static_cast<int>(m_pairs.size()) : -1;
        QString name;
        if (nth >= 0)
            name = (reversed ? m_pairs[nth].second : m_pairs[nth].first) + u' ' + crowd.render(given, how);
        else
            name = crowd.render(
                draw(&CrowdMaker::surname) + u' ' + given + u' ' + draw(&CrowdMaker::given) + QStringLiteral("ович"), how);
        keys.push_back(m_folder.keys(name));
        pairOf.push_back(nth);
        index.add(id, keys.back());
    }

    int found = 0;
    int foundInTen = 0;
    int foundByPrefix = 0;
    QStringList missed;
    for (int nth = 0; nth < m_pairs.size(); ++nth) {
        const QString typed = reversed ? m_pairs[nth].first : m_pairs[nth].second;
        const std::vector<int> best = searchNames(index, keys, m_folder.keys(typed));
        const auto at = std::find_if(best.begin(), best.end(), [&](int id) { return pairOf[static_cast<size_t>(id)] == nth; });
        found += at != best.end() ? 1 : 0;
        foundInTen += at != best.end() && at - best.begin() < 10 ? 1 : 0;
        if (at == best.end())
            missed.append(m_pairs[nth].first + u'/' + m_pairs[nth].second);
        const std::vector<int> early = searchNames(index, keys, m_folder.keys(typed.left(6)));
        foundByPrefix += std::any_of(early.begin(), early.end(), [&](int id) { return pairOf[static_cast<size_t>(id)] == nth; });
    }
    qInfo("recall in the first 50: %d of %d; in the first 10: %d; after six letters: %d; missed: %s", found,
          static_cast<int>(m_pairs.size()), foundInTen, foundByPrefix, qPrintable(missed.join(u", ")));
    QVERIFY(found >= 68);
}

void TestSearchRecall::findsPeopleAmongNamesakes()
{
    CrowdMaker crowd(m_folder, 5);
    NameIndex index;
    std::vector<NameKeys> keys;
    std::vector<QString> cyrillic;
    for (int id = 0; id < CrowdSize; ++id) {
        cyrillic.push_back(crowd.surname() + u' ' + crowd.given());
        const QString name = cyrillic.back() + u' ' + crowd.given() + QStringLiteral("ович");
        keys.push_back(m_folder.keys(crowd.render(name, id % 3)));
        index.add(id, keys.back());
    }
    int found = 0;
    constexpr int Asked = 100;
    for (int i = 0; i < Asked; ++i) {
        const int id = crowd.below(CrowdSize);
        const QString typed = crowd.render(cyrillic[static_cast<size_t>(id)], (id + 1 + i % 2) % 3);
        const std::vector<int> best = searchNames(index, keys, m_folder.keys(typed));
        found += std::find(best.begin(), best.end(), id) != best.end() ? 1 : 0;
    }
    qInfo("people found by surname and given name typed in another script: %d of %d", found, Asked);
    QVERIFY(found >= 95);
}

void TestSearchRecall::otherSpellingsAreAlike()
{
    int alike = 0;
    QStringList missed;
    for (const auto &[stored, typed] : m_pairs) {
        const bool same = perhapsTheSame(m_folder.keys(stored), m_folder.keys(typed));
        QCOMPARE(perhapsTheSame(m_folder.keys(typed), m_folder.keys(stored)), same);
        alike += same ? 1 : 0;
        if (!same)
            missed.append(stored + u'/' + typed);
    }
    qInfo("other spellings called perhaps the same: %d of %d; not: %s", alike, static_cast<int>(m_pairs.size()),
          qPrintable(missed.join(u", ")));
    QVERIFY(alike >= 69);
}

void TestSearchRecall::lookAlikesAreNot()
{
    const QList<QPair<QString, QString>> lookAlikes = namePairs("lookalikes.json", "one", "other");
    QVERIFY(lookAlikes.size() >= 60);
    QStringList wrong;
    for (const auto &[one, other] : lookAlikes) {
        if (perhapsTheSame(m_folder.keys(one), m_folder.keys(other)))
            wrong.append(one + u'/' + other);
    }
    qInfo("different people called perhaps the same: %d of %d; %s", static_cast<int>(wrong.size()),
          static_cast<int>(lookAlikes.size()), qPrintable(wrong.join(u", ")));
    // Known and accepted: o/u (Normatov, Nurmatov), and Arabic that leaves out the vowels (محمد, Mahmud).
    QVERIFY(wrong.size() <= 3);
}

void TestSearchRecall::ranksFourHundredQuickly()
{
    CrowdMaker crowd(m_folder, 11);
    QStringList names;
    for (int i = 0; i < 400; ++i)
        names.append(crowd.surname() + u' ' + crowd.given() + u' ' + crowd.given() + QStringLiteral("ович"));
    QElapsedTimer timer;
    timer.start();
    std::vector<NameKeys> keys;
    for (const QString &name : std::as_const(names))
        keys.push_back(m_folder.keys(name));
    const qint64 folded = timer.nsecsElapsed();
    timer.restart();
    const Ranker ranker(m_folder.keys(u"Mukhtarov Shavkat"));
    int nearest = Rank::NoMatch;
    for (const NameKeys &candidate : keys)
        nearest = std::min(nearest, ranker.rank(candidate).distance);
    const qint64 ranked = timer.nsecsElapsed();
    qInfo("keys of a name of three words: %.2f us; ranking 400 names: %.2f ms", double(folded) / 400e3, double(ranked) / 1e6);
    QVERIFY(nearest < Rank::NoMatch);
    QVERIFY(ranked < 2'000'000'000);
}

QTEST_GUILESS_MAIN(TestSearchRecall)
#include "tst_search_recall.moc"
