// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json/record_codec.h"

#include "base/reason.h"

#include <algorithm>

namespace solnoma {

namespace {

QString fromLatin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool isSingle(const Field &field)
{
    return field.wish == Wish::Optional || field.wish == Wish::One;
}

bool hasExtension(const Entity &entity, std::string_view name)
{
    return std::ranges::any_of(entity.fields, [name](const Field &field) { return field.extension() == name; });
}

} // namespace

QString rowPath(const QString &parent, const Field &field, size_t index)
{
    const QString path = parent % QLatin1Char('.') % fromLatin(field.id);
    return isSingle(field) ? path : QString(path % QLatin1Char('[') % QString::number(index) % QLatin1Char(']'));
}

Record RecordReader::read(const Entity &entity, const JsonNode &tree, const QString &path, std::vector<Refusal> &refusals)
{
    m_refusals = &refusals;
    return readRecord(entity, tree, {path, {}});
}

Record RecordReader::readRecord(const Entity &entity, const JsonNode &tree, const Place &place)
{
    Record record(entity);
    const JsonNode::Object *members = tree.object();
    if (!members) {
        refuse(place, {}, tree.typeName(), Reason::tr("an object was expected"));
        return record;
    }
    if (const JsonNode *id = tree.member("id"))
        readId(record, *id, place);
    for (const JsonMember &member : *members) {
        if (member.key != "id")
            readMember(record, member, tree, place);
    }
    implyParent(record, place);
    return record;
}

void RecordReader::readId(Record &record, const JsonNode &node, const Place &place)
{
    const QString *text = node.text();
    const Uuid7 id = text ? m_ids.own(*text) : Uuid7();
    if (id.isNull())
        refuse(place, "id", text ? shownInReport(*text) : node.typeName(), Reason::tr("no id that can be used here"));
    record.setId(id);
}

void RecordReader::readMember(Record &record, const JsonMember &member, const JsonNode &tree, const Place &place)
{
    const Field *field = record.entity().field(member.key);
    if (field && field->extension().empty())
        readField(record, *field, member.node, place);
    else if (!readExtension(record, member, tree, place))
        refuse(place, member.key, member.node.typeName(),
               noSuchField(record.entity(), shownInReport(QString::fromStdString(member.key))));
}

bool RecordReader::readExtension(Record &record, const JsonMember &member, const JsonNode &tree, const Place &place)
{
    if (!hasExtension(record.entity(), member.key))
        return false;
    const JsonNode *kind = tree.member("kind");
    if (!kind || !kind->text() || kind->text()->toStdString() != member.key) {
        refuse(place, member.key, member.node.typeName(), Reason::tr("does not fit the kind of this record"));
        return true;
    }
    const JsonNode::Object *members = member.node.object();
    if (!members) {
        refuse(place, member.key, member.node.typeName(), Reason::tr("an object was expected"));
        return true;
    }
    for (const JsonMember &each : *members) {
        const std::string id = member.key + '.' + each.key;
        if (const Field *field = record.entity().field(id))
            readField(record, *field, each.node, place);
        else
            refuse(place, id, each.node.typeName(), noSuchField(record.entity(), shownInReport(QString::fromStdString(id))));
    }
    return true;
}

void RecordReader::readField(Record &record, const Field &field, const JsonNode &node, const Place &place)
{
    if (field.isRow()) {
        readRows(record, field, node, place);
    } else if (auto value = m_values.read(field, node)) {
        record.set(field.id, std::move(*value));
    } else {
        const QString part = m_values.part().isEmpty() ? QString() : QString(QLatin1Char('.') % m_values.part());
        refuse(place, std::string(field.id) + part.toStdString(), m_values.shown(), m_values.why());
    }
}

void RecordReader::readRows(Record &record, const Field &field, const JsonNode &node, const Place &place)
{
    const Entity &kind = entity(field.target);
    Record::Rows rows;
    const JsonNode::Array *list = node.array();
    if (!list && !(isSingle(field) && node.object()))
        return refuse(place, field.id, node.typeName(), Reason::tr("a list of rows was expected"));
    if (list && isSingle(field) && list->size() > 1)
        return refuse(place, field.id, node.typeName(), Reason::tr("one row at most was expected"));
    const size_t count = list ? list->size() : 1;
    for (size_t i = 0; i < count; ++i)
        rows.push_back(readRecord(kind, list ? (*list)[i] : node, {rowPath(place.path, field, i), record.id()}));
    record.rows(field.id) = std::move(rows);
}

/// A row need not name the record that it stands below, and may not name another.
void RecordReader::implyParent(Record &record, const Place &place)
{
    const std::string_view field = record.entity().parentRef;
    if (field.empty() || place.parent.isNull())
        return;
    if (record.isEmpty(field))
        record.set(field, place.parent);
    else if (record.ref(field) != place.parent)
        refuse(place, field, {}, Reason::tr("names another record than the one it stands below"));
}

void RecordReader::refuse(const Place &place, std::string_view field, const QString &value, const QString &why)
{
    const QString name = QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
    m_refusals->push_back({place.path, shownInReport(name), value, why, {}});
}

namespace {

/// Writes one record; a row leaves out the reference to the parent that it stands below.
class RecordWriter
{
public:
    explicit RecordWriter(const JsonNames &names) : m_names(names) {}

    JsonNode write(const Record &record, const Record *parent) const
    {
        JsonNode::Object members;
        if (!parent || m_names.isRowNamed(record.id()))
            members.push_back({"id", {m_names.nameOf(record.id())}});
        const auto fields = record.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (isImplied(record, fields[i], parent))
                continue;
            if (auto node = fieldToJson(record, fields[i], static_cast<int>(i)))
                add(members, fields[i], std::move(*node));
        }
        return {std::move(members)};
    }

private:
    static bool isImplied(const Record &record, const Field &field, const Record *parent)
    {
        return parent && field.id == record.entity().parentRef && record.ref(field.id) == parent->id();
    }

    std::optional<JsonNode> fieldToJson(const Record &record, const Field &field, int index) const
    {
        if (field.isRow())
            return rowsToJson(record, field);
        if (field.kind == FieldKind::Object || isEmpty(record.valueAt(index)))
            return std::nullopt;
        if (field.target == "change")
            return JsonNode{record.ref(field.id).toString()};
        return valueToJson(field, record.valueAt(index), m_names.nameOf);
    }

    std::optional<JsonNode> rowsToJson(const Record &record, const Field &field) const
    {
        const Record::Rows &rows = record.rows(field.id);
        if (rows.empty())
            return std::nullopt;
        if (isSingle(field) && rows.size() == 1)
            return write(rows.front(), &record);
        JsonNode::Array list;
        for (const Record &row : rows)
            list.push_back(write(row, &record));
        return JsonNode{std::move(list)};
    }

    /// The fields of an extension follow each other in the table.
    static void add(JsonNode::Object &members, const Field &field, JsonNode node)
    {
        if (field.extension().empty()) {
            members.push_back({std::string(field.id), std::move(node)});
            return;
        }
        if (members.empty() || members.back().key != field.extension())
            members.push_back({std::string(field.extension()), {JsonNode::Object()}});
        std::get<JsonNode::Object>(members.back().node.value).push_back({std::string(field.name()), std::move(node)});
    }

    const JsonNames &m_names;
};

} // namespace

JsonNode recordToJson(const Record &record, const JsonNames &names)
{
    return RecordWriter(names).write(record, nullptr);
}

} // namespace solnoma
