// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace solnoma;

namespace {

/// solnoma-cli at a terminal of its own.
class Terminal
{
public:
    Terminal(const CliRunner &cli, const QStringList &arguments)
    {
        std::vector<QByteArray> words{CliRunner::program().toLocal8Bit()};
        for (const QString &each : arguments)
            words.push_back(each.toLocal8Bit());
        std::vector<char *> pointers;
        for (QByteArray &each : words)
            pointers.push_back(each.data());
        pointers.push_back(nullptr);
        const QByteArray state = cli.environment.value(QStringLiteral("SOLNOMA_STATE")).toLocal8Bit();
        m_process = ::forkpty(&m_terminal, nullptr, nullptr, nullptr);
        if (m_process == 0) {
            ::setenv("SOLNOMA_STATE", state.constData(), 1);
            ::execv(pointers.front(), pointers.data());
            ::_exit(127);
        }
    }
    ~Terminal()
    {
        if (m_process > 0) {
            ::kill(m_process, SIGKILL);
            ::waitpid(m_process, nullptr, 0);
        }
        ::close(m_terminal);
    }

    /// Waits for the question `number`, counted from 1, then types the line.
    bool answer(int number, const QByteArray &line)
    {
        const auto isAsked = [&] { return m_said.count(": ") >= number; };
        while (!isAsked() && read())
            ;
        const QByteArray typed = line + '\n';
        return isAsked() && ::write(m_terminal, typed.constData(), static_cast<size_t>(typed.size())) == typed.size();
    }
    /// The exit code, once it ends.
    int end()
    {
        while (read())
            ;
        int status = 0;
        ::waitpid(std::exchange(m_process, -1), &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const QByteArray &said() const { return m_said; }

private:
    bool read()
    {
        pollfd waiting{m_terminal, POLLIN, 0};
        if (::poll(&waiting, 1, 60000) <= 0)
            return false;
        char bytes[512];
        const ssize_t count = ::read(m_terminal, bytes, sizeof bytes);
        if (count > 0)
            m_said.append(bytes, count);
        return count > 0;
    }

    pid_t m_process = -1;
    int m_terminal = -1;
    QByteArray m_said;
};

} // namespace

/// Passphrases that are typed: twice for what is new, never shown; and by a descriptor.
class TestCliPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewVaultAsksTwice_data()
    {
        const QByteArray first = "uch qalin so\xCA\xBBz";
        const QByteArray second = "boshqa uch qalin so\xCA\xBBz";
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("right") << QByteArrayList{first, first, second, second} << 0;
        QTest::newRow("a slip in the first") << QByteArrayList{first, first + 'x'} << 8;
        QTest::newRow("a slip in the second") << QByteArrayList{first, first, second, second + 'x'} << 8;
        QTest::newRow("the same for both") << QByteArrayList{first, first, first, first} << 8;
    }

    void aNewVaultAsksTwice()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(int, exitCode);
        CliRunner cli;
        Terminal terminal(cli, {QStringLiteral("--vault"), cli.vault, QStringLiteral("init"), QStringLiteral("--test-kdf"),
                                QStringLiteral("--handle"), QStringLiteral("kunduz")});
        for (int i = 0; i < lines.size(); ++i)
            QVERIFY2(terminal.answer(i + 1, lines[i]), terminal.said().constData());
        QCOMPARE(terminal.end(), exitCode);
        QVERIFY(terminal.said().contains("Once more")); // the control: what is shown is seen here
        QVERIFY(!terminal.said().contains("qalin"));
        QCOMPARE(QFile::exists(cli.vault), exitCode == 0);
        if (exitCode != 0)
            return;
        cli.passphrase = cli.write("typed", lines[0] + '\n');
        cli.sealedPassphrase = cli.write("typed for the seal", lines[2] + '\n');
        QCOMPARE(cli.run(line("info")).exitCode, 0);
    }

    void aVaultIsOpenedAtATerminal()
    {
        CliRunner cli;
        QCOMPARE(cli.init().exitCode, 0);
        for (const auto &[typed, exitCode] : {std::pair(bytesOf(cli.passphrase).trimmed(), 0), {QByteArray("another"), 3}}) {
            Terminal terminal(cli, {QStringLiteral("--vault"), cli.vault, QStringLiteral("info")});
            QVERIFY(terminal.answer(1, typed));
            QCOMPARE(terminal.end(), exitCode);
            QCOMPARE(terminal.said().count("Once more"), 0);
        }
    }

    void aDescriptorIsRead_data()
    {
        QTest::addColumn<QString>("descriptor");
        QTest::addColumn<bool>("isRight");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("right") << QStringLiteral("0") << true << 0;
        QTest::newRow("wrong") << QStringLiteral("0") << false << 3;
        QTest::newRow("not open") << QStringLiteral("77") << true << 10;
        QTest::newRow("no number") << QStringLiteral("x") << true << 2;
    }

    void aDescriptorIsRead()
    {
        QFETCH(QString, descriptor);
        QFETCH(bool, isRight);
        QFETCH(int, exitCode);
        CliRunner cli;
        QCOMPARE(cli.init().exitCode, 0);
        const QByteArray typed = isRight ? bytesOf(cli.passphrase) : QByteArray("another\n");
        const auto answer = cli.runPlain({QStringLiteral("--vault"), cli.vault, QStringLiteral("--json"),
                                          QStringLiteral("--passphrase-fd"), descriptor, QStringLiteral("info")},
                                         typed);
        QVERIFY2(answer.exitCode == exitCode, answer.said().constData());
    }

    void withoutATerminalItSaysWhatToGive()
    {
        CliRunner cli;
        QCOMPARE(cli.init().exitCode, 0);
        const auto answer = cli.runPlain({QStringLiteral("--vault"), cli.vault, QStringLiteral("info")}, {},
                                         {QStringLiteral("setsid"), QStringLiteral("-w")});
        QCOMPARE(answer.exitCode, 8);
        QVERIFY2(answer.err.contains("--passphrase-file"), answer.said().constData());
    }
};

QTEST_GUILESS_MAIN(TestCliPrompts)
#include "tst_cli_prompts.moc"
