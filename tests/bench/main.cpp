// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"
#include "bench/generator.h"
#include "bench/watched_application.h"

#include "sqlcipher/connection.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace solnoma;
using namespace solnoma::bench;

namespace {

int number(const QCommandLineParser &parser, const char *option)
{
    bool isNumber = false;
    const int value = parser.value(QString::fromLatin1(option)).toInt(&isNumber);
    if (!isNumber || value < 1)
        qFatal("--%s needs a number above 0", option);
    return value;
}

QString loadAverage()
{
    double load[3] = {};
    getloadavg(load, 3);
    return QStringLiteral("%1 %2 %3").arg(load[0], 0, 'f', 1).arg(load[1], 0, 'f', 1).arg(load[2], 0, 'f', 1);
}

void run(const Settings &settings, const QStringList &sections)
{
    const auto wants = [&](const char *section) { return sections.isEmpty() || sections.contains(QLatin1String(section)); };
    row(QStringLiteral("load average at the start"), loadAverage());
    if (wants("import") || wants("vault") || wants("window")) {
        const bool isKept = !settings.vault.isEmpty();
        BenchVault vault(isKept ? settings.vault : QDir(settings.folder).filePath(QStringLiteral("vault")),
                         isKept ? BenchVault::End::Keep : BenchVault::End::Remove);
        if (vault.isNew() && wants("import"))
            benchImport(settings, vault);
        else if (vault.isNew())
            fillVault(settings, vault);
        if (wants("vault"))
            benchVault(settings, vault);
        if (wants("window"))
            benchWindow(settings, vault);
    }
    if (wants("evidence"))
        benchEvidence(settings);
    if (wants("papers"))
        benchPapers(settings);
    heading(QStringLiteral("The whole run"));
    row(QStringLiteral("peak memory, with the rows held for comparison, MiB"), QString::number(peakOfRunMiB(), 'f', 0));
    row(QStringLiteral("load average at the end"), loadAverage());
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const WatchedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Figures as ratios within one run. Sections: import, vault, window, evidence, papers."));
    parser.addHelpOption();
    parser.addOptions(
        {{QStringLiteral("folder"), QStringLiteral("On the disk to be measured."), QStringLiteral("DIR"), QStringLiteral(".")},
         {QStringLiteral("cases"), QStringLiteral("Cases, each with 3 acts and 2 people."), QStringLiteral("N"),
          QStringLiteral("10000")},
         {QStringLiteral("rounds"), QStringLiteral("How often each ratio is taken."), QStringLiteral("N"), QStringLiteral("3")},
         {QStringLiteral("papers"), QStringLiteral("Case sheets per round."), QStringLiteral("N"), QStringLiteral("100")},
         {QStringLiteral("evidence-mib"), QStringLiteral("Size of the evidence file."), QStringLiteral("N"),
          QStringLiteral("1024")},
         {QStringLiteral("vault"),
          QStringLiteral(
              "A vault that is kept: filled by the first run, used as it is by the next, which must name as many cases."),
          QStringLiteral("DIR")},
         {QStringLiteral("write"), QStringLiteral("Only writes the exchange file."), QStringLiteral("FILE")}});
    parser.addPositionalArgument(QStringLiteral("section"), QStringLiteral("What to measure; all without any."),
                                 QStringLiteral("[section...]"));
    parser.process(application);

    Settings settings;
    settings.cases = number(parser, "cases");
    settings.rounds = number(parser, "rounds");
    settings.papers = number(parser, "papers");
    settings.evidenceMiB = number(parser, "evidence-mib");
    if (parser.isSet(QStringLiteral("write"))) {
        QFile file(parser.value(QStringLiteral("write")));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        Generator().write(file, settings.cases);
        return 0;
    }
    const QTemporaryDir folder(
        QDir(parser.value(QStringLiteral("folder"))).absoluteFilePath(QStringLiteral("solnoma-bench-XXXXXX")));
    if (!folder.isValid())
        qFatal("cannot make a folder in %s", qPrintable(parser.value(QStringLiteral("folder"))));
    settings.folder = folder.path();
    settings.vault = parser.value(QStringLiteral("vault"));
    qputenv("SOLNOMA_STATE", folder.filePath(QStringLiteral("state")).toLocal8Bit());
    must(checkSqlCipher(), "SQLCipher");
    run(settings, parser.positionalArguments());
    return 0;
}
