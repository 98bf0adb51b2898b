// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlcipher/test_database.h"

#include <QDir>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlcipher/sqlite3.h>
#include <unistd.h>

using namespace solnoma;

namespace {

const QByteArray canary = "Karakalpakcanary";
constexpr int pageSize = 4096;
constexpr char fillScript[] =
    "CREATE TABLE note(id INTEGER PRIMARY KEY, body TEXT, raw BLOB);"
    "CREATE VIRTUAL TABLE words USING fts5(body, content='', contentless_delete=1);"
    "INSERT INTO note(body, raw) VALUES('before Karakalpakcanary after', CAST('Karakalpakcanary' AS BLOB));"
    "INSERT INTO words(rowid, body) VALUES(1, 'Karakalpakcanary');"
    "CREATE TABLE Karakalpakcanary(x);"
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
    " INSERT INTO note(body) SELECT 'Karakalpakcanary ' || hex(randomblob(100)) FROM n";

/// The same raw API without a key: what the program must never do.
class PlainDatabase
{
public:
    explicit PlainDatabase(const QString &path) { sqlite3_open(path.toUtf8().constData(), &m_database); }
    PlainDatabase(const PlainDatabase &) = delete;
    PlainDatabase &operator=(const PlainDatabase &) = delete;
    ~PlainDatabase() { sqlite3_close(m_database); }
    bool execute(const char *sql) { return sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }
    sqlite3 *handle() const { return m_database; }

private:
    sqlite3 *m_database = nullptr;
};

/// SQLite deletes its temporary files as soon as they are open; their descriptors show them.
QStringList openTemporaryFiles()
{
    QStringList found;
    const auto descriptors = QDir(QStringLiteral("/proc/self/fd")).entryInfoList(QDir::Files | QDir::System);
    for (const QFileInfo &descriptor : descriptors)
        if (descriptor.symLinkTarget().contains(QLatin1String("etilqs")))
            found += descriptor.symLinkTarget();
    return found;
}

/// What is written to stderr while `action` runs.
template <typename Action> QByteArray standardError(const QString &path, Action action)
{
    std::fflush(stderr);
    const int kept = ::dup(STDERR_FILENO);
    std::FILE *file = std::fopen(path.toLocal8Bit().constData(), "w");
    ::dup2(::fileno(file), STDERR_FILENO);
    action();
    std::fflush(stderr);
    ::dup2(kept, STDERR_FILENO);
    ::close(kept);
    std::fclose(file);
    return bytesOf(path);
}

constexpr char mask = 0x55;

/// How often the unmasked text, or the bytes that it is the hexadecimal form of, is in this process's writable memory.
int copiesInMemory(const QByteArray &masked)
{
    // The key is never put together here: a copy of our own would be found, now or by the next call.
    const auto digit = [&masked](qsizetype i) {
        return QByteArrayView("0123456789abcdef").indexOf(static_cast<char>(masked[i] ^ mask));
    };
    QByteArray bytes; // of the key itself, masked too
    for (qsizetype i = 0; i + 1 < masked.size(); i += 2)
        bytes += static_cast<char>((digit(i) << 4 | digit(i + 1)) ^ mask);

    int copies = 0;
    const int memory = ::open("/proc/self/mem", O_RDONLY);
    const QList<QByteArray> maps = bytesOf(QStringLiteral("/proc/self/maps")).split('\n');
    for (const QByteArray &line : maps) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 2 || !words[1].startsWith("rw"))
            continue;
        const qint64 start = words[0].split('-')[0].toLongLong(nullptr, 16);
        const qint64 end = words[0].split('-')[1].toLongLong(nullptr, 16);
        if (end - start > 512LL * 1024 * 1024)
            continue; // sanitizer shadow
        QByteArray region(end - start, '\0');
        if (::pread(memory, region.data(), static_cast<size_t>(region.size()), start) <= 0)
            continue;
        for (char &byte : region)
            byte = static_cast<char>(byte ^ mask);
        copies += static_cast<int>(region.count(masked) + region.count(bytes));
        // What was masked in memory is plain in here now: freed as it is, the next search would find it.
        ::explicit_bzero(region.data(), static_cast<size_t>(region.size()));
    }
    ::close(memory);
    return copies;
}

} // namespace

class TestEncryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void nothingIsPlain();
    void plainDatabaseIsFound();
    void headerIsTheGivenSalt();
    void sortLeavesNoFile();
    void passphrasesAreRefused_data();
    void passphrasesAreRefused();
    void closingForgetsTheKey();
    void wrongKeyIsDamaged_data();
    void wrongKeyIsDamaged();
    void plainFileIsDamaged();
    void emptyFileIsDamaged();
    void failuresAreQuiet();
    void flippedSaltDoesNotMatter();
    void flipInAPageIsFound_data();
    void flipInAPageIsFound();
    void onePageDoesNotTakeTheRest();
    void damagedWalDropsCommits();
    void copyWithSameKey();
    void copyWithAnotherKey();
    void copyIsCompact();
    void copyRefuses();

private:
    QString filePath(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// A closed store.db, filled.
    void makeStore();

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEncryption::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEncryption::makeStore()
{
    const auto connection = openOrFail(filePath("store.db"));
    QVERIFY(connection);
    QCOMPARE(outcome(connection->execute(fillScript)), "ok");
    QCOMPARE(outcome(connection->close(true)), "ok");
}

void TestEncryption::nothingIsPlain()
{
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute(fillScript)), "ok");
    const auto searchAll = [this] {
        for (const char *name : {"store.db", "store.db-wal", "store.db-shm"}) {
            const QByteArray bytes = bytesOf(filePath(name));
            QVERIFY2(!bytes.contains(canary), name);
            QVERIFY2(!bytes.contains("CREATE TABLE"), name);
            QVERIFY2(!bytes.contains("SQLite format 3"), name);
        }
    };
    QVERIFY(bytesOf(filePath("store.db-wal")).size() > 10 * pageSize); // the words are still in the WAL …
    searchAll();
    QCOMPARE(outcome(connection->checkpointTruncate()), "ok");
    QVERIFY(bytesOf(filePath("store.db")).size() > 10 * pageSize); // … and now in the file
    searchAll();
}

void TestEncryption::plainDatabaseIsFound()
{
    PlainDatabase plain(filePath("plain.db"));
    QVERIFY(plain.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0"));
    QVERIFY(plain.execute(fillScript));
    QVERIFY(bytesOf(filePath("plain.db-wal")).contains(canary));
    QVERIFY(plain.execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    const QByteArray bytes = bytesOf(filePath("plain.db"));
    QVERIFY(bytes.startsWith("SQLite format 3"));
    QVERIFY(bytes.contains(canary));
    QVERIFY(bytes.contains("CREATE TABLE"));
}

void TestEncryption::headerIsTheGivenSalt()
{
    makeStore();
    QCOMPARE(bytesOf(filePath("store.db")).first(16), QByteArray(16, '\x77'));
}

void TestEncryption::sortLeavesNoFile()
{
    if (!QDir(QStringLiteral("/proc/self/fd")).exists())
        QSKIP("needs /proc");
    // 30 MB through the sorter, four times the cache.
    constexpr char fill[] = "CREATE TABLE big(v); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000)"
                            " INSERT INTO big SELECT 'Karakalpakcanary' || hex(randomblob(500)) FROM n";
    constexpr char sort[] = "SELECT v FROM big ORDER BY v";

    PlainDatabase plain(filePath("plain.db"));
    QVERIFY(plain.execute("PRAGMA temp_store = FILE"));
    QVERIFY(plain.execute(fill));
    sqlite3_stmt *statement = nullptr;
    QCOMPARE(sqlite3_prepare_v2(plain.handle(), sort, -1, &statement, nullptr), SQLITE_OK);
    QCOMPARE(sqlite3_step(statement), SQLITE_ROW);
    QVERIFY(!openTemporaryFiles().isEmpty());
    sqlite3_finalize(statement);
    QVERIFY(openTemporaryFiles().isEmpty());

    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute(fill)), "ok");
    Statement &sorted = connection->cached(sort);
    QVERIFY(sorted.step().value());
    QCOMPARE(openTemporaryFiles(), QStringList());
    QCOMPARE(outcome(connection->execute("CREATE TEMP TABLE aside AS SELECT * FROM big")), "ok");
    QCOMPARE(openTemporaryFiles(), QStringList());
}

void TestEncryption::passphrasesAreRefused_data()
{
    QTest::addColumn<QByteArray>("literal");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("words") << QByteArray("a passphrase");
    QTest::newRow("binary key") << QByteArray(32, '\x01');
    QTest::newRow("key without salt") << QByteArray("x'" + QByteArray(64, '7') + '\'');
    QTest::newRow("not hexadecimal") << QByteArray("x'" + QByteArray(95, '7') + "g'");
    QTest::newRow("no end") << QByteArray("x'" + QByteArray(97, '7'));
}

void TestEncryption::passphrasesAreRefused()
{
    QFETCH(QByteArray, literal);
    QCOMPARE(outcome(Connection::open(filePath("new.db"), SecretBytes::copyOf(literal), creating())), "Invalid");
    QVERIFY(!QFile::exists(filePath("new.db")));
}

void TestEncryption::closingForgetsTheKey()
{
    if (!QFile::exists(QStringLiteral("/proc/self/mem")))
        QSKIP("needs /proc");
    QByteArray masked; // key and salt as text, masked so that the search does not find its own pattern
    std::unique_ptr<Connection> connection;
    {
        SecretBytes literal = SecretBytes::random(99);
        for (std::size_t i = 0; i < 99; ++i)
            literal.data()[i] = static_cast<unsigned char>("0123456789abcdef"[literal.data()[i] & 15]);
        literal.data()[0] = 'x';
        literal.data()[1] = literal.data()[98] = '\'';
        for (int i = 2; i < 66; ++i)
            masked += static_cast<char>(literal.view()[i] ^ mask);
        connection = openOrFail(filePath("store.db"), creating(), literal);
        QCOMPARE(outcome(connection->execute(fillScript)), "ok");
        QCOMPARE(outcome(connection->vacuumInto(filePath("same.db"), literal)), "ok");
        QCOMPARE(outcome(connection->vacuumInto(filePath("other.db"), testKey('b'))), "ok");
    }
    QVERIFY(copiesInMemory(masked) > 0);
    connection.reset();
    QCOMPARE(copiesInMemory(masked), 0);
}

void TestEncryption::wrongKeyIsDamaged_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<char>("salt");
    QTest::addColumn<bool>("create");
    QTest::newRow("key") << 'a' << '7' << false;
    QTest::newRow("key and salt") << 'a' << 'a' << false;
    QTest::newRow("key, may create") << 'a' << '7' << true;
}

void TestEncryption::wrongKeyIsDamaged()
{
    QFETCH(char, key);
    QFETCH(char, salt);
    QFETCH(bool, create);
    makeStore();
    const QByteArray before = bytesOf(filePath("store.db"));
    ConnectionOptions options;
    options.writer = true;
    options.create = create;
    QCOMPARE(outcome(Connection::open(filePath("store.db"), testKey(key, salt), options)), "Damaged");
    QVERIFY(bytesOf(filePath("store.db")) == before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("store.db")});
    QVERIFY(openOrFail(filePath("store.db")));
}

void TestEncryption::plainFileIsDamaged()
{
    QVERIFY(PlainDatabase(filePath("plain.db")).execute(fillScript));
    const QByteArray before = bytesOf(filePath("plain.db"));
    QCOMPARE(outcome(Connection::open(filePath("plain.db"), testKey(), creating())), "Damaged");
    QVERIFY(bytesOf(filePath("plain.db")) == before);
}

void TestEncryption::emptyFileIsDamaged()
{
    QFile file(filePath("empty.db"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(outcome(Connection::open(filePath("empty.db"), testKey(), {})), "Damaged");
    QCOMPARE(file.size(), 0);
}

void TestEncryption::failuresAreQuiet()
{
    makeStore();
    const QByteArray messages = standardError(
        filePath("stderr"), [this] { QCOMPARE(outcome(Connection::open(filePath("store.db"), testKey('a'), {})), "Damaged"); });
    QCOMPARE(messages, QByteArray());
    const QByteArray control = standardError(filePath("stderr"), [] { std::fputs("heard", stderr); });
    QCOMPARE(control, QByteArray("heard"));
}

void TestEncryption::flippedSaltDoesNotMatter()
{
    makeStore();
    for (int position = 0; position < 16; ++position)
        flipByte(filePath("store.db"), position);

    PlainDatabase keyAlone(filePath("store.db"));
    const QByteArray rawKey = QByteArray("x'" + QByteArray(64, '7') + '\'');
    QCOMPARE(sqlite3_key_v2(keyAlone.handle(), "main", rawKey.constData(), static_cast<int>(rawKey.size())), SQLITE_OK);
    QVERIFY(!keyAlone.execute("SELECT * FROM note")); // with the key alone all of it would be lost

    const auto connection = openOrFail(filePath("store.db"), {});
    QVERIFY(connection);
    QCOMPARE(connection->integrityCheck().value(), QString());
    QCOMPARE(single(*connection, "SELECT count(*) FROM note"), QStringLiteral("401"));
}

void TestEncryption::flipInAPageIsFound_data()
{
    QTest::addColumn<qint64>("position");
    QTest::newRow("page 1, behind the salt") << qint64{16};
    QTest::newRow("page 1, last byte") << qint64{pageSize - 1};
    for (const int page : {1, 5, 9}) {
        const qint64 start = page * pageSize;
        QTest::addRow("page %d, first byte", page + 1) << start;
        QTest::addRow("page %d, middle", page + 1) << start + 2000;
        QTest::addRow("page %d, initialisation vector", page + 1) << start + pageSize - 80;
        QTest::addRow("page %d, authentication code", page + 1) << start + pageSize - 64;
        QTest::addRow("page %d, last byte", page + 1) << start + pageSize - 1;
    }
}

void TestEncryption::flipInAPageIsFound()
{
    QFETCH(qint64, position);
    makeStore();
    QCOMPARE(openOrFail(filePath("store.db"), {})->integrityCheck().value(), QString());
    flipByte(filePath("store.db"), position);
    const auto opened = Connection::open(filePath("store.db"), testKey(), {});
    if (position < pageSize) {
        QCOMPARE(outcome(opened), "Damaged");
        return;
    }
    QVERIFY(opened.isOk());
    const auto checked = (*opened)->integrityCheck();
    QVERIFY2(checked.isOk(), qPrintable(checked.isOk() ? QString() : checked.error().detail));
    const QString &findings = *checked;
    QVERIFY2(findings.contains(QStringLiteral("page %1").arg(position / pageSize + 1)), qPrintable(findings));
    QVERIFY(!findings.contains(QLatin1String("Karakalpak")));
}

void TestEncryption::onePageDoesNotTakeTheRest()
{
    makeStore();
    auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute("CREATE TABLE other(v); INSERT INTO other VALUES('whole')")), "ok");
    const qint64 page = single(*connection, "SELECT rootpage FROM sqlite_schema WHERE name = 'note'").toLongLong();
    QVERIFY(page > 1);
    connection.reset();
    flipByte(filePath("store.db"), (page - 1) * pageSize + 100);

    connection = openOrFail(filePath("store.db"));
    Statement &damaged = connection->cached("SELECT count(*) FROM note");
    QCOMPARE(outcome(damaged.step()), "Damaged");
    QCOMPARE(single(*connection, "SELECT v FROM other"), QStringLiteral("whole"));
    QCOMPARE(outcome(connection->execute("INSERT INTO other VALUES('still')")), "ok");
    QCOMPARE(outcome(connection->execute("DELETE FROM note")), "Damaged");
    QCOMPARE(outcome(connection->vacuumInto(filePath("copy.db"), testKey())), "Damaged");
    QCOMPARE(single(*connection, "SELECT count(*) FROM other"), QStringLiteral("2"));
}

/// Why drafts.db remembers the last acknowledged change: nothing else notices.
void TestEncryption::damagedWalDropsCommits()
{
    makeStore();
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute("INSERT INTO note(id, body) VALUES(1001, 'first')")), "ok");
    const qint64 size = QFile(filePath("store.db-wal")).size();
    QCOMPARE(outcome(connection->execute("INSERT INTO note(id, body) VALUES(1002, 'second')")), "ok");
    QCOMPARE(outcome(connection->close(false)), "ok");
    flipByte(filePath("store.db-wal"), size + 500);
    QVERIFY(QFile::remove(filePath("store.db-shm")));

    const auto again = openOrFail(filePath("store.db"));
    QCOMPARE(again->integrityCheck().value(), QString());
    QCOMPARE(single(*again, "SELECT group_concat(body) FROM note WHERE id > 1000"), QStringLiteral("first"));
}

void TestEncryption::copyWithSameKey()
{
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute(fillScript)), "ok");
    QCOMPARE(outcome(connection->vacuumInto(filePath("copy.db"), testKey())), "ok");
    const QByteArray bytes = bytesOf(filePath("copy.db"));
    QVERIFY(bytes.size() > 10 * pageSize);
    QVERIFY(!bytes.contains(canary) && !bytes.contains("SQLite format 3"));
    QVERIFY(!(QFile::permissions(filePath("copy.db")) & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!QFile::exists(filePath("copy.db-part")));
    const auto copy = openOrFail(filePath("copy.db"), {});
    QCOMPARE(copy->integrityCheck().value(), QString());
    QCOMPARE(single(*copy, "SELECT count(*) FROM note"), QStringLiteral("401"));
}

void TestEncryption::copyWithAnotherKey()
{
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute(fillScript)), "ok");
    QCOMPARE(outcome(connection->execute("PRAGMA user_version = 17; PRAGMA application_id = 99;"
                                         "DELETE FROM words WHERE rowid = 1; INSERT INTO words(rowid, body) VALUES(8, 'bird');"
                                         "CREATE TABLE keyless(v); INSERT INTO keyless(rowid, v) VALUES(7, 'x')")),
             "ok");
    for (const char *name : {"new.db", "again.db"}) { // twice: nothing stays attached
        QCOMPARE(outcome(connection->vacuumInto(filePath(name), testKey('b'))), "ok");
        const QByteArray bytes = bytesOf(filePath(name));
        QCOMPARE(bytes.first(16), QByteArray(16, '\xbb'));
        QVERIFY(bytes.size() > 10 * pageSize);
        QVERIFY(!bytes.contains(canary) && !bytes.contains("SQLite format 3"));
    }
    QCOMPARE(single(*connection, "SELECT count(*) FROM pragma_database_list"), QStringLiteral("1"));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("new.db*")}, QDir::Files), QStringList{QStringLiteral("new.db")});
    QCOMPARE(outcome(Connection::open(filePath("new.db"), testKey(), {})), "Damaged");
    QCOMPARE(outcome(Connection::open(filePath("new.db"), testKey('7', 'b'), {})), "Damaged");
    const auto copy = openOrFail(filePath("new.db"), {}, testKey('b'));
    QVERIFY(copy);
    QCOMPARE(copy->integrityCheck().value(), QString());
    QCOMPARE(single(*copy, "PRAGMA user_version"), QStringLiteral("17"));
    QCOMPARE(single(*copy, "PRAGMA application_id"), QStringLiteral("99"));
    QCOMPARE(single(*copy, "SELECT group_concat(rowid) FROM words WHERE words MATCH 'bird OR Karakalpakcanary'"),
             QStringLiteral("8"));
    QCOMPARE(single(*copy, "SELECT count(*) FROM note"), QStringLiteral("401"));
    QCOMPARE(single(*connection, "SELECT count(*) FROM note"), QStringLiteral("401"));
}

void TestEncryption::copyIsCompact()
{
    makeStore();
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->execute("DELETE FROM note WHERE id > 10")), "ok");
    QCOMPARE(outcome(connection->vacuumInto(filePath("same.db"), testKey())), "ok");
    QCOMPARE(outcome(connection->vacuumInto(filePath("other.db"), testKey('b'))), "ok");
    const qint64 whole = QFile(filePath("store.db")).size();
    QVERIFY(QFile(filePath("same.db")).size() < whole / 2);
    QCOMPARE(QFile(filePath("other.db")).size(), QFile(filePath("same.db")).size());
    QCOMPARE(single(*openOrFail(filePath("other.db"), {}, testKey('b')), "PRAGMA freelist_count"), QStringLiteral("0"));
}

void TestEncryption::copyRefuses()
{
    makeStore();
    const auto connection = openOrFail(filePath("store.db"));
    QCOMPARE(outcome(connection->vacuumInto(filePath("store.db"), testKey())), "Conflict");
    QVERIFY(!connection->vacuumInto(filePath("no/folder/copy.db"), testKey()));
    QCOMPARE(outcome(connection->vacuumInto(filePath("copy.db"), SecretBytes())), "Invalid");
    const auto transaction = Transaction::begin(*connection);
    QVERIFY(!connection->vacuumInto(filePath("copy.db"), testKey()));
    QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("copy*")}, QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestEncryption)
#include "tst_encryption.moc"
