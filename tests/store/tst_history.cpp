// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digests.h"
#include "store/query.h"
#include "store_fixture.h"

#include <algorithm>

using namespace solnoma;

namespace {

QStringList said(const Result<std::vector<Defect>> &findings)
{
    QStringList list;
    if (!findings)
        return {findings.error().detail};
    for (const Defect &finding : *findings)
        list.append(finding.what);
    list.removeDuplicates();
    return list;
}

} // namespace

/// Somebody with the key alters the store by hand; verify says so, or a copy's heads do.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_id = m_fixture->create(person(QStringLiteral("Namuna Sinovova")));
        Record record = *store().records().load(m_id);
        record.set("activity", QStringLiteral("writes"));
        QVERIFY(m_fixture->update(record));
        m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        m_heads = *store().history().heads();
        QCOMPARE(said(verify()), QStringList());
        QCOMPARE(said(store().history().missingFrom(m_heads)), QStringList());
    }

    /// New records wait in batches for their history. What is changed, taken away or brought back in the change that made it
    /// follows what made it, whether its batch was full or not.
    void aNewRecordIsChangedInTheChangeThatMadeIt_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("in a batch that is being filled") << 0;
        QTest::newRow("behind a full one") << 300;
        QTest::newRow("behind several") << 1500;
    }

    void aNewRecordIsChangedInTheChangeThatMadeIt()
    {
        QFETCH(int, before);
        auto writer = store().change(QStringLiteral("record"));
        QVERIFY(writer);
        const auto added = [&](const QString &name) { return *(*writer)->create(person(name)); };
        const Uuid7 first = added(QStringLiteral("Birinchi Odam"));
        for (int i = 0; i < before; ++i)
            added(QStringLiteral("Odam %1").arg(i));
        Record record = *store().records().load(first);
        record.set("activity", QStringLiteral("writes"));
        record.rows("names").push_back(person(QStringLiteral("Birinchi Ikkinchi ismi")).rows("names").front());
        QVERIFY(*(*writer)->update(record));
        record = *store().records().load(first);
        record.set("activity", QStringLiteral("sleeps"));
        QVERIFY(*(*writer)->updateAlone(record));
        const Uuid7 gone = added(QStringLiteral("Ketgan Odam"));
        QVERIFY((*writer)->remove(gone));
        const Uuid7 back = added(QStringLiteral("Qaytgan Odam"));
        QVERIFY((*writer)->remove(back));
        QVERIFY((*writer)->restore(back));
        QVERIFY((*writer)->commit());
        QCOMPARE(said(verify()), QStringList());
        QCOMPARE(opsOf(first), QByteArrayList({"create", "update", "update"}));
        QCOMPARE(opsOf(gone), QByteArrayList({"create", "remove"}));
        QCOMPARE(opsOf(back), QByteArrayList({"create", "remove", "restore"}));
        QCOMPARE(store().records().load(first)->text("activity"), QStringLiteral("sleeps"));
        QCOMPARE(store().records().load(first)->rows("names").size(), size_t(2));
    }

    void anEditedPayload()
    {
        run("UPDATE revision_payload SET json = replace(json, 'writes', 'sleeps')");
        QVERIFY(said(verify()).contains(QStringLiteral("was changed after it was recorded")));
    }

    void anEditedTable()
    {
        run("UPDATE person SET activity = 'sleeps' WHERE activity IS NOT NULL");
        QCOMPARE(said(verify()), QStringList{QStringLiteral("differs from its history")});
    }

    void anEditedLevelPlaceOrKind_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("level") << QByteArray("UPDATE record SET level = 0 WHERE kind = 'person'");
        QTest::newRow("place") << QByteArray("UPDATE record SET pos = 7 WHERE kind = 'name'");
        QTest::newRow("owner") << QByteArray("UPDATE record SET parent = (SELECT max(rid) FROM record WHERE kind = 'person') "
                                             "WHERE kind = 'name'");
        QTest::newRow("merged") << QByteArray("UPDATE record SET merged_into = 1 WHERE kind = 'person'");
        QTest::newRow("removed") << QByteArray("UPDATE record SET removed_in = 1 WHERE kind = 'person'");
    }

    void anEditedLevelPlaceOrKind()
    {
        QFETCH(QByteArray, sql);
        run(sql);
        QCOMPARE(said(verify()), QStringList{QStringLiteral("differs from its history")});
    }

    void anAddedRecord()
    {
        run("INSERT INTO record(id, kind) VALUES(randomblob(16), 'person')");
        QCOMPARE(said(verify()), QStringList{QStringLiteral("has no history")});
    }

    void aChangedAuthorTimeOrOrder_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("time") << QByteArray("UPDATE \"change\" SET at = '2020-01-01T00:00:00' WHERE cid = 2");
        QTest::newRow("kind") << QByteArray("UPDATE \"change\" SET kind = 'import' WHERE cid = 2");
        QTest::newRow("author") << QByteArray("UPDATE \"change\" SET author = 2 WHERE cid = 2");
        QTest::newRow("order of revisions") << QByteArray("UPDATE revision SET change = (SELECT max(cid) FROM \"change\") WHERE "
                                                          "vid = (SELECT max(vid) FROM revision WHERE change = 2)");
    }

    void aChangedAuthorTimeOrOrder()
    {
        QFETCH(QByteArray, sql);
        run(sql);
        QVERIFY(said(verify()).contains(QStringLiteral("was changed after it was recorded")));
    }

    void aLineThatSkipsAChange()
    {
        run("UPDATE \"change\" SET prev = 1 WHERE cid = (SELECT max(cid) FROM \"change\")");
        QVERIFY(said(verify()).contains(QStringLiteral("does not follow the change before it on its line")));
    }

    void editedAndRecomputedIsFoundOnlyByACopy()
    {
        run("UPDATE person SET activity = 'sleeps' WHERE activity IS NOT NULL");
        run("UPDATE revision_payload SET json = replace(json, 'writes', 'sleeps')");
        recompute();
        QCOMPARE(said(verify()), QStringList());
        QCOMPARE(said(store().history().missingFrom(m_heads)),
                 QStringList{QStringLiteral("was rewritten: a change has another digest than in the copy")});
    }

    void aCutEndIsFoundOnlyByACopy()
    {
        run("PRAGMA foreign_keys = OFF");
        run("DELETE FROM name WHERE rid IN (SELECT record FROM revision WHERE change = (SELECT max(cid) FROM \"change\"))");
        run("DELETE FROM person WHERE rid IN (SELECT record FROM revision WHERE change = (SELECT max(cid) FROM \"change\"))");
        run("DELETE FROM record WHERE rid IN (SELECT record FROM revision WHERE change = (SELECT max(cid) FROM \"change\"))");
        run("DELETE FROM revision_payload WHERE vid IN (SELECT vid FROM revision WHERE change = (SELECT max(cid) FROM "
            "\"change\"))");
        run("DELETE FROM revision WHERE change = (SELECT max(cid) FROM \"change\")");
        run("DELETE FROM \"change\" WHERE cid = (SELECT max(cid) FROM \"change\")");
        run("PRAGMA foreign_keys = ON");
        QCOMPARE(said(verify()), QStringList());
        QCOMPARE(said(store().history().missingFrom(m_heads)), QStringList{QStringLiteral("lacks a change that the copy has")});
    }

    void contentThatIsGoneWithoutAForgetting()
    {
        run("DELETE FROM revision_payload WHERE json LIKE '%writes%'");
        QCOMPARE(said(verify()), QStringList{QStringLiteral("lacks its content, and nobody had it forgotten")});
    }

    void historyIsReadBack()
    {
        const auto revisions = store().history().of((*store().records().head(m_id))->rid);
        QCOMPARE(revisions->size(), size_t{2});
        QCOMPARE(revisions->front().op, QByteArray("create"));
        QCOMPARE(revisions->back().op, QByteArray("update"));
        QCOMPARE(revisions->back().payload.values.size(), size_t{1});
        QCOMPARE(std::get<QString>(revisions->back().payload.values.begin()->second), QStringLiteral("writes"));
    }

    /// Of two records and their rows, in the order in which it happened; also of a row that was taken away.
    void severalAreReadBackTogether()
    {
        Record record = *store().records().load(m_id);
        const Uuid7 name = record.rows("names").front().id();
        const Uuid7 other = m_fixture->create(person(QStringLiteral("Uchinchi Odam")));
        record.rows("names").clear();
        QVERIFY(m_fixture->update(record));
        const std::vector<qint64> both{(*store().records().head(other))->rid, (*store().records().head(m_id))->rid};
        const auto revisions = store().history().ofAllBelow(both);
        QVERIFY(revisions.isOk());
        QVERIFY(std::ranges::is_sorted(*revisions, {}, &Revision::vid));
        const qint64 row = (*store().records().head(name))->rid;
        const auto ofRow = [row](const Revision &each) { return each.record == row; };
        QCOMPARE(std::ranges::count_if(*revisions, ofRow), 2);
        const auto last = std::ranges::find_if(revisions->rbegin(), revisions->rend(), ofRow);
        QCOMPARE(last->op, QByteArray("remove"));
        size_t apart = store().history().of(row)->size();
        for (const qint64 rid : both) {
            apart += store().history().of(rid)->size();
            const auto rows = store().records().rowsOf(rid);
            for (const RecordHead &each : *rows)
                apart += store().history().of(each.rid)->size();
        }
        QCOMPARE(revisions->size(), apart);
        QVERIFY(store().history().ofAllBelow({})->empty());
    }

private:
    /// Oldest first.
    QByteArrayList opsOf(const Uuid7 &id)
    {
        QByteArrayList ops;
        const auto revisions = store().history().of((**store().records().head(id)).rid);
        for (const Revision &each : *revisions)
            ops.append(each.op);
        if (ops.size() > 1 && ops.first() != "create")
            std::ranges::reverse(ops);
        return ops;
    }
    Store &store() { return *m_fixture->store; }
    Result<std::vector<Defect>> verify() { return store().history().verify(); }

    void run(const QByteArray &sql)
    {
        const auto done = store().connection().execute(sql + ';');
        if (!done)
            qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    }

    struct Line {
        qint64 key;
        QByteArray a, b, c, d, e, f;
    };
    std::vector<Line> rows(const char *sql)
    {
        std::vector<Line> lines;
        auto query = store().connection().prepare(sql);
        while (*query->step())
            lines.push_back({query->integer(0), query->blob(1), query->blob(2), query->blob(3), query->blob(4), query->blob(5),
                             query->blob(6)});
        return lines;
    }

    /// What somebody with the key and this program's source can do: every digest anew.
    void recompute()
    {
        const auto id = [](const QByteArray &bytes) { return bytes.isEmpty() ? Uuid7() : Uuid7::fromBytes(bytes.constData()); };
        for (const Line &v :
             rows("SELECT v.vid, v.id, r.id, v.op, a.id, p.salt, p.json FROM revision v JOIN record r ON r.rid = "
                  "v.record LEFT JOIN revision a ON a.vid = v.parent1 JOIN revision_payload p ON p.vid = v.vid")) {
            const QByteArray digest = digests::revision(id(v.a), id(v.b), v.c, {id(v.d), Uuid7()}, digests::payload(v.e, v.f));
            auto update = store().connection().prepare("UPDATE revision SET digest = ? WHERE vid = ?");
            update->bindBlob(1, digest);
            update->bind(2, v.key);
            QVERIFY(update->run().isOk());
        }
        QByteArray prev;
        for (const Line &c : rows("SELECT c.cid, c.id, d.id, a.id, c.at, c.kind, NULL FROM \"change\" c JOIN record d ON d.rid = "
                                  "c.device JOIN record a ON a.rid = c.author ORDER BY c.cid")) {
            QByteArray revisions;
            auto query = store().connection().prepare("SELECT digest FROM revision WHERE change = ? ORDER BY vid");
            query->bind(1, c.key);
            while (*query->step())
                revisions.append(query->blob(0));
            prev = digests::change(prev, id(c.a), id(c.b), id(c.c), QString::fromUtf8(c.d), QString::fromUtf8(c.e), revisions);
            auto update = store().connection().prepare("UPDATE \"change\" SET digest = ? WHERE cid = ?");
            update->bindBlob(1, prev);
            update->bind(2, c.key);
            QVERIFY(update->run().isOk());
        }
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Uuid7 m_id;
    std::vector<LineHead> m_heads;
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
