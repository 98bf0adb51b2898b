// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/query.h"
#include "store_fixture.h"

#include <QElapsedTimer>

using namespace solnoma;

namespace {

FuzzyDate day(int n)
{
    FuzzyDate date;
    date.from = WallTime::startOf(QDate(2010, 1, 1).addDays(n % 5000));
    date.to = WallTime::endOf(QDate(2010, 1, 1).addDays(n % 5000));
    date.precision = FuzzyDate::Precision::Day;
    date.basis = FuzzyDate::Basis::Stated;
    return date;
}

QString text(int n, int words)
{
    QString text;
    for (int i = 0; i < words; ++i)
        text += QStringLiteral("word%1 ").arg((n * 31 + i * 7) % 5000);
    return text;
}

/// One case with three acts and two people.
void addCase(ChangeWriter &writer, int n)
{
    Ids people;
    for (int i = 0; i < 2; ++i) {
        Record who = person(QStringLiteral("Odam%1 Namunayev%2").arg(n % 977).arg(n % 1009 + i));
        who.set("sex", QStringLiteral("female"));
        who.set("citizenships", QStringList{QStringLiteral("UZ")});
        who.set("activity", text(n, 12));
        people.push_back(*writer.create(who));
    }
    Record file(entity("case"));
    file.set("title", text(n, 4));
    file.set("ref", QStringLiteral("UZ-2026-XX-%1").arg(n));
    file.set("countries", QStringList{QStringLiteral("UZ")});
    file.set("subjects", people);
    file.set("summary", text(n, 30));
    const Uuid7 caseId = *writer.create(file);
    for (int i = 0; i < 3; ++i) {
        Record act(entity("act"));
        act.set("case", caseId);
        act.set("kind", i == 0 ? QStringLiteral("detention") : QStringLiteral("harassment"));
        act.set("began", day(n + i));
        act.set("violations", QStringList{QStringLiteral("arbitrary_detention")});
        act.set("account", text(n + i, 40));
        Record involved(entity("involvement"));
        involved.set("party", people[static_cast<size_t>(i % 2)]);
        involved.set("role", QStringLiteral("target"));
        act.rows("involved").push_back(involved);
        if (i == 0) {
            Record stage(entity("custody_stage"));
            stage.set("stage", QStringLiteral("police_custody"));
            stage.set("began", day(n));
            act.rows("detention.stages").push_back(stage);
        }
        if (!writer.create(act))
            qFatal("act");
    }
}

struct Table {
    QByteArray name;
    int columns = 0;
};

} // namespace

/// Our import against prepared statements that write the same rows into the same schema. SOLNOMA_SPEED_CASES for more.
class TestImportSpeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void againstPreparedStatements()
    {
        const int cases =
            qEnvironmentVariableIsSet("SOLNOMA_SPEED_CASES") ? qEnvironmentVariableIntValue("SOLNOMA_SPEED_CASES") : 300;
        StoreFixture ours;
        QElapsedTimer timer;
        timer.start();
        {
            auto writer = ours.store->change(QStringLiteral("import"));
            for (int n = 0; n < cases; ++n)
                addCase(**writer, n);
            QVERIFY((*writer)->commit().isOk());
        }
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e9;

        StoreFixture theirs;
        const double bare = copyRows(*ours.store, *theirs.store);
        qInfo("%d cases: import %.3f s, the same rows by prepared statements %.3f s, ratio %.2f", cases, took, bare, bare / took);
        QVERIFY(ours.store->readModels().stale()->empty());
        QCOMPARE(ours.store->records().ridsOf(entity("act"))->size(), static_cast<size_t>(cases) * 3);
    }

private:
    /// Seconds that the inserts alone took; rows are read into memory before. Foreign keys are not checked here, since
    /// the tables come one after the other: that is to the advantage of this side.
    static double copyRows(Store &from, Store &to)
    {
        std::vector<Table> tables;
        {
            auto query =
                from.connection().prepare("SELECT name, (SELECT count(*) FROM pragma_table_info(s.name)) FROM sqlite_schema s "
                                          "WHERE type = 'table' AND name NOT LIKE '%\\_index%' ESCAPE '\\' AND name <> 'meta'");
            while (*query->step())
                tables.push_back({query->utf8(0), static_cast<int>(query->integer(1))});
        }
        must(to.connection().execute(
            "PRAGMA foreign_keys = OFF; BEGIN; DELETE FROM record; DELETE FROM \"change\"; DELETE FROM revision; "
            "DELETE FROM revision_payload; DELETE FROM user; DELETE FROM user_rights; DELETE FROM device; COMMIT;"));
        qint64 nanoseconds = 0;
        auto transaction = Transaction::begin(to.connection());
        for (const Table &table : tables)
            nanoseconds += copyTable(from, to, table);
        nanoseconds += copyIndexes(from, to);
        QElapsedTimer timer;
        timer.start();
        must(transaction->commit());
        return static_cast<double>(nanoseconds + timer.nsecsElapsed()) / 1e9;
    }

    static void must(const Result<void> &result)
    {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().place), qPrintable(result.error().detail));
    }

    struct Cell {
        enum { Null, Integer, Text, Blob } type = Null;
        qint64 integer = 0;
        QByteArray bytes;
    };

    static qint64 copyTable(Store &from, Store &to, const Table &table)
    {
        std::vector<Cell> cells;
        QByteArray types = "SELECT *";
        auto names = from.connection().prepare("SELECT name FROM pragma_table_info(?)");
        names->bindUtf8(1, table.name);
        while (*names->step())
            types += ", typeof(" + quoted(names->utf8(0)) + ')';
        types += " FROM " + quoted(table.name);
        auto query = from.connection().prepare(types);
        while (*query->step()) {
            for (int c = 0; c < table.columns; ++c) {
                const QByteArray type = query->utf8(table.columns + c);
                if (type == "integer")
                    cells.push_back({Cell::Integer, query->integer(c), {}});
                else if (type == "null")
                    cells.push_back({});
                else
                    cells.push_back({type == "text" ? Cell::Text : Cell::Blob, 0, query->blob(c)});
            }
        }
        const QByteArrayList marks(table.columns, "?");
        const QByteArray sql = "INSERT INTO " + quoted(table.name) + " VALUES(" + marks.join(',') + ')';
        auto insert = to.connection().prepare(sql);
        QElapsedTimer timer;
        timer.start();
        for (size_t at = 0; at < cells.size(); at += static_cast<size_t>(table.columns)) {
            insert->reset();
            for (int c = 0; c < table.columns; ++c) {
                const Cell &cell = cells[at + static_cast<size_t>(c)];
                if (cell.type == Cell::Integer)
                    insert->bind(c + 1, cell.integer);
                else if (cell.type == Cell::Text)
                    insert->bindUtf8(c + 1, cell.bytes);
                else if (cell.type == Cell::Blob)
                    insert->bindBlob(c + 1, cell.bytes);
            }
            must(insert->run());
        }
        return timer.nsecsElapsed();
    }

    /// What the search indexes hold, worked out beforehand.
    static qint64 copyIndexes(Store &from, Store &to)
    {
        struct Entry {
            qint64 rid;
            QByteArray body;
            NameKeys keys;
        };
        const Folder folder;
        std::vector<Entry> bodies;
        std::vector<Entry> names;
        auto texts = from.connection().prepare(
            "SELECT rid, account FROM act UNION ALL SELECT rid, concat_ws(char(10), title, ref, summary) FROM case_file UNION "
            "ALL "
            "SELECT rid, activity FROM person WHERE activity IS NOT NULL UNION ALL SELECT rid, full FROM name ORDER BY 1");
        if (!texts)
            texts = from.connection().prepare("SELECT rid, account FROM act UNION ALL SELECT rid, title || char(10) || ref || "
                                              "char(10) || summary FROM case_file "
                                              "UNION ALL SELECT rid, activity FROM person WHERE activity IS NOT NULL UNION ALL "
                                              "SELECT rid, full FROM name ORDER BY 1");
        while (*texts->step())
            bodies.push_back({texts->integer(0), texts->utf8(1), {}});
        auto full = from.connection().prepare("SELECT rid, full FROM name ORDER BY rid");
        while (*full->step())
            names.push_back({full->integer(0), {}, folder.keys(full->text(1))});
        auto body = to.connection().prepare("INSERT INTO text_index(rowid, body) VALUES(?, ?)");
        auto name = to.connection().prepare("INSERT INTO name_index(rowid, f, k, s) VALUES(?, ?, ?, ?)");
        QElapsedTimer timer;
        timer.start();
        for (const Entry &entry : bodies) {
            body->reset();
            body->bind(1, entry.rid);
            body->bindUtf8(2, entry.body);
            must(body->run());
        }
        for (const Entry &entry : names) {
            name->reset();
            name->bind(1, entry.rid);
            name->bind(2, entry.keys.fold);
            name->bind(3, entry.keys.sound);
            name->bind(4, entry.keys.skeleton);
            must(name->run());
        }
        return timer.nsecsElapsed();
    }
};

QTEST_GUILESS_MAIN(TestImportSpeed)
#include "tst_import_speed.moc"
