// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/party_merge.h"
#include "store/search.h"
#include "store/undo.h"
#include "store_fixture.h"

using namespace solnoma;

class TestPartyMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        Record a = person(QStringLiteral("Namuna Sinovova"));
        a.rows("names").front().set("primary", QStringLiteral("yes"));
        a.set("roles", QStringList{QStringLiteral("defender")});
        a.set("sex", QStringLiteral("female"));
        m_survivor = m_fixture->create(a);

        Record b = person(QStringLiteral("Намуна Синовова"));
        b.rows("names").front().set("primary", QStringLiteral("yes"));
        b.rows("names").emplace_back(entity("name")).set("full", QStringLiteral("Namuna  Sinovova"));
        b.rows("names").back().set("language", QStringLiteral("uz"));
        b.rows("statuses").emplace_back(entity("party_status")).set("kind", QStringLiteral("recognised"));
        b.set("roles", QStringList{QStringLiteral("journalist"), QStringLiteral("defender")});
        b.set("sex", QStringLiteral("male"));
        b.set("activity", QStringLiteral("writes"));
        b.set("confidentiality", QStringLiteral("restricted"));
        m_other = m_fixture->create(b);

        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        Record involved(entity("involvement"));
        involved.set("party", m_other);
        involved.set("role", QStringLiteral("target"));
        act.rows("involved").push_back(involved);
        m_act = m_fixture->create(act);
        Record file(entity("case"));
        file.set("subjects", Ids{m_survivor, m_other});
        m_case = m_fixture->create(file);
        Record bond(entity("relationship"));
        bond.set("a", m_survivor);
        bond.set("b", m_other);
        m_relationship = m_fixture->create(bond);
    }

    void everythingLeadsToTheSurvivor()
    {
        const auto merged = mergeParties(store(), m_survivor, m_other);
        if (!merged)
            qFatal("%s %s", qPrintable(merged.error().place), qPrintable(merged.error().detail));
        const Record kept = *store().records().load(m_survivor);
        QCOMPARE(kept.rows("names").size(), size_t{2}); // every spelling once
        QCOMPARE(kept.rows("names")[0].text("language"), QStringLiteral("uz"));
        QVERIFY(kept.rows("names")[0].is("primary", u"yes"));
        QVERIFY(kept.rows("names")[1].is("primary", u"no"));
        QCOMPARE(kept.rows("statuses").front().ref("party"), m_survivor);
        QCOMPARE(kept.list("roles"), (QStringList{QStringLiteral("defender"), QStringLiteral("journalist")}));
        QCOMPARE(kept.text("activity"), QStringLiteral("writes"));
        QVERIFY(kept.is("confidentiality", u"restricted"));
        QCOMPARE(merged->differences.size(), size_t{1});
        QCOMPARE(merged->differences.front().field->id, std::string_view("sex"));
        QCOMPARE(std::get<QString>(merged->differences.front().other), QStringLiteral("male"));
        QCOMPARE(merged->selfReferring, std::vector<Uuid7>{m_relationship});
        QCOMPARE(store().records().load(m_act)->rows("involved").front().ref("party"), m_survivor);
        QCOMPARE(store().records().load(m_case)->refs("subjects"), Ids{m_survivor});
        QVERIFY(!store().records().load(m_other).isOk());
        QCOMPARE((*store().records().look(m_other.toString()))->id, m_survivor);
        verifyAll();
    }

    void searchAndListsFollow()
    {
        const Search search(store().connection(), store().records());
        QCOMPARE(search.names(QStringLiteral("Намуна Синовова"), 10)->size(), size_t{2});
        QVERIFY(mergeParties(store(), m_survivor, m_other).isOk());
        const auto hits = search.names(QStringLiteral("Намуна Синовова"), 10);
        QCOMPARE(hits->size(), size_t{1});
        QCOMPARE(hits->front().id, m_survivor);
        auto query = store().connection().prepare("SELECT count(*) FROM party_row WHERE kind = 'person'");
        QVERIFY(*query->step());
        QCOMPARE(query->integer(0), qint64{1});
    }

    void whatComesLaterUnderTheOldIdFollows()
    {
        QVERIFY(mergeParties(store(), m_survivor, m_other).isOk());
        Record consent(entity("consent"));
        consent.set("party", m_other);
        const Uuid7 id = m_fixture->create(consent);
        QCOMPARE(store().records().load(id)->ref("party"), m_survivor);
        verifyAll();
    }

    void undoPutsBack()
    {
        const Record survivor = *store().records().load(m_survivor);
        const Record other = *store().records().load(m_other);
        const Record act = *store().records().load(m_act);
        const Record file = *store().records().load(m_case);
        const auto merged = mergeParties(store(), m_survivor, m_other);
        QVERIFY(merged.isOk());
        const auto undone = undoChange(store(), merged->change.change);
        if (!undone)
            qFatal("%s %s", qPrintable(undone.error().place), qPrintable(undone.error().detail));
        QVERIFY(undone->left.empty());
        QVERIFY(*store().records().load(m_survivor) == survivor);
        QVERIFY(*store().records().load(m_other) == other);
        QVERIFY(*store().records().load(m_act) == act);
        QVERIFY(*store().records().load(m_case) == file);
        QCOMPARE((*store().records().look(m_other.toString()))->id, m_other);
        verifyAll();
    }

    void undoListsWhatChangedSince()
    {
        const auto merged = mergeParties(store(), m_survivor, m_other);
        Record changed = *store().records().load(m_survivor);
        changed.set("activity", QStringLiteral("edits"));
        QVERIFY(m_fixture->update(changed));
        const auto undone = undoChange(store(), merged->change.change);
        QVERIFY(undone.isOk());
        QCOMPARE(undone->left.size(), size_t{1});
        QCOMPARE(undone->left.front().field->id, std::string_view("activity"));
        QCOMPARE(undone->left.front().why, UndoLeft::Why::ChangedSince);
        QCOMPARE(store().records().load(m_survivor)->text("activity"), QStringLiteral("edits"));
        QCOMPARE(store().records().load(m_other)->text("activity"), QStringLiteral("writes"));
        verifyAll();
    }

    void onlyPartiesOfOneKind()
    {
        const Uuid7 body = m_fixture->create(Record(entity("organisation")));
        QCOMPARE(mergeParties(store(), m_survivor, body).error().code, ErrorCode::Invalid);
        QCOMPARE(mergeParties(store(), m_survivor, m_survivor).error().code, ErrorCode::Invalid);
        QCOMPARE(mergeParties(store(), m_survivor, m_case).error().code, ErrorCode::Invalid);
        QVERIFY(store().records().load(m_other).isOk());
    }

private:
    Store &store() { return *m_fixture->store; }

    void verifyAll()
    {
        const auto findings = store().history().verify();
        for (const Defect &finding : *findings)
            qWarning() << finding.place << finding.what;
        QVERIFY(findings->empty());
        QVERIFY(store().readModels().stale()->empty());
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Uuid7 m_survivor;
    Uuid7 m_other;
    Uuid7 m_act;
    Uuid7 m_case;
    Uuid7 m_relationship;
};

QTEST_GUILESS_MAIN(TestPartyMerge)
#include "tst_party_merge.moc"
