// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/search.h"
#include "store_fixture.h"

#include <QDir>

using namespace solnoma;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ConnectionOptions options;
        options.create = options.writer = true;
        auto opened = Connection::open(path(), StoreFixture::literal(), options);
        m_connection = std::move(*opened);
        m_copies = 0;
    }

    void aNewFileRunsAllAndNeedsNoCopy()
    {
        QVERIFY(migrateTo({"CREATE TABLE one (x);", "CREATE TABLE two (x);"}).isOk());
        QCOMPARE(*schemaVersion(*m_connection), 2);
        QCOMPARE(m_copies, 0);
        QCOMPARE(tableCount(), 2);
    }

    void anOlderFileIsCopiedOnceBeforeTheFirst()
    {
        QVERIFY(migrateTo({"CREATE TABLE one (x);"}).isOk());
        QVERIFY(migrateTo({"CREATE TABLE one (x);", "CREATE TABLE two (x);", "CREATE TABLE three (x);"}).isOk());
        QCOMPARE(m_copies, 1);
        QCOMPARE(tableCount(), 3);
        QVERIFY(migrateTo({"CREATE TABLE one (x);", "CREATE TABLE two (x);", "CREATE TABLE three (x);"}).isOk());
        QCOMPARE(m_copies, 1);
    }

    void withoutACopyNothingIsTouched()
    {
        QVERIFY(migrateTo({"CREATE TABLE one (x);"}).isOk());
        const std::array<QByteArray, 2> scripts{"CREATE TABLE one (x);", "CREATE TABLE two (x);"};
        const auto failed = migrateThrough(*m_connection, scripts, [] {
            return Result<void>(Error{ErrorCode::DiskFull, {}, {}});
        });
        QCOMPARE(failed.error().code, ErrorCode::DiskFull);
        QCOMPARE(*schemaVersion(*m_connection), 1);
        QCOMPARE(tableCount(), 1);
    }

    void oneThatFailsHalfWayIsRolledBack()
    {
        QVERIFY(!migrateTo({"CREATE TABLE one (x);", "CREATE TABLE two (x); CREATE TABLE one (x);"}).isOk());
        QCOMPARE(*schemaVersion(*m_connection), 1);
        QCOMPARE(tableCount(), 1);
        QVERIFY(migrateTo({"CREATE TABLE one (x);", "CREATE TABLE two (x);"}).isOk());
        QCOMPARE(tableCount(), 2);
    }

    void aNewerStoreIsRefusedAndUntouched_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("to write") << false;
        QTest::newRow("to read") << true;
    }

    void aNewerStoreIsRefusedAndUntouched()
    {
        QFETCH(bool, readOnly);
        QVERIFY(m_connection->execute("PRAGMA user_version = 99;").isOk());
        QVERIFY(m_connection->close(true).isOk());
        const QByteArray before = bytes();
        const SystemClock clock;
        Store::Options options;
        options.readOnly = readOnly;
        const auto store = Store::open(path(), StoreFixture::literal(), clock, options);
        QVERIFY(!store.isOk());
        QCOMPARE(store.error().code, ErrorCode::NewerVault);
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytes(), before);
    }

    void anOlderOneIsNotOpenedForReadingOnly()
    {
        QVERIFY(m_connection->close(true).isOk());
        const SystemClock clock;
        Store::Options options;
        options.readOnly = true;
        QCOMPARE(Store::open(path(), StoreFixture::literal(), clock, options).error().code, ErrorCode::ReadOnly);
        QVERIFY(Store::open(path(), StoreFixture::literal(), clock, {}).isOk());
        QVERIFY(Store::open(path(), StoreFixture::literal(), clock, options).isOk());
    }

    void everyOlderFormatBecomesThisOne_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("beside"); // what else such a store may hold
        for (int format = 1; format < CurrentSchema; ++format)
            QTest::addRow("%d", format) << format << QByteArray();
        QTest::newRow("3 with indexes of 4") << 3 << QByteArray("CREATE INDEX review_by_case ON review(case_id);");
    }

    void everyOlderFormatBecomesThisOne()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, beside);
        QVERIFY(migrate(*m_connection, {}).isOk()); // a new one
        const QStringList wanted = schema(*m_connection);
        QVERIFY(wanted.size() > 100);
        QVERIFY(m_connection->close(true).isOk());
        QVERIFY(QFile::remove(path()));

        init();
        const std::vector<QByteArray> scripts = scriptsTo(format);
        QCOMPARE(scripts.size(), static_cast<size_t>(format));
        QVERIFY(migrateTo(scripts).isOk());
        QVERIFY(m_connection->execute(beside).isOk());
        QVERIFY(schema(*m_connection) != wanted);
        QVERIFY(migrate(*m_connection, {}).isOk());
        QCOMPARE(*schemaVersion(*m_connection), CurrentSchema);
        QCOMPARE(schema(*m_connection), wanted);
    }

    void anOlderStoreKeepsItsRecords_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QByteArray>("altered");
        for (int format = 1; format < CurrentSchema; ++format)
            QTest::addRow("%d", format) << format << QByteArray();
        // The control of what is compared: verify must say so of an older store too.
        QTest::newRow("1, altered") << 1 << QByteArray("UPDATE person SET activity = 'sleeps' WHERE activity IS NOT NULL");
        QTest::newRow("1, a name lost") << 1 << QByteArray("DELETE FROM name");
    }

    void anOlderStoreKeepsItsRecords()
    {
        QFETCH(int, format);
        QFETCH(QByteArray, altered);
        StoreFixture today;
        const Uuid7 known = recordSome(today);
        const std::vector<Record> records = recordsOf(*today.store);
        QVERIFY(records.size() >= 8); // with who recorded them and on what
        const auto heads = today.store->history().heads();
        QVERIFY(heads.isOk());
        today.store.reset();

        QVERIFY(migrateTo(scriptsTo(format)).isOk());
        QVERIFY(takeRowsOf(today.path()));
        QVERIFY(m_connection->execute(altered).isOk());
        QVERIFY(m_connection->close(true).isOk());
        QCOMPARE(m_copies, 0);
        Store::Options options;
        options.beforeMigration = [this] {
            ++m_copies;
            return Result<void>();
        };
        const auto opened = Store::open(path(), StoreFixture::literal(), today.clock, options);
        QVERIFY2(opened.isOk(), opened ? "" : qPrintable(opened.error().detail));
        Store &store = **opened;
        QCOMPARE(m_copies, 1);
        QCOMPARE(*schemaVersion(store.connection()), CurrentSchema);
        const auto isWell = [&store] { return store.history().verify()->empty(); };
        QCOMPARE(isWell(), altered.isEmpty());
        QCOMPARE(recordsOf(store) == records, altered.isEmpty());
        if (!altered.isEmpty())
            return;
        QVERIFY(store.history().missingFrom(*heads)->empty());
        QCOMPARE(*store.connection().integrityCheck(), QString());
        QVERIFY(store.readModels().stale()->empty());
        const auto found = Search(store.connection(), store.records()).names(QStringLiteral("Sinovova"), 10);
        QCOMPARE(found->size(), size_t{1});
        QCOMPARE(found->front().id, known);
        for (const char *list : {"cases", "parties", "acts", "tasks", "sources", "documents"})
            QCOMPARE(Lists(store.connection(), store.records()).page({list, {}, Qt::AscendingOrder, {}, {}, 100})->rows.size(),
                     size_t{1});

        QVERIFY(store.setRecorder(today.user, QStringLiteral("kunduz"), today.device).isOk());
        Record record = *store.records().load(known);
        record.set("activity", QStringLiteral("teaches"));
        auto writer = store.change(QStringLiteral("record"));
        QVERIFY(*(*writer)->update(record));
        QVERIFY((*writer)->commit().isOk());
        QVERIFY(isWell());
    }

private:
    /// One of each kind that has a list, with rows, references, an earlier state and one that was removed. The person's id.
    static Uuid7 recordSome(StoreFixture &fixture)
    {
        const Uuid7 known = fixture.create(person(QStringLiteral("Намуна Синовова")));
        Record changed = *fixture.store->records().load(known);
        changed.set("activity", QStringLiteral("writes"));
        if (!fixture.update(changed))
            qFatal("update");
        Record file(entity("case"));
        file.set("title", QStringLiteral("Namuna"));
        file.set("subjects", Ids{known});
        const Uuid7 caseId = fixture.create(file);
        Record target(entity("involvement"));
        target.set("party", known);
        target.set("role", QStringLiteral("target"));
        Record act(entity("act"));
        act.set("kind", QStringLiteral("other"));
        act.set("case", caseId);
        act.set("account", QStringLiteral("Её увезли ночью"));
        act.rows("involved").push_back(target);
        fixture.create(act);
        for (const auto &[kind, field] : {std::pair("source", "label"), {"document", "title"}, {"task", "title"}}) {
            Record record(entity(kind));
            record.set(field, QStringLiteral("Namuna"));
            fixture.create(record);
        }
        const Uuid7 gone = fixture.create(person(QStringLiteral("Ketgan Odam")));
        auto writer = fixture.store->change(QStringLiteral("record"));
        if (!(*writer)->remove(gone) || !(*writer)->commit())
            qFatal("remove");
        return known;
    }

    static std::vector<Record> recordsOf(Store &store)
    {
        std::vector<Record> records;
        for (const Entity *entity : allEntities()) {
            const auto rids = store.records().ridsOf(*entity);
            if (!rids)
                qFatal("%s", qPrintable(rids.error().detail));
            for (const qint64 rid : *rids)
                records.push_back(*store.records().load(**store.records().head(rid)));
        }
        return records;
    }

    /// Into a store of an older format: records, history and lists as an older program wrote them. What a search reads is left
    /// empty; the numbers of an older program say that it is to be made anew.
    bool takeRowsOf(const QString &newer)
    {
        QByteArray script = "PRAGMA foreign_keys = OFF; ATTACH DATABASE '" + newer.toUtf8() + "' AS newer; BEGIN;";
        auto tables = m_connection->prepare(
            "SELECT t.name, group_concat('\"' || c.name || '\"') FROM sqlite_schema t, pragma_table_info(t.name) c "
            "WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite!_%' ESCAPE '!' AND t.name NOT LIKE '%!_index%' ESCAPE '!' "
            "GROUP BY t.name");
        const auto listed = forEachRow(*tables, [&script](const Statement &row) {
            const QByteArray name = '"' + row.text(0).toUtf8() + '"';
            const QByteArray columns = row.text(1).toUtf8();
            script += "INSERT INTO main." + name + '(' + columns + ") SELECT " + columns + " FROM newer." + name + ';';
        });
        script += "UPDATE meta SET value = CAST('1.1' AS BLOB) WHERE key IN ('index_version', 'read_model_version');"
                  "COMMIT; DETACH DATABASE newer; PRAGMA foreign_keys = ON;";
        const auto taken = m_connection->execute(script);
        if (!taken)
            qWarning("%s %s", qPrintable(taken.error().place), qPrintable(taken.error().detail));
        return listed && taken;
    }

    static std::vector<QByteArray> scriptsTo(int version)
    {
        const QDir folder(QStringLiteral(":/solnoma/migrations"));
        std::vector<QByteArray> scripts;
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name).mid(0, version)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                scripts.push_back(file.readAll());
        }
        return scripts;
    }

    static QStringList schema(Connection &connection)
    {
        QStringList all;
        auto query = connection.prepare("SELECT type, name, coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
        const auto read = forEachRow(
            *query, [&all](const Statement &row) { all.append(row.text(0) + u' ' + row.text(1) + u' ' + row.text(2)); });
        return read ? all : QStringList();
    }

    QString path() const { return m_folder->filePath(QStringLiteral("store-1.db")); }

    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    Result<void> migrateTo(const std::vector<QByteArray> &scripts)
    {
        return migrateThrough(*m_connection, scripts, [this] {
            ++m_copies;
            return Result<void>();
        });
    }

    int tableCount()
    {
        auto count = m_connection->prepare("SELECT count(*) FROM sqlite_schema");
        return static_cast<int>(*firstInteger(*count));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
