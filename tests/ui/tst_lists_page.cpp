// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists_fixture.h"
#include "services/interface_language.h"
#include "services/list_table.h"
#include "services/transfer.h"
#include "ui/lists/all_lists.h"
#include "ui/lists/answer_model.h"
#include "ui/lists/record_list_model.h"
#include "ui/lists/record_list_page.h"
#include "ui/lists/record_table.h"
#include "ui/widgets/empty_note.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace solnoma;
using namespace solnoma::test;

class TestListsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsBehave_data() { addRowOfEachList(); }

    void modelsBehave()
    {
        QFETCH(int, list);
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        const ListDescription description = allLists[static_cast<size_t>(list)]();
        RecordListModel model(fixture.context(), description, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (const QByteArray &sort : Lists::sortsOf(description.list)) {
            model.ask(sort, Qt::AscendingOrder, {});
            QVERIFY2(model.complaint().isEmpty(), qPrintable(model.complaint()));
            while (model.canFetchMore({}))
                model.fetchMore({});
            model.refresh(0, model.rowCount() - 1);
        }
        // Words, never what is stored: no code of the vocabulary that has a label of its own.
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString cell = model.index(row, column).data().toString();
                const bool isWords = description.columns[static_cast<size_t>(column)].show == ShownColumn::Show::Text;
                QVERIFY2(isWords || (!cell.contains(q("T00:00")) && !cell.contains(u'_')), qPrintable(cell));
            }
        }
    }

    /// The typed name comes back with Back, and is not in the vault when the next person opens it.
    void aNarrowedNameDoesNotOutliveTheLock()
    {
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *line = fixture.find<QLineEdit>("narrow");
        line->setFocus();
        QTest::keyClicks(line, q("Kungurov"));
        QTest::keyClick(line, Qt::Key_Down);
        auto *table = fixture.find<RecordTable>("rows");
        QCOMPARE(fixture.window.focusWidget(), static_cast<QWidget *>(table));
        QCOMPARE(table->currentIndex().row(), 0);
        const int narrowed = table->model()->rowCount();
        QVERIFY(narrowed > 0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fixture.page()->location().page, QByteArray("person"));
        QVERIFY(fixture.window.host()->back());
        QCOMPARE(fixture.find<QLineEdit>("narrow")->text(), q("Kungurov"));
        QCOMPARE(fixture.find<RecordTable>("rows")->model()->rowCount(), narrowed);
        const QByteArray kept = QJsonDocument(fixture.context().kept("list.people")).toJson();
        QVERIFY(kept.contains("codes")); // what the vault keeps of this list
        QVERIFY2(!kept.contains("Kungurov"), kept.constData());

        QTest::keyClick(fixture.find<QLineEdit>("narrow"), Qt::Key_Escape);
        QVERIFY(fixture.find<QLineEdit>("narrow")->text().isEmpty());
        QVERIFY(fixture.find<RecordTable>("rows")->model()->rowCount() > narrowed);
    }

    /// Typing letters in a list looks for the name, whatever the list shows of it.
    void typedLettersFindNames()
    {
        WindowFixture fixture;
        fixture.preferences.setDiscreet(true);
        for (const char *name : {"Anvar Namunayev", "Salomat Namunayeva", "Sanjar Namunayev"})
            add(*fixture.session, person(name));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = fixture.find<RecordTable>("rows");
        table->setFocus();
        table->selectRow(0);
        QTest::keyClicks(table, q("sanj"));
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data(RecordListModel::FullTextRole).toString(), q("Sanjar Namunayev"));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), q("Sanjar Namunayev"));
    }

    /// A list that only its first filter keeps empty has nothing to show again.
    void anEmptyListSaysWhatToDo()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window.host()->open({"tasks"}));
        const auto said = [&] { return fixture.page()->findChild<EmptyNote *>()->text(); };
        QCOMPARE(said(), tasksList().empty);
        Record task(entity("task"));
        task.set("kind", q("other"));
        task.set("state", q("done"));
        add(fixture.context().session(), std::move(task));
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(fixture.window.host()->open({"tasks"}));
        QVERIFY(said() != tasksList().empty);
    }

    void everyNewRecordHasItsPage()
    {
        WindowFixture fixture;
        fixture.open();
        int made = 0;
        for (const auto describe : {casesList, peopleList, organisationsList, actsList, sourcesList, tasksList, documentsList}) {
            const ListDescription description = describe();
            for (const NewRecord &each : description.makes) {
                QVERIFY(fixture.window.host()->open({description.page}));
                const auto actions = fixture.page()->actions();
                const auto make = std::ranges::find(actions, each.title, &QAction::text);
                QVERIFY2(make != actions.end(), qPrintable(each.title));
                (*make)->trigger();
                QVERIFY2(fixture.page()->location().page == each.place.page, qPrintable(each.title));
                QVERIFY2(!fixture.page()->title().isEmpty(), qPrintable(each.title));
                ++made;
            }
        }
        QCOMPARE(made, 5);
    }

    void peopleAreDiscreetUntilChosen()
    {
        WindowFixture fixture;
        add(*fixture.session, person("Шерзод Раҳимов"));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = here<RecordTable>(fixture, "rows");
        const QModelIndex name = table->model()->index(0, 0);
        QVERIFY(!table->selectionModel()->hasSelection()); // nobody is chosen at first
        QVERIFY(name.data().toString().startsWith(q("Ш. Р. ")));
        QVERIFY(!name.data().toString().contains(q("Раҳимов")));
        QCOMPARE(name.data(RecordListModel::FullTextRole).toString(), q("Шерзод Раҳимов"));
        fixture.preferences.setDiscreet(false);
        QCOMPARE(name.data().toString(), q("Шерзод Раҳимов"));
    }

    void titlesOfFilesAreDiscreetToo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.session->record(q("record"), [](ChangeWriter &writer) -> Result<void> {
            Record file(entity("case"));
            file.set("title", q("Sherzod Rahimov, taken at night"));
            const auto made = writer.create(file);
            return made ? Result<void>() : Result<void>(made.error());
        }));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"cases"}));
        int column = 0;
        while (casesList().columns[static_cast<size_t>(column)].column != "title")
            ++column;
        const QModelIndex title = here<RecordTable>(fixture, "rows")->model()->index(0, column);
        const QString shown = title.data().toString();
        QVERIFY2(shown.startsWith(q("S. R. T. ")) && shown.back().isDigit(), qPrintable(shown));
        QCOMPARE(title.data(RecordListModel::FullTextRole).toString(), q("Sherzod Rahimov, taken at night"));
        fixture.preferences.setDiscreet(false);
        QCOMPARE(title.data().toString(), q("Sherzod Rahimov, taken at night"));
    }

    /// Every page that lists: nothing of a name stands in it, unless lists are not discreet.
    void noListNamesAnybodyWhileDiscreet_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<bool>("hasNames"); // the control: without the mode the names stand there
        for (const char *page : {"cases", "people", "acts", "today", "removed"})
            QTest::newRow(page) << QByteArray(page) << true;
        for (const char *page : {"home", "organisations", "sources", "tasks", "questions"})
            QTest::newRow(page) << QByteArray(page) << false;
    }

    void noListNamesAnybodyWhileDiscreet()
    {
        QFETCH(QByteArray, page);
        QFETCH(bool, hasNames);
        WindowFixture fixture;
        const Uuid7 target = add(*fixture.session, person("Kanareyka Sayroqi"));
        const auto titled = [&](const char *kind) {
            Record record(entity(kind));
            record.set("title", q("Kanareyka Sayroqi"));
            return record;
        };
        Record file = titled("case");
        file.set("subjects", Ids{target});
        const Uuid7 caseId = add(*fixture.session, file);
        Record act = titled("act");
        act.set("kind", q("detention"));
        act.set("case", caseId);
        add(*fixture.session, act);
        const Uuid7 gone = add(*fixture.session, titled("case"));
        QVERIFY(fixture.session->record(q("record"), [&](ChangeWriter &writer) { return writer.remove(gone); }));
        fixture.open();
        const auto isNamed = [&] {
            bool found = false;
            for (const auto *view : fixture.page()->findChildren<QAbstractItemView *>()) {
                const auto look = [&](const auto &self, const QModelIndex &parent) -> void {
                    for (int row = 0; row < view->model()->rowCount(parent); ++row) {
                        for (int column = 0; column < view->model()->columnCount(parent); ++column) {
                            const QModelIndex index = view->model()->index(row, column, parent);
                            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                                found = found || index.data(role).toString().contains(q("Kanareyka"));
                        }
                        if (const QModelIndex first = view->model()->index(row, 0, parent); view->model()->hasChildren(first))
                            self(self, first);
                    }
                };
                if (view->model())
                    look(look, {});
            }
            return found;
        };
        fixture.preferences.setDiscreet(true);
        QVERIFY(fixture.window.host()->open({page}));
        QVERIFY(!isNamed());
        fixture.preferences.setDiscreet(false);
        QVERIFY(fixture.window.host()->open({"settings"}));
        QVERIFY(fixture.window.host()->open({page}));
        QVERIFY(!hasNames || isNamed());
    }

    void enterOpensAndBackComesBack()
    {
        WindowFixture fixture;
        const Uuid7 first = add(*fixture.session, person("Aziza"));
        const Uuid7 second = add(*fixture.session, person("Bahrom"));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = here<RecordTable>(fixture, "rows");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(fixture.page()->location().page, QByteArray("person"));
        QCOMPARE(fixture.page()->location().record, second);
        QVERIFY(first != second);
        QVERIFY(fixture.window.host()->back());
        QCOMPARE(fixture.page()->location().within, second); // where one was
    }

    void narrowedInTheOtherAlphabet()
    {
        WindowFixture fixture;
        add(*fixture.session, person("Шерзод Раҳимов"));
        add(*fixture.session, person("Nodira Saidova"));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = here<RecordTable>(fixture, "rows");
        QCOMPARE(table->model()->rowCount(), 2);
        auto *line = here<QLineEdit>(fixture, "narrow");
        QTest::keyClicks(line, q("Sherzod"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data(RecordListModel::FullTextRole).toString(), q("Шерзод Раҳимов"));
        line->clear();
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QTest::keyClicks(line, q("Zzzz"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QVERIFY(here<QLabel>(fixture, "empty")->isVisible());
    }

    /// Whoever speaks Uzbek looks for Oʻktam behind Zafar, however the sign was typed; in English the same people stand
    /// otherwise.
    void namesStandInTheOrderOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("uz") << q("uz")
                            << q("Olim|Sanjar|Zafar|O'ktam|Oʻrol|Gʻayrat|G`ofur|Sherzod|Charos|Азиз|Ўктам").split(u'|');
        QTest::newRow("uz-Cyrl") << q("uz-Cyrl")
                                 << q("Азиз|Ўктам|Olim|Sanjar|Zafar|O'ktam|Oʻrol|Gʻayrat|G`ofur|Sherzod|Charos").split(u'|');
        QTest::newRow("en") << q("en")
                            << q("Charos|Gʻayrat|G`ofur|O'ktam|Olim|Oʻrol|Sanjar|Sherzod|Zafar|Азиз|Ўктам").split(u'|');
    }

    void namesStandInTheOrderOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, names);
        InterfaceLanguage spoken;
        spoken.use(language);
        const auto backToEnglish = qScopeGuard([&spoken] { spoken.use(q("en")); });
        WindowFixture fixture;
        fixture.preferences.setDiscreet(false);
        for (const char *name :
             {"Zafar", "Ўктам", "O'ktam", "Gʻayrat", "Charos", "Азиз", "Sherzod", "Olim", "Oʻrol", "Sanjar", "G`ofur"})
            add(*fixture.session, person(name));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *model = here<RecordTable>(fixture, "rows")->model();
        const auto shown = [model] {
            QStringList all;
            for (int row = 0; row < model->rowCount(); ++row)
                all.append(model->index(row, 0).data(RecordListModel::FullTextRole).toString());
            return all;
        };
        QCOMPARE(shown(), names);
        auto *line = here<QLineEdit>(fixture, "narrow");
        for (const char *typed : {"gʻofur", "g'ofur", "G’ofur", "gʼofur", "ғофур"}) {
            line->clear();
            QTRY_COMPARE(model->rowCount(), names.size());
            typeText(line, q(typed));
            QTRY_COMPARE(shown(), QStringList{q("G`ofur")});
        }
    }

    void changesShowAtOnce()
    {
        WindowFixture fixture;
        const Uuid7 id = add(*fixture.session, person("Aziza"));
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = here<RecordTable>(fixture, "rows");
        Record changed = *fixture.context().store().records().load(id);
        changed.rows("names").front().set("full", q("Nodira"));
        QVERIFY(update(fixture.context(), changed));
        QCOMPARE(table->model()->index(0, 0).data(RecordListModel::FullTextRole).toString(), q("Nodira"));
        QVERIFY(fixture.context()
                    .record(q("record"), q("Added."),
                            [&](ChangeWriter &writer) -> Result<void> {
                                const auto made = writer.create(person("Bahrom"));
                                return made ? Result<void>() : Result<void>(made.error());
                            })
                    .isOk());
        QCOMPARE(table->model()->rowCount(), 2);
    }

    void emptyListsSayWhatToDo()
    {
        WindowFixture fixture;
        fixture.open();
        for (const char *page : {"cases", "people", "organisations", "acts", "sources", "tasks"}) {
            QVERIFY(fixture.window.host()->open({page}));
            QVERIFY(here<QLabel>(fixture, "empty")->isVisible());
            QVERIFY(here<QLabel>(fixture, "empty")->text().size() > 20);
        }
    }

    void tableLeavesOnlyWhatMayLeave()
    {
        WindowFixture fixture;
        Record open(entity("case"));
        open.set("title", q("Secret title"));
        open.set("countries", QStringList{q("UZ")});
        open.set("confidentiality", q("public"));
        const Uuid7 openId = add(*fixture.session, open);
        open.set("confidentiality", q("restricted"));
        const Uuid7 closedId = add(*fixture.session, open);
        fixture.open();
        TableOrder order;
        order.day = fixture.context().today();
        order.columns = {{q("Priority"), "priority"}, {q("Country"), "countries"}, {q("Title"), "title"}};
        order.records = {openId, closedId};
        const auto checked = checkTable(fixture.context().session(), order);
        QVERIFY(checked.isOk());
        QCOMPARE(checked->leaving(), Ids{openId});
        const QByteArray csv = tableAsCsv(*checked);
        QVERIFY(csv.contains("UZ"));
        QVERIFY(!csv.contains("Secret title"));
        const QString path = fixture.folder.filePath(q("table.csv"));
        QVERIFY(writeTable(fixture.context().session(), *checked, path).isOk());
        QCOMPARE(fixture.context().store().records().ridsOf(entity("export_log"))->size(), size_t{1});
        QVERIFY(QFile::exists(path));
        QCOMPARE(writeTable(fixture.context().session(), *checked, path).error().code, ErrorCode::Conflict);
    }

    /// What a question answers comes from many records: only the row's own is asked, so such a table is for ourselves.
    void tableOfAnswersStaysHere()
    {
        WindowFixture fixture;
        Record file(entity("case"));
        file.set("confidentiality", q("public"));
        const Uuid7 id = add(*fixture.session, file);
        QVERIFY(!id.isNull());
        fixture.open();
        TableOrder order;
        order.day = fixture.context().today();
        order.columns = {{q("Stage"), {}}};
        order.records = {id};
        order.given = {{q("Psychiatric hospital")}};
        for (const Audience audience : {Audience::Statistics, Audience::Partners, Audience::UnToState}) {
            order.audience = audience;
            QCOMPARE(checkTable(fixture.context().session(), order).error().code, ErrorCode::Blocked);
        }
        order.audience = Audience::WorkingCopy;
        const auto ours = checkTable(fixture.context().session(), order);
        QVERIFY(ours.isOk());
        QVERIFY(tableAsCsv(*ours).contains("Psychiatric hospital"));
    }

    /// Of a case that was withdrawn, or reviewed as not for export, no row leaves.
    void tableHoldsWithdrawnCasesBack_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("code");
        QTest::addColumn<GateReason>("reason");
        QTest::newRow("open") << q("status") << q("open") << GateReason::None;
        QTest::newRow("withdrawn") << q("status") << q("withdrawn") << GateReason::CaseWithdrawn;
        QTest::newRow("not for export") << q("review_state") << q("accepted_limits") << GateReason::ReviewNotForExport;
    }

    void tableHoldsWithdrawnCasesBack()
    {
        QFETCH(QString, field);
        QFETCH(QString, code);
        QFETCH(GateReason, reason);
        WindowFixture fixture;
        Record file(entity("case"));
        file.set("confidentiality", q("public"));
        file.set(field.toStdString(), code);
        const Uuid7 id = add(*fixture.session, file);
        QVERIFY(!id.isNull());
        fixture.open();
        TableOrder order;
        order.day = fixture.context().today();
        order.columns = {{q("Country"), "countries"}};
        order.records = {id};
        const auto checked = checkTable(fixture.context().session(), order);
        QVERIFY(checked.isOk());
        QVERIFY(checked->lines.front().verdict.reason == reason);
        QCOMPARE(checked->leaving().size(), reason == GateReason::None ? size_t{1} : size_t{0});
    }

    /// What must not be overlooked is in view without scrolling in a narrow window with large letters too: urgency, state,
    /// the next date.
    void tableThroughTheWindow()
    {
        WindowFixture fixture;
        Record file(entity("case"));
        file.set("title", q("Secret title"));
        file.set("countries", QStringList{q("UZ")});
        const Uuid7 id = add(*fixture.session, file); // internal: for the office only
        QVERIFY(!id.isNull());
        fixture.open();
        QVERIFY(fixture.window.host()->open({"cases"}));
        fixture.page()->findChild<QAction *>(q("table-as-csv"))->trigger();
        auto *dialog = here<QDialog>(fixture, "table-dialog");
        dialog->findChild<QPushButton *>(q("check-table"))->click();
        auto *lines = dialog->findChild<QTableWidget *>(q("table-lines"));
        QCOMPARE(lines->rowCount(), 1);
        dialog->findChild<QLineEdit *>(q("table-path"))->setText(fixture.folder.filePath(q("list.csv")));
        auto *write = dialog->findChild<QPushButton *>(q("write-table"));
        QVERIFY(!write->isEnabled());                           // nobody let it out
        QCOMPARE(lines->item(0, 1)->text(), q("Secret title")); // under a heading of its own, not under that of the country
        QCOMPARE(lines->horizontalHeaderItem(1)->text(), q("Which one"));
        QCOMPARE(lines->horizontalHeaderItem(2)->text(), q("Country"));
        const auto *audience = dialog->findChild<QComboBox *>(q("table-audience"));
        QVERIFY2(audience->itemText(0).startsWith(q("Anybody")), qPrintable(audience->itemText(0)));
        lines->item(0, 0)->setCheckState(Qt::Checked);
        QVERIFY(!write->isEnabled());
        dialog->findChild<QPushButton *>(q("check-table"))->click();
        QVERIFY(write->isEnabled());
        write->click();
        QFile csv(fixture.folder.filePath(q("list.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray bytes = csv.readAll();
        QVERIFY(bytes.contains("UZ"));
        QVERIFY(!bytes.contains("Secret"));
    }

    void questionsAnswerAndCount()
    {
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"questions"}));
        auto *questions = here<QListWidget>(fixture, "questions");
        QCOMPARE(questions->count(), 33);
        auto *table = here<RecordTable>(fixture, "answer");
        auto *model = qobject_cast<AnswerModel *>(table->model());
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QTRY_VERIFY(questions->item(32)->text().endsWith(u')'));
        for (int row = 0; row < questions->count(); ++row) {
            questions->setCurrentRow(row);
            const QString counted = questions->item(row)->text();
            QVERIFY2(counted.contains(QStringLiteral("(%1)").arg(model->rowCount())), qPrintable(counted));
            for (int line = 0; line < model->rowCount(); ++line) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QString cell = model->index(line, column).data().toString();
                    QVERIFY2(!cell.contains(q("T00:00")), qPrintable(cell));
                }
            }
        }
        questions->setCurrentRow(0);
        QVERIFY(model->rowCount() > 0);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(fixture.page()->location().page != QByteArray("questions"));
        QVERIFY(!fixture.page()->location().record.isNull());
        QVERIFY(fixture.window.host()->back());
        QCOMPARE(fixture.page()->location().part, QByteArray("held-today"));
    }

    /// Figures, printed and not judged; pictures of the pages into SOLNOMA_PICTURES.
    void figuresAndPictures()
    {
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        const QString folder = qEnvironmentVariable("SOLNOMA_PICTURES");
        for (const char *page : {"home", "cases", "people", "organisations", "acts", "sources", "tasks", "questions",
                                 "quick-detention", "quick-registration", "quick-harassment"}) {
            QElapsedTimer timer;
            timer.start();
            QVERIFY(fixture.window.host()->open({page}));
            qInfo("%s opened in %lld ms", page, timer.elapsed());
            if (folder.isEmpty())
                continue;
            QTest::qWait(400);
            QVERIFY(fixture.window.grab().save(QStringLiteral("%1/%2.png").arg(folder, q(page))));
        }
        QFont larger = QApplication::font();
        larger.setPointSizeF(larger.pointSizeF() * 1.25);
        QApplication::setFont(larger);
        fixture.window.resize(1024, 700);
        for (const char *page : {"home", "cases", "acts", "questions", "quick-detention"}) {
            QVERIFY(fixture.window.host()->open({page}));
            QTest::qWait(200);
            QVERIFY2(fixture.window.width() <= 1024 && fixture.window.height() <= 700, page);
            if (!folder.isEmpty())
                QVERIFY(fixture.window.grab().save(QStringLiteral("%1/%2-small.png").arg(folder, q(page))));
        }
    }
};

QTEST_MAIN(TestListsPage)
#include "tst_lists_page.moc"
