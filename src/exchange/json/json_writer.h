// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/json/json_node.h"
#include "exchange/json/record_codec.h"

#include <QIODevice>

#include <unordered_set>
#include <vector>

namespace solnoma {

/// Writes an exchange file record by record. Records come grouped by kind, best in exchangeOrder(); the same records
/// give the same bytes. Call begin, write for each record, end.
class JsonWriter
{
public:
    JsonWriter(QIODevice &device, JsonNames names) : m_device(device), m_names(std::move(names)) {}

    Result<void> begin(const JsonNode &schemaNote);
    /// Error Invalid when records of this kind were written before another kind.
    Result<void> write(const Record &record);
    Result<void> end();

private:
    Result<void> put(const QByteArray &bytes);

    QIODevice &m_device;
    JsonNames m_names;
    const Entity *m_kind = nullptr;
    std::unordered_set<const Entity *> m_written;
};

/// The order of the arrays: that of the real cases, then the other kinds that stand alone.
const std::vector<const Entity *> &exchangeOrder();

/// The node as text. Indent 0: one line; else one space a level, beginning at `level`, without a leading indent.
QByteArray jsonText(const JsonNode &node, bool isIndented, int level = 0);

} // namespace solnoma
