// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/id_index.h"

#include "base/reason.h"
#include "exchange/json/record_codec.h"

#include <algorithm>

namespace solnoma {

namespace {

QString fromLatin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

/// One spelling for each UUID; aliases as they are. Empty when the text cannot be an id.
QString canonical(const QString &foreignId)
{
    constexpr qsizetype Longest = 200;
    if (const auto uuid = Uuid7::fromString(foreignId))
        return uuid->toString();
    if (foreignId == Uuid7().toString())
        return {};
    const bool isPlain = std::ranges::all_of(foreignId, [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    return isPlain && foreignId.size() <= Longest && foreignId.trimmed() == foreignId ? foreignId : QString();
}

} // namespace

IdIndex::IdIndex(const RecordSink &sink, const Clock &clock, bool continueEarlier)
    : m_sink(sink), m_clock(clock), m_continueEarlier(continueEarlier)
{
}

void IdIndex::add(const JsonRecord &record, std::vector<Refusal> &refusals)
{
    if (const JsonNode *id = record.tree.member("id"))
        addId(*record.entity, *id, record.path(), {record.ordinal, false}, refusals);
    else if (record.tree.object())
        refusals.push_back({record.path(), QStringLiteral("id"), {}, Reason::tr("id is missing"), {}});
    addRows(*record.entity, record.tree, record.path(), record.ordinal, refusals);
}

/// In the order of the file, so that of two equal ids the second is the one refused.
void IdIndex::addRows(const Entity &entity, const JsonNode &tree, const QString &path, qint64 ordinal,
                      std::vector<Refusal> &refusals)
{
    const JsonNode::Object *members = tree.object();
    if (!members)
        return;
    const auto addField = [&](const Field &field, const JsonNode &rows) {
        const JsonNode::Array *list = rows.array();
        const size_t count = list ? list->size() : 1;
        for (size_t i = 0; i < count; ++i)
            addRow(*entityOf(field.target), list ? (*list)[i] : rows, rowPath(path, field, i), ordinal, refusals);
    };
    for (const JsonMember &member : *members) {
        const Field *field = entity.field(member.key);
        if (field && field->isRow())
            addField(*field, member.node);
        if (field || !member.node.object())
            continue;
        for (const JsonMember &inner : *member.node.object()) {
            const Field *extended = entity.field(member.key + '.' + inner.key);
            if (extended && extended->isRow())
                addField(*extended, inner.node);
        }
    }
}

void IdIndex::addRow(const Entity &entity, const JsonNode &row, const QString &path, qint64 ordinal,
                     std::vector<Refusal> &refusals)
{
    if (const JsonNode *id = row.member("id"))
        addId(entity, *id, path, {ordinal, true}, refusals);
    addRows(entity, row, path, ordinal, refusals);
}

void IdIndex::addId(const Entity &entity, const JsonNode &id, const QString &path, const Owner &owner,
                    std::vector<Refusal> &refusals)
{
    const auto refuse = [&](const QString &why) {
        const QString shown = id.text() ? shownInReport(*id.text()) : id.typeName();
        refusals.push_back({path, QStringLiteral("id"), shown, why, {}});
    };
    const QString name = id.text() ? canonical(*id.text()) : QString();
    if (name.isEmpty())
        return refuse(Reason::tr("no usable id: 1 to 200 printable characters"));
    if (m_byName.contains(name)) // asked first: the sink may know it by now from this file
        return refuse(Reason::tr("this id comes twice in the file"));
    const auto uuid = Uuid7::fromString(name);
    const auto known = m_sink.find(name);
    if (known && (known->kind != entity.kind || known->isRow != owner.isRow))
        return refuse(Reason::tr("this id is already here, as %1").arg(fromLatin(known->kind)));
    Entry entry{known  ? known->id
                : uuid ? *uuid
                       : Uuid7::make(m_clock),
                &entity, uuid ? QString() : name, owner.ordinal, known.has_value()};
    if (m_byId.contains(entry.id))
        return refuse(Reason::tr("this id comes twice in the file"));
    m_byName.insert(name, m_entries.size());
    m_byId.insert(entry.id, m_entries.size());
    m_entries.push_back(std::move(entry));
}

const IdIndex::Entry *IdIndex::find(const Uuid7 &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_entries[*found];
}

std::optional<IdResolver::Target> IdIndex::target(const QString &foreignId, QString &why) const
{
    const QString name = canonical(foreignId);
    if (const Entry *entry = named(name))
        return Target{entry->id, entry->entity->kind};
    const auto known = name.isEmpty() ? std::nullopt : m_sink.find(name);
    if (known && (m_continueEarlier || m_byId.contains(known->id)))
        return Target{known->id, known->kind};
    why = known ? Reason::tr("refers to a record of an earlier file, which this import does not continue")
                : Reason::tr("there is no such record");
    return std::nullopt;
}

std::optional<IdResolver::Target> IdIndex::InFile::target(const QString &foreignId, QString & /*why*/) const
{
    const Entry *entry = m_index.named(canonical(foreignId));
    return entry ? std::optional(Target{entry->id, entry->entity->kind}) : std::nullopt;
}

Uuid7 IdIndex::own(const QString &foreignId) const
{
    const Entry *entry = named(canonical(foreignId));
    return entry ? entry->id : Uuid7();
}

const IdIndex::Entry *IdIndex::named(const QString &canonicalName) const
{
    const auto found = m_byName.constFind(canonicalName);
    return found == m_byName.constEnd() ? nullptr : &m_entries[*found];
}

} // namespace solnoma
