// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "base/reason.h"
#include "store/digests.h"
#include "store/query.h"
#include "store/record_tables.h"

#include <algorithm>
#include <limits>

namespace solnoma {

namespace {

QString recordPlace(qint64 rid)
{
    return Reason::tr("record %1").arg(rid);
}

void apply(Folded &folded, const Revision &revision)
{
    folded.head = revision.vid;
    folded.removed = revision.op == "remove";
    folded.mergedInto = revision.payload.mergedInto;
    if (folded.removed)
        return;
    const bool isWhole = revision.op != "update";
    if (isWhole)
        folded.record = Record(folded.record.entity(), folded.record.id());
    if (isWhole || revision.payload.place)
        folded.place = revision.payload.place;
    folded.isKnown = revision.isKnown && (isWhole || folded.isKnown);
    for (const auto &[field, value] : revision.payload.values)
        folded.record.setAt(field, value);
}

bool sameValues(const Record &a, const Record &b)
{
    const auto fields = a.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isRow() || fields[i].level == Level::Sealed)
            continue;
        const Value &left = a.valueAt(static_cast<int>(i));
        const Value &right = b.valueAt(static_cast<int>(i));
        if (left != right && !(isEmpty(left) && isEmpty(right)))
            return false;
    }
    return true;
}

} // namespace

#define REVISIONS                                                                                                                \
    "SELECT v.vid, v.id, v.op, c.id, c.at, c.kind, c.author, p.json, v.record, r.kind FROM revision v "                          \
    "JOIN \"change\" c ON c.cid = v.change JOIN record r ON r.rid = v.record "                                                   \
    "LEFT JOIN revision_payload p ON p.vid = v.vid "

Result<std::vector<Revision>> History::read(Statement &query) const
{
    std::vector<Revision> revisions;
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) -> Result<void> {
        Revision revision{row.integer(0), idAt(row, 1), row.integer(8), row.utf8(2),    idAt(row, 3),
                          row.text(4),    row.text(5),  row.integer(6), !row.isNull(7), {}};
        const Entity *entity = entityOf(row.utf8(9).toStdString());
        if (revision.isKnown && entity) {
            auto payload = readPayload(*entity, row.utf8(7));
            if (!payload)
                return Error{ErrorCode::Damaged, Reason::tr("revision %1").arg(revision.vid), payload.error().detail};
            revision.payload = std::move(*payload);
        }
        revisions.push_back(std::move(revision));
        return {};
    }));
    return revisions;
}

Result<std::vector<Revision>> History::of(qint64 record) const
{
    Statement &query = m_connection.cached(REVISIONS "WHERE v.record = ? ORDER BY v.vid");
    query.bind(1, record);
    return read(query);
}

Result<std::vector<Revision>> History::ofAllBelow(std::span<const qint64> records) const
{
    Statement &query = m_connection.cached("WITH RECURSIVE below(rid) AS (SELECT value FROM json_each(?) "
                                           "UNION SELECT r.rid FROM record r JOIN below b ON r.parent = b.rid) " REVISIONS
                                           "WHERE v.record IN (SELECT rid FROM below) ORDER BY v.vid");
    query.bindUtf8(1, ridsAsJson(records));
    return read(query);
}

Result<std::vector<Revision>> History::ofChange(const Uuid7 &change) const
{
    Statement &query = m_connection.cached(REVISIONS "WHERE v.change = (SELECT cid FROM \"change\" WHERE id = ?) ORDER BY v.vid");
    bindId(query, 1, change);
    auto revisions = read(query);
    if (revisions && revisions->empty())
        return Error{ErrorCode::NotFound, change.toString(), Reason::tr("no such change")};
    return revisions;
}

Result<Folded> History::fold(qint64 record) const
{
    return foldBefore(record, std::numeric_limits<qint64>::max());
}

Result<Folded> History::foldBefore(qint64 record, qint64 vid) const
{
    const auto head = m_records.head(record);
    if (!head)
        return head.error();
    if (!*head)
        return Error{ErrorCode::NotFound, recordPlace(record), Reason::tr("no such record")};
    const auto revisions = of(record);
    if (!revisions)
        return revisions.error();
    Folded folded{Record(*(*head)->entity, (*head)->id), std::nullopt, {}, 0, false, true};
    for (const Revision &revision : *revisions) {
        if (revision.vid < vid)
            apply(folded, revision);
    }
    return folded;
}

Result<std::vector<qint64>> History::removedWith(qint64 parent) const
{
    Statement &query = m_connection.cached("SELECT c.rid FROM record c JOIN record p ON p.rid = c.parent "
                                           "WHERE c.parent = ? AND c.removed_in = p.removed_in ORDER BY c.slot, c.pos");
    query.bind(1, parent);
    std::vector<qint64> rids;
    SOLNOMA_TRY(forEachRow(query, [&](Statement &row) -> Result<void> {
        rids.push_back(row.integer(0));
        return {};
    }));
    return rids;
}

Result<std::vector<LineHead>> History::heads() const
{
    Statement &query = m_connection.cached("SELECT d.id, c.id, c.digest, n.count FROM (SELECT device, max(cid) AS cid, count(*) "
                                           "AS count FROM \"change\" GROUP BY device) n "
                                           "JOIN \"change\" c ON c.cid = n.cid JOIN record d ON d.rid = n.device ORDER BY d.id");
    std::vector<LineHead> heads;
    SOLNOMA_TRY(forEachRow(query, [&](Statement &row) -> Result<void> {
        heads.push_back({idAt(row, 0), idAt(row, 1), row.blob(2), row.integer(3)});
        return {};
    }));
    return heads;
}

Result<void> History::verifyRevisions(std::vector<Defect> &findings, const Progress &progress) const
{
    Statement &count = m_connection.cached("SELECT count(*) FROM revision");
    const auto all = firstInteger(count);
    if (!all)
        return all.error();
    qint64 done = 0;
    Statement &query = m_connection.cached(
        "SELECT v.vid, v.id, r.id, v.op, a.id, b.id, v.digest, p.salt, p.json, "
        "p.vid IS NULL AND EXISTS (SELECT 1 FROM revision f JOIN \"change\" c ON c.cid = f.change WHERE f.record = v.record "
        "AND f.vid > v.vid AND c.kind = 'forget') FROM revision v LEFT JOIN record r ON r.rid = v.record "
        "LEFT JOIN revision a ON a.vid = v.parent1 LEFT JOIN revision b ON b.vid = v.parent2 "
        "LEFT JOIN revision_payload p ON p.vid = v.vid ORDER BY v.vid");
    return forEachRow(query, [&](Statement &row) -> Result<void> {
        if ((++done & 1023) == 0 && progress && !progress(done, *all))
            return Error{ErrorCode::Cancelled, {}, {}};
        const QString place = Reason::tr("revision %1").arg(row.integer(0));
        if (row.isNull(7)) { // unknown, not damage, if a forgetting came later
            if (row.integer(9) == 0)
                findings.push_back({place, Reason::tr("lacks its content, and nobody had it forgotten")});
            return {};
        }
        const QByteArray digest = digests::revision(idAt(row, 1), idAt(row, 2), row.utf8(3), {idAt(row, 4), idAt(row, 5)},
                                                    digests::payload(row.blob(7), row.utf8(8)));
        if (digest != row.blob(6))
            findings.push_back({place, Reason::tr("was changed after it was recorded")});
        return {};
    });
}

Result<QByteArray> History::revisionDigests(qint64 cid) const
{
    Statement &query = m_connection.cached("SELECT digest FROM revision WHERE change = ? ORDER BY vid");
    query.bind(1, cid);
    QByteArray digests;
    SOLNOMA_TRY(forEachRow(query, [&](Statement &row) -> Result<void> {
        digests.append(row.blob(0));
        return {};
    }));
    return digests;
}

Result<void> History::verifyChanges(std::vector<Defect> &findings) const
{
    Statement &query =
        m_connection.cached("SELECT c.cid, c.id, d.id, a.id, c.at, c.kind, c.digest, p.digest, c.prev, "
                            "(SELECT max(o.cid) FROM \"change\" o WHERE o.device = c.device AND o.cid < c.cid) "
                            "FROM \"change\" c LEFT JOIN record d ON d.rid = c.device LEFT JOIN record a ON a.rid = c.author "
                            "LEFT JOIN \"change\" p ON p.cid = c.prev ORDER BY c.cid");
    return forEachRow(query, [&](Statement &row) -> Result<void> {
        const qint64 cid = row.integer(0);
        const QString place = Reason::tr("change %1").arg(cid);
        const auto revisions = revisionDigests(cid);
        if (!revisions)
            return revisions.error();
        const QByteArray digest =
            digests::change(row.blob(7), idAt(row, 1), idAt(row, 2), idAt(row, 3), row.text(4), row.text(5), *revisions);
        if (digest != row.blob(6))
            findings.push_back({place, Reason::tr("was changed after it was recorded")});
        if (row.integer(8) != row.integer(9))
            findings.push_back({place, Reason::tr("does not follow the change before it on its line")});
        return {};
    });
}

Result<void> History::verifyTables(std::vector<Defect> &findings, const Progress &progress) const
{
    Statement &query = m_connection.cached("SELECT rid, (SELECT count(*) FROM record) FROM record ORDER BY rid");
    qint64 done = 0;
    return forEachRow(query, [&](Statement &row) -> Result<void> {
        const qint64 rid = row.integer(0);
        if ((++done & 255) == 0 && progress && !progress(done, row.integer(1)))
            return Error{ErrorCode::Cancelled, {}, {}};
        const auto head = m_records.head(rid);
        const auto verified = head ? verifyRecord(**head, findings) : Result<void>(head.error());
        return noteDamage(verified, recordPlace(rid), findings);
    });
}

Result<void> History::verifyRecord(const RecordHead &head, std::vector<Defect> &findings) const
{
    const QString where = recordPlace(head.rid);
    const auto folded = fold(head.rid);
    if (!folded) {
        findings.push_back({where, folded.error().detail});
        return {};
    }
    if (folded->head == 0) {
        findings.push_back({where, Reason::tr("has no history")});
        return {};
    }
    const auto current = m_records.loadFlat(head);
    if (!current)
        return current.error();
    const auto parent = m_records.tables().idOf(head.parent);
    const auto merged = m_records.tables().idOf(head.mergedInto);
    if (!parent || !merged)
        return parent ? merged.error() : parent.error();
    const bool isRight = folded->removed == head.removed && folded->head == head.head && folded->mergedInto == *merged;
    const RowPlace place{*parent, head.slot, head.pos};
    const bool isSamePlace = head.isRow() ? folded->place == place : !folded->place;
    const Record expected = folded->removed ? Record(*head.entity, head.id) : folded->record;
    const bool isComparable = folded->isKnown || folded->removed;
    if (!isRight || (isComparable && !sameValues(expected, *current)) || (folded->isKnown && !folded->removed && !isSamePlace))
        findings.push_back({where, Reason::tr("differs from its history")});
    return {};
}

Result<std::vector<Defect>> History::verify(const Progress &progress) const
{
    std::vector<Defect> findings;
    const QString place = QStringLiteral("store");
    SOLNOMA_TRY(noteDamage(verifyRevisions(findings, progress), place, findings));
    SOLNOMA_TRY(noteDamage(verifyChanges(findings), place, findings));
    SOLNOMA_TRY(noteDamage(verifyTables(findings, progress), place, findings));
    return findings;
}

Result<void> noteDamage(const Result<void> &step, const QString &place, std::vector<Defect> &findings)
{
    if (step || step.error().code != ErrorCode::Damaged)
        return step;
    if (std::none_of(findings.begin(), findings.end(),
                     [&place](const Defect &each) { return each.place == place && each.kind == Defect::Kind::History; }))
        findings.push_back({place, step.error().detail});
    return {};
}

Result<std::vector<Defect>> History::missingFrom(const std::vector<LineHead> &known) const
{
    std::vector<Defect> findings;
    for (const LineHead &head : known) {
        Statement &query = m_connection.cached("SELECT digest FROM \"change\" WHERE id = ?");
        query.bindBlob(1, head.change.toBytes());
        const Reading reading(query);
        const auto row = query.step();
        if (!row)
            return row.error();
        const QString place = Reason::tr("line of device %1").arg(head.device.toString().left(8));
        if (!*row)
            findings.push_back({place, Reason::tr("lacks a change that the copy has")});
        else if (query.blob(0) != head.digest)
            findings.push_back({place, Reason::tr("was rewritten: a change has another digest than in the copy")});
    }
    return findings;
}

} // namespace solnoma
