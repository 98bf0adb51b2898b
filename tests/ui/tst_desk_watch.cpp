// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_watch.h"
#include "ui/shell/locker.h"
#include "window_fixture.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace solnoma;

namespace {

QString s(const char *text)
{
    return QLatin1String(text);
}

/// A message bus of this program's own, in the place of the machine's and the desktop's. Must be there before Qt asks.
class PrivateBus
{
public:
    PrivateBus()
    {
        FILE *daemon = ::popen("exec dbus-daemon --session --fork --print-address=1 --print-pid=1 2>/dev/null", "r");
        char line[512] = {};
        if (daemon && std::fgets(line, sizeof line, daemon)) {
            address = QByteArray(line).trimmed();
            if (std::fgets(line, sizeof line, daemon))
                m_pid = QByteArray(line).trimmed().toInt();
        }
        if (daemon)
            ::pclose(daemon);
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    }
    ~PrivateBus()
    {
        if (m_pid > 0)
            ::kill(m_pid, SIGTERM);
    }

    static inline QByteArray address;

private:
    pid_t m_pid = 0;
};

/// Stands for logind and the screen savers of desktops.
class Desk : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    explicit Desk(const char *name) : bus(QDBusConnection::connectToBus(QLatin1String(PrivateBus::address), s(name)))
    {
        bus.registerObject(s("/org/freedesktop/login1"), this, QDBusConnection::ExportAllSlots);
    }
    ~Desk() override { QDBusConnection::disconnectFromBus(bus.name()); }
    bool takeName() { return bus.registerService(s("org.freedesktop.login1")); }
    void tell(const char *path, const char *interface, const char *name, const QVariantList &arguments)
    {
        QDBusMessage signal = QDBusMessage::createSignal(s(path), s(interface), s(name));
        signal.setArguments(arguments);
        QVERIFY(bus.send(signal));
    }
    /// Whether somebody still asks sleep to wait.
    bool isHeld() const
    {
        pollfd end{reading, POLLIN, 0};
        return reading >= 0 && ::poll(&end, 1, 0) == 0;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked = {what, who, why, mode};
        int ends[2] = {-1, -1};
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return {};
        reading = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }

public:
    QDBusConnection bus;
    QStringList asked;
    int reading = -1;
};

struct CountingRelauncher : Relauncher {
    void relaunch() override { ++count; }
    int count = 0;
};

/// Joined as the program's main does it.
struct WatchedWindow : WindowFixture {
    WatchedWindow()
    {
        QObject::connect(&watch, &DeskWatch::lockRequested, &locker, &Locker::lock);
        QObject::connect(&window, &MainWindow::sessionOpened, &watch, [this] { watch.delaySleep(true); });
        QObject::connect(&window, &MainWindow::sessionClosed, &watch, [this] { watch.delaySleep(false); });
        open();
    }
    DeskWatch watch;
    CountingRelauncher relauncher;
    Locker locker{window, relauncher};
};

} // namespace

/// The machine goes to sleep or its screen is locked: the vault locks first. Over a bus of its own.
class TestDeskWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (PrivateBus::address.isEmpty())
            QSKIP("dbus-daemon is not installed (packaging/test installs it)");
    }
    void locks_data();
    void locks();
    void holdsSleepBackUntilLocked();
    void livesWithoutLogind();
};

void TestDeskWatch::locks_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("interface");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("isLogind");
    QTest::addColumn<bool>("locks");
    const auto row = [](const char *tag, const char *path, const char *interface, const char *name, const QVariantList &arguments,
                        bool isLogind, bool locks) {
        QTest::newRow(tag) << QByteArray(path) << QByteArray(interface) << QByteArray(name) << arguments << isLogind << locks;
    };
    constexpr const char *login1 = "/org/freedesktop/login1";
    constexpr const char *manager = "org.freedesktop.login1.Manager";
    row("goes to sleep", login1, manager, "PrepareForSleep", {true}, true, true);
    row("wakes up", login1, manager, "PrepareForSleep", {false}, true, false);
    row("somebody says sleep who is not logind", login1, manager, "PrepareForSleep", {true}, false, false);
    row("session locked", "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {}, true, true);
    row("session unlocked", "/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Unlock", {}, true, false);
    for (const char *screen : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver", "org.cinnamon.ScreenSaver"}) {
        row(qPrintable(s(screen) + s(" on")), "/ScreenSaver", screen, "ActiveChanged", {true}, false, true);
        row(qPrintable(s(screen) + s(" off")), "/ScreenSaver", screen, "ActiveChanged", {false}, false, false);
    }
}

void TestDeskWatch::locks()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, interface);
    QFETCH(QByteArray, name);
    QFETCH(QVariantList, arguments);
    QFETCH(bool, isLogind);
    QFETCH(bool, locks);
    Desk logind("logind");
    QVERIFY(logind.takeName());
    Desk other("other");
    WatchedWindow fixture;
    QTRY_VERIFY(logind.isHeld()); // it listens
    (isLogind ? logind : other).tell(path.constData(), interface.constData(), name.constData(), arguments);
    if (locks) {
        QTRY_COMPARE(fixture.relauncher.count, 1);
        QTRY_VERIFY(!fixture.window.context());
        return;
    }
    // Messages of one sender arrive in their order: what follows shows that the first was heard and did nothing.
    QTest::qWait(200);
    QCOMPARE(fixture.relauncher.count, 0);
    QVERIFY(fixture.window.context());
    logind.tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    QTRY_COMPARE(fixture.relauncher.count, 1);
}

void TestDeskWatch::holdsSleepBackUntilLocked()
{
    Desk logind("logind");
    QVERIFY(logind.takeName());
    WatchedWindow fixture;
    QTRY_VERIFY(logind.isHeld());
    QCOMPARE(logind.asked, QStringList({s("sleep"), s("Solnoma"), s("Closing files"), s("delay")}));
    bool wasHeldUntilWiped = false;
    connect(&fixture.locker, &Locker::stepDone, &fixture.locker, [&](Locker::Step step) {
        if (step == Locker::Step::Wiped)
            wasHeldUntilWiped = logind.isHeld();
    });
    logind.tell("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    QTRY_COMPARE(fixture.relauncher.count, 1);
    QVERIFY(wasHeldUntilWiped);
    QTRY_VERIFY(!logind.isHeld());
}

/// No such service: the window opens and locks by hand.
void TestDeskWatch::livesWithoutLogind()
{
    WatchedWindow fixture;
    QTest::qWait(100);
    QCOMPARE(fixture.relauncher.count, 0);
    fixture.locker.lock();
    QCOMPARE(fixture.relauncher.count, 1);
}

int main(int argc, char *argv[])
{
    const PrivateBus bus;
    QApplication application(argc, argv);
    TestDeskWatch test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_desk_watch.moc"
