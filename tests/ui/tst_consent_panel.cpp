// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_case.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/forms/rows_editor.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/date_editors.h"
#include "ui/widgets/term_editors.h"
#include "window_fixture.h"

#include <QListWidget>
#include <QScrollBar>
#include <QTableWidget>

#include <set>

using namespace solnoma;

/// What was answered is on file when the page is left, whichever way it was entered.
class TestConsentPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFullFormIsRecordedOnLeaving_data();
    void theFullFormIsRecordedOnLeaving();
    void clickedAnswersAreRecordedOnLeaving();
    void clickedAnswersComeBackAfterALock();
    void nobodySaidIt();
    void nothingCoversTheTable();
    void aLineDoesNotNameItsOwnCase();
};

namespace {

constexpr int UnToState = 3; ///< column of the table

class ConsentWindow : public WindowFixture
{
public:
    ConsentWindow()
    {
        importSample(*this, QStringLiteral("invented/long-custody.json"));
        caseId = sampleRecord(session->store(), QStringLiteral("c.longcustody"));
        open();
        show();
        before = consents();
    }
    void show()
    {
        window.host()->open({"case", caseId, "consent", {}});
        table = find<QTableWidget>("consents");
    }
    bool isChosen(int column) const { return table->item(0, column)->font().bold(); }
    std::set<Uuid7> consents()
    {
        std::set<Uuid7> all;
        const auto rids = context().store().records().ridsOf(entity("consent"));
        for (const qint64 rid : *rids)
            all.insert((**context().store().records().head(rid)).id);
        return all;
    }
    /// The one consent that was not there before.
    Record added()
    {
        for (const Uuid7 &id : consents()) {
            if (!before.contains(id))
                return *context().store().records().load(id);
        }
        return Record(entity("consent"));
    }
    static void pick(QWidget *picker, const char *code)
    {
        auto *box = qobject_cast<TermPicker *>(picker)->box();
        box->setCurrentIndex(box->findData(QLatin1String(code)));
        Q_EMIT box->activated(box->currentIndex());
    }
    void click(int column)
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualItemRect(table->item(0, column)).center());
    }

    Uuid7 caseId;
    QTableWidget *table = nullptr;
    std::set<Uuid7> before;
};

} // namespace

void TestConsentPanel::theFullFormIsRecordedOnLeaving_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("to another page") << QByteArray("home") << QByteArray();
    QTest::newRow("to another part") << QByteArray("case") << QByteArray("summary");
}

void TestConsentPanel::theFullFormIsRecordedOnLeaving()
{
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, part);
    ConsentWindow fixture;
    auto *editor = here<RecordEditor>(fixture, "panel-editor");
    QTest::mouseClick(here<QWidget>(fixture, "new-record"), Qt::LeftButton);
    QVERIFY(editor->edited()->isNew());
    ConsentWindow::pick(editor->form()->cell("given_by")->editor(), "self");
    auto *rows = qobject_cast<RowsEditor *>(editor->form()->cell("answers")->editor());
    for (const char *answer : {"yes", "no"}) {
        QTest::keyClick(rows->findChild<QWidget *>(QStringLiteral("add-row")), Qt::Key_Space);
        QVERIFY(rows->rowForm());
        ConsentWindow::pick(rows->rowForm()->cell("scope")->editor(), *answer == 'y' ? "un_to_state" : "publish_name");
        ConsentWindow::pick(rows->rowForm()->cell("answer")->editor(), answer);
    }
    QCOMPARE(fixture.consents(), fixture.before); // not by itself
    QVERIFY(fixture.window.host()->open({page, page == "case" ? fixture.caseId : Uuid7(), part, {}}));
    const Record consent = fixture.added();
    QCOMPARE(consent.text("given_by"), QStringLiteral("self"));
    QCOMPARE(consent.rows("answers").size(), 2u);
    QCOMPARE(consent.rows("answers")[0].text("scope"), QStringLiteral("un_to_state"));
    QCOMPARE(consent.rows("answers")[0].text("answer"), QStringLiteral("yes"));
    QCOMPARE(consent.rows("answers")[1].text("answer"), QStringLiteral("no"));
    QVERIFY(!consent.ref("party").isNull());
    QVERIFY(fixture.context().session().drafts()->all()->empty());
}

void TestConsentPanel::clickedAnswersAreRecordedOnLeaving()
{
    ConsentWindow fixture;
    fixture.click(UnToState);
    ConsentWindow::pick(here<QWidget>(fixture, "consent-giver"), "self");
    QVERIFY(fixture.window.host()->open({"home"}));
    const Record consent = fixture.added();
    QCOMPARE(consent.rows("answers").size(), 1u);
    QCOMPARE(consent.rows("answers")[0].text("scope"), QStringLiteral("un_to_state"));
    QCOMPARE(consent.rows("answers")[0].text("answer"), QStringLiteral("yes"));
}

void TestConsentPanel::clickedAnswersComeBackAfterALock()
{
    ConsentWindow fixture;
    fixture.click(UnToState);
    fixture.click(UnToState); // yes, no
    ConsentWindow::pick(here<QWidget>(fixture, "consent-giver"), "self");
    auto *given = here<FuzzyDateEdit>(fixture, "consent-given");
    given->setValue(Value());
    typeText(given, QStringLiteral("about May 2009"));
    fixture.lockAndUnlock();
    QCOMPARE(fixture.consents(), fixture.before);
    QCOMPARE(fixture.drafts().size(), size_t{1});
    fixture.show();
    QVERIFY(fixture.isChosen(UnToState));
    QVERIFY(!fixture.isChosen(UnToState + 1)); // the control
    QCOMPARE(here<TermPicker>(fixture, "consent-giver")->value(), Value(QStringLiteral("self")));
    QCOMPARE(here<FuzzyDateEdit>(fixture, "consent-given")->date().text, QStringLiteral("about May 2009"));
    QVERIFY(fixture.window.host()->open({"home"}));
    const Record consent = fixture.added();
    QCOMPARE(consent.text("given_by"), QStringLiteral("self"));
    QCOMPARE(consent.fuzzyDate("given").from->date(), QDate(2009, 5, 1));
    QCOMPARE(consent.rows("answers").size(), 1u);
    QCOMPARE(consent.rows("answers")[0].text("scope"), QStringLiteral("un_to_state"));
    QCOMPARE(consent.rows("answers")[0].text("answer"), QStringLiteral("no"));
    QVERIFY(fixture.drafts().empty());
    fixture.show();
    QVERIFY(!fixture.isChosen(UnToState));
}

void TestConsentPanel::nobodySaidIt()
{
    ConsentWindow fixture;
    fixture.click(UnToState);
    QVERIFY(!fixture.window.host()->open({"home"}));
    QCOMPARE(fixture.page()->location().page, QByteArray("case"));
    QVERIFY(fixture.window.host()->statusLine()->sentence().contains(QStringLiteral("who said it")));
    QCOMPARE(fixture.consents(), fixture.before);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.drafts().size(), size_t{1}, 2500); // nobody asked for it
    fixture.click(UnToState);
    fixture.click(UnToState); // yes, no, as before
    QVERIFY(fixture.window.host()->open({"home"}));
    QCOMPARE(fixture.consents(), fixture.before);
    QVERIFY(fixture.drafts().empty());
}

void TestConsentPanel::nothingCoversTheTable()
{
    ConsentWindow fixture;
    fixture.window.resize(1, 700); // as narrow as it lets itself be made
    QCoreApplication::sendPostedEvents();
    const QWidget *top = fixture.table->parentWidget();
    const QRect row = fixture.table->visualItemRect(fixture.table->item(0, 0));
    QTRY_VERIFY(fixture.table->viewport()->height() >= row.height());
    for (const QWidget *part : top->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        QVERIFY2(part->geometry().bottom() < top->height(), qPrintable(part->objectName()));
        QVERIFY2(part == fixture.table || part->y() > fixture.table->geometry().bottom(), qPrintable(part->objectName()));
        QVERIFY2(part->height() >=
                     (part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->minimumSizeHint().height()),
                 qPrintable(part->objectName()));
    }
}

void TestConsentPanel::aLineDoesNotNameItsOwnCase()
{
    ConsentWindow fixture;
    const auto *lines = here<QListWidget>(fixture, "records");
    const QString file = fixture.context().titleOf(fixture.caseId).left(20);
    QVERIFY(lines->count() > 0);
    for (int i = 0; i < lines->count(); ++i)
        QVERIFY2(!lines->item(i)->text().contains(file), qPrintable(lines->item(i)->text()));
    const QString person = fixture.table->verticalHeaderItem(0)->text();
    QVERIFY2(lines->item(0)->text().contains(person), qPrintable(lines->item(0)->text())); // whom it is of is said
    const Uuid7 party = Uuid7::fromBytes(fixture.table->verticalHeaderItem(0)->data(Qt::UserRole).toByteArray().constData());
    QVERIFY(fixture.window.host()->open({"person", party, "consent", {}}));
    const QString first = here<QListWidget>(fixture, "records")->item(0)->text();
    QVERIFY2(first.contains(file) && !first.contains(person), qPrintable(first)); // and on her page, in which case
}

QTEST_MAIN(TestConsentPanel)
#include "tst_consent_panel.moc"
