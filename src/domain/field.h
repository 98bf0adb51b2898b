// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace solnoma {

enum class FieldKind {
    Text,
    Long, ///< several lines
    Int,
    Num,
    Code,  ///< one code of vocabulary `target`
    Codes, ///< several, in order
    Texts, ///< several short texts, in order
    Date,  ///< an exact day
    FuzzyDate,
    Ref,    ///< one record of the kinds in `target` ("any" = every kind; "change" = an entry of the history)
    Refs,   ///< several, in order
    Rows,   ///< child records of kind `target`, owned by this one
    Object, ///< an evidence object of the vault
    Box,    ///< a sealed box (security.md)
};

/// How many the finished file should have; a wish shown in the gap list, never a condition of entry.
enum class Wish { Optional, One, Any, AtLeastOne };

/// Lowest audience that may see a record or field, in rising secrecy (vocabulary confidentiality).
enum class Level { Public, External, Internal, Restricted, Sealed };

/// One line of an entity's field table: feeds form, list, SQL, exchange, dossier, history and gate.
struct Field {
    std::string_view id; ///< JSON key and revision key; "detention.warrant" for a field of an extension of act
    FieldKind kind;
    Wish wish;
    std::string_view target;       ///< vocabulary, kinds of record (space separated), kind of row, or "law_article" of a text
    const char *label;             ///< translated in context "field"
    const char *help;              ///< what belongs here; translated in context "field"
    Level level = Level::Internal; ///< the level that the field starts with

    /// "detention" of "detention.warrant", else empty.
    constexpr std::string_view extension() const
    {
        const auto dot = id.find('.');
        return dot == std::string_view::npos ? std::string_view() : id.substr(0, dot);
    }
    /// "warrant" of "detention.warrant".
    constexpr std::string_view name() const
    {
        const auto dot = id.find('.');
        return dot == std::string_view::npos ? id : id.substr(dot + 1);
    }
    constexpr bool isList() const { return kind == FieldKind::Codes || kind == FieldKind::Texts || kind == FieldKind::Refs; }
    constexpr bool isRow() const { return kind == FieldKind::Rows; }
};

} // namespace solnoma
