// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "store/lists.h"
#include "store/search.h"
#include "ui/quicklog/quick_log_form.h"
#include "ui/shell/status_line.h"
#include "vault/sealing.h"
#include "window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace solnoma;

class TestQuickLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// domain.md: a field monitor at 22:40 records a detention in eight entries without a mouse.
    void detentionInEightEntries()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture.page()->location().page, QByteArray("quick-detention"));
        keys.entry(q("Шерзод Раҳимов"));
        keys.entry(q("yesterday 14:30"));
        keys.entry(q("Margilan"));
        keys.entry(q("Police"));
        keys.entry(q("Police station"));
        QCOMPARE(here<QWidget>(fixture, "entry-by-whom")->findChild<QComboBox *>()->currentText(), q("Police"));
        QCOMPARE(here<QWidget>(fixture, "entry-what")->findChild<QComboBox *>()->currentText(),
                 q("Police station or department"));
        keys.entry(q("Taken from his home"));
        keys.entry({}); // consent: not asked yet
        keys.entry(q("relative"));
        QVERIFY(keys.entries <= 8);
        QCOMPARE(QApplication::focusWidget()->objectName(),
                 q("source-name")); // whoever has a name puts it here, and not into the label
        keys.press(Qt::Key_Return, Qt::ControlModifier);

        QVERIFY(here<QLabel>(fixture, "file-number")->text().contains(q("2026-")));
        QVERIFY(fixture.window.host()->statusLine()->sentence().contains(q("Recorded")));
        QVERIFY(here<QLabel>(fixture, "tasks-that-follow")->text().contains(q("consent"), Qt::CaseInsensitive));
        QCOMPARE(QApplication::focusWidget()->objectName(), q("open-file"));

        Store &store = fixture.context().store();
        const Lists lists(store.connection(), store.records());
        const auto acts = lists.page({"acts", {}, Qt::AscendingOrder, {}, {}, 10});
        QCOMPARE(acts->rows.size(), size_t{1});
        const Record act = *store.records().load(acts->rows.front().id);
        QCOMPARE(act.text("kind"), q("detention"));
        QCOMPARE(act.text("assertion"), q("alleged")); // no more than one source said
        QCOMPARE(act.fuzzyDate("began").from->toString(), q("2026-11-20T14:30"));
        QCOMPARE(act.text("account"), q("Taken from his home"));
        QCOMPARE(act.rows("detention.stages").size(), size_t{1});
        QCOMPARE(act.rows("detention.stages").front().text("stage"), q("police_custody"));
        QCOMPARE(act.rows("involved").size(), size_t{2});
        QCOMPARE(act.rows("involved")[1].text("perpetrator_type"), q("police"));

        // Found in the other alphabet, and somebody else is not.
        const Search search(store.connection(), store.records());
        const auto found = search.names(q("Sherzod Rahimov"), 5);
        QCOMPARE(found->size(), size_t{1});
        QCOMPARE(found->front().id, act.rows("involved")[0].ref("party"));
        QVERIFY(search.names(q("Nodira Saidova"), 5)->empty());
    }

    void nothingIsRequired()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        for (const auto key : {Qt::Key_D, Qt::Key_R, Qt::Key_H}) {
            keys.press(key, Qt::ControlModifier | Qt::ShiftModifier);
            keys.press(Qt::Key_Return, Qt::ControlModifier);
            QVERIFY(here<QLabel>(fixture, "file-number")->text().contains(q("Recorded")));
        }
        QCOMPARE(count(fixture, "cases"), 3);
    }

    void undoneFromTheStatusLine()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        keys.entry(q("Nodira Saidova"));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(fixture, "cases"), 1);
        QCOMPARE(count(fixture, "parties"), 1);
        fixture.window.host()->statusLine()->findChild<QPushButton *>()->click();
        QCOMPARE(count(fixture, "cases"), 0);
        QCOMPARE(count(fixture, "parties"), 0);
        // What was typed is still there, and can be recorded after all.
        QCOMPARE(here<QLineEdit>(fixture, "who")->text(), q("Nodira Saidova"));
        QVERIFY(here<QLineEdit>(fixture, "who")->isVisible());
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(fixture, "cases"), 1);
    }

    void draftOutlivesTheWindow()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keys.entry(q("Шерзод Раҳимов"));
        keys.entry(q("yesterday"));
        keys.entry(q("Margilan"));
        here<QLineEdit>(fixture, "source-name")->setFocus();
        keys.type(q("Zulfiya Qodirova"));
        const auto drafts = [&] { return *fixture.context().session().drafts()->all(); };
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), size_t{1}, 2000); // nobody asked for it
        QTRY_VERIFY_WITH_TIMEOUT(drafts().front().payload.contains("Margilan"), 2000);
        QVERIFY(!drafts().front().payload.contains("Zulfiya")); // the name waits as a sealed box
        QVERIFY(drafts().front().payload.contains("\"box\":\""));

        // The draft is there already; now the window goes without anything having been recorded.
        const QString typed = here<QLineEdit>(fixture, "who")->text();
        QVERIFY(fixture.window.closeSession());
        MainWindow other(fixture.registry, fixture.preferences);
        auto session = Session::open(fixture.path(), SessionFixture::credential(), fixture.SessionFixture::context());
        if (!session)
            qFatal("%s %s", errorName(session.error().code), qPrintable(session.error().detail));
        other.openSession(std::move(*session));
        other.show();
        QVERIFY(other.host()->open({"quick-detention"}));
        QCOMPARE(other.findChild<QLineEdit *>(q("who"))->text(), typed);
        QVERIFY(other.findChild<QLabel *>(q("quick-log-message"))->text().contains(q("back")));
        other.findChild<QPushButton *>(q("record-quick-log"))->click();
        Store &store = other.context()->store();
        const auto acts = Lists(store.connection(), store.records()).page({"acts", {}, Qt::AscendingOrder, {}, {}, 10});
        QCOMPARE(acts->rows.size(), size_t{1});
        QCOMPARE(store.records().load(acts->rows.front().id)->fuzzyDate("began").from->date(), QDate(2026, 11, 20));
        QVERIFY(other.context()->session().drafts()->all()->empty());
        // The sealed name is in its box.
        const auto key = SealedKey::open(other.context()->session().vault().sealedKeyPath(), SessionFixture::credential());
        const auto rids = store.records().ridsOf(entity("sealed_source"));
        QCOMPARE(rids->size(), size_t{1});
        const Record sealed = *store.records().load(**store.records().head(rids->front()));
        QCOMPARE(other.context()->session().openSealed(sealed, *key)->text("name_text"), q("Zulfiya Qodirova"));
    }

    void theSameIsOfferedAtEntry()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keys.entry(q("Шерзод Раҳимов"));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        keys.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        auto *offers = here<QListWidget>(fixture, "perhaps-the-same");
        keys.type(q("Nodira"));
        QVERIFY(offers->isHidden());
        here<QLineEdit>(fixture, "who")->clear();
        keys.type(q("Sherzod Rahimov"));
        QVERIFY(!offers->isHidden());
        QCOMPARE(offers->count(), 3); // add to the file, the same with a new file, another
        keys.press(Qt::Key_Down);
        keys.press(Qt::Key_Return);
        QCOMPARE(here<QLineEdit>(fixture, "who")->text(), q("Шерзод Раҳимов"));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(fixture, "cases"), 1);
        QCOMPARE(count(fixture, "parties"), 1);
        QCOMPARE(count(fixture, "acts"), 2);
    }

    void sameForAnotherPerson()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keys.entry(q("Шерзод Раҳимов"));
        keys.entry(q("13.5.2026"));
        keys.entry(q("Margilan"));
        for (int i = 0; i < 4; ++i)
            keys.entry({});
        keys.entry(q("relative"));
        here<QComboBox>(fixture, "entry-consent")->setCurrentIndex(1);
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        here<QPushButton>(fixture, "same-for-another")->setFocus();
        keys.press(Qt::Key_Return);
        QVERIFY(here<QLineEdit>(fixture, "who")->text().isEmpty());
        QCOMPARE(here<QComboBox>(fixture, "entry-consent")->currentIndex(), 0);
        QCOMPARE(QApplication::focusWidget()->objectName(), q("who"));
        keys.type(q("Nodira Saidova"));
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(count(fixture, "cases"), 2);
        QCOMPARE(count(fixture, "sources"), 1); // who told us is one
        Store &store = fixture.context().store();
        QCOMPARE(store.records().ridsOf(entity("place"))->size(), size_t{1});
        QCOMPARE(store.records().ridsOf(entity("consent"))->size(), size_t{1});
    }

    /// Whoever is followed and threatened is both. Earlier drafts hold one kind as a single word.
    void severalKindsOfHarassment()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        for (const char *kind : {"Followed", "Threatened with death"}) {
            here<QWidget>(fixture, "entry-what")->setFocus();
            keys.entry(q(kind));
        }
        const QStringList both{q("followed"), q("death_threat")};
        auto *typed = fixture.page()->findChild<QuickLogForm *>();
        QCOMPARE(typed->log().what, both);
        QuickLogForm other(fixture.context(), QuickLog::Kind::Harassment, nullptr);
        other.restore(typed->kept());
        QCOMPARE(other.log().what, both);
        other.restore({{q("what"), q("followed")}});
        QCOMPARE(other.log().what, QStringList{q("followed")});
        other.restore({{q("what"), QString()}});
        QVERIFY(other.isEmpty());
        QuickLogForm one(fixture.context(), QuickLog::Kind::Detention, nullptr);
        one.restore({{q("what"), q("police_custody")}});
        QCOMPARE(one.log().what, QStringList{q("police_custody")});
        keys.press(Qt::Key_Return, Qt::ControlModifier);
        Store &store = fixture.context().store();
        const auto acts = Lists(store.connection(), store.records()).page({"acts", {}, Qt::AscendingOrder, {}, {}, 10});
        QCOMPARE(acts->rows.size(), size_t{1});
        QCOMPARE(store.records().load(acts->rows.front().id)->list("harassment.kinds"), both);
    }

    void discarded()
    {
        WindowFixture fixture;
        fixture.open();
        Keyboard keys(&fixture.window);
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        keys.type(q("Nodira"));
        keys.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); // leaving keeps the draft
        QCOMPARE(fixture.context().session().drafts()->all()->size(), size_t{1});
        keys.press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(here<QLineEdit>(fixture, "who")->text(), q("Nodira"));
        keys.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(fixture.context().session().drafts()->all()->empty());
        QVERIFY(here<QLineEdit>(fixture, "who")->text().isEmpty());
        QCOMPARE(count(fixture, "cases"), 0);
    }

    void everyEntryHasAName()
    {
        WindowFixture fixture;
        fixture.open();
        for (const char *page : {"quick-detention", "quick-registration", "quick-harassment"}) {
            QVERIFY(fixture.window.host()->open({page}));
            int seen = 0;
            for (QWidget *widget : fixture.page()->findChildren<QWidget *>()) {
                const bool isEntry = qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget) ||
                                     qobject_cast<QComboBox *>(widget);
                if (!isEntry || qobject_cast<QComboBox *>(widget->parentWidget()))
                    continue;
                ++seen;
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
            }
            QVERIFY(seen >= 10);
        }
    }

private:
    static int count(WindowFixture &fixture, const char *list)
    {
        Store &store = fixture.context().store();
        return static_cast<int>(
            Lists(store.connection(), store.records()).page({list, {}, Qt::AscendingOrder, {}, {}, 100})->rows.size());
    }
};

QTEST_MAIN(TestQuickLog)
#include "tst_quick_log.moc"
