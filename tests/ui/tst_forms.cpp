// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/section.h"
#include "ui/records/history_panel.h"
#include "ui/shell/status_line.h"
#include "ui/shell/words.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/record_editors.h"
#include "ui/widgets/term_editors.h"
#include "ui/widgets/tone_line.h"
#include "window_fixture.h"

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <map>
#include <set>

using namespace solnoma;

class TestForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldStandsInItsForm_data();
    void everyFieldStandsInItsForm();
    void everyFieldHasItsWidget_data();
    void everyFieldHasItsWidget();
    void everyFieldStandsInItsHistory_data();
    void everyFieldStandsInItsHistory();
    void typingIsRecordedAsOneChange();
    void stepsAreUndoneAndRedone();
    void undoInAFieldOfATerm();
    void draftsSurviveTheWindow();
    void draftsSurviveALock();
    void whatWasUndoneLeavesNoDraft();
    void draftsOfNewActsAreFoundOnHome();
    void aBoxIsNotReplacedBySomethingTyped();
    void discardedDraftsAreGone();
    void anEmptyNewRecordIsNotRecorded();
    void changesOnBothSidesAreJoined();
    void aDraftTakesNothingBack();
    void datesEchoAndKeepTheWords();
    void termsFilterAndGarbageIsNotKept();
    void noneOfTheseIsAnAnswer();
    void recordsAreFoundInTheOtherAlphabet();
    void oldRecordsAreFoundAmongThousands();
    void rowsComeAndGo();
    void aLetterRewritesOneRow();
    void aNewRowHasANumberOfItsOwn();
    void aMostBelowItsLeastIsSaid();
};

namespace {

QWidget *editorOf(RecordEditor *editor, const char *field)
{
    return editor->form()->cell(field)->editor();
}

RecordEditor *editorIn(WindowFixture &fixture)
{
    return fixture.page()->findChild<RecordEditor *>();
}

/// A value that its field may hold; a reference to a record made for it.
Value valueFor(const Field &field, ChangeWriter &writer, const WindowFixture &fixture)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Long: return QStringLiteral("Invented words");
    case FieldKind::Code:
    case FieldKind::Codes: {
        const Vocabulary *vocabulary = fixture.vocabularies.find(field.target);
        const QString code = vocabulary && !vocabulary->terms.empty() ? vocabulary->terms.front().code : QStringLiteral("uz");
        return field.kind == FieldKind::Code ? Value(code) : Value(QStringList{code});
    }
    case FieldKind::Texts: return QStringList{QStringLiteral("Invented words")};
    case FieldKind::Int: return qint64{7};
    case FieldKind::Num: return 0.5;
    case FieldKind::Date: return QDate(2026, 5, 3);
    case FieldKind::FuzzyDate: {
        const QDate day(2026, 5, 3);
        return FuzzyDate{WallTime::startOf(day), WallTime::endOf(day), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}};
    }
    case FieldKind::Ref:
    case FieldKind::Refs: {
        if (field.target == "change")
            return {};
        const std::string_view kind = field.target == "any" ? "person" : field.target.substr(0, field.target.find(' '));
        Record target(entity(kind));
        for (const char *named : {"title", "label", "handle", "full", "name"}) {
            const Field *title = target.entity().field(named);
            if (title && title->kind == FieldKind::Text)
                target.set(named, QStringLiteral("Invented target"));
        }
        if (kind == "person" || kind == "organisation") {
            Record name(entity("name"));
            name.set("full", QStringLiteral("Invented target"));
            target.rows("names").push_back(std::move(name));
        }
        const auto made = writer.create(std::move(target));
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return field.kind == FieldKind::Ref ? Value(*made) : Value(Ids{*made});
    }
    case FieldKind::Object:
    case FieldKind::Box:
    case FieldKind::Rows: break;
    }
    return {};
}

void addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const Entity *each : allEntities()) {
        const QString kind = QString::fromLatin1(each->kind.data(), static_cast<qsizetype>(each->kind.size()));
        QTest::addRow("%s", qPrintable(kind)) << kind;
    }
}

} // namespace

void TestForms::everyFieldStandsInItsForm_data()
{
    addKinds();
}

void TestForms::everyFieldStandsInItsForm()
{
    QFETCH(QString, kind);
    const Entity &about = entity(kind.toStdString());
    std::multiset<std::string_view> shown;
    for (const FormPart &part : formOf(about)) {
        for (const auto &line : part.lines) {
            for (const Field *field : line) {
                QVERIFY2(part.extension == field->extension(), field->id.data());
                shown.insert(field->id);
            }
        }
    }
    for (const Field &field : about.fields) {
        const bool isHidden = field.id == about.parentRef || field.kind == FieldKind::Object || field.kind == FieldKind::Box;
        QVERIFY2(shown.count(field.id) == (isHidden ? 0u : 1u) || (isHidden && shown.count(field.id) == 1), field.id.data());
        QVERIFY2(!words::fieldLabel(field).isEmpty(), field.id.data());
    }
}

void TestForms::everyFieldHasItsWidget_data()
{
    addKinds();
}

void TestForms::everyFieldHasItsWidget()
{
    QFETCH(QString, kind);
    WindowFixture fixture;
    fixture.open();
    EditedRecord edited(Record(entity(kind.toStdString()), Uuid7::make(fixture.clock)), true);
    const RecordForm form(fixture.context(), edited, edited.record().id(), nullptr);
    for (const Field &field : edited.record().entity().fields) {
        const FieldCell *cell = form.cell(field.id);
        if (!cell)
            continue; // told apart by everyFieldStandsInItsForm()
        if (isShownOnly(edited.record().entity(), field))
            continue;
        QVERIFY2(cell->editor(), field.id.data());
        QCOMPARE(cell->editor()->accessibleName(), words::fieldLabel(field));
        QCOMPARE(cell->toolTip(), words::fieldHelp(field));
    }
}

void TestForms::everyFieldStandsInItsHistory_data()
{
    addKinds();
}

void TestForms::everyFieldStandsInItsHistory()
{
    QFETCH(QString, kind);
    WindowFixture fixture;
    Record record(entity(kind.toStdString()));
    Uuid7 id;
    std::map<QString, std::string> wanted; // label → field
    const auto recorded = fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        for (const Field &field : record.entity().fields) {
            const bool isOfOther = !field.extension().empty() && field.extension() != "detention";
            if (isOfOther || field.level == Level::Sealed)
                continue;
            const Value value = valueFor(field, writer, fixture);
            if (isEmpty(value))
                continue;
            record.set(field.id, value);
            wanted.emplace(words::fieldLabel(field), field.id);
        }
        if (kind == u"act")
            record.set("kind", QStringLiteral("detention"));
        if (kind == u"text_version")
            record.set("field", QStringLiteral("account"));
        if (record.entity().has("confidentiality"))
            record.set("confidentiality", QStringLiteral("internal"));
        const auto made = writer.create(record);
        if (!made)
            return made.error();
        id = *made;
        return {};
    });
    QVERIFY2(recorded.isOk(), recorded ? "" : qPrintable(QString(recorded.error().place + u' ' + recorded.error().detail)));
    fixture.open();
    HistoryPanel panel(fixture.context(), nullptr);
    panel.show(Ids{id});
    panel.setVisible(true);
    QStringList silent;
    for (QTreeWidgetItemIterator item(panel.tree()); *item; ++item) {
        if ((*item)->text(2).trimmed().isEmpty()) // what stands there now
            silent.append((*item)->text(0));
        else
            wanted.erase((*item)->text(0));
    }
    QStringList missing;
    for (const auto &[label, field] : wanted)
        missing.append(QString(label + QStringLiteral(" (") + QString::fromStdString(field) + u')'));
    QVERIFY2(missing.isEmpty(), qPrintable(QString(missing.join(u'\n') + QStringLiteral(" | silent: ") + silent.join(u','))));
}

void TestForms::typingIsRecordedAsOneChange()
{
    WindowFixture fixture;
    fixture.open();
    QVERIFY(fixture.window.host()->open({"case", {}, {}, {}}));
    RecordEditor *editor = editorIn(fixture);
    typeText(editorOf(editor, "title"), QStringLiteral("Nine refusals"));
    typeText(editorOf(editor, "summary"), QStringLiteral("A union asks nine times."));
    QCOMPARE(editor->edited()->steps().count(), 2); // one for each field, not one for each letter
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    const auto cases = fixture.context().store().records().ridsOf(entity("case"));
    QCOMPARE(cases->size(), 1u);
    const auto head = fixture.context().store().records().head(cases->front());
    const auto record = fixture.context().store().records().load(**head);
    QCOMPARE(record->text("title"), QStringLiteral("Nine refusals"));
    QVERIFY(!record->text("ref").isEmpty()); // filled by the program
    QCOMPARE(fixture.context().store().history().of((*head)->rid)->size(), 1u);
    QVERIFY(!fixture.window.host()->statusLine()->sentence().isEmpty());
    QVERIFY(!fixture.window.windowTitle().contains(QStringLiteral("refusals")));
}

void TestForms::stepsAreUndoneAndRedone()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    typeText(editorOf(editor, "export_alias"), QStringLiteral("Bahor"));
    QVERIFY(editor->edited()->isDirty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!editor->edited()->isDirty());
    QCOMPARE(editor->form()->cell("export_alias")->editor()->findChild<QLineEdit *>()->text(), QString());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->edited()->record().text("export_alias"), QStringLiteral("Bahor"));
}

/// The key takes back the step before, one that can be seen, wherever the focus is.
void TestForms::undoInAFieldOfATerm()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    typeText(editorOf(editor, "export_alias"), QStringLiteral("Bahor"));
    auto *picker = qobject_cast<TermPicker *>(editorOf(editor, "sex"));
    QVERIFY(picker);
    QVERIFY(editor->form()->goTo("sex"));
    QVERIFY(QApplication::focusWidget() == picker->box());
    const QString first = picker->box()->itemData(1).toString();
    picker->box()->setCurrentIndex(1);
    Q_EMIT picker->box()->activated(1);
    QCOMPARE(editor->edited()->record().text("sex"), first);
    QTest::keyClick(picker->box(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(editor->edited()->record().text("sex").isEmpty());
    QVERIFY(picker->box()->currentText().isEmpty());
    QCOMPARE(editor->edited()->record().text("export_alias"), QStringLiteral("Bahor"));
    QTest::keyClick(picker->box(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!editor->edited()->isDirty());
    QTest::keyClick(picker->box(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(editor->edited()->record().text("export_alias"), QStringLiteral("Bahor"));
}

void TestForms::draftsSurviveTheWindow()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    typeText(editorOf(editorIn(fixture), "export_alias"), QStringLiteral("Bahor"));
    const Uuid7 id = editorIn(fixture)->id();
    // Nothing but the timer: as when the process is killed two seconds later.
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.context().session().drafts()->all()->empty(), 2000);
    const auto all = fixture.context().session().drafts()->all();
    QCOMPARE(all->size(), 1u);
    QCOMPARE(all->front().page, id);
    const auto draft = readDraft(entity("person"), all->front().payload);
    QVERIFY(draft.isOk());
    QCOMPARE(draft->text("export_alias"), QStringLiteral("Bahor"));
    // A second editor finds it, records it, and then there is none.
    RecordEditor again(fixture.context(), nullptr);
    QVERIFY(again.openLeftDraft("person"));
    QCOMPARE(again.id(), id);
    QCOMPARE(again.edited()->record().text("export_alias"), QStringLiteral("Bahor"));
    QVERIFY(again.record());
    QVERIFY(fixture.context().session().drafts()->all()->empty());
    QVERIFY(fixture.context().store().records().load(id).isOk());
}

void TestForms::draftsSurviveALock()
{
    WindowFixture fixture;
    const Uuid7 id = Uuid7::make(fixture.clock);
    Record person(entity("person"), id);
    person.set("activity", QStringLiteral("Teacher"));
    QVERIFY(fixture.session
                ->record(QStringLiteral("record"),
                         [&](ChangeWriter &writer) -> Result<void> {
                             const auto created = writer.create(person);
                             return created ? Result<void>() : created.error();
                         })
                .isOk());
    fixture.open();
    fixture.window.host()->open({"person", id, {}, {}});
    typeText(editorOf(editorIn(fixture), "export_alias"), QStringLiteral("Bahor"));
    fixture.lockAndUnlock();
    QCOMPARE(fixture.drafts().size(), size_t{1});
    QVERIFY(fixture.context().store().records().load(id)->isEmpty("export_alias")); // nothing was recorded on the way
    fixture.window.host()->open({"person", id, {}, {}});
    QCOMPARE(editorIn(fixture)->edited()->record().text("export_alias"), QStringLiteral("Bahor"));
    QVERIFY(editorIn(fixture)->record());
    QVERIFY(fixture.drafts().empty());
    QCOMPARE(fixture.context().store().records().load(id)->text("export_alias"), QStringLiteral("Bahor"));
}

/// Also where the page is left at once, before the next keeping.
void TestForms::whatWasUndoneLeavesNoDraft()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    typeText(editorOf(editor, "export_alias"), QStringLiteral("Bahor"));
    editor->keepDraft();
    QCOMPARE(fixture.drafts().size(), size_t{1}); // the control
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!editor->edited()->isDirty());
    QVERIFY(fixture.window.host()->open({"home"}));
    QVERIFY(fixture.drafts().empty());
    QVERIFY(fixture.context().store().records().ridsOf(entity("person"))->empty());
}

void TestForms::draftsOfNewActsAreFoundOnHome()
{
    WindowFixture fixture;
    fixture.open();
    Record act(entity("act"));
    {
        RecordEditor began(fixture.context(), nullptr);
        began.show();
        QVERIFY(began.openNew(act));
        typeText(editorOf(&began, "title"), QStringLiteral("Taken from the bazaar"));
        began.keepDraft();
        QCOMPARE(fixture.context().session().drafts()->all()->size(), 1u);
    }
    QVERIFY(fixture.window.host()->open({"settings"}));
    QVERIFY(fixture.window.host()->open({"home"}));
    auto *lines = here<QTreeWidget>(fixture, "home-lines");
    const auto found = lines->findItems(QStringLiteral("new"), Qt::MatchContains | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    lines->setCurrentItem(found.front());
    QTest::keyClick(lines, Qt::Key_Return);
    QCOMPARE(editorIn(fixture)->edited()->record().text("title"), QStringLiteral("Taken from the bazaar"));
}

void TestForms::aBoxIsNotReplacedBySomethingTyped()
{
    WindowFixture fixture;
    fixture.open();
    const Entity &kind = entity("sealed_source");
    const auto hasEditor = [&](const char *box) {
        Record record(kind, Uuid7::make(fixture.clock));
        record.set("box", QByteArray(box));
        EditedRecord edited(std::move(record));
        const RecordForm form(fixture.context(), edited, edited.record().id(), nullptr);
        return form.cell("name_text")->editor() != nullptr;
    };
    QVERIFY(hasEditor("")); // before there is a box, anybody may write into it
    QVERIFY(!hasEditor("sealed"));
}

void TestForms::discardedDraftsAreGone()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    typeText(editorOf(editor, "export_alias"), QStringLiteral("Bahor"));
    editor->keepDraft();
    QCOMPARE(fixture.context().session().drafts()->all()->size(), 1u);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(fixture.context().session().drafts()->all()->empty());
    QVERIFY(!editor->edited()->isDirty());
    QVERIFY(editor->leave());
    QVERIFY(fixture.context().store().records().ridsOf(entity("person"))->empty());
}

void TestForms::anEmptyNewRecordIsNotRecorded()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    QVERIFY(fixture.window.host()->open({"organisation", {}, {}, {}}));
    QVERIFY(fixture.context().store().records().ridsOf(entity("person"))->empty());
    typeText(editorOf(editorIn(fixture), "description"), QStringLiteral("Union"));
    QVERIFY(fixture.window.host()->open({"person", {}, {}, {}}));
    QCOMPARE(fixture.context().store().records().ridsOf(entity("organisation"))->size(), 1u); // the control
}

/// What was recorded between the typing of a draft and its being taken up stands.
void TestForms::aDraftTakesNothingBack()
{
    WindowFixture fixture;
    Uuid7 id;
    QVERIFY(fixture.session
                ->record(QStringLiteral("record"),
                         [&](ChangeWriter &writer) -> Result<void> {
                             Record person(entity("person"));
                             person.set("export_alias", QStringLiteral("Bahor"));
                             person.set("activity", QStringLiteral("Teacher"));
                             auto created = writer.create(std::move(person));
                             if (!created)
                                 return created.error();
                             id = *created;
                             return {};
                         })
                .isOk());
    fixture.open();
    fixture.window.host()->open({"person", id, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    Store &store = fixture.context().store();
    const auto typeAndGo = [&](const QString &letters) {
        QTest::keyClick(editorOf(editor, "export_alias")->focusProxy(), Qt::Key_End);
        typeText(editorOf(editor, "export_alias"), letters);
        editor->keepDraft();
        editor->close();
    };
    const auto elsewhere = [&](const char *field, const QString &value) {
        return fixture.context().session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            auto record = store.records().load(id);
            record->set(field, value);
            const auto updated = writer.update(*record);
            return updated ? Result<void>() : updated.error();
        });
    };
    typeAndGo(QStringLiteral(" A."));
    QVERIFY(elsewhere("activity", QStringLiteral("Teacher, then journalist")).isOk());
    QVERIFY(editor->open(id));
    QCOMPARE(editor->edited()->record().text("export_alias"), QStringLiteral("Bahor A.")); // the control
    QCOMPARE(editor->edited()->record().text("activity"), QStringLiteral("Teacher, then journalist"));
    QVERIFY(editor->record());
    QCOMPARE(store.records().load(id)->text("activity"), QStringLiteral("Teacher, then journalist"));
    // The same field on both sides is said, and what was typed stands.
    typeAndGo(QStringLiteral("x"));
    QVERIFY(elsewhere("export_alias", QStringLiteral("Another")).isOk());
    QVERIFY(editor->open(id));
    QCOMPARE(editor->edited()->record().text("export_alias"), QStringLiteral("Bahor A.x"));
    const Field *alias = entity("person").field("export_alias");
    const QList<ToneLine *> lines = editor->findChildren<ToneLine *>();
    QVERIFY(std::ranges::any_of(lines, [&](const ToneLine *line) { return line->text().contains(words::fieldLabel(*alias)); }));
}

void TestForms::changesOnBothSidesAreJoined()
{
    WindowFixture fixture;
    Uuid7 id;
    QVERIFY(fixture.session
                ->record(QStringLiteral("record"),
                         [&](ChangeWriter &writer) -> Result<void> {
                             Record person(entity("person"));
                             person.set("export_alias", QStringLiteral("Bahor"));
                             person.set("activity", QStringLiteral("Teacher"));
                             auto created = writer.create(std::move(person));
                             if (!created)
                                 return created.error();
                             id = *created;
                             return {};
                         })
                .isOk());
    fixture.open();
    fixture.window.host()->open({"person", id, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    QTest::keyClick(editorOf(editor, "export_alias")->focusProxy(), Qt::Key_End);
    typeText(editorOf(editor, "export_alias"), QStringLiteral(" A."));
    const auto elsewhere = [&](const char *field, const QString &value) {
        return fixture.context().session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            auto record = fixture.context().store().records().load(id);
            record->set(field, value);
            const auto updated = writer.update(*record);
            return updated ? Result<void>() : updated.error();
        });
    };
    QVERIFY(elsewhere("activity", QStringLiteral("Teacher, then journalist")).isOk());
    QVERIFY(editor->record());
    auto joined = fixture.context().store().records().load(id);
    QCOMPARE(joined->text("export_alias"), QStringLiteral("Bahor A."));
    QCOMPARE(joined->text("activity"), QStringLiteral("Teacher, then journalist"));
    // The same field on both sides is asked about once, then recorded as it stands.
    typeText(editorOf(editor, "export_alias"), QStringLiteral("x"));
    QVERIFY(elsewhere("export_alias", QStringLiteral("Another")).isOk());
    QVERIFY(!editor->record());
    QVERIFY(editor->record());
    QCOMPARE(fixture.context().store().records().load(id)->text("export_alias"), QStringLiteral("Bahor A.x"));
}

void TestForms::datesEchoAndKeepTheWords()
{
    FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(22, 40)));
    FuzzyDateEdit edit(clock, nullptr);
    edit.show();
    typeText(&edit, QStringLiteral("about May 2009"));
    QCOMPARE(edit.date().from->date(), QDate(2009, 5, 1));
    QCOMPARE(edit.date().basis, FuzzyDate::Basis::Approximate);
    edit.setValue(Value());
    typeText(&edit, QStringLiteral("when the apricots flowered"));
    QVERIFY(edit.date().isUndated());
    QCOMPARE(edit.date().text, QStringLiteral("when the apricots flowered"));
    QVERIFY(!edit.echo().isEmpty());
}

void TestForms::termsFilterAndGarbageIsNotKept()
{
    WindowFixture fixture;
    fixture.open();
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    auto &picker = *new TermPicker(fixture.context(), "act_kind", &window);
    auto *next = new QLineEdit(&window);
    layout->addWidget(&picker);
    layout->addWidget(next);
    window.show();
    QApplication::setActiveWindow(&window);
    // While the list of what fits is open, it hears the keys first.
    const auto tab = [&] {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : picker.box(), Qt::Key_Tab);
        next->setFocus();
    };
    QSignalSpy edited(&picker, &FieldEditor::edited);
    typeText(&picker, QStringLiteral("Detention"));
    tab();
    QCOMPARE(picker.box()->code(), QStringLiteral("detention"));
    QCOMPARE(edited.count(), 1);
    picker.box()->lineEdit()->selectAll();
    typeText(&picker, QStringLiteral("zzz"));
    tab();
    QCOMPARE(picker.value(), Value(QStringLiteral("detention")));
    QVERIFY(picker.box()->currentText() != QStringLiteral("zzz"));
}

/// What is only offered does not look, or sound, like what was answered.
void TestForms::noneOfTheseIsAnAnswer()
{
    WindowFixture fixture;
    fixture.open();
    TermsEditor editor(fixture.context(), "person_role", nullptr);
    auto *none = editor.findChild<QCheckBox *>();
    QVERIFY(none && !none->isHidden());
    const auto isHeard = [&] { return bool(QAccessible::queryAccessibleInterface(none)->state().checked); };
    QVERIFY(!none->isChecked() && !isHeard());
    QCOMPARE(editor.value(), Value());
    none->click();
    QVERIFY(none->isChecked() && isHeard());
    QCOMPARE(editor.value(), Value(QStringList()));
    editor.setValue(Value());
    QVERIFY(!none->isChecked());
    editor.leaveOutNone();
    QVERIFY(none->isHidden());
}

void TestForms::recordsAreFoundInTheOtherAlphabet()
{
    WindowFixture fixture;
    fixture.open();
    const Uuid7 person = makeByName(fixture.context(), "person", QStringLiteral("Азимжон Аскаров"));
    QVERIFY(!person.isNull());
    const Field *field = entity("involvement").field("party");
    RecordPicker picker(fixture.context(), *field, nullptr);
    picker.show();
    typeText(picker.search()->line(), QStringLiteral("Azimjon Askarov"));
    QTest::keyClick(picker.search()->line(), Qt::Key_Return);
    QCOMPARE(picker.value(), Value(person));
    // Nobody of that name: the offer is to make one, and only when chosen.
    picker.search()->line()->selectAll();
    typeText(picker.search()->line(), QStringLiteral("Qqqww"));
    const auto *offers = picker.findChild<QListWidget *>(QStringLiteral("offers"));
    QVERIFY(offers->count() >= 1);
    QVERIFY(offers->item(0)->text().contains(QStringLiteral("Qqqww")));
    QCOMPARE(fixture.context().store().records().ridsOf(entity("person"))->size(), 1u);
    QTest::keyClick(picker.search()->line(), Qt::Key_Return);
    QCOMPARE(fixture.context().store().records().ridsOf(entity("person"))->size(), 2u);
}

/// More cases than anybody would read through for one letter typed: the first of them is found all the same.
void TestForms::oldRecordsAreFoundAmongThousands()
{
    constexpr int Newer = 2100;
    WindowFixture fixture;
    fixture.open();
    const auto titled = [](const QString &title) {
        Record record(entity("case"));
        record.set("title", title);
        return record;
    };
    Uuid7 oldest;
    Uuid7 newest;
    const auto recorded = fixture.context().record(QStringLiteral("record"), {}, [&](ChangeWriter &writer) -> Result<void> {
        for (int i = 0; i <= Newer; ++i) {
            Record record = titled(i == 0 ? QStringLiteral("Обыск у Мерганова") : QStringLiteral("Арест %1").arg(i));
            SOLNOMA_TRY(fixture.context().session().fillIn(record, writer));
            const auto made = writer.create(std::move(record));
            if (!made)
                return made.error();
            (i == 0 ? oldest : newest) = *made;
        }
        return {};
    });
    QVERIFY(recorded.isOk());
    const FindCandidates find = finderFor(fixture.context(), *entity("act").field("case"));
    QCOMPARE(find(QStringLiteral("мерган")).size(), 1u);
    QCOMPARE(find(QStringLiteral("мерган")).front().id, oldest);
    QVERIFY(find(QStringLiteral("Бекмуратов")).empty());
    QCOMPARE(find(QString()).front().id, newest);
    // By whom it is about, in the other alphabet.
    const Uuid7 person = makeByName(fixture.context(), "person", QStringLiteral("Азимжон Аскаров"));
    Record about = *fixture.context().store().records().load(oldest);
    about.set("subjects", Ids{person});
    QVERIFY(fixture.context()
                .record(QStringLiteral("record"), {},
                        [&](ChangeWriter &writer) -> Result<void> {
                            const auto updated = writer.update(about);
                            return updated ? Result<void>() : Result<void>(updated.error());
                        })
                .isOk());
    QCOMPARE(find(QStringLiteral("Azimjon Askarov")).size(), 1u);
    QCOMPARE(find(QStringLiteral("Azimjon Askarov")).front().id, oldest);
}

void TestForms::rowsComeAndGo()
{
    WindowFixture fixture;
    fixture.open();
    fixture.window.host()->open({"person", {}, {}, {}});
    RecordEditor *editor = editorIn(fixture);
    auto *rows = qobject_cast<RowsEditor *>(editorOf(editor, "names"));
    QTest::keyClick(rows->focusProxy(), Qt::Key_Space);
    QVERIFY(rows->rowForm());
    typeText(QApplication::focusWidget(), QStringLiteral("Азимжон Аскаров"));
    QCOMPARE(editor->edited()->record().rows("names").back().text("full"), QStringLiteral("Азимжон Аскаров"));
    QCOMPARE(rows->list()->item(1)->text(), QStringLiteral("Азимжон Аскаров"));
    QVERIFY(editor->record());
    QCOMPARE(editor->edited()->record().rows("names").size(), 1u); // the line that was open and never filled in is gone
    QCOMPARE(fixture.page()->title(), QStringLiteral("Азимжон Аскаров"));
    rows = qobject_cast<RowsEditor *>(editorOf(editor, "names"));
    QVERIFY(rows->choose(editor->edited()->record().rows("names").front().id()));
    rows->findChild<QWidget *>(QStringLiteral("remove-row"))->setFocus();
    QTest::keyClick(rows->findChild<QWidget *>(QStringLiteral("remove-row")), Qt::Key_Space);
    QVERIFY(editor->edited()->record().rows("names").empty());
    editor->edited()->steps().undo();
    QCOMPARE(editor->edited()->record().rows("names").size(), 1u);
}

/// A record may have hundreds of rows: the words of the others are not put together again for each letter.
void TestForms::aLetterRewritesOneRow()
{
    WindowFixture fixture;
    fixture.open();
    const Uuid7 person = Uuid7::make(fixture.clock);
    Record record(entity("person"), person);
    for (const char *full : {"Азимжон", "Nodira"}) {
        Record name(entity("name"), Uuid7::make(fixture.clock));
        name.set("full", q(full));
        record.rows("names").push_back(std::move(name));
    }
    const Ids rows{record.rows("names")[0].id(), record.rows("names")[1].id()};
    EditedRecord edited(std::move(record), true);
    RowsEditor editor(fixture.context(), edited, person, *entity("person").field("names"), nullptr);
    const auto type = [&](const Uuid7 &row, const char *words) { edited.setValue(row, *entity("name").field("full"), q(words)); };
    QCOMPARE(editor.list()->item(1)->text(), q("Nodira"));
    editor.list()->item(1)->setText(q("not written again"));
    type(rows[0], "Азимжон Аскаров");
    QCOMPARE(editor.list()->item(0)->text(), q("Азимжон Аскаров"));
    QCOMPARE(editor.list()->item(1)->text(), q("not written again"));
    type(rows[1], "Nodira Saidova"); // the control: its own letters do
    QCOMPARE(editor.list()->item(1)->text(), q("Nodira Saidova"));
    edited.steps().undo();
    QCOMPARE(editor.list()->item(1)->text(), q("Nodira"));
}

void TestForms::aNewRowHasANumberOfItsOwn()
{
    WindowFixture fixture;
    fixture.open();
    const Uuid7 act = Uuid7::make(fixture.clock);
    EditedRecord edited(Record(entity("act"), act), true);
    const Field &field = *entity("act").field("detention.stages");
    RowsEditor rows(fixture.context(), edited, act, field, nullptr);
    const auto add = [&] {
        QTest::keyClick(rows.focusProxy(), Qt::Key_Space);
        return edited.record().rows(field.id).back().integer("seq").value_or(0);
    };
    QCOMPARE(add(), 1);
    QCOMPARE(add(), 2);
    QCOMPARE(add(), 3);
    edited.removeRow(act, field, edited.record().rows(field.id).front().id());
    QCOMPARE(add(), 4); // not 3, which is there
}

/// Beside the field, calmly, as soon as either is typed; what was said stays as it was.
void TestForms::aMostBelowItsLeastIsSaid()
{
    WindowFixture fixture;
    fixture.open();
    const Uuid7 group = Uuid7::make(fixture.clock);
    EditedRecord edited(Record(entity("group"), group), true);
    const Field &least = *entity("group").field("count_min");
    const Field &most = *entity("group").field("count_max");
    FieldCell cell(fixture.context(), edited, group, most, nullptr);
    const auto said = [&] {
        const auto *line = cell.findChild<ToneLine *>();
        return line ? line->text() : QString();
    };
    edited.setValue(group, most, qint64(2'000'000));
    QVERIFY(said().isEmpty());
    edited.setValue(group, least, qint64(3'000'000));
    QVERIFY2(said().contains(words::fieldLabel(least)), qPrintable(said()));
    QCOMPARE(edited.record().integer("count_max").value_or(0), 2'000'000);
    edited.setValue(group, least, qint64(1'000'000));
    QVERIFY(said().isEmpty());
}

QTEST_MAIN(TestForms)
#include "tst_forms.moc"
