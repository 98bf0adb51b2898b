// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/json_writer.h"
#include "exchange/record_sink.h"

#include <QHash>
#include <QIODevice>

#include <deque>

namespace solnoma {

/// A sink that keeps records in memory and forgets them unless they are committed, as a store would. It checks what the
/// seam promises: announced before created, no id twice, no reference to what is neither announced nor known.
class MemorySink final : public RecordSink
{
public:
    std::optional<Known> find(const QString &foreignId) const override
    {
        const auto uuid = Uuid7::fromString(foreignId);
        const Uuid7 id = uuid ? *uuid : m_aliases.value(foreignId);
        const auto found = m_kinds.constFind(id);
        return found == m_kinds.constEnd() ? std::nullopt : std::optional(*found);
    }
    Result<Record> load(const Uuid7 &id) const override
    {
        const auto found = m_places.constFind(id);
        if (found == m_places.constEnd())
            return Error{ErrorCode::NotFound, id.toString(), {}};
        return m_records[*found];
    }
    Result<void> announce(const Uuid7 &id, const Entity &entity, const QString &alias) override
    {
        if (m_announced.contains(id) || m_kinds.contains(id))
            return Error{ErrorCode::Conflict, id.toString(), QStringLiteral("announced twice")};
        m_announced.insert(id, entity.kind);
        if (!alias.isEmpty()) {
            m_aliases.insert(alias, id);
            m_names.insert(id, alias);
        }
        return {};
    }
    Result<void> create(Record record) override
    {
        if (m_places.contains(record.id()) || !m_announced.contains(record.id()))
            return Error{ErrorCode::Conflict, record.id().toString(), QStringLiteral("not announced, or created twice")};
        SOLNOMA_TRY(checkReferences(record));
        m_places.insert(record.id(), m_records.size());
        m_records.push_back(record);
        remember(record, false);
        return {};
    }
    Result<void> update(const Record &record) override
    {
        if (!m_places.contains(record.id()))
            return Error{ErrorCode::NotFound, record.id().toString(), {}};
        SOLNOMA_TRY(checkReferences(record));
        m_records[m_places.value(record.id())] = record;
        remember(record, false);
        return {};
    }

    const std::deque<Record> &records() const { return m_records; }
    /// Announced ids that never became a record or row: must be none after an import that worked.
    qsizetype missing() const
    {
        qsizetype count = 0;
        for (auto it = m_announced.begin(); it != m_announced.end(); ++it)
            count += m_kinds.contains(it.key()) ? 0 : 1;
        return count;
    }
    Uuid7 idOf(const QString &alias) const { return m_aliases.value(alias); }

    JsonNames names() const
    {
        return {[this](const Uuid7 &id) { return m_names.value(id, id.toString()); },
                [this](const Uuid7 &row) { return m_names.contains(row) || m_announced.contains(row); }};
    }
    Result<void> dump(QIODevice &device) const
    {
        JsonWriter writer(device, names());
        SOLNOMA_TRY(writer.begin({JsonNode::Object{{"what", {QStringLiteral("Test")}}}}));
        for (const Entity *kind : exchangeOrder()) {
            for (const Record &record : m_records) {
                if (&record.entity() == kind)
                    SOLNOMA_TRY(writer.write(record));
            }
        }
        return writer.end();
    }

private:
    void remember(const Record &record, bool isRow)
    {
        m_kinds.insert(record.id(), Known{record.id(), record.kind(), isRow});
        for (const auto &[field, rows] : record.allRows()) {
            for (const Record &row : rows)
                remember(row, true);
        }
    }
    Result<void> checkReferences(const Record &record) const
    {
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            const Field &field = record.entity().fields[i];
            const Value &value = record.valueAt(static_cast<int>(i));
            Ids ids;
            if (const Uuid7 *id = std::get_if<Uuid7>(&value))
                ids = {*id};
            else if (const Ids *many = std::get_if<Ids>(&value))
                ids = *many;
            for (const Uuid7 &id : ids) {
                if (field.target != "change" && !m_announced.contains(id) && !m_kinds.contains(id))
                    return Error{ErrorCode::Conflict, id.toString(), QStringLiteral("refers to nothing")};
            }
        }
        for (const auto &[field, rows] : record.allRows()) {
            for (const Record &row : rows) {
                if (row.id().isNull())
                    return Error{ErrorCode::Conflict, {}, QStringLiteral("a row without an id")};
                SOLNOMA_TRY(checkReferences(row));
            }
        }
        return {};
    }

    std::deque<Record> m_records;
    QHash<Uuid7, size_t> m_places;
    QHash<Uuid7, Known> m_kinds;
    QHash<Uuid7, std::string_view> m_announced;
    QHash<QString, Uuid7> m_aliases;
    QHash<Uuid7, QString> m_names;
};

} // namespace solnoma
