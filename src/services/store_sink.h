// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/record_sink.h"
#include "services/session.h"

namespace solnoma {

/// An import's way into the store: everything goes into one open change, sealed fields into their boxes.
class StoreSink final : public RecordSink
{
public:
    StoreSink(Session &session, ChangeWriter &writer) : m_session(session), m_writer(writer) {}

    std::optional<Known> find(const QString &foreignId) const override;
    Result<Record> load(const Uuid7 &id) const override;
    Result<void> announce(const Uuid7 &id, const Entity &entity, const QString &alias) override;
    Result<void> create(Record record) override;
    Result<void> update(const Record &record) override;

private:
    Session &m_session;
    ChangeWriter &m_writer;
};

} // namespace solnoma
