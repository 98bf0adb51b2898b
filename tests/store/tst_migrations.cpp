// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"
#include "store/migrations.h"
#include "store/query.h"
#include "store/search.h"
#include "store_fixture.h"
#include "support/small_disk.h"

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
        QVERIFY(migrateThrough(*m_connection, *migrationScripts()).isOk()); // a new one
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
        QVERIFY(migrateThrough(*m_connection, *migrationScripts()).isOk());
        QCOMPARE(*schemaVersion(*m_connection), CurrentSchema);
        QCOMPARE(schema(*m_connection), wanted);
    }

    void theStateBeforeComesBackWhereAScriptFails_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("third");
        QTest::addColumn<bool>("fails");
        QTest::newRow("works") << QByteArray("CREATE TABLE two (x);") << QByteArray("DELETE FROM one;") << false;
        QTest::newRow("stops") << QByteArray("DELETE FROM one;") << QByteArray("CREATE TABLE one (x);") << true;
        QTest::newRow("leaves what fails the check")
            << QByteArray("DELETE FROM one;")
            << QByteArray("CREATE TABLE t (x CHECK (x > 0)); PRAGMA ignore_check_constraints = ON; INSERT INTO t VALUES (-1);"
                          "PRAGMA ignore_check_constraints = OFF;")
            << true;
    }

    void theStateBeforeComesBackWhereAScriptFails()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, third);
        QFETCH(bool, fails);
        QVERIFY(leaveFirstFormat());
        QCOMPARE(open({first, second, third}).isOk(), !fails);
        QVERIFY(!QFileInfo::exists(before()));
        QVERIFY(reopen());
        QCOMPARE(*schemaVersion(*m_connection), fails ? 1 : 3);
        QCOMPARE(rowCount(), fails ? 1 : 0);
    }

    /// Killed between the first script and the check: what stands beside the store is the state before.
    void theStateBeforeComesBackAfterAKill_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("a whole copy") << true;
        QTest::newRow("a damaged copy is none") << false;
    }

    void theStateBeforeComesBackAfterAKill()
    {
        QFETCH(bool, whole);
        QVERIFY(leaveFirstFormat());
        QVERIFY(reopen());
        QVERIFY(m_connection->vacuumInto(before(), StoreFixture::literal()).isOk());
        QVERIFY(whole || flip(before()));
        QVERIFY(migrateTo({first, "DELETE FROM one;"}).isOk());
        QVERIFY(m_connection->close(false).isOk());
        QVERIFY(QFileInfo::exists(path() + QStringLiteral("-wal"))); // it must not be read into the copy

        auto opened = open({first, "CREATE TABLE two (x);"});
        QVERIFY(opened.isOk());
        m_connection = std::move(*opened);
        QCOMPARE(*schemaVersion(*m_connection), 2);
        QCOMPARE(rowCount(), whole ? 1 : 0);
        QCOMPARE(tableCount(), whole ? 2 : 1);
        QVERIFY(!QFileInfo::exists(before()));
    }

    void aDamagedStoreIsBroughtUpWithoutACopy()
    {
        QVERIFY(leaveFirstFormat());
        QVERIFY(flip(path()));
        auto opened = open({first, "CREATE TABLE two (x);"});
        QVERIFY(opened.isOk());
        m_connection = std::move(*opened);
        QCOMPARE(*schemaVersion(*m_connection), 2);
        QVERIFY(!m_connection->integrityCheck()->isEmpty()); // the control: it is damaged
    }

    void withoutRoomForTheCopyNothingIsChanged()
    {
        const SmallDisk disk(m_folder->filePath(QStringLiteral("disk")));
        if (!disk.isMounted())
            QSKIP("needs the right to mount");
        QVERIFY(leaveFirstFormat());
        const QString moved = m_folder->filePath(QStringLiteral("disk/store-1.db"));
        QVERIFY(QFile::copy(path(), moved));
        disk.fill(16384);
        const std::array<QByteArray, 2> scripts{first, "CREATE TABLE two (x);"};
        QCOMPARE(openMigrated(moved, StoreFixture::literal(), writing(), scripts).error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(moved + QStringLiteral(".before")));
        disk.empty();
        const auto opened = openMigrated(moved, StoreFixture::literal(), writing(), scripts);
        QVERIFY(opened.isOk());
        QCOMPARE(*schemaVersion(**opened), 2);
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
        const auto opened = Store::open(path(), StoreFixture::literal(), today.clock, {});
        QVERIFY2(opened.isOk(), opened ? "" : qPrintable(opened.error().detail));
        Store &store = **opened;
        QVERIFY(!QFileInfo::exists(before()));
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
    /// A store of the first format with one row, as large as some pages; closed.
    bool leaveFirstFormat()
    {
        return migrateTo({first}).isOk() && m_connection->execute("INSERT INTO one VALUES (zeroblob(60000));").isOk() &&
               m_connection->close(true).isOk();
    }

    static ConnectionOptions writing()
    {
        ConnectionOptions options;
        options.writer = true;
        return options;
    }

    Result<std::unique_ptr<Connection>> open(const std::vector<QByteArray> &scripts) const
    {
        return openMigrated(path(), StoreFixture::literal(), writing(), scripts);
    }

    bool reopen()
    {
        auto opened = Connection::open(path(), StoreFixture::literal(), writing());
        if (opened)
            m_connection = std::move(*opened);
        return opened.isOk();
    }

    /// One bit in the last page.
    static bool flip(const QString &path)
    {
        QFile file(path);
        char byte = 0;
        const auto place = [&] { return file.seek(file.size() - 1000); };
        if (!file.open(QIODevice::ReadWrite) || !place() || !file.getChar(&byte) || !place())
            return false;
        return file.putChar(static_cast<char>(byte ^ 1));
    }

    QString before() const { return path() + QStringLiteral(".before"); }

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

    int rowCount()
    {
        auto count = m_connection->prepare("SELECT count(*) FROM one");
        return static_cast<int>(*firstInteger(*count));
    }

    inline static const QByteArray first = "CREATE TABLE one (x);";

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
