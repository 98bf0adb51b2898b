// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists_fixture.h"
#include "resources/resources.h"
#include "services/interface_language.h"
#include "ui/lists/all_lists.h"
#include "ui/lists/record_table.h"

#include <QAction>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QTextEdit>
#include <QTreeView>

using namespace solnoma;
using namespace solnoma::test;

namespace {

/// Our own font a quarter larger, so that widths are the same on every machine.
class LargeLetters
{
public:
    LargeLetters() : m_before(QApplication::font())
    {
        loadResources();
        const int font = QFontDatabase::addApplicationFont(q(":/solnoma/fonts/NotoSans-Regular.ttf"));
        QFont larger(QFontDatabase::applicationFontFamilies(font).value(0));
        larger.setPointSizeF(12.5);
        QApplication::setFont(larger);
    }
    ~LargeLetters() { QApplication::setFont(m_before); }
    Q_DISABLE_COPY_MOVE(LargeLetters)

private:
    QFont m_before;
};

int columnOf(const ListDescription &list, const QByteArray &column)
{
    const auto found = std::ranges::find(list.columns, column, &ShownColumn::column);
    if (found == list.columns.end())
        qFatal("no such column: %s", column.constData());
    return static_cast<int>(found - list.columns.begin());
}

} // namespace

/// How a list is looked at: widths, columns, what the chosen row says.
class TestListViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urgencyAndStateAreInView_data()
    {
        QTest::addColumn<QString>("language");
        for (const InterfaceLanguage::Name &each : InterfaceLanguage::all())
            QTest::newRow(each.code) << QString::fromLatin1(each.code);
    }

    void urgencyAndStateAreInView()
    {
        QFETCH(QString, language);
        const LargeLetters letters;
        InterfaceLanguage spoken;
        spoken.use(language);
        const auto backToEnglish = qScopeGuard([&spoken] { spoken.use(q("en")); });
        WindowFixture fixture;
        importAll(*fixture.session);
        Record task(entity("task"));
        task.set("title", q("Ask again"));
        task.set("state", q("open"));
        add(*fixture.session, task);
        fixture.open();
        const std::vector<std::pair<ListDescription, std::vector<QByteArray>>> lists{
            {casesList(), {"priority", "status"}},          {peopleList(), {"stage"}},
            {organisationsList(), {"alignment"}},           {actsList(), {"began_from", "assertion", "ongoing"}},
            {sourcesList(), {"reliability", "cite_level"}}, {tasksList(), {"due", "priority", "state"}}};
        const auto outOfView = [&](int width) {
            fixture.window.resize(width, 700);
            QStringList out;
            for (const auto &[list, wanted] : lists) {
                if (!fixture.window.host()->open({list.page}))
                    return QStringList{q("%1 does not open").arg(QString::fromLatin1(list.page))};
                auto *table = here<RecordTable>(fixture, "rows");
                QTest::qWait(50);
                for (const QByteArray &column : wanted) {
                    const int at = columnOf(list, column);
                    const int end = table->columnViewportPosition(at) + table->columnWidth(at);
                    const int content = static_cast<QAbstractItemView *>(table)->sizeHintForColumn(at);
                    const bool isState = list.columns[static_cast<size_t>(at)].letters < 18;
                    if (end > table->viewport()->width() || (isState && content > table->columnWidth(at)))
                        out.append(q("%1 %2: %3 of %4")
                                       .arg(QString::fromLatin1(list.page), QString::fromLatin1(column))
                                       .arg(end)
                                       .arg(table->viewport()->width()));
                }
            }
            return out;
        };
        const QStringList out = outOfView(1024);
        QVERIFY2(out.isEmpty(), qPrintable(out.join(q("; "))));
        QCOMPARE(fixture.window.width(), 1024);
        QVERIFY(!outOfView(640).isEmpty()); // the control

        // What was sent, and until when an answer is awaited; the same of a table that keeps no widths.
        fixture.window.resize(1024, 700);
        const int rowHeight = here<RecordTable>(fixture, "rows")->rowHeight(0);
        QVERIFY(fixture.window.host()->open({"sent"}));
        const auto *sent = fixture.page()->findChild<QTreeView *>();
        QTest::qWait(50);
        QVERIFY(sent->isVisible());
        QVERIFY(sent->columnViewportPosition(2) + sent->columnWidth(2) <= sent->viewport()->width());
        QCOMPARE(sent->visualRect(sent->model()->index(0, 0)).height(), rowHeight); // one look for all lists
    }

    /// Widths that nobody set follow the window; those that somebody set, and the order of the columns, stay.
    void ownWidthsStay()
    {
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        const int title = columnOf(casesList(), "title");
        const auto again = [&](int width) {
            fixture.window.resize(width, 700);
            const bool isOpen = fixture.window.host()->open({"home"}) && fixture.window.host()->open({"cases"});
            QTest::qWait(50);
            return isOpen ? here<RecordTable>(fixture, "rows") : nullptr;
        };
        const int inWide = again(1600)->columnWidth(title);
        const int inNarrow = again(1024)->columnWidth(title);
        QVERIFY2(inNarrow != inWide, qPrintable(q("%1 %2").arg(inNarrow).arg(inWide)));
        QCOMPARE(again(1600)->columnWidth(title), inWide);

        QHeaderView *header = here<RecordTable>(fixture, "rows")->horizontalHeader();
        header->resizeSection(title, inWide + 77);
        header->moveSection(header->visualIndex(columnOf(casesList(), "priority")), 0);
        for (const int width : {1024, 1600, 1024}) {
            const RecordTable *table = again(width);
            QCOMPARE(table->columnWidth(title), inWide + 77);
            QCOMPARE(table->horizontalHeader()->logicalIndex(0), columnOf(casesList(), "priority"));
        }
    }

    /// What the chosen row says stands under the rows, follows changes, and holds nothing restricted; F8 puts it away for good.
    void theChosenRowIsSeen()
    {
        WindowFixture fixture;
        Record aziza = person("Aziza");
        aziza.set("activity", q("Teaches geography"));
        aziza.set("identity_paper", q("AA 0000001")); // restricted from the start, and so are the rows of these two
        Record phone(entity("contact"));
        phone.set("value", q("+998 00 000 00 01"));
        aziza.rows("contacts").push_back(phone);
        Record exam(entity("medical_exam"));
        exam.set("findings", q("A broken arm"));
        aziza.rows("medical_exams").push_back(exam);
        const Uuid7 id = add(*fixture.session, aziza);
        Record hidden = person("Bahrom");
        hidden.set("confidentiality", q("restricted"));
        hidden.set("activity", q("Drives a bus"));
        add(*fixture.session, hidden);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"people"}));
        auto *table = here<RecordTable>(fixture, "rows");
        const auto glance = [&] { return here<QTextEdit>(fixture, "glance")->toPlainText(); };
        QVERIFY(here<QTextEdit>(fixture, "glance")->isVisible());
        QVERIFY(glance().isEmpty()); // nobody is chosen at first
        QVERIFY(fixture.context()
                    .record(q("record"), q("Recorded."),
                            [&](ChangeWriter &writer) -> Result<void> {
                                const auto made = writer.create(person("Sevara"));
                                return made ? Result<void>() : Result<void>(made.error());
                            })
                    .isOk());
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QVERIFY(!table->selectionModel()->hasSelection()); // nor by somebody new
        QVERIFY(fixture.page()->location().within.isNull());
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(glance().contains(q("Teaches geography")));
        QVERIFY(glance().contains(q("Aziza"))); // rows that are open do show
        for (const char *restricted : {"AA 0000001", "000 00 01", "broken"})
            QVERIFY2(!glance().contains(q(restricted)), restricted);
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(glance().contains(q("Restricted")));
        QVERIFY(!glance().contains(q("Drives a bus")));
        QTest::keyClick(table, Qt::Key_Up);
        QTRY_VERIFY(glance().contains(q("Teaches geography")));

        Record changed = *fixture.context().store().records().load(id);
        changed.set("activity", q("Teaches history"));
        QVERIFY(update(fixture.context(), changed));
        QTRY_VERIFY(glance().contains(q("Teaches history")));

        QTest::keyClick(table, Qt::Key_F8);
        QVERIFY(!here<QTextEdit>(fixture, "glance")->isVisible());
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(fixture.window.host()->open({"people"}));
        QVERIFY(!here<QTextEdit>(fixture, "glance")->isVisible());
        QTest::keyClick(here<RecordTable>(fixture, "rows"), Qt::Key_F8);
        QVERIFY(here<QTextEdit>(fixture, "glance")->isVisible());

        // Who narrows by a name sees the nearest while typing; without words nobody is chosen.
        auto *words = here<QLineEdit>(fixture, "narrow");
        QTest::keyClick(here<RecordTable>(fixture, "rows"), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(words, q("Az"));
        QTRY_COMPARE(here<RecordTable>(fixture, "rows")->model()->rowCount(), 1);
        QTest::qWait(200);
        QVERIFY(glance().isEmpty()); // so few letters are no name yet
        QTest::keyClicks(words, q("i"));
        QTRY_VERIFY(glance().contains(q("Teaches history")));
        QVERIFY(words->hasFocus());
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_VERIFY(glance().isEmpty());
    }

    /// Columns go and come by ticks, the last one stays, and the choice is kept in the vault.
    void columnsByTicks()
    {
        WindowFixture fixture;
        importAll(*fixture.session);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"cases"}));
        const int country = columnOf(casesList(), "country");
        const auto ticks = [&] {
            auto *menu = here<QMenu>(fixture, "view-menu");
            Q_EMIT menu->aboutToShow();
            return menu->actions().mid(2); // behind what is seen of the row, and the heading
        };
        const auto tickOf = [&](int column) {
            return ticks()[here<RecordTable>(fixture, "rows")->horizontalHeader()->visualIndex(column)];
        };
        QCOMPARE(ticks().size(), static_cast<qsizetype>(casesList().columns.size()));
        QVERIFY(!tickOf(country)->isChecked()); // what few look at is not there at first
        QVERIFY(here<RecordTable>(fixture, "rows")->isColumnHidden(country));
        QVERIFY(tickOf(columnOf(casesList(), "status"))->isChecked());
        tickOf(country)->trigger();
        QVERIFY(!here<RecordTable>(fixture, "rows")->isColumnHidden(country));
        QVERIFY(here<RecordTable>(fixture, "rows")->columnWidth(country) > 0);
        const int before = here<RecordTable>(fixture, "rows")->columnWidth(country);
        tickOf(country)->trigger();
        QVERIFY(here<RecordTable>(fixture, "rows")->isColumnHidden(country));
        fixture.window.resize(1300, 800); // widths are shared anew, and bring nothing back
        QTest::qWait(50);
        QVERIFY(here<RecordTable>(fixture, "rows")->isColumnHidden(country));
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(fixture.window.host()->open({"cases"}));
        QVERIFY(here<RecordTable>(fixture, "rows")->isColumnHidden(country));
        tickOf(country)->trigger();
        QVERIFY(here<RecordTable>(fixture, "rows")->columnWidth(country) >= before);
        const int columns = static_cast<int>(casesList().columns.size());
        for (int i = 0; i < columns; ++i) {
            if (tickOf(i)->isChecked())
                tickOf(i)->trigger();
        }
        QCOMPARE(here<RecordTable>(fixture, "rows")->horizontalHeader()->hiddenSectionCount(), columns - 1);
        QVERIFY(!here<RecordTable>(fixture, "rows")->isColumnHidden(columns - 1));
    }
};

QTEST_MAIN(TestListViews)
#include "tst_list_views.moc"
