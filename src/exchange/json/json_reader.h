// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/entity.h"
#include "exchange/json/json_node.h"

#include <QIODevice>

#include <functional>

namespace solnoma {

/// One element of one of the arrays of an exchange file, or its schema_note (entity is nullptr then).
struct JsonRecord {
    const Entity *entity = nullptr;
    qint64 index = 0;   ///< position in its array
    qint64 ordinal = 0; ///< position among all records of the file
    JsonNode tree;

    QString path() const { return entity ? jsonPath(*entity, index) : QStringLiteral("schema_note"); }
    /// "acts[17]"
    static QString jsonPath(const Entity &entity, qint64 index);
};

struct JsonLimits {
    int depth = 64;
    qint64 recordBytes = 64LL * 1024 * 1024;
    qint64 textBytes = 16LL * 1024 * 1024;
    qint64 recordValues = 1'000'000;
};

/// Takes one record; false ends the reading with Error Cancelled.
using JsonRecordHandler = std::function<bool(JsonRecord &&record)>;

/// Reads an exchange file: one object with an array per kind of record, named by the plural, and schema_note. Holds one
/// record at a time; a byte order mark is skipped. Anything that is not well-formed JSON of that shape is Error Invalid, with
/// line and column in `place`. `bytesRead`, if given, follows the position.
Result<void> readJson(QIODevice &device, const JsonRecordHandler &handler, const JsonLimits &limits = {},
                      qint64 *bytesRead = nullptr);

/// Kinds that stand in an array of their own; the others only come as rows below a record.
bool standsAlone(const Entity &entity);

} // namespace solnoma
