// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QtEndian>

using namespace solnoma;

namespace {

/// Every file of a folder with its bytes.
QHash<QString, QByteArray> filesOf(const QString &folder)
{
    QHash<QString, QByteArray> files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        files.insert(path, bytesOf(path));
    }
    return files;
}

void copyFiles(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    QDir().mkpath(to + QStringLiteral("/evidence"));
    for (const QString &name : QDir(from).entryList(QDir::Files))
        QFile::copy(from + u'/' + name, to + u'/' + name);
}

/// Writes a number into both copies of the header, with the checksum that fits (vault/header.h).
void patchHeader(const QString &path, qsizetype offset, quint32 number)
{
    constexpr qsizetype copySize = 4096;
    constexpr qsizetype summed = 4064;
    QByteArray bytes = bytesOf(path);
    for (qsizetype copy = 0; copy < bytes.size(); copy += copySize) {
        qToLittleEndian(number, bytes.data() + copy + offset);
        bytes.replace(copy + summed, 32, QCryptographicHash::hash(bytes.mid(copy, summed), QCryptographicHash::Sha256));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("header");
}

constexpr qsizetype formatAt = 8;
constexpr qsizetype memoryAt = 12;

} // namespace

/// Every exit code of solnoma-cli, each with its sentence; and that what fails leaves the vault as it was.
class TestCliExitCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.init().exitCode, 0);
        QCOMPARE(m_cli.run(line("log harassment --set who=Somebody --set what=followed")).exitCode, 0);
    }

    void done() { QCOMPARE(m_cli.run(line("info")).exitCode, 0); }

    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no vault") << line("info");
        QTest::newRow("no such command") << m_cli.full(line("frobnicate"));
        QTest::newRow("option without value") << m_cli.full(line("search x --limit"));
        QTest::newRow("limit that is no number") << m_cli.full(line("search x --limit abc"));
        QTest::newRow("limit below nothing") << m_cli.full(line("list case --limit=-1"));
        QTest::newRow("no said to a switch") << m_cli.full(line("dump --plain --yes=no --out x.json"));
        QTest::newRow("nothing said to a switch") << m_cli.full(line("dump --plain --yes= --out x.json"));
        QTest::newRow("log of what") << m_cli.full(line("log weather"));
        QTest::newRow("what stands in rows") << m_cli.full(line("list custody_stage"));
        QTest::newRow("no such option") << m_cli.full(line("list case --bogus"));
        QTest::newRow("dump said once") << m_cli.full(line("dump --plain --out x.json"));
        QTest::newRow("paper of another kind") << m_cli.full(line("dossier --product wgad --out x.odt"));
        for (const char *command : {"check --product wgad", "dossier --product wgad --out x.pdf", "register-sent --file x.pdf"})
            QTest::addRow("without a case: %s", command) << m_cli.full(line(command));
    }

    void usage()
    {
        QFETCH(QStringList, arguments);
        const auto answer = m_cli.runPlain(arguments);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!answer.said().mid(1).trimmed().isEmpty());
        if (arguments.contains(QStringLiteral("--json"))) // also where the rest was not understood
            QVERIFY2(QJsonDocument::fromJson(answer.out).isObject(), answer.out.constData());
    }

    void numbersAndSwitches()
    {
        QCOMPARE(m_cli.run(line("search x --limit 3")).exitCode, 0);
        QCOMPARE(m_cli.run(line("dump --plain --yes --out") << m_cli.path("dumped.json")).exitCode, 0);
    }

    void wrongPassphrase()
    {
        CliRunner other;
        other.vault = m_cli.vault;
        other.passphrase = other.write("wrong", "uch qalin soz\n");
        expect(other, line("info"), 3, "WrongPassphrase");
        other.passphrase = other.write("empty", ""); // can be none
        expect(other, line("info"), 8, "Invalid");
    }

    void notAVault()
    {
        CliRunner other;
        QDir().mkpath(other.vault);
        expect(other, line("info"), 4, "NotAVault");
        QVERIFY(filesOf(other.vault).isEmpty());
        other.write("Case files/vault.solnoma", QByteArray(8192, 'x'));
        expect(other, line("info"), 4, "NotAVault");
        other.vault = other.path("absent");
        expect(other, line("info"), 4, "NotAVault");
        QVERIFY(!QFile::exists(other.vault));
        other.vault = other.write("a plain file", "no folder");
        expect(other, line("info"), 4, "NotAVault");
    }

    /// What nobody could read is no success.
    void answerThatCannotBeWritten()
    {
        for (const auto &[place, exitCode] : {std::pair("/dev/null", 0), {"/dev/full", 10}}) {
            QProcess process;
            process.setProcessEnvironment(m_cli.environment);
            process.setStandardOutputFile(QLatin1String(place));
            process.start(CliRunner::program(), m_cli.full(line("list act")));
            QVERIFY(process.waitForFinished(60000));
            QCOMPARE(process.exitCode(), exitCode);
        }
    }

    void newerFormat()
    {
        CliRunner other;
        copyTo(other);
        patchHeader(other.vault + QStringLiteral("/vault.solnoma"), formatAt, 1); // as it was: opens
        QCOMPARE(other.run(line("info")).exitCode, 0);
        patchHeader(other.vault + QStringLiteral("/vault.solnoma"), formatAt, 2);
        expect(other, line("info"), 5, "NewerVault");
    }

    void damaged()
    {
        CliRunner other;
        copyTo(other);
        const QString store = other.vault + QStringLiteral("/store-1.db");
        QByteArray bytes = bytesOf(store);
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        other.write("Case files/store-1.db", bytes);
        QCOMPARE(other.run(line("verify")).exitCode, 6);
        QFile::remove(store);
        QCOMPARE(other.run(line("info")).exitCode, 6);
    }

    void inUse()
    {
        QProcess holder; // waits for its first prompt, the vault is open
        holder.setProcessEnvironment(m_cli.environment);
        holder.start(CliRunner::program(), m_cli.full(line("log harassment")));
        QVERIFY(holder.waitForStarted());
        QByteArray asked;
        while (!asked.contains(": ") && holder.waitForReadyRead(20000))
            asked += holder.readAllStandardError();
        expect(m_cli, line("info"), 7, "InUse");
        holder.closeWriteChannel();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(m_cli.run(line("info")).exitCode, 0);
    }

    void invalidInput_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<bool>("isGood");
        const auto import = [](const QString &path) { return QStringList{QStringLiteral("import"), path}; };
        const QDir hostile(CliRunner::source("tests/data/hostile"));
        const QStringList names = hostile.entryList({QStringLiteral("*.json")}, QDir::Files);
        QVERIFY(names.size() > 50);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << import(hostile.filePath(name)) << false;
        QTest::newRow("no such record") << line("show nothing") << false;
        QTest::newRow("no such code") << line("log detention --set what=holiday") << false;
        QTest::newRow("no such field") << line("add person --set wings=2") << false;
        QTest::newRow("no such entry") << line("log detention --set wings=2") << false;
        QTest::newRow("two codes where one stands") << line("add consent --set name_use=full,none") << false;
        QTest::newRow("no such day") << line("log detention --set when=31.02.2026x") << false;
        QTest::newRow("two stages now") << line("log detention --set what=police_custody,court") << false;
        QTest::newRow("a kind that is none") << line("log harassment --set what=summoned,holiday") << false;
        QTest::newRow("two kinds") << line("log harassment --set what=summoned,threatened") << true;
        QTest::newRow("two kinds, one by one") << line("log harassment --set what=summoned --set what=threatened") << true;
        QTest::newRow("who, twice") << line("log harassment --set who=A --set who=B") << false;
        QTest::newRow("urgent, perhaps") << line("log harassment --set hours_count=perhaps") << false;
        QTest::newRow("urgent") << line("log harassment --set hours_count=Ha") << true;
        QTest::newRow("a day to come") << line("log detention --set when=tomorrow") << false;
        QTest::newRow("control") << import(CliRunner::source("tests/data/invented/protest.json")) << true;
    }

    void invalidInput()
    {
        QFETCH(QStringList, command);
        QFETCH(bool, isGood);
        const auto before = m_cli.run(line("info")).json;
        const auto answer = m_cli.run(command);
        QVERIFY2(answer.exitCode == (isGood ? 0 : 8), answer.said().constData());
        if (!isGood)
            QVERIFY(!answer.text("sentence").isEmpty());
        QCOMPARE(m_cli.run(line("info")).json == before, !isGood);
    }

    void blocked()
    {
        CliRunner other;
        QCOMPARE(other.init().exitCode, 0);
        const QStringList public_{QStringLiteral("import"), QStringLiteral("--published"),
                                  CliRunner::source("resources/samples/public-cases.json")};
        QCOMPARE(other.run(public_).exitCode, 0);
        QCOMPARE(other.run(line("check --product wgad --case c.popov --person p.popov")).exitCode, 9);
    }

    void aPaperIsAboutAPerson()
    {
        CliRunner other;
        QCOMPARE(other.init().exitCode, 0);
        QCOMPARE(other
                     .run({QStringLiteral("import"), QStringLiteral("--published"),
                           CliRunner::source("resources/samples/public-cases.json")})
                     .exitCode,
                 0);
        const auto answer = other.run(line("check --product case-sheet --case c.popov --person c.popov"));
        QVERIFY2(answer.exitCode == 8, answer.said().constData());
        QCOMPARE(answer.text("place"), QStringLiteral("c.popov"));
    }

    void fileErrors_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("dump into a missing folder") << line("dump --plain --yes --out missing/x.json");
        QTest::newRow("import of a missing file") << line("import missing.json");
        QTest::newRow("attach of a missing file") << line("attach missing.txt");
        QTest::newRow("missing passphrase file") << line("info --passphrase-file missing");
        QTest::newRow("import of a folder") << line("import .");
        QTest::newRow("copy below a file") << line("copy passphrase/copies");
        QTest::newRow("missing decisions") << line("export --audience partners --out x.json --allow missing.json");
        QTest::newRow("attach of a folder") << line("attach .");
    }

    void fileErrors()
    {
        QFETCH(QStringList, command);
        const auto answer = m_cli.run(command);
        QVERIFY2(answer.exitCode == 10, answer.said().constData());
        QVERIFY(!answer.text("sentence").isEmpty());
        QCOMPARE(m_cli.run(line("verify")).exitCode, 0);
    }

    /// The parameters are in the header, so a vault that asks for more memory than there is needs none to be made.
    void notEnoughMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("AddressSanitizer itself needs terabytes of addresses");
#endif
        CliRunner other;
        copyTo(other);
        patchHeader(other.vault + QStringLiteral("/vault.solnoma"), memoryAt, 1024 * 1024);
        const QStringList little{QStringLiteral("prlimit"), QStringLiteral("--as=700000000"), QStringLiteral("--")};
        const auto before = filesOf(other.vault);
        const auto answer = other.runPlain(other.full(line("info")), {}, little);
        QVERIFY2(answer.exitCode == 11, answer.said().constData());
        QVERIFY(before == filesOf(other.vault));
        // with its own parameters it opens in as little
        QCOMPARE(m_cli.runPlain(m_cli.full(line("info")), {}, little).exitCode, 0);
    }

private:
    void copyTo(CliRunner &other) const
    {
        copyFiles(m_cli.vault, other.vault);
        other.passphrase = m_cli.passphrase;
    }

    static void expect(const CliRunner &cli, const QStringList &command, int exitCode, const char *error)
    {
        const auto before = filesOf(cli.vault);
        const auto answer = cli.run(command);
        QVERIFY2(answer.exitCode == exitCode, answer.said().constData());
        QCOMPARE(answer.text("error"), QLatin1String(error));
        QVERIFY(!answer.text("sentence").isEmpty());
        QVERIFY(before == filesOf(cli.vault));
    }

    CliRunner m_cli;
};

QTEST_GUILESS_MAIN(TestCliExitCodes)
#include "tst_cli_exit_codes.moc"
