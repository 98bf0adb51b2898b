// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/page_draft.h"

#include "services/leftovers.h"
#include "services/session.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace solnoma {

PageDraft::PageDraft(Session &session, const QByteArray &kind, const QByteArray &name)
    : m_session(&session),
      m_kind(kind),
      // The same page has the same id after the next unlocking, without a search for it.
      m_page(Uuid7::fromBytes(QCryptographicHash::hash(QByteArray(kind + '/' + name), QCryptographicHash::Sha256).constData())),
      m_change(Uuid7::make(session.clock()))
{
}

QJsonObject PageDraft::kept()
{
    Drafts *drafts = m_session->drafts();
    const auto all = drafts ? drafts->all() : Result<std::vector<Draft>>(std::vector<Draft>());
    if (!all)
        return {};
    const auto found = std::ranges::find(*all, m_page, &Draft::page);
    if (found == all->end())
        return {};
    m_change = found->change;
    m_isKept = true;
    return QJsonDocument::fromJson(found->payload).object();
}

Result<void> PageDraft::keep(const QJsonObject &content)
{
    if (!m_session->drafts())
        return {};
    if (content.isEmpty()) {
        drop();
        return {};
    }
    m_isKept = true;
    return keepDraft(*m_session, {m_page, {}, m_change, m_kind, QJsonDocument(content).toJson(QJsonDocument::Compact)});
}

void PageDraft::drop()
{
    if (std::exchange(m_isKept, false))
        dropDraft(*m_session, m_page);
    m_change = Uuid7::make(m_session->clock());
}

} // namespace solnoma
