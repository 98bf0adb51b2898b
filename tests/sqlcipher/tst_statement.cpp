// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/test_database.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <limits>

using namespace solnoma;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void selfCheckPasses();
    void integersComeBack_data();
    void integersComeBack();
    void realsComeBack();
    void textsComeBack_data();
    void textsComeBack();
    void emptyIsNotNull();
    void bigValues();
    void badBindIsReported();
    void cachedIsReused();
    void cachedSurvivesMoves();
    void statementOutlivesConnection();
    void scriptStopsAtFirstFailure();
    void scriptWithComments();
    void preparesOneStatementOnly();
    void errorsDoNotQuoteValues();
    void constraintIsConflict_data();
    void constraintIsConflict();
    void transactionRollsBack();
    void transactionCommits();
    void secondWriterIsInUse();
    void interruptFromAnotherThread();
    void fullDisk();
    void readOnlyAndImmutable();
    void missingFileIsNotFound();
    void profileIsApplied();
    void walIsTruncatedOnClose();
    void walStaysWithoutCheckpoint();
    void twoDatabasesAtOnce();

private:
    QString filePath(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestStatement::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = openOrFail(filePath("store.db"));
    QVERIFY(m_connection);
    QCOMPARE(outcome(m_connection->execute("CREATE TABLE t(id INTEGER PRIMARY KEY, v)")), "ok");
}

void TestStatement::cleanup()
{
    m_connection.reset();
    m_folder.reset();
}

void TestStatement::selfCheckPasses()
{
    const auto checked = checkSqlCipher();
    QVERIFY2(checked.isOk(), qPrintable(checked.error().detail));
}

void TestStatement::integersComeBack_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << qint64{0};
    QTest::newRow("negative") << qint64{-1};
    QTest::newRow("smallest") << std::numeric_limits<qint64>::min();
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
}

void TestStatement::integersComeBack()
{
    QFETCH(qint64, number);
    Statement &statement = m_connection->cached("SELECT ?1, typeof(?1)");
    statement.bind(1, number);
    QVERIFY(statement.step().value());
    QCOMPARE(statement.integer(0), number);
    QCOMPARE(statement.text(1), QStringLiteral("integer"));
}

void TestStatement::realsComeBack()
{
    Statement &statement = m_connection->cached("SELECT ?1, typeof(?1)");
    statement.bind(1, 0.1);
    QVERIFY(statement.step().value());
    QCOMPARE(statement.real(0), 0.1);
    QCOMPARE(statement.text(1), QStringLiteral("real"));
}

void TestStatement::textsComeBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("latin") << QStringLiteral("Karakalpakstan");
    QTest::newRow("cyrillic and Uzbek") << QStringLiteral("Ўткир oʻgʻli Қўқон");
    QTest::newRow("outside the BMP") << QString::fromUtf8("\xF0\x9F\x95\x8A");
    QTest::newRow("embedded NUL") << QString(QLatin1String("a\0b", 3));
    QTest::newRow("only NUL") << QString(QLatin1String("\0", 1));
}

void TestStatement::textsComeBack()
{
    QFETCH(QString, text);
    Statement &insert = m_connection->cached("INSERT INTO t(v) VALUES(?1)");
    insert.bind(1, text);
    QCOMPARE(outcome(insert.run()), "ok");
    Statement &select = m_connection->cached("SELECT v, typeof(v) FROM t");
    QVERIFY(select.step().value());
    QCOMPARE(select.text(0), text);
    QCOMPARE(select.utf8(0), text.toUtf8());
    QCOMPARE(select.text(1), QStringLiteral("text"));
}

void TestStatement::emptyIsNotNull()
{
    Statement &statement = m_connection->cached("SELECT ?1, ?2, ?3, typeof(?1), typeof(?2), typeof(?3)");
    statement.bindBlob(1, {});
    statement.bind(2, QStringView());
    statement.bindNull(3);
    QVERIFY(statement.step().value());
    QCOMPARE(statement.text(3), QStringLiteral("blob"));
    QCOMPARE(statement.text(4), QStringLiteral("text"));
    QCOMPARE(statement.text(5), QStringLiteral("null"));
    QVERIFY(!statement.isNull(0) && !statement.blob(0).isNull() && statement.blob(0).isEmpty());
    QVERIFY(!statement.isNull(1) && !statement.text(1).isNull() && statement.text(1).isEmpty());
    QVERIFY(!statement.utf8(1).isNull());
    QVERIFY(statement.isNull(2) && statement.blob(2).isNull() && statement.text(2).isNull() && statement.utf8(2).isNull());
    QCOMPARE(statement.columnCount(), 6);
}

void TestStatement::bigValues()
{
    const QString text = QStringLiteral("сўз ").repeated(1'500'000);
    const QByteArray blob(7'000'001, '\xff');
    Statement &insert = m_connection->cached("INSERT INTO t(v) VALUES(?1), (?2)");
    insert.bind(1, text);
    insert.bindBlob(2, blob);
    QCOMPARE(outcome(insert.run()), "ok");
    QCOMPARE(m_connection->changes(), 2);
    Statement &select = m_connection->cached("SELECT v FROM t ORDER BY id");
    QVERIFY(select.step().value());
    QVERIFY(select.text(0) == text);
    QVERIFY(select.step().value());
    QVERIFY(select.blob(0) == blob);
    QVERIFY(!select.step().value());
}

void TestStatement::badBindIsReported()
{
    Statement &statement = m_connection->cached("SELECT ?1");
    statement.bind(2, 5);
    QCOMPARE(outcome(statement.step()), "Invalid");
    statement.reset();
    statement.bind(1, 5);
    QVERIFY(statement.step().value());
}

void TestStatement::cachedIsReused()
{
    const std::string sameText = "SELECT ?1";
    Statement &first = m_connection->cached("SELECT ?1");
    first.bind(1, QStringLiteral("left over"));
    QVERIFY(first.step().value());
    Statement &second = m_connection->cached(sameText.c_str());
    QCOMPARE(&second, &first);
    QVERIFY(second.step().value());
    QVERIFY(second.isNull(0)); // reset, and without the earlier binding
}

void TestStatement::cachedSurvivesMoves()
{
    Statement &kept = m_connection->cached("SELECT 42");
    for (int i = 0; i < 200; ++i)
        (void)m_connection->cached(QByteArray("SELECT " + QByteArray::number(i)).constData());
    QVERIFY(kept.step().value());
    QCOMPARE(kept.integer(0), 42);

    auto prepared = m_connection->prepare("SELECT 43");
    Statement moved = std::move(prepared).value();
    prepared = m_connection->prepare("SELECT 44");
    moved = std::move(prepared).value();
    QVERIFY(moved.step().value());
    QCOMPARE(moved.integer(0), 44);
}

void TestStatement::statementOutlivesConnection()
{
    auto statement = m_connection->prepare("SELECT 1 UNION SELECT 2");
    QVERIFY(statement->step().value());
    QCOMPARE(outcome(m_connection->close(true)), "ok");
    QVERIFY(!m_connection->isOpen());
    QCOMPARE(outcome(statement->step()), "Invalid");
    statement->bind(1, 5);
    statement->reset();
    QCOMPARE(statement->columnCount(), 0);
    QVERIFY(statement->isNull(0));
    QCOMPARE(outcome(m_connection->cached("SELECT 1").step()), "Invalid");
    QCOMPARE(outcome(m_connection->execute("SELECT 1")), "Invalid");
    QCOMPARE(outcome(m_connection->checkpointPassive()), "Invalid");
    QVERIFY(!m_connection->inTransaction());
    m_connection->interrupt();
    m_connection.reset();
    QCOMPARE(outcome(statement->run()), "Invalid");
}

void TestStatement::scriptStopsAtFirstFailure()
{
    const auto done =
        m_connection->execute("INSERT INTO t VALUES(1, 'a');\nINSERT INTO nowhere VALUES(1);INSERT INTO t VALUES(2, 'b')");
    QCOMPARE(outcome(done), "Invalid");
    QCOMPARE(done.error().place, QStringLiteral("statement 2"));
    QVERIFY2(done.error().detail.contains(QLatin1String("nowhere")), qPrintable(done.error().detail));
    QCOMPARE(single(*m_connection, "SELECT group_concat(v) FROM t"), QStringLiteral("a"));
}

void TestStatement::scriptWithComments()
{
    QCOMPARE(outcome(m_connection->execute("-- one; two\n;;/* x */ INSERT INTO t(v) VALUES('a;b');\n"
                                           "CREATE TRIGGER r AFTER INSERT ON t BEGIN SELECT 1; SELECT 2; END; -- end\n\n")),
             "ok");
    QCOMPARE(single(*m_connection, "SELECT v FROM t"), QStringLiteral("a;b"));
    const auto failed = m_connection->execute("/* c */ SELECT 1; -- d\n INSERT INTO t(id) VALUES(1)");
    QCOMPARE(outcome(failed), "Conflict");
    QCOMPARE(failed.error().place, QStringLiteral("statement 2"));
    QCOMPARE(outcome(m_connection->execute("")), "ok");
}

void TestStatement::preparesOneStatementOnly()
{
    QCOMPARE(outcome(m_connection->prepare("SELECT 1; SELECT 2")), "Invalid");
    QCOMPARE(outcome(m_connection->prepare("")), "Invalid");
    QCOMPARE(outcome(m_connection->prepare("SELECT 1; ")), "ok");
    const auto unknown = m_connection->prepare("SELECT absent FROM t");
    QCOMPARE(outcome(unknown), "Invalid");
    QVERIFY(unknown.error().detail.contains(QLatin1String("absent")));
}

void TestStatement::errorsDoNotQuoteValues()
{
    QCOMPARE(outcome(m_connection->execute("CREATE VIRTUAL TABLE words USING fts5(word)")), "ok");
    Statement &search = m_connection->cached("SELECT * FROM words WHERE words MATCH ?1");
    search.bind(1, QStringLiteral("secretname:\""));
    const auto row = search.step();
    QCOMPARE(outcome(row), "Invalid");
    QVERIFY2(!row.error().detail.contains(QLatin1String("secretname")), qPrintable(row.error().detail));
    // The same words do reach the message when they are SQL text: the check above can fail.
    const auto prepared = m_connection->prepare("SELECT secretname FROM words");
    QVERIFY(prepared.error().detail.contains(QLatin1String("secretname")));
}

void TestStatement::constraintIsConflict_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("names");
    QTest::newRow("unique") << QByteArray("INSERT INTO child(id, u) VALUES(2, 'x')") << QStringLiteral("child.u");
    QTest::newRow("not null") << QByteArray("INSERT INTO child(id, n) VALUES(2, NULL)") << QStringLiteral("child.n");
    QTest::newRow("check") << QByteArray("INSERT INTO child(id, c) VALUES(2, -1)") << QStringLiteral("positive");
    QTest::newRow("foreign key") << QByteArray("INSERT INTO child(id, parent) VALUES(2, 99)") << QStringLiteral("FOREIGN KEY");
    QTest::newRow("primary key") << QByteArray("INSERT INTO child(id) VALUES(1)") << QStringLiteral("child.id");
    QTest::newRow("trigger") << QByteArray("INSERT INTO child(id) VALUES(66)") << QStringLiteral("not this one");
}

void TestStatement::constraintIsConflict()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, names);
    QCOMPARE(outcome(m_connection->execute(
                 "CREATE TABLE child(id INTEGER PRIMARY KEY, u UNIQUE, n NOT NULL DEFAULT 1,"
                 " c CONSTRAINT positive CHECK(c > 0), parent REFERENCES t(id));"
                 "CREATE TRIGGER not66 BEFORE INSERT ON child WHEN new.id = 66 BEGIN SELECT RAISE(ABORT, 'not this one'); END;"
                 "INSERT INTO child(id, u) VALUES(1, 'x')")),
             "ok");
    auto statement = m_connection->prepare(sql);
    const auto done = statement->run();
    QCOMPARE(outcome(done), "Conflict");
    QVERIFY2(done.error().detail.contains(names), qPrintable(done.error().detail));
    QVERIFY2(done.error().detail.startsWith(QStringLiteral("a rule of the database forbids it (SQLite ")),
             qPrintable(done.error().detail)); // our words first, SQLite only in brackets
}

void TestStatement::transactionRollsBack()
{
    {
        auto transaction = Transaction::begin(*m_connection);
        QVERIFY(transaction.isOk());
        QVERIFY(m_connection->inTransaction());
        QCOMPARE(outcome(Transaction::begin(*m_connection)), "Invalid"); // no nesting, and the outer one goes on
        QVERIFY(m_connection->inTransaction());
        QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES('gone')")), "ok");
        QCOMPARE(single(*m_connection, "SELECT count(*) FROM t"), QStringLiteral("1"));
    }
    QVERIFY(!m_connection->inTransaction());
    QCOMPARE(single(*m_connection, "SELECT count(*) FROM t"), QStringLiteral("0"));
}

void TestStatement::transactionCommits()
{
    {
        auto transaction = Transaction::begin(*m_connection);
        QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES('kept')")), "ok");
        QCOMPARE(m_connection->lastInsertRowid(), 1);
        QCOMPARE(outcome(transaction->commit()), "ok");
    }
    m_connection.reset();
    m_connection = openOrFail(filePath("store.db"));
    QCOMPARE(single(*m_connection, "SELECT v FROM t"), QStringLiteral("kept"));
}

void TestStatement::secondWriterIsInUse()
{
    ConnectionOptions impatient;
    impatient.busyMs = 10;
    const auto other = openOrFail(filePath("store.db"), impatient);
    const auto transaction = Transaction::begin(*m_connection);
    QCOMPARE(outcome(Transaction::begin(*other)), "InUse");
    QCOMPARE(single(*other, "SELECT count(*) FROM t"), QStringLiteral("0")); // readers go on
}

void TestStatement::interruptFromAnotherThread()
{
    const QByteArray endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    std::atomic<bool> isOver = false;
    const std::unique_ptr<QThread> other(QThread::create([this, &isOver] {
        while (!isOver) { // an interrupt before the start of the query is without effect
            QThread::msleep(20);
            m_connection->interrupt();
        }
    }));
    other->start();
    const auto done = m_connection->execute(endless);
    isOver = true;
    other->wait();
    QCOMPARE(outcome(done), "Cancelled");
    QCOMPARE(single(*m_connection, "SELECT count(*) FROM t"), QStringLiteral("0"));
}

void TestStatement::fullDisk()
{
    const QString mount = filePath("small");
    QVERIFY(QDir().mkdir(mount));
    if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                                    QStringLiteral("size=512k"), QStringLiteral("tmpfs"), mount}) != 0)
        QSKIP("needs the right to mount");
    const auto unmount = qScopeGuard([&mount] { QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), mount}); });

    const auto connection = openOrFail(mount + QStringLiteral("/small.db"));
    QVERIFY(connection);
    QCOMPARE(outcome(connection->execute("CREATE TABLE t(v); INSERT INTO t VALUES('before')")), "ok");
    Result<void> written;
    {
        auto transaction = Transaction::begin(*connection);
        for (int i = 0; i < 1000 && written; ++i)
            written = connection->execute("INSERT INTO t VALUES(randomblob(8000))");
        if (written)
            written = transaction->commit();
    }
    QCOMPARE(outcome(written), "DiskFull");
    QVERIFY(!connection->inTransaction());
    QCOMPARE(single(*connection, "SELECT group_concat(v) FROM t"), QStringLiteral("before"));
    QCOMPARE(connection->integrityCheck().value(), QString());
    QCOMPARE(outcome(connection->vacuumInto(mount + QStringLiteral("/copy.db"), testKey())), "DiskFull");
    QVERIFY(!QFile::exists(mount + QStringLiteral("/copy.db")));
    QVERIFY(!QFile::exists(mount + QStringLiteral("/copy.db-part")));
}

void TestStatement::readOnlyAndImmutable()
{
    QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES('there')")), "ok");
    ConnectionOptions reading;
    reading.readOnly = true;
    const auto reader = openOrFail(filePath("store.db"), reading);
    QCOMPARE(single(*reader, "SELECT v FROM t"), QStringLiteral("there"));
    QCOMPARE(outcome(reader->execute("DELETE FROM t")), "ReadOnly");
    QCOMPARE(outcome(reader->close(true)), "ok");
    QCOMPARE(outcome(m_connection->close(true)), "ok");

    const QString odd = filePath("a%41 b?c#.db"); // must not be read as parts of a URI
    QVERIFY(QFile::copy(filePath("store.db"), odd));
    const QByteArray before = bytesOf(odd);
    ConnectionOptions medium;
    medium.immutable = true;
    const auto immutable = openOrFail(odd, medium);
    QVERIFY(immutable);
    QCOMPARE(single(*immutable, "SELECT v FROM t"), QStringLiteral("there"));
    QCOMPARE(outcome(immutable->execute("DELETE FROM t")), "ReadOnly");
    QVERIFY(!QFile::exists(odd + QStringLiteral("-wal")) && !QFile::exists(odd + QStringLiteral("-shm")));
    QCOMPARE(bytesOf(odd), before);
}

void TestStatement::missingFileIsNotFound()
{
    const auto opened = Connection::open(filePath("absent.db"), testKey(), {});
    QCOMPARE(outcome(opened), "NotFound");
    QCOMPARE(opened.error().place, QStringLiteral("absent.db")); // the name, not the path
    QVERIFY(!QFile::exists(filePath("absent.db")));
    QVERIFY(!Connection::open(filePath("no/such/folder.db"), testKey(), creating()));
    QCOMPARE(outcome(Connection::open(filePath("store.db"), SecretBytes(), creating())), "Invalid");
}

void TestStatement::profileIsApplied()
{
    const auto pragma = [this](const char *name) { return single(*m_connection, QByteArray("PRAGMA ").append(name)); };
    QCOMPARE(pragma("journal_mode"), QStringLiteral("wal"));
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("page_size"), QStringLiteral("4096"));
    QCOMPARE(pragma("cipher_page_size"), QStringLiteral("4096"));
    QCOMPARE(pragma("cipher_hmac_algorithm"), QStringLiteral("HMAC_SHA512"));
    QCOMPARE(pragma("cipher_memory_security"), QStringLiteral("0"));
    QCOMPARE(pragma("temp_store"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("cell_size_check"), QStringLiteral("1"));
    QCOMPARE(pragma("wal_autocheckpoint"), QStringLiteral("0"));
    QCOMPARE(pragma("cache_size"), QStringLiteral("-8192"));
    for (const char *name : {"store.db", "store.db-wal", "store.db-shm"})
        QVERIFY(!(QFile::permissions(filePath(name)) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)));
}

void TestStatement::walIsTruncatedOnClose()
{
    const auto reader = openOrFail(filePath("store.db"), {});
    QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES(randomblob(100000))")), "ok");
    QVERIFY(QFile(filePath("store.db-wal")).size() > 100000);
    QCOMPARE(outcome(m_connection->checkpointPassive()), "ok");
    QCOMPARE(outcome(m_connection->close(true)), "ok");
    QCOMPARE(QFile(filePath("store.db-wal")).size(), 0);
    QCOMPARE(outcome(reader->close(false)), "ok");
    QVERIFY(!QFile::exists(filePath("store.db-wal"))); // the last one tidies
}

void TestStatement::walStaysWithoutCheckpoint()
{
    QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES('late')")), "ok");
    QCOMPARE(outcome(m_connection->close(false)), "ok");
    QVERIFY(QFile(filePath("store.db-wal")).size() > 0);
    const auto again = openOrFail(filePath("store.db"));
    QCOMPARE(single(*again, "SELECT v FROM t"), QStringLiteral("late"));
}

void TestStatement::twoDatabasesAtOnce()
{
    const auto other = openOrFail(filePath("other.db"), creating(), testKey('b'));
    QCOMPARE(outcome(other->execute("CREATE TABLE t(v); INSERT INTO t VALUES('other')")), "ok");
    QCOMPARE(outcome(m_connection->execute("INSERT INTO t(v) VALUES('store')")), "ok");
    Statement &here = m_connection->cached("SELECT v FROM t");
    Statement &there = other->cached("SELECT v FROM t");
    QVERIFY(here.step().value());
    QVERIFY(there.step().value());
    QCOMPARE(here.text(0), QStringLiteral("store"));
    QCOMPARE(there.text(0), QStringLiteral("other"));
    QCOMPARE(outcome(Connection::open(filePath("other.db"), testKey(), {})), "Damaged");
}

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
