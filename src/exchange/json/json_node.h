// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace solnoma {

struct JsonMember;

/// One JSON value held in memory: a record on its way in or out. Members keep the order of the file; keys are unique.
struct JsonNode {
    using Array = std::vector<JsonNode>;
    using Object = std::vector<JsonMember>;

    /// monostate is null.
    std::variant<std::monostate, bool, qint64, double, QString, Array, Object> value;

    const QString *text() const { return std::get_if<QString>(&value); }
    const Array *array() const { return std::get_if<Array>(&value); }
    const Object *object() const { return std::get_if<Object>(&value); }
    bool isNull() const { return value.index() == 0; }
    /// The member of an object; nullptr when this is no object or has no such member.
    const JsonNode *member(std::string_view key) const;
    /// "text", "number", "list", "object" …: what a report says instead of the content.
    QString typeName() const;

    bool operator==(const JsonNode &) const = default;
};

struct JsonMember {
    std::string key;
    JsonNode node;

    bool operator==(const JsonMember &) const = default;
};

} // namespace solnoma
