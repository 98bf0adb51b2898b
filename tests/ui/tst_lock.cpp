// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeping.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/hider.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/job.h"
#include "ui/shell/locker.h"
#include "ui/shell/status_line.h"
#include "window_fixture.h"

#include <QClipboard>
#include <QDialog>
#include <QElapsedTimer>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QVBoxLayout>

#include <chrono>

using namespace solnoma;
using namespace std::chrono_literals;

/// Lock and hide as security.md promises them, on the real window; the fresh process alone is counted instead of made
/// (tst_lock_memory makes it).
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void theLogIsWrittenBackWhenIdle();
    void stopsAWorkerFirst();
    void keepsWhatAStubbornWorkerHolds();
    void clearsOnlyOurClipboard();
    void locksByKey();
    void locksWhenIdle();
    void idleWaitsForAJob_data();
    void idleWaitsForAJob();
    void locksByKeyOverAJob();
    void aJobCanBeCancelled();
    void hidesAndComesBack();
    void hidesDialogsToo();
    void locksWhenHiddenTooLong();
};

namespace {

using Step = Locker::Step;

/// A page that says its words in large and counts its drafts.
class PlainPage : public Page
{
public:
    PlainPage(AppContext &context, int &drafts) : m_context(context), m_drafts(drafts)
    {
        auto *layout = new QVBoxLayout(this);
        m_words = new QLabel(QStringLiteral("Qoraqalpogʻistonlik guvoh"), this);
        layout->addWidget(m_words);
    }
    QString title() const override { return QStringLiteral("Page"); }
    Location location() const override { return {"plain"}; }
    void keepDrafts() override
    {
        QVERIFY(!m_context.isLent());
        QVERIFY(m_context.session().drafts());
        ++m_drafts;
    }

private:
    AppContext &m_context;
    int &m_drafts;
    QLabel *m_words;
};

struct CountingRelauncher : Relauncher {
    explicit CountingRelauncher(MainWindow &shown) : window(shown) {}
    void relaunch() override
    {
        ++count;
        wasBlank = window.isBlank();
    }
    MainWindow &window;
    int count = 0;
    bool wasBlank = false;
};

struct LockFixture : WindowFixture {
    LockFixture()
    {
        registry.add({.id = "plain",
                      .title = QStringLiteral("Plain"),
                      .railOrder = 1,
                      .make = [this](AppContext &context, const Location &) { return new PlainPage(context, drafts); }});
        open();
        context().open({"plain"});
        drafts = 0;
        QObject::connect(&locker, &Locker::stepDone, &locker, [this](Step step) {
            steps.append(step);
            times.append(clockOfSteps.isValid() ? clockOfSteps.nsecsElapsed() : 0);
        });
        QObject::connect(&hider, &Hider::lockRequested, &locker, &Locker::lock);
        QObject::connect(&idle, &IdleWatch::lockRequested, &locker, &Locker::lock);
    }
    void lock()
    {
        clockOfSteps.start();
        locker.lock();
    }
    /// The vault's kernel lock is free: somebody else may open it.
    bool isReleased() { return Session::open(path(), credential(), SessionFixture::context()).isOk(); }
    double ms(Step step) const { return static_cast<double>(times.at(steps.indexOf(step))) / 1e6; }

    int drafts = 0;
    CountingRelauncher relauncher{window};
    Locker locker{window, relauncher};
    Hider hider{window};
    IdleWatch idle{window, preferences, clock};
    QList<Step> steps;
    QList<qint64> times;
    QElapsedTimer clockOfSteps;
};

const QList<Step> wholeOrder{Step::Blank, Step::Stopped, Step::DraftsKept, Step::Wiped, Step::Relaunched};

} // namespace

void TestLock::keepsTheOrder()
{
    LockFixture fixture;
    QVERIFY(!fixture.isReleased());
    fixture.lock();
    QCOMPARE(fixture.steps, wholeOrder);
    QCOMPARE(fixture.drafts, 1);
    QCOMPARE(fixture.relauncher.count, 1);
    QVERIFY(fixture.relauncher.wasBlank);
    QVERIFY(fixture.isReleased());
    qInfo("blank after %.1f ms, locked after %.1f ms", fixture.ms(Step::Blank), fixture.ms(Step::Wiped));
    QTRY_VERIFY(!fixture.window.context());
    fixture.lock(); // nothing is open: nothing happens
    QCOMPARE(fixture.relauncher.count, 1);
}

/// The worker has the session and looks at every page of it over and over.
/// The lock leaves the store's log as it is, so that is emptied some seconds after the last change.
void TestLock::theLogIsWrittenBackWhenIdle()
{
    LockFixture fixture;
    const QString log = fixture.context().session().vault().storePath() + QStringLiteral("-wal");
    const auto sizeOfLog = [&] { return QFileInfo(log).size(); };
    fixture.context().findChild<QTimer *>(QStringLiteral("write-back"))->setInterval(1s);
    const auto made =
        fixture.context().record(QStringLiteral("record"), QStringLiteral("Made"), [](ChangeWriter &writer) -> Result<void> {
            Record person(entity("person"));
            person.set("activity", QStringLiteral("Teacher"));
            const auto created = writer.create(std::move(person));
            return created ? Result<void>() : Result<void>(created.error());
        });
    QVERIFY(made.isOk());
    QVERIFY(sizeOfLog() > 0); // the control
    QTRY_COMPARE(sizeOfLog(), qint64{0});
}

void TestLock::stopsAWorkerFirst()
{
    LockFixture fixture;
    std::atomic_int rounds = 0;
    QTimer::singleShot(300ms, &fixture.locker, [&] { fixture.lock(); });
    const auto ended =
        runJobFor<int>(&fixture.window, &fixture.context(), QStringLiteral("Checking"), [&](JobControl &control) -> Result<int> {
            while (control.progress(QStringLiteral("pages"), rounds, 0)) {
                const auto report = verifyVault(fixture.context().session());
                if (!report)
                    return report.error();
                ++rounds;
            }
            return Error{ErrorCode::Cancelled, {}, {}};
        });
    QVERIFY(!ended);
    QVERIFY(rounds > 0); // it did work until then
    QCOMPARE(fixture.steps, wholeOrder);
    QCOMPARE(fixture.drafts, 2); // before the job took the session, and at the lock
    QVERIFY(fixture.isReleased());
    qInfo("with a worker: blank after %.1f ms, worker stopped after %.1f ms, locked after %.1f ms", fixture.ms(Step::Blank),
          fixture.ms(Step::Stopped), fixture.ms(Step::Wiped));
}

/// A worker that hears nothing must not hold the lock up; its memory goes with the process.
void TestLock::keepsWhatAStubbornWorkerHolds()
{
    LockFixture fixture;
    std::atomic_bool release = false;
    QTimer::singleShot(50ms, &fixture.locker, [&] {
        fixture.lock();
        release = true;
    });
    runJob(&fixture.window, &fixture.context(), QStringLiteral("Deaf"), [&](JobControl &) {
        while (!release)
            QThread::msleep(5);
    });
    QCOMPARE(fixture.steps, (QList<Step>{Step::Blank, Step::Stopped, Step::Relaunched}));
    QCOMPARE(fixture.relauncher.count, 1);
    QVERIFY(fixture.relauncher.wasBlank);
}

void TestLock::clearsOnlyOurClipboard()
{
    // This platform plug-in owns nothing; what the guard marked is ours all the same.
    const auto copy = [](bool marked) {
        auto *data = new QMimeData;
        data->setText(QStringLiteral("Qoraqalpogʻistonlik guvoh"));
        if (marked)
            data->setData(ClipboardGuard::hint(), "secret");
        QGuiApplication::clipboard()->setMimeData(data);
    };
    {
        LockFixture fixture;
        copy(false);
        fixture.lock();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Qoraqalpogʻistonlik guvoh"));
    }
    LockFixture fixture;
    copy(true);
    fixture.lock();
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestLock::locksByKey()
{
    LockFixture fixture;
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(fixture.relauncher.count, 1);
}

void TestLock::locksWhenIdle()
{
    LockFixture fixture;
    fixture.preferences.setIdleMinutes(5);
    const auto said = [&] {
        fixture.idle.look();
        return fixture.window.findChild<QLabel *>(QStringLiteral("locks-in"))->text();
    };
    fixture.idle.noteUse();
    const QString fresh = said();
    QVERIFY2(fresh.contains(u'5'), qPrintable(fresh));
    fixture.clock.advance(4 * 60 + 30);
    QVERIFY2(said().contains(QStringLiteral("0:30")), qPrintable(said()));
    QTest::keyClick(&fixture.window, Qt::Key_Shift); // typing counts
    QCOMPARE(said(), fresh);
    fixture.clock.advance(4 * 60 + 59);
    fixture.idle.look();
    QCOMPARE(fixture.relauncher.count, 0);
    fixture.clock.advance(1);
    fixture.idle.look();
    QCOMPARE(fixture.relauncher.count, 1);
}

void TestLock::idleWaitsForAJob_data()
{
    QTest::addColumn<bool>("lends");
    QTest::newRow("with the session") << true;
    QTest::newRow("without it") << false;
}

/// A long copy is not stopped half-way because nobody typed; the moment it ends, the time that is over counts.
void TestLock::idleWaitsForAJob()
{
    QFETCH(bool, lends);
    LockFixture fixture;
    fixture.preferences.setIdleMinutes(5);
    fixture.idle.noteUse();
    std::atomic_bool release = false;
    bool wasStopped = true;
    QString said;
    QTimer::singleShot(100ms, &fixture.idle, [&] {
        fixture.clock.advance(6 * 60);
        for (int tick = 0; tick < 3; ++tick)
            fixture.idle.look();
        said = fixture.window.findChild<QLabel *>(QStringLiteral("locks-in"))->text();
        QCOMPARE(fixture.relauncher.count, 0);
        release = true;
    });
    runJob(&fixture.window, lends ? &fixture.context() : nullptr, QStringLiteral("Copy"), [&](JobControl &control) {
        while (!release)
            QThread::msleep(5);
        wasStopped = !control.progress({}, 1, 1);
    });
    QVERIFY(!wasStopped);
    QVERIFY2(said.contains(QStringLiteral("done")), qPrintable(said));
    QCOMPARE(fixture.relauncher.count, 0);
    QTest::qWait(50); // less than the second of the clock
    QCOMPARE(fixture.relauncher.count, 1);
    QCOMPARE(fixture.steps, wholeOrder);
}

/// The sheet of a job is over the window and takes its shortcuts away.
void TestLock::locksByKeyOverAJob()
{
    LockFixture fixture;
    fixture.idle.noteUse();
    bool wasStopped = false;
    QTimer::singleShot(700ms, &fixture.idle, [&] {
        QWidget *sheet = QApplication::activeModalWidget();
        QVERIFY(sheet && sheet->isVisible());
        QApplication::setActiveWindow(sheet);                                   // as a desktop does
        QTest::keyClick(sheet->windowHandle(), Qt::Key_K, Qt::ControlModifier); // of the window: goes nowhere
        QTest::keyClick(sheet->windowHandle(), Qt::Key_H, Qt::ControlModifier);
        QVERIFY(fixture.hider.isHidden() && !sheet->isVisible());
        fixture.hider.show();
        QCOMPARE(fixture.relauncher.count, 0);
        QTest::keyClick(sheet->windowHandle(), Qt::Key_L, Qt::ControlModifier);
    });
    QElapsedTimer timer;
    timer.start();
    runJob(&fixture.window, &fixture.context(), QStringLiteral("Copy"), [&](JobControl &control) {
        while (control.progress({}, 1, 2) && timer.elapsed() < 5000)
            QThread::msleep(5);
        wasStopped = control.isCancelled();
    });
    QVERIFY(wasStopped);
    QCOMPARE(fixture.relauncher.count, 1);
    QCOMPARE(fixture.steps, wholeOrder);
}

void TestLock::aJobCanBeCancelled()
{
    LockFixture fixture;
    bool wasCancelled = false;
    QTimer::singleShot(700ms, &fixture.idle, [] {
        auto *cancel = QApplication::activeModalWidget()->findChild<QPushButton *>();
        QTest::mouseClick(cancel, Qt::LeftButton);
    });
    QElapsedTimer timer;
    timer.start();
    runJob(&fixture.window, &fixture.context(), QStringLiteral("Copy"), [&](JobControl &control) {
        while (control.progress({}, 1, 2) && timer.elapsed() < 5000)
            QThread::msleep(5);
        wasCancelled = control.isCancelled();
    });
    QVERIFY(wasCancelled);
    QVERIFY(fixture.window.isEnabled());
    QCOMPARE(fixture.relauncher.count, 0);
}

void TestLock::hidesAndComesBack()
{
    LockFixture fixture;
    auto *words = fixture.page()->findChild<QLabel *>();
    QVERIFY(words->isVisible());
    QElapsedTimer timer;
    timer.start();
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_H, Qt::ControlModifier);
    qInfo("hidden after %.1f ms", static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QVERIFY(fixture.hider.isHidden());
    QVERIFY(fixture.window.isBlank());
    QVERIFY(!words->isVisible());
    const QImage picture = fixture.window.grab().toImage();
    const QRgb ground = picture.pixel(picture.width() / 2, picture.height() / 2);
    QImage one(picture.size(), picture.format());
    one.fill(QColor(ground));
    QCOMPARE(picture, one);                                                         // nothing but one colour
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_K, Qt::ControlModifier); // does nothing
    QVERIFY(!fixture.window.findChild<QDialog *>(QStringLiteral("palette")));
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_Return);
    QVERIFY(!fixture.hider.isHidden());
    QVERIFY(words->isVisible());
    // Twice Escape; one alone does nothing, and neither do two that are far apart.
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_Escape);
    QTest::qWait(600);
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_Escape);
    QVERIFY(!fixture.hider.isHidden());
    QTest::keyClick(fixture.window.windowHandle(), Qt::Key_Escape);
    QVERIFY(fixture.hider.isHidden());
    QCOMPARE(fixture.relauncher.count, 0);
}

void TestLock::hidesDialogsToo()
{
    LockFixture fixture;
    QDialog open(&fixture.window);
    open.open();
    QVERIFY(QTest::qWaitForWindowExposed(&open));
    fixture.hider.hide();
    QVERIFY(!open.isVisible());
    QDialog late(&fixture.window);
    late.open(); // the sheet of a job
    QTRY_VERIFY(!late.isVisible());
    fixture.hider.show();
    QVERIFY(open.isVisible());
    QVERIFY(late.isVisible());
    open.close();
    late.close();
}

void TestLock::locksWhenHiddenTooLong()
{
    LockFixture fixture;
    fixture.hider.setMinutes(50ms);
    fixture.hider.hide();
    QTRY_COMPARE(fixture.relauncher.count, 1);
    QTRY_VERIFY(!fixture.window.context());
    QVERIFY(!fixture.hider.isHidden());
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
