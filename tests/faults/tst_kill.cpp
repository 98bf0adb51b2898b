// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cli.h"

#include <QDateTime>
#include <QElapsedTimer>

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
    /// Runs the command whole, to know how long it takes and that it works when left alone.
    void measure(const QStringList &command);
    /// Starts the command and kills it in the given part of its time; whether it had answered before.
    bool isDoneBeforeKill(const QStringList &command, int round);
    /// Says when the kills came. Not all of them may be too late.
    void sayMoments() const;
    int count(const char *plural) const { return m_cli.run(line("info")).json[u"records"][QLatin1String(plural)].toInt(); }
    void verifyWell();

    CliRunner m_cli;
    QString m_big;
    QRandomGenerator m_random;
    qint64 m_whole = 0; ///< ms that the command takes when left alone: the shortest seen
    int m_before = 0;   ///< kills before the answer
    int m_after = 0;    ///< kills after it, or too late altogether
};

/// The rounds share the time of the command and a little more between them, so that no part of it is left out.
bool TestKill::isDoneBeforeKill(const QStringList &command, int round)
{
    QProcess process;
    process.setProcessEnvironment(m_cli.environment);
    process.setWorkingDirectory(m_cli.folder.path());
    const qint64 span = m_whole * 6 / 5;
    const qint64 wait = (span * round + m_random.bounded(span + 1)) / rounds();
    QElapsedTimer timer;
    timer.start();
    process.start(CliRunner::program(), m_cli.full(command));
    process.waitForStarted();
    const qint64 left = wait - timer.elapsed();
    if (left > 0 && process.waitForFinished(static_cast<int>(left)))
        m_whole = std::min(m_whole, timer.elapsed());
    else
        process.kill();
    process.waitForFinished();
    const QJsonObject answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    const bool isAnswered = !answer.isEmpty() && !answer.contains(u"error");
    (isAnswered ? m_after : m_before)++;
    return isAnswered;
}

void TestKill::measure(const QStringList &command)
{
    QElapsedTimer timer;
    timer.start();
    const auto answer = m_cli.run(command);
    if (answer.exitCode != 0)
        qFatal("%s", answer.said().constData());
    m_whole = timer.elapsed();
    m_before = m_after = 0;
}

void TestKill::sayMoments() const
{
    qInfo("of %d rounds %d were killed before the answer, %d after it; the command takes %lld ms", rounds(), m_before, m_after,
          static_cast<long long>(m_whole));
    QVERIFY(m_before >= rounds() / 3);
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
    measure(command); // the control: it works when left alone
    const int all = count("acts");
    QVERIFY(all > 5);
    for (int i = 0; i < rounds(); ++i) {
        init();
        const bool isDone = isDoneBeforeKill(command, i);
        verifyWell();
        const int acts = count("acts");
        QVERIFY2(acts == all || (!isDone && acts == 1), qPrintable(QString::number(acts)));
        QCOMPARE(m_cli.run(command).exitCode, 0); // and once more it goes through
        QCOMPARE(count("acts"), all);
    }
    sayMoments();
}

void TestKill::record()
{
    const QStringList command = line("log harassment --set who=Second --set what=summoned --set account=Words");
    measure(command);
    int least = count("acts");
    for (int i = 0; i < rounds(); ++i) {
        const bool isDone = isDoneBeforeKill(command, i);
        verifyWell();
        const int acts = count("acts");
        QVERIFY(acts == least + 1 || (!isDone && acts == least)); // all of it, or nothing
        QCOMPARE(count("cases"), acts);
        least = acts;
    }
    sayMoments();
}

void TestKill::attach()
{
    const QStringList command{QStringLiteral("attach"), m_big};
    measure(command);
    int least = 1;
    for (int i = 0; i < rounds(); ++i) {
        const bool isDone = isDoneBeforeKill(command, i);
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
    sayMoments();
}

void TestKill::copy()
{
    QCOMPARE(m_cli.run({QStringLiteral("attach"), m_big}).exitCode, 0);
    measure(line("copy first"));
    for (int i = 0; i < rounds(); ++i) {
        const QString folder = m_cli.path("copies");
        QDir(folder).removeRecursively();
        const bool isDone = isDoneBeforeKill(line("copy copies"), i);
        verifyWell();
        QStringList generations = QDir(folder).entryList({QStringLiteral("2*Z")}, QDir::Dirs);
        QVERIFY(generations.size() == 1 || (!isDone && generations.isEmpty()));
        for (const QString &name : generations) // what has a name is whole
            QCOMPARE(m_cli.run({QStringLiteral("verify"), QStringLiteral("--against"), folder + u'/' + name}).exitCode, 0);
        QTest::qWait(1100); // a generation is named by its second
        const auto again = m_cli.run(line("copy copies"));
        QVERIFY2(again.exitCode == 0, again.said().constData());
    }
    sayMoments();
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
    measure(command);
    QVERIFY(opens(next) && !opens(old));
    for (int i = 0; i < rounds(); ++i) {
        init();
        const bool isDone = isDoneBeforeKill(command, i);
        const bool isNew = opens(next);
        QVERIFY(opens(old) != isNew); // exactly one
        QVERIFY(isNew || !isDone);
    }
    sayMoments();
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
