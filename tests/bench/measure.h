// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

#include <QElapsedTimer>

#include <functional>
#include <memory>

namespace solnoma::bench {

/// What the command line asks for.
struct Settings {
    QString folder; ///< on the disk to be measured; everything that is made there goes again
    QString vault;  ///< of an earlier run, used as it is and kept; or where to keep one. Empty: made anew in `folder`
    int cases = 10'000;
    int rounds = 3;
    int papers = 100;
    int evidenceMiB = 1024;
};

/// Ends the program with the error: nothing is measured of what failed.
void must(const Result<void> &result, const char *what);
template <typename T> T must(Result<T> result, const char *what)
{
    must(result ? Result<void>() : Result<void>(result.error()), what);
    return std::move(result).value();
}

double secondsOf(const std::function<void()> &work);
/// Seconds by the clock, and those of them in which this program had a processor: what others do meanwhile is not in them.
struct Spent {
    double clock = 0;
    double processor = 0;
    Spent operator+(const Spent &more) const { return {clock + more.clock, processor + more.processor}; }
};
Spent spentOn(const std::function<void()> &work);
/// Exits the program when the tool is missing or fails.
double secondsOf(const QString &tool, const QStringList &arguments);
QByteArray outputOf(const QString &tool, const QStringList &arguments);

/// The value that `share` of the values do not exceed.
double quantile(std::vector<double> values, double share);
/// "12.3 (11.9 to 14.0)": median, lowest, highest.
QString spread(const std::vector<double> &values, int decimals);
/// The same for seconds, said in milliseconds.
QString milliseconds(const std::vector<double> &seconds);

void heading(const QString &text);
void row(const QString &what, const QString &figure);

/// Peak memory since the last restart, in MiB. Linux.
void restartPeakMemory();
double peakMiB();
double residentMiB();
/// Peak of the whole run, by getrusage.
double peakOfRunMiB();

/// A vault with cheap key parameters, made where there is none. Goes with its folder unless it is to be kept.
class BenchVault
{
public:
    enum class End { Remove, Keep };

    explicit BenchVault(const QString &folder, End end = End::Remove);
    ~BenchVault();

    static Credential credential();
    Session::Context context() const { return {m_clock, m_vocabularies}; }
    /// Opened again if it was closed.
    Session &session();
    QString folder() const { return m_folder; }
    /// Made just now: nothing is in it.
    bool isNew() const { return m_isNew; }
    /// Closed: for those who open the folder themselves.
    void close();
    /// Opened again, and handed over.
    std::unique_ptr<Session> reopened() const;

private:
    QString m_folder;
    End m_end;
    bool m_isNew;
    SystemClock m_clock;
    Vocabularies m_vocabularies;
    std::unique_ptr<Session> m_session;
};

} // namespace solnoma::bench
