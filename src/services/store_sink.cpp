// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store_sink.h"

namespace solnoma {

std::optional<RecordSink::Known> StoreSink::find(const QString &foreignId) const
{
    const auto head = m_session.store().records().look(foreignId);
    if (!head || !*head || (*head)->removed)
        return std::nullopt;
    return Known{(*head)->id, (*head)->entity->kind, (*head)->isRow()};
}

Result<Record> StoreSink::load(const Uuid7 &id) const
{
    return m_session.store().records().load(id);
}

Result<void> StoreSink::announce(const Uuid7 &id, const Entity &entity, const QString &alias)
{
    return m_writer.announce(id, entity, alias);
}

Result<void> StoreSink::create(Record record)
{
    SOLNOMA_TRY(m_session.sealFields(record));
    const auto made = m_writer.create(std::move(record));
    return made ? Result<void>() : Result<void>(made.error());
}

Result<void> StoreSink::update(const Record &record)
{
    Record sealed = record;
    SOLNOMA_TRY(m_session.sealFields(sealed));
    const auto changed = m_writer.update(sealed);
    return changed ? Result<void>() : Result<void>(changed.error());
}

} // namespace solnoma
