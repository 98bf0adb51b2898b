// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_writer.h"

#include "store/digests.h"
#include "store/history.h"

#include <algorithm>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr qsizetype SaltSize = 32;
constexpr size_t MostNamed = 500;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Payload everythingIn(const Record &record, const std::optional<RowPlace> &place)
{
    Payload payload;
    payload.place = place;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        const bool kept = !fields[i].isRow() && fields[i].level != Level::Sealed;
        if (kept && !isEmpty(value))
            payload.values.emplace(static_cast<int>(i), value);
    }
    return payload;
}

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

QByteArray slotOf(const Entity &entity, int field)
{
    return view(entity.fields[static_cast<size_t>(field)].id).toByteArray();
}

/// A row that names its parent in a field of its own (party_status.party) gets it without being asked.
void implyParent(Record &row, const Uuid7 &parent)
{
    const std::string_view field = row.entity().parentRef;
    if (!field.empty() && row.isEmpty(field))
        row.set(field, parent);
}

} // namespace

ChangeWriter::ChangeWriter(const Parts &parts, const Recorder &recorder, const QString &kind, Transaction transaction)
    : m_parts(parts),
      m_recorder(recorder),
      m_kind(kind),
      m_transaction(std::move(transaction)),
      m_id(Uuid7::make(parts.clock)),
      m_at(parts.clock.nowLocal().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")))
{
}

ChangeWriter::~ChangeWriter() = default;

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::begin(const Parts &parts, const Recorder &recorder, const QString &kind)
{
    auto transaction = Transaction::begin(parts.connection);
    if (!transaction)
        return transaction.error();
    std::unique_ptr<ChangeWriter> writer(new ChangeWriter(parts, recorder, kind, std::move(*transaction)));
    SOLNOMA_TRY(writer->open());
    return writer;
}

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::beginIntroducing(const Parts &parts, Recorder recorder, const Record &user,
                                                                     const Record &device)
{
    auto transaction = Transaction::begin(parts.connection);
    if (!transaction)
        return transaction.error();
    std::unique_ptr<ChangeWriter> writer(new ChangeWriter(parts, recorder, QStringLiteral("record"), std::move(*transaction)));
    for (auto &[rid, record] : {std::pair<qint64 &, const Record &>(writer->m_recorder.author, user),
                                std::pair<qint64 &, const Record &>(writer->m_recorder.device, device)}) {
        if (rid != 0)
            continue;
        const auto inserted = writer->insertHead(record.id(), record.entity(), std::nullopt);
        if (!inserted)
            return inserted.error();
        rid = *inserted;
    }
    SOLNOMA_TRY(writer->open());
    return writer;
}

Result<void> ChangeWriter::open()
{
    Statement &last = m_parts.connection.cached("SELECT cid, digest FROM \"change\" WHERE device = ? ORDER BY cid DESC LIMIT 1");
    last.bind(1, m_recorder.device);
    const auto row = last.step();
    if (!row)
        return row.error();
    if (*row) {
        m_prev = last.integer(0);
        m_prevDigest = last.blob(1);
    }
    last.reset();

    Statement &insert = m_parts.connection.cached(
        "INSERT INTO \"change\"(id, device, author, at, kind, prev) VALUES(?, ?, ?, ?, ?, nullif(?, 0))");
    insert.bindBlob(1, m_id.toBytes());
    insert.bind(2, m_recorder.device);
    insert.bind(3, m_recorder.author);
    insert.bind(4, m_at);
    insert.bind(5, m_kind);
    insert.bind(6, m_prev);
    SOLNOMA_TRY(insert.run());
    m_cid = m_parts.connection.lastInsertRowid();
    return {};
}

Result<qint64> ChangeWriter::insertHead(const Uuid7 &id, const Entity &entity, const std::optional<RowPlace> &place)
{
    Statement &insert = m_parts.connection.cached("INSERT INTO record(id, kind, parent, slot, pos) VALUES(?, ?, ?, ?, ?)");
    insert.bindBlob(1, QByteArrayView(id.data(), Uuid7::Size));
    insert.bindUtf8(2, view(entity.kind));
    if (place) {
        const auto parent = m_parts.records.tables().ridOf(place->parent);
        if (!parent)
            return parent.error();
        insert.bind(3, *parent);
        insert.bindUtf8(4, place->slot);
        insert.bind(5, place->pos);
    }
    SOLNOMA_TRY(insert.run());
    return m_parts.connection.lastInsertRowid();
}

Result<void> ChangeWriter::announce(const Uuid7 &id, const Entity &entity, const QString &alias)
{
    const auto rid = insertHead(id, entity, std::nullopt);
    if (!rid)
        return rid.error();
    if (alias.isEmpty())
        return {};
    Statement &insert = m_parts.connection.cached("INSERT INTO alias(text, rid, came_with) VALUES(?, ?, ?)");
    insert.bind(1, alias);
    insert.bind(2, *rid);
    insert.bind(3, m_cid);
    return insert.run();
}

Result<Uuid7> ChangeWriter::create(Record record)
{
    return createBelow(std::move(record), std::nullopt);
}

Result<Uuid7> ChangeWriter::createBelow(Record record, const std::optional<RowPlace> &place)
{
    if (record.id().isNull())
        record.setId(Uuid7::make(m_parts.clock));
    if (place)
        implyParent(record, place->parent);
    auto known = m_parts.records.tables().ridOf(record.id());
    if (!known)
        return known.error();
    qint64 rid = *known;
    if (rid == 0) {
        const auto inserted = insertHead(record.id(), record.entity(), place);
        if (!inserted)
            return inserted.error();
        rid = *inserted;
    } else if (place) {
        SOLNOMA_TRY(setPlace(rid, *place));
    }
    SOLNOMA_TRY(m_parts.records.tables().write(rid, record, true));
    SOLNOMA_TRY(revise(rid, record.id(), "create", 0, record.entity(), everythingIn(record, place)));
    for (auto &[field, rows] : record.allRows()) {
        int pos = 0;
        for (Record &row : rows) {
            const auto made = createBelow(std::move(row), RowPlace{record.id(), slotOf(record.entity(), field), pos++});
            if (!made)
                return made.error();
        }
    }
    if (!place)
        m_touched.insert(rid);
    return record.id();
}

Result<bool> ChangeWriter::update(const Record &record)
{
    const auto before = m_parts.records.load(record.id());
    if (!before)
        return before.error();
    const auto changed = updateBelow(record, *before, std::nullopt);
    if (!changed || !*changed)
        return changed;
    const auto rid = m_parts.records.tables().ridOf(record.id());
    if (!rid)
        return rid.error();
    m_touched.insert(*rid);
    return true;
}

Result<bool> ChangeWriter::updateBelow(const Record &record, const Record &before, const std::optional<RowPlace> &place)
{
    Payload payload = differences(record, before);
    payload.place = place;
    bool changed = !payload.values.empty() || place.has_value();
    if (changed) {
        const auto head = m_parts.records.head(record.id());
        if (!head)
            return head.error();
        const RecordHead &known = **head;
        if (!payload.values.empty()) {
            SOLNOMA_TRY(m_parts.records.tables().write(known.rid, record, false));
            if (payload.values.contains(record.entity().indexOf("confidentiality")))
                SOLNOMA_TRY(indexBelow(known.rid));
        }
        if (place)
            SOLNOMA_TRY(setPlace(known.rid, *place));
        SOLNOMA_TRY(revise(known.rid, record.id(), "update", known.head, record.entity(), payload));
    }
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (!fields[i].isRow())
            continue;
        const auto rowsChanged = updateRows(record, before, static_cast<int>(i));
        if (!rowsChanged)
            return rowsChanged.error();
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
        SOLNOMA_TRY(removeBelow(**head));
        changed = true;
    }
    for (size_t pos = 0; pos < now.size(); ++pos) {
        const RowPlace place{record.id(), slotOf(record.entity(), field), static_cast<int>(pos)};
        const auto old = std::ranges::find_if(then, [&](const Record &row) { return row.id() == now[pos].id(); });
        if (old == then.end()) {
            const auto made = createBelow(now[pos], place);
            if (!made)
                return made.error();
            changed = true;
            continue;
        }
        const bool moved = static_cast<size_t>(old - then.begin()) != pos;
        const auto rowChanged = updateBelow(now[pos], *old, moved ? std::optional(place) : std::nullopt);
        if (!rowChanged)
            return rowChanged;
        changed = changed || *rowChanged;
    }
    return changed;
}

Result<void> ChangeWriter::remove(const Uuid7 &id)
{
    const auto head = m_parts.records.head(id);
    if (!head)
        return head.error();
    if (!*head || (*head)->removed)
        return Error{ErrorCode::NotFound, id.toString(), QStringLiteral("no such record")};
    const auto referrers = m_parts.records.referrers((*head)->rid, 1);
    if (!referrers)
        return referrers.error();
    if (!referrers->empty())
        return Error{ErrorCode::Conflict, id.toString(), QStringLiteral("others refer to it")};
    SOLNOMA_TRY(removeBelow(**head));
    m_touched.insert((*head)->rid);
    return {};
}

Result<void> ChangeWriter::restore(const Uuid7 &id)
{
    const auto head = m_parts.records.head(id);
    if (!head)
        return head.error();
    if (!*head || !(*head)->removed)
        return Error{ErrorCode::NotFound, id.toString(), QStringLiteral("is not among the removed")};
    SOLNOMA_TRY(restoreBelow(**head));
    m_touched.insert((*head)->rid);
    return {};
}

Result<void> ChangeWriter::restoreBelow(const RecordHead &head)
{
    const History history(m_parts.connection, m_parts.records);
    const auto rows = history.removedWith(head.rid);
    if (!rows)
        return rows.error();
    auto folded = history.fold(head.rid);
    if (!folded)
        return folded.error();
    const Record &record = folded->record;
    Statement &mark = m_parts.connection.cached("UPDATE record SET removed_in = NULL WHERE rid = ?");
    mark.bind(1, head.rid);
    SOLNOMA_TRY(mark.run());
    SOLNOMA_TRY(m_parts.records.tables().write(head.rid, record, false));
    SOLNOMA_TRY(revise(head.rid, head.id, "restore", head.head, *head.entity, everythingIn(record, folded->place)));
    for (const qint64 row : *rows) {
        const auto rowHead = m_parts.records.head(row);
        if (!rowHead)
            return rowHead.error();
        SOLNOMA_TRY(restoreBelow(**rowHead));
    }
    return {};
}

Result<void> ChangeWriter::removeBelow(const RecordHead &head)
{
    const auto rows = m_parts.records.rowsOf(head.rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(removeBelow(row));
    SOLNOMA_TRY(m_parts.records.tables().erase(*head.entity, head.rid));
    Statement &mark = m_parts.connection.cached("UPDATE record SET removed_in = ? WHERE rid = ?");
    mark.bind(1, m_cid);
    mark.bind(2, head.rid);
    SOLNOMA_TRY(mark.run());
    m_indexed.insert(head.rid);
    return revise(head.rid, head.id, "remove", head.head, *head.entity, {});
}

Result<void> ChangeWriter::indexBelow(qint64 rid)
{
    m_indexed.insert(rid);
    const auto rows = m_parts.records.rowsOf(rid);
    if (!rows)
        return rows.error();
    for (const RecordHead &row : *rows)
        SOLNOMA_TRY(indexBelow(row.rid));
    return {};
}

Result<void> ChangeWriter::setPlace(qint64 rid, const RowPlace &place)
{
    const auto parent = m_parts.records.tables().ridOf(place.parent);
    if (!parent)
        return parent.error();
    Statement &update = m_parts.connection.cached("UPDATE record SET parent = ?, slot = ?, pos = ? WHERE rid = ?");
    update.bind(1, *parent);
    update.bindUtf8(2, place.slot);
    update.bind(3, place.pos);
    update.bind(4, rid);
    return update.run();
}

Result<void> ChangeWriter::revise(qint64 rid, const Uuid7 &id, const char *op, qint64 parent, const Entity &entity,
                                  const Payload &payload)
{
    Uuid7 parentId;
    if (parent != 0) {
        Statement &query = m_parts.connection.cached("SELECT id FROM revision WHERE vid = ?");
        query.bind(1, parent);
        const auto row = query.step();
        if (!row)
            return row.error();
        if (*row)
            parentId = Uuid7::fromBytes(query.blob(0).constData());
        query.reset();
    }
    const Uuid7 revision = Uuid7::make(m_parts.clock);
    QByteArray salt(SaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), static_cast<size_t>(salt.size()));
    const QByteArray json = writePayload(entity, payload);
    const QByteArray digest = digests::revision(revision, id, op, {parentId, Uuid7()}, digests::payload(salt, json));

    Statement &insert = m_parts.connection.cached(
        "INSERT INTO revision(id, change, record, op, parent1, digest) VALUES(?, ?, ?, ?, nullif(?, 0), ?)");
    insert.bindBlob(1, QByteArrayView(revision.data(), Uuid7::Size));
    insert.bind(2, m_cid);
    insert.bind(3, rid);
    insert.bindUtf8(4, op);
    insert.bind(5, parent);
    insert.bindBlob(6, digest);
    SOLNOMA_TRY(insert.run());
    const qint64 vid = m_parts.connection.lastInsertRowid();

    Statement &store = m_parts.connection.cached("INSERT INTO revision_payload(vid, salt, json) VALUES(?, ?, ?)");
    store.bind(1, vid);
    store.bindBlob(2, salt);
    store.bindUtf8(3, json);
    SOLNOMA_TRY(store.run());

    Statement &update = m_parts.connection.cached("UPDATE record SET head = ? WHERE rid = ?");
    update.bind(1, vid);
    update.bind(2, rid);
    SOLNOMA_TRY(update.run());
    m_digests.append(digest);
    m_indexed.insert(rid);
    return {};
}

Result<void> ChangeWriter::addObject(const Uuid7 &object, const SecretBytes &key, qint64 size, const QByteArray &sha256)
{
    Statement &insert = m_parts.connection.cached("INSERT INTO object(id, key, size, sha256) VALUES(?, ?, ?, ?)");
    insert.bindBlob(1, object.toBytes());
    insert.bindBlob(2, key.view());
    insert.bind(3, size);
    insert.bindBlob(4, sha256);
    return insert.run();
}

Result<QString> ChangeWriter::nextFileNumber(const QString &country, const QString &prefix)
{
    const QString name = QStringLiteral("%1-%2-%3").arg(country).arg(m_parts.clock.today().year()).arg(prefix);
    Statement &raise = m_parts.connection.cached("INSERT INTO counter(name, value) VALUES(?, 1) "
                                                 "ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value");
    raise.bind(1, name);
    const auto row = raise.step();
    if (!row)
        return row.error();
    const qint64 number = raise.integer(0);
    SOLNOMA_TRY(raise.run());
    return QStringLiteral("%1-%2").arg(name).arg(number, 4, 10, QLatin1Char('0'));
}

Result<void> ChangeWriter::refreshIndexes()
{
    SOLNOMA_TRY(m_parts.readModels.refresh(m_touched));
    for (const qint64 rid : m_indexed)
        SOLNOMA_TRY(m_parts.search.refresh(rid));
    return {};
}

Result<void> ChangeWriter::seal()
{
    const auto device = m_parts.records.tables().idOf(m_recorder.device);
    if (!device)
        return device.error();
    const auto author = m_parts.records.tables().idOf(m_recorder.author);
    if (!author)
        return author.error();
    Statement &update = m_parts.connection.cached("UPDATE \"change\" SET digest = ? WHERE cid = ?");
    update.bindBlob(1, digests::change(m_prevDigest, m_id, *device, *author, m_at, m_kind, m_digests));
    update.bind(2, m_cid);
    return update.run();
}

Result<ChangeSet> ChangeWriter::commit()
{
    if (m_digests.isEmpty())
        return ChangeSet();
    SOLNOMA_TRY(refreshIndexes());
    SOLNOMA_TRY(seal());
    ChangeSet set;
    set.change = m_id;
    set.many = m_touched.size() > MostNamed;
    if (!set.many) {
        for (const qint64 rid : m_touched) {
            const auto head = m_parts.records.head(rid);
            if (!head)
                return head.error();
            set.records.emplace_back((*head)->id, (*head)->entity);
        }
    }
    SOLNOMA_TRY(m_transaction.commit());
    return set;
}

} // namespace solnoma
