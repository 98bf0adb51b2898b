// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists_fixture.h"
#include "services/papers.h"
#include "services/quick_log.h"
#include "ui/shell/words.h"

#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QStyle>
#include <QTreeWidget>

using namespace solnoma;

class TestHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyHomeSaysWhatToDo()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(allText(fixture).contains(q("Ctrl+Shift+D")));
        QVERIFY(here<QLabel>(fixture, "no-copy")->isVisible());
    }

    void everyLineOpensItsRecord()
    {
        WindowFixture fixture;
        QuickLog log;
        log.who = q("Шерзод Раҳимов");
        log.what = {q("police_custody")};
        log.hoursCount = true;
        log.when = {WallTime::startOf({2026, 11, 20}),
                    WallTime::endOf({2026, 11, 20}),
                    FuzzyDate::Precision::Day,
                    FuzzyDate::Basis::Stated,
                    {}};
        const auto logged = recordQuickLog(*fixture.session, log);
        QVERIFY(logged.isOk());
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        const QString text = allText(fixture);
        QVERIFY(text.contains(q("Ш. Р.")));
        QVERIFY(!text.contains(q("Раҳимов"))); // discreet
        QVERIFY(text.contains(q("Police station")));
        QVERIFY(text.contains(q("Find a lawyer")));
        QVERIFY(!text.contains(q("untouched"))); // it was recorded a minute ago

        auto *lines = here<QTreeWidget>(fixture, "home-lines");
        int opened = 0;
        for (int section = 0; section < lines->topLevelItemCount(); ++section) {
            for (int line = 0; line < here<QTreeWidget>(fixture, "home-lines")->topLevelItem(section)->childCount(); ++line) {
                lines = here<QTreeWidget>(fixture, "home-lines");
                lines->setCurrentItem(lines->topLevelItem(section)->child(line));
                QTest::keyClick(lines, Qt::Key_Return);
                QVERIFY(fixture.page()->location().page != QByteArray("home"));
                ++opened;
                QVERIFY(fixture.window.host()->back());
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                lines = here<QTreeWidget>(fixture, "home-lines");
            }
        }
        QVERIFY(opened >= 4); // held, and three tasks
    }

    void urgentAndUntouchedStandsFirst()
    {
        WindowFixture fixture;
        QuickLog log;
        log.who = q("Nodira Saidova");
        log.hoursCount = true;
        QVERIFY(recordQuickLog(*fixture.session, log).isOk());
        fixture.clock.advance(25 * 3600);
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        const auto *first = here<QTreeWidget>(fixture, "home-lines")->topLevelItem(0);
        QVERIFY(first->text(0).contains(q("untouched")));
        QVERIFY(first->child(0)->text(0).contains(q("N. S.")));
    }

    void whatTheGateBlockedIsShown()
    {
        WindowFixture fixture;
        GateReport report;
        for (int i = 0; i < 3; ++i)
            report.findings.push_back({Finding::Kind::Blocks, GateReason::ConsentNotAsked, {}, {}, {}, {}, {}});
        report.findings.push_back({Finding::Kind::Withheld, GateReason::Sealed, {}, {}, {}, {}, {}}); // no block
        ExportRequest request;
        request.product = q("wgad");
        QVERIFY(logBlocked(*fixture.session, request, report, {}).isOk());
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        const QString text = allText(fixture);
        QVERIFY2(text.contains(q("still to decide: 3")), qPrintable(text));
        QVERIFY2(text.contains(words::paperTitle(q("wgad"))) && !text.contains(q("wgad")), qPrintable(text)); // no code
    }

    void aCopyIsOneButtonAway()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        here<QPushButton>(fixture, "home-make-copy")->click();
        QCOMPARE(fixture.page()->location().page, QByteArray("files"));
        QTRY_VERIFY(fixture.page()->findChild<QFileDialog *>());
        fixture.page()->findChild<QFileDialog *>()->reject();
    }

    void aDraftIsCalledToMind()
    {
        WindowFixture fixture;
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(!allText(fixture).contains(q("began to log")));
        here<QPushButton>(fixture, "home-quick-harassment")->click();
        QTest::keyClicks(QApplication::focusWidget(), q("Nodira"));
        QVERIFY(fixture.window.host()->open({"home"}));
        QVERIFY(allText(fixture).contains(q("began to log")));
    }

    /// In a small window every line is there to be read, also when it is chosen and stands in full, and when they scroll.
    void noLineIsCut()
    {
        WindowFixture fixture;
        for (int i = 0; i < 11; ++i) {
            Record task(entity("task"));
            task.set("title", q("Ask the lawyer for the ruling of the district court and for the record of the first hearing"));
            task.set("state", q("open"));
            task.set("due", fixture.clock.today());
            test::add(*fixture.session, task);
        }
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        auto *lines = here<QTreeWidget>(fixture, "home-lines");
        const int margin = lines->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, lines) + 1;
        const auto isSaidShort = [&](const QTreeWidgetItem *item) {
            const int room = lines->viewport()->width() - (item->parent() ? lines->indentation() : 0) - 2 * margin;
            const QRect wanted = QFontMetrics(item->font(0)).boundingRect(0, 0, room, 9999, Qt::TextWordWrap, item->text(0));
            return !item->font(0).bold() && wanted.height() > lines->visualItemRect(item).height();
        };
        const auto isHeadingTall = [&](const QTreeWidgetItem *item) {
            return item->font(0).bold() && lines->visualItemRect(item).height() > 2 * lines->fontMetrics().height();
        };
        const auto cut = [&] {
            int count = 0;
            for (QTreeWidgetItemIterator item(lines); *item; ++item) {
                if ((*item)->isFirstColumnSpanned()) // headings, and what an empty section says
                    count += isHeadingTall(*item) || isSaidShort(*item);
                for (int column = 0; column < 2 && !(*item)->isFirstColumnSpanned(); ++column) {
                    const QRect cell = lines->visualRect(lines->indexFromItem(*item, column));
                    const QRect wanted = lines->fontMetrics().boundingRect(0, 0, cell.width() - 2 * margin, 9999,
                                                                           Qt::TextWordWrap, (*item)->text(column));
                    count += wanted.height() > cell.height();
                }
            }
            return count;
        };
        fixture.window.resize(1400, 800);
        QTRY_COMPARE(cut(), 0);
        fixture.window.resize(1, 600); // as narrow as it lets itself be made
        QTRY_VERIFY(lines->viewport()->width() < 700);
        QTRY_COMPARE(cut(), 0);
        QVERIFY(lines->verticalScrollBar()->maximum() > 0);
        const QTreeWidgetItem *first = *QTreeWidgetItemIterator(lines, QTreeWidgetItemIterator::Selectable);
        QVERIFY(lines->visualItemRect(first).height() > 2 * lines->fontMetrics().height()); // the long one is there, in lines
    }

    /// Initials are short, the name that stands there when the line is chosen is not.
    void aChosenLineHasRoomForTheWholeName()
    {
        WindowFixture fixture;
        QuickLog log;
        log.who = q("Abdurahmonxoʻja Namunayevich Sinovovqulov-Toʻqimboyev, Margʻilon shahridan");
        log.what = {q("police_custody")};
        QVERIFY(recordQuickLog(*fixture.session, log).isOk());
        fixture.open();
        QVERIFY(fixture.window.host()->open({"home"}));
        fixture.window.resize(1, 600);
        auto *lines = here<QTreeWidget>(fixture, "home-lines");
        const auto held = lines->findItems(q("A. N. S."), Qt::MatchStartsWith | Qt::MatchRecursive);
        QVERIFY(!held.isEmpty());
        QTRY_VERIFY(lines->visualItemRect(held.front()).height() > 2 * lines->fontMetrics().height());
    }

private:
    static QString allText(WindowFixture &fixture)
    {
        QStringList texts;
        auto *lines = fixture.page()->findChild<QTreeWidget *>(q("home-lines"));
        for (int section = 0; section < lines->topLevelItemCount(); ++section) {
            texts.append(lines->topLevelItem(section)->text(0));
            for (int line = 0; line < lines->topLevelItem(section)->childCount(); ++line)
                texts.append(lines->topLevelItem(section)->child(line)->text(0) + u' ' +
                             lines->topLevelItem(section)->child(line)->text(1));
        }
        return texts.join(u'\n');
    }
};

QTEST_MAIN(TestHome)
#include "tst_home.moc"
