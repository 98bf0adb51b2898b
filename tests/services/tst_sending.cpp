// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"
#include "services/sending.h"
#include "session_fixture.h"
#include "vault/evidence_reader.h"

#include <QBuffer>
#include <QDirIterator>

using namespace solnoma;

/// Files that are taken in, alone and with what belongs to them: one change, or nothing of it.
class TestSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        Record file(entity("case"));
        file.set("title", QStringLiteral("An invented case"));
        m_case = create(file);
        QFile paper(paperPath());
        QVERIFY(paper.open(QIODevice::WriteOnly));
        paper.write(bytes);
    }

    void whatIsAttachedComesOutAgain()
    {
        const qint64 before = changes();
        const auto document = attachEvidence(session(), {.path = paperPath(), .about = m_case});
        QVERIFY(document.isOk());
        QCOMPARE(changes(), before + 1);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(readEvidence(session(), *document, out).isOk());
        QCOMPARE(out.data(), bytes);
        QCOMPARE(objectFiles(), 1);
    }

    void aPaperIsRegisteredInOneChange()
    {
        const qint64 before = changes();
        const auto sent = registerSent(session(), paper(m_case));
        QVERIFY(sent.isOk());
        QCOMPARE(changes(), before + 1);
        QCOMPARE(sent->tasks.size(), size_t{3});
        const auto communication = session().store().records().load(sent->communication);
        QVERIFY(communication.isOk());
        QCOMPARE(communication->ref("document"), sent->document);
        QCOMPARE(session().store().records().load(sent->document)->text("sha256"), sent->sha256);
        QVERIFY(session().store().history().verify()->empty());
    }

    /// A document may be about a person, a communication is about cases: no document stays behind, and no object.
    void aPaperThatCannotBeRegisteredLeavesNothing()
    {
        const Uuid7 person = create(Record(entity("person")));
        QVERIFY(!person.isNull());
        const qint64 before = changes();
        const auto sent = registerSent(session(), paper(person));
        QVERIFY(!sent.isOk());
        QCOMPARE(changes(), before);
        for (const char *kind : {"document", "communication", "task"})
            QVERIFY(session().store().records().ridsOf(entity(kind))->empty());
        QVERIFY(session().store().objects()->empty());
        QCOMPARE(objectFiles(), 0);
    }

    void aSafeCopyOfNoDocumentLeavesNothing()
    {
        NewEvidence copy;
        copy.path = paperPath();
        copy.safeCopyOf = m_case;
        QVERIFY(!attachEvidence(session(), copy).isOk());
        QCOMPARE(objectFiles(), 0);
    }

    /// The change is committed; only the drafts file cannot be told. The object must stay with its document.
    void whatIsCommittedStaysThoughDraftsCannotAcknowledge()
    {
        ConnectionOptions options;
        options.writer = true;
        const auto other = Connection::open(session().vault().draftsPath(), session().vault().keys().drafts().literal(), options);
        QVERIFY(other.isOk());
        const auto held = Transaction::begin(**other);
        QVERIFY(held.isOk());
        QCOMPARE(session().acknowledge(Uuid7::make(m_fixture->clock)).error().code, ErrorCode::InUse);
        const auto document = attachEvidence(session(), {.path = paperPath(), .about = m_case});
        QVERIFY(document.isOk());
        QCOMPARE(objectFiles(), 1);
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        QVERIFY(readEvidence(session(), *document, out).isOk());
        QCOMPARE(out.data(), bytes);
    }

private:
    Session &session() { return *m_fixture->session; }
    QString paperPath() const { return m_fixture->folder.filePath(QStringLiteral("paper.pdf")); }
    SentPaper paper(const Uuid7 &caseId) const { return {paperPath(), QStringLiteral("wgad"), caseId, {}, QDate(2026, 11, 20)}; }

    Uuid7 create(const Record &record)
    {
        Uuid7 id;
        const auto made = session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto created = writer.create(record);
            if (created)
                id = *created;
            return created ? Result<void>() : Result<void>(created.error());
        });
        return made ? id : Uuid7();
    }

    qint64 changes()
    {
        qint64 count = 0;
        const auto heads = session().store().history().heads();
        for (const LineHead &head : *heads)
            count += head.count;
        return count;
    }

    int objectFiles() const
    {
        int count = 0;
        QDirIterator files(m_fixture->session->vault().evidenceFolder(), QDir::Files, QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

    const QByteArray bytes = QByteArray("a paper that was sent ").repeated(9000);
    std::unique_ptr<SessionFixture> m_fixture;
    Uuid7 m_case;
};

QTEST_GUILESS_MAIN(TestSending)
#include "tst_sending.moc"
