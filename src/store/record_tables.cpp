// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record_tables.h"

#include "base/reason.h"
#include "store/query.h"

#include <algorithm>

namespace solnoma {

namespace {

/// How "none of these" lies in a link table: no list holds an empty code otherwise.
const QStringList noneOfThese{QString()};

using Storage = FieldColumns::Storage;

QString placeOf(const Field &field)
{
    return QString::fromLatin1(field.id.data(), static_cast<qsizetype>(field.id.size()));
}

void bindText(Statement &statement, int index, const QString &text)
{
    if (text.isEmpty())
        statement.bindNull(index);
    else
        statement.bind(index, text);
}

void bindFuzzyDate(Statement &statement, int index, const FuzzyDate &date)
{
    bindText(statement, index, date.from ? date.from->toString() : QString());
    bindText(statement, index + 1, date.to ? date.to->toString() : QString());
    bindText(statement, index + 2, date.isNull() ? QString() : precisionCode(date.precision));
    bindText(statement, index + 3, basisCode(date.basis));
    bindText(statement, index + 4, date.text);
}

FuzzyDate readFuzzyDate(const Statement &statement, int column)
{
    FuzzyDate date;
    date.from = WallTime::fromString(statement.text(column));
    date.to = WallTime::fromString(statement.text(column + 1));
    date.precision = precisionFromCode(statement.text(column + 2)).value_or(FuzzyDate::Precision::None);
    date.basis = basisFromCode(statement.text(column + 3)).value_or(FuzzyDate::Basis::None);
    date.text = statement.text(column + 4);
    return date;
}

/// The values that sit in one column as they are.
void bindPlain(Statement &statement, int index, const Value &value)
{
    if (isEmpty(value))
        statement.bindNull(index);
    else if (const auto *text = std::get_if<QString>(&value))
        statement.bind(index, *text);
    else if (const auto *integer = std::get_if<qint64>(&value))
        statement.bind(index, *integer);
    else if (const auto *number = std::get_if<double>(&value))
        statement.bind(index, *number);
    else if (const auto *date = std::get_if<QDate>(&value))
        statement.bind(index, date->toString(Qt::ISODate));
    else if (const auto *id = std::get_if<Uuid7>(&value))
        statement.bindBlob(index, id->toBytes());
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        statement.bindBlob(index, *bytes);
    else
        statement.bindNull(index);
}

Value readPlain(const Statement &statement, int column, FieldKind kind)
{
    if (statement.isNull(column))
        return {};
    switch (kind) {
    case FieldKind::Int: return statement.integer(column);
    case FieldKind::Num: return statement.real(column);
    case FieldKind::Date: return QDate::fromString(statement.text(column), Qt::ISODate);
    case FieldKind::Box: return statement.blob(column);
    case FieldKind::Object: {
        const QByteArray id = statement.blob(column);
        return id.size() == Uuid7::Size ? Value(Uuid7::fromBytes(id.constData())) : Value();
    }
    default: return statement.text(column);
    }
}

QByteArray latin1(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

RecordTables::RecordTables(Connection &connection) : m_connection(connection)
{
    for (const Entity *entity : allEntities())
        m_sql.emplace(entity, build(*entity));
}

RecordTables::TableSql RecordTables::buildTable(const Entity &entity, const QByteArray &table)
{
    TableSql sql;
    sql.table = table;
    QByteArrayList columns{"rid"};
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldColumns where = columnsOf(entity, entity.fields[i]);
        const bool here = where.table == table && (where.storage == Storage::Column || where.storage == Storage::FuzzyDate ||
                                                   where.storage == Storage::RecordRef || where.storage == Storage::ChangeRef);
        if (!here)
            continue;
        sql.bindings.push_back({static_cast<int>(i), where.storage, static_cast<int>(columns.size())});
        sql.extension = entity.fields[i].extension();
        for (const QByteArray &column : where.columns)
            columns.append(quoted(column));
    }
    QByteArrayList marks(columns.size(), "?");
    const QByteArray name = quoted(table);
    const QByteArray into = " INTO " + name + '(' + columns.join(", ") + ") VALUES(" + marks.join(", ") + ')';
    sql.insert = "INSERT" + into; // without OR REPLACE no statement journal is needed
    sql.replace = "INSERT OR REPLACE" + into;
    sql.select = "SELECT " + columns.join(", ") + " FROM " + name + " WHERE rid = ?";
    sql.selectMany = "SELECT " + columns.join(", ") + " FROM " + name + " WHERE rid IN (SELECT value FROM json_each(?))";
    sql.remove = "DELETE FROM " + name + " WHERE rid = ?";
    return sql;
}

RecordTables::EntitySql RecordTables::build(const Entity &entity)
{
    EntitySql sql;
    QByteArrayList owned{latin1(entity.table)};
    for (const Field &field : entity.fields) {
        if (!field.extension().empty() && !owned.contains(latin1(field.extension())))
            owned.append(latin1(field.extension()));
    }
    for (const QByteArray &table : std::as_const(owned))
        sql.tables.push_back(buildTable(entity, table));
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const FieldColumns where = columnsOf(entity, entity.fields[i]);
        if (where.storage != Storage::List && where.storage != Storage::RecordList)
            continue;
        const QByteArray name = quoted(where.table);
        sql.lists.push_back(
            {static_cast<int>(i), where.storage, "INSERT INTO " + name + "(rid, pos, value) VALUES(?, ?, ?)",
             "SELECT value FROM " + name + " WHERE rid = ? ORDER BY pos",
             "SELECT rid, value FROM " + name + " WHERE rid IN (SELECT value FROM json_each(?)) ORDER BY rid, pos",
             "DELETE FROM " + name + " WHERE rid = ?"});
    }
    return sql;
}

Result<qint64> RecordTables::ridOf(const Uuid7 &id) const
{
    Statement &query = m_connection.cached("SELECT rid FROM record WHERE id = ?");
    bindId(query, 1, id);
    return firstInteger(query);
}

Result<Uuid7> RecordTables::idOf(qint64 rid) const
{
    Statement &query = m_connection.cached("SELECT id FROM record WHERE rid = ?");
    query.bind(1, rid);
    return firstId(query);
}

/// What a reference points to, as a rid or a cid. Invalid: it is unknown, removed, or of a kind that the field does not take.
Result<qint64> RecordTables::targetOf(const Field &field, const Uuid7 &id, const KnownRecords &known) const
{
    const auto found = known.constFind(id);
    return found != known.cend() && accepts(field, found->entity->kind) ? Result<qint64>(found->rid) : askedTargetOf(field, id);
}

Result<qint64> RecordTables::askedTargetOf(const Field &field, const Uuid7 &id) const
{
    if (field.target == "change") {
        Statement &query = m_connection.cached("SELECT cid FROM \"change\" WHERE id = ?");
        bindId(query, 1, id);
        const auto cid = firstInteger(query);
        if (!cid || *cid != 0)
            return cid;
        return Error{ErrorCode::Invalid, placeOf(field), Reason::tr("refers to a change that is not in this vault")};
    }
    Statement &query = m_connection.cached("SELECT rid, kind, removed_in IS NOT NULL FROM record WHERE id = ?");
    bindId(query, 1, id);
    const Reading reading(query);
    const auto row = query.step();
    if (!row)
        return row.error();
    if (!*row)
        return Error{ErrorCode::Invalid, placeOf(field), Reason::tr("refers to a record that is not in this vault")};
    const QByteArray kind = query.utf8(1);
    if (!accepts(field, std::string_view(kind.constData(), static_cast<size_t>(kind.size()))))
        return Error{ErrorCode::Invalid, placeOf(field), Reason::tr("refers to a record of a kind that it does not take")};
    if (query.integer(2) != 0)
        return Error{ErrorCode::Invalid, placeOf(field), Reason::tr("refers to a record that was removed")};
    return query.integer(0);
}

Result<Uuid7> RecordTables::changeIdOf(qint64 cid) const
{
    Statement &query = m_connection.cached("SELECT id FROM \"change\" WHERE cid = ?");
    query.bind(1, cid);
    return firstId(query);
}

Result<Record> RecordTables::read(const Entity &entity, qint64 rid, const Uuid7 &id) const
{
    Record record(entity, id);
    const EntitySql &sql = m_sql.at(&entity);
    for (const TableSql &table : sql.tables)
        SOLNOMA_TRY(readTable(table, rid, record));
    for (const ListSql &list : sql.lists) {
        auto value = readList(list, rid);
        if (!value)
            return value.error();
        record.setAt(list.field, std::move(*value));
    }
    SOLNOMA_TRY(readLevel(rid, record));
    return record;
}

Result<void> RecordTables::readLevel(qint64 rid, Record &record) const
{
    const int field = record.entity().indexOf("confidentiality");
    if (field < 0)
        return {};
    Statement &query = m_connection.cached("SELECT level FROM record WHERE rid = ? AND level BETWEEN 0 AND 4");
    query.bind(1, rid);
    return forEachRow(query, [&](const Statement &row) { record.setAt(field, levelCode(static_cast<Level>(row.integer(0)))); });
}

Result<void> RecordTables::writeLevel(qint64 rid, std::optional<Level> level)
{
    Statement &update = m_connection.cached("UPDATE record SET level = ?1 WHERE rid = ?2 AND level IS NOT ?1");
    if (level)
        update.bind(1, static_cast<int>(*level));
    update.bind(2, rid);
    return update.run();
}

Result<void> RecordTables::readTable(const TableSql &sql, qint64 rid, Record &record) const
{
    if (!sql.extension.empty() &&
        record.text("kind") != QLatin1String(sql.extension.data(), static_cast<qsizetype>(sql.extension.size())))
        return {};
    Statement &query = m_connection.cached(sql.select.constData());
    query.bind(1, rid);
    return forEachRow(query, [&](const Statement &row) -> Result<void> {
        for (const Binding &binding : sql.bindings) {
            auto value = readValue(row, binding, record.entity().fields[static_cast<size_t>(binding.field)]);
            if (!value)
                return value.error();
            record.setAt(binding.field, std::move(*value));
        }
        return {};
    });
}

Result<Value> RecordTables::readValue(const Statement &statement, const Binding &binding, const Field &field) const
{
    switch (binding.storage) {
    case Storage::FuzzyDate: {
        FuzzyDate date = readFuzzyDate(statement, binding.column);
        return date.isNull() ? Value() : Value(std::move(date));
    }
    case Storage::RecordRef:
    case Storage::ChangeRef: {
        if (statement.isNull(binding.column))
            return Value();
        const qint64 target = statement.integer(binding.column);
        const auto id = binding.storage == Storage::RecordRef ? idOf(target) : changeIdOf(target);
        if (!id)
            return id.error();
        return Value(*id);
    }
    default: return readPlain(statement, binding.column, field.kind);
    }
}

Result<Value> RecordTables::readList(const ListSql &sql, qint64 rid) const
{
    QStringList texts;
    Ids ids;
    Statement &query = m_connection.cached(sql.select.constData());
    query.bind(1, rid);
    SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) -> Result<void> {
        if (sql.storage == Storage::List) {
            texts.append(row.text(0));
            return {};
        }
        const auto id = idOf(row.integer(0));
        if (!id)
            return id.error();
        ids.push_back(*id);
        return {};
    }));
    if (sql.storage == Storage::List)
        return listValue(std::move(texts));
    return ids.empty() ? Value() : Value(std::move(ids));
}

Value RecordTables::listValue(QStringList texts)
{
    return texts.isEmpty() ? Value() : Value(texts == noneOfThese ? QStringList() : std::move(texts));
}

Result<void> RecordTables::write(qint64 rid, const Record &record, bool fresh, const KnownRecords &known)
{
    const EntitySql &sql = m_sql.at(&record.entity());
    const Writing writing{rid, record, fresh, known};
    for (const TableSql &table : sql.tables) {
        const QLatin1String extension(table.extension.data(), static_cast<qsizetype>(table.extension.size()));
        const bool wanted = extension.isEmpty() || record.text("kind") == extension;
        if (wanted) {
            SOLNOMA_TRY(writeTable(table, writing));
        } else if (!fresh) {
            Statement &remove = m_connection.cached(table.remove.constData());
            remove.bind(1, rid);
            SOLNOMA_TRY(remove.run());
        }
    }
    for (const ListSql &list : sql.lists)
        SOLNOMA_TRY(writeList(list, writing));
    const auto level = record.level();
    return fresh && !level ? Result<void>() : writeLevel(rid, level);
}

Result<void> RecordTables::writeTable(const TableSql &sql, const Writing &writing)
{
    Statement &insert = m_connection.cached((writing.fresh ? sql.insert : sql.replace).constData());
    insert.bind(1, writing.rid);
    for (const Binding &binding : sql.bindings)
        SOLNOMA_TRY(bindValue(insert, binding, writing));
    return insert.run();
}

Result<void> RecordTables::bindValue(Statement &statement, const Binding &binding, const Writing &writing)
{
    const Value &value = writing.record.valueAt(binding.field);
    const int index = binding.column + 1;
    if (isEmpty(value)) // parameters that are not bound are NULL
        return {};
    if (binding.storage == Storage::FuzzyDate) {
        if (const auto *date = std::get_if<FuzzyDate>(&value))
            bindFuzzyDate(statement, index, *date);
        return {};
    }
    if (binding.storage != Storage::RecordRef && binding.storage != Storage::ChangeRef) {
        bindPlain(statement, index, value);
        return {};
    }
    const auto *id = std::get_if<Uuid7>(&value);
    if (!id)
        return {};
    const auto target = targetOf(writing.record.entity().fields[static_cast<size_t>(binding.field)], *id, writing.known);
    if (!target)
        return target.error();
    statement.bind(index, *target);
    return {};
}

Result<void> RecordTables::writeList(const ListSql &sql, const Writing &writing)
{
    if (!writing.fresh) {
        Statement &remove = m_connection.cached(sql.remove.constData());
        remove.bind(1, writing.rid);
        SOLNOMA_TRY(remove.run());
    }
    const Field &field = writing.record.entity().fields[static_cast<size_t>(sql.field)];
    const Value &value = writing.record.valueAt(sql.field);
    const auto *given = std::get_if<QStringList>(&value);
    const QStringList *texts = given && given->isEmpty() ? &noneOfThese : given;
    const auto *ids = std::get_if<Ids>(&value);
    const qsizetype count = texts ? texts->size() : ids ? static_cast<qsizetype>(ids->size()) : 0;
    for (qsizetype pos = 0; pos < count; ++pos) {
        const auto target = ids ? targetOf(field, (*ids)[static_cast<size_t>(pos)], writing.known) : Result<qint64>(0);
        if (!target)
            return target.error();
        Statement &insert = m_connection.cached(sql.insert.constData());
        insert.bind(1, writing.rid);
        insert.bind(2, qint64{pos});
        if (texts)
            insert.bind(3, texts->at(pos));
        else
            insert.bind(3, *target);
        SOLNOMA_TRY(insert.run());
    }
    return {};
}

Result<void> RecordTables::erase(const Entity &entity, qint64 rid)
{
    const EntitySql &sql = m_sql.at(&entity);
    const auto erase = [&](const QByteArray &text) -> Result<void> {
        Statement &remove = m_connection.cached(text.constData());
        remove.bind(1, rid);
        return remove.run();
    };
    for (const ListSql &list : sql.lists)
        SOLNOMA_TRY(erase(list.remove));
    for (const TableSql &table : sql.tables)
        SOLNOMA_TRY(erase(table.remove));
    return writeLevel(rid, std::nullopt);
}

} // namespace solnoma
