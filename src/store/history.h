// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record_store.h"

#include <QStringList>

#include <functional>
#include <span>

namespace solnoma {

/// One revision of one record, as shown and as verified.
struct Revision {
    qint64 vid = 0;
    Uuid7 id;
    qint64 record = 0;
    QByteArray op; ///< create, update, remove, restore
    Uuid7 change;
    QString at; ///< wall time of the change
    QString changeKind;
    qint64 author = 0;
    bool isKnown = true; ///< false: the content was forgotten; the chain still holds
    Payload payload;
};

/// What the revisions of one record add up to.
struct Folded {
    Record record; ///< without rows
    std::optional<RowPlace> place;
    Uuid7 mergedInto;
    qint64 head = 0; ///< vid of the last revision, 0 when there is none
    bool removed = false;
    bool isKnown = true; ///< false when a forgotten payload is among them: nothing can be compared
};

/// The last change of one device's line, as it goes into copies, parcels and logs.
struct LineHead {
    Uuid7 device;
    Uuid7 change;
    QByteArray digest;
    qint64 count = 0; ///< changes on this line
};

/// One finding of verify: a fixed sentence with numbers and ids, no content.
struct Defect {
    enum class Kind { History, Header, ForgedHeader, Drafts, LastChange, ListLine, Evidence, EvidenceChunk, EvidenceSegment };

    QString place;
    QString what; ///< follows "place: "
    Kind kind = Kind::History;
};

/// What cannot be read for damage ends one step of a check and becomes its finding, unless its place has one; the check itself
/// goes on.
Result<void> noteDamage(const Result<void> &step, const QString &place, std::vector<Defect> &findings);

/// Reads and proves the history. Changes nothing. Thread of its connection.
class History
{
public:
    History(Connection &connection, const RecordStore &records) : m_connection(connection), m_records(records) {}

    Result<std::vector<Revision>> of(qint64 record) const;
    /// Of several records and of all rows that they have or had, in order.
    Result<std::vector<Revision>> ofAllBelow(std::span<const qint64> records) const;
    Result<Folded> fold(qint64 record) const;
    /// As it was before revision `vid`.
    Result<Folded> foldBefore(qint64 record, qint64 vid) const;
    /// The revisions of one change, in order. NotFound when there is no such change.
    Result<std::vector<Revision>> ofChange(const Uuid7 &change) const;
    /// Rows that went away in the same change as their parent.
    Result<std::vector<qint64>> removedWith(qint64 parent) const;
    Result<std::vector<LineHead>> heads() const;

    using Progress = std::function<bool(qint64 done, qint64 all)>; ///< false cancels

    /// Digests, lines of devices, and that the tables equal the fold of the revisions (architecture.md).
    Result<std::vector<Defect>> verify(const Progress &progress = {}) const;
    /// What a copy knows and this vault lacks: a cut-off end or a rewritten history.
    Result<std::vector<Defect>> missingFrom(const std::vector<LineHead> &known) const;

private:
    Result<std::vector<Revision>> read(Statement &query) const;
    Result<void> verifyRecord(const RecordHead &head, std::vector<Defect> &findings) const;
    Result<void> verifyRevisions(std::vector<Defect> &findings, const Progress &progress) const;
    Result<void> verifyChanges(std::vector<Defect> &findings) const;
    Result<void> verifyTables(std::vector<Defect> &findings, const Progress &progress) const;
    Result<QByteArray> revisionDigests(qint64 cid) const;

    Connection &m_connection;
    const RecordStore &m_records;
};

} // namespace solnoma
