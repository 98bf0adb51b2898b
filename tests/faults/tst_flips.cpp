// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_cli.h"

using namespace solnoma;

namespace {

constexpr int flipsPerFile = 40;

/// SQLCipher's salt stands at the start of a store; ours comes with the key, so nobody reads these bytes.
constexpr qsizetype unreadSalt = 16;

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

private:
    CliRunner m_cli;
    QString m_whole;
    QString m_person;
};

void TestFlips::initTestCase()
{
    QCOMPARE(m_cli.init().exitCode, 0);
    const auto logged =
        m_cli.run(line("log harassment --set who=Misolova --set what=followed --set source=A --set source_name=B"));
    QCOMPARE(logged.exitCode, 0);
    m_person = logged.text("party");
    QCOMPARE(m_cli.run({QStringLiteral("attach"), m_cli.write("voice note", noise(200'000))}).exitCode, 0);
    m_whole = m_cli.path("whole");
    copyTree(m_cli.vault, m_whole);
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
    copyTree(m_whole, m_cli.vault);
    QFile flipped(m_cli.vault + u'/' + file);
    QVERIFY(flipped.open(QIODevice::ReadWrite));
    QByteArray bytes = flipped.readAll();
    bytes[offset] = static_cast<char>(bytes[offset] ^ 0x40);
    flipped.seek(0);
    QCOMPARE(flipped.write(bytes), bytes.size());
    flipped.close();

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
        QVERIFY2(shown.exitCode == 0 || shown.exitCode == 6, shown.said().constData());
    }
}

QTEST_GUILESS_MAIN(TestFlips)
#include "tst_flips.moc"
