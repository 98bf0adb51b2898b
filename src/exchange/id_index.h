// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "exchange/json/json_reader.h"
#include "exchange/json/value_codec.h"
#include "exchange/record_sink.h"
#include "exchange/refusal.h"

#include <QHash>

#include <vector>

namespace solnoma {

/// The ids of an exchange file, collected before its records are read, so that records may refer forward. An id is
/// looked up as UUID, then as alias; new readable ids get a UUID and stay as aliases.
class IdIndex final : public IdResolver
{
public:
    IdIndex(const RecordSink &sink, const Clock &clock, bool continueEarlier);

    struct Entry {
        Uuid7 id;
        const Entity *entity = nullptr;
        QString alias;      ///< empty when the file has the UUID itself
        qint64 ordinal = 0; ///< the record that it names or, for a row, that owns it
        bool isKnown = false;
    };

    /// Adds the record's own id and those of its rows.
    void add(const JsonRecord &record, std::vector<Refusal> &refusals);

    const Entry *find(const Uuid7 &id) const;
    const std::vector<Entry> &entries() const { return m_entries; }

    std::optional<Target> target(const QString &foreignId, QString &why) const override;
    Uuid7 own(const QString &foreignId) const override;

    /// The same without asking the sink, for any thread once all ids are collected: what is not in the file has no target.
    class InFile final : public IdResolver
    {
    public:
        explicit InFile(const IdIndex &index) : m_index(index) {}
        std::optional<Target> target(const QString &foreignId, QString &why) const override;
        Uuid7 own(const QString &foreignId) const override { return m_index.own(foreignId); }

    private:
        const IdIndex &m_index;
    };

private:
    struct Owner {
        qint64 ordinal;
        bool isRow;
    };
    const Entry *named(const QString &canonicalName) const;
    void addId(const Entity &entity, const JsonNode &id, const QString &path, const Owner &owner, std::vector<Refusal> &refusals);
    void addRows(const Entity &entity, const JsonNode &tree, const QString &path, qint64 ordinal, std::vector<Refusal> &refusals);
    void addRow(const Entity &entity, const JsonNode &row, const QString &path, qint64 ordinal, std::vector<Refusal> &refusals);

    const RecordSink &m_sink;
    const Clock &m_clock;
    bool m_continueEarlier;
    std::vector<Entry> m_entries; ///< in the order of the file
    QHash<QString, size_t> m_byName;
    QHash<Uuid7, size_t> m_byId;
};

} // namespace solnoma
