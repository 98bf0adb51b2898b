// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/printed_texts.h"
#include "services/papers.h"
#include "services/sending.h"
#include "services/transfer.h"
#include "session_fixture.h"
#include "vault/sealing.h"

#include <QCryptographicHash>
#include <QFile>

using namespace solnoma;

/// The two papers that are not shared, from a vault to a file.
class TestPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        QFile file(QStringLiteral(SOLNOMA_SOURCE_DIR "/tests/data/invented/long-custody.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ImportReport report;
        ImportOptions options;
        options.published = true;
        options.confirmConsents = true;
        QVERIFY(importFile(session(), file, options, report).isOk());
    }

    /// Hits are replaced unasked and listed; a name stands in the paper in no script and no case.
    void aWorkingCopyReplacesNames()
    {
        const auto paper = check("working-copy");
        QVERIFY(paper.isOk());
        QVERIFY2(!paper->isBlocked(), qPrintable(reasons(*paper)));
        QVERIFY(paper->hits.size() > 5);
        QVERIFY(std::ranges::all_of(paper->hits, &ShownHit::isReplaced));
        QVERIFY(std::ranges::none_of(paper->hits, &ShownHit::isAnswered));
        const QString words = wordsOf(*paper);
        for (const char *never : {"Namunayev", "Намунаев", "Misolova", "Мисолова", "Yasamayev", "AA 0000001"})
            QVERIFY2(!words.contains(QString::fromUtf8(never), Qt::CaseInsensitive), never);
        QVERIFY(words.contains(QStringLiteral("Person A")));
        QVERIFY(words.contains(QStringLiteral("Tulip")));
        // The control: the answer "another person" keeps a name, so the text had it.
        const auto name =
            std::ranges::find_if(paper->hits, [](const ShownHit &hit) { return hit.around.contains(u"Mr. Namunayev"); });
        QVERIFY(name != paper->hits.end());
        const auto kept = check("working-copy", "{\"hits\": {\"" + name->hit.key.toLatin1() + "\": \"another_person\"}}");
        QVERIFY(kept.isOk() && wordsOf(*kept).contains(QStringLiteral("Namunayev")));
    }

    /// No answer clears what tells of our own papers.
    void aTraceBlocksAWorkingCopy()
    {
        const auto number = session().store().records().load(id("c.longcustody"))->text("ref");
        QVERIFY(number.size() > 3);
        set("a.summons", "harassment.seen", QString(QStringLiteral("Two officers; see ") + number));
        const auto paper = check("working-copy");
        QVERIFY(paper.isOk() && paper->isBlocked());
        QVERIFY(reasons(*paper).contains(QStringLiteral("trace")));
        set("a.summons", "harassment.seen", QStringLiteral("Two officers."));
        const auto mended = check("working-copy");
        QVERIFY(mended.isOk() && !mended->isBlocked());
    }

    /// What is read to her holds nobody else: somebody must answer for each name before it is made.
    void aReadBackCopyBlocksOnOthers()
    {
        const auto opened = openedKey();
        QVERIFY(opened.isOk());
        set("a.summons", "harassment.seen", QStringLiteral("The officers spoke to Dilnoza Misolova too."));
        const auto blocked = check("read-back", {}, &*opened);
        QVERIFY(blocked.isOk() && blocked->isBlocked());
        const auto hit =
            std::ranges::find_if(blocked->hits, [](const ShownHit &each) { return each.around.contains(u"Misolova"); });
        QVERIFY(hit != blocked->hits.end() && !hit->isReplaced);
        const auto answered =
            check("read-back", "{\"hits\": {\"" + hit->hit.key.toLatin1() + "\": \"replace_by_role\"}}", &*opened);
        QVERIFY(answered.isOk() && !wordsOf(*answered).contains(QStringLiteral("Misolova")));
        set("a.summons", "harassment.seen", QStringLiteral("The officers spoke to nobody else."));
        const auto clear = check("read-back", {}, &*opened);
        QVERIFY(clear.isOk());
        QVERIFY2(!clear->isBlocked(), qPrintable(reasons(*clear)));
        QVERIFY(wordsOf(*clear).contains(QStringLiteral("Namunayev")));
        // It leaves our hands: without the key nobody has looked for the names in the boxes.
        const auto unread = check("read-back");
        QVERIFY(unread.isOk() && reasons(*unread).contains(QStringLiteral("sealing_key_needed")));
    }

    void itIsForOnePerson()
    {
        PaperOrder order = orderOf("read-back");
        order.person = Uuid7();
        const auto nobody = checkPaper(session(), order, nullptr);
        QVERIFY(nobody.isOk() && reasons(*nobody).contains(QStringLiteral("no_subject")));
    }

    /// A complaint about a detention of somebody who was never detained is not made.
    void aComplaintNeedsADetention()
    {
        PaperOrder order = orderOf("wgad");
        order.person = id("p.namunayev");
        const auto held = checkPaper(session(), order, nullptr);
        QVERIFY(held.isOk() && !held->lacksDetention);
        order.person = id("p.wife");
        auto free = checkPaper(session(), order, nullptr);
        QVERIFY(free.isOk() && free->lacksDetention);
        free->report = {}; // whatever the gate says
        const auto made = makePaper(session(), *free, m_fixture->folder.filePath(QStringLiteral("wgad.pdf")), PaperFormat::Pdf);
        QCOMPARE(made.error().code, ErrorCode::Blocked);
        QVERIFY(!made.error().detail.isEmpty());
    }

    void itIsLoggedAndNeverSent()
    {
        const auto paper = check("working-copy");
        QVERIFY(paper.isOk());
        const QString path = m_fixture->folder.filePath(QStringLiteral("draft.pdf"));
        const auto made = makePaper(session(), *paper, path, PaperFormat::Pdf);
        QVERIFY(made.isOk());
        const auto line = session().store().records().load(made->log);
        QVERIFY(line.isOk());
        QCOMPARE(line->text("product"), QStringLiteral("working-copy"));
        QCOMPARE(line->text("audience"), QStringLiteral("working_copy"));
        QVERIFY(session().vocabularies().isKnown("export_audience", line->text("audience")));

        SentPaper sent{path, QStringLiteral("working-copy"), id("c.longcustody"), {}, QDate(2026, 11, 20)};
        QCOMPARE(registerSent(session(), sent).error().code, ErrorCode::Blocked);
        sent.product = QStringLiteral("wgad"); // the same file under another name
        QCOMPARE(registerSent(session(), sent).error().code, ErrorCode::Blocked);
        sent.product = QStringLiteral("read-back");
        QCOMPARE(registerSent(session(), sent).error().code, ErrorCode::Blocked);
        QFile other(m_fixture->folder.filePath(QStringLiteral("letter.pdf")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter") > 0);
        other.close();
        sent.file = other.fileName();
        QCOMPARE(registerSent(session(), sent).error().code, ErrorCode::Blocked);
        sent.product = QStringLiteral("wgad");
        QVERIFY(registerSent(session(), sent).isOk());
    }

    /// A complaint in Russian is for reading only; in which language a paper was made the export log knows.
    void whatTheAddresseeDoesNotReadIsNotSent()
    {
        PaperOrder order = orderOf("working-copy");
        order.language = QStringLiteral("ru");
        const auto paper = checkPaper(session(), order, nullptr);
        QVERIFY(paper.isOk());
        const auto made = makePaper(session(), *paper, m_fixture->folder.filePath(QStringLiteral("ru.pdf")), PaperFormat::Pdf);
        QVERIFY(made.isOk());
        QCOMPARE(languageOfLogLine(*session().store().records().load(made->log)), QStringLiteral("ru"));

        QFile file(m_fixture->folder.filePath(QStringLiteral("complaint.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("a complaint") > 0);
        file.close();
        SentPaper sent{file.fileName(), QStringLiteral("wgad"), id("c.longcustody"), {}, QDate(2026, 11, 20)};
        sent.language = QStringLiteral("ru");
        QCOMPARE(registerSent(session(), sent).error().place, QStringLiteral("language"));
        sent.language = QStringLiteral("en");
        const auto asEnglish = registerSent(session(), sent); // not made here: as whoever registers it says
        QVERIFY(asEnglish.isOk());
        Record line(entity("export_log"));
        line.set("audience", QStringLiteral("un_to_state"));
        line.set("product", QStringLiteral("wgad"));
        line.set("answers", QStringLiteral("{\"language\":\"ru\"}"));
        logAs(line, sent, "in-russian.pdf");
        QCOMPARE(registerSent(session(), sent).error().place, QStringLiteral("language"));
        sent.product = QStringLiteral("case-sheet"); // partners read Russian, but it was cleared as a complaint
        QCOMPARE(registerSent(session(), sent).error().place, QStringLiteral("product"));
        line.set("audience", QStringLiteral("partners"));
        line.set("product", QStringLiteral("case-sheet"));
        logAs(line, sent, "sheet.pdf");
        const auto sheet = registerSent(session(), sent);
        QVERIFY(sheet.isOk());
        QCOMPARE(session().store().records().load(sheet->communication)->list("languages"), QStringList{QStringLiteral("ru")});
    }

    /// What was cleared for one person is not registered in the file of another.
    void whatWasMadeFromAnotherCaseIsNotSent()
    {
        SentPaper sent{{}, QStringLiteral("wgad"), id("c.longcustody"), {}, QDate(2026, 11, 20)};
        Record line(entity("export_log"));
        line.set("audience", QStringLiteral("un_to_state"));
        line.set("product", QStringLiteral("wgad"));
        Uuid7 other;
        QVERIFY(session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            Record file(entity("case"));
            file.set("title", QStringLiteral("Another"));
            const auto made = writer.create(std::move(file));
            other = made ? *made : Uuid7();
            return made ? Result<void>() : Result<void>(made.error());
        }));
        line.set("records", Ids{other});
        logAs(line, sent, "other.pdf");
        QCOMPARE(registerSent(session(), sent).error().place, QStringLiteral("case"));
        line.set("records", Ids{other, id("c.longcustody")});
        logAs(line, sent, "both.pdf");
        QVERIFY(registerSent(session(), sent).isOk());
    }

    /// What holds everything was cleared for nobody, whatever it is called.
    void aDumpIsNeverSent()
    {
        Record line(entity("export_log"));
        line.set("product", QStringLiteral("dump"));
        SentPaper sent{{}, QStringLiteral("wgad"), id("c.longcustody"), {}, QDate(2026, 11, 20)};
        logAs(line, sent, "all.json");
        QCOMPARE(registerSent(session(), sent).error().code, ErrorCode::Blocked);
        line.set("audience", QStringLiteral("un_to_state"));
        line.set("product", QStringLiteral("wgad"));
        logAs(line, sent, "one.pdf");
        QVERIFY(registerSent(session(), sent).isOk());
    }

private:
    Session &session() { return *m_fixture->session; }
    /// A new file that is to be sent, and this line of the export log for it.
    void logAs(Record line, SentPaper &sent, const char *name)
    {
        QFile file(m_fixture->folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name) > 0);
        file.close();
        sent.file = file.fileName();
        line.set("sha256", QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex()));
        QVERIFY(session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto logged = writer.create(line);
            return logged ? Result<void>() : Result<void>(logged.error());
        }));
    }
    Uuid7 id(const char *alias)
    {
        const auto found = session().store().records().look(QLatin1String(alias));
        return found && *found ? (*found)->id : Uuid7();
    }
    Result<SealedKey> openedKey() { return SealedKey::open(session().vault().sealedKeyPath(), SessionFixture::credential()); }

    PaperOrder orderOf(const char *product)
    {
        PaperOrder order;
        order.product = QLatin1String(product);
        order.caseId = id("c.longcustody");
        order.person = order.product == u"read-back" ? id("p.namunayev") : Uuid7();
        order.day = QDate(2026, 11, 21);
        return order;
    }
    Result<CheckedPaper> check(const char *product, const QByteArray &decisions = {}, const SealedKey *key = nullptr)
    {
        PaperOrder order = orderOf(product);
        order.decisions = decisions;
        return checkPaper(session(), order, key);
    }
    void set(const char *alias, const char *field, const QString &value)
    {
        auto record = session().store().records().load(id(alias));
        QVERIFY(record.isOk());
        record->set(field, value);
        QVERIFY(session()
                    .record(QStringLiteral("record"),
                            [&](ChangeWriter &writer) -> Result<void> {
                                const auto updated = writer.update(*record);
                                return updated ? Result<void>() : Result<void>(updated.error());
                            })
                    .isOk());
    }
    static QString wordsOf(const CheckedPaper &paper)
    {
        QString all;
        for (const PrintedText &text : printedTexts(paper.document))
            all += text.text + u'\n';
        return all;
    }
    static QString reasons(const CheckedPaper &paper)
    {
        QStringList all;
        for (const Finding &finding : paper.report.findings) {
            if (finding.kind == Finding::Kind::Blocks)
                all << reasonName(finding.reason) + u' ' + finding.field;
        }
        return all.join(u'\n');
    }

    std::unique_ptr<SessionFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
