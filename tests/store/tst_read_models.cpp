// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/party_merge.h"
#include "store/query.h"
#include "store/undo.h"
#include "store_fixture.h"

#include <random>

using namespace solnoma;

class TestReadModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void heldNow_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("release");
        QTest::addColumn<QString>("ongoing");
        QTest::addColumn<bool>("ended");
        QTest::addColumn<bool>("held");
        QTest::newRow("only that it began") << QString() << QString() << QString() << false << true;
        QTest::newRow("said to go on") << QStringLiteral("remand") << QString() << QStringLiteral("yes") << false << true;
        QTest::newRow("said to be over") << QString() << QString() << QStringLiteral("no") << false << false;
        QTest::newRow("with an end") << QString() << QString() << QString() << true << false;
        QTest::newRow("released") << QString() << QStringLiteral("amnesty") << QString() << false << false;
        QTest::newRow("at liberty") << QStringLiteral("at_liberty") << QString() << QString() << false << false;
        QTest::newRow("died") << QStringLiteral("died") << QString() << QString() << false << false;
        QTest::newRow("not known to go on") << QStringLiteral("colony") << QString() << QStringLiteral("unknown") << false
                                            << true;
    }

    void heldNow()
    {
        QFETCH(QString, stage);
        QFETCH(QString, release);
        QFETCH(QString, ongoing);
        QFETCH(bool, ended);
        QFETCH(bool, held);
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("ongoing", ongoing);
        act.set("detention.release_type", release);
        if (ended) {
            FuzzyDate date;
            date.to = WallTime::endOf(QDate(2026, 1, 1));
            date.precision = FuzzyDate::Precision::Range;
            act.set("ended", date);
        }
        act.rows("detention.stages").emplace_back(entity("custody_stage")).set("stage", QStringLiteral("police_custody"));
        if (!stage.isEmpty())
            act.rows("detention.stages").emplace_back(entity("custody_stage")).set("stage", stage);
        m_fixture->create(act);
        QCOMPARE(count("SELECT count(*) FROM held_row"), held ? 1 : 0);
        QCOMPARE(count("SELECT count(*) FROM act_row"), 1);
    }

    void theLastStageIsThatOfTheHighestNumber_data()
    {
        QTest::addColumn<int>("freed"); // its number, 0: none; it stands first, remand with number 2 behind it
        QTest::addColumn<bool>("held");
        QTest::newRow("freed after it") << 3 << false;
        QTest::newRow("freed before it") << 1 << true;
        QTest::newRow("of the same number, the place decides") << 2 << true;
        QTest::newRow("without a number") << 0 << true;
    }

    void theLastStageIsThatOfTheHighestNumber()
    {
        QFETCH(int, freed);
        QFETCH(bool, held);
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        Record &release = act.rows("detention.stages").emplace_back(entity("custody_stage"));
        release.set("stage", QStringLiteral("at_liberty"));
        if (freed > 0)
            release.set("seq", qint64{freed});
        Record &remand = act.rows("detention.stages").emplace_back(entity("custody_stage"));
        remand.set("stage", QStringLiteral("remand"));
        remand.set("seq", qint64{2});
        m_fixture->create(act);
        QCOMPARE(count("SELECT count(*) FROM held_row"), held ? 1 : 0);
    }

    void aCaseFollowsItsActsAndTheirRows()
    {
        const Uuid7 caseId = m_fixture->create(Record(entity("case")));
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("case", caseId);
        const Uuid7 actId = m_fixture->create(act);
        QCOMPARE(count("SELECT acts * 10 + held FROM case_row"), 11);
        m_fixture->clock.advance(3600);
        Record changed = *m_fixture->store->records().load(actId);
        changed.rows("detention.stages").emplace_back(entity("custody_stage")).set("stage", QStringLiteral("at_liberty"));
        QVERIFY(m_fixture->update(changed));
        QCOMPARE(count("SELECT acts * 10 + held FROM case_row"), 10);
        QCOMPARE(count("SELECT count(*) FROM case_row WHERE changed LIKE '%T23:40:00'"), 1);
        changed = *m_fixture->store->records().load(actId);
        changed.set("case", {});
        QVERIFY(m_fixture->update(changed));
        QCOMPARE(count("SELECT acts FROM case_row"), 0);
    }

    void newAndKnownRecordsInOneChange()
    {
        const Uuid7 caseId = m_fixture->create(titled(1));
        const Uuid7 old = m_fixture->create(person(QStringLiteral("Avval")));
        const Uuid7 known = m_fixture->create(act(caseId, old, 1));
        m_fixture->clock.advance(3600);
        auto writer = m_fixture->store->change(QStringLiteral("record"));
        const Uuid7 fresh = *(*writer)->create(person(QStringLiteral("Keyin")));
        const Uuid7 made = *(*writer)->create(act(caseId, old, 2));
        Record again = *m_fixture->store->records().load(made);
        again.rows("involved").front().set("party", fresh);
        QVERIFY(*(*writer)->update(again));
        Record moved = *m_fixture->store->records().load(known);
        moved.rows("involved").front().set("party", fresh);
        QVERIFY(*(*writer)->update(moved));
        QVERIFY((*writer)->commit().isOk());
        m_fixture->clock.advance(3600);
        QCOMPARE(count("SELECT count(*) FROM act_row a JOIN party_row p ON p.rid = a.target WHERE p.name = 'Keyin'"), 2);
        QCOMPARE(count("SELECT acts FROM case_row WHERE changed LIKE '%T23:40:00'"), 2);
        QCOMPARE(count("SELECT count(*) FROM party_row WHERE changed LIKE '%T22:40:00'"), 1);
        QVERIFY(m_fixture->store->readModels().stale()->empty());
    }

    void afterRandomEditsTheyEqualARebuild()
    {
        std::mt19937 random(20261121);
        const auto upTo = [&](size_t n) { return std::uniform_int_distribution<size_t>(0, n - 1)(random); };
        Ids people;
        Ids cases;
        Ids acts;
        Ids changes;
        for (int round = 0; round < 150; ++round) {
            m_fixture->clock.advance(60);
            const size_t what = upTo(8);
            if (what == 0 || people.size() < 3)
                people.push_back(m_fixture->create(person(QStringLiteral("Odam %1").arg(round))));
            else if (what == 1 || cases.size() < 2)
                cases.push_back(m_fixture->create(titled(round)));
            else if (what == 2 || acts.empty())
                acts.push_back(m_fixture->create(act(cases[upTo(cases.size())], people[upTo(people.size())], round)));
            else if (what == 3)
                edit(acts[upTo(acts.size())], "case", cases[upTo(cases.size())]);
            else if (what == 4)
                edit(acts[upTo(acts.size())], "ongoing", round % 2 ? QStringLiteral("no") : QStringLiteral("yes"));
            else if (what == 5)
                rename(people[upTo(people.size())], round);
            else if (what == 6 && people.size() > 3)
                merge(people, upTo(people.size() - 1));
            else
                (void)undoChange(*m_fixture->store, m_fixture->store->history().heads()->front().change);
            std::erase_if(people, [&](const Uuid7 &id) { return isGone(id); });
            std::erase_if(cases, [&](const Uuid7 &id) { return isGone(id); });
            std::erase_if(acts, [&](const Uuid7 &id) { return isGone(id); });
            if (round % 10 == 0)
                QVERIFY2(m_fixture->store->readModels().stale()->empty(), QByteArray::number(round).constData());
        }
        QVERIFY(!acts.empty());
        QVERIFY(m_fixture->store->readModels().stale()->empty());
        const auto findings = m_fixture->store->history().verify();
        for (const Defect &finding : *findings)
            qWarning() << finding.place << finding.what;
        QVERIFY(findings->empty());
    }

    void aRowAlteredByHandIsStaleUntilRebuilt()
    {
        m_fixture->create(person(QStringLiteral("Namuna")));
        QVERIFY(m_fixture->store->connection().execute("UPDATE party_row SET name = 'Boshqa';").isOk());
        QCOMPARE(m_fixture->store->readModels().stale()->size(), size_t{1});
        QVERIFY(m_fixture->store->readModels().rebuild().isOk());
        QVERIFY(m_fixture->store->readModels().stale()->empty());
    }

private:
    int count(const char *sql)
    {
        auto query = m_fixture->store->connection().prepare(sql);
        return static_cast<int>(*firstInteger(*query));
    }

    bool isGone(const Uuid7 &id) const
    {
        const auto head = m_fixture->store->records().head(id);
        return (*head)->removed;
    }

    static Record titled(int round)
    {
        Record file(entity("case"));
        file.set("title", QStringLiteral("Title %1").arg(round));
        return file;
    }

    static Record act(const Uuid7 &caseId, const Uuid7 &target, int round)
    {
        Record act(entity("act"));
        act.set("kind", round % 3 ? QStringLiteral("detention") : QStringLiteral("other"));
        act.set("case", caseId);
        Record involved(entity("involvement"));
        involved.set("party", target);
        involved.set("role", QStringLiteral("target"));
        act.rows("involved").push_back(involved);
        return act;
    }

    void edit(const Uuid7 &id, std::string_view field, const Value &value)
    {
        Record record = *m_fixture->store->records().load(id);
        record.set(field, value);
        m_fixture->update(record);
    }

    void rename(const Uuid7 &id, int round)
    {
        Record record = *m_fixture->store->records().load(id);
        record.rows("names").front().set("full", QStringLiteral("Yangi %1").arg(round));
        QVERIFY(m_fixture->update(record));
    }

    void merge(const Ids &people, size_t first)
    {
        QVERIFY(mergeParties(*m_fixture->store, people[first], people[first + 1]).isOk());
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestReadModels)
#include "tst_read_models.moc"
