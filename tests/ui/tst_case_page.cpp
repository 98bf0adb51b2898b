// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_case.h"
#include "ui/cases/reading_page.h"
#include "ui/forms/record_editor.h"
#include "ui/parties/compare_page.h"
#include "ui/records/history_panel.h"
#include "ui/records/records_panel.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/record_finder.h"
#include "ui/widgets/term_editors.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace solnoma;

class TestCasePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsEveryPart();
    void actsSayWhatFollowsFromThem();
    void saysWhatTheFormStillAsks();
    void consentInFourClicks();
    void historyIsShownAndUndone();
    void aRowThatWasTakenAwayStandsInTheHistory();
    void eachTextHasItsVersionsBeside();
    void readsAsAWhole();
    void emptyPartsArePaler();
    void twoSpellingsAreMergedAndUndone();
    void pictures();

private:
    std::unique_ptr<WindowFixture> m_fixture;
    Uuid7 m_case;
};

void TestCasePage::initTestCase()
{
    m_fixture = std::make_unique<WindowFixture>();
    importSample(*m_fixture, QStringLiteral("invented/long-custody.json"));
    m_case = sampleRecord(m_fixture->session->store(), QStringLiteral("c.longcustody"));
    m_fixture->open();
}

void TestCasePage::showsEveryPart()
{
    for (const char *part :
         {"summary", "acts", "parties", "sources", "evidence", "texts", "consent", "tasks", "sent", "history"}) {
        QVERIFY2(m_fixture->window.host()->open({"case", m_case, part, {}}), part);
        QCOMPARE(m_fixture->page()->location().part, QByteArray(part));
    }
    QVERIFY(!m_fixture->page()->title().isEmpty());
}

void TestCasePage::actsSayWhatFollowsFromThem()
{
    QVERIFY(m_fixture->window.host()->open(
        {"case", m_case, {}, sampleRecord(m_fixture->context().store(), QStringLiteral("a.det"))}));
    auto *count = m_fixture->page()->findChild<QLabel *>(QStringLiteral("custody-count"));
    QVERIFY(count);
    QVERIFY2(count->text().contains(QStringLiteral("days")), qPrintable(count->text()));
    // Rows keep the numbers of the form: what has none is named, not skipped without a word.
    const QString rest = count->text().section(QStringLiteral("Not drawn"), 1);
    QVERIFY2(rest.contains(QStringLiteral(": 4  ")) && rest.contains(QStringLiteral("; 6  ")), qPrintable(count->text()));
    QVERIFY2(!rest.contains(QStringLiteral(" 1  ")) && !rest.contains(QStringLiteral(" 5  ")), qPrintable(rest));
    QTRY_VERIFY(count->isVisible());
}

void TestCasePage::saysWhatTheFormStillAsks()
{
    WindowFixture fixture;
    Uuid7 held;
    Uuid7 file;
    const auto recorded = fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        Record person(entity("person"));
        Record name(entity("name"));
        name.set("full", QStringLiteral("Namuna Namunayev"));
        person.rows("names").push_back(name);
        const auto made = writer.create(std::move(person));
        if (!made)
            return made.error();
        held = *made;
        Record record(entity("case"));
        record.set("title", QStringLiteral("Invented"));
        record.set("subjects", Ids{held});
        const auto opened = writer.create(std::move(record));
        if (!opened)
            return opened.error();
        file = *opened;
        Record act(entity("act"));
        act.set("case", file);
        act.set("kind", QStringLiteral("detention"));
        Record involved(entity("involvement"));
        involved.set("party", held);
        involved.set("role", QStringLiteral("target"));
        act.rows("involved").push_back(std::move(involved));
        const auto done = writer.create(std::move(act));
        return done ? Result<void>() : Result<void>(done.error());
    });
    QVERIFY(recorded.isOk());
    fixture.open();
    QVERIFY(fixture.window.host()->open({"case", file, "acts", {}}));
    auto *list = here<QListWidget>(fixture, "missing-list");
    const auto rowOf = [&list](const char *number) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().startsWith(QLatin1String(number)))
                return row;
        }
        return -1;
    };
    QTRY_VERIFY(list->isVisible() && list->count() > 0);
    QVERIFY(rowOf("I.3 ") >= 0); // sex
    QVERIFY(rowOf("I.2 ") >= 0); // a given name stands nowhere apart
    QStringList said;
    for (int row = 0; row < list->count(); ++row)
        said.append(list->item(row)->text());
    QVERIFY2(rowOf("II.1 ") >= 0, qPrintable(said.join(u'\n'))); // date of arrest
    QVERIFY(list->item(0)->font().bold());
    QVERIFY(rowOf("I.6 ") > rowOf("III.5 ")); // papers of identity may wait

    // The line leads to the field; what is answered leaves the list, the rest stays.
    list->setCurrentRow(rowOf("I.3 "));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(fixture.page()->location().page, QByteArray("person"));
    QCOMPARE(fixture.page()->location().record, held);
    auto known = fixture.context().store().records().load(held);
    known->set("sex", QStringLiteral("female"));
    known->rows("names").front().set("given", QStringLiteral("Namuna"));
    QVERIFY(fixture.context()
                .record(QStringLiteral("record"), {},
                        [&](ChangeWriter &writer) {
                            const auto changed = writer.update(*known);
                            return changed ? Result<void>() : Result<void>(changed.error());
                        })
                .isOk());
    QVERIFY(fixture.window.host()->open({"case", file, "acts", {}}));
    list = here<QListWidget>(fixture, "missing-list");
    QTRY_VERIFY(rowOf("II.1 ") >= 0);
    QCOMPARE(rowOf("I.3 "), -1);
    QCOMPARE(rowOf("I.2 "), -1);

    // Folded, it stays folded.
    QTest::mouseClick(here<QAbstractButton>(fixture, "missing"), Qt::LeftButton);
    QVERIFY(!list->isVisible());
    QVERIFY(!fixture.context().kept("case.missing")[u"open"].toBool(true));
    QApplication::setActiveWindow(&m_fixture->window);
}

void TestCasePage::consentInFourClicks()
{
    QVERIFY(m_fixture->window.host()->open({"case", m_case, "consent", {}}));
    auto *table = m_fixture->find<QTableWidget>("consents");
    QVERIFY(table->rowCount() > 0);
    const auto before = m_fixture->context().store().records().ridsOf(entity("consent"))->size();
    auto *record = m_fixture->find<QPushButton>("record-consent");
    QVERIFY(!record->isEnabled());
    const auto click = [&](int column) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, column)).center());
    };
    click(0);
    click(1);
    QVERIFY(!record->isEnabled()); // who said it is never assumed
    auto *giver = m_fixture->find<TermPicker>("consent-giver")->box();
    giver->setCurrentIndex(giver->findData(QStringLiteral("self")));
    Q_EMIT giver->activated(giver->currentIndex());
    QTest::mouseClick(record, Qt::LeftButton);
    QCOMPARE(m_fixture->context().store().records().ridsOf(entity("consent"))->size(), before + 1);
    QVERIFY(!record->isEnabled());
}

void TestCasePage::historyIsShownAndUndone()
{
    QVERIFY(m_fixture->window.host()->open({"case", m_case, "summary", {}}));
    auto *editor = m_fixture->page()->findChild<RecordEditor *>(QStringLiteral("summary-editor"));
    const QString title = editor->edited()->record().text("title");
    editor->edited()->setValue(m_case, *entity("case").field("title"), QStringLiteral("Another title"));
    QVERIFY(editor->record());
    QVERIFY(m_fixture->window.host()->open({"case", m_case, "history", {}}));
    auto *tree = m_fixture->find<QTreeWidget>("history");
    QVERIFY(tree->topLevelItemCount() >= 2);
    QTreeWidgetItem *field = tree->topLevelItem(0)->child(0)->child(0);
    QVERIFY2(tree->topLevelItem(0)->text(0).contains(u" · "), qPrintable(tree->topLevelItem(0)->text(0))); // when, who, how
    QCOMPARE(field->text(1), title);
    QCOMPARE(field->text(2), QStringLiteral("Another title"));
    tree->setCurrentItem(field);
    m_fixture->find<QWidget>("put-back")->setFocus();
    QTest::keyClick(m_fixture->find<QWidget>("put-back"), Qt::Key_Space);
    QCOMPARE(m_fixture->context().store().records().load(m_case)->text("title"), title);
}

void TestCasePage::aRowThatWasTakenAwayStandsInTheHistory()
{
    const Uuid7 act = sampleRecord(m_fixture->context().store(), QStringLiteral("a.det"));
    auto record = m_fixture->context().store().records().load(act);
    const size_t involved = record->rows("involved").size();
    QVERIFY(involved > 0);
    const Uuid7 row = record->rows("involved").back().id();
    const auto change = [&](Record changed) {
        return m_fixture->context().record(QStringLiteral("record"), {}, [&](ChangeWriter &writer) {
            const auto done = writer.update(changed);
            return done ? Result<void>() : Result<void>(done.error());
        });
    };
    Record without = *record;
    without.rows("involved").pop_back();
    QVERIFY(change(without).isOk());
    QVERIFY(m_fixture->window.host()->open({"case", m_case, "history", {}}));
    auto *tree = here<QTreeWidget>(*m_fixture, "history");
    const auto newest = [&] { return tree->topLevelItem(0); };
    QVERIFY(newest()->childCount() > 0);
    QStringList said;
    for (int i = 0; i < newest()->childCount(); ++i)
        said.append(newest()->child(i)->text(0));
    QVERIFY2(said.join(u'\n').contains(u"removed"), qPrintable(said.join(u'\n')));
    QVERIFY(!*m_fixture->context().store().records().head(row) || (*m_fixture->context().store().records().head(row))->removed);

    // And comes back from there.
    tree->setCurrentItem(newest());
    QTest::mouseClick(here<QAbstractButton>(*m_fixture, "undo-this-change"), Qt::LeftButton);
    QCOMPARE(m_fixture->context().store().records().load(act)->rows("involved").size(), involved);
    QCOMPARE(m_fixture->context().store().records().load(act)->rows("involved").back().id(), row);
}

void TestCasePage::eachTextHasItsVersionsBeside()
{
    auto summons =
        m_fixture->context().store().records().load(sampleRecord(m_fixture->context().store(), QStringLiteral("a.summons")));
    QVERIFY(summons->text("assessment").isEmpty());
    summons->set("assessment", QStringLiteral("Nobody has translated this yet."));
    QVERIFY(m_fixture->context()
                .record(QStringLiteral("record"), {},
                        [&](ChangeWriter &writer) {
                            const auto changed = writer.update(*summons);
                            return changed ? Result<void>() : Result<void>(changed.error());
                        })
                .isOk());
    QVERIFY(m_fixture->window.host()->open({"case", m_case, "texts", {}}));
    auto *chooser = here<QComboBox>(*m_fixture, "text-chooser");
    const QWidget *panel = chooser->parentWidget(); // other parts have lists and editors of the same names
    auto *original = panel->findChild<QPlainTextEdit *>(QStringLiteral("original"));
    auto *editor = panel->findChild<RecordEditor *>(QStringLiteral("panel-editor"));
    auto *versions = panel->findChild<QListWidget *>(QStringLiteral("records"));
    QVERIFY(original && editor && versions);
    QVERIFY(chooser->count() > 1);
    QSet<QString> originals;
    int withVersions = 0;
    const auto choose = [&](int index) {
        chooser->setCurrentIndex(index);
        Q_EMIT chooser->activated(index);
    };
    for (int i = 0; i < chooser->count(); ++i) {
        choose(i);
        originals.insert(original->toPlainText());
        withVersions += versions->count() > 0 ? 1 : 0;
        // What stands in the editor is a version of what stands on the left, or nothing.
        QCOMPARE(editor->edited() != nullptr, versions->count() > 0);
        QCOMPARE(versions->currentRow(), versions->count() > 0 ? 0 : -1);
    }
    QCOMPARE(originals.size(), chooser->count());
    QVERIFY(withVersions > 0 && withVersions < chooser->count());

    // A new version that cannot be recorded as it stands keeps its text in front.
    int bare = 0;
    for (choose(bare); versions->count() > 0; choose(bare))
        ++bare;
    QTest::mouseClick(panel->findChild<QAbstractButton *>(QStringLiteral("new-record")), Qt::LeftButton);
    QVERIFY(editor->edited());
    const Uuid7 fresh = editor->id();
    editor->edited()->setValue(fresh, *entity("text_version").field("text"), QStringLiteral("Invented translation"));
    const bool canBeRecorded = editor->leave();
    if (!canBeRecorded) {
        choose(bare == 0 ? 1 : 0);
        QCOMPARE(chooser->currentIndex(), bare);
        QCOMPARE(editor->id(), fresh);
        editor->edited()->setValue(fresh, *entity("text_version").field("language"), QStringLiteral("en"));
        editor->edited()->setValue(fresh, *entity("text_version").field("kind"), QStringLiteral("translation"));
        QVERIFY(editor->record());
    }
    QCOMPARE(versions->count(), 1);
    QCOMPARE(chooser->currentIndex(), bare);

    // Whoever goes on while something is typed has it recorded, and arrives where she wanted to go.
    const int other = bare == 0 ? 1 : 0;
    const QString otherTitle = chooser->itemText(other);
    editor->edited()->setValue(fresh, *entity("text_version").field("text"), QStringLiteral("Another invented translation"));
    choose(other);
    QCOMPARE(chooser->currentText(), otherTitle);
    QVERIFY(editor->id() != fresh);
    QCOMPARE(m_fixture->context().store().records().load(fresh)->text("text"), QStringLiteral("Another invented translation"));
}

/// The colour and the name of a part say whether anything is in it, at once when something comes.
void TestCasePage::emptyPartsArePaler()
{
    AppContext &context = m_fixture->context();
    Uuid7 fresh;
    QVERIFY(context
                .record(QStringLiteral("record"), {},
                        [&](ChangeWriter &writer) -> Result<void> {
                            Record file(entity("case"));
                            file.set("title", QStringLiteral("An invented case"));
                            const auto made = writer.create(file);
                            if (!made)
                                return made.error();
                            fresh = *made;
                            return {};
                        })
                .isOk());
    const auto isPale = [&](int part) {
        const auto *bar = m_fixture->page()->findChild<QTabWidget *>(QStringLiteral("parts"))->tabBar();
        const bool isNamed = bar->accessibleTabName(part).contains(QStringLiteral("nothing yet"));
        const bool isPaler = bar->tabTextColor(part) == bar->palette().color(QPalette::PlaceholderText);
        return isNamed == isPaler ? int(isPaler) : -1;
    };
    enum Parts { Summary, Acts, Parties, Sources, Evidence, Texts, Consent, Tasks, Sent, History };
    QVERIFY(m_fixture->window.host()->open({"case", fresh, {}, {}}));
    for (const int part : {Acts, Parties, Sources, Evidence, Tasks, Sent})
        QCOMPARE(isPale(part), 1);
    for (const int part : {Summary, Texts, Consent, History})
        QCOMPARE(isPale(part), 0);
    const Uuid7 person = makeByName(context, "person", QStringLiteral("Зебо Уйдирмаева"));
    QVERIFY(context
                .record(QStringLiteral("record"), {},
                        [&](ChangeWriter &writer) -> Result<void> {
                            Record act(entity("act"));
                            act.set("case", fresh);
                            act.set("kind", QStringLiteral("detention"));
                            Record involved(entity("involvement"));
                            involved.set("party", person);
                            involved.set("role", QStringLiteral("target"));
                            act.rows("involved").push_back(involved);
                            const auto made = writer.create(act);
                            return made ? Result<void>() : Result<void>(made.error());
                        })
                .isOk());
    QCOMPARE(isPale(Acts), 0);
    QCOMPARE(isPale(Parties), 0);
    QCOMPARE(isPale(Sources), 1);
    QVERIFY(m_fixture->window.host()->open({"case", m_case, {}, {}}));
    for (const int part : {Acts, Parties, Sources, Evidence, Tasks})
        QCOMPARE(isPale(part), 0);
    QApplication::setActiveWindow(&m_fixture->window);
    QTest::keyClick(m_fixture->page(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(m_fixture->page()->findChild<QTabWidget *>(QStringLiteral("parts"))->currentIndex(), int(History));
}

void TestCasePage::readsAsAWhole()
{
    QVERIFY(m_fixture->window.host()->open({"case", m_case, {}, {}}));
    QApplication::setActiveWindow(&m_fixture->window);
    QTest::keyClick(m_fixture->page(), Qt::Key_R, Qt::ControlModifier);
    auto *page = qobject_cast<ReadingPage *>(m_fixture->page());
    QVERIFY(page);
    const auto record = m_fixture->context().store().records().load(m_case);
    QVERIFY(page->text()->toPlainText().contains(record->text("summary").left(40)));
    QTest::keyClick(m_fixture->page(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_fixture->page()->location().page, QByteArray("case"));
}

void TestCasePage::twoSpellingsAreMergedAndUndone()
{
    const Uuid7 one = makeByName(m_fixture->context(), "person", QStringLiteral("Гулбахор Инвентова"));
    const Uuid7 other = makeByName(m_fixture->context(), "person", QStringLiteral("Gulbahor Inventova"));
    QVERIFY(m_fixture->window.host()->open({"person", one, {}, {}}));
    auto *compare = m_fixture->page()->findChild<QWidget *>(QStringLiteral("likeness"))->findChild<QPushButton *>();
    QVERIFY(compare);
    QTest::mouseClick(compare, Qt::LeftButton);
    QVERIFY(qobject_cast<ComparePage *>(m_fixture->page()));
    QTest::mouseClick(m_fixture->find<QPushButton>("merge"), Qt::LeftButton);
    QCOMPARE(m_fixture->page()->location().record, one);
    QCOMPARE(m_fixture->context().store().records().load(one)->rows("names").size(), 2u);
    QVERIFY(!m_fixture->context().store().records().load(other));
    QTest::mouseClick(m_fixture->find<QPushButton>("undo-change"), Qt::LeftButton);
    QVERIFY(m_fixture->context().store().records().load(other).isOk());
    QCOMPARE(m_fixture->context().store().records().load(one)->rows("names").size(), 1u);
}

void TestCasePage::pictures()
{
    const QString folder = qEnvironmentVariable("SOLNOMA_PICTURES");
    if (folder.isEmpty())
        QSKIP("SOLNOMA_PICTURES names no folder");
    const auto shoot = [&](const QString &name) {
        QTest::qWait(50);
        QVERIFY(m_fixture->window.grab().save(QString(folder + u'/' + name + QStringLiteral(".png"))));
    };
    for (const char *part :
         {"summary", "acts", "parties", "sources", "evidence", "texts", "consent", "tasks", "sent", "history"}) {
        m_fixture->window.host()->open({"case", m_case, part, {}});
        shoot(QString(QStringLiteral("case-") + QLatin1String(part)));
    }
    m_fixture->window.host()->open({"case", m_case, {}, sampleRecord(m_fixture->context().store(), QStringLiteral("a.det"))});
    shoot(QStringLiteral("case-detention"));
    m_fixture->window.host()->open({"reading", m_case, {}, {}});
    shoot(QStringLiteral("reading"));
    const Uuid7 person = sampleRecord(m_fixture->context().store(), QStringLiteral("p.namunayev"));
    for (const char *part : {"names", "custody", "acts", "links"}) {
        m_fixture->window.host()->open({"person", person, part, {}});
        shoot(QString(QStringLiteral("person-") + QLatin1String(part)));
    }
    m_fixture->window.host()->open(
        {"organisation", sampleRecord(m_fixture->context().store(), QStringLiteral("o.police")), {}, {}});
    shoot(QStringLiteral("organisation"));
}

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"
