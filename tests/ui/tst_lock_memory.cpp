// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/session_fixture.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <sodium.h>

using namespace solnoma;

/// Promise 3, for real: a debugger reads the whole memory of the program before and after locking. Before, it must find
/// what it looks for.
class TestLockMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lockedMeansGone();
};

namespace {

struct Wanted {
    QByteArray name;
    QByteArray bytes;
};

QByteArray randomLetters(int count)
{
    QByteArray letters(count, '\0');
    for (char &letter : letters)
        letter = static_cast<char>('a' + randombytes_uniform(26));
    return letters;
}

QByteArray utf16(const QByteArray &text)
{
    const QString wide = QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(wide.constData()), wide.size() * 2);
}

/// How often each of `wanted` stands in the memory of the process, all mappings of it.
QMap<QByteArray, qsizetype> inMemoryOf(qint64 pid, const QString &file, const std::vector<Wanted> &wanted)
{
    QProcess gdb;
    // The mappings that ask to be left out of dumps (sodium's) are read too.
    gdb.start(QStringLiteral("gdb"),
              {QStringLiteral("-nx"), QStringLiteral("-batch"), QStringLiteral("-p"), QString::number(pid), QStringLiteral("-ex"),
               QStringLiteral("set use-coredump-filter off"), QStringLiteral("-ex"),
               QStringLiteral("set dump-excluded-mappings on"), QStringLiteral("-ex"), QStringLiteral("gcore ") + file});
    if (!gdb.waitForFinished(120000))
        gdb.kill();
    QFile core(file);
    QMap<QByteArray, qsizetype> found;
    if (!core.open(QIODevice::ReadOnly)) {
        qWarning("%s", gdb.readAllStandardError().constData());
        return found;
    }
    const uchar *mapped = core.map(0, core.size());
    const QByteArrayView bytes(mapped, core.size());
    for (const Wanted &each : wanted)
        found[each.name] = bytes.count(each.bytes);
    found["bytes"] = core.size();
    core.remove();
    return found;
}

} // namespace

void TestLockMemory::lockedMeansGone()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("what the sanitizer keeps in memory is its own, and terabytes of it");
#endif
    if (QStandardPaths::findExecutable(QStringLiteral("gdb")).isEmpty())
        QSKIP("gdb is not installed (packaging/test installs it)");
    const QByteArray passphrase = randomLetters(32);
    const QByteArray canary = "Qamoqxonov" + randomLetters(12);
    SessionFixture fixture;
    fixture.session.reset();
    const QString folder = fixture.folder.filePath(QStringLiteral("Vault"));
    std::vector<Wanted> wanted;
    {
        auto session = Session::create(folder,
                                       {SessionFixture::credential(passphrase.constData()),
                                        SessionFixture::credential(passphrase.constData()), QStringLiteral("kunduz"),
                                        SessionFixture::cheap, SessionFixture::cheap},
                                       fixture.context());
        QVERIFY(session);
        const auto recorded = (*session)->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record person(entity("person"));
            Record name(entity("name"));
            name.set("full", QString::fromUtf8(canary));
            person.rows("names").push_back(name);
            const auto made = writer.create(person);
            return made ? Result<void>() : Result<void>(made.error());
        });
        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().detail));
        const VaultKeys &keys = (*session)->vault().keys();
        const QByteArray literal = keys.store().literal().view().toByteArray();
        wanted = {{"name", utf16(canary)},
                  {"name in UTF-8", canary},
                  {"vault key", keys.vaultKey().view().toByteArray()},
                  {"store key", QByteArray::fromHex(literal.mid(2, 64))},
                  {"passphrase, end", passphrase.last(16)},
                  {"passphrase, end, wide", utf16(passphrase.last(16))}};
    }
    const QString passphraseFile = fixture.folder.filePath(QStringLiteral("passphrase"));
    QFile file(passphraseFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(passphrase) > 0);
    file.close();

    QProcess probe;
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto waitFor = [&probe](const QByteArray &word) {
        return QTest::qWaitFor([&] { return probe.canReadLine() && probe.readLine().trimmed() == word; }, 30000);
    };
    probe.start(QStringLiteral(SOLNOMA_BIN_DIR "/lock_probe"), {folder, passphraseFile});
    QVERIFY(waitFor("unlocked"));
    const qint64 pid = probe.processId();
    const QString dump = fixture.folder.filePath(QStringLiteral("core"));
    const auto before = inMemoryOf(pid, dump, wanted);
    qInfo() << "unlocked:" << before;
    QVERIFY(before["name"] + before["name in UTF-8"] > 0);
    QVERIFY(before["vault key"] > 0);
    QVERIFY(before["store key"] > 0);

    probe.write("l");
    QVERIFY(waitFor("locked"));
    QCOMPARE(probe.processId(), pid);
    const auto after = inMemoryOf(pid, dump, wanted);
    qInfo() << "locked:" << after;
    QVERIFY(after["bytes"] > 1'000'000); // it was read
    for (const Wanted &each : wanted)
        QCOMPARE(after[each.name], 0);
    QVERIFY(Session::open(folder, SessionFixture::credential(passphrase.constData()), fixture.context()));
    probe.closeWriteChannel();
    QVERIFY(probe.waitForFinished());
}

QTEST_GUILESS_MAIN(TestLockMemory)
#include "tst_lock_memory.moc"
