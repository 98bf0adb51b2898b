// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/cipher_driver.h"
#include "sqlcipher/test_database.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlQueryModel>
#include <QSqlRecord>
#include <QSqlTableModel>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace solnoma;

class TestCipherDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void valuesComeBack_data();
    void valuesComeBack();
    void numbersOutOfRange();
    void positionalPlaceholders();
    void namedPlaceholders();
    void batch();
    void movesInTheResult();
    void forwardOnly();
    void rowsAndIds();
    void returningClause();
    void errors();
    void transactions();
    void tablesAndViews();
    void recordOfATable();
    void primaryIndexInKeyOrder();
    void identifiers();
    void tableModelReadsAndEdits();
    void tableModelConflict();
    void queryModelFetchesMore();
    void twoDatabases();
    void closeWithLiveQueries();
    void queryOutlivesDatabase();
    void keyIsForOneOpen();
    void wrongKeyAndBadOptions();
    void readOnlyDatabase();
    void adoptsAConnection();
    void interruptedQueryFails();

private:
    QSqlDatabase addDatabase(const QString &name, char digit = '7', const char *options = "CREATE;WRITER");
    QSqlQuery run(const QString &sql)
    {
        QSqlQuery query(m_database);
        if (!query.exec(sql))
            QTest::qFail(qPrintable(query.lastError().text()), __FILE__, __LINE__);
        return query;
    }
    QVariant single(const QString &sql)
    {
        QSqlQuery query = run(sql);
        return query.next() ? query.value(0) : QVariant();
    }
    void fillNumbers(int count)
    {
        run(QStringLiteral("INSERT INTO person(name) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n"
                           " WHERE i < %1) SELECT 'p' || i FROM n")
                .arg(count));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QSqlDatabase m_database;
};

QSqlDatabase TestCipherDriver::addDatabase(const QString &name, char digit, const char *options)
{
    auto *driver = new CipherDriver;
    driver->setKey(testKey(digit));
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, name);
    database.setDatabaseName(m_folder->filePath(name + QStringLiteral(".db")));
    database.setConnectOptions(QLatin1String(options));
    return database;
}

void TestCipherDriver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = addDatabase(QStringLiteral("main"));
    QVERIFY2(m_database.open(), qPrintable(m_database.lastError().text()));
    run(QStringLiteral("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL, born TEXT DEFAULT 'it''s unknown',"
                       " photo BLOB, score REAL, shout TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL)"));
}

void TestCipherDriver::cleanup()
{
    m_database = QSqlDatabase();
    for (const QString &name : QSqlDatabase::connectionNames())
        QSqlDatabase::removeDatabase(name);
    m_folder.reset();
}

void TestCipherDriver::valuesComeBack_data()
{
    QTest::addColumn<QVariant>("given");
    QTest::addColumn<QVariant>("expected");
    QTest::addColumn<QString>("type");
    const auto row = [](const char *name, const QVariant &given, const QVariant &expected, const char *type) {
        QTest::newRow(name) << given << expected << QString::fromLatin1(type);
    };
    row("int", 5, 5LL, "integer");
    row("largest", std::numeric_limits<qlonglong>::max(), std::numeric_limits<qlonglong>::max(), "integer");
    row("bool", true, 1LL, "integer");
    row("double", 0.1, 0.1, "real");
    row("text", QStringLiteral("Шавкат oʻgʻli"), QStringLiteral("Шавкат oʻgʻli"), "text");
    row("empty text", QStringLiteral(""), QStringLiteral(""), "text");
    row("text with NUL", QString(QLatin1String("a\0b", 3)), QString(QLatin1String("a\0b", 3)), "text");
    row("bytes", QByteArray("\0\1\2\0", 4), QByteArray("\0\1\2\0", 4), "blob");
    row("no bytes", QByteArray(""), QByteArray(""), "blob");
    row("date", QDate(1961, 2, 3), QStringLiteral("1961-02-03"), "text");
    row("time", QTime(23, 5, 6, 7), QStringLiteral("23:05:06.007"), "text");
    row("moment", QDateTime(QDate(2024, 1, 2), QTime(3, 4), Qt::UTC), QStringLiteral("2024-01-02T03:04:00.000Z"), "text");
    row("null", QVariant(), QVariant(), "null");
    row("null text", QString(), QVariant(), "null");
    row("null bytes", QByteArray(), QVariant(), "null");
}

void TestCipherDriver::valuesComeBack()
{
    QFETCH(QVariant, given);
    QFETCH(QVariant, expected);
    QFETCH(QString, type);
    QSqlQuery query(m_database);
    QVERIFY(query.prepare(QStringLiteral("SELECT :v, typeof(:v)")));
    query.bindValue(QStringLiteral(":v"), given);
    QVERIFY2(query.exec(), qPrintable(query.lastError().text()));
    QVERIFY(query.next());
    QCOMPARE(query.value(1).toString(), type);
    QCOMPARE(query.isNull(0), expected.isNull());
    if (!expected.isNull())
        QCOMPARE(query.value(0), expected);
}

void TestCipherDriver::numbersOutOfRange()
{
    QSqlQuery query(m_database);
    QVERIFY(query.prepare(QStringLiteral("SELECT ?")));
    query.addBindValue(std::numeric_limits<qulonglong>::max());
    QVERIFY(!query.exec());
}

void TestCipherDriver::positionalPlaceholders()
{
    QSqlQuery query(m_database);
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO person(name, photo, score) VALUES(?, ?, ?)")));
    for (int i = 0; i < 3; ++i) {
        query.addBindValue(QStringLiteral("n%1").arg(i));
        query.addBindValue(QByteArray(3, static_cast<char>(i)));
        query.addBindValue(i * 0.5);
        QVERIFY(query.exec());
        QCOMPARE(query.lastInsertId().toInt(), i + 1);
    }
    QSqlQuery select = run(QStringLiteral("SELECT name, photo, score, shout FROM person ORDER BY id LIMIT 3"));
    for (int i = 0; i < 3; ++i) {
        QVERIFY(select.next());
        QCOMPARE(select.value(QStringLiteral("name")).toString(), QStringLiteral("n%1").arg(i));
        QCOMPARE(select.value(1).toByteArray(), QByteArray(3, static_cast<char>(i)));
        QCOMPARE(select.value(2).toDouble(), i * 0.5);
        QCOMPARE(select.value(3).toString(), QStringLiteral("N%1").arg(i));
    }
    QVERIFY(!select.next());
}

void TestCipherDriver::namedPlaceholders()
{
    QSqlQuery query(m_database);
    QVERIFY(query.prepare(QStringLiteral("SELECT :b, ':a', :a, :b")));
    query.bindValue(QStringLiteral(":a"), 5);
    query.bindValue(QStringLiteral(":b"), QStringLiteral("z"));
    QVERIFY(query.exec());
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("z"));
    QCOMPARE(query.value(1).toString(), QStringLiteral(":a"));
    QCOMPARE(query.value(2).toInt(), 5);
    QCOMPARE(query.value(3).toString(), QStringLiteral("z"));
}

void TestCipherDriver::batch()
{
    QSqlQuery query(m_database);
    QVERIFY(query.prepare(QStringLiteral("INSERT INTO person(name, score) VALUES(?, ?)")));
    query.addBindValue(QVariantList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
    query.addBindValue(QVariantList{1, 2.5, QVariant()});
    QVERIFY2(query.execBatch(), qPrintable(query.lastError().text()));
    QCOMPARE(single(QStringLiteral("SELECT group_concat(name || coalesce(score, '-')) FROM person")).toString(),
             QStringLiteral("a1.0,b2.5,c-"));
}

void TestCipherDriver::movesInTheResult()
{
    fillNumbers(10);
    QSqlQuery query = run(QStringLiteral("SELECT id FROM person ORDER BY id"));
    QCOMPARE(query.size(), -1);
    QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
    QVERIFY(query.last());
    QCOMPARE(query.at(), 9);
    QCOMPARE(query.value(0).toInt(), 10);
    QVERIFY(!query.next());
    QCOMPARE(query.at(), int(QSql::AfterLastRow));
    QVERIFY(query.previous());
    QCOMPARE(query.value(0).toInt(), 10);
    QVERIFY(query.first());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(!query.previous());
    QVERIFY(query.seek(4));
    QCOMPARE(query.value(0).toInt(), 5);
    QVERIFY(query.seek(-2, true));
    QCOMPARE(query.value(0).toInt(), 3);
    QVERIFY(!query.seek(10));
    QVERIFY(!query.value(0).isValid());
    QSqlQuery none = run(QStringLiteral("SELECT id FROM person WHERE 0"));
    QVERIFY(none.isSelect() && none.isActive());
    QVERIFY(!none.next() && !none.last() && !none.first());
    QCOMPARE(none.record().count(), 1);
}

void TestCipherDriver::forwardOnly()
{
    fillNumbers(10);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    QVERIFY(query.exec(QStringLiteral("SELECT id FROM person ORDER BY id")));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 1);
    QVERIFY(query.seek(3));
    QCOMPARE(query.value(0).toInt(), 4);
    QVERIFY(!query.previous() && !query.seek(1));
    int rows = 4;
    while (query.next())
        QCOMPARE(query.value(0).toInt(), ++rows);
    QCOMPARE(rows, 10);
    QVERIFY(query.exec());
    QVERIFY(query.last());
    QCOMPARE(query.value(0).toInt(), 10);
    QCOMPARE(query.at(), 9);
}

void TestCipherDriver::rowsAndIds()
{
    fillNumbers(5);
    QSqlQuery query = run(QStringLiteral("UPDATE person SET score = 1 WHERE id > 2"));
    QCOMPARE(query.numRowsAffected(), 3);
    QVERIFY(!query.isSelect());
    query = run(QStringLiteral("DELETE FROM person WHERE id = 99"));
    QCOMPARE(query.numRowsAffected(), 0);
    QVERIFY(!query.lastInsertId().isValid());
    query = run(QStringLiteral("CREATE TABLE later(v)"));
    QCOMPARE(query.numRowsAffected(), 0);
    query = run(QStringLiteral("SELECT 1"));
    QCOMPARE(query.numRowsAffected(), -1);
}

void TestCipherDriver::returningClause()
{
    QSqlQuery query = run(QStringLiteral("INSERT INTO person(name) VALUES('a'), ('b') RETURNING id, name"));
    QVERIFY(query.next() && query.next());
    QCOMPARE(query.value(1).toString(), QStringLiteral("b"));
    QVERIFY(!query.next());
    QCOMPARE(single(QStringLiteral("SELECT count(*) FROM person")).toInt(), 2);
}

void TestCipherDriver::errors()
{
    QSqlQuery query(m_database);
    QVERIFY(!query.exec(QStringLiteral("INSERT INTO person(name) VALUES(NULL)")));
    QCOMPARE(query.lastError().type(), QSqlError::StatementError);
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("1299")); // SQLITE_CONSTRAINT_NOTNULL
    QVERIFY(query.lastError().databaseText().contains(QLatin1String("person.name")));
    QVERIFY(!query.isActive());
    QVERIFY(!query.exec(QStringLiteral("selec 1")));
    QVERIFY(query.lastError().databaseText().contains(QLatin1String("selec")));
    QVERIFY(!query.exec(QStringLiteral("SELECT 1; SELECT 2")));
    QVERIFY(!query.exec(QStringLiteral("")));
    QVERIFY(!query.prepare(QStringLiteral("SELECT * FROM absent")));
    QVERIFY(query.prepare(QStringLiteral("SELECT ?, ?")));
    query.addBindValue(1);
    QVERIFY(!query.exec());
    QVERIFY(query.exec(QStringLiteral("SELECT 1; "))); // usable again
    QVERIFY(!query.lastError().isValid());
}

void TestCipherDriver::transactions()
{
    QVERIFY(m_database.transaction());
    fillNumbers(3);
    QVERIFY(!m_database.transaction());
    QCOMPARE(m_database.lastError().type(), QSqlError::TransactionError);
    QVERIFY(m_database.rollback());
    QCOMPARE(single(QStringLiteral("SELECT count(*) FROM person")).toInt(), 0);
    QVERIFY(m_database.transaction());
    fillNumbers(3);
    QVERIFY(m_database.commit());
    QVERIFY(!m_database.commit());
    QVERIFY(!m_database.rollback());
    QCOMPARE(single(QStringLiteral("SELECT count(*) FROM person")).toInt(), 3);
}

void TestCipherDriver::tablesAndViews()
{
    run(QStringLiteral("CREATE VIEW grown AS SELECT * FROM person"));
    run(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(body)"));
    QCOMPARE(m_database.tables(), (QStringList{QStringLiteral("person"), QStringLiteral("words")}));
    QCOMPARE(m_database.tables(QSql::Views), QStringList{QStringLiteral("grown")});
    const QStringList system = m_database.tables(QSql::SystemTables);
    QVERIFY(system.contains(QStringLiteral("sqlite_schema")) && system.contains(QStringLiteral("words_data")));
    QVERIFY(!system.contains(QStringLiteral("person")));
    QCOMPARE(m_database.tables(QSql::AllTables).size(), system.size() + 3);
}

void TestCipherDriver::recordOfATable()
{
    for (const QString &table : {QStringLiteral("person"), QStringLiteral("\"person\""), QStringLiteral("main.person")}) {
        const QSqlRecord record = m_database.record(table);
        QCOMPARE(record.count(), 6);
        QCOMPARE(record.field(0).metaType().id(), int(QMetaType::LongLong));
        QVERIFY(record.field(0).isAutoValue());
        QCOMPARE(record.field(1).requiredStatus(), QSqlField::Required);
        QCOMPARE(record.field(2).defaultValue().toString(), QStringLiteral("it's unknown"));
        QCOMPARE(record.field(3).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(4).metaType().id(), int(QMetaType::Double));
        QVERIFY(record.field(5).isReadOnly() && !record.field(1).isReadOnly());
    }
    QVERIFY(m_database.record(QStringLiteral("absent")).isEmpty());

    const QSqlRecord result = run(QStringLiteral("SELECT name AS n, shout, score + 1, 'x' FROM person")).record();
    QCOMPARE(result.fieldName(0), QStringLiteral("n"));
    QCOMPARE(result.field(0).tableName(), QStringLiteral("person"));
    QVERIFY(!result.field(0).isReadOnly() && result.field(1).isReadOnly() && result.field(2).isReadOnly());
}

void TestCipherDriver::primaryIndexInKeyOrder()
{
    run(QStringLiteral("CREATE TABLE link(a, b, c, PRIMARY KEY(c, a)) WITHOUT ROWID"));
    const QSqlIndex index = m_database.primaryIndex(QStringLiteral("link"));
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.fieldName(0), QStringLiteral("c"));
    QCOMPARE(index.fieldName(1), QStringLiteral("a"));
    QCOMPARE(m_database.primaryIndex(QStringLiteral("person")).fieldName(0), QStringLiteral("id"));
}

void TestCipherDriver::identifiers()
{
    const QString odd = QStringLiteral("a \"quoted\".name; --");
    const QString escaped = m_database.driver()->escapeIdentifier(odd, QSqlDriver::TableName);
    QCOMPARE(m_database.driver()->stripDelimiters(escaped, QSqlDriver::TableName), odd);
    run(QStringLiteral("CREATE TABLE %1(%1 TEXT)").arg(escaped));
    QVERIFY(m_database.tables().contains(odd));
    QCOMPARE(m_database.record(escaped).fieldName(0), odd);
}

void TestCipherDriver::tableModelReadsAndEdits()
{
    fillNumbers(5);
    QSqlTableModel model(nullptr, m_database);
    model.setTable(QStringLiteral("person"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    model.setSort(0, Qt::AscendingOrder);
    QVERIFY2(model.select(), qPrintable(model.lastError().text()));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 6);
    QVERIFY(!(model.flags(model.index(0, 5)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(0, 1)) & Qt::ItemIsEditable);

    QVERIFY(model.setData(model.index(1, 1), QStringLiteral("Мухтаров")));
    QVERIFY(model.setData(model.index(1, 3), QByteArray("\0\1", 2)));
    QVERIFY(model.insertRow(5));
    QVERIFY(model.setData(model.index(5, 1), QStringLiteral("new")));
    QVERIFY(model.removeRow(0));
    QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.data(model.index(0, 1)).toString(), QStringLiteral("Мухтаров"));
    QCOMPARE(model.data(model.index(4, 5)).toString(), QStringLiteral("NEW"));
    QCOMPARE(single(QStringLiteral("SELECT hex(photo) FROM person WHERE id = 2")).toString(), QStringLiteral("0001"));
    QCOMPARE(single(QStringLiteral("SELECT count(*) FROM person WHERE id = 1")).toInt(), 0);

    model.setFilter(QStringLiteral("name = 'new'"));
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(model.setData(model.index(0, 1), QStringLiteral("dropped")));
    model.revertAll();
    QCOMPARE(model.data(model.index(0, 1)).toString(), QStringLiteral("new"));
}

void TestCipherDriver::tableModelConflict()
{
    fillNumbers(2);
    QSqlTableModel model(nullptr, m_database);
    model.setTable(QStringLiteral("person"));
    model.setEditStrategy(QSqlTableModel::OnManualSubmit);
    QVERIFY(model.select());
    QVERIFY(model.setData(model.index(0, 0), 2)); // the key of the other row
    QVERIFY(!model.submitAll());
    QVERIFY(model.lastError().databaseText().contains(QLatin1String("person.id")));
    QCOMPARE(single(QStringLiteral("SELECT group_concat(id) FROM person")).toString(), QStringLiteral("1,2"));
}

void TestCipherDriver::queryModelFetchesMore()
{
    fillNumbers(1000);
    QSqlQueryModel model;
    model.setQuery(run(QStringLiteral("SELECT id, name FROM person ORDER BY id")));
    QVERIFY(model.rowCount() < 1000);
    QVERIFY(model.canFetchMore());
    while (model.canFetchMore())
        model.fetchMore();
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.data(model.index(999, 1)).toString(), QStringLiteral("p1000"));
    QCOMPARE(model.data(model.index(3, 0)).toInt(), 4);
}

void TestCipherDriver::twoDatabases()
{
    QSqlDatabase other = addDatabase(QStringLiteral("other"), 'c');
    QVERIFY(other.open());
    QSqlQuery there(other);
    QVERIFY(there.exec(QStringLiteral("CREATE TABLE person(name)")));
    QVERIFY(there.exec(QStringLiteral("INSERT INTO person VALUES('other')")));
    fillNumbers(1);
    QSqlQuery here = run(QStringLiteral("SELECT name FROM person"));
    QVERIFY(there.exec(QStringLiteral("SELECT name FROM person")));
    QVERIFY(here.next() && there.next());
    QCOMPARE(here.value(0).toString(), QStringLiteral("p1"));
    QCOMPARE(there.value(0).toString(), QStringLiteral("other"));
    other.close();
    QVERIFY(!there.next());
    QVERIFY(here.exec(QStringLiteral("SELECT 1")));
}

void TestCipherDriver::closeWithLiveQueries()
{
    fillNumbers(1000);
    QSqlQuery query = run(QStringLiteral("SELECT * FROM person"));
    QVERIFY(query.next());
    QSqlQuery prepared(m_database);
    QVERIFY(prepared.prepare(QStringLiteral("SELECT ?")));
    m_database.close();
    QVERIFY(!m_database.isOpen());
    QVERIFY(!query.next() && !query.isActive());
    QVERIFY(!query.value(0).isValid()); // the rows read before are gone too
    QVERIFY(!query.exec(QStringLiteral("SELECT 1")));
    QVERIFY(!prepared.exec());
    QVERIFY(m_database.tables().isEmpty());
    QVERIFY(!m_database.transaction());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("main.db-wal")))); // nothing held it open
}

void TestCipherDriver::queryOutlivesDatabase()
{
    fillNumbers(3);
    QSqlQuery query = run(QStringLiteral("SELECT * FROM person"));
    QVERIFY(query.next());
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("main"));
    QVERIFY(!query.next());
    QVERIFY(!query.exec(QStringLiteral("SELECT 1")));
}

void TestCipherDriver::keyIsForOneOpen()
{
    m_database.close();
    QVERIFY(!m_database.open());
    QVERIFY(m_database.isOpenError());
    static_cast<CipherDriver *>(m_database.driver())->setKey(testKey());
    QVERIFY(m_database.open());
    QCOMPARE(m_database.tables(), QStringList{QStringLiteral("person")});
}

void TestCipherDriver::wrongKeyAndBadOptions()
{
    m_database.close();
    auto *driver = static_cast<CipherDriver *>(m_database.driver());
    driver->setKey(testKey('d'));
    QVERIFY(!m_database.open());
    QCOMPARE(m_database.lastError().type(), QSqlError::ConnectionError);
    QCOMPARE(m_database.lastError().nativeErrorCode(), QStringLiteral("Damaged"));
    driver->setKey(testKey());
    m_database.setConnectOptions(QStringLiteral("READONLY;QSQLITE_BUSY_TIMEOUT=1"));
    QVERIFY(!m_database.open());
    QCOMPARE(m_database.lastError().nativeErrorCode(), QStringLiteral("Invalid"));
    QVERIFY(!addDatabase(QStringLiteral("absent"), '7', "").open());
}

void TestCipherDriver::readOnlyDatabase()
{
    fillNumbers(2);
    m_database.close();
    static_cast<CipherDriver *>(m_database.driver())->setKey(testKey());
    m_database.setConnectOptions(QStringLiteral("READONLY; BUSY=10; CACHE=2"));
    QVERIFY2(m_database.open(), qPrintable(m_database.lastError().text()));
    QVERIFY(m_database.transaction());
    QCOMPARE(single(QStringLiteral("SELECT count(*) FROM person")).toInt(), 2);
    QVERIFY(m_database.commit());
    QSqlQuery query(m_database);
    QVERIFY(!query.exec(QStringLiteral("DELETE FROM person")));
}

void TestCipherDriver::adoptsAConnection()
{
    auto connection = openOrFail(m_folder->filePath(QStringLiteral("own.db")));
    QCOMPARE(outcome(connection->execute("CREATE TABLE t(v); INSERT INTO t VALUES('mine')")), "ok");
    auto *driver = new CipherDriver;
    driver->adopt(std::move(connection));
    const QSqlDatabase database = QSqlDatabase::addDatabase(driver, QStringLiteral("adopted"));
    QVERIFY(database.isOpen());
    QSqlQuery query(database);
    QVERIFY(query.exec(QStringLiteral("SELECT v FROM t")) && query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("mine"));
    QCOMPARE(outcome(driver->connection()->execute("INSERT INTO t VALUES('beside')")), "ok"); // both faces at once
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM t")) && query.next());
    QCOMPARE(query.value(0).toInt(), 2);
}

void TestCipherDriver::interruptedQueryFails()
{
    auto *driver = static_cast<CipherDriver *>(m_database.driver());
    std::atomic<bool> isOver = false;
    const std::unique_ptr<QThread> other(QThread::create([driver, &isOver] {
        while (!isOver) {
            QThread::msleep(20);
            driver->interrupt();
        }
    }));
    other->start();
    QSqlQuery query(m_database);
    const bool done =
        query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"));
    isOver = true;
    other->wait();
    QVERIFY(!done);
    QCOMPARE(query.lastError().nativeErrorCode(), QStringLiteral("9")); // SQLITE_INTERRUPT
    QVERIFY(query.exec(QStringLiteral("SELECT 1")));
}

QTEST_GUILESS_MAIN(TestCipherDriver)
#include "tst_cipher_driver.moc"
