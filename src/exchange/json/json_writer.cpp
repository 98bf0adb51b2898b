// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/json_writer.h"

#include "base/reason.h"
#include "exchange/json/json_reader.h"

#include <QFileDevice>
#include <QLocale>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

void appendText(QByteArray &out, const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

class TextMaker
{
public:
    explicit TextMaker(bool isIndented) : m_isIndented(isIndented) {}

    void append(const JsonNode &node, int level)
    {
        if (const QString *text = node.text())
            appendText(m_out, text->toUtf8());
        else if (const JsonNode::Array *list = node.array())
            appendAll(*list, '[', ']', level);
        else if (const JsonNode::Object *members = node.object())
            appendAll(*members, '{', '}', level);
        else if (const bool *truth = std::get_if<bool>(&node.value))
            m_out += *truth ? "true" : "false";
        else if (const qint64 *whole = std::get_if<qint64>(&node.value))
            m_out += QByteArray::number(*whole);
        else if (const double *number = std::get_if<double>(&node.value))
            m_out += QByteArray::number(*number, 'g', QLocale::FloatingPointShortest);
        else
            m_out += "null";
    }
    QByteArray take() { return std::move(m_out); }

private:
    template <typename Items> void appendAll(const Items &items, char open, char close, int level)
    {
        m_out += open;
        bool isFirst = true;
        for (const auto &item : items) {
            if (!isFirst)
                m_out += m_isIndented ? "," : ", ";
            isFirst = false;
            newLine(level + 1);
            appendItem(item, level + 1);
        }
        if (!items.empty())
            newLine(level);
        m_out += close;
    }
    void appendItem(const JsonNode &node, int level) { append(node, level); }
    void appendItem(const JsonMember &member, int level)
    {
        appendText(m_out, QByteArray::fromStdString(member.key));
        m_out += ": ";
        append(member.node, level);
    }
    void newLine(int level)
    {
        if (m_isIndented)
            m_out += '\n' + QByteArray(level, ' ');
    }

    QByteArray m_out;
    bool m_isIndented;
};

QByteArray keyOf(const Entity &entity)
{
    return QByteArray(entity.plural.data(), static_cast<qsizetype>(entity.plural.size()));
}

} // namespace

QByteArray jsonText(const JsonNode &node, bool isIndented, int level)
{
    TextMaker maker(isIndented);
    maker.append(node, level);
    return maker.take();
}

const std::vector<const Entity *> &exchangeOrder()
{
    static const std::vector<const Entity *> order = [] {
        static constexpr std::array realFirst{"source",       "place",        "occasion",      "organisation", "person",
                                              "group",        "relationship", "party_status",  "case",         "act",
                                              "intervention", "outcome",      "communication", "context_item", "figure"};
        std::vector<const Entity *> kinds;
        for (const char *kind : realFirst)
            kinds.push_back(&entity(kind));
        for (const Entity *each : allEntities()) {
            if (standsAlone(*each) && std::ranges::find(kinds, each) == kinds.end())
                kinds.push_back(each);
        }
        return kinds;
    }();
    return order;
}

Result<void> JsonWriter::begin(const JsonNode &schemaNote)
{
    return put("{\n \"schema_note\": " + jsonText(schemaNote, true, 1));
}

Result<void> JsonWriter::write(const Record &record)
{
    QByteArray text;
    if (m_kind == &record.entity()) {
        text = ",\n  ";
    } else {
        if (!m_written.insert(&record.entity()).second)
            return Error{ErrorCode::Invalid, QString::fromLatin1(keyOf(record.entity())),
                         faultInTheProgram("not grouped by kind")};
        text = (m_kind ? "\n ],\n \"" : ",\n \"") + keyOf(record.entity()) + "\": [\n  ";
        m_kind = &record.entity();
    }
    return put(text + jsonText(recordToJson(record, m_names), true, 2));
}

Result<void> JsonWriter::end()
{
    return put(m_kind ? "\n ]\n}\n" : "\n}\n");
}

Result<void> JsonWriter::put(const QByteArray &bytes)
{
    if (m_device.write(bytes) == bytes.size())
        return {};
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    const bool isFull = file && file->error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorCode::DiskFull : ErrorCode::Io, {}, Reason::tr("the exchange file cannot be written")};
}

} // namespace solnoma
