// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"

#include <span>
#include <vector>

namespace solnoma {

/// Where a record of a kind starts when nobody set a level (domain.md 2.4, table); a row is never below its parent.
struct StartLevel {
    Level level = Level::Internal;
    std::string_view field = {};                   ///< a field with one code …
    std::span<const std::string_view> secret = {}; ///< … and the codes of it that start at restricted
};

/// One kind of record and its field table. All entities are constant data, found through Model.
struct Entity {
    std::string_view kind;           ///< "case", "custody_stage": the word in JSON, history and code
    std::string_view table;          ///< SQL table ("case_file", because case is an SQL keyword)
    std::string_view plural;         ///< JSON array of records of this kind
    const char *title;               ///< translated in context "entity"
    const char *purpose;             ///< translated in context "entity"
    std::span<const Field> fields;   ///< own fields first, then the common ones
    std::string_view parentRef = {}; ///< the field that is implied when the record stands as a row below its parent
    StartLevel start = {};

    /// Index of the field, or -1.
    int indexOf(std::string_view fieldId) const;
    const Field *field(std::string_view fieldId) const;
    bool has(std::string_view fieldId) const { return indexOf(fieldId) >= 0; }
};

/// Every entity of domain.md 2.6 that is a record (change and revision are the history itself, not records).
std::span<const Entity *const> allEntities();

/// nullptr when there is no such kind.
const Entity *entityOf(std::string_view kind);
const Entity *entityOfPlural(std::string_view plural);
/// For kinds that must exist: a programming error otherwise.
const Entity &entity(std::string_view kind);

/// Whether a reference field may point to a record of this kind.
bool accepts(const Field &field, std::string_view kind);

} // namespace solnoma
