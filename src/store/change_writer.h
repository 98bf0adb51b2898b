// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/read_models.h"
#include "store/record_store.h"
#include "store/revision_log.h"
#include "store/search_index.h"
#include "store/stored_form.h"

#include <memory>
#include <set>

namespace solnoma {

/// What one committed change touched: ids of top-level records, at most 500, else only "many".
struct ChangeSet {
    Uuid7 change;
    std::vector<std::pair<Uuid7, const Entity *>> records;
    bool many = false;
    bool isEmpty() const { return change.isNull(); }
};

/// One act of recording (vocabulary change_kind) = one transaction: records, their history, the read models and the
/// search indexes move together or not at all. Lives as long as its transaction; without commit() nothing happened.
/// After an operation that failed half way, commit() fails too.
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

    static Result<std::unique_ptr<ChangeWriter>> begin(const Parts &parts, const Recorder &recorder, const QString &kind,
                                                       const Uuid7 &id = {});
    /// The change in which a user or a laptop first appears: those whose rid is 0 in `recorder` are announced before
    /// the change itself, and must then be created in it.
    static Result<std::unique_ptr<ChangeWriter>> beginIntroducing(const Parts &parts, Recorder recorder, const Record &user,
                                                                  const Record &device);
    const Recorder &recorder() const { return m_recorder; }
    /// Rolls back unless committed.
    ~ChangeWriter();

    /// Makes an id known before its record comes; without its record the change is refused. An empty alias is none.
    /// An alias of a removed record leads to the new one from now on. Conflict: the id or the alias is there.
    Result<void> announce(const Uuid7 &id, const Entity &entity, const QString &alias);
    /// A new record with its rows. Ids that are null are given. Returns the record's id. Conflict: it is there already.
    Result<Uuid7> create(Record record);
    /// A known record in its new form: values compared, rows added, changed, moved, removed, brought back. True when
    /// anything differed. References to merged parties lead to the party that they were merged into.
    Result<bool> update(const Record &record);
    /// The values of one record or row alone; its own rows stay.
    Result<bool> updateAlone(const Record &record);
    /// A row to the end of the same slot of another record.
    Result<void> moveRow(const RecordHead &row, const Uuid7 &parent);
    /// With its rows. Conflict when others refer to it: ask RecordStore::referrers first.
    Result<void> remove(const Uuid7 &id);
    /// A party that leads to `survivor` from now on. What refers to it has to be rewritten in the same change.
    Result<void> removeInto(const Uuid7 &id, const Uuid7 &survivor);
    /// Brings a removed record back as it was, with the rows that went with it.
    Result<void> restore(const Uuid7 &id);
    /// `remaining` becomes all that is known of this one record or row; `remark` says at whose wish. Earlier payloads are
    /// deleted by Forget.
    Result<void> forgetTo(const RecordHead &head, const Record &remaining, const QString &remark);
    /// The same, and the record or row is removed, whoever refers to it. Its rows have to go first.
    Result<void> forgetAway(const RecordHead &head, const QString &remark);
    /// One evidence object's key (security.md: in no field table, revision, draft or dump).
    Result<void> addObject(const Uuid7 &object, const SecretBytes &key, qint64 size, const QByteArray &sha256);
    /// The next file number, "UZ-2026-KQ-0007": never given twice on this laptop.
    Result<QString> nextFileNumber(const QString &country, const QString &prefix);

    /// Empty when nothing was changed: then nothing is recorded either. Conflict: something still refers to what was
    /// removed.
    Result<ChangeSet> commit();

    const Uuid7 &id() const { return m_log.id(); }

private:
    struct Op {
        const char *name;
        qint64 parent;
    };
    /// Where a row stands: by id for the history, by rid for the tables.
    struct Spot {
        RowPlace place;
        qint64 parent;
    };

    ChangeWriter(const Parts &parts, const Recorder &recorder, const QString &kind, Transaction transaction);
    Result<void> open();
    Result<void> readRedirects();
    Result<void> check(const Record &record) const;
    template <typename Value> Result<Value> noting(Result<Value> result)
    {
        m_isBroken = m_isBroken || !result;
        return result;
    }

    Result<qint64> insertHead(const Uuid7 &id, const Entity &entity, const std::optional<Spot> &spot);
    Result<qint64> insertAnnounced(const Uuid7 &id, const Entity &entity);
    Result<Op> prepareRow(const Record &record, const std::optional<Spot> &spot, qint64 &rid);
    Result<Uuid7> createBelow(Record record, const std::optional<Spot> &spot, std::optional<Level> above);
    Result<void> createRows(Record::Rows &rows, const Field &field, Spot spot, std::optional<Level> level);
    static RowPlace placeIn(const Uuid7 &parent, const Entity &entity, int field, size_t pos);
    Result<bool> updateTop(const Record &record);
    Result<bool> updateBelow(const Record &record, const Record &before, const std::optional<RowPlace> &place);
    Result<bool> updateValues(const Record &record, const Record &before, const std::optional<RowPlace> &place);
    Result<bool> updateRows(const Record &record, const Record &before, int field);
    Result<void> removeChecked(const Uuid7 &id, const Uuid7 &survivor);
    Result<void> removeBelow(const RecordHead &head, const Payload &payload);
    Result<void> restoreTop(const Uuid7 &id);
    Result<void> restoreBelow(const RecordHead &head, std::optional<int> pos);
    Result<void> setRemoved(qint64 rid, bool removed, const Uuid7 &mergedInto);
    Result<void> setPlace(qint64 rid, const RowPlace &place);
    Result<int> nextPlace(qint64 parent, const QByteArray &slot) const;
    Result<void> indexBelow(qint64 rid);
    Result<void> touch(qint64 rid);
    Result<void> checkNothingDangles();
    Result<void> refreshIndexes();

    Parts m_parts;
    Recorder m_recorder;
    Transaction m_transaction;
    RevisionLog m_log;
    bool m_isBroken = false;
    Redirects m_redirects;
    KnownRecords m_known;       ///< announced in this change, and not removed again
    qsizetype m_awaited = 0;    ///< how many of them have not come
    std::set<qint64> m_removed; ///< rids removed in this change
    TouchedRecords m_touched;
    std::set<qint64> m_indexed; ///< rids whose texts are read again
};

} // namespace solnoma
