// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/json/byte_source.h"
#include "exchange/json/json_reader.h"

#include <set>
#include <string>
#include <vector>

namespace solnoma {

/// Builds the tree of one record at a time from the events of the parser and hands it on; refuses whatever is too deep,
/// too large, doubled or out of place. Lives for one reading.
class RecordBuilder
{
public:
    RecordBuilder(ByteSource &source, const JsonRecordHandler &handler, const JsonLimits &limits);

    /// The parser calls these by these names; false stops it.
    bool null() { return value({}); }
    bool boolean(bool truth) { return value({truth}); }
    bool number_integer(qint64 number) { return value({number}); }
    bool number_unsigned(quint64 number);
    bool number_float(double number, const std::string &written);
    bool string(std::string &text);
    bool start_object(std::size_t size);
    bool key(std::string &name);
    bool end_object();
    bool start_array(std::size_t size);
    bool end_array();

    /// Keeps the first failure with the present place of the source; always false.
    bool fail(const QString &why, ErrorCode code = ErrorCode::Invalid);
    bool hasFailed() const { return m_failed; }
    const Error &error() const { return m_error; }

protected:
    bool hasStarted() const { return m_started; }
    /// Of a file that holds something else than one object of lists.
    static QString notOurs();

private:
    bool value(JsonNode node);
    bool open(JsonNode node);
    bool close();
    bool topKey(const std::string &name);
    bool place(JsonNode node);
    bool emitRecord(JsonNode node);
    bool isTaking() const { return !m_open.empty(); }
    bool isRecordNext() const { return m_inArray || m_noteNext; }
    void moveLimit();
    QString here() const;

    ByteSource &m_source;
    const JsonRecordHandler &m_handler;
    const JsonLimits &m_limits;
    std::vector<JsonNode> m_open; ///< containers of the present record, outermost first
    std::set<std::string> m_arrays;
    const Entity *m_entity = nullptr;
    bool m_started = false;
    bool m_arrayNext = false;
    bool m_inArray = false;
    bool m_noteNext = false;
    qint64 m_index = 0;
    qint64 m_ordinal = 0;
    qint64 m_values = 0;
    bool m_failed = false;
    Error m_error;
};

} // namespace solnoma
