// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"
#include "domain/value.h"

#include <map>
#include <optional>
#include <vector>

namespace solnoma {

/// One record with the rows that it owns. A plain value: copy it, change it, hand it back to be recorded.
/// Asking for a field that the entity does not have is a programming error.
class Record
{
public:
    using Rows = std::vector<Record>;

    explicit Record(const Entity &entity, Uuid7 id = {});

    const Entity &entity() const { return *m_entity; }
    std::string_view kind() const { return m_entity->kind; }
    const Uuid7 &id() const { return m_id; }
    void setId(const Uuid7 &id) { m_id = id; }

    const Value &value(std::string_view field) const;
    const Value &valueAt(int index) const { return m_values[static_cast<size_t>(index)]; }
    void set(std::string_view field, Value value);
    void setAt(int index, Value value) { m_values[static_cast<size_t>(index)] = std::move(value); }
    bool isEmpty(std::string_view field) const { return solnoma::isEmpty(value(field)); }

    /// Typed readers; what is not answered comes back empty.
    QString text(std::string_view field) const;
    std::optional<qint64> integer(std::string_view field) const;
    std::optional<double> number(std::string_view field) const;
    QDate date(std::string_view field) const;
    FuzzyDate fuzzyDate(std::string_view field) const;
    QStringList list(std::string_view field) const;
    Uuid7 ref(std::string_view field) const;
    Ids refs(std::string_view field) const;
    QByteArray box(std::string_view field) const;
    bool is(std::string_view field, QStringView code) const { return text(field) == code; }

    /// The record's own level, if it has one (rows mostly take their parent's).
    std::optional<Level> level() const;
    /// The same, or where its kind starts (Entity::start).
    Level levelOrStart() const;

    const Rows &rows(std::string_view field) const;
    Rows &rows(std::string_view field);
    /// Field index → rows, for generic readers.
    const std::map<int, Rows> &allRows() const { return m_rows; }
    std::map<int, Rows> &allRows() { return m_rows; }

    /// Same id, values and rows; rows in the same order.
    bool operator==(const Record &other) const;

private:
    int index(std::string_view field) const;

    const Entity *m_entity;
    Uuid7 m_id;
    std::vector<Value> m_values;
    std::map<int, Rows> m_rows;
};

std::optional<Level> levelFromCode(QStringView code);
QString levelCode(Level level);

} // namespace solnoma
