// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class QThread;

namespace solnoma {

class AppContext;

/// The paper that one page works on: the file on the desk, what was decided so far, and what the gate says of it. Decisions
/// are kept in the vault at once, per case, product and person, until the paper is made or what they are about changes; the gate
/// is asked again behind them on a thread of its own. GUI thread.
class DossierWork : public QObject
{
    Q_OBJECT
public:
    enum class Tick { None, MayLeave, StaysOut };
    using HitAnswer = ExportRequest::HitAnswer;

    DossierWork(AppContext &context, QObject *parent);
    ~DossierWork() override;

    /// Reads the file and the vault under a sheet with Cancel; the gate's answer comes with checked().
    Result<void> lay(const PaperOrder &order, QWidget *parent);
    /// The same order again, after records changed.
    Result<void> layAgain(QWidget *parent) { return lay(m_order, parent); }
    /// The gate's answer holds no more: there is no paper until it was laid again.
    void outdate();

    AppContext &context() { return m_context; }
    const PaperOrder &order() const { return m_order; }
    /// Null until lay() succeeded.
    const PaperDesk *desk() const { return m_desk.get(); }
    const ExportRequest &decisions() const { return m_request; }
    /// The newest answer; it may be one decision behind while isChecking(). Null before the first.
    const CheckedPaper *paper() const { return m_paper.get(); }
    std::shared_ptr<const CheckedPaper> sharedPaper() const { return m_paper; }
    bool isChecking() const { return m_worker || m_checkLater.isActive(); }

    void setTick(const Uuid7 &record, Tick tick);
    void setConfirmed(const Uuid7 &record, const QString &field, bool isConfirmed);
    void setLimitKept(const Uuid7 &consent, bool isKept);
    void setKnownToFew(const Uuid7 &information, const QString &answer);
    void setHit(const QString &key, std::optional<HitAnswer> answer);
    Tick tickOf(const Uuid7 &record) const;
    /// The paper was made: what was decided counted for it alone. This page goes on with it until it is closed, for the other
    /// format; the next one asks anew (domain.md 2.4: a tick is not kept).
    void forgetDecisions();

Q_SIGNALS:
    /// A decision was taken; the gate has not seen it yet.
    void decided();
    /// The gate has answered: paper() is of decisions().
    void checked();
    void failed(const solnoma::Error &error);

private:
    struct Answer;
    void changed();
    void check();
    void take(const std::shared_ptr<Answer> &answer);
    QByteArray keptName() const;

    AppContext &m_context;
    PaperOrder m_order;
    std::shared_ptr<PaperDesk> m_desk;
    ExportRequest m_request;
    std::shared_ptr<const CheckedPaper> m_paper;
    QThread *m_worker = nullptr;
    QTimer m_checkLater;
    bool m_isStale = false;
};

} // namespace solnoma
