// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace solnoma {

/// One change as its author remembers it.
struct JournalEntry {
    struct Touched {
        Uuid7 id; ///< a top-level record
        const Entity *entity = nullptr;
        QByteArray op; ///< of the record itself; "update" where only rows of it changed
    };
    Uuid7 change;
    QString at;                   ///< wall time
    QString kind;                 ///< vocabulary change_kind
    std::vector<Touched> records; ///< each once, at most as many as asked for
    qint64 all = 0;               ///< how many there were
};

struct RemovedRecord {
    Uuid7 id;
    const Entity *entity = nullptr;
    QString title; ///< as it was before; empty when that is not known
    QString at;    ///< wall time of the removal
};

/// What was done, for the pages that let it be taken back. Reads only.
class Journal
{
public:
    explicit Journal(Store &store) : m_store(store) {}

    /// Changes that `author` recorded on that day, newest first.
    Result<std::vector<JournalEntry>> ofDay(const QDate &day, const Uuid7 &author, int mostRecords = 5) const;
    /// Removed records that can be restored, newest first: neither merged away nor forgotten.
    Result<std::vector<RemovedRecord>> removed(int limit) const;

private:
    Result<void> addTouched(qint64 cid, int most, JournalEntry &entry) const;
    Result<QString> titleBefore(const RecordHead &head) const;

    Store &m_store;
};

} // namespace solnoma
