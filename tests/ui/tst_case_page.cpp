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

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
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
    void consentInFourClicks();
    void historyIsShownAndUndone();
    void readsAsAWhole();
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
    for (const char *part : {"summary", "acts", "parties", "sources", "evidence", "texts", "consent", "tasks", "sent", "history"}) {
        QVERIFY2(m_fixture->window.host()->open({"case", m_case, part, {}}), part);
        QCOMPARE(m_fixture->page()->location().part, QByteArray(part));
    }
    QVERIFY(!m_fixture->page()->title().isEmpty());
}

void TestCasePage::actsSayWhatFollowsFromThem()
{
    QVERIFY(m_fixture->window.host()->open({"case", m_case, {}, sampleRecord(m_fixture->context().store(), QStringLiteral("a.det"))}));
    auto *count = m_fixture->page()->findChild<QLabel *>(QStringLiteral("custody-count"));
    QVERIFY(count);
    QVERIFY2(count->text().contains(QStringLiteral("days")), qPrintable(count->text()));
    QTRY_VERIFY(count->isVisible());
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
    click(1);
    click(2);
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
    QCOMPARE(field->text(3), title);
    QCOMPARE(field->text(4), QStringLiteral("Another title"));
    tree->setCurrentItem(field);
    m_fixture->find<QWidget>("put-back")->setFocus();
    QTest::keyClick(m_fixture->find<QWidget>("put-back"), Qt::Key_Space);
    QCOMPARE(m_fixture->context().store().records().load(m_case)->text("title"), title);
}

void TestCasePage::readsAsAWhole()
{
    QVERIFY(m_fixture->window.host()->open({"case", m_case, {}, {}}));
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
    for (const char *part : {"summary", "acts", "parties", "sources", "evidence", "texts", "consent", "tasks", "sent", "history"}) {
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
    m_fixture->window.host()->open({"organisation", sampleRecord(m_fixture->context().store(), QStringLiteral("o.police")), {}, {}});
    shoot(QStringLiteral("organisation"));
}

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"
