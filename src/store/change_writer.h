// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "store/read_models.h"
#include "store/record_store.h"
#include "store/search_index.h"

#include <memory>
#include <set>

namespace solnoma {

/// Who records, where and when. Rids of a user and of a device.
struct Recorder {
    qint64 author = 0;
    qint64 device = 0;
};

/// What one committed change touched: ids of top-level records, at most 500, else only "many".
struct ChangeSet {
    Uuid7 change;
    std::vector<std::pair<Uuid7, const Entity *>> records;
    bool many = false;
    bool isEmpty() const { return change.isNull(); }
};

/// One act of recording (vocabulary change_kind) = one transaction: records, their history, the read models and the
/// search indexes move together or not at all. Lives as long as its transaction; without commit() nothing happened.
class ChangeWriter
{
public:
    struct Parts {
        Connection &connection;
        RecordStore &records;
        ReadModels &readModels;
        SearchIndex &search;
        const Clock &clock;
    };

    static Result<std::unique_ptr<ChangeWriter>> begin(const Parts &parts, const Recorder &recorder, const QString &kind);
    /// The change in which a user or a laptop first appears: those whose rid is 0 in `recorder` are announced before
    /// the change itself, and must then be created in it.
    static Result<std::unique_ptr<ChangeWriter>> beginIntroducing(const Parts &parts, Recorder recorder, const Record &user,
                                                                  const Record &device);
    const Recorder &recorder() const { return m_recorder; }
    /// Rolls back unless committed.
    ~ChangeWriter();

    /// Makes an id known before its record comes. A null alias is none. Conflict: the id or the alias is there.
    Result<void> announce(const Uuid7 &id, const Entity &entity, const QString &alias);
    /// A new record with its rows. Ids that are null are given. Returns the record's id.
    Result<Uuid7> create(Record record);
    /// A known record in its new form: values compared, rows added, changed, moved, removed. True when anything differed.
    Result<bool> update(const Record &record);
    /// With its rows. Conflict when others refer to it: ask RecordStore::referrers first.
    Result<void> remove(const Uuid7 &id);
    /// Brings a removed record back as it was, with the rows that went with it.
    Result<void> restore(const Uuid7 &id);
    /// One evidence object's key (security.md: in no field table, revision, draft or dump).
    Result<void> addObject(const Uuid7 &object, const SecretBytes &key, qint64 size, const QByteArray &sha256);
    /// The next file number, "UZ-2026-KQ-0007": never given twice on this laptop.
    Result<QString> nextFileNumber(const QString &country, const QString &prefix);

    /// Empty when nothing was changed: then nothing is recorded either.
    Result<ChangeSet> commit();

    const Uuid7 &id() const { return m_id; }

private:
    ChangeWriter(const Parts &parts, const Recorder &recorder, const QString &kind, Transaction transaction);
    Result<void> open();
    Result<qint64> insertHead(const Uuid7 &id, const Entity &entity, const std::optional<RowPlace> &place);
    Result<Uuid7> createBelow(Record record, const std::optional<RowPlace> &place);
    Result<bool> updateBelow(const Record &record, const Record &before, const std::optional<RowPlace> &place);
    Result<bool> updateRows(const Record &record, const Record &before, int field);
    Result<void> removeBelow(const RecordHead &head);
    Result<void> revise(qint64 rid, const Uuid7 &id, const char *op, qint64 parent, const Entity &entity, const Payload &payload);
    Result<void> setPlace(qint64 rid, const RowPlace &place);
    Result<void> indexBelow(qint64 rid);
    Result<void> restoreBelow(const RecordHead &head);
    Result<void> refreshIndexes();
    Result<void> seal();

    Parts m_parts;
    Recorder m_recorder;
    QString m_kind;
    Transaction m_transaction;
    Uuid7 m_id;
    QString m_at;
    qint64 m_cid = 0;
    qint64 m_prev = 0;
    QByteArray m_prevDigest;
    QByteArray m_digests;       ///< of the revisions, in order
    std::set<qint64> m_touched; ///< rids of top-level records
    std::set<qint64> m_indexed; ///< rids whose texts changed
};

} // namespace solnoma
