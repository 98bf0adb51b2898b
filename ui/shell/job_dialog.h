// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/job.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;

namespace solnoma {

/// The sheet over the window while a job runs. Shows itself only after half a second.
class JobDialog : public QDialog
{
    Q_OBJECT
public:
    JobDialog(const QString &title, QWidget *parent);

    JobControl &control() { return m_control; }
    /// Any thread.
    void cancel() { m_control.m_isCancelled = true; }
    void reject() override;

private:
    void show(const QString &step, qint64 done, qint64 all);

    JobControl m_control;
    QLabel *m_step;
    QProgressBar *m_bar;
};

} // namespace solnoma
