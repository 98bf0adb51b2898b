// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/json/json_node.h"
#include "exchange/json/value_codec.h"
#include "exchange/refusal.h"

#include <functional>
#include <vector>

namespace solnoma {

/// Turns the tree of one record into the record, by its field table. Rows that carry no id keep a null id.
class RecordReader
{
public:
    RecordReader(const Vocabularies &vocabularies, const IdResolver &ids) : m_values(vocabularies, ids), m_ids(ids) {}

    /// A refused field is left out of the record and added to `refusals`. Lists that are empty in the file come as
    /// empty lists, fields that it does not have as no value at all.
    Record read(const Entity &entity, const JsonNode &tree, const QString &path, std::vector<Refusal> &refusals);

private:
    struct Place {
        QString path;
        Uuid7 parent;
    };
    Record readRecord(const Entity &entity, const JsonNode &tree, const Place &place);
    void readId(Record &record, const JsonNode &node, const Place &place);
    void readMember(Record &record, const JsonMember &member, const JsonNode &tree, const Place &place);
    bool readExtension(Record &record, const JsonMember &member, const JsonNode &tree, const Place &place);
    void readField(Record &record, const Field &field, const JsonNode &node, const Place &place);
    void readRows(Record &record, const Field &field, const JsonNode &node, const Place &place);
    void implyParent(Record &record, const Place &place);
    void refuse(const Place &place, std::string_view field, const QString &value, const QString &why);

    ValueReader m_values;
    const IdResolver &m_ids;
    std::vector<Refusal> *m_refusals = nullptr;
};

/// "acts[17].involved[2]"; without an index where the field holds one row at most.
QString rowPath(const QString &parent, const Field &field, size_t index);

/// How ids are written.
struct JsonNames {
    IdName nameOf;
    /// Whether a row carries its id: it came with one or is referred to.
    std::function<bool(const Uuid7 &row)> isRowNamed;
};

/// The tree of a record with its rows: id first, then the fields in the order of their table, empty ones left out.
JsonNode recordToJson(const Record &record, const JsonNames &names);

} // namespace solnoma
