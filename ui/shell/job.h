// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <atomic>
#include <functional>
#include <optional>

class QWidget;

namespace solnoma {

class AppContext;

/// What a job on its own thread tells the window, and hears from it.
class JobControl
{
public:
    /// False: somebody pressed Cancel or the window locks; the job leaves nothing half done and returns Cancelled.
    bool progress(const QString &step, qint64 done, qint64 all);
    bool isCancelled() const { return m_isCancelled; }

private:
    friend class JobDialog;
    std::atomic_bool m_isCancelled = false;
    std::function<void(const QString &, qint64, qint64)> m_tell;
};

/// Runs `work` on a thread of its own under a sheet with progress and Cancel, and returns when it is done. With a
/// `context` the session is lent to the work: it may use it, nobody else does meanwhile. GUI thread.
void runJob(QWidget *parent, AppContext *context, const QString &title, const std::function<void(JobControl &)> &work);

template <typename T>
Result<T> runJobFor(QWidget *parent, AppContext *context, const QString &title,
                    const std::function<Result<T>(JobControl &)> &work)
{
    std::optional<Result<T>> result;
    runJob(parent, context, title, [&](JobControl &control) { result.emplace(work(control)); });
    return std::move(*result);
}

} // namespace solnoma
