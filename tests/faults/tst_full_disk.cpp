// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cli.h"
#include "support/small_disk.h"

#include <unistd.h>

using namespace solnoma;

/// Promise 7: on a full disk a command says so, and the vault is well and holds what it held.
class TestFullDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidAndNothingIsLost_data();
    void isSaidAndNothingIsLost();
    void theVaultOpensInItsReserve();
};

void TestFullDisk::isSaidAndNothingIsLost_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<int>("left");
    const QStringList import{QStringLiteral("import"), CliRunner::source("tests/data/invented/long-custody.json")};
    for (const int left : {0, 64 * 1024, 256 * 1024}) {
        QTest::addRow("import, %d left", left) << import << left;
        QTest::addRow("attach, %d left", left) << line("attach recording") << left;
        QTest::addRow("copy, %d left", left) << line("copy disk/copies") << left;
        QTest::addRow("dump, %d left", left) << line("dump --plain --yes --out disk/dump.json") << left / 4;
    }
}

void TestFullDisk::isSaidAndNothingIsLost()
{
    QFETCH(QStringList, command);
    QFETCH(int, left);
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    CliRunner cli;
    const SmallDisk disk(cli.path("disk"));
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here");
    cli.vault = cli.path("disk/Case files");
    QCOMPARE(cli.init().exitCode, 0);
    QCOMPARE(cli.run(line("log harassment --set who=First --set what=followed")).exitCode, 0);
    QCOMPARE(cli.run({QStringLiteral("attach"), cli.write("small", noise(100'000))}).exitCode, 0);
    cli.write("recording", noise(500'000));
    const QJsonValue before = cli.run(line("info")).json[u"records"];

    QVERIFY(QFile::remove(cli.vault + QStringLiteral("/reserve"))); // an earlier full disk took it
    disk.fill(left);
    const auto full = cli.run(command);
    QVERIFY2(full.exitCode == 10, full.said().constData());
    QVERIFY2(full.text("error") == u"DiskFull", full.said().constData());
    QVERIFY(full.text("sentence").contains(u"disk is full"));
    QVERIFY(!QFile::exists(cli.path("disk/dump.json")));

    disk.empty();
    const auto verified = cli.run(line("verify"));
    QVERIFY2(verified.exitCode == 0, verified.said().constData());
    QVERIFY(verified.array("strayFiles").isEmpty());
    QCOMPARE(QFileInfo(cli.vault + QStringLiteral("/reserve")).size(), 2 * 1024 * 1024); // and there is one again
    const QJsonObject after = cli.run(line("info")).json[u"records"].toObject();
    // a dump is logged before it is known whether all of it was written
    for (const QString &kind : after.keys())
        QVERIFY2(kind == u"export_logs" || after[kind] == before[kind], qPrintable(kind));
    const auto later = cli.run(command); // with room it goes through
    QVERIFY2(later.exitCode == 0, later.said().constData());
    QCOMPARE(cli.run(line("verify")).exitCode, 0);
}

/// Not one byte is left, not even for the write-ahead log: the vault gives its reserve, opens, shows what it holds and takes
/// one more record. With room it keeps a reserve again.
void TestFullDisk::theVaultOpensInItsReserve()
{
    if (::geteuid() != 0)
        QSKIP("only root can mount a small disk");
    CliRunner cli;
    const SmallDisk disk(cli.path("disk"));
    if (!disk.isMounted())
        QSKIP("no small disk can be mounted here");
    cli.vault = cli.path("disk/Case files");
    QCOMPARE(cli.init().exitCode, 0);
    QCOMPARE(cli.run(line("log harassment --set who=First --set what=followed")).exitCode, 0);
    const QString reserve = cli.vault + QStringLiteral("/reserve");
    const auto before = cli.run(line("info"));
    QVERIFY(!before.json[u"onReserve"].toBool());
    QVERIFY(QFile::exists(reserve));

    disk.fill(0);
    const auto full = cli.run(line("info"));
    QVERIFY2(full.exitCode == 0, full.said().constData());
    QVERIFY(full.json[u"onReserve"].toBool());
    QCOMPARE(full.json[u"records"], before.json[u"records"]);
    const auto logged = cli.run(line("log harassment --set who=Second --set what=summoned"));
    QVERIFY2(logged.exitCode == 0, logged.said().constData());

    disk.empty();
    const auto verified = cli.run(line("verify"));
    QVERIFY2(verified.exitCode == 0, verified.said().constData());
    QCOMPARE(QFileInfo(reserve).size(), 2 * 1024 * 1024);
    const auto after = cli.run(line("info"));
    QVERIFY(!after.json[u"onReserve"].toBool());
    QCOMPARE(after.json[u"records"][u"cases"].toInt(), 2);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
