// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search_index.h"

#include "names/normalise.h"

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

} // namespace

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

Result<void> SearchIndex::insertText(const char *sql, qint64 rid, const QString &body)
{
    if (body.isEmpty())
        return {};
    Statement &statement = m_connection.cached(sql);
    statement.bind(1, rid);
    statement.bind(2, normalise(body));
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

Result<void> SearchIndex::refresh(qint64 rid)
{
    // The level that counts for a row is the highest of its own and its parents'.
    Statement &query =
        m_connection.cached("WITH RECURSIVE up(rid, parent, level) AS (SELECT rid, parent, level FROM record WHERE rid = ?1 "
                            "UNION ALL SELECT r.rid, r.parent, r.level FROM record r JOIN up ON r.rid = up.parent) "
                            "SELECT kind, id, removed_in IS NOT NULL, (SELECT max(level) FROM up), "
                            "(SELECT count(*) FROM revision WHERE record = ?1) FROM record WHERE rid = ?1");
    query.bind(1, rid);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return {};
    const Entity *entity = entityOf(query.utf8(0).toStdString());
    const QByteArray id = query.blob(1);
    const bool removed = query.integer(2) != 0;
    const bool restricted = !query.isNull(3) && query.integer(3) >= static_cast<int>(Level::Restricted);
    const bool wasThere = query.integer(4) > 1;
    query.reset();
    if (wasThere)
        SOLNOMA_TRY(erase(rid));
    if (removed || !entity || id.size() != Uuid7::Size)
        return {};
    const auto record = m_tables.read(*entity, rid, Uuid7::fromBytes(id.constData()));
    if (!record)
        return record.error();
    const Bodies bodies = bodiesOf(*record, restricted);
    SOLNOMA_TRY(insertText("INSERT INTO text_index(rowid, body) VALUES(?, ?)", rid, bodies.open));
    SOLNOMA_TRY(insertText("INSERT INTO restricted_index(rowid, body) VALUES(?, ?)", rid, bodies.restricted));
    return insertName(rid, nameOf(*record));
}

Result<void> SearchIndex::rebuild()
{
    SOLNOMA_TRY(m_connection.execute("DELETE FROM text_index; DELETE FROM restricted_index; DELETE FROM name_index;"));
    auto all = m_connection.prepare("SELECT rid FROM record WHERE removed_in IS NULL");
    if (!all)
        return all.error();
    for (;;) {
        const auto row = all->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        SOLNOMA_TRY(refresh(all->integer(0)));
    }
}

Result<void> SearchIndex::optimize()
{
    return m_connection.execute("INSERT INTO text_index(text_index) VALUES('optimize');"
                                "INSERT INTO restricted_index(restricted_index) VALUES('optimize');"
                                "INSERT INTO name_index(name_index) VALUES('optimize');");
}

} // namespace solnoma
