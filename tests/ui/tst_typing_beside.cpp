// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_editor.h"
#include "ui/records/records_panel.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/text_editors.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTabWidget>
#include <QToolButton>

using namespace solnoma;

/// What somebody is in the middle of typing stays what it is, whatever else is pressed.
class TestTypingBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// "17," is no number yet: what was typed so far stays, and the number is the one that was meant.
    void numbersInGroups_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Value>("value");
        QTest::newRow("plain") << QLocale(QLocale::English) << q("17600") << Value(qint64{17600});
        QTest::newRow("English groups") << QLocale(QLocale::English) << q("17,600") << Value(qint64{17600});
        QTest::newRow("English zeros") << QLocale(QLocale::English) << q("10,000") << Value(qint64{10000});
        QTest::newRow("a space, in Russian") << QLocale(QLocale::Russian) << q("10 000") << Value(qint64{10000});
        QTest::newRow("a space, in Uzbek") << QLocale(QLocale::Uzbek) << q("3 400 000") << Value(qint64{3400000});
        QTest::newRow("no number") << QLocale(QLocale::English) << q("30 p") << Value();
    }

    void numbersInGroups()
    {
        QFETCH(QLocale, locale);
        QFETCH(QString, typed);
        QFETCH(Value, value);
        const QLocale before;
        QLocale::setDefault(locale);
        QWidget ground;
        NumberEditor editor(NumberEditor::Kind::Whole, &ground);
        connect(&editor, &FieldEditor::edited, &editor, [&] { editor.setValue(editor.value()); }); // as a form does
        auto *line = editor.findChild<QLineEdit *>();
        for (const QChar letter : typed)
            QTest::keyClick(line, letter.toLatin1());
        QCOMPARE(line->text(), typed);
        QVERIFY(editor.value() == value);
        QTest::keyClick(line, Qt::Key_Return); // what is no number does not look as if it were kept
        QCOMPARE(line->text().isEmpty(), value == Value());
        QLocale::setDefault(before);
    }

    /// Undo takes back the change that it names; what was typed after it is recorded and stays.
    void undoTakesBackWhatItNames()
    {
        WindowFixture fixture;
        fixture.open();
        const Uuid7 person = addPerson(fixture, "Qorasoy Sinovov");
        QVERIFY(fixture.window.host()->open({"person", person, {}, {}}));
        QCOMPARE(titleOf(fixture, person), q("Qorasoy Sinovov"));
        auto *editor = fixture.page()->findChild<RecordEditor *>();
        const Record &shown = editor->edited()->record();
        editor->edited()->setValue(shown.rows("names").front().id(), *entity("name").field("full"), q("Olimjon Sinovov"));
        QVERIFY(editor->record());
        QCOMPARE(titleOf(fixture, person), q("Olimjon Sinovov"));
        editor->edited()->setValue(person, *entity("person").field("activity"), q("typed after it"));
        auto *undo = fixture.find<QAbstractButton>("undo-change");
        QVERIFY(undo->isVisible());
        undo->click();
        QCOMPARE(titleOf(fixture, person), q("Qorasoy Sinovov"));
        QCOMPARE(fixture.context().store().records().load(person)->text("activity"), q("typed after it"));
    }

    /// Of a case that is not recorded yet only the summary can be filled in: nothing could belong to it.
    void partsOfANewCaseWait()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window.host()->open({"case"}));
        auto *parts = here<QTabWidget>(fixture, "parts");
        parts->setCurrentIndex(1);
        QCOMPARE(parts->currentIndex(), 0);
        QTest::keyClicks(fixture.window.focusWidget(), q("A title"));
        parts->setCurrentIndex(1); // recorded on the way
        QCOMPARE(parts->currentIndex(), 1);
        const auto cases = fixture.context().store().records().ridsOf(entity("case"));
        QCOMPARE(cases->size(), size_t{1});
        here<QToolButton>(fixture, "new-record")->click();
        auto *panel = fixture.page()->findChild<RecordsPanel *>();
        auto *editor = panel->findChild<RecordEditor *>();
        QCOMPARE(editor->edited()->record().ref("case"), fixture.context().store().records().heads(*cases)->front().id);
    }

private:
    static Uuid7 addPerson(WindowFixture &fixture, const char *full)
    {
        Record person(entity("person"));
        Record name(entity("name"));
        name.set("full", q(full));
        person.rows("names").push_back(name);
        Uuid7 id;
        const auto recorded = fixture.context().session().record(q("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto made = writer.create(person);
            if (made)
                id = *made;
            return made ? Result<void>() : Result<void>(made.error());
        });
        return recorded ? id : Uuid7();
    }
    static QString titleOf(WindowFixture &fixture, const Uuid7 &id) { return fixture.context().titleOf(id); }
};

QTEST_MAIN(TestTypingBeside)
#include "tst_typing_beside.moc"
