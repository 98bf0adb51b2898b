// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/revision_log.h"

#include "base/reason.h"
#include "store/digests.h"
#include "store/query.h"

#include <sodium.h>
#include <utility>

namespace solnoma {

namespace {

constexpr qsizetype SaltSize = 32;
constexpr qsizetype BatchBytes = 512 << 10;
constexpr qsizetype MostBytes = 2 << 20;

QByteArray newSalts(size_t count)
{
    QByteArray salts(SaltSize * static_cast<qsizetype>(count), Qt::Uninitialized);
    randombytes_buf(salts.data(), static_cast<size_t>(salts.size()));
    return salts;
}

/// About what a record takes, its payload beside it.
qsizetype bytesOf(const Record &record)
{
    qsizetype bytes = static_cast<qsizetype>(record.entity().fields.size() * sizeof(Value));
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        if (const auto *text = std::get_if<QString>(&value)) {
            bytes += 3 * text->size();
        } else if (const auto *box = std::get_if<QByteArray>(&value)) {
            bytes += 2 * box->size();
        } else if (const auto *texts = std::get_if<QStringList>(&value)) {
            for (const QString &each : *texts)
                bytes += 3 * each.size();
        }
    }
    return bytes;
}

} // namespace

RevisionLog::RevisionLog(Connection &connection, const Clock &clock, const QString &kind)
    : m_connection(connection),
      m_clock(clock),
      m_kind(kind),
      m_id(Uuid7::make(clock)),
      m_at(clock.nowLocal().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))),
      m_new(workOut, BatchBytes, MostBytes)
{
}

Result<void> RevisionLog::open(const Recorder &recorder)
{
    qint64 prev = 0;
    Statement &last = m_connection.cached("SELECT cid, digest FROM \"change\" WHERE device = ? ORDER BY cid DESC LIMIT 1");
    last.bind(1, recorder.device);
    SOLNOMA_TRY(forEachRow(last, [&](const Statement &row) {
        prev = row.integer(0);
        m_prevDigest = row.blob(1);
    }));
    Statement &insert =
        m_connection.cached("INSERT INTO \"change\"(id, device, author, at, kind, prev) VALUES(?, ?, ?, ?, ?, nullif(?, 0))");
    bindId(insert, 1, m_id);
    insert.bind(2, recorder.device);
    insert.bind(3, recorder.author);
    insert.bind(4, m_at);
    insert.bind(5, m_kind);
    insert.bind(6, prev);
    SOLNOMA_TRY(insert.run());
    m_cid = m_connection.lastInsertRowid();
    return {};
}

Result<Uuid7> RevisionLog::revisionId(qint64 vid) const
{
    Statement &query = m_connection.cached("SELECT id FROM revision WHERE vid = ?");
    query.bind(1, vid);
    return firstId(query);
}

Result<void> RevisionLog::append(const Entry &entry, const QByteArray &payload)
{
    SOLNOMA_TRY(flush());
    if (entry.parent == 0) // its head was read before it had one
        return Error{ErrorCode::Conflict, entry.id.toString(), Reason::tr("is not recorded yet")};
    const auto parent = revisionId(entry.parent);
    if (!parent)
        return parent.error();
    Draft draft{entry, Uuid7::make(m_clock), {}, {}, payload, newSalts(1)};
    draft.digest =
        digests::revision(draft.revision, entry.id, entry.op, {*parent, Uuid7()}, digests::payload(draft.salt, payload));
    return write(draft);
}

Result<void> RevisionLog::appendNew(const Entry &entry, Record record, std::optional<RowPlace> place)
{
    const qsizetype bytes = bytesOf(record);
    m_new.add({entry, Uuid7::make(m_clock), std::move(record), std::move(place)}, bytes);
    while (m_new.isFull())
        SOLNOMA_TRY(writeOldest());
    return {};
}

void RevisionLog::workOut(std::vector<Draft> &drafts)
{
    const QByteArray salts = newSalts(drafts.size());
    for (size_t i = 0; i < drafts.size(); ++i) {
        Draft &draft = drafts[i];
        draft.salt = salts.sliced(SaltSize * static_cast<qsizetype>(i), SaltSize);
        draft.payload = writePayload(*draft.record, draft.place);
        draft.digest =
            digests::revision(draft.revision, draft.entry.id, draft.entry.op, {}, digests::payload(draft.salt, draft.payload));
        draft.record.reset();
    }
}

Result<void> RevisionLog::writeOldest()
{
    for (const Draft &draft : m_new.takeOldest())
        SOLNOMA_TRY(write(draft));
    return {};
}

Result<void> RevisionLog::flush()
{
    while (!m_new.isEmpty())
        SOLNOMA_TRY(writeOldest());
    return {};
}

Result<void> RevisionLog::write(const Draft &draft)
{
    Statement &insert =
        m_connection.cached("INSERT INTO revision(id, change, record, op, parent1, digest) VALUES(?, ?, ?, ?, nullif(?, 0), ?)");
    bindId(insert, 1, draft.revision);
    insert.bind(2, m_cid);
    insert.bind(3, draft.entry.rid);
    insert.bindUtf8(4, draft.entry.op);
    insert.bind(5, draft.entry.parent);
    insert.bindBlob(6, draft.digest);
    SOLNOMA_TRY(insert.run());
    const qint64 vid = m_connection.lastInsertRowid();

    Statement &store = m_connection.cached("INSERT INTO revision_payload(vid, salt, json) VALUES(?, ?, ?)");
    store.bind(1, vid);
    store.bindBlob(2, draft.salt);
    store.bindUtf8(3, draft.payload);
    SOLNOMA_TRY(store.run());

    Statement &update = m_connection.cached("UPDATE record SET head = ? WHERE rid = ?");
    update.bind(1, vid);
    update.bind(2, draft.entry.rid);
    SOLNOMA_TRY(update.run());
    m_digests.append(draft.digest);
    return {};
}

Result<void> RevisionLog::seal(const Uuid7 &device, const Uuid7 &author)
{
    SOLNOMA_TRY(flush());
    Statement &update = m_connection.cached("UPDATE \"change\" SET digest = ? WHERE cid = ?");
    update.bindBlob(1, digests::change(m_prevDigest, m_id, device, author, m_at, m_kind, m_digests));
    update.bind(2, m_cid);
    return update.run();
}

} // namespace solnoma
