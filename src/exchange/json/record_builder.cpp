// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/record_builder.h"

#include "base/reason.h"

#include <algorithm>
#include <limits>

namespace solnoma {

namespace {

constexpr size_t UsualMembers = 8;

/// The first key that comes twice; keys of one object only.
const std::string *doubledKey(const JsonNode::Object &members)
{
    std::vector<const std::string *> keys;
    keys.reserve(members.size());
    for (const JsonMember &member : members)
        keys.push_back(&member.key);
    const auto byText = [](const std::string *a, const std::string *b) { return *a < *b; };
    std::ranges::sort(keys, byText);
    const auto found = std::ranges::adjacent_find(keys, [](const std::string *a, const std::string *b) { return *a == *b; });
    return found == keys.end() ? nullptr : *found;
}

/// A key as an error may show it: short, and without what could not be printed.
QString shownKey(const std::string &key)
{
    QString shown = QString::fromStdString(key).left(60);
    std::ranges::replace_if(
        shown, [](QChar c) { return !c.isPrint(); }, QChar(u'?'));
    return shown;
}

} // namespace

RecordBuilder::RecordBuilder(ByteSource &source, const JsonRecordHandler &handler, const JsonLimits &limits)
    : m_source(source), m_handler(handler), m_limits(limits)
{
    moveLimit();
}

bool RecordBuilder::number_unsigned(quint64 number)
{
    if (number > static_cast<quint64>(std::numeric_limits<qint64>::max()))
        return fail(Reason::tr("a number too large"));
    return value({static_cast<qint64>(number)});
}

bool RecordBuilder::number_float(double number, const std::string &)
{
    return value({number});
}

bool RecordBuilder::string(std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    if (size > m_limits.textBytes)
        return fail(Reason::tr("a text of more than %1 MiB").arg(m_limits.textBytes / 1024 / 1024));
    if (text.find('\0') != std::string::npos)
        return fail(Reason::tr("a NUL character in a text"));
    return value({QString::fromUtf8(text.data(), size)});
}

bool RecordBuilder::start_object(std::size_t)
{
    if (!m_started) {
        m_started = true;
        return true;
    }
    return open({JsonNode::Object()});
}

bool RecordBuilder::start_array(std::size_t)
{
    if (m_arrayNext) {
        m_arrayNext = false;
        m_inArray = true;
        m_index = 0;
        moveLimit();
        return true;
    }
    return open({JsonNode::Array()});
}

bool RecordBuilder::key(std::string &name)
{
    if (!isTaking())
        return topKey(name);
    if (name.find('\0') != std::string::npos)
        return fail(Reason::tr("a NUL character in a name"));
    auto &members = std::get<JsonNode::Object>(m_open.back().value);
    if (members.empty())
        members.reserve(UsualMembers);
    members.push_back({std::move(name), {}});
    return true;
}

bool RecordBuilder::topKey(const std::string &name)
{
    if (!m_arrays.insert(name).second)
        return fail(Reason::tr("\"%1\" comes twice").arg(shownKey(name)));
    m_noteNext = name == "schema_note";
    m_entity = m_noteNext ? nullptr : entityOfPlural(name);
    m_arrayNext = m_entity != nullptr;
    moveLimit();
    if (m_noteNext)
        return true;
    if (!m_entity)
        return fail(Reason::tr("no kind of record is called \"%1\"").arg(shownKey(name)));
    if (!standsAlone(*m_entity))
        return fail(Reason::tr("\"%1\" are rows: they stand below their record").arg(shownKey(name)));
    return true;
}

bool RecordBuilder::end_object()
{
    if (!isTaking())
        return true;
    if (const std::string *doubled = doubledKey(*m_open.back().object()))
        return fail(Reason::tr("\"%1\" comes twice").arg(shownKey(*doubled)));
    return close();
}

bool RecordBuilder::end_array()
{
    if (!isTaking()) {
        m_inArray = false;
        moveLimit();
        return true;
    }
    return close();
}

QString RecordBuilder::notOurs()
{
    return Reason::tr("not an exchange file: that begins with {, and its lists have names: %1")
        .arg(QStringLiteral("{\"acts\": […]}"));
}

bool RecordBuilder::open(JsonNode node)
{
    if (!m_started)
        return fail(notOurs());
    if (!isTaking() && !isRecordNext())
        return fail(Reason::tr("a list of records was expected"));
    // The file's object and its array are the two levels around a record.
    if (m_open.size() + 2 >= static_cast<size_t>(m_limits.depth))
        return fail(Reason::tr("nested deeper than %1 levels").arg(m_limits.depth));
    if (++m_values > m_limits.recordValues)
        return fail(Reason::tr("a record of more than %1 values").arg(m_limits.recordValues));
    m_open.push_back(std::move(node));
    return true;
}

bool RecordBuilder::close()
{
    JsonNode done = std::move(m_open.back());
    m_open.pop_back();
    return place(std::move(done));
}

bool RecordBuilder::value(JsonNode node)
{
    if (!m_started)
        return fail(notOurs());
    if (!isTaking() && !isRecordNext())
        return fail(Reason::tr("a list of records was expected"));
    if (++m_values > m_limits.recordValues)
        return fail(Reason::tr("a record of more than %1 values").arg(m_limits.recordValues));
    return place(std::move(node));
}

bool RecordBuilder::place(JsonNode node)
{
    if (!isTaking())
        return emitRecord(std::move(node));
    JsonNode &parent = m_open.back();
    if (auto *list = std::get_if<JsonNode::Array>(&parent.value))
        list->push_back(std::move(node));
    else
        std::get<JsonNode::Object>(parent.value).back().node = std::move(node);
    return true;
}

bool RecordBuilder::emitRecord(JsonNode node)
{
    JsonRecord record{m_entity, m_index, m_ordinal, std::move(node)};
    if (m_noteNext) {
        m_noteNext = false;
    } else {
        ++m_index;
        ++m_ordinal;
    }
    m_values = 0;
    moveLimit();
    if (!m_handler(std::move(record)))
        return fail(QStringLiteral("stopped"), ErrorCode::Cancelled);
    return true;
}

void RecordBuilder::moveLimit()
{
    m_source.setLimit(m_source.position() + m_limits.recordBytes);
}

bool RecordBuilder::fail(const QString &why, ErrorCode code)
{
    if (!m_failed) {
        m_failed = true;
        m_error = Error{code, here(), why};
    }
    return false;
}

QString RecordBuilder::here() const
{
    const QString position = Reason::tr("line %1, column %2").arg(m_source.line()).arg(m_source.column());
    if (!m_entity)
        return position;
    QString path = m_inArray ? JsonRecord::jsonPath(*m_entity, m_index) : shownKey(std::string(m_entity->plural));
    for (const JsonNode &container : m_open) {
        if (const JsonNode::Array *list = container.array())
            path += QStringLiteral("[%1]").arg(list->size());
        else if (!container.object()->empty())
            path += QLatin1Char('.') % shownKey(container.object()->back().key);
    }
    return position % QStringLiteral(" (") % path.left(200) % QLatin1Char(')');
}

} // namespace solnoma
