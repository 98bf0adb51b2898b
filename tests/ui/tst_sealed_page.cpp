// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_units.h"
#include "keyboard.h"
#include "services/draft_record.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/records/sealed_page.h"
#include "ui/shell/hider.h"
#include "ui/shell/locker.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/passphrase_edit.h"
#include "window_fixture.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <chrono>

using namespace solnoma;
using namespace std::chrono_literals;

/// Who a source is opens apart from everything else, and closes by itself.
class TestSealedPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenWithoutTheKey();
    void isAskedOfEveryoneWhoHidesBehindAKind();
    void isReadAndChangedWithIt();
    void opensInACase();
    void aWrongPassphraseOpensNothing();
    void saysWhenTheKeyIsElsewhere();
    void closesByItself_data();
    void closesByItself();
    void nothingOfItIsReadable();
    void picture();
};

namespace {

struct CountingRelauncher : Relauncher {
    void relaunch() override { ++count; }
    int count = 0;
};

class SealedWindow : public WindowFixture
{
public:
    explicit SealedWindow(bool isSealed = true)
    {
        const auto recorded = session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record told(entity("source"));
            told.set("label", QStringLiteral("Neighbour A"));
            const auto made = writer.create(told);
            if (!made)
                return made.error();
            source = *made;
            Record file(entity("case"));
            file.set("title", QStringLiteral("Margilan"));
            Record thread(entity("information"));
            thread.set("source", source);
            file.rows("info").push_back(thread);
            const auto opened = writer.create(file);
            if (!opened)
                return opened.error();
            caseId = *opened;
            if (!isSealed)
                return {};
            Record sealed(entity("sealed_source"));
            sealed.set("source", source);
            sealed.set("name_text", QStringLiteral("Zulfiya Qodirova"));
            sealed.set("protection", QStringLiteral("Never at work."));
            SOLNOMA_TRY(session->sealFields(sealed));
            const auto kept = writer.create(sealed);
            return kept ? Result<void>() : Result<void>(kept.error());
        });
        if (!recorded)
            qFatal("%s %s", qPrintable(recorded.error().place), qPrintable(recorded.error().detail));
        open();
        context().openRecord(source);
    }
    void pressOpen()
    {
        QApplication::setActiveWindow(&window);
        QTest::keyClick(window.windowHandle(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::qWait(200); // a button goes down and up again
    }
    /// Ctrl+Shift+O and the passphrase; the page, once it is there.
    SealedPage *openPage(QStringView passphrase = u"uch qalin soʻz")
    {
        pressOpen();
        if (auto *asks = window.findChild<QDialog *>(QStringLiteral("sealed-dialog"))) {
            auto *box = asks->findChild<PassphraseEdit *>();
            box->append(passphrase);
            QTest::keyClick(box, Qt::Key_Return);
        }
        if (shown())
            QApplication::setActiveWindow(shown()); // as a desktop does
        return shown();
    }
    SealedPage *shown() const
    {
        auto *page = window.findChild<SealedPage *>();
        return page && page->isVisible() ? page : nullptr;
    }
    static QWidget *field(SealedPage *page, const char *id) { return page->editor()->form()->cell(id)->editor(); }
    Record stored() { return *context().store().records().load(SealedPage::sealedOf(context(), source)); }
    Record opened()
    {
        const auto key = SealedKey::open(context().session().vault().sealedKeyPath(), credential());
        return *context().session().openSealed(stored(), *key);
    }

    Uuid7 source;
    Uuid7 caseId;
};

} // namespace

void TestSealedPage::isWrittenWithoutTheKey()
{
    SealedWindow fixture(false);
    auto *button = here<QPushButton>(fixture, "open-sealed");
    QVERIFY(button->text().startsWith(QStringLiteral("Write")));
    SealedPage *page = fixture.openPage({});
    QVERIFY(page); // at once: writing needs no secret
    QVERIFY(!fixture.context().sealedKey());
    typeText(SealedWindow::field(page, "name_text"), QStringLiteral("Zulfiya Qodirova"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!fixture.shown());
    QVERIFY(fixture.stored().isEmpty("name_text"));
    QCOMPARE(fixture.opened().text("name_text"), QStringLiteral("Zulfiya Qodirova"));
    QCOMPARE(fixture.opened().ref("source"), fixture.source);
    QVERIFY(button->text().startsWith(QStringLiteral("Open")));
}

/// A newspaper says itself who it is; an account in a social network may be anybody's, whatever title and date it has.
void TestSealedPage::isAskedOfEveryoneWhoHidesBehindAKind()
{
    WindowFixture fixture;
    std::vector<std::pair<Uuid7, bool>> sources;
    const auto recorded = fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        for (const char *kind : {"relative", "monitor", "social", "official_document", "media", "un_document", "cso_report"}) {
            Record told(entity("source"));
            told.set("label", QString::fromLatin1(kind));
            told.set("kind", QString::fromLatin1(kind));
            told.set("title", QStringLiteral("A title"));
            told.set("published", dayOf(QDate(2024, 5, 12)));
            const auto made = writer.create(told);
            if (!made)
                return made.error();
            const QByteArray name(kind);
            sources.emplace_back(*made, name != "media" && name != "un_document" && name != "cso_report");
        }
        return {};
    });
    QVERIFY(recorded.isOk());
    fixture.open();
    for (const auto &[source, isAsked] : sources) {
        QVERIFY(fixture.window.host()->open({{}, source}));
        QVERIFY2(here<QWidget>(fixture, "sealed-line")->isVisible() == isAsked, qPrintable(fixture.page()->title()));
    }
}

void TestSealedPage::isReadAndChangedWithIt()
{
    SealedWindow fixture;
    SealedPage *page = fixture.openPage();
    QVERIFY(page && fixture.context().sealedKey());
    QCOMPARE(SealedWindow::field(page, "name_text")->findChild<QLineEdit *>()->text(), QStringLiteral("Zulfiya Qodirova"));
    for (const Field &each : entity("sealed_source").fields) {
        const FieldCell *cell = page->editor()->form()->cell(each.id);
        QVERIFY2(!cell || cell->isVisible() == (each.level == Level::Sealed), each.id.data()); // nothing that is not in the box
    }
    auto *notes = SealedWindow::field(page, "protection")->findChild<QPlainTextEdit *>();
    QCOMPARE(notes->toPlainText(), QStringLiteral("Never at work."));
    typeText(SealedWindow::field(page, "safe_channel"), QStringLiteral("through her aunt"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(fixture.shown()); // stays: it can still be read
    QCOMPARE(SealedWindow::field(page, "name_text")->findChild<QLineEdit *>()->text(), QStringLiteral("Zulfiya Qodirova"));
    QCOMPARE(fixture.opened().text("safe_channel"), QStringLiteral("through her aunt"));
    typeText(SealedWindow::field(page, "safe_channel"), QStringLiteral(", on Sundays"));
    QTest::mouseClick(page->findChild<QDialogButtonBox *>()->buttons().front(), Qt::LeftButton); // closing records
    QTRY_VERIFY(!fixture.shown());
    QVERIFY(!fixture.context().sealedKey());
    QCOMPARE(fixture.opened().text("safe_channel"), QStringLiteral("through her aunt, on Sundays"));
    QCOMPARE(fixture.opened().text("name_text"), QStringLiteral("Zulfiya Qodirova"));
    QVERIFY(fixture.stored().isEmpty("safe_channel"));
    QVERIFY(fixture.context().session().drafts()->all()->empty());
}

void TestSealedPage::opensInACase()
{
    SealedWindow fixture;
    QVERIFY(fixture.window.host()->open({"case", fixture.caseId, "sources", {}}));
    QTRY_VERIFY(here<QPushButton>(fixture, "open-sealed")->isVisible());
    SealedPage *page = fixture.openPage();
    QVERIFY(page);
    QCOMPARE(SealedWindow::field(page, "name_text")->findChild<QLineEdit *>()->text(), QStringLiteral("Zulfiya Qodirova"));
    // Of other records there is no such page.
    QTest::keyClick(page, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.shown());
    QVERIFY(fixture.window.host()->open({"case", fixture.caseId, "tasks", {}}));
    fixture.pressOpen();
    QVERIFY(!fixture.window.findChild<QDialog *>(QStringLiteral("sealed-dialog")));
}

void TestSealedPage::aWrongPassphraseOpensNothing()
{
    SealedWindow fixture;
    QVERIFY(!fixture.openPage(u"three thick words"));
    QVERIFY(!fixture.context().sealedKey());
    auto *asks = fixture.window.findChild<QDialog *>(QStringLiteral("sealed-dialog"));
    QVERIFY(asks && asks->isVisible());
    auto *box = asks->findChild<PassphraseEdit *>();
    QVERIFY(box->isEmpty());
    box->append(u"uch qalin soʻz");
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(fixture.shown());
}

void TestSealedPage::saysWhenTheKeyIsElsewhere()
{
    SealedWindow fixture;
    QVERIFY(QFile::remove(fixture.context().session().vault().sealedKeyPath()));
    QVERIFY(!fixture.openPage());
    auto *asks = fixture.window.findChild<QDialog *>(QStringLiteral("sealed-dialog"));
    const auto labels = asks->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("coordinator")); }));
}

void TestSealedPage::closesByItself_data()
{
    QTest::addColumn<QByteArray>("by");
    for (const char *by : {"hide", "lock", "idle", "key"})
        QTest::newRow(by) << QByteArray(by);
}

/// What was typed and not recorded is a draft, sealed, and offered when the page is opened again.
void TestSealedPage::closesByItself()
{
    QFETCH(QByteArray, by);
    SealedWindow fixture;
    CountingRelauncher relauncher;
    Hider hider(fixture.window);
    Locker locker(fixture.window, relauncher);
    SealedPage *page = fixture.openPage();
    QVERIFY(page);
    typeText(SealedWindow::field(page, "safe_channel"), QStringLiteral("through her"));
    if (by == "hide")
        hider.hide();
    else if (by == "lock")
        locker.lock();
    else if (by == "idle")
        page->setIdleTime(50ms);
    else
        fixture.context().closeSealed();
    QTRY_VERIFY(!fixture.shown());
    if (by == "lock") {
        QCOMPARE(relauncher.count, 1);
        fixture.reopen();
        QTRY_VERIFY(!fixture.window.context());
        fixture.open();
        fixture.context().openRecord(fixture.source);
    } else {
        QVERIFY(!fixture.context().sealedKey());
        QTest::qWait(10);
        hider.show();
        QVERIFY(!fixture.shown()); // it does not come back with the window
    }
    const auto drafts = fixture.context().session().drafts()->all();
    QCOMPARE(drafts->size(), 1u);
    const QByteArray payload = drafts->front().payload;
    QVERIFY(!payload.contains("through her") && !payload.contains("Zulfiya"));
    const auto draft = readDraft(entity("sealed_source"), payload);
    QVERIFY(draft && draft->isEmpty("safe_channel") && !draft->isEmpty("box"));
    QVERIFY(fixture.opened().isEmpty("safe_channel")); // nothing is recorded
    page = fixture.openPage();
    QVERIFY(page);
    QCOMPARE(SealedWindow::field(page, "safe_channel")->findChild<QLineEdit *>()->text(), QStringLiteral("through her"));
    QCOMPARE(SealedWindow::field(page, "name_text")->findChild<QLineEdit *>()->text(), QStringLiteral("Zulfiya Qodirova"));
    QVERIFY(page->editor()->record());
    QCOMPARE(fixture.opened().text("safe_channel"), QStringLiteral("through her"));
}

/// No widget of the window, no history and no search knows it; the open page does.
void TestSealedPage::nothingOfItIsReadable()
{
    SealedWindow fixture;
    const auto isShown = [&] {
        for (const QLineEdit *line : fixture.window.findChildren<QLineEdit *>()) {
            if (line->text().contains(QStringLiteral("Zulfiya")))
                return true;
        }
        return false;
    };
    QVERIFY(!isShown());
    QVERIFY(fixture.openPage());
    QVERIFY(isShown());
    QTest::keyClick(fixture.shown(), Qt::Key_Escape);
    QTRY_VERIFY(!fixture.shown());
    QVERIFY(!isShown());
    QVERIFY(!fixture.window.host()->statusLine()->sentence().contains(QStringLiteral("Zulfiya")));
}

void TestSealedPage::picture()
{
    const QString folder = qEnvironmentVariable("SOLNOMA_PICTURES");
    if (folder.isEmpty())
        QSKIP("SOLNOMA_PICTURES names no folder");
    SealedWindow fixture;
    QTest::qWait(60);
    fixture.window.grab().save(folder + QStringLiteral("/source.png"));
    fixture.pressOpen();
    auto *asks = fixture.window.findChild<QDialog *>(QStringLiteral("sealed-dialog"));
    asks->grab().save(folder + QStringLiteral("/sealed-passphrase.png"));
    asks->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    SealedPage *page = fixture.openPage();
    QTest::qWait(60);
    page->grab().save(folder + QStringLiteral("/sealed-page.png"));
    QVERIFY(fixture.window.host()->open({"case", fixture.caseId, "sources", {}}));
    QTest::qWait(60);
    fixture.window.grab().save(folder + QStringLiteral("/case-sources.png"));
}

QTEST_MAIN(TestSealedPage)
#include "tst_sealed_page.moc"
