// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/consent_panel.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/records/records_panel.h"
#include "ui/shell/locker.h"
#include "ui/start/start_page.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/term_editors.h"
#include "window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTreeView>

using namespace solnoma;

namespace {

struct CountingRelauncher : Relauncher {
    void relaunch() override { ++count; }
    int count = 0;
};

void press(QWidget *fallback, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QWidget *focus = QApplication::focusWidget() ? QApplication::focusWidget() : fallback;
    QTest::keyClick(focus, static_cast<Qt::Key>(key), modifiers);
}

} // namespace

/// One evening and the next morning, through the window as a person has it: make a vault, record a detention, find it in
/// the other alphabet, fill the file, note the consent, look at the paper, lock with a sentence half typed, come back.
class TestJourney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneEvening();
};

void TestJourney::oneEvening()
{
    SessionFixture fixture;
    fixture.session.reset();
    qputenv("HOME", fixture.folder.path().toLocal8Bit());
    Preferences preferences(fixture.folder.filePath(QStringLiteral("state")));
    PageRegistry registry;
    addAllPages(registry);
    MainWindow window(registry, preferences);
    auto *start =
        new StartPage({fixture.context(), preferences, {}, SessionFixture::cheap, [&](std::unique_ptr<Session> opened, bool) {
                           window.openSession(std::move(opened));
                       }});
    window.setStartPage(start);
    CountingRelauncher relauncher;
    Locker locker(window, relauncher);
    window.show();
    QApplication::setActiveWindow(&window);
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    // Make a vault.
    start->createVault();
    start->findChild<QLineEdit *>(QStringLiteral("new-name"))->setText(QStringLiteral("Evening"));
    start->findChild<QLineEdit *>(QStringLiteral("new-handle"))->setText(QStringLiteral("chinor"));
    for (const char *name : {"new-passphrase", "new-passphrase-again"})
        start->findChild<PassphraseEdit *>(QLatin1String(name))->append(u"olti sariq gilam");
    const auto goes = start->currentWidget()->findChildren<QPushButton *>(QStringLiteral("go"));
    QTest::mouseClick(goes.front(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.context(), 20000);

    // Record a detention: who, when, where, and Ctrl+Enter.
    press(&window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.host()->page()->location().page, QByteArray("quick-detention"));
    for (const char *entry : {"Шерзод Раҳимов", "yesterday 14:30", "Margilan"}) {
        typeText(QApplication::focusWidget(), QString::fromUtf8(entry));
        press(&window, Qt::Key_Tab);
    }
    press(&window, Qt::Key_Return, Qt::ControlModifier);
    Store *store = &window.context()->store();
    const auto cases = store->records().ridsOf(entity("case"));
    QCOMPARE(cases->size(), size_t{1});
    const Uuid7 caseId = (**store->records().head(cases->front())).id;

    // Find him in the other alphabet, from anywhere.
    press(&window, Qt::Key_K, Qt::ControlModifier);
    auto *words = window.findChild<QLineEdit *>(QStringLiteral("palette-words"));
    QVERIFY(words);
    typeText(words, QStringLiteral("Sherzod Rahimov"));
    auto *found = window.findChild<QTreeView *>(QStringLiteral("palette-found"));
    QTRY_VERIFY(found->model()->rowCount() > 0);
    QTest::keyClick(words, Qt::Key_Return);
    QTRY_COMPARE(window.host()->page()->location().page, QByteArray("person"));
    QCOMPARE(window.host()->page()->title(), QString::fromUtf8("Шерзод Раҳимов"));

    // Fill the file.
    QVERIFY(window.host()->open({"case", caseId, {}, {}}));
    auto *summary = window.host()->page()->findChild<RecordEditor *>(QStringLiteral("summary-editor"));
    typeText(summary->form()->cell("summary")->editor(), QStringLiteral("Taken from his home."));
    press(&window, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(store->records().load(caseId)->text("summary"), QStringLiteral("Taken from his home."));

    // Note that he agrees to a letter to the government, and not to his name in public: two cells and a button.
    QVERIFY(window.host()->open({"case", caseId, "consent", {}}));
    auto *table = window.findChild<QTableWidget *>(QStringLiteral("consents"));
    QCOMPARE(table->rowCount(), 1);
    const auto click = [&](int column) {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, column)).center());
    };
    click(3);
    click(4);
    click(4); // the second time: no
    auto *giver = window.findChild<TermPicker *>(QStringLiteral("consent-giver"))->box();
    giver->setCurrentIndex(giver->findData(QStringLiteral("self")));
    Q_EMIT giver->activated(giver->currentIndex());
    QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("record-consent")), Qt::LeftButton);
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("Yes"));
    QCOMPARE(table->item(0, 4)->text(), QStringLiteral("No"));

    // The paper opens on what is asked.
    press(&window, Qt::Key_P, Qt::ControlModifier);
    QCOMPARE(window.host()->page()->location().page, QByteArray("dossier"));

    // Half a sentence, then the lock.
    QVERIFY(window.host()->open({"case", caseId, "summary", {}}));
    summary = window.host()->page()->findChild<RecordEditor *>(QStringLiteral("summary-editor"));
    typeText(summary->form()->cell("remedies_note")->editor(), QStringLiteral("The lawyer was not let"));
    const QString folder = window.context()->session().vault().folder();
    locker.lock();
    QCOMPARE(relauncher.count, 1);
    QVERIFY(window.isBlank());

    // The next morning, in a fresh process: the half sentence is there, and is not recorded yet.
    MainWindow morning(registry, preferences);
    auto opened = Session::open(folder, SessionFixture::credential("olti sariq gilam"), fixture.context());
    QVERIFY(opened.isOk());
    morning.openSession(std::move(*opened));
    morning.show();
    QApplication::setActiveWindow(&morning);
    QVERIFY(morning.host()->open({"case", caseId, {}, {}}));
    summary = morning.host()->page()->findChild<RecordEditor *>(QStringLiteral("summary-editor"));
    QCOMPARE(summary->edited()->record().text("remedies_note"), QStringLiteral("The lawyer was not let"));
    QVERIFY(morning.context()->store().records().load(caseId)->isEmpty("remedies_note"));
    QVERIFY(summary->record());
    QCOMPARE(morning.context()->store().records().load(caseId)->text("remedies_note"), QStringLiteral("The lawyer was not let"));
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
