// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/drafts.h"
#include "store/query.h"
#include "store_fixture.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>
#include <cstdio>
#include <sys/mount.h>
#include <unistd.h>

using namespace solnoma;

namespace {

/// What the child does until it is killed: records, and says each change that was acknowledged.
[[noreturn]] void recordForEver(const QString &path)
{
    const SystemClock clock;
    auto store = Store::open(path, StoreFixture::literal(), clock, {.create = true, .readOnly = false});
    if (!store || !(*store)->setRecorder(Uuid7::make(clock), QStringLiteral("kunduz"), Uuid7::make(clock)))
        _exit(2);
    for (int i = 0;; ++i) {
        auto writer = (*store)->change(QStringLiteral("record"));
        for (int n = 0; n <= i % 4; ++n) {
            if (!(*writer)->create(person(QStringLiteral("Odam %1").arg(i))))
                _exit(3);
        }
        const auto committed = (*writer)->commit();
        if (!committed)
            _exit(4);
        std::printf("%s\n", committed->change.toString().toLatin1().constData());
        std::fflush(stdout);
        if (i % 7 == 6 && !(*store)->connection().checkpointPassive())
            _exit(5);
    }
}

const Store::Options readOnly{.create = false, .readOnly = true};

class SmallDisk
{
public:
    explicit SmallDisk(const QString &path) : m_path(path.toLocal8Bit())
    {
        m_mounted = ::mount("tmpfs", m_path.constData(), "tmpfs", 0, "size=3m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_path.constData(), MNT_DETACH);
    }
    bool isMounted() const { return m_mounted; }

private:
    QByteArray m_path;
    bool m_mounted = false;
};

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The window locks without writing the log back; whoever then opens the vault for reading sees the last change, or is
    /// told that it cannot be seen.
    void whatStandsInTheLogIsReadWithoutWriting()
    {
        StoreFixture fixture;
        QVERIFY(fixture.store->connection().checkpointTruncate().isOk());
        const QByteArray before = bytesOf(fixture.path());
        const Uuid7 id = fixture.create(person(QStringLiteral("Namuna")));
        QVERIFY(fixture.store->connection().close(false).isOk());
        fixture.store.reset();
        QCOMPARE(bytesOf(fixture.path()), before); // the control: it stands in the log alone
        {
            const auto store = Store::open(fixture.path(), StoreFixture::literal(), fixture.clock, readOnly);
            QVERIFY(store.isOk());
            QVERIFY((*store)->records().load(id).isOk());
            QVERIFY(!(*store)->setMeta("x", "y").isOk());
        }
        QCOMPARE(bytesOf(fixture.path()), before);
        // Now its index can neither be read nor made, as on a read-only medium without one: SQLite follows no link to it.
        const QString index = fixture.path() + QStringLiteral("-shm");
        QFile::remove(index);
        QVERIFY(QFile::link(fixture.folder.filePath(QStringLiteral("nowhere")), index));
        const auto refused = Store::open(fixture.path(), StoreFixture::literal(), fixture.clock, readOnly);
        QVERIFY(!refused.isOk());
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(QFile::remove(index));
        fixture.reopen(); // where it may be written
        QVERIFY(fixture.store->records().load(id).isOk());
    }

    void aWrongKeyOpensNothingAndTouchesNothing()
    {
        StoreFixture fixture;
        fixture.create(person(QStringLiteral("Namuna")));
        fixture.store.reset();
        const QByteArray before = bytesOf(fixture.path());
        QByteArray literal = StoreFixture::literal().view().toByteArray();
        literal[10] = literal[10] == '0' ? '1' : '0';
        const auto store = Store::open(fixture.path(), SecretBytes::copyOf(literal), fixture.clock, {});
        QVERIFY(!store.isOk());
        QCOMPARE(store.error().code, ErrorCode::Damaged);
        QCOMPARE(bytesOf(fixture.path()), before);
        fixture.reopen();
        QVERIFY(fixture.store->history().verify()->empty());
    }

    /// A flipped byte anywhere in a page: an error where it is read, and the tables whose pages are whole can be read.
    void aFlippedByteIsFoundAndTheRestIsRead_data()
    {
        QTest::addColumn<int>("offset");
        for (const int offset : {20, 100, 2000, 4015, 4020, 4060, 4095})
            QTest::addRow("byte %d of a page", offset) << offset;
    }

    void aFlippedByteIsFoundAndTheRestIsRead()
    {
        QFETCH(int, offset);
        StoreFixture fixture;
        for (int i = 0; i < 30; ++i) {
            Record record = person(QStringLiteral("Odam %1").arg(i));
            record.set("activity", QStringLiteral("long text %1 ").arg(i).repeated(60));
            fixture.create(record);
            fixture.create(Record(entity("place")));
        }
        const qint64 page = rootPage(fixture, "person");
        fixture.store.reset();
        QVERIFY(page > 1);
        flip(fixture.path(), (page - 1) * 4096 + offset);
        const auto store = Store::open(fixture.path(), StoreFixture::literal(), fixture.clock, {});
        QVERIFY(store.isOk());
        QVERIFY(!(*store)->connection().integrityCheck()->isEmpty());
        int read = 0;
        const auto places = (*store)->records().ridsOf(entity("place"));
        for (const qint64 rid : *places)
            read += (*store)->records().load(**(*store)->records().head(rid)).isOk();
        QCOMPARE(read, 30);
        int damaged = 0;
        const auto people = (*store)->records().ridsOf(entity("person"));
        for (const qint64 rid : *people) {
            const auto record = (*store)->records().load(**(*store)->records().head(rid));
            if (!record)
                QCOMPARE(record.error().code, ErrorCode::Damaged);
            damaged += !record.isOk();
        }
        QCOMPARE(damaged, 30); // the root of their table
    }

    void aFullDiskLosesNothing()
    {
        QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted())
            QSKIP("mounting needs root");
        StoreFixture fixture; // for its clock and ids
        const QString path = folder.filePath(QStringLiteral("store-1.db"));
        auto store = Store::open(path, StoreFixture::literal(), fixture.clock, {.create = true, .readOnly = false});
        QVERIFY(store.isOk());
        QVERIFY((*store)->setRecorder(fixture.user, QStringLiteral("kunduz"), fixture.device).isOk());
        Uuid7 kept;
        {
            auto writer = (*store)->change(QStringLiteral("record"));
            kept = *(*writer)->create(person(QStringLiteral("Namuna")));
            QVERIFY((*writer)->commit().isOk());
        }
        QVERIFY((*store)->connection().checkpointTruncate().isOk());
        Result<void> filled;
        {
            auto writer = (*store)->change(QStringLiteral("import"));
            for (int i = 0; i < 4000 && filled; ++i) {
                Record record = person(QStringLiteral("Odam %1").arg(i));
                record.set("activity", QStringLiteral("word%1 ").arg(i).repeated(400));
                const auto made = (*writer)->create(record);
                if (!made)
                    filled = made.error();
            }
            if (filled) {
                const auto committed = (*writer)->commit();
                if (!committed)
                    filled = committed.error();
            }
            QVERIFY(!(*writer)->commit().isOk());
        }
        QVERIFY(!filled.isOk());
        QCOMPARE(filled.error().code, ErrorCode::DiskFull);
        QVERIFY((*store)->records().load(kept).isOk());
        QVERIFY((*store)->history().verify()->empty());
        store->reset();
        store = Store::open(path, StoreFixture::literal(), fixture.clock, {});
        QVERIFY(store.isOk());
        QCOMPARE((*store)->records().ridsOf(entity("person"))->size(), size_t{1});
        QVERIFY((*store)->setRecorder(fixture.user, QStringLiteral("kunduz"), fixture.device).isOk());
        auto writer = (*store)->change(QStringLiteral("record"));
        QVERIFY((*writer)->create(person(QStringLiteral("Keyingi"))).isOk());
        QVERIFY((*writer)->commit().isOk());
    }

    void theReserveMakesRoomForADraft()
    {
        QTemporaryDir folder;
        const SmallDisk disk(folder.path());
        if (!disk.isMounted())
            QSKIP("mounting needs root");
        const QString reserve = folder.filePath(QStringLiteral("reserve"));
        write(reserve, 1 << 20);
        int freed = 0;
        auto drafts = Drafts::open(folder.filePath(QStringLiteral("drafts.db")), StoreFixture::literal(), [&] {
            ++freed;
            return QFile::remove(reserve);
        });
        QVERIFY(drafts.isOk());
        const SystemClock clock;
        Draft draft{Uuid7::make(clock), Uuid7::make(clock), Uuid7::make(clock), "person", QByteArray(1000, 'x')};
        QVERIFY((*drafts)->save(draft).isOk());
        QCOMPARE(freed, 0);
        write(folder.filePath(QStringLiteral("filler")), 3 << 20); // as much as fits
        draft.payload = QByteArray(200000, 'y');
        QVERIFY((*drafts)->save(draft).isOk());
        QCOMPARE(freed, 1);
        QCOMPARE((*drafts)->all()->front().payload, draft.payload);
        draft.payload = QByteArray(2000000, 'z');
        QCOMPARE((*drafts)->save(draft).error().code, ErrorCode::DiskFull);
        QCOMPARE((*drafts)->all()->front().payload.size(), qsizetype{200000});
    }

    /// Rounds of a child that records until it is killed; SOLNOMA_KILL_ROUNDS for more of them.
    void killedWhileRecording()
    {
        const int rounds =
            qEnvironmentVariableIsSet("SOLNOMA_KILL_ROUNDS") ? qEnvironmentVariableIntValue("SOLNOMA_KILL_ROUNDS") : 6;
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("store-1.db"));
        QByteArrayList acknowledged;
        const SystemClock clock;
        for (int round = 0; round < rounds; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--record"), path});
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qWait(QRandomGenerator::global()->bounded(20, 400));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(5000));
            QCOMPARE(child.exitStatus(), QProcess::CrashExit);
            QByteArrayList said = child.readAllStandardOutput().split('\n');
            said.removeLast(); // a line that was not finished, or what follows the last one
            acknowledged += said;
            const auto store = Store::open(path, StoreFixture::literal(), clock, {});
            QVERIFY(store.isOk());
            for (const QByteArray &change : std::as_const(acknowledged))
                QVERIFY(*(*store)->hasChange(*Uuid7::fromString(QString::fromLatin1(change))));
            QVERIFY((*store)->history().verify()->empty());
            QVERIFY((*store)->readModels().stale()->empty());
            QVERIFY((*store)->connection().integrityCheck()->isEmpty());
        }
        QVERIFY(acknowledged.size() >= rounds);
        qInfo("%d rounds, %d acknowledged changes, none lost", rounds, static_cast<int>(acknowledged.size()));
    }

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void write(const QString &path, qsizetype size)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        for (qsizetype done = 0; done < size; done += 4096) {
            if (file.write(QByteArray(4096, 'r')) != 4096)
                break;
        }
    }

    static void flip(const QString &path, qint64 offset)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(offset));
        char byte = 0;
        QVERIFY(file.getChar(&byte));
        QVERIFY(file.seek(offset));
        QVERIFY(file.putChar(static_cast<char>(byte ^ 0x10)));
    }

    static qint64 rootPage(StoreFixture &fixture, const char *table)
    {
        auto query = fixture.store->connection().prepare("SELECT rootpage FROM sqlite_schema WHERE name = ?");
        query->bindUtf8(1, table);
        return *firstInteger(*query);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == QLatin1String("--record"))
        recordForEver(arguments.at(2));
    TestStoreFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_faults.moc"
