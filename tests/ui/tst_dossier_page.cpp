// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_window.h"

#include "dossier/pdf_writer.h"
#include "services/page_draft.h"
#include "ui/dossiers/decision_model.h"
#include "ui/dossiers/dossier_work.h"
#include "ui/dossiers/page_canvas.h"
#include "ui/forms/record_editor.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace solnoma;

using State = DecisionItem::State;

/// A paper from its questions to the post, through the real window, without a mouse.
class TestDossierPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealCaseIsBlockedWithReasons()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.popov", {});
        choose(w, 1);
        QVERIFY(model(w)->openCount() > 3);
        w.shoot("dossier-asked-real");
        QTest::keyClick(&w.window, Qt::Key_F8);
        QCOMPARE(item(w)->state, State::Open);
        QVERIFY(!w.find<QLabel>("decision-reason")->text().isEmpty());
        w.shoot("dossier-gate-real");
        const QString first = item(w)->title;
        QTest::keyClick(&w.window, Qt::Key_F8);
        QVERIFY(item(w)->title != first || item(w)->fix != GateFix::TickOrLeaveOut);
        QTest::keyClick(&w.window, Qt::Key_F7);
        QTRY_VERIFY(w.find<PageCanvas>("pages")->preview());
        QVERIFY(!w.find<QPushButton>("save-pdf")->isEnabled());
        QVERIFY(!w.find<QPushButton>("save-docx")->isEnabled());
        QVERIFY(w.find<QPushButton>("go-to-open")->isVisible());
        w.shoot("dossier-pages-real");
    }

    /// Names and sentences are read whole in a narrow window too: one part below the other, not both in slices.
    void partsStandBelowEachOtherInANarrowWindow()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        const auto placeOf = [&](const char *name) {
            auto *part = w.find<QWidget>(name);
            return QRect(part->mapTo(&w.window, QPoint()), part->size());
        };
        choose(w, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        QTest::keyClick(&w.window, Qt::Key_F6);
        w.window.resize(1400, 760);
        QTRY_VERIFY(placeOf("decision-title").left() > placeOf("decisions").right());
        w.window.resize(1, 700); // as narrow as it lets itself be made
        QTRY_VERIFY(placeOf("decision-title").top() > placeOf("decisions").bottom());
        QVERIFY(placeOf("decisions").height() > 80);
        QTest::keyClick(&w.window, Qt::Key_F7);
        QTRY_VERIFY(w.find<PageCanvas>("pages")->preview());
        QTRY_VERIFY(placeOf("held-back").top() > placeOf("pages-scroll").bottom());
        QVERIFY(placeOf("held-back").left() > placeOf("recognisable").right());
        QVERIFY(placeOf("pages-scroll").height() > 80);
        w.window.resize(1400, 760);
        QTRY_VERIFY(placeOf("held-back").left() > placeOf("pages-scroll").right());
        QVERIFY(placeOf("held-back").top() > placeOf("recognisable").bottom());
    }

    void decisionsAreKeptAndCanBeTakenBack()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        choose(w, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000); // the texts bring decisions of their own
        QTest::keyClick(&w.window, Qt::Key_F6);
        const QModelIndex fact = firstOf(w, GateFix::TickOrLeaveOut, State::Open);
        QVERIFY(fact.isValid());
        const DecisionItem decided = *model(w)->item(fact);
        list(w)->setCurrentIndex(fact);
        const int before = model(w)->openCount();
        QTest::keyClick(list(w), Qt::Key_2, Qt::ControlModifier); // stays out
        QTRY_VERIFY(!isChecking(w));
        QVERIFY(model(w)->openCount() < before);
        QCOMPARE(model(w)->item(model(w)->indexOf(decided))->state, State::Decided);

        w.context().open({"sent"});
        openPaper(w, "c.longcustody", "p.namunayev");
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        QTest::keyClick(&w.window, Qt::Key_F6);
        QCOMPARE(model(w)->item(model(w)->indexOf(decided))->state, State::Decided);
        const QByteArray name =
            "dossier.wgad." + w.id("c.longcustody").toString().toLatin1() + '.' + w.id("p.namunayev").toString().toLatin1();
        const QJsonObject kept = w.context().kept(name)[u"decisions"].toObject();
        QVERIFY(kept[u"leave_out"].toArray().contains(decided.record.toString()));
        QVERIFY(kept[u"tick"].toArray().isEmpty());

        list(w)->setCurrentIndex(model(w)->indexOf(decided));
        QTest::keyClick(list(w), Qt::Key_0, Qt::ControlModifier);
        QTRY_VERIFY(!isChecking(w));
        QCOMPARE(model(w)->openCount(), before);
    }

    /// What was ticked was what stood there: of two facts, the one that says something else by now is asked about again.
    void aTickEndsWhereTheRecordChanges()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        choose(w, 1);
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        QTest::keyClick(&w.window, Qt::Key_F6);
        std::vector<DecisionItem> ticked;
        while (ticked.size() < 2) {
            const QModelIndex fact = firstOf(w, GateFix::TickOrLeaveOut, State::Open);
            QVERIFY(fact.isValid());
            ticked.push_back(*model(w)->item(fact));
            list(w)->setCurrentIndex(fact);
            QTest::keyClick(list(w), Qt::Key_1, Qt::ControlModifier);
            QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
            QCOMPARE(model(w)->item(model(w)->indexOf(ticked.back()))->state, State::Decided);
        }
        w.context().open({"sent"});
        Record changed = *w.context().store().records().load(ticked[0].record);
        changed.set(changed.entity().has("note") ? "note" : "title", QStringLiteral("something else"));
        QVERIFY(w.context().session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto updated = writer.update(changed);
            return updated ? Result<void>() : Result<void>(updated.error());
        }));
        openPaper(w, "c.longcustody", "p.namunayev");
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        QTest::keyClick(&w.window, Qt::Key_F6);
        QCOMPARE(model(w)->item(model(w)->indexOf(ticked[0]))->state, State::Open);
        QCOMPARE(model(w)->item(model(w)->indexOf(ticked[1]))->state, State::Decided);
    }

    /// What the gate said before something was recorded or undone clears no paper after it.
    void aChangeOutdatesThePaper()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        auto *work = w.page()->findChild<DossierWork *>();
        const std::shared_ptr<const CheckedPaper> before = work->sharedPaper();
        QVERIFY(before);
        Record person = *w.context().store().records().load(w.id("p.namunayev"));
        person.set("export_alias", QStringLiteral("Witness Poplar"));
        QVERIFY(w.context().record(QStringLiteral("record"), QStringLiteral("Recorded."), [&](ChangeWriter &writer) {
            const auto updated = writer.update(person);
            return updated ? Result<void>() : Result<void>(updated.error());
        }));
        QVERIFY(!work->paper());
        QVERIFY(!w.find<QPushButton>("save-pdf")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(work->paper() && !isChecking(w), 20000);
        QVERIFY(work->sharedPaper() != before);
        QCOMPARE(work->desk()->file().find(w.id("p.namunayev"))->text("export_alias"), QStringLiteral("Witness Poplar"));
    }

    void textsAreWrittenBesideTheFacts()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.popov", {});
        choose(w, 1);
        auto *asked = w.find<QTabWidget>("asked");
        asked->setCurrentIndex(1);
        auto *texts = w.find<QListWidget>("texts");
        auto *words = w.find<QPlainTextEdit>("text-narrative");
        int row = 0;
        while (row < texts->count() && !texts->item(row)->text().contains(u"not written"))
            ++row;
        QVERIFY(row < texts->count());
        texts->setCurrentRow(row);
        QVERIFY(!w.find<QTextEdit>("text-facts")->toPlainText().isEmpty());
        const size_t before = w.context().store().records().ridsOf(entity("text_version"))->size();
        words->setFocus();
        QTest::keyClicks(words, QStringLiteral("Written for the paper."));
        w.shoot("dossier-texts");
        QTRY_VERIFY_WITH_TIMEOUT(draftedTexts(w).contains(u"Written for the paper."), 2500); // nobody asked for it
        QTest::keyClick(words, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.context().store().records().ridsOf(entity("text_version"))->size(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(texts->item(row)->text().contains(u"✓"), 20000);
        QVERIFY(w.drafts().empty());
    }

    /// What was typed comes back in its own language, and in no other; once recorded it is no draft any more.
    void typedTextsComeBackAfterALock()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.popov", {});
        choose(w, 0); // a paper in every language
        const auto texts = [&] { return w.find<QListWidget>("texts"); };
        const auto words = [&] { return w.find<QPlainTextEdit>("text-narrative"); };
        const size_t before = w.context().store().records().ridsOf(entity("text_version"))->size();
        w.find<QTabWidget>("asked")->setCurrentIndex(1);
        int row = 0;
        while (row < texts()->count() && !texts()->item(row)->text().contains(u"not written"))
            ++row;
        QVERIFY(row < texts()->count());
        texts()->setCurrentRow(row);
        words()->setFocus();
        QTest::keyClicks(words(), QStringLiteral("Written in English."));
        w.lockAndUnlock();
        QCOMPARE(w.context().store().records().ridsOf(entity("text_version"))->size(), before);
        QCOMPARE(w.drafts().size(), size_t{1});
        // Somebody had begun the same in Russian.
        QJsonObject russian = QJsonDocument::fromJson(w.drafts().front().payload).object();
        const QStringList keys = russian[u"texts"].toObject().keys();
        QCOMPARE(keys.size(), 1);
        russian[u"texts"] = QJsonObject{{keys.front(), QStringLiteral("Written in Russian.")}};
        const QString name = QStringLiteral("case-sheet/%1/%2/ru")
                                 .arg(russian[PageDraft::About].toString(), russian[PageDraft::Within].toString());
        PageDraft other(w.context().session(), "paper-texts", name.toLatin1());
        QVERIFY(other.keep(russian).isOk());

        openPaper(w, "c.popov", {});
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        w.find<QTabWidget>("asked")->setCurrentIndex(1);
        texts()->setCurrentRow(row);
        QCOMPARE(words()->toPlainText(), QStringLiteral("Written in English."));
        words()->setFocus();
        QTest::keyClick(words(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(w.context().store().records().ridsOf(entity("text_version"))->size(), before + 1);
        QVERIFY(!draftedTexts(w).contains(u"Written in English."));
        QVERIFY(draftedTexts(w).contains(u"Written in Russian.")); // the control

        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        auto *language = w.find<QComboBox>("paper-language");
        language->setCurrentIndex(language->findData(QStringLiteral("ru")));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE_WITH_TIMEOUT(words()->toPlainText(), QStringLiteral("Written in Russian."), 20000);
    }

    /// 1024 × 700 with letters a quarter larger, and in the other direction.
    void fitsSmallScreens()
    {
        const QFont usual = QApplication::font();
        const QPalette light = QApplication::palette();
        QFont large = usual;
        large.setPointSizeF(usual.pointSizeF() * 1.25);
        QApplication::setFont(large);
        {
            PaperWindow w;
            w.open();
            w.window.resize(1024, 700);
            openPaper(w, "c.longcustody", "p.namunayev");
            choose(w, 1);
            for (int step = 0; step < 3; ++step) {
                QTest::keyClick(&w.window, static_cast<Qt::Key>(Qt::Key_F5 + step));
                QTest::qWait(50);
                QVERIFY2(w.page()->minimumSizeHint().width() < 900,
                         qPrintable(QString::number(w.page()->minimumSizeHint().width())));
                QVERIFY2(w.page()->minimumSizeHint().height() < 620,
                         qPrintable(QString::number(w.page()->minimumSizeHint().height())));
                QCOMPARE(w.window.size(), QSize(1024, 700));
                w.shoot(qPrintable(QStringLiteral("dossier-small-%1").arg(step + 1)));
            }
            QPalette dark(QColor(45, 45, 48));
            QApplication::setPalette(dark);
            QApplication::setLayoutDirection(Qt::RightToLeft);
            for (int step = 0; step < 3; ++step) {
                QTest::keyClick(&w.window, static_cast<Qt::Key>(Qt::Key_F5 + step));
                w.shoot(qPrintable(QStringLiteral("dossier-dark-%1").arg(step + 1)));
            }
            QApplication::setLayoutDirection(Qt::LeftToRight);
        }
        QApplication::setPalette(light);
        QApplication::setFont(usual);
    }

    void fromTheQuestionsToThePost()
    {
        PaperWindow w;
        w.set("c.longcustody", "review_state", QStringLiteral("accepted"));
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        choose(w, 1);
        w.shoot("dossier-asked");
        QTest::keyClick(&w.window, Qt::Key_F6);
        const QAbstractItemModelTester tester(model(w), QAbstractItemModelTester::FailureReportingMode::QtTest);
        w.shoot("dossier-gate");

        openSealedNames(w);
        decideEverything(w);
        QCOMPARE(model(w)->openCount(), 0);
        w.shoot("dossier-gate-decided");

        QTest::keyClick(&w.window, Qt::Key_F7);
        auto *canvas = w.find<PageCanvas>("pages");
        QTRY_VERIFY(canvas->preview());
        QVERIFY(canvas->preview()->pageCount() > 5);
        QTest::keyClick(&w.window, Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(w.find<QLineEdit>("find-in-pages"), QStringLiteral("irrigation water"));
        QVERIFY(w.find<QLabel>("found-in-pages")->text().contains(QRegularExpression(QStringLiteral("[1-9]"))));
        QTest::keyClick(&w.window, Qt::Key_F3);
        w.shoot("dossier-pages");
        QTest::keyClicks(w.find<QLineEdit>("find-in-pages"), QStringLiteral(" qqq"));
        QCOMPARE(w.find<QLabel>("found-in-pages")->text(), QStringLiteral("not there"));
        QVERIFY(w.find<QListWidget>("recognisable")->count() > 0);
        QVERIFY(w.find<QListWidget>("held-back")->count() > 0);

        const QString path = w.folder.filePath(QStringLiteral("paper.pdf"));
        saveAs(w, path);
        QTRY_VERIFY(QFile::exists(path));
        activate(w);
        // Decided for this paper, and for no other; the page that is open goes on with it.
        QVERIFY(w.page()->findChild<DossierWork *>()->decisions().ticked.size() > 3);
        const QByteArray keptName = QByteArray("dossier.wgad." + w.id("c.longcustody").toString().toLatin1() + '.' +
                                               w.id("p.namunayev").toString().toLatin1());
        QVERIFY(w.context().kept(keptName).isEmpty());
        const QString text = pdfText(path);
        QVERIFY(text.contains(QStringLiteral("irrigation water")));
        for (const char *secret : {"Yasamayev", "998 00 000", "tea stall", "Misolova"})
            QVERIFY2(!text.contains(QLatin1String(secret)), secret);
        QVERIFY(pdfText(controlPaper(w)).contains(QStringLiteral("Yasamayev"))); // it would have been seen
        QCOMPARE(pages(path), canvas->preview()->pageCount());
        QVERIFY(!QFile::exists(QDir::homePath() + QStringLiteral("/.config/QtProject.conf")) ||
                !bytesOf(QDir::homePath() + QStringLiteral("/.config/QtProject.conf")).contains(w.folder.path().toUtf8()));

        const size_t before = w.context().store().records().ridsOf(entity("communication"))->size();
        QTest::keyClick(&w.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.window.findChild<QDialog *>(QStringLiteral("send-dialog"))); // a button's shortcut clicks after a while
        auto *dialog = w.window.findChild<QDialog *>(QStringLiteral("send-dialog"));
        if (!qEnvironmentVariable("SOLNOMA_SCREENSHOTS").isEmpty())
            dialog->grab().save(qEnvironmentVariable("SOLNOMA_SCREENSHOTS") + QStringLiteral("/dossier-send.png"));
        QCOMPARE(QDir::fromNativeSeparators(dialog->findChild<QLineEdit *>(QStringLiteral("sent-file"))->text()), path);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(w.context().store().records().ridsOf(entity("communication"))->size(), before + 1);
    }

    /// A copy that is not shared has no way to be sent; hers ends in the consent form with the two questions.
    void aReadBackCopyEndsInHerAnswers()
    {
        PaperWindow w;
        w.open();
        openPaper(w, "c.longcustody", "p.namunayev");
        choose(w, 1);
        QTest::keyClick(&w.window, Qt::Key_F7);
        QVERIFY(w.find<QPushButton>("register-sent")->isVisible());
        QVERIFY(!w.find<QPushButton>("her-answers")->isVisible());
        choose(w, 2);
        QCOMPARE(w.find<QComboBox>("product")->currentData().toString(), QStringLiteral("read-back"));
        QTest::keyClick(&w.window, Qt::Key_F7);
        QTRY_VERIFY(w.find<QPushButton>("her-answers")->isVisible());
        QVERIFY(!w.find<QPushButton>("register-sent")->isVisible());
        QTRY_VERIFY(w.find<PageCanvas>("pages")->preview());
        w.shoot("dossier-read-back");

        const auto consents = [&] { return w.context().store().records().ridsOf(entity("consent"))->size(); };
        const size_t before = consents();
        QTest::keyClick(&w.window, Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.window.findChild<QDialog *>(QStringLiteral("answers-dialog")));
        auto *dialog = w.window.findChild<QDialog *>(QStringLiteral("answers-dialog"));
        EditedRecord *edited = dialog->findChild<RecordEditor *>(QStringLiteral("answers-editor"))->edited();
        QCOMPARE(edited->record().ref("party"), w.id("p.namunayev"));
        const Record::Rows asked = edited->record().rows("answers");
        QCOMPARE(asked.size(), size_t{2});
        QCOMPARE(asked[0].text("scope"), QStringLiteral("un_to_state"));
        QCOMPARE(asked[1].text("scope"), QStringLiteral("un_public"));
        QCOMPARE(asked[0].text("answer"), QStringLiteral("not_asked"));
        if (!qEnvironmentVariable("SOLNOMA_SCREENSHOTS").isEmpty())
            dialog->grab().save(qEnvironmentVariable("SOLNOMA_SCREENSHOTS") + QStringLiteral("/dossier-answers.png"));
        edited->setValue(asked[0].id(), *entity("consent_answer").field("answer"), QStringLiteral("yes"));
        edited->setValue(asked[1].id(), *entity("consent_answer").field("answer"), QStringLiteral("no"));
        dialog->findChild<QPushButton *>(QStringLiteral("record-answers"))->click();
        QTRY_COMPARE(consents(), before + 1);
        const auto rids = w.context().store().records().ridsOf(entity("consent"));
        const auto head = w.context().store().records().head(rids->back());
        const auto consent = w.context().store().records().load(**head);
        QCOMPARE(consent->rows("answers")[0].text("answer"), QStringLiteral("yes"));
        QCOMPARE(consent->rows("answers")[1].text("answer"), QStringLiteral("no"));
        QVERIFY(consent->isEmpty("given_by")); // nobody has said who answered
    }

private:
    static void openPaper(PaperWindow &w, const char *file, const char *person)
    {
        QVERIFY(w.window.host()->open({"dossier", w.id(file), {}, person ? w.id(person) : Uuid7()}));
        QTRY_VERIFY_WITH_TIMEOUT(w.find<QToolButton>("step-2")->text().contains(u'·'), 20000);
    }

    /// What the drafts file keeps of the texts of papers.
    static QString draftedTexts(PaperWindow &w)
    {
        QString all;
        for (const Draft &draft : w.drafts())
            all += draft.kind == "paper-texts" ? QString::fromUtf8(draft.payload) : QString();
        return all;
    }

    /// Case sheet, complaint, then the copies that do not leave: read-back, working copy.
    static void choose(PaperWindow &w, int product)
    {
        auto *box = w.find<QComboBox>("product");
        if (box->currentIndex() == product)
            return;
        box->setFocus();
        QTest::keyClick(box, product > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up);
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        QTRY_VERIFY(model(w)->rowCount() > 0);
    }

    static bool isChecking(PaperWindow &w)
    {
        const auto *work = w.page()->findChild<DossierWork *>();
        return work->isChecking() || !work->paper();
    }
    static QTreeView *list(PaperWindow &w) { return w.find<QTreeView>("decisions"); }
    static DecisionModel *model(PaperWindow &w) { return qobject_cast<DecisionModel *>(list(w)->model()); }
    static const DecisionItem *item(PaperWindow &w) { return model(w)->item(list(w)->currentIndex()); }

    static QModelIndex firstOf(PaperWindow &w, GateFix fix, State state)
    {
        for (int row = 0; row < model(w)->rowCount(); ++row) {
            const DecisionItem *each = model(w)->item(model(w)->index(row, 0));
            if (each && each->fix == fix && each->state == state)
                return model(w)->index(row, 0);
        }
        return {};
    }

    /// Offscreen there is no window manager that would do it when a dialog closes.
    static void activate(PaperWindow &w)
    {
        QApplication::setActiveWindow(&w.window);
        QTRY_VERIFY(w.window.isActiveWindow());
    }

    static void openSealedNames(PaperWindow &w)
    {
        const QModelIndex sealed = firstOf(w, GateFix::OpenSealed, State::Open);
        QVERIFY(sealed.isValid());
        list(w)->setCurrentIndex(sealed);
        QTest::keyClick(list(w), Qt::Key_1, Qt::ControlModifier);
        auto *dialog = w.window.findChild<QDialog *>(QStringLiteral("sealed-dialog"));
        QVERIFY(dialog);
        QWidget *box = dialog->findChild<QWidget *>(QStringLiteral("sealed-passphrase"));
        QTest::keyClicks(box, QStringLiteral("wrong"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(!w.context().sealedKey() && box->hasFocus());
        QTest::keyClicks(box, QStringLiteral("uch qalin so'z"));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(w.context().sealedKey() && !isChecking(w), 20000);
        QVERIFY(!firstOf(w, GateFix::OpenSealed, State::Open).isValid());
        activate(w);
    }

    /// Row by row, as a person must: there is no "tick all".
    static void decideEverything(PaperWindow &w)
    {
        for (int round = 0; round < 400; ++round) {
            QModelIndex next = firstOf(w, GateFix::TickOrLeaveOut, State::Free);
            if (!next.isValid())
                next = model(w)->nextOpen({});
            if (!next.isValid())
                break;
            list(w)->setCurrentIndex(next);
            const GateFix fix = item(w)->fix;
            if (fix == GateFix::AnswerKnownToFew)
                w.find<QPlainTextEdit>("decision-words")
                    ->setPlainText(QStringLiteral("Only who was there; he himself says it too."));
            if (fix != GateFix::TickOrLeaveOut && fix != GateFix::AnswerKnownToFew && fix != GateFix::ConfirmLimit &&
                fix != GateFix::AnswerHit)
                QFAIL(qPrintable(fixName(fix) + item(w)->title + reasonName(item(w)->reason)));
            QTest::keyClick(list(w), Qt::Key_1, Qt::ControlModifier);
            if (!model(w)->nextOpen({}).isValid())
                QTRY_VERIFY(!isChecking(w));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!isChecking(w), 20000);
        for (QModelIndex at = model(w)->nextOpen({}); at.isValid(); at = model(w)->index(at.row() + 1, 0)) {
            if (const DecisionItem *left = model(w)->item(at); left && left->state == State::Open)
                qWarning() << fixName(left->fix) << reasonName(left->reason) << left->title << left->around << left->key;
        }
    }

    static void saveAs(PaperWindow &w, const QString &path)
    {
        QTRY_VERIFY2(w.find<QPushButton>("save-pdf")->isEnabled(), qPrintable(w.find<QLabel>("may-it-leave")->text()));
        QTest::keyClick(&w.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(w.window.findChild<QFileDialog *>(QStringLiteral("save-paper")));
        auto *dialog = w.window.findChild<QFileDialog *>(QStringLiteral("save-paper"));
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    static QString controlPaper(PaperWindow &w)
    {
        Document document;
        document.blocks.push_back(Paragraph{.text = plain(QStringLiteral("Nodir Yasamayev"))});
        QFile file(w.folder.filePath(QStringLiteral("control.pdf")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("control");
        file.write(*writePdf(document));
        return file.fileName();
    }

    static int pages(const QString &path)
    {
        QProcess process;
        process.start(QStringLiteral("qpdf"), {QStringLiteral("--show-npages"), path});
        process.waitForFinished();
        return process.readAllStandardOutput().trimmed().toInt();
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_MAIN(TestDossierPage)
#include "tst_dossier_page.moc"
