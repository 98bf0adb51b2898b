// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_record.h"
#include "services/keeping.h"
#include "services/leftovers.h"
#include "support/small_disk.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/shell/locker.h"
#include "window_fixture.h"

#include <QLabel>
#include <QPlainTextEdit>

#include <unistd.h>

using namespace solnoma;

/// Promise 7 in the window: recording on a full disk says so and keeps the words; the same key records them once there is
/// room.
class TestFullDiskWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReserveTakesTheDraft();
    void theFormKeepsWhatNoDraftCanTake();
    void leavingIsRefused();
    void whatTheLockFindsNoRoomFor();
    void aDamagedLeftoverIsPutAside();
};

namespace {

struct CountingRelauncher : Relauncher {
    void relaunch() override { ++count; }
    int count = 0;
};

class SmallWindow : public WindowFixture
{
public:
    SmallWindow()
    {
        session.reset();
        auto made = Session::create(vault, {credential(), credential(), QStringLiteral("kunduz"), cheap, cheap},
                                    SessionFixture::context());
        if (!made)
            qFatal("vault: %s", qPrintable(made.error().detail));
        session = std::move(*made);
        const auto recorded = session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record record(entity("case"));
            record.set("title", QStringLiteral("Margilan"));
            const auto created = writer.create(std::move(record));
            if (created)
                caseId = *created;
            return created ? Result<void>() : Result<void>(created.error());
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        reserve = vault + QStringLiteral("/reserve");
        changes = verifyVault(*session)->changes;
    }
    ~SmallWindow() { window.forgetSession(); } // before its disk
    void openCase()
    {
        open();
        window.host()->open({"case", caseId, "summary", {}});
        editor = here<RecordEditor>(*this, "summary-editor");
    }
    /// More than the end of a log can hide.
    void typeMuch()
    {
        auto *text = editor->form()->cell("summary")->findChild<QPlainTextEdit *>();
        words = QStringLiteral("Тонгда уйига келишди. ").repeated(20000).trimmed();
        text->setFocus();
        text->insertPlainText(words);
    }
    /// Then there is no other place for a draft.
    void settingsOnTheSameDisk() { qputenv("SOLNOMA_STATE", QFile::encodeName(folder.filePath(QStringLiteral("disk/state")))); }
    void pressRecord() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier); }
    QString said() const { return editor->findChild<QLabel *>(QStringLiteral("banner"))->text(); }
    QString typed() const { return editor->form()->cell("summary")->findChild<QPlainTextEdit *>()->toPlainText(); }
    QString draft()
    {
        const auto all = context().session().drafts()->all();
        return all && !all->empty() ? readDraft(entity("case"), all->front().payload)->text("summary") : QString();
    }
    QString recorded() { return context().store().records().load(caseId)->text("summary"); }
    QStringList leftovers() const
    {
        QStringList paths;
        for (const QFileInfo &each : QDir(folder.filePath(QStringLiteral("state"))).entryInfoList({QStringLiteral("left-*")}))
            paths.append(each.filePath());
        return paths;
    }
    void reopenVault()
    {
        session.reset();
        auto opened = Session::open(vault, credential(), SessionFixture::context());
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        session = std::move(*opened);
    }
    bool isWell(qint64 wanted)
    {
        const auto report = verifyVault(context().session());
        return report && report->isWell() && report->changes == wanted;
    }

    const SmallDisk disk{folder.filePath(QStringLiteral("disk"))};
    const QString vault = folder.filePath(QStringLiteral("disk/Case files"));
    QString reserve;
    Uuid7 caseId;
    qint64 changes = 0;
    RecordEditor *editor = nullptr;
    QString words;
};

} // namespace

void TestFullDiskWindow::initTestCase()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    QTemporaryDir folder;
    if (!SmallDisk(folder.filePath(QStringLiteral("disk"))).isMounted())
        QSKIP("no small disk can be mounted here");
}

void TestFullDiskWindow::theReserveTakesTheDraft()
{
    SmallWindow fixture;
    fixture.openCase();
    fixture.typeMuch();
    fixture.disk.fill(0);
    fixture.pressRecord();
    QVERIFY2(fixture.said().contains(QStringLiteral("disk is full")), qPrintable(fixture.said()));
    QVERIFY2(fixture.said().contains(QStringLiteral("kept as a draft")), qPrintable(fixture.said()));
    QVERIFY(!QFile::exists(fixture.reserve));
    QCOMPARE(fixture.typed(), fixture.words);
    QCOMPARE(fixture.draft(), fixture.words);
    QCOMPARE(fixture.recorded(), QString());

    fixture.disk.empty();
    QVERIFY(fixture.isWell(fixture.changes));
    fixture.pressRecord();
    QCOMPARE(fixture.recorded(), fixture.words);
    QCOMPARE(fixture.draft(), QString());
    QCOMPARE(fixture.said(), QString());
    QVERIFY(fixture.isWell(fixture.changes + 1));
}

void TestFullDiskWindow::theFormKeepsWhatNoDraftCanTake()
{
    SmallWindow fixture;
    fixture.openCase();
    QVERIFY(QFile::remove(fixture.reserve)); // an earlier full disk took it
    fixture.settingsOnTheSameDisk();
    fixture.typeMuch();
    fixture.disk.fill(0);
    fixture.pressRecord();
    QVERIFY2(fixture.said().contains(QStringLiteral("disk is full")), qPrintable(fixture.said()));
    QVERIFY2(fixture.said().contains(QStringLiteral("could not be kept")), qPrintable(fixture.said()));
    QCOMPARE(fixture.typed(), fixture.words);
    QCOMPARE(fixture.draft(), QString());
    QCOMPARE(fixture.recorded(), QString());
    QTest::qWait(1800); // it tries again, and the words stay
    QCOMPARE(fixture.typed(), fixture.words);

    fixture.disk.empty();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.draft(), fixture.words, 3000); // nobody pressed anything
    QVERIFY2(fixture.said().contains(QStringLiteral("room again")), qPrintable(fixture.said()));
    QVERIFY(fixture.isWell(fixture.changes));
    fixture.pressRecord();
    QCOMPARE(fixture.recorded(), fixture.words);
    QCOMPARE(fixture.said(), QString());
    QVERIFY(fixture.isWell(fixture.changes + 1));
}

/// What could be lost by going elsewhere stays in sight.
void TestFullDiskWindow::leavingIsRefused()
{
    SmallWindow fixture;
    fixture.openCase();
    QVERIFY(QFile::remove(fixture.reserve));
    fixture.typeMuch();
    fixture.disk.fill(0);
    QVERIFY(!fixture.window.host()->open({"home"}));
    QCOMPARE(fixture.page()->location().page, QByteArray("case"));
    QCOMPARE(fixture.typed(), fixture.words);
    QVERIFY(!fixture.window.close());
    QCOMPARE(fixture.typed(), fixture.words);
    fixture.disk.empty();
    QVERIFY(fixture.window.host()->open({"home"}));
    QCOMPARE(fixture.recorded(), fixture.words);
}

/// At the lock there is no room in the vault's folder: the draft goes, sealed, beside the settings, and comes back.
void TestFullDiskWindow::whatTheLockFindsNoRoomFor()
{
    SmallWindow fixture;
    CountingRelauncher relauncher;
    Locker locker(fixture.window, relauncher);
    fixture.openCase();
    QVERIFY(QFile::remove(fixture.reserve));
    fixture.typeMuch();
    fixture.disk.fill(0);
    QVERIFY(fixture.leftovers().isEmpty());
    locker.lock();
    QCOMPARE(relauncher.count, 1);
    const QStringList left = fixture.leftovers();
    QCOMPARE(left.size(), 1);
    QFile file(left.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() > fixture.words.toUtf8().size()); // all of it is there
    for (const QByteArray &word : {QStringLiteral("Тонгда").toUtf8(), fixture.caseId.toBytes(), QByteArray("case")})
        QVERIFY(!bytes.contains(word));

    QTRY_VERIFY(!fixture.window.context());
    fixture.disk.empty();
    fixture.reopenVault();
    QVERIFY(fixture.leftovers().isEmpty());
    fixture.openCase();
    QCOMPARE(fixture.typed(), fixture.words); // offered
    QVERIFY(fixture.editor->findChild<QLabel *>(QStringLiteral("banner"))->isVisible());
    QCOMPARE(fixture.recorded(), QString());
    QVERIFY(fixture.isWell(fixture.changes));
    fixture.editor->form()->cell("summary")->findChild<QPlainTextEdit *>()->setFocus();
    fixture.pressRecord();
    QCOMPARE(fixture.recorded(), fixture.words);
    QVERIFY(fixture.isWell(fixture.changes + 1));
}

void TestFullDiskWindow::aDamagedLeftoverIsPutAside()
{
    SmallWindow fixture;
    const Draft draft{fixture.caseId, {}, Uuid7::make(fixture.clock), "case", QByteArray(400'000, 'x')};
    QVERIFY(QFile::remove(fixture.reserve));
    fixture.disk.fill(0);
    QVERIFY(keepDraft(*fixture.session, draft).isOk());
    QCOMPARE(fixture.leftovers().size(), 1);
    fixture.disk.empty();
    QVERIFY(keepDraft(*fixture.session, draft).isOk()); // there is room again: it goes where it belongs
    QVERIFY(fixture.leftovers().isEmpty());
    QCOMPARE(fixture.session->drafts()->all()->size(), 1u);
    dropDraft(*fixture.session, fixture.caseId);
    fixture.disk.fill(0);
    QVERIFY(keepDraft(*fixture.session, draft).isOk());
    QFile file(fixture.leftovers().front());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100) && file.putChar('!') && file.seek(101) && file.putChar('?'));
    file.close();
    fixture.disk.empty();
    fixture.reopenVault();
    QVERIFY(fixture.session->areDraftsDamaged());
    QVERIFY(fixture.session->drafts()->all()->empty());
    QCOMPARE(fixture.leftovers(), QStringList{QString(file.fileName() + QStringLiteral(".damaged"))});
    // It does not stand in the way of the next.
    QVERIFY(QFile::remove(fixture.reserve));
    fixture.disk.fill(0);
    QVERIFY(keepDraft(*fixture.session, draft).isOk());
    QCOMPARE(fixture.leftovers().size(), 2);
    fixture.disk.empty();
    fixture.reopenVault();
    QVERIFY(!fixture.session->areDraftsDamaged());
    QCOMPARE(fixture.session->drafts()->all()->size(), 1u);
    QCOMPARE(fixture.leftovers().size(), 1);
}

QTEST_MAIN(TestFullDiskWindow)
#include "tst_full_disk_window.moc"
