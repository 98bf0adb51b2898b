// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_dialog.h"

#include "ui/shell/app_context.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QDialogButtonBox>
#include <QEventLoop>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QThread>
#include <QVBoxLayout>

#include <chrono>
#include <optional>

namespace solnoma {

using namespace std::chrono_literals;

bool JobControl::progress(const QString &step, qint64 done, qint64 all)
{
    if (m_tell)
        m_tell(step, done, all);
    return !m_isCancelled;
}

JobDialog::JobDialog(const QString &title, QWidget *parent)
    : QDialog(parent), m_step(new QLabel(this)), m_bar(new QProgressBar(this))
{
    setModal(true);
    setWindowTitle(QString());
    auto *layout = new QVBoxLayout(this);
    auto *heading = new QLabel(title, this);
    heading->setWordWrap(true);
    m_step->setMinimumWidth(fontMetrics().averageCharWidth() * 48);
    m_bar->setRange(0, 0);
    m_bar->setAccessibleName(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &JobDialog::reject);
    layout->addWidget(heading);
    layout->addWidget(m_step);
    layout->addWidget(m_bar);
    layout->addWidget(buttons);
    m_control.m_tell = [this](const QString &step, qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            this, [this, step, done, all] { show(step, done, all); }, Qt::QueuedConnection);
    };
}

void JobDialog::reject()
{
    cancel();
    m_step->setText(tr("Stopping…"));
}

void JobDialog::show(const QString &step, qint64 done, qint64 all)
{
    if (m_control.isCancelled())
        return;
    m_step->setText(step);
    // Bytes of a large file do not fit into an int.
    m_bar->setRange(0, all > 0 ? 1000 : 0);
    m_bar->setValue(all > 0 ? static_cast<int>(done * 1000 / all) : 0);
}

/// Statement after statement is interrupted until the job hears it.
static bool stopped(QThread &thread, Connection &connection)
{
    constexpr std::chrono::milliseconds Turn = 5ms;
    constexpr std::chrono::milliseconds Longest = 1500ms;
    for (auto waited = 0ms; waited < Longest; waited += Turn) {
        connection.interrupt();
        if (thread.wait(QDeadlineTimer(Turn)))
            return true;
    }
    return false;
}

void runJob(QWidget *parent, AppContext *context, const QString &title, const std::function<void(JobControl &)> &work)
{
    JobDialog dialog(title, parent);
    std::unique_ptr<QThread> thread(QThread::create([&] { work(dialog.control()); }));
    std::optional<Lending> lending;
    if (context) {
        Q_EMIT context->aboutToLend();
        lending.emplace(*context);
        QObject::connect(context, &AppContext::stopJobs, &dialog, [&] {
            dialog.cancel();
            if (stopped(*thread, context->store().connection()))
                lending.reset();
        });
    }
    QEventLoop loop;
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(500ms, &dialog, &QDialog::open);
    // Until the sheet is there, nothing may be pressed behind it.
    const QPointer<QWidget> focused = QApplication::focusWidget();
    const bool wasEnabled = parent && parent->isEnabled();
    if (parent)
        parent->setEnabled(false);
    dialog.setEnabled(true); // it went with its parent
    thread->start();
    loop.exec();
    thread->wait();
    if (parent)
        parent->setEnabled(wasEnabled);
    if (focused)
        focused->setFocus();
}

} // namespace solnoma
