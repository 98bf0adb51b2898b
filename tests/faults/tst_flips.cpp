// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/entity.h"
#include "fault_cli.h"

#include <map>
#include <numeric>

using namespace solnoma;

namespace {

constexpr int flipsPerFile = 40;

/// SQLCipher's salt stands at the start of a store; ours comes with the key, so nobody reads these bytes.
constexpr qsizetype unreadSalt = 16;

constexpr qsizetype pageSize = 4096;

/// The page, its table, and each step of the check that could not go on; not every tree that lies behind the page.
constexpr qsizetype mostLines = 10;

struct Flip {
    QString file; ///< below the vault
    qsizetype offset = 0;
};

/// Spread over a file: its first and last byte and places between, none of them at a round distance.
QList<Flip> flipsIn(const QString &name, qsizetype size)
{
    QList<Flip> flips;
    for (int i = 0; i < flipsPerFile; ++i)
        flips.append({name, std::min(size - 1, i * (size - 1) / (flipsPerFile - 1) + (i > 0 ? i % 7 : 0))});
    return flips;
}

/// What a list of findings says, line by line.
QStringList linesOf(const QJsonArray &findings)
{
    QStringList lines;
    for (const QJsonValue &finding : findings)
        lines += finding[u"what"].toString().split(u'\n');
    return lines;
}

/// Rows have an id in a dump where something names them; where damage hides what does, all of them have theirs.
QJsonValue withoutIdsOfRows(const QJsonValue &value, bool isRow = false)
{
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue &each : value.toArray())
            all.append(withoutIdsOfRows(each, true));
        return all;
    }
    QJsonObject fields = value.toObject();
    if (isRow)
        fields.remove(QStringLiteral("id"));
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field->isArray() || field->isObject())
            *field = withoutIdsOfRows(*field, true);
    }
    return value.isObject() ? QJsonValue(fields) : value;
}

/// The records of a dump by id, by the name of their array.
using Dumped = std::map<QString, std::map<QString, QJsonValue>>;

Dumped dumpedIn(const QByteArray &bytes)
{
    Dumped all;
    const QJsonObject dump = QJsonDocument::fromJson(bytes).object();
    for (auto kind = dump.begin(); kind != dump.end(); ++kind) {
        for (const QJsonValue &record : kind->toArray())
            all[kind.key()].emplace(record[u"id"].toString(), withoutIdsOfRows(record));
    }
    return all;
}

/// What a dump says that it left out, by the name of the array that it would stand in.
struct LeftOut {
    qsizetype named = 0;
    bool isCut = false; ///< not even the list of these records can be read
};

std::map<QString, LeftOut> leftOutOf(const CliAnswer &dump)
{
    std::map<QString, LeftOut> all;
    for (const QJsonValue &each : dump.array("leftOut")) {
        const std::string_view plural = entity(each[u"kind"].toString().toStdString()).plural;
        LeftOut &kind = all[QString::fromLatin1(plural.data(), std::ssize(plural))];
        const bool isNamed = !each[u"id"].toString().isEmpty();
        kind.named += isNamed;
        kind.isCut = kind.isCut || !isNamed;
    }
    return all;
}

qsizetype countOf(const Dumped &dumped)
{
    return std::accumulate(dumped.begin(), dumped.end(), qsizetype{0},
                           [](qsizetype sum, const auto &kind) { return sum + std::ssize(kind.second); });
}

} // namespace

/// Promise 5: one byte changed anywhere in a closed vault is named by opening or by verify, and what is whole can be read.
/// lock and reserve hold nothing.
class TestFlips : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theUntouchedVaultIsWell();
    void isNoticed_data();
    void isNoticed();
    void whatCanBeReadIsGivenOut_data();
    void whatCanBeReadIsGivenOut();
    void cleanupTestCase();

private:
    CliAnswer dump(Dumped &dumped) const;
    void flip(const QString &file, qsizetype offset) const;

    CliRunner m_cli;
    QString m_whole;
    QString m_person;
    qsizetype m_given = 0;
    qsizetype m_missing = 0;
    int m_unopened = 0;
    int m_complete = 0;
    int m_incomplete = 0;
    int m_unlogged = 0;
};

void TestFlips::initTestCase()
{
    QCOMPARE(m_cli.init().exitCode, 0);
    const auto logged =
        m_cli.run(line("log harassment --set who=Misolova --set what=followed --set source=A --set source_name=B"));
    QCOMPARE(logged.exitCode, 0);
    m_person = logged.text("party");
    QCOMPARE(m_cli.run({QStringLiteral("attach"), m_cli.write("voice note", noise(200'000))}).exitCode, 0);
    QCOMPARE(m_cli.run({QStringLiteral("import"), CliRunner::source("tests/data/invented/protest.json")}).exitCode, 0);
    m_whole = m_cli.path("whole");
    copyTree(m_cli.vault, m_whole);
}

CliAnswer TestFlips::dump(Dumped &dumped) const
{
    const QString path = m_cli.path("dump.json");
    QFile::remove(path);
    const auto answer = m_cli.run(line("dump --plain --yes --out") + QStringList{path});
    dumped = dumpedIn(bytesOf(path));
    return answer;
}

/// In a fresh copy of the vault.
void TestFlips::flip(const QString &file, qsizetype offset) const
{
    copyTree(m_whole, m_cli.vault);
    QFile flipped(m_cli.vault + u'/' + file);
    if (!flipped.open(QIODevice::ReadWrite))
        qFatal("cannot open %s", qPrintable(file));
    QByteArray bytes = flipped.readAll();
    bytes[offset] = static_cast<char>(bytes[offset] ^ 0x40);
    flipped.seek(0);
    if (flipped.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file));
}

void TestFlips::theUntouchedVaultIsWell()
{
    copyTree(m_whole, m_cli.vault);
    const auto verified = m_cli.run(line("verify"));
    QVERIFY2(verified.exitCode == 0, verified.said().constData());
    QCOMPARE(verified.json[u"evidence"].toInt(), 1);
}

void TestFlips::isNoticed_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<qsizetype>("offset");
    int count = 0;
    for (const QString &path : filesBelow(m_whole)) {
        const QString name = path.mid(m_whole.size() + 1);
        if (name == u"lock" || name == u"reserve")
            continue;
        for (const Flip &flip : flipsIn(name, QFileInfo(path).size())) {
            QTest::addRow("%s %lld", qPrintable(name.section(u'/', 0, 0)), static_cast<long long>(flip.offset))
                << flip.file << flip.offset;
            ++count;
        }
    }
    QVERIFY(count >= 4 * flipsPerFile); // header, sealing key, store, one evidence object
}

void TestFlips::isNoticed()
{
    QFETCH(QString, file);
    QFETCH(qsizetype, offset);
    flip(file, offset);
    const auto verified = m_cli.run(line("verify"));
    const auto shown = m_cli.run({QStringLiteral("show"), m_person});
    QVERIFY2(verified.exitCode != 3 && shown.exitCode != 3, verified.said().constData()); // never "wrong passphrase"
    if ((file == u"store-1.db" || file == u"drafts.db") && offset < unreadSalt) {
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(verified.exitCode, 0);
        return;
    }
    if (file == u"vault.solnoma" || file == u"sealed.key") {
        // The other copy serves: nothing is lost, and the damage is said.
        QVERIFY2(shown.exitCode == 0, shown.said().constData());
        QVERIFY2(verified.exitCode == 6, verified.said().constData());
        QVERIFY2(verified.out.contains(file.toUtf8()), verified.said().constData());
        return;
    }
    QVERIFY2(verified.exitCode == 6, verified.said().constData());
    if (file == u"drafts.db") {
        QVERIFY2(verified.out.contains("drafts.db"), verified.said().constData());
        QVERIFY2(shown.exitCode == 0, shown.said().constData()); // the records are whole
    } else if (file.startsWith(u"evidence/")) {
        QVERIFY2(verified.out.contains("evidence object"), verified.said().constData());
        QVERIFY2(shown.exitCode == 0, shown.said().constData()); // the records are whole
    } else {
        QVERIFY2(verified.out.contains("\"store"), verified.said().constData());
        QVERIFY2(shown.exitCode == 0 || shown.exitCode == 6, shown.said().constData());
        const QStringList lines = linesOf(verified.array("findings"));
        if (lines.isEmpty()) { // the page that says what tables there are: nothing could be opened
            QVERIFY2(shown.exitCode == 6, shown.said().constData());
            return;
        }
        QVERIFY2(lines.first().endsWith(QStringLiteral(" %1").arg(offset / pageSize + 1)), verified.said().constData());
        QVERIFY2(lines.size() <= mostLines, verified.said().constData());
    }
}

void TestFlips::whatCanBeReadIsGivenOut_data()
{
    QTest::addColumn<qsizetype>("offset");
    const QString store = QStringLiteral("store-1.db");
    const auto size = QFileInfo(m_whole + u'/' + store).size();
    for (const Flip &each : flipsIn(store, size)) {
        if (each.offset >= unreadSalt)
            QTest::addRow("%lld", static_cast<long long>(each.offset)) << each.offset;
    }
}

/// A record that is not in the dump is named, by itself or with its kind; the control is the dump of the whole vault.
void TestFlips::whatCanBeReadIsGivenOut()
{
    QFETCH(qsizetype, offset);
    copyTree(m_whole, m_cli.vault);
    Dumped whole;
    const auto untouched = dump(whole);
    QVERIFY2(untouched.exitCode == 0 && untouched.array("leftOut").isEmpty(), untouched.said().constData());
    QVERIFY(countOf(whole) > 40);

    flip(QStringLiteral("store-1.db"), offset);
    Dumped rest;
    const auto answer = dump(rest);
    if (answer.exitCode != 0 && answer.text("file").isEmpty()) { // the page that says what tables there are
        QVERIFY2(answer.exitCode == 6, answer.said().constData());
        ++m_unopened;
        return;
    }
    std::map<QString, LeftOut> leftOut = leftOutOf(answer);
    const bool isLogged = answer.json[u"logged"].toBool();
    QCOMPARE(answer.exitCode, leftOut.empty() && isLogged ? 0 : 6);
    ++(!leftOut.empty() ? m_incomplete : isLogged ? m_complete : m_unlogged);
    for (const auto &[kind, records] : whole) {
        for (const auto &[id, record] : rest[kind]) {
            const auto found = records.find(id);
            QVERIFY2(found != records.end() && found->second == record, qPrintable(kind + u' ' + id)); // as it was
        }
        const qsizetype missing = std::ssize(records) - std::ssize(rest[kind]);
        const LeftOut &said = leftOut[kind];
        QVERIFY2(said.isCut ? missing >= said.named : missing == said.named, answer.said().constData());
        m_missing += missing;
    }
    QCOMPARE(rest.size(), whole.size()); // nothing is made up
    m_given += countOf(rest);
}

void TestFlips::cleanupTestCase()
{
    qInfo("of all dumps %lld records given out, %lld named as left out, %d vaults not opened", static_cast<long long>(m_given),
          static_cast<long long>(m_missing), m_unopened);
    QVERIFY(m_given > 9 * m_missing); // one page is not the vault
    QVERIFY(m_unopened < flipsPerFile / 4);
    QVERIFY(m_complete > 0 && m_incomplete > 0 && m_unlogged > 0); // each answer was asked for
}

QTEST_GUILESS_MAIN(TestFlips)
#include "tst_flips.moc"
