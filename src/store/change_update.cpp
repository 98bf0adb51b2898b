// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "store/change_writer.h"

#include "store/payload.h"
#include "store/query.h"

#include <algorithm>

// The part of ChangeWriter by which known records take a new form.

namespace solnoma {

namespace {

Payload differences(const Record &record, const Record &before)
{
    Payload payload;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isRow() || fields[i].level == Level::Sealed)
            continue;
        const Value &now = record.valueAt(static_cast<int>(i));
        const Value &then = before.valueAt(static_cast<int>(i));
        const bool same = now == then || (isEmpty(now) && isEmpty(then));
        if (!same)
            payload.values.emplace(static_cast<int>(i), now);
    }
    return payload;
}

/// Whether the values that changed can move the level of the record and of what stands below it.
bool canMoveLevel(const Payload &payload, const Entity &entity)
{
    return payload.values.contains(entity.indexOf("confidentiality")) ||
           (!entity.start.field.empty() && payload.values.contains(entity.indexOf(entity.start.field)));
}

} // namespace

Result<bool> ChangeWriter::update(const Record &record)
{
    SOLNOMA_TRY(noting(m_log.flush())); // what comes now follows heads
    const auto found = m_parts.records.head(record.id());
    if (!found)
        return found.error();
    if (!*found || (*found)->removed)
        return Error{ErrorCode::NotFound, record.id().toString(), Reason::tr("no such record")};
    if ((*found)->entity != &record.entity())
        return Error{ErrorCode::Conflict, record.id().toString(), Reason::tr("is a record of another kind")};
    const auto changed = noting(updateTop(record));
    SOLNOMA_TRY(noting(m_log.flush())); // so do rows that came with it
    return changed;
}

Result<bool> ChangeWriter::updateTop(const Record &record)
{
    const auto before = m_parts.records.load(record.id());
    if (!before)
        return before.error();
    const auto changed = updateBelow(storedForm(record, m_redirects), *before, std::nullopt);
    if (!changed || !*changed)
        return changed;
    const auto rid = m_parts.records.tables().ridOf(record.id());
    if (!rid)
        return rid.error();
    SOLNOMA_TRY(touch(*rid));
    return true;
}

Result<bool> ChangeWriter::updateAlone(const Record &record)
{
    SOLNOMA_TRY(noting(m_log.flush()));
    const auto head = m_parts.records.head(record.id());
    if (!head)
        return head.error();
    if (!*head || (*head)->removed)
        return Error{ErrorCode::NotFound, record.id().toString(), Reason::tr("no such record")};
    const auto before = m_parts.records.loadFlat(**head);
    if (!before)
        return before.error();
    const auto changed = noting(updateValues(storedForm(record, m_redirects), *before, std::nullopt));
    if (changed && *changed)
        SOLNOMA_TRY(touch((*head)->rid));
    return changed;
}

Result<bool> ChangeWriter::updateValues(const Record &record, const Record &before, const std::optional<RowPlace> &place)
{
    Payload payload = differences(record, before);
    payload.place = place;
    if (payload.values.empty() && !place)
        return false;
    SOLNOMA_TRY(check(record));
    const auto head = m_parts.records.head(record.id());
    if (!head)
        return head.error();
    const RecordHead &known = **head;
    if (!payload.values.empty())
        SOLNOMA_TRY(m_parts.records.tables().write(known.rid, record, false));
    if (place || canMoveLevel(payload, record.entity()))
        SOLNOMA_TRY(indexBelow(known.rid));
    if (place)
        SOLNOMA_TRY(setPlace(known.rid, *place));
    SOLNOMA_TRY(m_log.append({known.rid, record.id(), "update", known.head}, writePayload(record.entity(), payload)));
    m_indexed.insert(known.rid);
    return true;
}

Result<bool> ChangeWriter::updateBelow(const Record &record, const Record &before, const std::optional<RowPlace> &place)
{
    const auto valuesChanged = updateValues(record, before, place);
    if (!valuesChanged)
        return valuesChanged;
    bool changed = *valuesChanged;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool hasRows = fields[i].isRow() && !(record.rows(fields[i].id).empty() && before.rows(fields[i].id).empty());
        if (!hasRows)
            continue;
        const auto rowsChanged = updateRows(record, before, static_cast<int>(i));
        if (!rowsChanged)
            return rowsChanged;
        changed = changed || *rowsChanged;
    }
    return changed;
}

Result<bool> ChangeWriter::updateRows(const Record &record, const Record &before, int field)
{
    const std::string_view id = record.entity().fields[static_cast<size_t>(field)].id;
    const Record::Rows &now = record.rows(id);
    const Record::Rows &then = before.rows(id);
    bool changed = false;
    for (const Record &old : then) {
        if (std::ranges::any_of(now, [&](const Record &row) { return row.id() == old.id(); }))
            continue;
        const auto head = m_parts.records.head(old.id());
        if (!head)
            return head.error();
        SOLNOMA_TRY(removeBelow(**head, {}));
        changed = true;
    }
    for (size_t pos = 0; pos < now.size(); ++pos) {
        const RowPlace place = placeIn(record.id(), record.entity(), field, pos);
        const auto old = std::ranges::find_if(then, [&](const Record &row) { return row.id() == now[pos].id(); });
        if (old == then.end()) {
            const auto parent = m_parts.records.tables().ridOf(record.id());
            if (!parent)
                return parent.error();
            const auto made = createBelow(now[pos], Spot{place, *parent}, std::nullopt);
            if (!made)
                return made.error();
            changed = true;
            continue;
        }
        const auto head = m_parts.records.head(now[pos].id());
        if (!head)
            return head.error();
        const bool moved = (*head)->pos != place.pos; // what went away before may have left a gap
        const auto rowChanged = updateBelow(now[pos], *old, moved ? std::optional(place) : std::nullopt);
        if (!rowChanged)
            return rowChanged;
        changed = changed || *rowChanged;
    }
    return changed;
}

} // namespace solnoma
