// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forget.h"

#include "base/reason.h"
#include "store/query.h"

#include <algorithm>
#include <limits>
#include <map>

namespace solnoma {

namespace {

constexpr char UnderWay[] = "forget_under_way";                ///< objects whose files have to go
constexpr char UnderWayRecords[] = "forget_under_way_records"; ///< records whose drafts have to go

/// What goes with the record that this field names. A sealed field names nobody here: who a source is stands in her box, and
/// goes with the source.
struct Bond {
    std::string_view kind;
    std::string_view field;
};
constexpr std::array bonds{
    Bond{"consent", "party"},        Bond{"consent", "case"},      Bond{"relationship", "a"},      Bond{"relationship", "b"},
    Bond{"sealed_source", "source"}, Bond{"interview", "person"},  Bond{"information", "source"},  Bond{"text_version", "about"},
    Bond{"task", "about"},           Bond{"task", "case"},         Bond{"review_remark", "about"}, Bond{"act", "case"},
    Bond{"outcome", "case"},         Bond{"intervention", "case"}, Bond{"review", "case"},
};

QByteArray toBytes(const Ids &ids)
{
    QByteArray bytes;
    for (const Uuid7 &id : ids)
        bytes.append(id.toBytes());
    return bytes;
}

Ids fromBytes(const QByteArray &bytes)
{
    Ids ids;
    for (qsizetype at = 0; at + Uuid7::Size <= bytes.size(); at += Uuid7::Size)
        ids.push_back(Uuid7::fromBytes(bytes.constData() + at));
    return ids;
}

/// One forgetting while its change is open.
class Forgetting
{
public:
    Forgetting(Store &store, ChangeWriter &writer, const QString &wish)
        : m_store(store), m_records(store.records()), m_writer(writer), m_wish(wish)
    {
    }

    Result<void> forgetRecord(const RecordHead &head);
    Result<void> forgetField(const RecordHead &head, const Field &field);
    Ids records() const;
    const Ids &objects() const { return m_objects; }

private:
    struct Referring {
        RecordHead head;
        Record record; ///< as it is, or was when it was removed
    };
    Result<std::vector<Referring>> referring(const RecordHead &head);
    Result<void> readRemoved();
    Result<std::vector<RecordHead>> withMerged(const RecordHead &head) const;
    Result<void> forgetValue(const RecordHead &head, const Field &field);
    Result<void> collect(const RecordHead &head);
    Result<void> collectBelow(const RecordHead &head);
    Result<void> collectBound(const RecordHead &head);
    Result<bool> goesAlong(const Record &record, const RecordHead &with) const;
    Result<void> forgetCollected();
    Result<bool> isNamedFromOutside(const RecordHead &head) const;
    Result<void> thin(const RecordHead &involvement);
    Result<void> noteObjects(const RecordHead &head);
    Result<void> dropPayloads(const RecordHead &head, const Field *field);
    Result<void> dropKeys();
    Result<std::vector<RecordHead>> headsWhere(const char *sql, qint64 rid) const;

    Store &m_store;
    RecordStore &m_records;
    ChangeWriter &m_writer;
    QString m_wish;
    std::vector<RecordHead> m_going; ///< owners before their rows
    std::map<qint64, bool> m_isGoing;
    std::vector<RecordHead> m_thinned;
    std::vector<RecordHead> m_holders;                     ///< of a field that goes
    std::optional<std::multimap<Uuid7, qint64>> m_removed; ///< what a removed record referred to, and its rid
    Ids m_objects;
};

Result<std::vector<RecordHead>> Forgetting::headsWhere(const char *sql, qint64 rid) const
{
    std::set<qint64> rids;
    Statement &query = m_store.connection().cached(sql);
    query.bind(1, rid);
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { rids.insert(row.integer(0)); }));
    std::vector<RecordHead> heads;
    for (const qint64 each : rids) {
        const auto head = m_records.head(each);
        if (!head)
            return head.error();
        heads.push_back(**head);
    }
    return heads;
}

/// What removed records and rows said stands in the history only, whom they referred to as well.
Result<void> Forgetting::readRemoved()
{
    std::vector<qint64> removed;
    Statement &query = m_store.connection().cached("SELECT rid FROM record WHERE removed_in IS NOT NULL");
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { removed.push_back(row.integer(0)); }));
    m_removed.emplace();
    for (const qint64 rid : removed) {
        const auto folded = m_store.history().fold(rid);
        if (!folded)
            return folded.error();
        for (const auto &[field, value] : valuesOf(folded->record)) {
            const auto *one = std::get_if<Uuid7>(&value);
            const auto *list = std::get_if<Ids>(&value);
            for (const Uuid7 &id : one ? Ids{*one} : list ? *list : Ids())
                m_removed->emplace(id, rid);
        }
    }
    return {};
}

/// Records and rows that refer to exactly this one, also those that were removed.
Result<std::vector<Forgetting::Referring>> Forgetting::referring(const RecordHead &head)
{
    const auto live = m_records.referring(head, std::numeric_limits<int>::max());
    if (!live)
        return live.error();
    std::vector<Referring> all;
    for (const RecordHead &each : *live) {
        auto record = m_records.loadFlat(each);
        if (!record)
            return record.error();
        all.push_back({each, std::move(*record)});
    }
    if (!m_removed)
        SOLNOMA_TRY(readRemoved());
    const auto [begin, end] = m_removed->equal_range(head.id);
    for (auto each = begin; each != end; ++each) {
        const auto removed = m_records.head(each->second);
        if (!removed)
            return removed.error();
        auto folded = m_store.history().fold(each->second);
        if (!folded)
            return folded.error();
        all.push_back({**removed, std::move(folded->record)});
    }
    return all;
}

/// The record, and the parties that were merged into it or into one of those.
Result<std::vector<RecordHead>> Forgetting::withMerged(const RecordHead &head) const
{
    std::vector<RecordHead> all{head};
    for (size_t i = 0; i < all.size(); ++i) {
        const auto merged = headsWhere("SELECT rid FROM record WHERE merged_into = ?", all[i].rid);
        if (!merged)
            return merged.error();
        all.insert(all.end(), merged->begin(), merged->end());
    }
    return all;
}

Result<void> Forgetting::collect(const RecordHead &head)
{
    if (!m_isGoing.emplace(head.rid, true).second)
        return {};
    m_going.push_back(head);
    SOLNOMA_TRY(collectBelow(head));
    const auto merged = headsWhere("SELECT rid FROM record WHERE merged_into = ?", head.rid);
    if (!merged)
        return merged.error();
    for (const RecordHead &each : *merged)
        SOLNOMA_TRY(collect(each));
    return collectBound(head);
}

/// Rows, also those that were removed long ago.
Result<void> Forgetting::collectBelow(const RecordHead &head)
{
    const auto rows = headsWhere("SELECT rid FROM record WHERE parent = ?", head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(collect(row));
    return {};
}

Result<bool> Forgetting::goesAlong(const Record &record, const RecordHead &with) const
{
    const auto isBond = [&](const Bond &bond) { return bond.kind == record.kind() && record.ref(bond.field) == with.id; };
    if (std::ranges::any_of(bonds, isBond))
        return true;
    if (record.kind() != "document")
        return false;
    for (const Uuid7 &about : record.refs("about")) {
        const auto rid = m_records.tables().ridOf(about);
        if (!rid)
            return rid.error();
        if (!m_isGoing.contains(*rid))
            return false;
    }
    return !record.isEmpty("about");
}

Result<void> Forgetting::collectBound(const RecordHead &head)
{
    const auto bound = referring(head);
    if (!bound)
        return bound.error();
    for (const Referring &each : *bound) {
        if (m_isGoing.contains(each.head.rid))
            continue;
        const auto along = goesAlong(each.record, head);
        if (!along)
            return along.error();
        const bool isInvolvement = each.head.entity->kind == "involvement";
        if (*along || (isInvolvement && each.head.removed)) // nobody needs the role of a row that was removed
            SOLNOMA_TRY(collect(each.head));
        else if (isInvolvement)
            m_thinned.push_back(each.head);
    }
    return {};
}

Result<bool> Forgetting::isNamedFromOutside(const RecordHead &head) const
{
    if (head.removed)
        return false;
    const auto referring = m_records.referring(head, std::numeric_limits<int>::max());
    if (!referring)
        return referring.error();
    return std::ranges::any_of(*referring, [this](const RecordHead &each) { return !m_isGoing.contains(each.rid); });
}

/// Age, capacity and how she was identified go; that somebody had this role in the act stays.
Result<void> Forgetting::thin(const RecordHead &involvement)
{
    const auto full = m_records.loadFlat(involvement);
    if (!full)
        return full.error();
    Record thinned(*involvement.entity, involvement.id);
    for (const std::string_view kept : {"party", "role", "confidentiality", "assertion"})
        thinned.set(kept, full->value(kept));
    SOLNOMA_TRY(m_writer.forgetTo(involvement, thinned, m_wish));
    return dropPayloads(involvement, nullptr);
}

Result<void> Forgetting::noteObjects(const RecordHead &head)
{
    const int field = head.entity->indexOf("file");
    if (field < 0 || head.entity->fields[static_cast<size_t>(field)].kind != FieldKind::Object)
        return {};
    const auto revisions = m_store.history().of(head.rid);
    if (!revisions)
        return revisions.error();
    for (const Revision &revision : *revisions) {
        const auto value = revision.payload.values.find(field);
        const auto *id = value == revision.payload.values.end() ? nullptr : std::get_if<Uuid7>(&value->second);
        if (id && std::ranges::find(m_objects, *id) == m_objects.end())
            m_objects.push_back(*id);
    }
    return {};
}

/// All but the newest payload of a record; with a field, those that speak of it.
Result<void> Forgetting::dropPayloads(const RecordHead &head, const Field *field)
{
    const auto revisions = m_store.history().of(head.rid);
    if (!revisions)
        return revisions.error();
    const int index = field ? head.entity->indexOf(field->id) : -1;
    for (const Revision &revision : *revisions) {
        const bool isNewest = &revision == &revisions->back();
        if (isNewest || (field && !revision.payload.values.contains(index)))
            continue;
        Statement &drop = m_store.connection().cached("DELETE FROM revision_payload WHERE vid = ?");
        drop.bind(1, revision.vid);
        SOLNOMA_TRY(drop.run());
    }
    return {};
}

Result<void> Forgetting::dropKeys()
{
    Ids gone;
    for (const Uuid7 &object : m_objects) {
        Statement &used = m_store.connection().cached("SELECT 1 FROM document WHERE file = ?");
        bindId(used, 1, object);
        const auto isUsed = firstInteger(used);
        if (!isUsed)
            return isUsed.error();
        if (*isUsed != 0)
            continue;
        Statement &drop = m_store.connection().cached("DELETE FROM object WHERE id = ?");
        bindId(drop, 1, object);
        SOLNOMA_TRY(drop.run());
        gone.push_back(object);
    }
    m_objects = gone;
    SOLNOMA_TRY(m_store.setMeta(UnderWayRecords, toBytes(records())));
    return m_store.setMeta(UnderWay, toBytes(m_objects));
}

Result<void> Forgetting::forgetCollected()
{
    for (auto head = m_going.rbegin(); head != m_going.rend(); ++head) { // rows before their owners
        const auto named = isNamedFromOutside(*head);
        if (!named)
            return named.error();
        SOLNOMA_TRY(noteObjects(*head));
        if (*named || !m_isGoing[head->rid]) {
            SOLNOMA_TRY(m_writer.forgetTo(*head, Record(*head->entity, head->id), m_wish));
            if (head->isRow() && m_isGoing.contains(head->parent))
                m_isGoing[head->parent] = false; // what holds a shell stays as one
        } else {
            SOLNOMA_TRY(m_writer.forgetAway(*head, m_wish));
        }
        SOLNOMA_TRY(dropPayloads(*head, nullptr));
        Statement &aliases = m_store.connection().cached("DELETE FROM alias WHERE rid = ?");
        aliases.bind(1, head->rid);
        SOLNOMA_TRY(aliases.run());
    }
    for (const RecordHead &involvement : m_thinned) {
        if (!m_isGoing.contains(involvement.rid))
            SOLNOMA_TRY(thin(involvement));
    }
    return dropKeys();
}

Result<void> Forgetting::forgetRecord(const RecordHead &head)
{
    SOLNOMA_TRY(collect(head));
    return forgetCollected();
}

/// A party that was merged into another says nothing but its history: where that knew the field, it goes as a whole.
Result<void> Forgetting::forgetValue(const RecordHead &head, const Field &field)
{
    if (head.removed) {
        const auto revisions = m_store.history().of(head.rid);
        if (!revisions)
            return revisions.error();
        const int index = head.entity->indexOf(field.id);
        if (std::ranges::none_of(*revisions, [&](const Revision &each) { return each.payload.values.contains(index); }))
            return {};
    }
    if (field.kind == FieldKind::Object)
        SOLNOMA_TRY(noteObjects(head));
    if (head.removed) {
        SOLNOMA_TRY(m_writer.forgetAway(head, m_wish));
    } else {
        auto remaining = m_records.loadFlat(head);
        if (!remaining)
            return remaining.error();
        remaining->set(field.id, {});
        SOLNOMA_TRY(m_writer.forgetTo(head, *remaining, m_wish));
    }
    return dropPayloads(head, &field);
}

Result<void> Forgetting::forgetField(const RecordHead &head, const Field &field)
{
    const QByteArray slot(field.id.data(), static_cast<qsizetype>(field.id.size()));
    auto holders = withMerged(head);
    if (!holders)
        return holders.error();
    m_holders = std::move(*holders);
    for (const RecordHead &holder : m_holders) {
        const auto rows = headsWhere("SELECT rid FROM record WHERE parent = ?", holder.rid);
        if (!rows)
            return rows.error();
        for (const RecordHead &row : *rows) {
            if (field.isRow() && row.slot == slot)
                SOLNOMA_TRY(collect(row));
        }
        const auto bound = referring(holder);
        if (!bound)
            return bound.error();
        for (const Referring &each : *bound) {
            if (each.record.kind() == "text_version" && each.record.text("field") == QLatin1String(slot))
                SOLNOMA_TRY(collect(each.head));
        }
    }
    if (!field.isRow()) {
        for (const RecordHead &holder : m_holders)
            SOLNOMA_TRY(forgetValue(holder, field));
    }
    return forgetCollected();
}

Ids Forgetting::records() const
{
    Ids ids;
    for (const auto *heads : {&m_going, &m_holders}) {
        for (const RecordHead &head : *heads)
            ids.push_back(head.id);
    }
    return ids;
}

/// Deleted words leave the index pages, deleted rows the free pages, and both the WAL. What the window keeps (decisions
/// about papers, filters, recent records) may say anything about anybody: all of it goes.
Result<void> scrub(Store &store)
{
    SOLNOMA_TRY(store.searchIndex().optimize());
    SOLNOMA_TRY(store.connection().execute("DELETE FROM meta WHERE key LIKE 'window.%';"));
    SOLNOMA_TRY(store.connection().execute("VACUUM;"));
    return store.connection().checkpointTruncate();
}

} // namespace

Result<ForgetReport> forget(Store &store, const ForgetRequest &request)
{
    auto writer = store.change(QStringLiteral("forget"));
    if (!writer)
        return writer.error();
    const auto head = store.records().head(request.record);
    if (!head)
        return head.error();
    if (!*head || (!request.field.isEmpty() && (*head)->removed))
        return Error{ErrorCode::NotFound, request.record.toString(), Reason::tr("no such record")};
    Forgetting forgetting(store, **writer, request.wish);
    if (request.field.isEmpty()) {
        SOLNOMA_TRY(forgetting.forgetRecord(**head));
    } else {
        const Field *field = (*head)->entity->field(request.field.toStdString());
        if (!field)
            return Error{ErrorCode::Invalid, QString::fromLatin1(request.field), Reason::tr("no such field")};
        SOLNOMA_TRY(forgetting.forgetField(**head, *field));
    }
    const auto committed = (*writer)->commit();
    if (!committed)
        return committed.error();
    writer->reset();
    SOLNOMA_TRY(scrub(store));
    return ForgetReport{committed->change, forgetting.records(), forgetting.objects()};
}

Result<std::optional<ForgetReport>> unfinishedForgetting(Store &store)
{
    const auto objects = store.meta(UnderWay);
    const auto records = store.meta(UnderWayRecords);
    if (!objects || !records)
        return objects ? records.error() : objects.error();
    if (objects->isNull())
        return std::optional<ForgetReport>();
    SOLNOMA_TRY(scrub(store));
    return std::optional(ForgetReport{{}, fromBytes(*records), fromBytes(*objects)});
}

Result<void> endForgetting(Store &store)
{
    SOLNOMA_TRY(store.removeMeta(UnderWayRecords)); // the other one says that it is under way
    return store.removeMeta(UnderWay);
}

} // namespace solnoma
