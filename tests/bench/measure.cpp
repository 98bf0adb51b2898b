// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/measure.h"

#include "vault/passphrase.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <sys/resource.h>

namespace solnoma::bench {

void must(const Result<void> &result, const char *what)
{
    if (result)
        return;
    const Error &error = result.error();
    std::fprintf(stderr, "%s: %s %s %s\n", what, errorName(error.code), qPrintable(error.place), qPrintable(error.detail));
    std::exit(1);
}

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

Spent spentOn(const std::function<void()> &work)
{
    const std::clock_t before = std::clock();
    const double clock = secondsOf(work);
    return {clock, static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC};
}

QByteArray outputOf(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        std::fprintf(stderr, "%s failed: %s\n", qPrintable(tool), process.readAllStandardError().constData());
        std::exit(1);
    }
    return process.readAllStandardOutput();
}

double secondsOf(const QString &tool, const QStringList &arguments)
{
    return secondsOf([&] { outputOf(tool, arguments); });
}

double quantile(std::vector<double> values, double share)
{
    std::ranges::sort(values);
    const auto at = static_cast<size_t>(std::ceil(share * static_cast<double>(values.size())));
    return values[std::clamp<size_t>(at, 1, values.size()) - 1];
}

QString spread(const std::vector<double> &values, int decimals)
{
    return QStringLiteral("%1 (%2 to %3)")
        .arg(quantile(values, 0.5), 0, 'f', decimals)
        .arg(std::ranges::min(values), 0, 'f', decimals)
        .arg(std::ranges::max(values), 0, 'f', decimals);
}

QString milliseconds(const std::vector<double> &seconds)
{
    std::vector<double> values;
    for (const double each : seconds)
        values.push_back(each * 1e3);
    return spread(values, 2);
}

void heading(const QString &text)
{
    std::printf("\n%s\n", qPrintable(text));
    std::fflush(stdout);
}

void row(const QString &what, const QString &figure)
{
    std::printf("  %s%s\n", qPrintable(what.leftJustified(58)), qPrintable(figure));
    std::fflush(stdout);
}

namespace {

double statusMiB(const QByteArray &name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

} // namespace

void restartPeakMemory()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double peakMiB()
{
    return statusMiB("VmHWM:");
}

double residentMiB()
{
    return statusMiB("VmRSS:");
}

double peakOfRunMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

BenchVault::BenchVault(const QString &folder, End end)
    : m_folder(folder), m_end(end), m_isNew(!QDir(folder).exists()), m_vocabularies(must(Vocabularies::load(), "vocabularies"))
{
    constexpr KdfParameters cheap{8 * 1024, 1};
    m_session =
        m_isNew ? must(Session::create(folder, {credential(), credential(), QStringLiteral("kunduz"), cheap, cheap}, context()),
                       "new vault")
                : reopened();
}

BenchVault::~BenchVault()
{
    m_session.reset();
    if (m_end == End::Remove)
        QDir(m_folder).removeRecursively();
}

Session &BenchVault::session()
{
    if (!m_session)
        m_session = reopened();
    return *m_session;
}

std::unique_ptr<Session> BenchVault::reopened() const
{
    return must(Session::open(m_folder, credential(), context()), "vault");
}

Credential BenchVault::credential()
{
    return PassphraseCredential{must(normalisedPassphrase("uch qalin soʻz"), "passphrase")};
}

void BenchVault::close()
{
    if (!m_session)
        return;
    must(m_session->close(), "close");
    m_session.reset();
}

} // namespace solnoma::bench
