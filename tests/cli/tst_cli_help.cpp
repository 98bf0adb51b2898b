// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"
#include "domain/entity.h"
#include "domain/gate_audience.h"

#include <QRegularExpression>

using namespace solnoma;

namespace {

/// Whether the help has a line for this option.
bool hasLine(const QByteArray &help, const QString &option)
{
    return QString::fromUtf8(help).contains(
        QRegularExpression(QStringLiteral("^  --%1( |$)").arg(option), QRegularExpression::MultilineOption));
}

} // namespace

/// What the program says of itself, and that every command answers in JSON. The commands and options are those that were
/// promised, written down here a second time.
class TestCliHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_cli.init().exitCode, 0);
        m_cli.write("empty.json", "{}");
    }

    void helpNamesEveryOption_data() { commands(); }
    void helpNamesEveryOption()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, options);
        const QString name = command.section(u' ', 0, 0);
        const auto help = m_cli.runPlain({name, QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        const QStringList common = line("vault passphrase-fd passphrase-file sealed-passphrase-file json help");
        for (const QString &option : common + options)
            QVERIFY2(hasLine(help.out, option), qPrintable(option));
        QVERIFY(!hasLine(help.out, QStringLiteral("no-such-option")));
        QVERIFY(QString::fromUtf8(help.out).contains(QStringLiteral("solnoma-cli --vault DIR ") + name));
        const auto general = m_cli.runPlain({QStringLiteral("--help")});
        QVERIFY(QString::fromUtf8(general.out).contains(QStringLiteral("\n  %1 ").arg(name)));
    }

    /// Whether it works or not: an object, nothing before or behind it, and an error has a code and a sentence.
    void answersInJson_data() { commands(); }
    void answersInJson()
    {
        QFETCH(QString, command);
        const auto answer = m_cli.run(command.split(u' '));
        QJsonParseError error;
        const auto parsed = QJsonDocument::fromJson(answer.out, &error);
        QVERIFY2(parsed.isObject() && !parsed.object().isEmpty(), answer.said().constData());
        QVERIFY(answer.exitCode >= 0);
        if (answer.exitCode != 0 && answer.exitCode != 9 && !(command.startsWith(u"verify") && answer.exitCode == 6)) {
            QVERIFY2(!answer.text("error").isEmpty(), answer.out.constData());
            QVERIFY2(!answer.text("sentence").isEmpty(), answer.out.constData());
        }
    }

    void withoutJsonItAnswersInWords_data() { commands(); }
    void withoutJsonItAnswersInWords()
    {
        QFETCH(QString, command);
        QStringList arguments = m_cli.full(command.split(u' '));
        arguments.removeAll(QStringLiteral("--json"));
        const auto answer = m_cli.runPlain(arguments);
        const QByteArray words = answer.exitCode == 0 || answer.exitCode == 9 ? answer.out : answer.err;
        QVERIFY2(!words.trimmed().isEmpty() && !words.startsWith('{'), answer.said().constData());
    }

    void wrongUseSaysSo_data() { commands(); }
    void wrongUseSaysSo()
    {
        QFETCH(QString, command);
        const QString name = command.section(u' ', 0, 0);
        const auto unknown = m_cli.run({name, QStringLiteral("--no-such-option")});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.text("sentence").contains(u"--no-such-option"));
        QCOMPARE(m_cli.run(QStringList{name} + line("a b c d")).exitCode, 2);
    }

    /// Every audience that is shared, and none of the copies that are not.
    void audiencesAreNamed()
    {
        const auto help = m_cli.runPlain(line("export --help"));
        const QRegularExpression named(QStringLiteral("^  --audience A +(.+)$"), QRegularExpression::MultilineOption);
        const QStringList said =
            named.match(QString::fromUtf8(help.out)).captured(1).split(QStringLiteral(", "), Qt::SkipEmptyParts);
        QStringList shared;
        for (const AudienceRule &rule : allAudiences()) {
            const QString code = QString::fromUtf8(rule.scope.data(), static_cast<qsizetype>(rule.scope.size()));
            if (rule.isShared)
                shared.append(code);
        }
        QCOMPARE(said, shared);
        for (const QString &code : std::as_const(shared)) {
            QFile::remove(m_cli.path("export.json"));
            const auto made = m_cli.run({QStringLiteral("export"), QStringLiteral("--audience"), code, QStringLiteral("--out"),
                                         m_cli.path("export.json")});
            QVERIFY2(made.exitCode == 0 || made.exitCode == 9, made.said().constData()); // known, be it blocked
        }
        const QString out = m_cli.path("none.json");
        QCOMPARE(m_cli.run(line("export --audience nobody --out") + QStringList{out}).exitCode, 2);
        QVERIFY(!QFile::exists(out));
    }

    /// The kinds and columns of list and add, in the help and on the page of the manual: all that there are.
    void kindsAndColumnsAreNamed()
    {
        QFile file(CliRunner::source("packaging/linux/solnoma-cli.1"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString manual = QString::fromUtf8(file.readAll()).remove(u'\\');
        const QString listHelp = QString::fromUtf8(m_cli.runPlain(line("list --help")).out);
        const QString addHelp = QString::fromUtf8(m_cli.runPlain(line("add --help")).out);
        for (const Entity *each : allEntities()) {
            const QRegularExpression kind(QStringLiteral("\\b%1[,;.]").arg(QString::fromStdString(std::string(each->kind))));
            const auto listed = m_cli.run({QStringLiteral("list"), QString::fromStdString(std::string(each->kind))});
            QCOMPARE(listHelp.contains(kind), listed.exitCode == 0);
            QVERIFY2(addHelp.contains(kind) && manual.contains(kind), each->kind.data());
        }
        const QRegularExpression columns(QStringLiteral("^  ([a-z]+): ([a-z_, ]+)$"), QRegularExpression::MultilineOption);
        int sorts = 0;
        for (auto it = columns.globalMatch(listHelp); it.hasNext();) {
            const auto row = it.next();
            QVERIFY2(manual.contains(row.captured(2)), qPrintable(row.captured()));
            for (const QString &column : row.captured(2).split(QStringLiteral(", "))) {
                const auto sorted = m_cli.run({QStringLiteral("list"), row.captured(1), QStringLiteral("--sort"), column});
                QVERIFY2(sorted.exitCode == 0, sorted.said().constData());
                ++sorts;
            }
        }
        QVERIFY(sorts > 15);
        QCOMPARE(m_cli.run(line("list task --sort title")).exitCode, 8);
    }

private:
    static void commands()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("options");
        const auto row = [](const char *command, const char *options) {
            QTest::newRow(command) << QString::fromUtf8(command) << line(options);
        };
        row("info", "");
        row("import empty.json", "update continue partial published confirm-consents");
        row("dump --plain --yes --out dump.json", "plain yes out");
        row("export --audience partners --out export.json", "audience case language allow out");
        row("log harassment --set what=followed", "set set-file case");
        row("add task --set title=x", "set set-file below slot");
        row("set nothing --set title=x", "set set-file");
        row("remove nothing", "");
        row("restore nothing", "");
        row("merge nothing nobody", "");
        row("undo nothing", "");
        row("forget nothing --yes", "field wish yes");
        row("list task", "limit sort after");
        row("show nothing", "");
        row("search somebody", "limit restricted");
        row("attach empty.json", "case safe-copy-of title kind");
        row("check --product wgad --case nothing", "product case person language allow day");
        row("dossier --product wgad --case nothing --out p.pdf", "product case person language allow day out");
        row("register-sent --file empty.json --product wgad --case nothing", "file product case to sent language");
        row("history nothing", "");
        row("copy copies", "");
        row("verify", "against");
        row("init --test-kdf", "one-passphrase handle");
        row("passwd --new-passphrase-file passphrase", "new-passphrase-file");
    }

    CliRunner m_cli;
};

QTEST_GUILESS_MAIN(TestCliHelp)
#include "tst_cli_help.moc"
