// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace solnoma;

namespace {

/// Records for references to point to, by kind; two of each.
class Targets
{
public:
    explicit Targets(StoreFixture &fixture) : m_fixture(fixture) {}

    Uuid7 fitting(const Field &field, int n)
    {
        const std::string_view kind = field.target == "any" ? "person" : field.target.substr(0, field.target.find(' '));
        auto &ids = m_ids[kind];
        while (ids.size() < 2)
            ids.push_back(m_fixture.create(Record(entity(kind))));
        return ids[static_cast<size_t>(n % 2)];
    }

private:
    StoreFixture &m_fixture;
    std::map<std::string_view, Ids> m_ids;
};

/// A value for every kind of field, different by its number.
Value valueFor(const Field &field, int n, const StoreFixture &fixture, Targets &targets)
{
    switch (field.kind) {
    case FieldKind::Text: return QStringLiteral("text %1 ўқ").arg(n);
    case FieldKind::Long: return QStringLiteral("long %1\n\"quoted\" \\ \t end").arg(n);
    case FieldKind::Code: return field.id == "confidentiality" ? QStringLiteral("restricted") : QStringLiteral("code_%1").arg(n);
    case FieldKind::Codes:
    case FieldKind::Texts:
        return QStringList{QStringLiteral("b%1").arg(n), QStringLiteral("a%1").arg(n), QStringLiteral("b%1").arg(n)};
    case FieldKind::Int: return qint64{n} - 3;
    case FieldKind::Num: return 0.1 * n;
    case FieldKind::Date: return QDate(2026, 1, 1).addDays(n);
    case FieldKind::FuzzyDate: {
        FuzzyDate date;
        date.from = WallTime::startOf(QDate(2010, 2, 20).addDays(n));
        date.to = WallTime::at(QDate(2011, 2, 28), 13, 5);
        date.precision = FuzzyDate::Precision::Range;
        date.basis = FuzzyDate::Basis::Approximate;
        date.text = QStringLiteral("late in February");
        return date;
    }
    case FieldKind::Ref:
        if (field.target == "change")
            return {};
        return targets.fitting(field, n);
    case FieldKind::Refs: return Ids{targets.fitting(field, n), targets.fitting(field, n + 1), targets.fitting(field, n)};
    case FieldKind::Object: return Uuid7::make(fixture.clock);
    case FieldKind::Box: return QByteArray("\0box", 4);
    case FieldKind::Rows: break;
    }
    return {};
}

Record filled(const Entity &entity, const StoreFixture &fixture, Targets &targets, int start)
{
    Record record(entity);
    int n = start;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        const bool otherExtension = !field.extension().empty() && field.extension() != "detention";
        if (!field.isRow() && field.level != Level::Sealed && !otherExtension)
            record.setAt(static_cast<int>(i), valueFor(field, ++n, fixture, targets));
    }
    if (entity.kind == "act")
        record.set("kind", QStringLiteral("detention"));
    return record;
}

} // namespace

class TestRecordStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldOfEveryKindComesBack_data()
    {
        QTest::addColumn<QString>("kind");
        for (const Entity *entity : allEntities())
            QTest::newRow(std::string(entity->kind).c_str()) << QString::fromStdString(std::string(entity->kind));
    }

    void everyFieldOfEveryKindComesBack()
    {
        QFETCH(QString, kind);
        const Entity &entity = solnoma::entity(kind.toStdString());
        Record record = filled(entity, m_fixture, m_targets, 0);
        const Uuid7 id = m_fixture.create(record);
        record.setId(id);
        auto loaded = m_fixture.store->records().load(id);
        QVERIFY(loaded.isOk());
        QVERIFY(*loaded == record);

        Record changed = filled(entity, m_fixture, m_targets, 7);
        changed.setId(id);
        QVERIFY(m_fixture.update(changed));
        loaded = m_fixture.store->records().load(id);
        QVERIFY(loaded.isOk());
        QVERIFY(*loaded == changed);

        Record cleared(entity, id);
        if (entity.kind == "act")
            cleared.set("kind", QStringLiteral("other"));
        QVERIFY(m_fixture.update(cleared));
        loaded = m_fixture.store->records().load(id);
        QVERIFY(*loaded == cleared);
    }

    void historyHoldsAfterAll()
    {
        const auto findings = m_fixture.store->history().verify();
        QVERIFY(findings.isOk());
        for (const Defect &finding : *findings)
            qWarning() << finding.place << finding.what;
        QVERIFY(findings->empty());
        const auto stale = m_fixture.store->readModels().stale();
        QVERIFY(stale.isOk());
        QVERIFY(stale->empty());
    }

    void rowsAreAddedMovedChangedRemoved()
    {
        const Uuid7 id = m_fixture.create(person(QStringLiteral("Namuna Sinovova")));
        Record record = *m_fixture.store->records().load(id);
        Record second(entity("name"));
        second.set("full", QStringLiteral("Намуна Синовова"));
        Record::Rows &names = record.rows("names");
        const Uuid7 first = names.front().id();
        names.insert(names.begin(), second);
        QVERIFY(m_fixture.update(record));
        Record loaded = *m_fixture.store->records().load(id);
        QCOMPARE(loaded.rows("names").size(), size_t{2});
        QCOMPARE(loaded.rows("names")[0].text("full"), QStringLiteral("Намуна Синовова"));
        QCOMPARE(loaded.rows("names")[1].id(), first);

        loaded.rows("names")[1].set("kind", QStringLiteral("official"));
        loaded.rows("names").erase(loaded.rows("names").begin());
        QVERIFY(m_fixture.update(loaded));
        loaded = *m_fixture.store->records().load(id);
        QCOMPARE(loaded.rows("names").size(), size_t{1});
        QCOMPARE(loaded.rows("names")[0].text("kind"), QStringLiteral("official"));
        QVERIFY(!m_fixture.update(loaded)); // nothing differs: nothing is recorded
    }

    void removedAndRestored()
    {
        Record record = person(QStringLiteral("Misol Namunayev"));
        record.set("activity", QStringLiteral("invented"));
        const Uuid7 id = m_fixture.create(record);
        const Record before = *m_fixture.store->records().load(id);
        {
            auto writer = m_fixture.store->change(QStringLiteral("record"));
            QVERIFY((*writer)->remove(id).isOk());
            QVERIFY((*writer)->commit().isOk());
        }
        const auto gone = m_fixture.store->records().load(id);
        QVERIFY(!gone.isOk());
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        {
            auto writer = m_fixture.store->change(QStringLiteral("restore"));
            QVERIFY((*writer)->restore(id).isOk());
            QVERIFY((*writer)->commit().isOk());
        }
        QVERIFY(*m_fixture.store->records().load(id) == before);
        QVERIFY(m_fixture.store->history().verify()->empty());
    }

    void removalIsRefusedWhileOthersRefer()
    {
        const Uuid7 id = m_fixture.create(person(QStringLiteral("Misol Sinovov")));
        Record consent(entity("consent"));
        consent.set("party", id);
        m_fixture.create(consent);
        auto writer = m_fixture.store->change(QStringLiteral("record"));
        const auto removed = (*writer)->remove(id);
        QVERIFY(!removed.isOk());
        QCOMPARE(removed.error().code, ErrorCode::Conflict);
        const auto head = m_fixture.store->records().head(id);
        QCOMPARE(m_fixture.store->records().referrers((*head)->rid, 10)->size(), size_t{1});
    }

    void whatIsNotCommittedNeverWas()
    {
        Uuid7 id;
        {
            auto writer = m_fixture.store->change(QStringLiteral("record"));
            id = *(*writer)->create(person(QStringLiteral("Yoʻq Odam")));
        }
        const auto head = m_fixture.store->records().head(id);
        QVERIFY(head.isOk());
        QVERIFY(!head->has_value());
    }

    void unknownReferenceIsRefusedByItsField()
    {
        Record act(entity("act"));
        act.set("kind", QStringLiteral("other"));
        act.set("case", Uuid7::make(m_fixture.clock));
        auto writer = m_fixture.store->change(QStringLiteral("record"));
        const auto made = (*writer)->create(act);
        QVERIFY(!made.isOk());
        QCOMPARE(made.error().code, ErrorCode::Invalid);
        QCOMPARE(made.error().place, QStringLiteral("case"));
    }

    void aReferenceToTheWrongKindIsRefused()
    {
        const Uuid7 somebody = m_fixture.create(person(QStringLiteral("Begona Odam")));
        Record act(entity("act"));
        act.set("kind", QStringLiteral("other"));
        act.set("case", somebody);
        {
            auto writer = m_fixture.store->change(QStringLiteral("record"));
            const auto made = (*writer)->create(act);
            QVERIFY(!made.isOk());
            QCOMPARE(made.error().code, ErrorCode::Invalid);
            QCOMPARE(made.error().place, QStringLiteral("case"));
            QVERIFY(!(*writer)->commit().isOk()); // nothing half made is recorded
        }
        act.set("case", m_fixture.create(Record(entity("case"))));
        QVERIFY(!m_fixture.create(act).isNull());
    }

    void aPersonWithRowsThatNameHerCanBeRemoved()
    {
        Record record = person(QStringLiteral("Holatli Odam"));
        record.rows("statuses").emplace_back(entity("party_status")).set("kind", QStringLiteral("recognised"));
        const Uuid7 id = m_fixture.create(record);
        const Record before = *m_fixture.store->records().load(id);
        QCOMPARE(before.rows("statuses").front().ref("party"), id);
        remove(id);
        QVERIFY(!m_fixture.store->records().load(id).isOk());
        auto writer = m_fixture.store->change(QStringLiteral("restore"));
        QVERIFY((*writer)->restore(id).isOk());
        QVERIFY((*writer)->commit().isOk());
        QVERIFY(*m_fixture.store->records().load(id) == before);
    }

    void aRowThatOthersReferToStays()
    {
        const Uuid7 caseId = m_fixture.create(Record(entity("case")));
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("case", caseId);
        Record stage(entity("custody_stage"));
        stage.set("stage", QStringLiteral("remand"));
        act.rows("detention.stages").push_back(stage);
        const Uuid7 actId = m_fixture.create(act);
        Record loaded = *m_fixture.store->records().load(actId);
        Record file = *m_fixture.store->records().load(caseId);
        file.rows("remedies").emplace_back(entity("remedy")).set("about", loaded.rows("detention.stages").front().id());
        QVERIFY(m_fixture.update(file));
        loaded.rows("detention.stages").clear();
        QVERIFY(!m_fixture.update(loaded));
        file = *m_fixture.store->records().load(caseId);
        file.rows("remedies").clear();
        QVERIFY(m_fixture.update(file));
        QVERIFY(m_fixture.update(loaded));
    }

    void aRemovedRowComesBackAtItsPlace()
    {
        Record record = person(QStringLiteral("Birinchi"));
        for (const char *name : {"Ikkinchi", "Uchinchi"})
            record.rows("names").emplace_back(entity("name")).set("full", QString::fromLatin1(name));
        const Uuid7 id = m_fixture.create(record);
        const Record before = *m_fixture.store->records().load(id);
        Record changed = before;
        changed.rows("names").erase(changed.rows("names").begin() + 1);
        QVERIFY(m_fixture.update(changed));
        QCOMPARE(m_fixture.store->records().load(id)->rows("names").size(), size_t{2});
        QVERIFY(m_fixture.update(before));
        QVERIFY(*m_fixture.store->records().load(id) == before);
        const Record::Rows &names = before.rows("names");
        remove(names[0].id());
        QCOMPARE(m_fixture.store->records().load(id)->rows("names").size(), size_t{2});
        Record added = *m_fixture.store->records().load(id);
        added.rows("names").emplace_back(entity("name")).set("full", QStringLiteral("Toʻrtinchi"));
        QVERIFY(m_fixture.update(added));
        QCOMPARE(m_fixture.store->records().load(id)->rows("names").back().text("full"), QStringLiteral("Toʻrtinchi"));
        auto writer = m_fixture.store->change(QStringLiteral("restore"));
        QVERIFY((*writer)->restore(names[0].id()).isOk());
        QVERIFY((*writer)->commit().isOk());
        writer->reset();
        QCOMPARE(m_fixture.store->records().load(id)->rows("names").back().text("full"), QStringLiteral("Birinchi"));
        QVERIFY(m_fixture.store->history().verify()->empty());
    }

    void fieldsOfAnotherExtensionAreNotKept()
    {
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("detention.warrant", QStringLiteral("no"));
        const Uuid7 id = m_fixture.create(act);
        Record loaded = *m_fixture.store->records().load(id);
        loaded.set("kind", QStringLiteral("harassment"));
        QVERIFY(m_fixture.update(loaded));
        QVERIFY(m_fixture.store->records().load(id)->isEmpty("detention.warrant"));
        QVERIFY(m_fixture.store->history().verify()->empty());
    }

    void whatIsThereAlreadyIsNotMadeAgain()
    {
        const Uuid7 id = m_fixture.create(person(QStringLiteral("Bir Marta")));
        auto writer = m_fixture.store->change(QStringLiteral("record"));
        const auto again = (*writer)->create(Record(entity("person"), id));
        QVERIFY(!again.isOk());
        QCOMPARE(again.error().code, ErrorCode::Conflict);
    }

    void whatWasAnnouncedMustCome()
    {
        auto writer = m_fixture.store->change(QStringLiteral("import"));
        QVERIFY((*writer)->announce(Uuid7::make(m_fixture.clock), entity("person"), QStringLiteral("p-1")).isOk());
        QVERIFY((*writer)->create(person(QStringLiteral("Boshqa Odam"))).isOk());
        QVERIFY(!(*writer)->commit().isOk());
    }

    void fileNumbersAreNeverGivenTwice()
    {
        auto writer = m_fixture.store->change(QStringLiteral("record"));
        const QString first = *(*writer)->nextFileNumber(QStringLiteral("UZ"), m_fixture.store->prefix());
        const QString second = *(*writer)->nextFileNumber(QStringLiteral("UZ"), m_fixture.store->prefix());
        QCOMPARE(first, QStringLiteral("UZ-2026-%1-0001").arg(m_fixture.store->prefix()));
        QVERIFY(first != second);
    }

    void aLaptopKeepsItsPrefixAndAnotherGetsItsOwn()
    {
        const QString prefix = m_fixture.store->prefix();
        m_fixture.reopen();
        QCOMPARE(m_fixture.store->prefix(), prefix);
        const Uuid7 own = m_fixture.device;
        m_fixture.device = Uuid7::make(m_fixture.clock);
        m_fixture.reopen();
        QVERIFY(m_fixture.store->prefix() != prefix);
        m_fixture.device = own;
        m_fixture.reopen();
        QCOMPARE(m_fixture.store->prefix(), prefix);
        QVERIFY(m_fixture.store->history().verify()->empty());
        QCOMPARE(m_fixture.store->history().heads()->size(), size_t{2});
    }

private:
    void remove(const Uuid7 &id)
    {
        auto writer = m_fixture.store->change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(id).isOk());
        QVERIFY((*writer)->commit().isOk());
    }

    StoreFixture m_fixture;
    Targets m_targets{m_fixture};
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_record_store.moc"
