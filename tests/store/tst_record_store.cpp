// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store_fixture.h"

using namespace solnoma;

namespace {

/// A value for every kind of field, different by its number.
Value valueFor(const Field &field, int n, const StoreFixture &fixture, const Uuid7 &target)
{
    switch (field.kind) {
    case FieldKind::Text: return QStringLiteral("text %1 ўқ").arg(n);
    case FieldKind::Long: return QStringLiteral("long %1\n\"quoted\" \\ \t end").arg(n);
    case FieldKind::Code: return field.id == "confidentiality" ? QStringLiteral("restricted") : QStringLiteral("code_%1").arg(n);
    case FieldKind::Codes:
    case FieldKind::Texts: return QStringList{QStringLiteral("b%1").arg(n), QStringLiteral("a%1").arg(n), QStringLiteral("b%1").arg(n)};
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
        return target;
    case FieldKind::Refs: return Ids{target, fixture.user, target};
    case FieldKind::Object: return Uuid7::make(fixture.clock);
    case FieldKind::Box: return QByteArray("\0box", 4);
    case FieldKind::Rows: break;
    }
    return {};
}

Record filled(const Entity &entity, const StoreFixture &fixture, const Uuid7 &target, int start)
{
    Record record(entity);
    int n = start;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        const bool otherExtension = !field.extension().empty() && field.extension() != "detention";
        if (!field.isRow() && field.level != Level::Sealed && !otherExtension)
            record.setAt(static_cast<int>(i), valueFor(field, ++n, fixture, target));
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
        Record record = filled(entity, m_fixture, m_fixture.user, 0);
        const Uuid7 id = m_fixture.create(record);
        record.setId(id);
        auto loaded = m_fixture.store->records().load(id);
        QVERIFY(loaded.isOk());
        QVERIFY(*loaded == record);

        Record changed = filled(entity, m_fixture, m_fixture.device, 7);
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
        for (const Finding &finding : *findings)
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
    StoreFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestRecordStore)
#include "tst_record_store.moc"
