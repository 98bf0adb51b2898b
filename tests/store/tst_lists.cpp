// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"
#include "store_fixture.h"

#include <QSet>

using namespace solnoma;

class TestLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto writer = m_fixture.store->change(QStringLiteral("import"));
        for (int i = 0; i < 60; ++i) {
            Record file(entity("case"));
            if (i % 7 != 0) // ties, and some without
                file.set("title", QStringLiteral("Title %1").arg(i % 4));
            file.set("status", i % 2 ? QStringLiteral("open") : QStringLiteral("closed"));
            if (i % 10 == 0)
                file.set("confidentiality", QStringLiteral("restricted"));
            const Uuid7 caseId = *(*writer)->create(file);
            Record act(entity("act"));
            act.set("kind", QStringLiteral("other"));
            act.set("case", caseId);
            act.set("began", date(i));
            QVERIFY((*writer)->create(act).isOk());
            Record source(entity("source"));
            source.set("label", QStringLiteral("Source %1").arg(i));
            QVERIFY((*writer)->create(source).isOk());
        }
        QVERIFY((*writer)->commit().isOk());
    }

    /// The first page of 200,000 people takes a millisecond only if nothing is put in order for it.
    void everyOrderWalksAnIndex_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("sort");
        for (const char *list : {"cases", "parties", "acts", "held", "tasks", "sources", "documents"}) {
            QVERIFY2(!Lists::sortsOf(list).isEmpty(), list);
            for (const QByteArray &sort : Lists::sortsOf(list))
                QTest::addRow("%s by %s", list, sort.constData()) << QByteArray(list) << sort;
        }
    }

    void everyOrderWalksAnIndex()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, sort);
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const auto plan = lists().planOf({list, sort, direction, {}, {}, 100});
            QVERIFY(plan.isOk());
            const QString said = plan->join(u'\n');
            QVERIFY2(said.contains(QStringLiteral("INDEX")), qPrintable(said)); // the search that must find something
            QVERIFY2(!said.contains(QStringLiteral("USE TEMP B-TREE FOR ORDER BY")), qPrintable(said));
        }
    }

    void everyRowOnceWhateverTheTies_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("sort");
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 7, 60, 100}) {
            for (const char *list : {"cases", "acts"}) {
                for (const QByteArray &sort : Lists::sortsOf(list))
                    QTest::addRow("%s by %s, %d", list, sort.constData(), limit) << QByteArray(list) << sort << limit;
            }
            QTest::addRow("sources, %d", limit) << QByteArray("source") << QByteArray() << limit;
        }
    }

    void everyRowOnceWhateverTheTies()
    {
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, sort);
        QFETCH(int, limit);
        for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            ListQuery query{list, sort, direction, {}, {}, limit};
            QSet<Uuid7> seen;
            std::vector<ListKey> keys;
            for (;;) {
                const auto page = lists().page(query);
                if (!page)
                    qFatal("%s", qPrintable(page.error().detail));
                QVERIFY(page->rows.size() <= static_cast<size_t>(limit));
                for (const ListRow &row : page->rows) {
                    QVERIFY(!seen.contains(row.id));
                    seen.insert(row.id);
                    keys.push_back(row.key);
                }
                if (!page->next)
                    break;
                query.after = *page->next;
            }
            QCOMPARE(seen.size(), qsizetype{60});
            for (size_t i = 1; i < keys.size(); ++i)
                QVERIFY(isOrdered(keys[i - 1], keys[i], direction));
        }
    }

    void filters()
    {
        ListQuery query{"cases", {}, Qt::AscendingOrder, {}, {}, 100};
        query.filters = {{ListFilter::How::AnyOf, "status", {QStringLiteral("open")}, {}, {}, {}}};
        QCOMPARE(lists().page(query)->rows.size(), size_t{30});
        query.filters.push_back({ListFilter::How::AtMostLevel, {}, {}, {}, {}, Level::Internal});
        QCOMPARE(lists().page(query)->rows.size(), size_t{30});
        query.filters.erase(query.filters.begin());
        QCOMPARE(lists().page(query)->rows.size(), size_t{54});
        query.filters = {{ListFilter::How::AnyOf, "status", {}, {}, {}, {}}};
        QVERIFY(lists().page(query)->rows.empty());
    }

    void dates_data()
    {
        QTest::addColumn<int>("how");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("undated");
        QTest::newRow("may fall in") << static_cast<int>(ListFilter::How::MayFallIn) << 45 << 15;
        QTest::newRow("surely in") << static_cast<int>(ListFilter::How::SurelyIn) << 15 << 15;
        QTest::newRow("undated") << static_cast<int>(ListFilter::How::Undated) << 15 << 0;
    }

    /// A quarter each: 13 May, some day of May and June, before 1 June, none. Asked: May.
    void dates()
    {
        QFETCH(int, how);
        QFETCH(int, rows);
        QFETCH(int, undated);
        ListQuery query{"acts", {}, Qt::AscendingOrder, {}, {}, 100};
        query.filters = {{static_cast<ListFilter::How>(how), "began", {}, QDate(2026, 5, 1), QDate(2026, 5, 31), {}}};
        const auto page = lists().page(query);
        QVERIFY(page.isOk());
        QCOMPARE(static_cast<int>(page->rows.size()), rows);
        QCOMPARE(static_cast<int>(page->undated), undated);
    }

    void columnsComeWithTheRows()
    {
        const auto page = lists().page({"cases", "title_key", Qt::AscendingOrder, {}, {}, 1});
        QCOMPARE(page->rows.front().values.at(page->columns.indexOf("title")).toString(), QStringLiteral("Title 0"));
        QCOMPARE(page->rows.front().values.at(page->columns.indexOf("acts")).toInt(), 1);
        QCOMPARE(lists().page({"source", {}, Qt::AscendingOrder, {}, {}, 1})->rows.front().values.front().toString(),
                 QStringLiteral("Source 0"));
    }

    /// CLDR: oʻ, gʻ, sh and ch follow z in Uzbek.
    void namesStandInTheAlphabetOfALanguage()
    {
        StoreFixture fixture;
        for (const char16_t *name : {u"Shavkat", u"Zafar", u"O'ktam", u"Sardor", u"Азиз"})
            fixture.create(person(QString::fromUtf16(name)));
        const auto order = [&fixture] {
            QStringList names;
            const Lists lists(fixture.store->connection(), fixture.store->records());
            const auto page = lists.page({"parties", "name_key", Qt::AscendingOrder, {}, {}, 100});
            if (!page)
                return page.error().detail;
            for (const ListRow &row : page->rows)
                names.append(row.values.at(page->columns.indexOf("name")).toString());
            return names.join(u' ');
        };
        QCOMPARE(fixture.store->sortLanguage(), QStringLiteral("en"));
        QCOMPARE(order(), QStringLiteral("O'ktam Sardor Shavkat Zafar Азиз"));
        QVERIFY(fixture.store->setSortLanguage(QStringLiteral("uz")).isOk());
        QCOMPARE(order(), QStringLiteral("Sardor Zafar O'ktam Shavkat Азиз"));
        fixture.create(person(QStringLiteral("Shahlo"))); // what is new goes where it belongs
        fixture.reopen();
        QCOMPARE(fixture.store->sortLanguage(), QStringLiteral("uz"));
        QCOMPARE(order(), QStringLiteral("Sardor Zafar O'ktam Shahlo Shavkat Азиз"));
        QVERIFY(fixture.store->readModels().stale()->empty());
        QVERIFY(fixture.store->setSortLanguage(QStringLiteral("ru")).isOk());
        QCOMPARE(order(), QStringLiteral("Азиз O'ktam Sardor Shahlo Shavkat Zafar"));
        QVERIFY(fixture.store->readModels().stale()->empty());
    }

    void anAlphabetThatCannotBeWrittenChangesNothing()
    {
        StoreFixture fixture;
        fixture.create(person(QStringLiteral("Zafar")));
        QVERIFY(fixture.store->connection().execute("PRAGMA query_only = ON;").isOk());
        QVERIFY(!fixture.store->setSortLanguage(QStringLiteral("uz")).isOk());
        QVERIFY(fixture.store->connection().execute("PRAGMA query_only = OFF;").isOk());
        QCOMPARE(fixture.store->sortLanguage(), QStringLiteral("en"));
        fixture.create(person(QStringLiteral("Shahlo"))); // goes where the others stand
        QVERIFY(fixture.store->readModels().stale()->empty());
        fixture.reopen();
        QCOMPARE(fixture.store->sortLanguage(), QStringLiteral("en"));
        QVERIFY(fixture.store->readModels().stale()->empty());
        QVERIFY(fixture.store->setSortLanguage(QStringLiteral("uz")).isOk()); // with room it goes
    }

    void sourcesAndDocuments()
    {
        Record source(entity("source"));
        source.set("label", QStringLiteral("Қишлоқ"));
        source.set("reliability", QStringLiteral("B"));
        const Uuid7 id = m_fixture.create(source);
        Record document(entity("document"));
        document.set("title", QStringLiteral("Letter of refusal"));
        document.set("kind", QStringLiteral("letter"));
        const Uuid7 letter = m_fixture.create(document);

        const auto sources =
            lists().page({"sources", "label_key", Qt::AscendingOrder, {}, {codes("reliability", {QStringLiteral("B")})}, 10});
        QCOMPARE(sources->rows.size(), size_t{1});
        QCOMPARE(sources->rows.front().id, id);
        QCOMPARE(valueOf(*sources, "label").toString(), QStringLiteral("Қишлоқ"));
        const auto unrated = lists().page({"sources", {}, Qt::AscendingOrder, {}, {codes("reliability", {QString()})}, 100});
        QCOMPARE(unrated->rows.size(), size_t{60});
        const auto documents = lists().page({"documents", {}, Qt::DescendingOrder, {}, {}, 10});
        QCOMPARE(documents->rows.size(), size_t{1});
        QCOMPARE(documents->rows.front().id, letter);

        auto writer = m_fixture.store->change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(letter).isOk() && (*writer)->remove(id).isOk() && (*writer)->commit().isOk());
        QVERIFY(lists().page({"documents", {}, Qt::DescendingOrder, {}, {}, 10})->rows.empty());
        QVERIFY(m_fixture.store->readModels().stale()->empty());
    }

    void foundByNameInTheOtherAlphabet()
    {
        Record name(entity("name"));
        name.set("full", QStringLiteral("Шерзод Раҳимов"));
        Record person(entity("person"));
        person.rows("names").push_back(name);
        const Uuid7 whom = m_fixture.create(person);
        Record file(entity("case"));
        file.set("title", QStringLiteral("Neutral"));
        file.set("subjects", Ids{whom});
        const Uuid7 caseId = m_fixture.create(file);
        Record act(entity("act"));
        act.set("kind", QStringLiteral("detention"));
        act.set("case", caseId);
        Record target(entity("involvement"));
        target.set("party", whom);
        target.set("role", QStringLiteral("target"));
        act.rows("involved").push_back(target);
        const Uuid7 actId = m_fixture.create(act);

        for (const auto &[list, id] : {std::pair{"parties", whom}, {"cases", caseId}, {"acts", actId}}) {
            const auto filter = lists().named(list, QStringLiteral("Sherzod Rahimov"));
            QVERIFY(filter.isOk());
            const auto page = lists().page({list, {}, Qt::AscendingOrder, {}, {*filter}, 10});
            QCOMPARE(page->rows.size(), size_t{1});
            QCOMPARE(page->rows.front().id, id);
            const auto nobody = lists().named(list, QStringLiteral("Zzyzx Qwerty"));
            QVERIFY(lists().page({list, {}, Qt::AscendingOrder, {}, {*nobody}, 10})->rows.empty());
        }
        const auto acts = lists().page({"acts", {}, Qt::AscendingOrder, {}, {codes("kind", {QStringLiteral("detention")})}, 10});
        QCOMPARE(valueOf(*acts, "target_name").toString(), QStringLiteral("Шерзод Раҳимов"));
        QCOMPARE(valueOf(*acts, "target_kind").toString(), QStringLiteral("person"));
        QCOMPARE(valueOf(*lists().page({"held", {}, Qt::AscendingOrder, {}, {}, 10}), "party_name").toString(),
                 QStringLiteral("Шерзод Раҳимов"));
        const auto again = lists().rows("acts", {acts->rows.front().key.rid, 999999});
        QCOMPARE(again->size(), size_t{1});
        QCOMPARE(again->front().values, acts->rows.front().values);
        QVERIFY(lists().rows("acts", {999999})->empty());
    }

    void exactDays()
    {
        Record task(entity("task"));
        task.set("title", QStringLiteral("Ask"));
        task.set("due", QDate(2026, 5, 13));
        task.set("state", QStringLiteral("open"));
        m_fixture.create(task);
        task.set("due", Value());
        m_fixture.create(task);
        ListQuery query{"tasks", {}, Qt::AscendingOrder, {}, {}, 10};
        query.filters = {{ListFilter::How::MayFallIn, "due", {}, QDate(2026, 5, 13), QDate(2026, 5, 13), {}}};
        const auto page = lists().page(query);
        QCOMPARE(page->rows.size(), size_t{1});
        QCOMPARE(page->undated, qint64{1});
        query.filters.front().last = query.filters.front().first = QDate(2026, 5, 14);
        QVERIFY(lists().page(query)->rows.empty());
        query.filters.front().how = ListFilter::How::Undated;
        QCOMPARE(lists().page(query)->rows.size(), size_t{1});
    }

    void whatIsNotThereIsRefused()
    {
        QCOMPARE(lists().page({"cases", "title); DROP TABLE act", Qt::AscendingOrder, {}, {}, 1}).error().code,
                 ErrorCode::Invalid);
        QCOMPARE(lists().page({"nothing", {}, Qt::AscendingOrder, {}, {}, 1}).error().code, ErrorCode::Invalid);
        ListQuery query{"cases", {}, Qt::AscendingOrder, {}, {{ListFilter::How::AnyOf, "rid) OR (1", {}, {}, {}, {}}}, 1};
        QCOMPARE(lists().page(query).error().code, ErrorCode::Invalid);
    }

private:
    Lists lists() { return Lists(m_fixture.store->connection(), m_fixture.store->records()); }

    static ListFilter codes(const QByteArray &column, const QStringList &codes)
    {
        return {ListFilter::How::AnyOf, column, codes, {}, {}, {}};
    }
    static QVariant valueOf(const ListPage &page, const QByteArray &column)
    {
        return page.rows.front().values.at(page.columns.indexOf(column));
    }

    static FuzzyDate date(int i)
    {
        FuzzyDate date;
        if (i % 4 == 3)
            return date;
        date.precision = FuzzyDate::Precision::Range;
        if (i % 4 != 2)
            date.from = WallTime::startOf(i % 4 == 0 ? QDate(2026, 5, 13) : QDate(2026, 5, 20));
        date.to = WallTime::endOf(i % 4 == 0 ? QDate(2026, 5, 13) : i % 4 == 1 ? QDate(2026, 6, 20) : QDate(2026, 5, 31));
        return date;
    }

    static bool isOrdered(const ListKey &a, const ListKey &b, Qt::SortOrder direction)
    {
        if (!a.value.isValid() || !b.value.isValid()) {
            const bool sameStretch = a.value.isValid() == b.value.isValid();
            return sameStretch ? (a.rid < b.rid) == (direction == Qt::AscendingOrder) : a.value.isValid();
        }
        if (a.value == b.value)
            return (a.rid < b.rid) == (direction == Qt::AscendingOrder);
        return (QVariant::compare(a.value, b.value) < 0) == (direction == Qt::AscendingOrder);
    }

    StoreFixture m_fixture;
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
