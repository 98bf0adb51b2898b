// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/bare_rows.h"

#include "bench/measure.h"
#include "names/normalise.h"
#include "store/query.h"

#include <algorithm>
#include <ranges>

namespace solnoma::bench {

namespace {

struct Cell {
    enum { Null, Integer, Real, Text, Blob } type = Null;
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes = {};
};

struct TableRows {
    QByteArray name;
    int columns = 0;
    std::vector<Cell> cells; ///< row after row
};

struct IndexEntry {
    qint64 rid;
    QByteArray open;
    QByteArray restricted;
    std::optional<NameKeys> keys;
};

Cell cellAt(const Statement &row, int column, const QByteArray &type)
{
    if (type == "integer")
        return {Cell::Integer, row.integer(column)};
    if (type == "real")
        return {Cell::Real, 0, row.real(column)};
    if (type == "null")
        return {};
    return {type == "text" ? Cell::Text : Cell::Blob, 0, 0, row.blob(column)};
}

TableRows readTable(Connection &connection, const QByteArray &name)
{
    TableRows table{name, 0, {}};
    QByteArray sql = "SELECT *";
    Statement names = must(connection.prepare("SELECT name FROM pragma_table_info(?)"), "columns");
    names.bindUtf8(1, name);
    must(forEachRow(names,
                    [&](const Statement &row) {
                        sql += ", typeof(" + quoted(row.utf8(0)) + ')';
                        ++table.columns;
                    }),
         "columns");
    Statement rows = must(connection.prepare(QByteArray(sql + " FROM " + quoted(name))), "rows");
    must(forEachRow(rows,
                    [&](const Statement &row) {
                        for (int c = 0; c < table.columns; ++c)
                            table.cells.push_back(cellAt(row, c, row.utf8(table.columns + c)));
                    }),
         "rows");
    return table;
}

/// All tables but the full-text ones with their shadows, and the settings, which a new store has already.
std::vector<QByteArray> tableNames(Connection &connection)
{
    std::vector<QByteArray> names;
    Statement query = must(connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'meta' "
                                              "AND name NOT LIKE '%\\_index%' ESCAPE '\\' AND name NOT LIKE 'sqlite%'"),
                           "tables");
    must(forEachRow(query, [&](const Statement &row) { names.push_back(row.utf8(0)); }), "tables");
    return names;
}

void bind(Statement &statement, int index, const Cell &cell)
{
    switch (cell.type) {
    case Cell::Null: break;
    case Cell::Integer: statement.bind(index, cell.integer); break;
    case Cell::Real: statement.bind(index, cell.real); break;
    case Cell::Text: statement.bindUtf8(index, cell.bytes); break;
    case Cell::Blob: statement.bindBlob(index, cell.bytes); break;
    }
}

Spent writeTable(Connection &connection, const TableRows &table)
{
    const QByteArrayList marks(table.columns, "?");
    const QByteArray sql = "INSERT INTO " + quoted(table.name) + " VALUES(" + marks.join(',') + ')';
    return spentOn([&] {
        Statement insert = must(connection.prepare(sql), "insert");
        for (size_t at = 0; at < table.cells.size(); at += static_cast<size_t>(table.columns)) {
            insert.reset();
            for (int c = 0; c < table.columns; ++c)
                bind(insert, c + 1, table.cells[at + static_cast<size_t>(c)]);
            must(insert.run(), "insert");
        }
    });
}

/// What others refer to comes first.
int rank(const QByteArray &table)
{
    static const QByteArrayList first{"record", "change", "revision"};
    const qsizetype place = first.indexOf(table);
    return static_cast<int>(place < 0 ? first.size() : place);
}

struct Head {
    qint64 rid;
    qint64 vid;
};

/// Out of the rows of `record`, which are then written without them.
std::vector<Head> takeHeads(TableRows &records)
{
    constexpr size_t RidColumn = 0;
    constexpr size_t HeadColumn = 4;
    std::vector<Head> heads;
    for (size_t at = 0; at < records.cells.size(); at += static_cast<size_t>(records.columns)) {
        Cell &head = records.cells[at + HeadColumn];
        heads.push_back({records.cells[at + RidColumn].integer, head.integer});
        head = {};
    }
    return heads;
}

Spent writeHeads(Connection &connection, const std::vector<Head> &heads)
{
    return spentOn([&] {
        Statement update = must(connection.prepare("UPDATE record SET head = ? WHERE rid = ?"), "heads");
        for (const Head &each : heads) {
            update.reset();
            update.bind(1, each.vid);
            update.bind(2, each.rid);
            must(update.run(), "heads");
        }
    });
}

void append(QString &body, const Value &value)
{
    QStringList texts;
    if (const auto *text = std::get_if<QString>(&value))
        texts << *text;
    else if (const auto *list = std::get_if<QStringList>(&value))
        texts = *list;
    for (const QString &text : texts) {
        if (!text.isEmpty())
            body += text + u'\n';
    }
}

IndexEntry entryOf(qint64 rid, const Record &record, const Folder &folder)
{
    QString open;
    QString restricted;
    const Level level = record.levelOrStart();
    for (size_t i = 0; i < record.entity().fields.size(); ++i) {
        const Field &field = record.entity().fields[i];
        if (field.kind == FieldKind::Text || field.kind == FieldKind::Long || field.kind == FieldKind::Texts)
            append(std::max(level, field.level) >= Level::Restricted ? restricted : open, record.valueAt(static_cast<int>(i)));
    }
    IndexEntry entry{rid, normalise(open).toUtf8(), normalise(restricted).toUtf8(), {}};
    if (record.kind() == "name")
        entry.keys = folder.keys(record.text("full"));
    else if (record.kind() == "place")
        entry.keys = folder.keys(record.text("name"));
    return entry;
}

std::vector<IndexEntry> readIndexes(Store &store)
{
    std::vector<IndexEntry> entries;
    const Folder folder;
    Statement query = must(store.connection().prepare("SELECT rid FROM record ORDER BY rid"), "records");
    must(forEachRow(query,
                    [&](const Statement &row) {
                        const auto head = must(store.records().head(row.integer(0)), "head");
                        entries.push_back(entryOf(head->rid, must(store.records().loadFlat(*head), "record"), folder));
                    }),
         "records");
    return entries;
}

void writeText(Statement &insert, qint64 rid, const QByteArray &body)
{
    if (body.isEmpty())
        return;
    insert.reset();
    insert.bind(1, rid);
    insert.bindUtf8(2, body);
    must(insert.run(), "text");
}

void writeIndexes(Connection &connection, const std::vector<IndexEntry> &entries)
{
    Statement open = must(connection.prepare("INSERT INTO text_index(rowid, body) VALUES(?, ?)"), "index");
    Statement restricted = must(connection.prepare("INSERT INTO restricted_index(rowid, body) VALUES(?, ?)"), "index");
    Statement name = must(connection.prepare("INSERT INTO name_index(rowid, f, k, s) VALUES(?, ?, ?, ?)"), "index");
    for (const IndexEntry &entry : entries) {
        writeText(open, entry.rid, entry.open);
        writeText(restricted, entry.rid, entry.restricted);
        if (!entry.keys)
            continue;
        name.reset();
        name.bind(1, entry.rid);
        name.bind(2, entry.keys->fold);
        name.bind(3, entry.keys->sound);
        name.bind(4, entry.keys->skeleton);
        must(name.run(), "name");
    }
}

} // namespace

Spent writeBare(Store &from, Store &to, ForeignKeys keys)
{
    const bool isChecked = keys == ForeignKeys::Checked;
    std::vector<QByteArray> names = tableNames(from.connection());
    std::ranges::stable_sort(names, {}, rank);
    must(to.connection().execute(isChecked ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF"), "foreign keys");
    Transaction transaction = must(Transaction::begin(to.connection()), "begin");
    must(to.connection().execute("UPDATE record SET head = NULL"), "empty");
    for (const QByteArray &name : std::views::reverse(names))
        must(to.connection().execute("DELETE FROM " + quoted(name)), "empty");
    for (const char *index : {"text_index", "restricted_index", "name_index"})
        must(to.connection().execute(QByteArray("INSERT INTO ") + index + '(' + index + ") VALUES('delete-all')"), "empty");
    Spent spent;
    std::vector<Head> heads;
    for (const QByteArray &name : names) {
        TableRows table = readTable(from.connection(), name);
        if (isChecked && name == "record")
            heads = takeHeads(table);
        spent = spent + writeTable(to.connection(), table);
        if (name == "revision")
            spent = spent + writeHeads(to.connection(), heads);
    }
    const std::vector<IndexEntry> entries = readIndexes(from);
    spent = spent + spentOn([&] { writeIndexes(to.connection(), entries); });
    return spent + spentOn([&] {
               must(transaction.commit(), "commit");
               must(to.connection().checkpointTruncate(), "checkpoint"); // as an import does
           });
}

} // namespace solnoma::bench
