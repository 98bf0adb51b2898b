// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/titles.h"

#include "store/query.h"

namespace solnoma {

namespace {

Result<QString> textAt(Statement &query, qint64 rid)
{
    query.bind(1, rid);
    return firstText(query);
}

QString firstLine(const QString &text)
{
    return text.section(QLatin1Char('\n'), 0, 0).left(120);
}

/// Of a consent whose it is, of a review which case's, of a sealed page which source's.
Result<QString> titleOfOwner(Connection &connection, const RecordStore &records, const Record &record)
{
    for (const std::string_view field : {"party", "source", "case"}) {
        if (!record.entity().has(field) || record.isEmpty(field))
            continue;
        const auto owner = records.head(record.ref(field));
        return owner && *owner ? titleOf(connection, records, **owner) : Result<QString>(QString());
    }
    return QString();
}

} // namespace

Result<QString> titleOf(Connection &connection, const RecordStore &records, const RecordHead &head)
{
    const std::string_view kind = head.entity->kind;
    if (kind == "person" || kind == "organisation" || kind == "group")
        return textAt(connection.cached("SELECT name FROM party_row WHERE rid = ?"), head.rid);
    if (kind == "case")
        return textAt(connection.cached("SELECT title FROM case_row WHERE rid = ?"), head.rid);
    if (kind == "act") { // named by the thousand: not read whole
        const auto title = textAt(connection.cached("SELECT coalesce(nullif(title, ''), kind) FROM act WHERE rid = ?"), head.rid);
        return title ? Result<QString>(firstLine(*title)) : title;
    }
    const auto record = records.loadFlat(head);
    if (!record)
        return record.error();
    if (kind == "device")
        return record->text("prefix");
    if (kind == "export_log")
        return QStringList{record->text("product"), record->date("made").toString(Qt::ISODate)}.join(u' ').trimmed();
    for (const std::string_view field : {"title", "label", "name", "full", "handle", "text", "detail"}) {
        const Field *found = head.entity->field(field);
        const bool isText = found && (found->kind == FieldKind::Text || found->kind == FieldKind::Long);
        if (isText && !record->isEmpty(field))
            return firstLine(record->text(field));
    }
    return head.entity->has("kind") ? record->text("kind") : titleOfOwner(connection, records, *record);
}

} // namespace solnoma
