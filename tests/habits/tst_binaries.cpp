// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

QString output(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    const bool done = process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return done ? QString::fromLocal8Bit(process.readAllStandardOutput()) : QString();
}

/// Libraries that open connections, among all that the program loads, directly or through another.
QStringList networkLibraries(const QString &program)
{
    static const QRegularExpression network(QStringLiteral(
        R"(lib(Qt6(Network|WebSockets|WebEngine\w*|Multimedia|Pdf)|curl|curl-gnutls|soup[\w-]*|nghttp2|ssh2?)(?=[.-])\S*)"));
    QStringList found;
    auto all = network.globalMatch(output(QStringLiteral("ldd"), {program}));
    while (all.hasNext())
        found.append(all.next().captured());
    found.removeDuplicates();
    return found;
}

/// Functions of the C library that open connections, called by the program's own code.
QStringList socketCalls(const QString &program)
{
    static const QRegularExpression call(
        QStringLiteral(R"(\bU (socket|connect|bind|listen|accept4?|getaddrinfo|gethostbyname\w*)\b)"));
    QStringList found;
    auto all = call.globalMatch(
        output(QStringLiteral("nm"), {QStringLiteral("--dynamic"), QStringLiteral("--undefined-only"), program}));
    while (all.hasNext())
        found.append(all.next().captured(1));
    return found;
}

} // namespace

/// Promise 14: no network connection, ever. Every program of the build folder is looked at.
class TestBinaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linkNoNetwork_data();
    void linkNoNetwork();
    void controlIsFound();
    void onlyTheViewerReadsPdf();
};

void TestBinaries::linkNoNetwork_data()
{
    QTest::addColumn<QString>("program");
    const QDir bin(QStringLiteral(SOLNOMA_BIN_DIR));
    for (const QString &name : bin.entryList(QDir::Files | QDir::Executable))
        QTest::newRow(qPrintable(name)) << bin.filePath(name);
    QVERIFY(bin.exists(QStringLiteral("solnoma-cli")));
}

void TestBinaries::linkNoNetwork()
{
    QFETCH(QString, program);
    const QString loaded = output(QStringLiteral("ldd"), {program});
    QVERIFY2(loaded.contains(QLatin1String("libQt6Core.so")), qPrintable(loaded)); // the reading works
    // Debian 13's Poppler loads curl. What solnoma-view can do with it is shown where it counts: tests/view/tst_sandbox.
    if (!program.endsWith(QLatin1String("/solnoma-view")))
        QCOMPARE(networkLibraries(program), QStringList());
    QCOMPARE(socketCalls(program), QStringList());
    QVERIFY2(!loaded.contains(QLatin1String("libsqlcipher")) && !loaded.contains(QLatin1String("libsqlite3")),
             qPrintable(loaded));
}

void TestBinaries::controlIsFound()
{
    const QString control = QStringLiteral(SOLNOMA_CONTROL);
    const QStringList libraries = networkLibraries(control);
    QVERIFY2(libraries.filter(QStringLiteral("libQt6Network")).size() == 1, qPrintable(libraries.join(u' ')));
    QCOMPARE(socketCalls(control), QStringList(QStringLiteral("socket")));
}

/// Promise 12: what opens a vault decodes no foreign file, so it links no reader of PDF.
void TestBinaries::onlyTheViewerReadsPdf()
{
    const auto readsPdf = [](const char *name) {
        return output(QStringLiteral("ldd"), {QStringLiteral(SOLNOMA_BIN_DIR "/") + QLatin1String(name)})
            .contains(QLatin1String("libpoppler"));
    };
    QVERIFY(readsPdf("solnoma-view"));
    QVERIFY(!readsPdf("solnoma"));
    QVERIFY(!readsPdf("solnoma-cli"));
}

QTEST_GUILESS_MAIN(TestBinaries)
#include "tst_binaries.moc"
