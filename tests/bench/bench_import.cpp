// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_rows.h"
#include "bench/benches.h"
#include "bench/generator.h"

#include "services/transfer.h"
#include "store/query.h"

#include <QDir>
#include <QFile>

namespace solnoma::bench {

namespace {

void importInto(Session &session, const QString &path)
{
    QFile file(path);
    ImportReport report;
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no exchange file");
    const auto imported = importFile(session, file, {}, report);
    for (size_t i = 0; i < std::min<size_t>(report.refusals.size(), 5); ++i)
        qWarning() << report.refusals[i].path << report.refusals[i].field << report.refusals[i].value << report.refusals[i].why;
    must(imported, "import");
}

qint64 count(Store &store, const char *sql)
{
    return must(firstInteger(store.connection().cached(sql)), "count");
}

/// Both stores must hold the same, or nothing was compared.
void mustBeEqual(Store &ours, Store &bare)
{
    for (const char *sql : {"SELECT count(*) FROM record", "SELECT count(*) FROM revision_payload",
                            "SELECT count(*) FROM name_index", "SELECT count(*) FROM act_row"}) {
        if (const qint64 wanted = count(ours, sql); wanted == 0 || wanted != count(bare, sql))
            qFatal("%s: not the same on both sides", sql);
    }
}

/// What the same rows take by plain statements, and how that stands to what an import takes.
struct Bare {
    std::vector<double> clock;
    std::vector<double> ratios;
    std::vector<double> processorRatios;

    void add(const Spent &byRows, const Spent &byUs)
    {
        clock.push_back(byRows.clock);
        ratios.push_back(byRows.clock / byUs.clock);
        processorRatios.push_back(byRows.processor / byUs.processor);
    }
    void say(const QString &what) const
    {
        row(what + QStringLiteral(", s"), spread(clock, 2));
        row(QStringLiteral("  ratio (aim at least 0.5)"), spread(ratios, 2));
        row(QStringLiteral("  the same ratio in processor time"), spread(processorRatios, 2));
    }
};

void compare(const Settings &settings, BenchVault &imported, const Spent &byUs, ForeignKeys keys, Bare &bare)
{
    BenchVault other(QDir(settings.folder).filePath(QStringLiteral("bare")));
    bare.add(writeBare(imported.session().store(), other.session().store(), keys), byUs);
    mustBeEqual(imported.session().store(), other.session().store());
}

QString writeExchangeFile(const Settings &settings)
{
    QFile file(QDir(settings.folder).filePath(QStringLiteral("cases.json")));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the exchange file");
    Generator().write(file, settings.cases);
    return file.fileName();
}

} // namespace

void fillVault(const Settings &settings, BenchVault &vault)
{
    importInto(vault.session(), writeExchangeFile(settings));
    must(vault.session().store().connection().checkpointTruncate(), "checkpoint");
}

void benchImport(const Settings &settings, BenchVault &vault)
{
    const QString path = writeExchangeFile(settings);
    std::vector<double> ours;
    Bare unchecked;
    Bare checked;
    double growth = 0;
    double size = 0;
    qint64 records = 0;
    for (int round = 0; round < settings.rounds; ++round) {
        std::unique_ptr<BenchVault> fresh;
        if (round > 0)
            fresh = std::make_unique<BenchVault>(QDir(settings.folder).filePath(QStringLiteral("import")));
        BenchVault &target = fresh ? *fresh : vault;
        restartPeakMemory();
        const double before = residentMiB();
        const Spent byUs = spentOn([&] { importInto(target.session(), path); });
        growth = std::max(growth, peakMiB() - before);
        ours.push_back(byUs.clock);
        compare(settings, target, byUs, ForeignKeys::Unchecked, unchecked);
        compare(settings, target, byUs, ForeignKeys::Checked, checked);
        records = count(target.session().store(), "SELECT count(*) FROM record");
        must(target.session().store().connection().checkpointTruncate(), "checkpoint");
        size = static_cast<double>(QFile(target.session().vault().storePath()).size()) / (1 << 20);
    }
    heading(QStringLiteral("Import: %1 cases, %2 records and rows, file %3 MiB, store %4 MiB")
                .arg(settings.cases)
                .arg(records)
                .arg(QFile(path).size() / (1 << 20))
                .arg(size, 0, 'f', 0));
    row(QStringLiteral("exchange file into the vault, s"), spread(ours, 2));
    unchecked.say(QStringLiteral("the same rows by prepared statements"));
    checked.say(QStringLiteral("the same with foreign keys checked, as in every vault"));
    row(QStringLiteral("memory above the start of the import, MiB"), QString::number(growth, 'f', 0));
}

} // namespace solnoma::bench
