// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists_fixture.h"
#include "names/iso_names.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/record_table.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace solnoma;
using namespace solnoma::test;

/// What narrows a list: codes, dates, countries; and that it is kept.
class TestListFilters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFilterNarrows_data() { addRowOfEachList(); }

    void everyFilterNarrows()
    {
        QFETCH(int, list);
        WindowFixture fixture;
        importAll(*fixture.session);
        for (const char *graphic : {"yes", "no", ""}) { // the real cases have neither documents nor tasks
            Record document(entity("document"));
            document.set("kind", QStringLiteral("photo"));
            document.set("graphic", QString::fromLatin1(graphic));
            add(*fixture.session, std::move(document));
            Record task(entity("task"));
            task.set("kind", QStringLiteral("other"));
            task.set("state", *graphic == 'y' ? QStringLiteral("done") : QStringLiteral("open"));
            add(*fixture.session, std::move(task));
        }
        fixture.open();
        const ListDescription description = allLists[static_cast<size_t>(list)]();
        RecordListModel model(fixture.context(), description, nullptr);
        const auto countOf = [&](std::vector<ListFilter> filters) {
            model.ask(Lists::sortsOf(description.list).front(), Qt::AscendingOrder, std::move(filters));
            while (model.canFetchMore({}))
                model.fetchMore({});
            return model.complaint().isEmpty() ? model.rowCount() : -1;
        };
        const int all = countOf({});
        QVERIFY(all > 0);
        for (const ShownColumn &column : description.columns) {
            const Field *field = column.field.isEmpty()
                                     ? nullptr
                                     : entity(description.kinds.front().toStdString()).field(column.field.toStdString());
            QVERIFY2(column.field.isEmpty() || field, column.field.constData());
            QVERIFY2(!field || column.show != ShownColumn::Show::Code || field->target == column.vocabulary,
                     column.field.constData());
        }
        for (const OfferedFilter &filter : description.filters) {
            if (filter.vocabulary == "priority")
                continue; // numbers in the store: filtersAreKeptInTheVault()
            QStringList codes;
            const Vocabulary *vocabulary = fixture.vocabularies.find(filter.vocabulary);
            for (const Term &term : vocabulary ? vocabulary->terms : std::vector<Term>())
                codes.append(term.code);
            QVERIFY2(!codes.isEmpty() || !isoCodes(filter.vocabulary).isEmpty(), filter.vocabulary.c_str());
            if (codes.isEmpty())
                codes = *Lists(fixture.context().store().connection(), fixture.context().store().records())
                             .codesIn({description.list, {}, Qt::AscendingOrder, {}, description.base, 0}, filter.column);
            QVERIFY2(!codes.isEmpty(), filter.vocabulary.c_str());
            int told = 0;
            for (const QString &code : std::as_const(codes)) {
                const int found = countOf({{ListFilter::How::AnyOf, filter.column, {code}, {}, {}, {}}});
                QVERIFY2(found >= 0 && found <= all, qPrintable(model.complaint()));
                told += found;
            }
            const int unanswered = countOf({{ListFilter::How::AnyOf, filter.column, {QString()}, {}, {}, {}}});
            QVERIFY(told + unanswered >= all); // a row may have several
            QCOMPARE(countOf({{ListFilter::How::AnyOf, filter.column, codes + QStringList{QString()}, {}, {}, {}}}), all);
        }
        for (const OfferedDate &date : description.dates) {
            const QDate first(1900, 1, 1);
            const QDate last(2100, 1, 1);
            const int may = countOf({{ListFilter::How::MayFallIn, date.column, {}, first, last, {}}});
            const int undated = countOf({{ListFilter::How::Undated, date.column, {}, {}, {}, {}}});
            QCOMPARE(may + undated, all);
        }
    }

    /// Of two hundred and fifty countries only those on file, by their names; what is ticked stays ticked.
    void countriesAreThoseOnFile()
    {
        WindowFixture fixture;
        for (const char *country : {"UZ", "KZ", "UZ", "TM", ""}) {
            Record body(entity("organisation"));
            body.set("country", q(country));
            add(*fixture.session, body);
        }
        Record citizen = person("Sinov Sinovov"); // of two; she is no organisation
        citizen.set("citizenships", QStringList({q("RU"), q("KZ")}));
        const Uuid7 citizenId = add(*fixture.session, citizen);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"organisations"}));
        auto *countries = here<QToolButton>(fixture, "filter-country");
        const auto offered = [&] {
            Q_EMIT countries->menu()->aboutToShow();
            QStringList codes;
            for (const QAction *choice : countries->menu()->actions()) {
                if (choice->isCheckable() && !choice->data().toString().isEmpty())
                    codes.append(choice->data().toString());
            }
            return codes;
        };
        QCOMPARE(offered(), QStringList({q("KZ"), q("TM"), q("UZ")}));
        for (QAction *choice : countries->menu()->actions()) {
            if (choice->data().toString() == u"UZ")
                choice->trigger();
        }
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 2);
        QVERIFY(fixture.window.host()->open({"cases"}));
        QVERIFY(fixture.window.host()->open({"organisations"})); // before its menu was ever opened
        countries = here<QToolButton>(fixture, "filter-country");
        QVERIFY2(countries->text().contains(q("Uzbekistan")), qPrintable(countries->text()));
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 2);
        QCOMPARE(offered().size(), 3);
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 2);
        QVERIFY(fixture.window.host()->open({"people"}));
        countries = here<QToolButton>(fixture, "filter-country");
        QCOMPARE(offered(), QStringList({q("KZ"), q("RU")}));
        for (QAction *choice : countries->menu()->actions()) {
            if (choice->data().toString() == u"KZ") // not the first of hers
                choice->trigger();
        }
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 1);
        const auto changed = fixture.context().record(q("record"), q("test"), [&](ChangeWriter &writer) -> Result<void> {
            Record stateless = *fixture.context().store().records().load(citizenId);
            stateless.set("citizenships", Value());
            const auto updated = writer.update(stateless);
            return updated ? Result<void>() : Result<void>(updated.error());
        });
        QVERIFY(changed.isOk());
        QCOMPARE(offered(), QStringList({q("KZ")})); // what is ticked stays, on file or not
        QVERIFY(countries->text().contains(q("Kazakhstan")));
    }

    void filtersAreKeptInTheVault()
    {
        WindowFixture fixture;
        for (const char *state : {"open", "done", "doing"}) {
            Record task(entity("task"));
            task.set("title", q(state));
            task.set("state", q(state));
            add(*fixture.session, task);
        }
        fixture.open();
        QVERIFY(fixture.window.host()->open({"tasks"}));
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 2); // what is to be done
        QVERIFY(here<QLabel>(fixture, "count")->text().contains(u'2'));
        auto *states = here<QToolButton>(fixture, "filter-state");
        for (QAction *choice : states->menu()->actions()) {
            if (choice->data().toString() == u"open")
                choice->trigger();
        }
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 1);
        here<RecordTable>(fixture, "rows")->horizontalHeader()->resizeSection(1, 321);
        QVERIFY(fixture.window.host()->open({"cases"}));
        QVERIFY(fixture.window.host()->open({"tasks"}));
        QCOMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 1);
        QCOMPARE(here<RecordTable>(fixture, "rows")->columnWidth(1), 321);
        QVERIFY(!fixture.context().kept("list.tasks").isEmpty());
    }

    void datesMaySurelyUndated()
    {
        WindowFixture fixture;
        const auto act = [&](const QDate &from, const QDate &to) {
            Record record(entity("act"));
            record.set("kind", q("other"));
            if (from.isValid())
                record.set(
                    "began",
                    FuzzyDate{
                        WallTime::startOf(from), WallTime::endOf(to), FuzzyDate::Precision::Range, FuzzyDate::Basis::Stated, {}});
            add(*fixture.session, record);
        };
        act({2026, 5, 13}, {2026, 5, 13});
        act({2026, 5, 20}, {2026, 6, 20});
        act({}, {});
        fixture.open();
        QVERIFY(fixture.window.host()->open({"acts"}));
        auto *table = here<RecordTable>(fixture, "rows");
        auto *how = here<QComboBox>(fixture, "date-how");
        how->setCurrentIndex(1);
        auto *period = here<QWidget>(fixture, "date-period")->findChild<QLineEdit *>();
        QTest::keyClicks(period, q("May 2026"));
        QCOMPARE(table->model()->rowCount(), 2);
        QVERIFY(how->itemText(3).contains(u'1')); // one undated is left out, and said
        how->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 1);
        how->setCurrentIndex(3);
        QCOMPARE(table->model()->rowCount(), 1);
        how->setCurrentIndex(0);
        QCOMPARE(table->model()->rowCount(), 3);
    }
};

QTEST_MAIN(TestListFilters)
#include "tst_list_filters.moc"
