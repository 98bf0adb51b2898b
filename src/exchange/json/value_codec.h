// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "domain/value.h"
#include "domain/vocabulary.h"
#include "exchange/json/json_node.h"

#include <functional>
#include <optional>

namespace solnoma {

/// What an import knows of the ids in its file.
class IdResolver
{
public:
    virtual ~IdResolver() = default;

    struct Target {
        Uuid7 id;
        std::string_view kind;
    };
    /// The record or row that a reference names; otherwise nullopt, and `why` says why not.
    virtual std::optional<Target> target(const QString &foreignId, QString &why) const = 0;
    /// The id of the record or row that carries `foreignId` itself; null if the file may not use that id there.
    virtual Uuid7 own(const QString &foreignId) const = 0;
};

/// Reads the value of one field that holds no rows. On failure nullopt; why() and shown() say what is wrong.
class ValueReader
{
public:
    ValueReader(const Vocabularies &vocabularies, const IdResolver &ids) : m_vocabularies(vocabularies), m_ids(ids) {}

    std::optional<Value> read(const Field &field, const JsonNode &node);
    const QString &why() const { return m_why; }
    const QString &shown() const { return m_shown; }
    /// The part of the value that is wrong ("from" of a date), or empty.
    const QString &part() const { return m_part; }

private:
    std::optional<Value> readNumber(const JsonNode &node);
    std::optional<Value> readCode(const Field &field, const JsonNode &node);
    std::optional<Value> readText(const Field &field, const JsonNode &node);
    std::optional<Value> readFuzzyDate(const JsonNode &node);
    std::optional<Value> readDate(const JsonNode &node);
    std::optional<Value> readRef(const Field &field, const JsonNode &node);
    std::optional<Value> readBox(const JsonNode &node);
    std::optional<Value> readTexts(const Field &field, const JsonNode &node);
    std::optional<Value> readRefs(const Field &field, const JsonNode &node);
    std::nullopt_t refuse(const JsonNode &node, const QString &why);
    std::nullopt_t expect(const JsonNode &node, const QString &why);

    QString noSuchCode(std::string_view vocabulary, const QString &code);

    const Vocabularies &m_vocabularies;
    const IdResolver &m_ids;
    QString m_why;
    QString m_shown;
    QString m_part;
    int m_hintsLeft = 100; ///< codes whose neighbours are looked for: a file may be wrong throughout
};

/// The name that a record has in the file: its alias, else its UUID.
using IdName = std::function<QString(const Uuid7 &id)>;

/// The value must not be empty and must fit the kind of field; Rows and Object are written by nobody.
JsonNode valueToJson(const Field &field, const Value &value, const IdName &nameOf);

} // namespace solnoma
