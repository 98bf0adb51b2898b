// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/app_context.h"

#include "store/titles.h"
#include "ui/shell/words.h"

#include <QJsonDocument>

#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

AppContext::AppContext(std::unique_ptr<Session> session, Preferences &preferences, QObject *parent)
    : QObject(parent), m_session(std::move(session)), m_preferences(preferences)
{
    if (auto law = LawBook::load())
        m_law = std::move(*law);
    m_sealedTimer.setSingleShot(true);
    m_sealedTimer.setInterval(10min);
    connect(&m_sealedTimer, &QTimer::timeout, this, &AppContext::closeSealed);
    m_writeBackTimer.setObjectName(QStringLiteral("write-back"));
    m_writeBackTimer.setSingleShot(true);
    m_writeBackTimer.setInterval(5s);
    connect(&m_writeBackTimer, &QTimer::timeout, this, &AppContext::writeBack);
    connect(this, &AppContext::committed, &m_writeBackTimer, qOverload<>(&QTimer::start));
}

AppContext::~AppContext() = default;

Result<ChangeSet> AppContext::record(const QString &kind, const QString &sentence,
                                     const std::function<Result<void>(ChangeWriter &)> &act, const Uuid7 &change)
{
    auto changes = m_session->record(kind, act, change);
    if (changes && !changes->isEmpty())
        announce(*changes, sentence);
    return changes;
}

void AppContext::announce(const ChangeSet &changes, const QString &sentence)
{
    Q_EMIT committed(changes);
    Q_EMIT said(sentence, changes.change);
}

void AppContext::announceMany(const Uuid7 &change, const QString &sentence)
{
    ChangeSet changes;
    changes.change = change;
    changes.many = true;
    announce(changes, sentence);
}

void AppContext::openRecord(const Uuid7 &record)
{
    open({{}, record, {}, {}});
}

QString AppContext::titleOf(const Uuid7 &record)
{
    const auto head = store().records().head(record);
    if (!head || !*head)
        return {};
    const auto title = solnoma::titleOf(store().connection(), store().records(), **head);
    if (!title)
        return {};
    if ((*head)->entity->kind == "export_log") {
        const auto log = store().records().loadFlat(**head);
        if (!log)
            return *title;
        const QString product = log->text("product"); // an export of data has none
        const QString what =
            product.isEmpty() ? words::termLabel(*this, "export_audience", log->text("audience")) : words::paperTitle(product);
        QStringList parts{what, words::date(log->date("made"))};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    // Of a record without a title of its own the store gives the code of its kind.
    const Field *kind = (*head)->entity->field("kind");
    const Term *term = kind && kind->kind == FieldKind::Code ? vocabularies().term(kind->target, *title) : nullptr;
    return term ? words::termLabel(*this, kind->target, *title) : *title;
}

QJsonObject AppContext::kept(const QByteArray &name)
{
    const auto value = store().meta("window." + name);
    return value ? QJsonDocument::fromJson(*value).object() : QJsonObject();
}

void AppContext::keep(const QByteArray &name, const QJsonObject &value)
{
    if (m_isLent || m_session->isReadOnly())
        return;
    // A width that could not be kept is no reason to disturb anybody.
    [[maybe_unused]] const auto kept = store().setMeta("window." + name, QJsonDocument(value).toJson(QJsonDocument::Compact));
}

void AppContext::openSealed(SealedKey key)
{
    m_sealedKey.emplace(std::move(key));
    m_sealedTimer.start();
    Q_EMIT sealedChanged();
}

/// Some seconds after the last change, so that the lock, which never waits for it, leaves little behind.
void AppContext::writeBack()
{
    if (m_isLent)
        m_writeBackTimer.start();
    else
        (void)m_session->writeBack(); // what could not be written stays in the log, and comes with the next
}

void AppContext::wipe()
{
    m_writeBackTimer.stop();
    closeSealed();
    // The next to open reads the log that is left.
    [[maybe_unused]] const auto closed = store().connection().close(false);
    m_session.reset();
}

void AppContext::closeSealed()
{
    m_sealedTimer.stop();
    if (!m_sealedKey)
        return;
    if (m_isLent) { // a job reads with it
        QTimer::singleShot(200ms, this, &AppContext::closeSealed);
        return;
    }
    Q_EMIT sealedClosing();
    m_sealedKey.reset();
    Q_EMIT sealedChanged();
}

} // namespace solnoma
