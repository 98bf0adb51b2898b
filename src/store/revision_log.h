// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/uuid7.h"
#include "domain/record.h"
#include "sqlcipher/connection.h"
#include "store/batches.h"
#include "store/payload.h"

#include <optional>

namespace solnoma {

/// Who records, where and when. Rids of a user and of a device.
struct Recorder {
    qint64 author = 0;
    qint64 device = 0;
};

/// Writes one change and its revisions, chained by digests (architecture.md). Lives as long as its transaction.
class RevisionLog
{
public:
    RevisionLog(Connection &connection, const Clock &clock, const QString &kind);

    struct Entry {
        qint64 rid;
        Uuid7 id;
        const char *op;
        qint64 parent; ///< vid of the revision that this one follows, 0 for none
    };

    Result<void> open(const Recorder &recorder);
    /// A revision of a record that has one, with what writePayload() made. Also moves the head of the record. Conflict: it has
    /// none.
    Result<void> append(const Entry &entry, const QByteArray &payload);
    /// A record or row that is new, without its rows. Written in batches of some hundred KiB, whose payloads and digests are
    /// worked out on threads of their own where there are many: until flush() the record has no head.
    Result<void> appendNew(const Entry &entry, Record record, std::optional<RowPlace> place);
    Result<void> flush();
    /// After the last revision.
    Result<void> seal(const Uuid7 &device, const Uuid7 &author);

    const Uuid7 &id() const { return m_id; }
    void setId(const Uuid7 &id) { m_id = id; }
    qint64 cid() const { return m_cid; }
    const QString &at() const { return m_at; }
    bool isEmpty() const { return m_digests.isEmpty() && m_new.isEmpty(); }

private:
    /// What is known of a revision, then what is written of it.
    struct Draft {
        Entry entry;
        Uuid7 revision;
        std::optional<Record> record; ///< of a new one, until it is worked out
        std::optional<RowPlace> place;
        QByteArray payload = {};
        QByteArray salt = {};
        QByteArray digest = {};
    };

    static void workOut(std::vector<Draft> &drafts);
    Result<void> writeOldest();
    Result<void> write(const Draft &draft);
    Result<Uuid7> revisionId(qint64 vid) const;

    Connection &m_connection;
    const Clock &m_clock;
    QString m_kind;
    Uuid7 m_id;
    QString m_at;
    qint64 m_cid = 0;
    QByteArray m_prevDigest;
    QByteArray m_digests; ///< of the revisions, in order
    Batches<Draft> m_new;
};

} // namespace solnoma
