// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QString help(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(SOLNOMA_BIN_DIR "/solnoma-cli"), arguments);
    return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Commands of the general help: the lines "  name  …" before the options.
QStringList commandsIn(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^  ([a-z][a-z-]*)"), QRegularExpression::MultilineOption);
    QStringList found;
    auto all = line.globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

QStringList optionsIn(const QString &text)
{
    static const QRegularExpression option(QStringLiteral("^  (--[a-z][a-z-]*)"), QRegularExpression::MultilineOption);
    QStringList found;
    auto all = option.globalMatch(text);
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

/// The manual as read: no font changes, plain hyphens.
QString manual()
{
    static const QRegularExpression font(QStringLiteral(R"(\\f[A-Z])"));
    QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/packaging/linux/solnoma-cli.1"));
    QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    return text.remove(font).replace(QStringLiteral("\\-"), QStringLiteral("-"));
}

/// What the program offers and the manual does not name.
QStringList missingFrom(const QString &manual)
{
    const QString general = help({QStringLiteral("--help")});
    QStringList missing;
    for (const QString &option : optionsIn(general)) {
        if (!manual.contains(option))
            missing.append(option);
    }
    for (const QString &command : commandsIn(general)) {
        const QRegularExpression headed(QStringLiteral("^\\.TP\\n(\\.BR? )?%1\\b.*\\n").arg(QRegularExpression::escape(command)),
                                        QRegularExpression::MultilineOption);
        const auto head = headed.match(manual);
        if (!head.hasMatch()) {
            missing.append(command);
            continue;
        }
        const qsizetype end = manual.indexOf(QStringLiteral("\n.TP"), head.capturedEnd());
        const QString part = manual.mid(head.capturedStart(), end < 0 ? -1 : end - head.capturedStart());
        const QString own = help({command, QStringLiteral("--help")}).section(QStringLiteral("Everywhere:"), 0, 0);
        for (const QString &option : optionsIn(own)) {
            if (!part.contains(option))
                missing.append(command + u' ' + option);
        }
    }
    return missing;
}

} // namespace

/// The man page names every command and option that solnoma-cli has.
class TestManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete();
    void findsWhatIsMissing();
};

void TestManual::isComplete()
{
    QVERIFY(commandsIn(help({QStringLiteral("--help")})).size() > 10); // the reading works
    const QStringList missing = missingFrom(manual());
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestManual::findsWhatIsMissing()
{
    QString cut = manual();
    cut.remove(QStringLiteral("--against"));
    cut.remove(QStringLiteral("--json"));
    cut.replace(QStringLiteral(".TP\nremove "), QStringLiteral(".TP\nerase "));
    const QStringList expected{QStringLiteral("--json"), QStringLiteral("remove"), QStringLiteral("verify --against")};
    QCOMPARE(missingFrom(cut), expected);
}

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
