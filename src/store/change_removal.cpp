// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "store/change_writer.h"
#include "store/history.h"
#include "store/payload.h"
#include "store/query.h"
#include "store/references.h"

// The half of ChangeWriter by which records go away, come back and move.

namespace solnoma {

Result<void> ChangeWriter::remove(const Uuid7 &id)
{
    return removeChecked(id, {});
}

Result<void> ChangeWriter::removeInto(const Uuid7 &id, const Uuid7 &survivor)
{
    return removeChecked(id, survivor);
}

Result<void> ChangeWriter::removeChecked(const Uuid7 &id, const Uuid7 &survivor)
{
    SOLNOMA_TRY(noting(m_log.flush()));
    const auto head = m_parts.records.head(id);
    if (!head)
        return head.error();
    if (!*head || (*head)->removed)
        return Error{ErrorCode::NotFound, id.toString(), Reason::tr("no such record")};
    const auto referrers = m_parts.records.referrers((*head)->rid, 1);
    if (!referrers)
        return referrers.error();
    if (!referrers->empty())
        return Error{ErrorCode::Conflict, id.toString(), Reason::tr("others refer to it")};
    SOLNOMA_TRY(touch((*head)->rid));
    Payload payload;
    payload.mergedInto = survivor;
    m_isBroken = true; // until it is done
    SOLNOMA_TRY(removeBelow(**head, payload));
    m_isBroken = false;
    if (!survivor.isNull())
        m_redirects.insert(id, survivor);
    return {};
}

Result<void> ChangeWriter::removeBelow(const RecordHead &head, const Payload &payload)
{
    const auto rows = m_parts.records.rowsOf(head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(removeBelow(row, {}));
    SOLNOMA_TRY(m_parts.records.tables().erase(*head.entity, head.rid));
    SOLNOMA_TRY(setRemoved(head.rid, true, payload.mergedInto));
    m_known.remove(head.id);
    m_indexed.insert(head.rid);
    return m_log.append({head.rid, head.id, "remove", head.head}, writePayload(*head.entity, payload));
}

Result<void> ChangeWriter::setRemoved(qint64 rid, bool removed, const Uuid7 &mergedInto)
{
    const auto survivor = mergedInto.isNull() ? Result<qint64>(0) : m_parts.records.tables().ridOf(mergedInto);
    if (!survivor)
        return survivor.error();
    Statement &mark =
        m_parts.connection.cached("UPDATE record SET removed_in = nullif(?, 0), merged_into = nullif(?, 0) WHERE rid = ?");
    mark.bind(1, removed ? m_log.cid() : 0);
    mark.bind(2, *survivor);
    mark.bind(3, rid);
    if (removed)
        m_removed.insert(rid);
    else
        m_removed.erase(rid);
    return mark.run();
}

Result<void> ChangeWriter::restore(const Uuid7 &id)
{
    return noting(restoreTop(id));
}

Result<void> ChangeWriter::restoreTop(const Uuid7 &id)
{
    SOLNOMA_TRY(m_log.flush());
    const auto found = m_parts.records.head(id);
    if (!found)
        return found.error();
    if (!*found || !(*found)->removed)
        return Error{ErrorCode::NotFound, id.toString(), Reason::tr("is not among the removed")};
    const RecordHead &head = **found;
    m_redirects.remove(id);
    if (!head.isRow()) {
        SOLNOMA_TRY(restoreBelow(head, std::nullopt));
        return touch(head.rid);
    }
    const auto parent = m_parts.records.head(head.parent);
    if (!parent)
        return parent.error();
    if ((*parent)->removed)
        return Error{ErrorCode::Conflict, id.toString(), Reason::tr("what it stands in was removed")};
    const auto pos = nextPlace(head.parent, head.slot);
    if (!pos)
        return pos.error();
    SOLNOMA_TRY(restoreBelow(head, *pos));
    return touch(head.rid);
}

/// `pos`: at another place than it had.
Result<void> ChangeWriter::restoreBelow(const RecordHead &head, std::optional<int> pos)
{
    const History history(m_parts.connection, m_parts.records);
    const auto rows = history.removedWith(head.rid);
    if (!rows)
        return rows.error();
    auto folded = history.fold(head.rid);
    if (!folded)
        return folded.error();
    if (!folded->isKnown)
        return Error{ErrorCode::NotFound, head.id.toString(), Reason::tr("its content was forgotten")};
    if (pos && folded->place) {
        folded->place->pos = *pos;
        SOLNOMA_TRY(setPlace(head.rid, *folded->place));
    }
    SOLNOMA_TRY(setRemoved(head.rid, false, {}));
    const Record record = storedForm(folded->record, m_redirects);
    SOLNOMA_TRY(m_parts.records.tables().write(head.rid, record, false));
    SOLNOMA_TRY(m_log.append({head.rid, head.id, "restore", head.head}, writePayload(record, folded->place)));
    m_indexed.insert(head.rid);
    for (const qint64 row : *rows) {
        const auto rowHead = m_parts.records.head(row);
        if (!rowHead)
            return rowHead.error();
        SOLNOMA_TRY(restoreBelow(**rowHead, std::nullopt));
    }
    return {};
}

Result<void> ChangeWriter::moveRow(const RecordHead &row, const Uuid7 &parent)
{
    SOLNOMA_TRY(noting(m_log.flush()));
    const auto parentRid = m_parts.records.tables().ridOf(parent);
    if (!parentRid)
        return parentRid.error();
    const auto pos = nextPlace(*parentRid, row.slot);
    if (!pos)
        return pos.error();
    auto record = m_parts.records.loadFlat(row);
    if (!record)
        return record.error();
    const Record before = *record;
    const std::string_view parentField = row.entity->parentRef;
    const auto oldParent = m_parts.records.tables().idOf(row.parent);
    if (!oldParent)
        return oldParent.error();
    if (!parentField.empty() && record->ref(parentField) == *oldParent)
        record->set(parentField, parent);
    SOLNOMA_TRY(touch(row.rid)); // the one that it leaves
    const auto moved = noting(updateValues(*record, before, RowPlace{parent, row.slot, *pos}));
    if (!moved)
        return moved.error();
    return touch(row.rid);
}

Result<int> ChangeWriter::nextPlace(qint64 parent, const QByteArray &slot) const
{
    Statement &query =
        m_parts.connection.cached("SELECT max(pos) + 1 FROM record WHERE parent = ? AND slot = ? AND removed_in IS NULL");
    query.bind(1, parent);
    query.bindUtf8(2, slot);
    const auto next = firstInteger(query);
    return next ? Result<int>(static_cast<int>(*next)) : Result<int>(next.error());
}

Result<void> ChangeWriter::forgetTo(const RecordHead &head, const Record &remaining, const QString &remark)
{
    Payload payload{std::nullopt, valuesOf(remaining), {}, remark};
    if (head.isRow()) {
        const auto parent = m_parts.records.tables().idOf(head.parent);
        if (!parent)
            return parent.error();
        payload.place = RowPlace{*parent, head.slot, head.pos};
    }
    SOLNOMA_TRY(noting(m_parts.records.tables().write(head.rid, remaining, false)));
    SOLNOMA_TRY(noting(m_log.append({head.rid, head.id, "restore", head.head}, writePayload(*head.entity, payload))));
    SOLNOMA_TRY(noting(indexBelow(head.rid)));
    return touch(head.rid);
}

Result<void> ChangeWriter::forgetAway(const RecordHead &head, const QString &remark)
{
    SOLNOMA_TRY(touch(head.rid));
    const auto survivor = m_parts.records.tables().idOf(head.mergedInto);
    if (!survivor)
        return survivor.error();
    Payload payload;
    payload.mergedInto = *survivor; // still leads there
    payload.remark = remark;
    SOLNOMA_TRY(noting(m_parts.records.tables().erase(*head.entity, head.rid)));
    SOLNOMA_TRY(noting(setRemoved(head.rid, true, *survivor)));
    m_known.remove(head.id);
    m_removed.erase(head.rid);
    m_indexed.insert(head.rid);
    return noting(m_log.append({head.rid, head.id, "remove", head.head}, writePayload(*head.entity, payload)));
}

/// With the texts that are about it, whose level is its own.
Result<void> ChangeWriter::indexBelow(qint64 rid)
{
    m_indexed.insert(rid);
    const auto versions = recordsReferring(m_parts.connection, "text_version", "about", rid);
    if (!versions)
        return versions.error();
    m_indexed.insert(versions->begin(), versions->end());
    const auto rows = m_parts.records.rowsOf(rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(indexBelow(row.rid));
    return {};
}

Result<void> ChangeWriter::checkNothingDangles()
{
    for (const qint64 rid : m_removed) {
        const auto head = m_parts.records.head(rid);
        if (!head)
            return head.error();
        const auto referring = m_parts.records.referring(**head, 1);
        if (!referring)
            return referring.error();
        if (!referring->empty())
            return Error{ErrorCode::Conflict, (*head)->id.toString(), Reason::tr("others refer to it")};
    }
    return {};
}

} // namespace solnoma
