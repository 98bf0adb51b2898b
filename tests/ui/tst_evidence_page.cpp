// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_window.h"

#include "services/evidence.h"
#include "services/sending.h"
#include "ui/forms/editor_bar.h"
#include "ui/widgets/kind_list.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTableView>
#include <QTreeView>
#include <QUrl>

#include <algorithm>

using namespace solnoma;

/// Evidence in, shown and out again; and what was sent.
class TestEvidencePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesComeInByButtonPasteAndDrop()
    {
        PaperWindow w;
        w.open();
        const QString path = write(w, "field note.txt", "Seen at the gate at dusk.");
        QVERIFY(w.window.host()->open({"evidence", {}, {}, w.id("c.popov")}));
        auto *list = w.find<QTableView>("rows");
        const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const int before = documents(w);

        QTest::keyClick(&w.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = w.window.findChild<QFileDialog *>(QStringLiteral("choose-evidence"));
        QVERIFY(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(documents(w), before + 1);
        QVERIFY(w.find<QLabel>("originals")->isVisible());
        QVERIFY(w.find<QLabel>("originals")->text().contains(path));
        w.shoot("evidence");

        QApplication::setActiveWindow(&w.window);
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::green);
        QApplication::clipboard()->setImage(image);
        QTest::keyClick(&w.window, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(documents(w), before + 2);
        const auto pasted = newest(w);
        QCOMPARE(pasted.text("mime"), QStringLiteral("image/png"));
        QVERIFY(pasted.isEmpty("original_name"));
        QCOMPARE(pasted.refs("about"), Ids{w.id("c.popov")});

        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        static_cast<QObject *>(w.page())->event(&drop); // QApplication would want a drag before it
        QTRY_COMPARE(documents(w), before + 3);
        QVERIFY(QFile::exists(path)); // never moved
        QApplication::clipboard()->clear();
        QCOMPARE(w.page()->location().within, w.id("c.popov")); // and the next ones are about it too
    }

    /// What came in last is chosen, and the library is narrowed as every list is.
    void theLibraryIsAList()
    {
        PaperWindow w;
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::blue);
        const Uuid7 picture = keep(w, png(image));
        w.open();
        QVERIFY(w.window.host()->open({"evidence", {}, {}, picture}));
        QCOMPARE(w.page()->location().within, picture); // a document is a row, not what new files are about
        QVERIFY(!w.find<QLabel>("new-files-about")->isVisible());
        auto *rows = w.find<QTableView>("rows");
        const int all = rows->model()->rowCount();
        image.fill(Qt::green);
        QApplication::clipboard()->setImage(image);
        QTest::keyClick(rows, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(rows->model()->rowCount(), all + 1);
        QApplication::clipboard()->clear();
        const Uuid7 pasted = newest(w).id();
        QCOMPARE(w.page()->location().within, pasted);
        QApplication::setActiveWindow(&w.window); // after the dialog of the work
        auto *words = w.find<QLineEdit>("narrow");
        QTest::keyClick(rows, Qt::Key_F, Qt::ControlModifier);
        QTRY_VERIFY(words->hasFocus());
        QTest::keyClicks(words, QStringLiteral("no such title"));
        QTRY_COMPARE(rows->model()->rowCount(), 0);
        QTest::keyClick(words, Qt::Key_Escape);
        QTRY_COMPARE(rows->model()->rowCount(), all + 1); // the control
    }

    void showsWhatItCan_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("wanted");
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QTest::newRow("picture") << png(image) << QStringLiteral("picture");
        QTest::newRow("text") << QByteArray("Plain words.") << QStringLiteral("text");
        QTest::newRow("cut picture") << png(image).left(40) << QStringLiteral("sentence");
        QTest::newRow("archive") << QByteArray("PK\x03\x04\0\0\0\0\0\0", 10) << QStringLiteral("sentence");
    }

    void showsWhatItCan()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, wanted);
        PaperWindow w;
        const Uuid7 id = keep(w, bytes);
        w.open();
        w.context().openRecord(id);
        QCOMPARE(w.page()->location().page, QByteArray("document"));
        QTRY_VERIFY(w.find<QLabel>("document-facts")->text().contains(QStringLiteral("SHA-256")));
        QVERIFY(w.find<QPushButton>("save-unprotected")->isEnabled());
        if (wanted == u"picture") {
            QTRY_VERIFY_WITH_TIMEOUT(w.find<QLabel>("viewer-picture")->isVisible(), 20000);
            QCOMPARE(w.find<QLabel>("viewer-picture")->pixmap().toImage().pixelColor(5, 5), QColor(Qt::blue));
            w.shoot("document");
            Q_EMIT w.context().stopJobs(); // the window locks
            QVERIFY(w.find<QLabel>("viewer-picture")->pixmap().isNull());
        } else if (wanted == u"text") {
            QTRY_COMPARE_WITH_TIMEOUT(w.find<QPlainTextEdit>("viewer-text")->toPlainText(), QStringLiteral("Plain words."),
                                      20000);
        } else {
            QTRY_VERIFY_WITH_TIMEOUT(w.find<QLabel>("viewer-sentence")->text().contains(QStringLiteral("kept as it came")) ||
                                         w.find<QLabel>("viewer-sentence")->text().contains(QStringLiteral("safe")),
                                     20000);
            QVERIFY(!w.find<QLabel>("viewer-picture")->isVisible());
        }
    }

    void withoutAFileThereIsNothingToSave()
    {
        PaperWindow w;
        Uuid7 id;
        QVERIFY(w.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record document(entity("document"));
            document.set("title", QStringLiteral("Seen, not taken"));
            const auto created = writer.create(std::move(document));
            if (created)
                id = *created;
            return created ? Result<void>() : Result<void>(created.error());
        }));
        w.open();
        w.context().openRecord(id);
        QTRY_VERIFY(w.find<QLabel>("viewer-sentence")->text().contains(QStringLiteral("No file")));
        QVERIFY(!w.find<QPushButton>("save-unprotected")->isEnabled());
        QVERIFY(w.find<QPushButton>("add-safe-copy")->isEnabled());
    }

    void graphicStaysCovered()
    {
        PaperWindow w;
        QImage image(60, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        const Uuid7 id = keep(w, png(image));
        auto record = *w.session->store().records().load(id);
        record.set("graphic", QStringLiteral("yes"));
        QVERIFY(w.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto updated = writer.update(record);
            return updated ? Result<void>() : Result<void>(updated.error());
        }));
        w.open();
        w.context().openRecord(id);
        QTest::qWait(300);
        QVERIFY(!w.find<QLabel>("viewer-picture")->isVisible());
        QVERIFY(w.find<QPushButton>("uncover")->isVisible());
        w.shoot("document-covered");
        QTest::keyClick(w.find<QPushButton>("uncover"), Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(w.find<QLabel>("viewer-picture")->isVisible(), 20000);
    }

    /// In a narrow window too one reads what it is; what has no room is reached by scrolling, headings are whole.
    void theTitleKeepsRoom_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QByteArray>("list");
        QTest::newRow("sent") << QByteArray("sent") << QByteArray("communications");
    }

    void theTitleKeepsRoom()
    {
        QFETCH(QByteArray, page);
        QFETCH(QByteArray, list);
        PaperWindow w;
        w.open();
        QVERIFY(w.window.host()->open({page}));
        auto *table = w.find<QTreeView>(list.constData());
        for (const int width : {600, 2400}) {
            table->resize(width, 400); // as a window of that width would
            const QHeaderView *header = table->header();
            QVERIFY(header->sectionSize(0) >= 28 * table->fontMetrics().averageCharWidth());
            for (int column = 1; column < header->count(); ++column)
                QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(QString::number(column)));
            QCOMPARE(header->length() > table->viewport()->width(), width == 600); // a wide one is filled, and no more
        }
    }

    void whatTheProgramWroteOffersNoEditing()
    {
        PaperWindow w;
        w.open();
        RecordStore &records = w.context().store().records();
        const auto shownFor = [&](const char *kind) {
            const auto rids = records.ridsOf(entity(kind));
            if (!rids || rids->empty() || !w.window.host()->open({"record", (**records.head(rids->front())).id}))
                qFatal("no %s", kind);
            const auto buttons = w.page()->findChild<EditorBar *>()->findChildren<QToolButton *>();
            return static_cast<int>(std::ranges::count_if(buttons, &QToolButton::isVisible));
        };
        QCOMPARE(shownFor("export_log"), 0);
        QVERIFY(shownFor("place") > 0);
    }

    void theReplyClockStartsWhenTransmitted()
    {
        PaperWindow w;
        const QString path = write(w, "sent.pdf", "%PDF-");
        SentPaper sent{.file = path,
                       .product = QStringLiteral("wgad"),
                       .caseId = w.id("c.popov"),
                       .mandates = {},
                       .sent = QDate(2026, 11, 1)};
        const auto registered = registerSent(*w.session, sent);
        QVERIFY(registered);
        w.open();
        QVERIFY(w.window.host()->open({"sent"}));
        auto *list = w.find<QTreeView>("communications");
        QVERIFY(list->model()->rowCount() > 1);
        w.shoot("sent");
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(w.page()->location().page, QByteArray("communication"));
        QCOMPARE(w.page()->location().record, registered->communication);
        QVERIFY(w.find<QLabel>("reply-clock")->text().contains(QStringLiteral("not started")));
        w.shoot("communication");

        QVERIFY(startReplyClock(w.context().session(), registered->communication)->isEmpty());
        auto record = *w.context().store().records().load(registered->communication);
        FuzzyDate day = record.fuzzyDate("sent");
        day.from = WallTime::startOf(QDate(2026, 11, 10));
        day.to = WallTime::endOf(QDate(2026, 11, 10));
        record.set("transmitted", day);
        QVERIFY(w.context().record(QStringLiteral("record"), QStringLiteral("x"), [&](ChangeWriter &writer) -> Result<void> {
            const auto updated = writer.update(record);
            return updated ? Result<void>() : Result<void>(updated.error());
        }));
        QVERIFY(startReplyClock(w.context().session(), registered->communication));
        QCOMPARE(w.context().store().records().load(registered->communication)->date("reply_due"), QDate(2027, 1, 9)); // 60 days
    }

private:
    static QString write(PaperWindow &w, const char *name, const QByteArray &bytes)
    {
        QFile file(w.folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    static Uuid7 keep(PaperWindow &w, const QByteArray &bytes)
    {
        NewEvidence evidence;
        evidence.path = write(w, "kept", bytes);
        return *attachEvidence(*w.session, evidence);
    }
    static QByteArray png(const QImage &image)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }
    static int documents(PaperWindow &w)
    {
        return static_cast<int>(w.context().store().records().ridsOf(entity("document"))->size());
    }
    static Record newest(PaperWindow &w)
    {
        Store &store = w.context().store();
        return *store.records().load(**store.records().head(store.records().ridsOf(entity("document"))->back()));
    }
};

QTEST_MAIN(TestEvidencePage)
#include "tst_evidence_page.moc"
