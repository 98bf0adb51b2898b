// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/benches.h"

#include "services/evidence.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace solnoma::bench {

namespace {

void writeRandom(const QString &path, int mebibytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the file to take in");
    QRandomGenerator random(7);
    std::array<quint32, (1 << 20) / sizeof(quint32)> piece{};
    for (int i = 0; i < mebibytes; ++i) {
        random.fillRange(piece.data(), static_cast<qsizetype>(piece.size()));
        if (file.write(reinterpret_cast<const char *>(piece.data()), 1 << 20) != 1 << 20)
            qFatal("cannot write the file to take in");
    }
}

} // namespace

void benchEvidence(const Settings &settings)
{
    const QDir folder(settings.folder);
    const QString path = folder.filePath(QStringLiteral("video"));
    const QString copy = folder.filePath(QStringLiteral("video-copy"));
    writeRandom(path, settings.evidenceMiB);
    outputOf(QStringLiteral("sync"), {path});

    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> ratios;
    double growth = 0;
    for (int round = 0; round < settings.rounds; ++round) {
        BenchVault vault(folder.filePath(QStringLiteral("evidence")));
        restartPeakMemory();
        const double before = residentMiB();
        ours.push_back(secondsOf([&] { must(attachEvidence(vault.session(), {path, {}, {}, {}, {}}), "evidence"); }));
        growth = std::max(growth, peakMiB() - before);
        theirs.push_back(secondsOf(QStringLiteral("cp"), {path, copy}) + secondsOf(QStringLiteral("sync"), {copy}) +
                         secondsOf(QStringLiteral("sha256sum"), {path}));
        ratios.push_back(theirs.back() / ours.back());
        QFile::remove(copy);
    }
    QFile::remove(path);
    heading(QStringLiteral("Evidence in: one file of %1 MiB").arg(settings.evidenceMiB));
    row(QStringLiteral("read, encrypted, hashed, synced, recorded, s"), spread(ours, 2));
    row(QStringLiteral("cp, sync and sha256sum, s"), spread(theirs, 2));
    row(QStringLiteral("ratio (aim at least 0.5)"), spread(ratios, 2));
    row(QStringLiteral("memory above the start, MiB"), QString::number(growth, 'f', 1));
}

} // namespace solnoma::bench
