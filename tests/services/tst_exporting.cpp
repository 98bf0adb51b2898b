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

    /// Who reads an answer "replaced by the role" in the report reads the export without the name, and with it where another
    /// answer was given.
    void aReplacedNameIsNotThere()
    {
        static const QByteArray told = "After that Oqila Tekshirova wrote it down.";
        const Uuid7 stranger = add(personNamed("Oqila Tekshirova"));
        QVERIFY(!stranger.isNull());
        const Uuid7 text = add(summaryOf(m_case, "en", told));
        QJsonObject decided = QJsonDocument::fromJson(decisions()).object();
        QJsonArray ticks = decided[u"tick"].toArray();
        ticks.append(text.toString());
        ticks.append(m_case.toString());
        decided[u"tick"] = ticks;
        const auto asked = checkExport(*m_fixture.session, order(QJsonDocument(decided).toJson()), &*m_key);
        QVERIFY(asked.isOk());
        QVERIFY(asked->json.contains("Tekshirova")); // asked about, and blocked until then
        QVERIFY(asked->isBlocked());
        const auto hit = std::ranges::find_if(asked->hits, [&](const ShownHit &each) {
            return std::ranges::find(each.hit.owners, stranger) != each.hit.owners.end();
        });
        QVERIFY(hit != asked->hits.end() && !hit->isReplaced);
        QJsonObject hits = decided[u"hits"].toObject();
        hits[hit->hit.key] = QStringLiteral("replace_by_role");
        decided[u"hits"] = hits;
        const auto replaced = checkExport(*m_fixture.session, order(QJsonDocument(decided).toJson()), &*m_key);
        QVERIFY(replaced.isOk());
        QVERIFY(!replaced->json.contains("Tekshirova"));
        QVERIFY(replaced->json.contains("wrote it down"));
        const auto blocks = [](const CheckedExport &checked) {
            return std::ranges::count(checked.report.findings, Finding::Kind::Blocks, &Finding::kind);
        };
        QCOMPARE(blocks(*replaced), blocks(*asked) - 1);
    }

    /// Texts leave in one language; of one that nobody has written in it, that is said.
    void whatIsNotInTheLanguageIsSaid()
    {
        const auto saysSo = [](const CheckedExport &checked, const Uuid7 &record, GateReason reason = GateReason::NotInLanguage) {
            return std::ranges::any_of(checked.report.findings, [&](const Finding &finding) {
                return finding.reason == reason && finding.record == record && finding.field == u"summary" &&
                       finding.kind == Finding::Kind::Withheld;
            });
        };
        auto inUzbek = order(decisions());
        inUzbek.language = QStringLiteral("uz");
        const auto uzbek = checkExport(*m_fixture.session, inUzbek, &*m_key);
        QVERIFY(uzbek.isOk());
        QVERIFY(saysSo(*uzbek, m_case));
        const auto english = checkExport(*m_fixture.session, order(decisions()), &*m_key);
        QVERIFY(english.isOk());
        QVERIFY(!saysSo(*english, m_case));
        // Written, but for a paper alone: that is another reason.
        QVERIFY(!saysSo(*uzbek, m_case, GateReason::RawText));
        Record forPaper = summaryOf(m_case, "uz", "Qisqacha.");
        forPaper.set("product", QStringLiteral("case-sheet"));
        QVERIFY(!add(forPaper).isNull());
        const auto written = checkExport(*m_fixture.session, inUzbek, &*m_key);
        QVERIFY(written.isOk());
        QVERIFY(saysSo(*written, m_case, GateReason::RawText) && !saysSo(*written, m_case));
    }

    void whatIsForOurselvesIsNotExported()
    {
        for (const Audience audience : {Audience::WorkingCopy, Audience::ReadBack}) {
            ExportOrder ours = order(decisions());
            ours.audience = audience;
            QCOMPARE(checkExport(*m_fixture.session, ours, &*m_key).error().place, QStringLiteral("audience"));
        }
        QVERIFY(checkExport(*m_fixture.session, order(decisions()), &*m_key).isOk());
    }

private:
    Uuid7 add(const Record &record)
    {
        Uuid7 id;
        const auto recorded = m_fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto made = writer.create(record);
            if (made)
                id = *made;
            return made ? Result<void>() : Result<void>(made.error());
        });
        return recorded ? id : Uuid7();
    }

    static Record personNamed(const char *full)
    {
        Record person(entity("person"));
        Record name(entity("name"));
        name.set("full", QString::fromUtf8(full));
        name.set("kind", QStringLiteral("official"));
        person.rows("names").push_back(name);
        return person;
    }

    static Record summaryOf(const Uuid7 &about, const char *language, const QByteArray &told)
    {
        Record text(entity("text_version"));
        text.set("about", about);
        text.set("field", QStringLiteral("summary"));
        text.set("language", QString::fromLatin1(language));
        text.set("kind", QStringLiteral("narrative"));
        text.set("product", QStringLiteral("export"));
        text.set("text", QString::fromUtf8(told));
        return text;
    }

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
