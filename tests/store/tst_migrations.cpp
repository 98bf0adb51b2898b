// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/query.h"
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

private:
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
