// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cli.h"

#include <QDateTime>
#include <QElapsedTimer>

#include <csignal>

using namespace solnoma;

namespace {

/// SOLNOMA_KILL_ROUNDS: how often each command is killed.
int rounds()
{
    const int wanted = qEnvironmentVariableIntValue("SOLNOMA_KILL_ROUNDS");
    return wanted > 0 ? wanted : 6;
}

} // namespace

/// Promise 6: killed at any moment, the vault opens, is well, and holds all that was acknowledged; nothing is half done.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_random.seed(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
        m_big = m_cli.write("long recording", noise(24'000'000));
    }
    void init()
    {
        QDir(m_cli.vault).removeRecursively();
        QCOMPARE(m_cli.init().exitCode, 0);
        QCOMPARE(m_cli.run(line("log harassment --set who=First --set what=followed")).exitCode, 0);
    }

    void import();
    void record();
    void attach();
    void copy();
    void passwd();

private:
    /// Starts the command, kills it after a part of `whole` ms; whether it had answered before.
    bool isDoneBeforeKill(const QStringList &command, qint64 whole);
    qint64 measured(const QStringList &command);
    int count(const char *plural) const { return m_cli.run(line("info")).json[u"records"][QLatin1String(plural)].toInt(); }
    void verifyWell();

    CliRunner m_cli;
    QString m_big;
    QRandomGenerator m_random;
};

bool TestKill::isDoneBeforeKill(const QStringList &command, qint64 whole)
{
    QProcess process;
    process.setProcessEnvironment(m_cli.environment);
    process.setWorkingDirectory(m_cli.folder.path());
    process.start(CliRunner::program(), m_cli.full(command));
    process.waitForStarted();
    const int wait = static_cast<int>(m_random.bounded(whole * 11 / 10 + 1));
    if (!process.waitForFinished(wait))
        ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

qint64 TestKill::measured(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_cli.run(command);
    if (answer.exitCode != 0)
        qFatal("%s", answer.said().constData());
    return timer.elapsed();
}

void TestKill::verifyWell()
{
    const auto verified = m_cli.run(line("verify"));
    QVERIFY2(verified.exitCode == 0, verified.said().constData());
    QVERIFY(verified.json[u"well"].toBool());
}

void TestKill::import()
{
    const QStringList command{QStringLiteral("import"), CliRunner::source("tests/data/invented/long-custody.json")};
    const qint64 whole = measured(command); // the control: it works when left alone
    const int all = count("acts");
    QVERIFY(all > 5);
    int killed = 0;
    for (int i = 0; i < rounds(); ++i) {
        init();
        const bool isDone = isDoneBeforeKill(command, whole);
        killed += !isDone;
        verifyWell();
        const int acts = count("acts");
        QVERIFY2(acts == all || (!isDone && acts == 1), qPrintable(QString::number(acts)));
        QCOMPARE(m_cli.run(command).exitCode, 0); // and once more it goes through
        QCOMPARE(count("acts"), all);
    }
    qInfo("%d of %d killed before the answer", killed, rounds());
}

void TestKill::record()
{
    const QStringList command = line("log harassment --set who=Second --set what=summoned --set account=Words");
    const qint64 whole = measured(command);
    int least = count("acts");
    for (int i = 0; i < rounds(); ++i) {
        const bool isDone = isDoneBeforeKill(command, whole);
        verifyWell();
        const int acts = count("acts");
        QVERIFY(acts == least + 1 || (!isDone && acts == least)); // all of it, or nothing
        QCOMPARE(count("cases"), acts);
        least = acts;
    }
}

void TestKill::attach()
{
    const QStringList command{QStringLiteral("attach"), m_big};
    const qint64 whole = measured(command);
    int least = 1;
    for (int i = 0; i < rounds(); ++i) {
        const bool isDone = isDoneBeforeKill(command, whole);
        const auto verified = m_cli.run(line("verify"));
        QVERIFY2(verified.exitCode == 0, verified.said().constData());
        const int objects = verified.json[u"evidence"].toInt();
        QVERIFY(objects == least + 1 || (!isDone && objects == least));
        QCOMPARE(count("documents"), objects);
        // every evidence file belongs to an object or is listed as stray
        const int files = static_cast<int>(filesBelow(m_cli.vault + QStringLiteral("/evidence")).size());
        QCOMPARE(files, objects + static_cast<int>(verified.array("strayFiles").size()));
        least = objects;
    }
}

void TestKill::copy()
{
    QCOMPARE(m_cli.run({QStringLiteral("attach"), m_big}).exitCode, 0);
    const qint64 whole = measured(line("copy first"));
    for (int i = 0; i < rounds(); ++i) {
        const QString folder = m_cli.path("copies");
        QDir(folder).removeRecursively();
        const bool isDone = isDoneBeforeKill(line("copy copies"), whole);
        verifyWell();
        QStringList generations = QDir(folder).entryList({QStringLiteral("2*Z")}, QDir::Dirs);
        QVERIFY(generations.size() == 1 || (!isDone && generations.isEmpty()));
        for (const QString &name : generations) // what has a name is whole
            QCOMPARE(m_cli.run({QStringLiteral("verify"), QStringLiteral("--against"), folder + u'/' + name}).exitCode, 0);
        QTest::qWait(1100); // a generation is named by its second
        const auto again = m_cli.run(line("copy copies"));
        QVERIFY2(again.exitCode == 0, again.said().constData());
    }
}

void TestKill::passwd()
{
    const QString old = m_cli.passphrase;
    const QString next = m_cli.write("next", "boshqa uch qalin soz\n");
    const auto opens = [&](const QString &file) {
        m_cli.passphrase = file;
        const int exitCode = m_cli.run(line("info")).exitCode;
        m_cli.passphrase = old;
        return exitCode == 0;
    };
    const QStringList command{QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), next};
    const qint64 whole = measured(command);
    QVERIFY(opens(next) && !opens(old));
    for (int i = 0; i < rounds(); ++i) {
        init();
        const bool isDone = isDoneBeforeKill(command, whole);
        const bool isNew = opens(next);
        QVERIFY(opens(old) != isNew); // exactly one
        QVERIFY(isNew || !isDone);
    }
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
