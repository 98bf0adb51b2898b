// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undo.h"
#include "store_fixture.h"

using namespace solnoma;

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void creationIsTakenAway()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Yangi Odam")));
        QVERIFY(undo(last(id)).left.empty());
        QVERIFY(!store().records().load(id).isOk());
    }

    void whatOthersReferToStays()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Kerakli Odam")));
        const Uuid7 change = last(id);
        Record consent(entity("consent"));
        consent.set("party", id);
        m_fixture->create(consent);
        const UndoReport report = undo(change);
        QCOMPARE(report.left.size(), size_t{1});
        QCOMPARE(report.left.front().why, UndoLeft::Why::Referred);
        QVERIFY(report.change.isEmpty());
        QVERIFY(store().records().load(id).isOk());
    }

    /// As in an imported file, where a record may refer to one that comes after it.
    void whatRefersForwardGoesWhole()
    {
        auto writer = store().change(QStringLiteral("import"));
        const Uuid7 place = Uuid7::make(m_fixture->clock);
        const Uuid7 resident = Uuid7::make(m_fixture->clock);
        QVERIFY((*writer)->announce(place, entity("place"), QStringLiteral("place-1")).isOk());
        QVERIFY((*writer)->announce(resident, entity("person"), QStringLiteral("person-1")).isOk());
        Record consent(entity("consent"));
        consent.set("party", resident);
        const Uuid7 first = *(*writer)->create(consent);
        Record one = person(QStringLiteral("Birinchi Odam"));
        one.setId(resident);
        one.set("residence", place);
        QVERIFY((*writer)->create(one).isOk());
        QVERIFY((*writer)->create(Record(entity("place"), place)).isOk());
        QVERIFY((*writer)->commit().isOk());
        writer->reset();
        const UndoReport report = undo(last(place));
        QVERIFY(report.left.empty());
        for (const Uuid7 &id : {first, resident, place})
            QVERIFY(!store().records().load(id).isOk());
    }

    /// The names that a file gave are free again, and lead to what comes with it the next time.
    void whatWasTakenAwayIsImportedAgain()
    {
        const auto bringIn = [&](bool isFree) {
            auto writer = store().change(QStringLiteral("import"));
            const Uuid7 id = Uuid7::make(m_fixture->clock);
            const auto announced = (*writer)->announce(id, entity("place"), QStringLiteral("place-1"));
            if (!isFree)
                return announced ? Uuid7() : id;
            const bool isDone =
                announced.isOk() && (*writer)->create(Record(entity("place"), id)).isOk() && (*writer)->commit().isOk();
            return isDone ? id : Uuid7();
        };
        const Uuid7 first = bringIn(true);
        QVERIFY(!first.isNull());
        QVERIFY(!bringIn(false).isNull()); // the control: it is there
        QVERIFY(undo(last(first)).left.empty());
        const Uuid7 second = bringIn(true);
        QVERIFY(!second.isNull());
        QCOMPARE((*store().records().look(QStringLiteral("place-1")))->id, second);
    }

    void fieldsAndRowsComeBack()
    {
        Record record = person(QStringLiteral("Birinchi"));
        for (const char *name : {"Ikkinchi", "Uchinchi"})
            record.rows("names").emplace_back(entity("name")).set("full", QString::fromLatin1(name));
        record.set("sex", QStringLiteral("female"));
        const Uuid7 id = m_fixture->create(record);
        const Record before = *store().records().load(id);
        Record changed = before;
        changed.set("sex", {});
        changed.set("activity", QStringLiteral("new"));
        std::swap(changed.rows("names")[0], changed.rows("names")[2]);
        changed.rows("names")[0].set("kind", QStringLiteral("official"));
        changed.rows("names").erase(changed.rows("names").begin() + 1);
        changed.rows("names").emplace_back(entity("name")).set("full", QStringLiteral("Toʻrtinchi"));
        QVERIFY(m_fixture->update(changed));
        QVERIFY(undo(last(id)).left.empty());
        QVERIFY(*store().records().load(id) == before);
    }

    void undoneTwiceIsDoneAgain()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Qaytgan Odam")));
        Record changed = *store().records().load(id);
        changed.set("activity", QStringLiteral("new"));
        QVERIFY(m_fixture->update(changed));
        undo(last(id));
        QVERIFY(store().records().load(id)->isEmpty("activity"));
        undo(last(id));
        QVERIFY(*store().records().load(id) == changed);
    }

    void removalIsTakenBackWithRows()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Ketgan Odam")));
        const Record before = *store().records().load(id);
        auto writer = store().change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(id).isOk());
        const Uuid7 change = (*writer)->commit()->change;
        writer->reset();
        QVERIFY(undo(change).left.empty());
        QVERIFY(*store().records().load(id) == before);
    }

    void onlyTheFieldThatIsStillAsItWas()
    {
        const Uuid7 id = m_fixture->create(person(QStringLiteral("Oʻzgargan Odam")));
        Record changed = *store().records().load(id);
        changed.set("activity", QStringLiteral("one"));
        changed.set("health", QStringLiteral("one"));
        QVERIFY(m_fixture->update(changed));
        const Uuid7 change = last(id);
        changed.set("health", QStringLiteral("two"));
        QVERIFY(m_fixture->update(changed));
        const UndoReport report = undo(change);
        QCOMPARE(report.left.size(), size_t{1});
        QCOMPARE(report.left.front().field->id, std::string_view("health"));
        QVERIFY(store().records().load(id)->isEmpty("activity"));
        QCOMPARE(store().records().load(id)->text("health"), QStringLiteral("two"));
    }

    void aReferenceToSomethingGoneIsListed()
    {
        const Uuid7 place = m_fixture->create(Record(entity("place")));
        Record record = person(QStringLiteral("Uysiz Odam"));
        record.set("residence", place);
        const Uuid7 id = m_fixture->create(record);
        Record changed = *store().records().load(id);
        changed.set("residence", {});
        QVERIFY(m_fixture->update(changed));
        const Uuid7 change = last(id);
        auto writer = store().change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(place).isOk());
        QVERIFY((*writer)->commit().isOk());
        writer->reset();
        const UndoReport report = undo(change);
        QCOMPARE(report.left.size(), size_t{1});
        QCOMPARE(report.left.front().why, UndoLeft::Why::Gone);
    }

    void itCanBeWatchedAndStopped()
    {
        auto writer = store().change(QStringLiteral("import"));
        Ids ids;
        for (int i = 0; i < 3; ++i)
            ids.push_back(*(*writer)->create(person(QStringLiteral("Odam %1").arg(i))));
        const Uuid7 change = (*writer)->commit()->change;
        writer->reset();
        const auto stopped = undoChange(store(), change, [](qint64 done, qint64) { return done < 2; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        for (const Uuid7 &id : ids)
            QVERIFY(store().records().load(id).isOk()); // nothing happened
        qint64 last = 0;
        qint64 ofAll = -1;
        const auto undone = undoChange(store(), change, [&](qint64 done, qint64 all) {
            const bool isNext = done > last;
            last = done;
            ofAll = all;
            return isNext;
        });
        QVERIFY(undone.isOk());
        QCOMPARE(last, ofAll);
        QVERIFY(last >= 3);
        for (const Uuid7 &id : ids)
            QVERIFY(!store().records().load(id).isOk());
    }

    void unknownChange() { QCOMPARE(undoChange(store(), Uuid7::make(m_fixture->clock)).error().code, ErrorCode::NotFound); }

    void cleanup()
    {
        const auto findings = store().history().verify();
        for (const Defect &finding : *findings)
            qWarning() << finding.place << finding.what;
        QVERIFY(findings->empty());
        QVERIFY(store().readModels().stale()->empty());
    }

private:
    Store &store() { return *m_fixture->store; }

    Uuid7 last(const Uuid7 &id)
    {
        const auto head = store().records().head(id);
        const auto revisions = store().history().of((*head)->rid);
        return revisions->back().change;
    }

    UndoReport undo(const Uuid7 &change)
    {
        auto report = undoChange(store(), change);
        if (!report)
            qFatal("%s %s", qPrintable(report.error().place), qPrintable(report.error().detail));
        return *report;
    }

    std::unique_ptr<StoreFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
