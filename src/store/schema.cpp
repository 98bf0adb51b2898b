// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include <algorithm>

namespace solnoma {

namespace {

QByteArray bytes(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray tableOf(const Entity &entity, const Field &field)
{
    return bytes(field.extension().empty() ? entity.table : field.extension());
}

FieldColumns single(const QByteArray &table, const QByteArray &column, const char *type)
{
    return {FieldColumns::Storage::Column, {column}, table, type};
}

FieldColumns linked(const QByteArray &table, const QByteArray &name, FieldColumns::Storage storage)
{
    return {storage, {"value"}, table + '_' + name, storage == FieldColumns::Storage::List ? "TEXT" : "INTEGER"};
}

} // namespace

FieldColumns columnsOf(const Entity &entity, const Field &field)
{
    using Storage = FieldColumns::Storage;
    const QByteArray table = tableOf(entity, field);
    const QByteArray name = bytes(field.name());
    if (field.level == Level::Sealed)
        return {Storage::Nowhere, {}, {}, ""};
    if (field.id == "confidentiality")
        return {Storage::RecordLevel, {"level"}, "record", "INTEGER"};
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::Long:
    case FieldKind::Code:
    case FieldKind::Date: return single(table, name, "TEXT");
    case FieldKind::Int: return single(table, name, "INTEGER");
    case FieldKind::Num: return single(table, name, "REAL");
    case FieldKind::Object:
    case FieldKind::Box: return single(table, name, "BLOB");
    case FieldKind::FuzzyDate:
        return {Storage::FuzzyDate,
                {name + "_from", name + "_to", name + "_precision", name + "_basis", name + "_text"},
                table,
                "TEXT"};
    case FieldKind::Ref:
        return {field.target == "change" ? Storage::ChangeRef : Storage::RecordRef, {name + "_id"}, table, "INTEGER"};
    case FieldKind::Codes:
    case FieldKind::Texts: return linked(table, name, Storage::List);
    case FieldKind::Refs: return linked(table, name, Storage::RecordList);
    case FieldKind::Rows: return {Storage::Rows, {}, {}, ""};
    }
    return {Storage::Nowhere, {}, {}, ""};
}

QByteArray quoted(QByteArrayView name)
{
    return '"' + name.toByteArray() + '"';
}

std::vector<QByteArray> tablesOf(const Entity &entity)
{
    std::vector<QByteArray> tables{bytes(entity.table)};
    for (const Field &field : entity.fields) {
        const QByteArray table = tableOf(entity, field);
        if (std::ranges::find(tables, table) == tables.end())
            tables.push_back(table);
    }
    return tables;
}

} // namespace solnoma
