// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossier_work.h"

#include "ui/shell/app_context.h"
#include "ui/shell/job.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

namespace {

constexpr QLatin1String DecisionsKey("decisions");
constexpr QLatin1String SeenKey("seen"); ///< what the records said that were decided on

template <typename Set, typename Key> void put(Set &set, const Key &key, bool isIn)
{
    if (isIn)
        set.insert(key);
    else
        set.erase(key);
}

} // namespace

struct DossierWork::Answer {
    std::optional<Result<CheckedPaper>> paper;
};

DossierWork::DossierWork(AppContext &context, QObject *parent) : QObject(parent), m_context(context)
{
    m_checkLater.setSingleShot(true);
    m_checkLater.setInterval(120ms);
    connect(&m_checkLater, &QTimer::timeout, this, &DossierWork::check);
}

DossierWork::~DossierWork()
{
    if (m_worker)
        m_worker->wait();
}

QByteArray DossierWork::keptName() const
{
    QByteArray name = "dossier." + m_order.product.toLatin1() + '.' + m_order.caseId.toString().toLatin1();
    if (!m_order.person.isNull())
        name += '.' + m_order.person.toString().toLatin1();
    return name;
}

Result<void> DossierWork::lay(const PaperOrder &order, QWidget *parent)
{
    m_order = order;
    outdate();
    auto desk = runJobFor<std::unique_ptr<PaperDesk>>(parent, &m_context, tr("Reading the case and every name in the vault"),
                                                      [&](JobControl &control) -> Result<std::unique_ptr<PaperDesk>> {
                                                          auto laid =
                                                              PaperDesk::open(m_context.session(), order, m_context.sealedKey());
                                                          if (control.isCancelled())
                                                              return Error{ErrorCode::Cancelled, {}, {}};
                                                          return laid;
                                                      });
    if (!desk)
        return desk.error();
    const QJsonObject kept = m_context.kept(keptName());
    auto request =
        (*desk)->requestWith(m_context.session(), QJsonDocument(kept[DecisionsKey].toObject()).toJson(QJsonDocument::Compact));
    if (!request) {
        request = (*desk)->requestWith(m_context.session(), {});
        m_context.say(tr("Something that was decided on is not there any more: the decisions begin anew."));
    }
    if (!request)
        return request.error();
    if (const int dropped = dropChanged(*request, (*desk)->file(), kept[SeenKey].toObject()); dropped > 0)
        m_context.say(tr("%n decision(s) are to be taken again: what they were about has changed.", nullptr, dropped));
    m_desk = std::move(*desk);
    m_request = std::move(*request);
    check();
    return {};
}

void DossierWork::outdate()
{
    if (!m_paper)
        return;
    m_paper.reset();
    Q_EMIT decided();
}

void DossierWork::setTick(const Uuid7 &record, Tick tick)
{
    put(m_request.ticked, record, tick == Tick::MayLeave);
    put(m_request.leftOut, record, tick == Tick::StaysOut);
    changed();
}

DossierWork::Tick DossierWork::tickOf(const Uuid7 &record) const
{
    if (m_request.ticked.contains(record))
        return Tick::MayLeave;
    return m_request.leftOut.contains(record) ? Tick::StaysOut : Tick::None;
}

void DossierWork::setConfirmed(const Uuid7 &record, const QString &field, bool isConfirmed)
{
    put(m_request.confirmed, std::pair(record, field), isConfirmed);
    changed();
}

void DossierWork::setLimitKept(const Uuid7 &consent, bool isKept)
{
    put(m_request.limitsKept, consent, isKept);
    changed();
}

void DossierWork::setKnownToFew(const Uuid7 &information, const QString &answer)
{
    if (answer.trimmed().isEmpty())
        m_request.knownToFew.erase(information);
    else
        m_request.knownToFew[information] = answer.trimmed();
    changed();
}

void DossierWork::setHit(const QString &key, std::optional<HitAnswer> answer)
{
    if (answer)
        m_request.hits[key] = *answer;
    else
        m_request.hits.erase(key);
    changed();
}

void DossierWork::changed()
{
    m_context.keep(keptName(), {{DecisionsKey, QJsonDocument::fromJson(decisionsAsJson(m_request)).object()},
                                {SeenKey, seenIn(m_request, m_desk->file())}});
    m_checkLater.start();
    Q_EMIT decided();
}

void DossierWork::forgetDecisions()
{
    m_context.keep(keptName(), {});
}

void DossierWork::check()
{
    if (m_worker) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    const auto answer = std::make_shared<Answer>();
    m_worker = QThread::create([desk = m_desk, request = m_request, answer] { answer->paper = desk->check(request); });
    m_worker->setParent(this);
    connect(m_worker, &QThread::finished, this, [this, answer] { take(answer); });
    m_worker->start();
}

void DossierWork::take(const std::shared_ptr<Answer> &answer)
{
    m_worker->deleteLater();
    m_worker = nullptr;
    if (m_isStale) {
        check();
        return;
    }
    if (!*answer->paper) {
        Q_EMIT failed(answer->paper->error());
        return;
    }
    m_paper = std::make_shared<const CheckedPaper>(std::move(**answer->paper));
    Q_EMIT checked();
}

} // namespace solnoma
