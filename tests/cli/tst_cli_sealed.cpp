// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_runner.h"

using namespace solnoma;

/// Who a source is, by the command line: anybody may write it once, only the sealing passphrase reads it or writes it anew.
class TestCliSealed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setDoesNotReplaceABox();
    void oneKeyFileOpensBoth();
    void whatIsSealedIsReadFromAFile();
};

namespace {

QStringList set(const QString &record, const QString &entry)
{
    return {QStringLiteral("set"), record, QStringLiteral("--set"), entry};
}

} // namespace

void TestCliSealed::setDoesNotReplaceABox()
{
    const CliRunner cli;
    QCOMPARE(cli.init().exitCode, 0);
    const auto source =
        cli.run({QStringLiteral("add"), QStringLiteral("source"), QStringLiteral("--set"), QStringLiteral("label=Neighbour A")});
    QVERIFY2(source.exitCode == 0, source.said().constData());
    const auto withoutKey = [&cli](const QStringList &command) {
        const QStringList open{QStringLiteral("--vault"), cli.vault, QStringLiteral("--passphrase-file"), cli.passphrase,
                               QStringLiteral("--json")};
        return cli.runPlain(open + command);
    };
    const auto sealed = withoutKey({QStringLiteral("add"), QStringLiteral("sealed_source"), QStringLiteral("--set"),
                                    QString(QStringLiteral("source=") + source.text("id")), QStringLiteral("--set"),
                                    QStringLiteral("name_text=Zulfiya Qodirova"), QStringLiteral("--set"),
                                    QStringLiteral("safe_channel=through her aunt")});
    QVERIFY2(sealed.exitCode == 0, sealed.said().constData());
    const QString id = sealed.text("id");
    const QStringList show{QStringLiteral("show"), id};
    QVERIFY(!withoutKey(show).out.contains("Zulfiya"));

    const auto refused = withoutKey(set(id, QStringLiteral("safe_channel=by letter")));
    QVERIFY2(refused.text("error") == u"Conflict", refused.said().constData());
    QVERIFY(refused.exitCode != 0);
    QVERIFY2(refused.text("place") == u"sealed_source.safe_channel", refused.said().constData());
    QVERIFY2(!refused.said().contains("by letter"), refused.said().constData());
    const auto kept = cli.run(show);
    QCOMPARE(kept.shown("name_text"), QStringLiteral("Zulfiya Qodirova"));
    QCOMPARE(kept.shown("safe_channel"), QStringLiteral("through her aunt"));

    const auto changed = cli.run(set(id, QStringLiteral("safe_channel=by letter"))); // with the passphrase
    QVERIFY2(changed.exitCode == 0, changed.said().constData());
    const auto after = cli.run(show);
    QCOMPARE(after.shown("name_text"), QStringLiteral("Zulfiya Qodirova"));
    QCOMPARE(after.shown("safe_channel"), QStringLiteral("by letter"));
    QCOMPARE(cli.run({QStringLiteral("verify")}).exitCode, 0);
}

/// One passphrase for both with a key file: the same two open the vault and what is sealed, also after passwd.
void TestCliSealed::oneKeyFileOpensBoth()
{
    const CliRunner cli;
    const QString keyFile = cli.write("photo.jpg", "any file");
    const auto run = [&](const QStringList &command, bool withKeyFile = true, const QString &passphrase = {}) {
        QStringList open{QStringLiteral("--vault"), cli.vault, QStringLiteral("--passphrase-file"),
                         passphrase.isEmpty() ? cli.passphrase : passphrase, QStringLiteral("--json")};
        if (withKeyFile)
            open += {QStringLiteral("--key-file"), keyFile};
        return cli.runPlain(open + command);
    };
    const auto made = run(line("init --test-kdf --handle kunduz --one-passphrase"));
    QVERIFY2(made.exitCode == 0, made.said().constData());
    const auto source = run(line("add source --set label=Neighbour"));
    QVERIFY2(source.exitCode == 0, source.said().constData());
    const auto sealed = run({QStringLiteral("add"), QStringLiteral("sealed_source"), QStringLiteral("--set"),
                             QString(QStringLiteral("source=") + source.text("id")), QStringLiteral("--set"),
                             QStringLiteral("name_text=Zulfiya Qodirova")});
    QVERIFY2(sealed.exitCode == 0, sealed.said().constData());
    const QStringList show{QStringLiteral("--sealed-passphrase-file"), cli.passphrase, QStringLiteral("show"), sealed.text("id")};
    QVERIFY(!run(show.mid(2)).out.contains("Zulfiya")); // the control
    const auto shown = run(show);
    QVERIFY2(shown.shown("name_text") == u"Zulfiya Qodirova", shown.said().constData());

    const QString next = cli.write("next", "yangi soʻz\n");
    const auto changed = run({QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), next});
    QVERIFY2(changed.exitCode == 0, changed.said().constData());
    QVERIFY(run(line("info"), false, next).exitCode != 0); // the file is still wanted
    QCOMPARE(run(line("info"), true, next).exitCode, 0);
    const auto showWith = [&](const QString &passphrase) {
        return run({QStringLiteral("--sealed-passphrase-file"), passphrase, QStringLiteral("show"), sealed.text("id")}, true,
                   next);
    };
    QVERIFY(showWith(cli.passphrase).exitCode != 0);
    const auto stillShown = showWith(next);
    QVERIFY2(stillShown.shown("name_text") == u"Zulfiya Qodirova", stillShown.said().constData());
}

/// Arguments stand in ps for everybody on the machine.
void TestCliSealed::whatIsSealedIsReadFromAFile()
{
    const CliRunner cli;
    QCOMPARE(cli.init().exitCode, 0);
    const auto source = cli.run(line("add source --set label=Neighbour"));
    const QString ofSource = QStringLiteral("source=") + source.text("id");
    const QString file = cli.write("name", "Zulfiya Qodirova\n");
    const auto sealed = cli.run({QStringLiteral("add"), QStringLiteral("sealed_source"), QStringLiteral("--set"), ofSource,
                                 QStringLiteral("--set-file"), QString(QStringLiteral("name_text=") + file)});
    QVERIFY2(sealed.exitCode == 0, sealed.said().constData());
    QVERIFY(sealed.array("onCommandLine").isEmpty());
    QCOMPARE(cli.run({QStringLiteral("show"), sealed.text("id")}).shown("name_text"), QStringLiteral("Zulfiya Qodirova"));
    const auto plain = cli.run(set(sealed.text("id"), QStringLiteral("safe_channel=by letter"))); // the control
    QVERIFY2(plain.exitCode == 0, plain.said().constData());
    QCOMPARE(plain.array("onCommandLine"), QJsonArray{QStringLiteral("safe_channel")});

    const QStringList log = line("log harassment --set what=followed --set source=Neighbour");
    const auto logged = cli.run(log + QStringList{QStringLiteral("--set-file"), QString(QStringLiteral("source_name=") + file)});
    QVERIFY2(logged.exitCode == 0, logged.said().constData());
    QVERIFY(logged.array("onCommandLine").isEmpty());
    const auto named = cli.run(log + line("--set source_name=Zulfiya"));
    QVERIFY2(named.exitCode == 0, named.said().constData());
    QCOMPARE(named.array("onCommandLine"), QJsonArray{QStringLiteral("source_name")});
    const auto missing = cli.run(log + line("--set-file source_name=nothing-there"));
    QVERIFY(missing.exitCode != 0);
}

QTEST_GUILESS_MAIN(TestCliSealed)
#include "tst_cli_sealed.moc"
