// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"
#include "store/query.h"
#include "store_fixture.h"

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

private:
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
