// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/party_merge.h"

#include "base/reason.h"

#include <algorithm>
#include <limits>

namespace solnoma {

namespace {

bool isParty(const Entity &entity)
{
    return entity.kind == "person" || entity.kind == "organisation" || entity.kind == "group";
}

template <typename List> bool join(List &kept, const List &more)
{
    const auto before = kept.size();
    for (const auto &each : more) {
        if (std::ranges::find(kept, each) == kept.end())
            kept.push_back(each);
    }
    return kept.size() != before;
}

/// What a row says, without the field that names its parent.
bool isAlike(const Record &a, const Record &b)
{
    if (a.kind() == "name")
        return a.text("full").normalized(QString::NormalizationForm_C).simplified() ==
               b.text("full").normalized(QString::NormalizationForm_C).simplified();
    auto left = valuesOf(a);
    auto right = valuesOf(b);
    if (const int parent = a.entity().indexOf(a.entity().parentRef); parent >= 0) {
        left.erase(parent);
        right.erase(parent);
    }
    return left == right;
}

/// One merge while its change is open.
class Merge
{
public:
    Merge(Store &store, ChangeWriter &writer, const RecordHead &survivor, const RecordHead &other, MergeReport &report)
        : m_records(store.records()), m_writer(writer), m_survivor(survivor), m_other(other), m_report(report)
    {
        replace(other, survivor);
    }

    Result<void> run()
    {
        SOLNOMA_TRY(moveRows(m_survivor, m_other));
        SOLNOMA_TRY(fillFields(m_survivor, m_other, true));
        for (const RecordHead &gone : m_gone)
            SOLNOMA_TRY(rewriteReferencesTo(gone));
        return m_writer.removeInto(m_other.id, m_survivor.id);
    }

private:
    Result<void> moveRows(const RecordHead &to, const RecordHead &from);
    Result<void> moveRow(const RecordHead &row, const RecordHead &to, const std::vector<RecordHead> &there);
    Result<void> fillFields(const RecordHead &to, const RecordHead &from, bool reporting);
    void fill(int field, Record &to, const Record &from, bool reporting);
    Result<void> rewriteReferencesTo(const RecordHead &gone);
    void replace(const RecordHead &gone, const RecordHead &kept);
    void replaceIn(Record &record) const;

    RecordStore &m_records;
    ChangeWriter &m_writer;
    const RecordHead &m_survivor;
    const RecordHead &m_other;
    MergeReport &m_report;
    std::vector<RecordHead> m_gone; ///< the other party and its rows that the survivor had already
    QHash<Uuid7, Uuid7> m_kept;     ///< what takes their place
};

void Merge::replace(const RecordHead &gone, const RecordHead &kept)
{
    m_gone.push_back(gone);
    m_kept.insert(gone.id, kept.id);
}

Result<void> Merge::moveRows(const RecordHead &to, const RecordHead &from)
{
    const auto rows = m_records.rowsOf(from.rid);
    const auto there = m_records.rowsOf(to.rid);
    if (!rows || !there)
        return rows ? there.error() : rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(moveRow(row, to, *there));
    return {};
}

/// A row that the survivor has already gives what it knows more to that one, and goes with its record.
Result<void> Merge::moveRow(const RecordHead &row, const RecordHead &to, const std::vector<RecordHead> &there)
{
    auto record = m_records.loadFlat(row);
    if (!record)
        return record.error();
    bool hasPrimary = false;
    for (const RecordHead &known : there) {
        if (known.slot != row.slot)
            continue;
        const auto knownRecord = m_records.loadFlat(known);
        if (!knownRecord)
            return knownRecord.error();
        hasPrimary = hasPrimary || (row.slot == "names" && knownRecord->is("primary", u"yes"));
        if (row.slot == "info" || !isAlike(*record, *knownRecord))
            continue;
        ++m_report.rowsAlike;
        replace(row, known);
        SOLNOMA_TRY(fillFields(known, row, false));
        return moveRows(known, row);
    }
    ++m_report.rowsMoved;
    SOLNOMA_TRY(m_writer.moveRow(row, to.id));
    if (!hasPrimary || !record->is("primary", u"yes"))
        return {};
    auto moved = m_records.loadFlat(row);
    if (!moved)
        return moved.error();
    moved->set("primary", QStringLiteral("no"));
    const auto changed = m_writer.updateAlone(*moved);
    return changed ? Result<void>() : Result<void>(changed.error());
}

Result<void> Merge::fillFields(const RecordHead &to, const RecordHead &from, bool reporting)
{
    auto kept = m_records.loadFlat(to);
    const auto other = m_records.loadFlat(from);
    if (!kept || !other)
        return kept ? other.error() : kept.error();
    for (size_t i = 0; i < to.entity->fields.size(); ++i) {
        if (!to.entity->fields[i].isRow() && to.entity->fields[i].id != to.entity->parentRef)
            fill(static_cast<int>(i), *kept, *other, reporting);
    }
    replaceIn(*kept);
    const auto changed = m_writer.updateAlone(*kept);
    return changed ? Result<void>() : Result<void>(changed.error());
}

void Merge::fill(int index, Record &to, const Record &from, bool reporting)
{
    const Field &field = to.entity().fields[static_cast<size_t>(index)];
    const Value &kept = to.valueAt(index);
    const Value &other = from.valueAt(index);
    if (field.id == "confidentiality") {
        const Level level = std::max(to.levelOrStart(), from.levelOrStart());
        if (level != to.levelOrStart())
            to.setAt(index, levelCode(level));
        return;
    }
    if (isEmpty(other) || kept == other)
        return;
    if (isEmpty(kept)) {
        to.setAt(index, other);
        return;
    }
    Value joined = kept;
    if (auto *texts = std::get_if<QStringList>(&joined); texts && std::holds_alternative<QStringList>(other))
        join(*texts, std::get<QStringList>(other));
    else if (auto *ids = std::get_if<Ids>(&joined); ids && std::holds_alternative<Ids>(other))
        join(*ids, std::get<Ids>(other));
    else if (reporting)
        m_report.differences.push_back({&field, kept, other});
    to.setAt(index, std::move(joined));
}

void Merge::replaceIn(Record &record) const
{
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        Value value = record.valueAt(static_cast<int>(i));
        if (auto *id = std::get_if<Uuid7>(&value); id && fields[i].kind == FieldKind::Ref)
            *id = m_kept.value(*id, *id);
        const auto isGone = [this](const Uuid7 &id) { return m_kept.contains(id); };
        if (auto *ids = std::get_if<Ids>(&value); ids && std::ranges::any_of(*ids, isGone)) {
            Ids once;
            for (const Uuid7 &id : *ids)
                join(once, Ids{m_kept.value(id, id)});
            *ids = once;
        }
        record.setAt(static_cast<int>(i), std::move(value));
    }
}

Result<void> Merge::rewriteReferencesTo(const RecordHead &gone)
{
    const auto referring = m_records.referring(gone, std::numeric_limits<int>::max());
    if (!referring)
        return referring.error();
    for (const RecordHead &head : *referring) {
        const auto top = m_records.topOf(head.rid);
        if (!top)
            return top.error();
        if (top->rid == m_other.rid)
            continue; // goes with the record
        auto record = m_records.loadFlat(head);
        if (!record)
            return record.error();
        replaceIn(*record);
        const auto changed = m_writer.updateAlone(*record);
        if (!changed)
            return changed.error();
        ++m_report.references;
        const bool relatesToItself =
            record->kind() == "relationship" && record->ref("a") == m_survivor.id && record->ref("b") == m_survivor.id;
        if (relatesToItself)
            m_report.selfReferring.push_back(head.id);
    }
    return {};
}

Result<RecordHead> partyHead(const Store &store, const Uuid7 &id)
{
    const auto head = store.records().head(id);
    if (!head)
        return head.error();
    if (!*head || (*head)->removed)
        return Error{ErrorCode::NotFound, id.toString(), Reason::tr("no such record")};
    if (!isParty(*(*head)->entity))
        return Error{ErrorCode::Invalid, id.toString(), Reason::tr("is no person, organisation or group")};
    return **head;
}

} // namespace

Result<MergeReport> mergeParties(Store &store, const Uuid7 &survivor, const Uuid7 &other)
{
    auto writer = store.change(QStringLiteral("merge"));
    if (!writer)
        return writer.error();
    const auto to = partyHead(store, survivor);
    if (!to)
        return to.error();
    const auto from = partyHead(store, other);
    if (!from)
        return from.error();
    if (to->rid == from->rid || to->entity != from->entity)
        return Error{ErrorCode::Invalid, other.toString(), Reason::tr("only two different parties of one kind are merged")};
    MergeReport report;
    SOLNOMA_TRY(Merge(store, **writer, *to, *from, report).run());
    auto committed = (*writer)->commit();
    if (!committed)
        return committed.error();
    report.change = std::move(*committed);
    return report;
}

} // namespace solnoma
