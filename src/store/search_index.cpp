// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "names/normalise.h"
#include "store/query.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace solnoma {

namespace {

/// What is found without being asked for twice: texts whose field and record are below restricted.
struct Bodies {
    QString open;
    QString restricted;
};

void append(QString &body, const Value &value)
{
    const auto add = [&body](const QString &text) {
        if (!text.isEmpty())
            body += text + u'\n';
    };
    if (const auto *text = std::get_if<QString>(&value))
        add(*text);
    if (const auto *list = std::get_if<QStringList>(&value)) {
        for (const QString &text : *list)
            add(text);
    }
}

Bodies bodiesOf(const Record &record, bool restrictedRecord)
{
    Bodies bodies;
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Field &field = fields[i];
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Long || field.kind == FieldKind::Texts;
        if (!isText || field.level == Level::Sealed)
            continue;
        const bool isRestricted = restrictedRecord || field.level == Level::Restricted;
        append(isRestricted ? bodies.restricted : bodies.open, record.valueAt(static_cast<int>(i)));
    }
    return bodies;
}

QString nameOf(const Record &record)
{
    if (record.kind() == "name")
        return record.text("full");
    if (record.kind() == "group")
        return record.text("label");
    if (record.kind() == "place")
        return record.text("name");
    return {};
}

constexpr qsizetype MostPending = 8 << 20;
constexpr qsizetype BatchBytes = 1 << 20;

struct Place {
    const Entity *entity = nullptr;
    Uuid7 id;
    bool removed = false;
    std::optional<Level> level; ///< that somebody set
    qint64 parent = 0;
    QByteArray slot;
};

Result<Place> placeOf(Connection &connection, qint64 rid)
{
    Statement &query =
        connection.cached("SELECT kind, id, removed_in IS NOT NULL, level, parent, slot FROM record WHERE rid = ?");
    query.bind(1, rid);
    return firstRow(query, [](const Statement &row) {
        std::optional<Level> level;
        if (!row.isNull(3))
            level = static_cast<Level>(std::clamp<qint64>(row.integer(3), 0, static_cast<qint64>(Level::Sealed)));
        return Place{entityOf(row.utf8(0).toStdString()), idAt(row, 1), row.integer(2) != 0, level, row.integer(4), row.utf8(5)};
    });
}

} // namespace

SearchIndex::SearchIndex(Connection &connection, const RecordTables &tables)
    : m_connection(connection), m_tables(tables), m_pending(normaliseAll, BatchBytes, MostPending)
{
}

Result<void> SearchIndex::erase(qint64 rid)
{
    for (const char *sql : {"DELETE FROM text_index WHERE rowid = ?", "DELETE FROM restricted_index WHERE rowid = ?",
                            "DELETE FROM name_index WHERE rowid = ?"}) {
        Statement &statement = m_connection.cached(sql);
        statement.bind(1, rid);
        SOLNOMA_TRY(statement.run());
    }
    return {};
}

Result<void> SearchIndex::insertText(const char *sql, qint64 rid, const QByteArray &body)
{
    if (body.isEmpty())
        return {};
    Statement &statement = m_connection.cached(sql);
    statement.bind(1, rid);
    statement.bindUtf8(2, body);
    return statement.run();
}

Result<void> SearchIndex::insertName(qint64 rid, const QString &name)
{
    if (name.isEmpty())
        return {};
    const NameKeys keys = m_folder.keys(name);
    Statement &statement = m_connection.cached("INSERT INTO name_index(rowid, f, k, s) VALUES(?, ?, ?, ?)");
    statement.bind(1, rid);
    statement.bind(2, keys.fold);
    statement.bind(3, keys.sound);
    statement.bind(4, keys.skeleton);
    return statement.run();
}

Result<void> SearchIndex::add(qint64 rid, const Record &record, Level level)
{
    if (level == Level::Sealed)
        return {};
    Bodies bodies = bodiesOf(record, level >= Level::Restricted);
    Entry entry{rid, std::move(bodies.open), std::move(bodies.restricted), nameOf(record)};
    if (entry.isEmpty())
        return {};
    const qsizetype bytes = entry.bytes() + static_cast<qsizetype>(sizeof entry);
    m_pending.add(std::move(entry), bytes);
    return m_pending.isFull() ? flush() : Result<void>();
}

void SearchIndex::normaliseAll(std::vector<Entry> &entries)
{
    for (Entry &entry : entries) {
        entry.normalOpen = normalise(std::exchange(entry.open, {})).toUtf8();
        entry.normalRestricted = normalise(std::exchange(entry.restricted, {})).toUtf8();
    }
}

Result<void> SearchIndex::flush()
{
    std::vector<Entry> all;
    while (!m_pending.isEmpty())
        std::ranges::move(m_pending.takeOldest(), std::back_inserter(all));
    std::ranges::sort(all, {}, &Entry::rid);
    for (const Entry &entry : all) {
        SOLNOMA_TRY(insertText("INSERT INTO text_index(rowid, body) VALUES(?, ?)", entry.rid, entry.normalOpen));
        SOLNOMA_TRY(insertText("INSERT INTO restricted_index(rowid, body) VALUES(?, ?)", entry.rid, entry.normalRestricted));
        SOLNOMA_TRY(insertName(entry.rid, entry.name));
    }
    return {};
}

void SearchIndex::discard()
{
    m_pending.discard();
}

/// Only where a code decides where the kind starts is the record read for it.
Result<Level> SearchIndex::levelAt(qint64 rid, const Entity &entity, const Uuid7 &id, std::optional<Level> set) const
{
    if (set || entity.start.field.empty())
        return set.value_or(entity.start.level);
    const auto record = m_tables.read(entity, rid, id);
    return record ? Result<Level>(record->levelOrStart()) : Result<Level>(record.error());
}

Result<std::optional<SearchIndex::Standing>> SearchIndex::standingOf(qint64 rid) const
{
    Standing standing;
    Place place;
    QByteArray slot;
    for (qint64 at = rid; at != 0; at = place.parent) {
        const auto found = placeOf(m_connection, at);
        if (!found)
            return found.error();
        place = *found;
        if (!place.entity || place.removed)
            return std::optional<Standing>();
        if (!standing.entity) {
            standing.entity = place.entity;
            standing.id = place.id;
        }
        const Field *field = slot.isEmpty() ? nullptr : place.entity->field(slot.toStdString());
        const auto own = levelAt(at, *place.entity, place.id, place.level);
        if (!own)
            return own.error();
        standing.level = std::max({standing.level, *own, field ? field->level : Level::Public});
        slot = place.slot;
    }
    return std::optional(standing);
}

/// A translation says what its original says. One about nothing that is here is as open as what nobody has raised.
Result<Level> SearchIndex::levelAbout(const Record &version) const
{
    const auto rid = m_tables.ridOf(version.ref("about"));
    const auto about = rid && *rid != 0 ? standingOf(*rid) : Result<std::optional<Standing>>(std::optional<Standing>());
    if (!about)
        return about.error();
    if (!*about)
        return Level::Internal;
    const Field *field = (*about)->entity->field(version.text("field").toStdString());
    return std::max((*about)->level, field ? field->level : Level::Internal);
}

Result<void> SearchIndex::refresh(qint64 rid)
{
    SOLNOMA_TRY(erase(rid));
    const auto standing = standingOf(rid);
    if (!standing)
        return standing.error();
    if (!*standing)
        return {};
    const auto record = m_tables.read(*(*standing)->entity, rid, (*standing)->id);
    if (!record)
        return record.error();
    const auto about = record->kind() == "text_version" ? levelAbout(*record) : Result<Level>(Level::Internal);
    if (!about)
        return about.error();
    return add(rid, *record, std::max((*standing)->level, *about));
}

Result<void> SearchIndex::rebuild()
{
    SOLNOMA_TRY(m_connection.execute("INSERT INTO text_index(text_index) VALUES('delete-all');"
                                     "INSERT INTO restricted_index(restricted_index) VALUES('delete-all');"
                                     "INSERT INTO name_index(name_index) VALUES('delete-all');"));
    auto all = m_connection.prepare("SELECT rid FROM record WHERE removed_in IS NULL ORDER BY rid");
    if (!all)
        return all.error();
    SOLNOMA_TRY(forEachRow(*all, [&](const Statement &row) { return refresh(row.integer(0)); }));
    return flush();
}

Result<void> SearchIndex::optimize()
{
    return m_connection.execute("INSERT INTO text_index(text_index) VALUES('optimize');"
                                "INSERT INTO restricted_index(restricted_index) VALUES('optimize');"
                                "INSERT INTO name_index(name_index) VALUES('optimize');");
}

} // namespace solnoma
