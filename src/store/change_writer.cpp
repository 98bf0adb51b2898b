// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_writer.h"

#include "base/reason.h"
#include "store/payload.h"
#include "store/query.h"

#include <algorithm>
#include <utility>

namespace solnoma {

namespace {

constexpr size_t MostNamed = 500;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

/// The level of what stands below something of level `above`.
std::optional<Level> below(std::optional<Level> above, Level own)
{
    return above ? std::optional(std::max(*above, own)) : above;
}

} // namespace

ChangeWriter::ChangeWriter(const Parts &parts, const Recorder &recorder, const QString &kind, Transaction transaction)
    : m_parts(parts), m_recorder(recorder), m_transaction(std::move(transaction)), m_log(parts.connection, parts.clock, kind)
{
}

ChangeWriter::~ChangeWriter()
{
    m_parts.search.discard();
}

Result<std::unique_ptr<ChangeWriter>> ChangeWriter::begin(const Parts &parts, const Recorder &recorder, const QString &kind,
                                                          const Uuid7 &id)
{
    auto transaction = Transaction::begin(parts.connection);
    if (!transaction)
        return transaction.error();
    std::unique_ptr<ChangeWriter> writer(new ChangeWriter(parts, recorder, kind, std::move(*transaction)));
    if (!id.isNull())
        writer->m_log.setId(id);
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
        const auto announced = writer->insertAnnounced(record.id(), record.entity());
        if (!announced)
            return announced.error();
        rid = *announced;
    }
    SOLNOMA_TRY(writer->open());
    return writer;
}

Result<void> ChangeWriter::open()
{
    SOLNOMA_TRY(readRedirects());
    return m_log.open(m_recorder);
}

Result<void> ChangeWriter::readRedirects()
{
    Statement &query = m_parts.connection.cached("SELECT a.id, b.id FROM record a JOIN record b ON b.rid = a.merged_into "
                                                 "WHERE a.merged_into IS NOT NULL");
    return forEachRow(query, [&](const Statement &row) { m_redirects.insert(idAt(row, 0), idAt(row, 1)); });
}

Result<void> ChangeWriter::check(const Record &record) const
{
    const bool hasLevel = record.entity().has("confidentiality") && !record.isEmpty("confidentiality");
    if (hasLevel && !record.level())
        return Error{ErrorCode::Invalid, QStringLiteral("confidentiality"), Reason::tr("is no level")};
    return {};
}

/// The rid of a record that has no values yet; 0 when its id is known already.
Result<qint64> ChangeWriter::insertHead(const Uuid7 &id, const Entity &entity, const std::optional<Spot> &spot)
{
    Statement &insert = m_parts.connection.cached("INSERT INTO record(id, kind, parent, slot, pos) VALUES(?, ?, ?, ?, ?) "
                                                  "ON CONFLICT(id) DO NOTHING");
    bindId(insert, 1, id);
    insert.bindUtf8(2, view(entity.kind));
    if (spot) {
        insert.bind(3, spot->parent);
        insert.bindUtf8(4, spot->place.slot);
        insert.bind(5, spot->place.pos);
    }
    SOLNOMA_TRY(insert.run());
    return m_parts.connection.changes() > 0 ? m_parts.connection.lastInsertRowid() : 0;
}

Result<qint64> ChangeWriter::insertAnnounced(const Uuid7 &id, const Entity &entity)
{
    const auto rid = insertHead(id, entity, std::nullopt);
    if (!rid)
        return rid;
    if (*rid == 0)
        return Error{ErrorCode::Conflict, id.toString(), Reason::tr("is there already")};
    m_known.insert(id, {*rid, &entity, true});
    ++m_awaited;
    return rid;
}

Result<void> ChangeWriter::announce(const Uuid7 &id, const Entity &entity, const QString &alias)
{
    const auto rid = noting(insertAnnounced(id, entity));
    if (!rid)
        return rid.error();
    if (alias.isEmpty())
        return {};
    // The name of a record that was removed since is free: the same file may be imported again.
    Statement &insert = m_parts.connection.cached(
        "INSERT INTO alias(text, rid, came_with) VALUES(?, ?, ?) ON CONFLICT(text) DO UPDATE SET rid = excluded.rid, "
        "came_with = excluded.came_with WHERE (SELECT removed_in FROM record r WHERE r.rid = alias.rid) IS NOT NULL");
    insert.bind(1, alias);
    insert.bind(2, *rid);
    insert.bind(3, m_log.cid());
    SOLNOMA_TRY(noting(insert.run()));
    if (m_parts.connection.changes() == 0)
        return noting(Result<void>(Error{ErrorCode::Conflict, alias, Reason::tr("is there already")}));
    return {};
}

Result<Uuid7> ChangeWriter::create(Record record)
{
    return noting(createBelow(storedForm(std::move(record), m_redirects), std::nullopt, Level::Internal));
}

/// Makes the record known if it is not, or takes a removed row back; sets its rid and place.
Result<ChangeWriter::Op> ChangeWriter::prepareRow(const Record &record, const std::optional<Spot> &spot, qint64 &rid)
{
    const auto conflict = [&](const QString &why) { return Error{ErrorCode::Conflict, record.id().toString(), why}; };
    const auto announced = m_known.find(record.id());
    if (announced != m_known.end() && announced->isAwaited) {
        if (announced->entity != &record.entity())
            return conflict(Reason::tr("is a record of another kind"));
        rid = announced->rid;
        announced->isAwaited = false;
        --m_awaited;
        if (spot)
            SOLNOMA_TRY(setPlace(rid, spot->place));
        return Op{"create", 0};
    }
    const auto inserted = insertHead(record.id(), record.entity(), spot);
    if (!inserted)
        return inserted.error();
    rid = *inserted;
    if (rid != 0)
        return Op{"create", 0};
    const auto head = m_parts.records.head(record.id());
    if (!head)
        return head.error();
    const RecordHead &known = **head;
    if (known.entity != &record.entity())
        return conflict(Reason::tr("is a record of another kind"));
    if (!known.removed || !spot)
        return conflict(Reason::tr("is there already"));
    rid = known.rid;
    SOLNOMA_TRY(setPlace(rid, spot->place));
    SOLNOMA_TRY(setRemoved(rid, false, {}));
    return Op{"restore", known.head};
}

/// `above`: the level of what it stands in, when that is known: then its texts are indexed without being read again.
Result<Uuid7> ChangeWriter::createBelow(Record record, const std::optional<Spot> &spot, std::optional<Level> above)
{
    SOLNOMA_TRY(check(record));
    if (spot)
        implyParent(record, spot->place.parent);
    if (record.id().isNull())
        record.setId(Uuid7::make(m_parts.clock));
    qint64 rid = 0;
    const auto op = prepareRow(record, spot, rid);
    if (!op)
        return op.error();
    SOLNOMA_TRY(m_parts.records.tables().write(rid, record, true, m_known));
    const std::optional<Level> level = below(above, record.levelOrStart());
    const bool isAboutAnother = record.kind() == "text_version"; // which may be yet to come in this change
    if (level && op->parent == 0 && !isAboutAnother)
        SOLNOMA_TRY(m_parts.search.add(rid, record, *level));
    else
        m_indexed.insert(rid);
    const Uuid7 id = record.id();
    const Entity &entity = record.entity();
    auto rows = std::exchange(record.allRows(), {});
    const std::optional<RowPlace> place = spot ? std::optional(spot->place) : std::nullopt;
    const RevisionLog::Entry entry{rid, id, op->name, op->parent};
    SOLNOMA_TRY(op->parent == 0 ? m_log.appendNew(entry, std::move(record), place)
                                : m_log.append(entry, writePayload(record, place)));
    for (auto &[field, rowsOfField] : rows)
        SOLNOMA_TRY(
            createRows(rowsOfField, entity.fields[static_cast<size_t>(field)], {placeIn(id, entity, field, 0), rid}, level));
    if (!spot)
        m_touched.created.insert(rid);
    return id;
}

/// `spot`: of the first of them.
Result<void> ChangeWriter::createRows(Record::Rows &rows, const Field &field, Spot spot, std::optional<Level> level)
{
    const std::optional<Level> above = below(level, field.level);
    for (Record &row : rows) {
        const auto made = createBelow(std::move(row), spot, above);
        if (!made)
            return made.error();
        ++spot.place.pos;
    }
    return {};
}

RowPlace ChangeWriter::placeIn(const Uuid7 &parent, const Entity &entity, int field, size_t pos)
{
    const std::string_view slot = entity.fields[static_cast<size_t>(field)].id;
    return {parent, view(slot).toByteArray(), static_cast<int>(pos)};
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

Result<void> ChangeWriter::touch(qint64 rid)
{
    const auto top = m_parts.records.topOf(rid);
    if (!top)
        return top.error();
    m_touched.changed.insert(top->rid);
    return {};
}

Result<void> ChangeWriter::addObject(const Uuid7 &object, const SecretBytes &key, qint64 size, const QByteArray &sha256)
{
    Statement &insert = m_parts.connection.cached("INSERT INTO object(id, key, size, sha256) VALUES(?, ?, ?, ?)");
    bindId(insert, 1, object);
    insert.bindBlob(2, key.view());
    insert.bind(3, size);
    insert.bindBlob(4, sha256);
    return noting(insert.run());
}

Result<QString> ChangeWriter::nextFileNumber(const QString &country, const QString &prefix)
{
    const QString name = QStringLiteral("%1-%2-%3").arg(country).arg(m_parts.clock.today().year()).arg(prefix);
    Statement &raise = m_parts.connection.cached("INSERT INTO counter(name, value) VALUES(?, 1) "
                                                 "ON CONFLICT(name) DO UPDATE SET value = value + 1 RETURNING value");
    raise.bind(1, name);
    qint64 number = 0;
    SOLNOMA_TRY(forEachRow(raise, [&](const Statement &row) { number = row.integer(0); }));
    return QStringLiteral("%1-%2").arg(name).arg(number, 4, 10, QLatin1Char('0'));
}

Result<void> ChangeWriter::refreshIndexes()
{
    m_touched.at = m_log.at();
    SOLNOMA_TRY(m_parts.readModels.refresh(m_touched));
    SOLNOMA_TRY(m_parts.search.flush());
    for (const qint64 rid : m_indexed)
        SOLNOMA_TRY(m_parts.search.refresh(rid));
    return m_parts.search.flush();
}

Result<ChangeSet> ChangeWriter::commit()
{
    if (m_isBroken)
        return Error{ErrorCode::Conflict, {}, Reason::tr("a part of this change failed; nothing is recorded")};
    if (m_log.isEmpty())
        return ChangeSet();
    if (m_awaited > 0)
        return Error{ErrorCode::Invalid, {}, Reason::tr("a record was announced and did not come")};
    SOLNOMA_TRY(noting(m_log.flush()));
    SOLNOMA_TRY(checkNothingDangles());
    SOLNOMA_TRY(refreshIndexes());
    const auto device = m_parts.records.tables().idOf(m_recorder.device);
    if (!device)
        return device.error();
    const auto author = m_parts.records.tables().idOf(m_recorder.author);
    if (!author)
        return author.error();
    SOLNOMA_TRY(m_log.seal(*device, *author));
    ChangeSet set;
    set.change = m_log.id();
    std::set<qint64> touched = m_touched.created;
    touched.insert(m_touched.changed.begin(), m_touched.changed.end());
    set.many = touched.size() > MostNamed;
    if (!set.many) {
        for (const qint64 rid : touched) {
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
