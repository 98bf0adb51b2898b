// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/change_writer.h"

#include "store/query.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr size_t MostNamed = 500;

QByteArrayView view(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Payload everythingIn(const Record &record, const std::optional<RowPlace> &place)
{
    return {place, valuesOf(record), {}, {}};
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

/// Fields of an extension that this act is not.
void dropForeignExtensions(Record &act)
{
    const QByteArray kind = act.text("kind").toUtf8();
    const auto fields = act.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool foreign = !fields[i].extension().empty() && view(fields[i].extension()) != kind;
        if (foreign && !fields[i].isRow())
            act.setAt(static_cast<int>(i), {});
    }
}

void redirect(Value &value, const QHash<Uuid7, Uuid7> &redirects)
{
    const auto follow = [&](Uuid7 &id) {
        for (auto next = redirects.constFind(id); next != redirects.cend(); next = redirects.constFind(id))
            id = *next;
    };
    if (auto *id = std::get_if<Uuid7>(&value))
        follow(*id);
    if (auto *ids = std::get_if<Ids>(&value);
        ids && std::ranges::any_of(*ids, [&](const Uuid7 &id) { return redirects.contains(id); })) {
        Ids once;
        for (Uuid7 &id : *ids) {
            follow(id);
            if (std::ranges::find(once, id) == once.end())
                once.push_back(id);
        }
        *ids = once;
    }
}

/// The level of what stands below something of level `above`.
std::optional<Level> below(std::optional<Level> above, Level own)
{
    return above ? std::optional(std::max(*above, own)) : above;
}

/// Whether the values that changed can move the level of the record and of what stands below it.
bool canMoveLevel(const Payload &payload, const Entity &entity)
{
    return payload.values.contains(entity.indexOf("confidentiality")) ||
           (!entity.start.field.empty() && payload.values.contains(entity.indexOf(entity.start.field)));
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
        const auto inserted = writer->insertHead(record.id(), record.entity(), std::nullopt);
        if (!inserted)
            return inserted.error();
        rid = *inserted;
        writer->m_announced.insert(rid);
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

/// In the form in which it is stored and compared.
Record ChangeWriter::tidied(Record record) const
{
    if (record.kind() == "act")
        dropForeignExtensions(record);
    if (!m_redirects.isEmpty()) {
        for (size_t i = 0; i < record.entity().fields.size(); ++i) {
            Value value = record.valueAt(static_cast<int>(i));
            redirect(value, m_redirects);
            record.setAt(static_cast<int>(i), std::move(value));
        }
    }
    for (auto &[field, rows] : record.allRows()) {
        for (Record &row : rows) {
            implyParent(row, record.id());
            row = tidied(std::move(row));
        }
    }
    return record;
}

Result<void> ChangeWriter::check(const Record &record) const
{
    const bool hasLevel = record.entity().has("confidentiality") && !record.isEmpty("confidentiality");
    if (hasLevel && !record.level())
        return Error{ErrorCode::Invalid, QStringLiteral("confidentiality"), QStringLiteral("is no level")};
    return {};
}

Result<qint64> ChangeWriter::insertHead(const Uuid7 &id, const Entity &entity, const std::optional<RowPlace> &place)
{
    Statement &insert = m_parts.connection.cached("INSERT INTO record(id, kind, parent, slot, pos) VALUES(?, ?, ?, ?, ?)");
    bindId(insert, 1, id);
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
    const auto rid = noting(insertHead(id, entity, std::nullopt));
    if (!rid)
        return rid.error();
    m_announced.insert(m_announced.end(), *rid);
    if (alias.isEmpty())
        return {};
    Statement &insert = m_parts.connection.cached("INSERT INTO alias(text, rid, came_with) VALUES(?, ?, ?)");
    insert.bind(1, alias);
    insert.bind(2, *rid);
    insert.bind(3, m_log.cid());
    return noting(insert.run());
}

Result<Uuid7> ChangeWriter::create(Record record)
{
    return noting(createBelow(tidied(std::move(record)), std::nullopt, Level::Internal));
}

/// Makes the record known if it is not, or takes a removed row back; sets its rid and place.
Result<ChangeWriter::Op> ChangeWriter::prepareRow(const Record &record, const std::optional<RowPlace> &place, qint64 &rid)
{
    const auto found = m_parts.records.head(record.id());
    if (!found)
        return found.error();
    if (!*found) {
        const auto inserted = insertHead(record.id(), record.entity(), place);
        if (!inserted)
            return inserted.error();
        rid = *inserted;
        return Op{"create", 0};
    }
    const RecordHead &head = **found;
    rid = head.rid;
    if (head.entity != &record.entity())
        return Error{ErrorCode::Conflict, record.id().toString(), QStringLiteral("is a record of another kind")};
    if (head.head != 0 && (!head.removed || !place))
        return Error{ErrorCode::Conflict, record.id().toString(), QStringLiteral("is there already")};
    m_announced.erase(rid);
    if (place)
        SOLNOMA_TRY(setPlace(rid, *place));
    if (head.head == 0)
        return Op{"create", 0};
    SOLNOMA_TRY(setRemoved(rid, false, {}));
    return Op{"restore", head.head};
}

/// `above`: the level of what it stands in, when that is known: then its texts are indexed without being read again.
Result<Uuid7> ChangeWriter::createBelow(Record record, const std::optional<RowPlace> &place, std::optional<Level> above)
{
    SOLNOMA_TRY(check(record));
    qint64 rid = 0;
    Op op{"create", 0};
    if (place)
        implyParent(record, place->parent);
    if (record.id().isNull()) {
        record.setId(Uuid7::make(m_parts.clock));
        const auto inserted = insertHead(record.id(), record.entity(), place);
        if (!inserted)
            return inserted.error();
        rid = *inserted;
    } else {
        const auto prepared = prepareRow(record, place, rid);
        if (!prepared)
            return prepared.error();
        op = *prepared;
    }
    SOLNOMA_TRY(m_parts.records.tables().write(rid, record, true));
    SOLNOMA_TRY(m_log.append({rid, record.id(), op.name, op.parent, record.entity()}, everythingIn(record, place)));
    const std::optional<Level> level = below(above, record.levelOrStart());
    if (level && op.parent == 0)
        SOLNOMA_TRY(m_parts.search.add(rid, record, *level));
    else
        m_indexed.insert(rid);
    for (auto &[field, rows] : record.allRows()) {
        const std::optional<Level> slotLevel = below(level, record.entity().fields[static_cast<size_t>(field)].level);
        int pos = 0;
        for (Record &row : rows) {
            const auto made =
                createBelow(std::move(row), RowPlace{record.id(), slotOf(record.entity(), field), pos++}, slotLevel);
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
    const auto found = m_parts.records.head(record.id());
    if (!found)
        return found.error();
    if (!*found || (*found)->removed)
        return Error{ErrorCode::NotFound, record.id().toString(), QStringLiteral("no such record")};
    if ((*found)->entity != &record.entity())
        return Error{ErrorCode::Conflict, record.id().toString(), QStringLiteral("is a record of another kind")};
    return noting(updateTop(record));
}

Result<bool> ChangeWriter::updateTop(const Record &record)
{
    const auto before = m_parts.records.load(record.id());
    if (!before)
        return before.error();
    const auto changed = updateBelow(tidied(record), *before, std::nullopt);
    if (!changed || !*changed)
        return changed;
    const auto rid = m_parts.records.tables().ridOf(record.id());
    if (!rid)
        return rid.error();
    SOLNOMA_TRY(touch(*rid));
    return true;
}

Result<bool> ChangeWriter::updateAlone(const Record &record)
{
    const auto head = m_parts.records.head(record.id());
    if (!head)
        return head.error();
    if (!*head || (*head)->removed)
        return Error{ErrorCode::NotFound, record.id().toString(), QStringLiteral("no such record")};
    const auto before = m_parts.records.loadFlat(**head);
    if (!before)
        return before.error();
    const auto changed = noting(updateValues(tidied(record), *before, std::nullopt));
    if (changed && *changed)
        SOLNOMA_TRY(touch((*head)->rid));
    return changed;
}

Result<bool> ChangeWriter::updateValues(const Record &record, const Record &before, const std::optional<RowPlace> &place)
{
    Payload payload = differences(record, before);
    payload.place = place;
    if (payload.values.empty() && !place)
        return false;
    SOLNOMA_TRY(check(record));
    const auto head = m_parts.records.head(record.id());
    if (!head)
        return head.error();
    const RecordHead &known = **head;
    if (!payload.values.empty())
        SOLNOMA_TRY(m_parts.records.tables().write(known.rid, record, false));
    if (place || canMoveLevel(payload, record.entity()))
        SOLNOMA_TRY(indexBelow(known.rid));
    if (place)
        SOLNOMA_TRY(setPlace(known.rid, *place));
    SOLNOMA_TRY(m_log.append({known.rid, record.id(), "update", known.head, record.entity()}, payload));
    m_indexed.insert(known.rid);
    return true;
}

Result<bool> ChangeWriter::updateBelow(const Record &record, const Record &before, const std::optional<RowPlace> &place)
{
    const auto valuesChanged = updateValues(record, before, place);
    if (!valuesChanged)
        return valuesChanged;
    bool changed = *valuesChanged;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool hasRows = fields[i].isRow() && !(record.rows(fields[i].id).empty() && before.rows(fields[i].id).empty());
        if (!hasRows)
            continue;
        const auto rowsChanged = updateRows(record, before, static_cast<int>(i));
        if (!rowsChanged)
            return rowsChanged;
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
        SOLNOMA_TRY(removeBelow(**head, {}));
        changed = true;
    }
    for (size_t pos = 0; pos < now.size(); ++pos) {
        const RowPlace place{record.id(), slotOf(record.entity(), field), static_cast<int>(pos)};
        const auto old = std::ranges::find_if(then, [&](const Record &row) { return row.id() == now[pos].id(); });
        if (old == then.end()) {
            const auto made = createBelow(now[pos], place, std::nullopt);
            if (!made)
                return made.error();
            changed = true;
            continue;
        }
        const auto head = m_parts.records.head(now[pos].id());
        if (!head)
            return head.error();
        const bool moved = (*head)->pos != place.pos; // what went away before may have left a gap
        const auto rowChanged = updateBelow(now[pos], *old, moved ? std::optional(place) : std::nullopt);
        if (!rowChanged)
            return rowChanged;
        changed = changed || *rowChanged;
    }
    return changed;
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
    m_touched.insert(top->rid);
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
    SOLNOMA_TRY(m_parts.readModels.refresh(m_touched));
    SOLNOMA_TRY(m_parts.search.flush());
    for (const qint64 rid : m_indexed)
        SOLNOMA_TRY(m_parts.search.refresh(rid));
    return m_parts.search.flush();
}

Result<ChangeSet> ChangeWriter::commit()
{
    if (m_isBroken)
        return Error{ErrorCode::Conflict, {}, QStringLiteral("a part of this change failed; nothing is recorded")};
    if (m_log.isEmpty())
        return ChangeSet();
    if (!m_announced.empty())
        return Error{ErrorCode::Invalid, {}, QStringLiteral("a record was announced and did not come")};
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
