// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decrypted_file.h"
#include "store/forget.h"
#include "store/party_merge.h"
#include "store/search.h"
#include "store/undo.h"
#include "store_fixture.h"

#include <QFile>

#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace solnoma;

namespace {

const QString canary = QStringLiteral("Qizilqumqushi");

/// Every page of the file as it is on disk, decrypted, free ones too; the WAL has been written back before.
QByteArray decryptedPages(StoreFixture &fixture)
{
    const auto copied = fixture.store->connection().checkpointTruncate();
    if (!copied)
        qFatal("checkpoint: %s", qPrintable(copied.error().detail));
    return decryptedFile(fixture.path(), StoreFixture::literal());
}

} // namespace

class TestForget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<StoreFixture>(); }

    void aPersonIsNowhereAfterwards()
    {
        const Uuid7 act = m_fixture->create(actWithTarget());
        Record changed = *store().records().load(m_person);
        changed.set("activity", QStringLiteral("once %1").arg(canary)); // and a version that is only history
        QVERIFY(m_fixture->update(changed));
        changed.set("activity", QStringLiteral("now another"));
        QVERIFY(m_fixture->update(changed));
        Record consent(entity("consent"));
        consent.set("party", m_person);
        consent.set("conditions", canary);
        const Uuid7 consentId = m_fixture->create(consent);
        fill();

        const QByteArray before = decryptedPages(*m_fixture);
        QVERIFY(before.contains(canary.toUtf8()));
        QVERIFY(before.contains(canary.toLower().toUtf8().left(8))); // the index holds words folded
        QCOMPARE(found(), qsizetype{1});

        const auto report = forget(store(), {m_person, {}, QStringLiteral("herself")});
        if (!report)
            qFatal("%s %s", qPrintable(report.error().place), qPrintable(report.error().detail));
        const QByteArray after = decryptedPages(*m_fixture);
        QVERIFY(after.contains("Boshqa")); // the others are there still
        QVERIFY(!after.contains(canary.toUtf8()));
        QVERIFY(!after.toLower().contains(canary.toLower().toUtf8()));
        QVERIFY(!after.toLower().contains("qizilqum"));
        QCOMPARE(found(), qsizetype{0});
        QVERIFY(!store().records().load(consentId).isOk());
        const Record left = *store().records().load(act);
        QCOMPARE(left.rows("involved").front().ref("party"), m_person); // an empty shell stands there
        QVERIFY(left.rows("involved").front().isEmpty("capacity"));
        QVERIFY(store().records().load(m_person)->rows("names").empty());
        const auto history = store().history().of((*store().records().head(m_person))->rid);
        QVERIFY(!history->front().isKnown);
        QCOMPARE(history->back().payload.remark, QStringLiteral("herself"));
        QCOMPARE(history->back().changeKind, QStringLiteral("forget"));
        QVERIFY(report->records.size() > 2);
    }

    void aFieldGoesAndTheRestStays()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        Record record = *store().records().load(m_person);
        record.set("activity", QStringLiteral("stays"));
        record.set("health", canary);
        QVERIFY(m_fixture->update(record));
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(forget(store(), {m_person, "health", QStringLiteral("herself")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        const Record left = *store().records().load(m_person);
        QCOMPARE(left.text("activity"), QStringLiteral("stays"));
        QVERIFY(left.isEmpty("health"));
        QCOMPARE(left.rows("names").size(), size_t{1});
        QVERIFY(m_fixture->update(record)); // it can be said again
    }

    void aCaseTakesItsActsAndEvidence()
    {
        const Uuid7 caseId = m_fixture->create(Record(entity("case")));
        Record act = actWithTarget();
        act.set("case", caseId);
        act.set("account", canary);
        const Uuid7 actId = m_fixture->create(act);
        const Uuid7 object = attachTo({actId, caseId});
        QVERIFY(store().object(object).isOk());
        const auto report = forget(store(), {caseId, {}, QStringLiteral("the family")});
        QVERIFY(report.isOk());
        QCOMPARE(report->objects, Ids{object});
        QCOMPARE(store().object(object).error().code, ErrorCode::NotFound);
        QVERIFY(!store().records().load(actId).isOk());
        QVERIFY(!store().records().load(caseId).isOk());
        QVERIFY(store().records().load(m_person).isOk()); // people are not the case's
    }

    void whatTheWindowKeptGoesToo()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        QVERIFY(store().setMeta("window.dossier.known", canary.toUtf8()).isOk());
        QVERIFY(store().setMeta("other", "stays").isOk());
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(forget(store(), {m_person, {}, QStringLiteral("herself")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QCOMPARE(*store().meta("other"), QByteArray("stays"));
    }

    void aSourceTakesWhatItTold()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        Record source(entity("source"));
        source.set("label", canary);
        const Uuid7 sourceId = m_fixture->create(source);
        Record record = *store().records().load(m_person);
        Record information(entity("information"));
        information.set("source", sourceId);
        information.set("note", canary);
        record.rows("info").push_back(information);
        QVERIFY(m_fixture->update(record));
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(forget(store(), {sourceId, {}, QStringLiteral("the source")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(store().records().load(m_person)->rows("info").empty());
        QVERIFY(!store().records().load(sourceId).isOk());
    }

    void itCannotBeTakenBack()
    {
        m_person = m_fixture->create(person(canary));
        const auto report = forget(store(), {m_person, {}, QStringLiteral("herself")});
        QVERIFY(report.isOk());
        QCOMPARE(undoChange(store(), report->change).error().code, ErrorCode::Invalid);
        auto writer = store().change(QStringLiteral("restore"));
        QCOMPARE((*writer)->restore(m_person).error().code, ErrorCode::NotFound);
    }

    void aMergedPartyGoesWithHer()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        const Uuid7 removed = m_fixture->create(person(canary));
        {
            auto writer = store().change(QStringLiteral("merge"));
            QVERIFY((*writer)->removeInto(removed, m_person).isOk());
            QVERIFY((*writer)->commit().isOk());
        }
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(forget(store(), {m_person, {}, QStringLiteral("herself")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
    }

    /// What was removed before is in the history still, and nothing there refers to her any more.
    void whatWasRemovedBeforeGoesToo()
    {
        const Uuid7 actId = m_fixture->create(actWithTarget());
        Record consent(entity("consent"));
        consent.set("party", m_person);
        consent.set("conditions", canary);
        const Uuid7 consentId = m_fixture->create(consent);
        remove(consentId);
        Record act = *store().records().load(actId);
        act.rows("involved").clear(); // a row of somebody else's record
        QVERIFY(m_fixture->update(act));
        Record other = person(QStringLiteral("Boshqa Odam"));
        const Uuid7 otherId = m_fixture->create(other);
        Record otherConsent(entity("consent"));
        otherConsent.set("party", otherId);
        otherConsent.set("conditions", QStringLiteral("Boshqa shart"));
        remove(m_fixture->create(otherConsent));
        QCOMPARE(m_fixture->store->records().referring(**store().records().head(m_person), 9)->size(), size_t{0});
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));

        QVERIFY(forget(store(), {m_person, {}, QStringLiteral("herself")}).isOk());
        const QByteArray after = decryptedPages(*m_fixture);
        QVERIFY(!after.toLower().contains(canary.toLower().toUtf8()));
        QVERIFY(after.contains("Boshqa shart")); // what others had removed can still be brought back
        auto writer = store().change(QStringLiteral("restore"));
        QCOMPARE((*writer)->restore(consentId).error().code, ErrorCode::NotFound);
    }

    void aFieldGoesFromMergedPartiesAndFromRemovedTranslations()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        Record first = person(QStringLiteral("Boshqa Odam"));
        first.set("health", canary);
        first.set("activity", QStringLiteral("stays"));
        const Uuid7 firstId = m_fixture->create(first);
        const Uuid7 secondId = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        Record version(entity("text_version"));
        version.set("about", m_person);
        version.set("field", QStringLiteral("health"));
        version.set("text", canary);
        remove(m_fixture->create(version));
        QVERIFY(mergeParties(store(), secondId, firstId).isOk()); // one after the other
        QVERIFY(mergeParties(store(), m_person, secondId).isOk());
        QCOMPARE(store().records().load(m_person)->text("health"), canary);
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));

        QVERIFY(forget(store(), {m_person, "health", QStringLiteral("herself")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QCOMPARE(store().records().load(m_person)->text("activity"), QStringLiteral("stays"));
        QCOMPARE((*store().records().look(firstId.toString()))->id, m_person); // it still leads to her
    }

    void aRowGoesFromMergedParties()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        const Uuid7 merged = m_fixture->create(person(canary));
        {
            auto writer = store().change(QStringLiteral("merge"));
            QVERIFY((*writer)->removeInto(merged, m_person).isOk());
            QVERIFY((*writer)->commit().isOk());
        }
        QVERIFY(decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(forget(store(), {m_person, "names", QStringLiteral("herself")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
    }

    /// Who a source is stands in her box, which nobody at work can read.
    void aSourceTakesHerSealedBox()
    {
        m_person = m_fixture->create(person(QStringLiteral("Boshqa Odam")));
        const Uuid7 sourceId = m_fixture->create(Record(entity("source")));
        Record sealed(entity("sealed_source"));
        sealed.set("source", sourceId);
        sealed.set("box", canary.toUtf8());
        const Uuid7 sealedId = m_fixture->create(sealed);
        const QByteArray box = canary.toUtf8().toBase64();
        QVERIFY(decryptedPages(*m_fixture).contains(box));
        QVERIFY(forget(store(), {sourceId, {}, QStringLiteral("the source")}).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(box));
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(!store().records().load(sealedId).isOk());
    }

    /// Killed after the change is committed and before free pages and log are scrubbed.
    void aCrashBeforeTheScrubbingIsMadeUpFor()
    {
        m_person = m_fixture->create(person(canary));
        const Uuid7 object = attachTo({m_person});
        fill();
        QVERIFY(!store().meta("forget_under_way")->size());
        m_fixture->store.reset(); // no connection may be open across a fork
        const pid_t child = ::fork();
        if (child == 0)
            forgetAndDie();
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY2(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL, "forget() was not stopped half way");
        QVERIFY(decryptedFile(m_fixture->path(), StoreFixture::literal()).contains(canary.toUtf8()));

        m_fixture->reopen();
        QVERIFY(!store().records().load(m_person).isOk()); // in the program she is forgotten already
        const auto unfinished = unfinishedForgetting(store());
        QVERIFY(unfinished.isOk() && unfinished->has_value());
        QCOMPARE((*unfinished)->objects, Ids{object});
        QVERIFY(std::ranges::find((*unfinished)->records, m_person) != (*unfinished)->records.end()); // her drafts go as well
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
        QVERIFY(unfinishedForgetting(store())->has_value()); // until they are gone
        QVERIFY(endForgetting(store()).isOk());
        QVERIFY(!unfinishedForgetting(store())->has_value());
    }

    void aReaderOfAnOlderStateHoldsItUpAndItIsFinishedLater()
    {
        m_person = m_fixture->create(person(canary));
        QVERIFY(store().connection().checkpointTruncate().isOk());
        Record other = person(QStringLiteral("Boshqa Odam"));
        m_fixture->create(other);
        QVERIFY(store().connection().execute("PRAGMA busy_timeout = 50;").isOk());
        ConnectionOptions options;
        options.readOnly = true;
        auto reader = Connection::open(m_fixture->path(), StoreFixture::literal(), options);
        QVERIFY((*reader)->execute("BEGIN;").isOk());
        auto count = (*reader)->prepare("SELECT count(*) FROM record");
        QVERIFY(*count->step());
        const auto report = forget(store(), {m_person, {}, QStringLiteral("herself")});
        QVERIFY(!report.isOk());
        QCOMPARE(report.error().code, ErrorCode::InUse);
        QVERIFY(!store().records().load(m_person).isOk());
        QVERIFY((*reader)->close(false).isOk());
        QVERIFY(unfinishedForgetting(store()).isOk());
        QVERIFY(!decryptedPages(*m_fixture).contains(canary.toUtf8()));
    }

    void cleanup()
    {
        const auto findings = store().history().verify();
        for (const Defect &finding : *findings)
            qWarning() << finding.place << finding.what;
        QVERIFY(findings->empty());
        QVERIFY(store().readModels().stale()->empty());
    }

private:
    Store &store() { return *m_fixture->store; }

    void remove(const Uuid7 &id)
    {
        auto writer = store().change(QStringLiteral("record"));
        QVERIFY((*writer)->remove(id).isOk());
        QVERIFY((*writer)->commit().isOk());
    }

    Uuid7 attachTo(const Ids &about)
    {
        const Uuid7 object = Uuid7::make(m_fixture->clock);
        auto writer = store().change(QStringLiteral("record"));
        Record document(entity("document"));
        document.set("title", canary);
        document.set("file", object);
        document.set("about", about);
        const bool isThere = (*writer)->addObject(object, SecretBytes::random(32), 12, QByteArray(32, 'x')).isOk() &&
                             (*writer)->create(document).isOk() && (*writer)->commit().isOk();
        return isThere ? object : Uuid7();
    }

    /// In a process of its own: a query that is not finished keeps VACUUM out, and there the power fails.
    [[noreturn]] void forgetAndDie()
    {
        m_fixture->reopen();
        auto query = store().connection().prepare("SELECT rid FROM record");
        const auto row = query->step();
        const auto report = forget(store(), {m_person, {}, QStringLiteral("herself")});
        if (row && *row && !report)
            ::raise(SIGKILL);
        ::_exit(1);
    }

    qsizetype found()
    {
        const Search search(store().connection(), store().records());
        return static_cast<qsizetype>(search.names(canary, 10)->size());
    }

    Record actWithTarget()
    {
        m_person = m_fixture->create(person(canary));
        Record act(entity("act"));
        act.set("kind", QStringLiteral("other"));
        Record involved(entity("involvement"));
        involved.set("party", m_person);
        involved.set("role", QStringLiteral("target"));
        involved.set("capacity", canary);
        act.rows("involved").push_back(involved);
        return act;
    }

    /// Enough of others that pages are split, merged and freed.
    void fill()
    {
        for (int i = 0; i < 60; ++i) {
            Record other = person(QStringLiteral("Boshqa Odam %1").arg(i));
            other.set("activity", QStringLiteral("filling %1 ").arg(i).repeated(40));
            m_fixture->create(other);
        }
    }

    std::unique_ptr<StoreFixture> m_fixture;
    Uuid7 m_person;
};

QTEST_GUILESS_MAIN(TestForget)
#include "tst_forget.moc"
