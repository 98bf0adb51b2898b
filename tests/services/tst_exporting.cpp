// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporting.h"
#include "services/questions.h"
#include "services/transfer.h"
#include "session_fixture.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace solnoma;

/// What an audience gets as a file: nothing that the gate holds back, and with the gate open the same words are there.
class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile in(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented/long-custody.json"));
        QVERIFY(in.open(QIODevice::ReadOnly));
        ImportOptions options;
        options.confirmConsents = true;
        ImportReport report;
        QVERIFY(importFile(*m_fixture.session, in, options, report).isOk());
        auto key = SealedKey::open(m_fixture.session->vault().sealedKeyPath(), SessionFixture::credential());
        QVERIFY(key.isOk());
        m_key.emplace(std::move(*key));
        m_case = (*m_fixture.session->store().records().look(QStringLiteral("c.longcustody")))->id;
    }

    void nothingLeavesUndecided()
    {
        const auto checked = checkExport(*m_fixture.session, order({}), &*m_key);
        QVERIFY(checked.isOk());
        QVERIFY(checked->isBlocked());
        QVERIFY(!checked->json.contains("Namunayev"));
        QVERIFY(!checked->json.contains("Kamarsoy"));
        const size_t before = m_fixture.session->store().records().ridsOf(entity("export_log"))->size();
        const auto written = writeExport(*m_fixture.session, *checked, m_fixture.folder.filePath(QStringLiteral("no.json")));
        QVERIFY(!written.isOk());
        QCOMPARE(written.error().code, ErrorCode::Blocked);
        QVERIFY(!QFile::exists(m_fixture.folder.filePath(QStringLiteral("no.json"))));
        // Logged: how many blocks of which reason, for whom and about which case; nothing else.
        RecordStore &records = m_fixture.session->store().records();
        const auto rids = records.ridsOf(entity("export_log"));
        QCOMPARE(rids->size(), before + 1);
        const Record line = *records.load(**records.head(rids->back()));
        QVERIFY(line.isEmpty("sha256") && line.isEmpty("reference") && line.isEmpty("answers"));
        QCOMPARE(line.refs("records"), Ids{m_case});
        qint64 blocks = 0;
        for (const QJsonValue &each : QJsonDocument::fromJson(line.text("withheld").toUtf8()).array()) {
            QCOMPARE(each.toObject().keys(), QStringList({QStringLiteral("blocked"), QStringLiteral("count")}));
            blocks += each[u"count"].toInt();
        }
        QCOMPARE(blocks, std::ranges::count(checked->report.findings, Finding::Kind::Blocks, &Finding::kind));
        QVERIFY(blocks > 0);
        const auto held = askQuestion(*m_fixture.session, *questionOf("withheld-this-week"), {.now = m_fixture.clock.nowLocal()});
        QCOMPARE(held->rows.size(), 1u);
        QVERIFY(held->rows.front().values.at(3).isNull());
        QCOMPARE(held->rows.front().values.at(4).toLongLong(), blocks);
        const auto left = askQuestion(*m_fixture.session, *questionOf("left-office"), {.now = m_fixture.clock.nowLocal()});
        QVERIFY(left->rows.empty()); // nothing did
    }

    void withoutTheSealingKeyNothingLeaves()
    {
        const auto checked = checkExport(*m_fixture.session, order(decisions()), nullptr);
        QVERIFY(checked.isOk());
        QVERIFY(checked->isBlocked());
        const bool said = std::ranges::any_of(checked->report.findings,
                                              [](const auto &finding) { return finding.reason == GateReason::SealingKeyNeeded; });
        QVERIFY(said);
    }

    void whatIsDecidedLeavesAndNothingElse()
    {
        const auto checked = checkExport(*m_fixture.session, order(decisions()), &*m_key);
        QVERIFY(checked.isOk());
        // Labels of sources, sealed names, handles, contacts, the relative who said no, notes, raw accounts, file numbers, ids.
        for (const char *secret :
             {"Tulip", "Poplar", "Inkwell", "Keeper of the tea stall", "Yasamayev", "qaldirgoch", "+998", "Misolova", "Мисолова",
              "\"note\"", "\"info\"", "\"ref\"", "\"sources\"", "\"consents\"", "original_name", "UZ-2026"})
            QVERIFY2(!checked->json.contains(secret), secret);
        // The control: the same words are in a plain dump, which passes no gate.
        QBuffer dump;
        dump.open(QIODevice::WriteOnly);
        QVERIFY(dumpPlain(*m_fixture.session, dump).isOk());
        for (const char *secret : {"Tulip", "Poplar", "Inkwell", "qaldirgoch", "+998", "Misolova", "Мисолова", "\"note\"",
                                   "\"info\"", "\"ref\"", "\"sources\"", "\"consents\"", "original_name", "UZ-2026"})
            QVERIFY2(dump.data().contains(secret), secret);
        // And what was decided is in the export: acts, places, and the texts written to leave.
        for (const char *fact : {"\"acts\"", "\"detention\"", "Kamarsoy", "\"stages\""})
            QVERIFY2(checked->json.contains(fact), fact);
    }

private:
    ExportOrder order(const QByteArray &given) const
    {
        ExportOrder order;
        order.audience = Audience::UnToState;
        order.cases = {m_case};
        order.day = QDate(2026, 11, 21);
        order.decisions = given;
        return order;
    }

    static QByteArray decisions()
    {
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/resources/samples/long-custody.allow.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    SessionFixture m_fixture;
    std::optional<SealedKey> m_key;
    Uuid7 m_case;
};

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
