// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_record.h"
#include "services/leftovers.h"
#include "session_fixture.h"

using namespace solnoma;

namespace {

const QByteArray canary = "Qizilqumqushi";

} // namespace

/// What lies beside the store when something is forgotten (tests/store/tst_forget.cpp has the store itself).
class TestForgetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<SessionFixture>();
        Record source(entity("source"));
        m_source = record(source);
        Record person(entity("person"));
        person.set("activity", QStringLiteral("stays"));
        m_person = record(person);
        Record information(entity("information"));
        information.set("source", m_source);
        information.set("note", QString::fromUtf8(canary));
        Record owner = *session().store().records().load(m_person);
        owner.rows("info").push_back(information);
        QVERIFY(session()
                    .record(QStringLiteral("record"),
                            [&](ChangeWriter &writer) -> Result<void> {
                                const auto changed = writer.update(owner);
                                return changed ? Result<void>() : Result<void>(changed.error());
                            })
                    .isOk());
        const Record typed = *session().store().records().load(m_person); // the page of the owner, with the row in it
        m_other = Uuid7::make(m_fixture->clock);
        QVERIFY(keep(m_person, writeDraft(typed, &typed)));
        QVERIFY(keep(m_other, writeDraft(Record(entity("person"), m_other))));
    }

    void theDraftOfAnOwnerGoesWithARowOfIt()
    {
        QVERIFY(drafted().contains(canary));
        QVERIFY(session().forget({m_source, {}, QStringLiteral("the source")}).isOk());
        QVERIFY(!drafted().contains(canary));
        QCOMPARE(session().drafts()->all()->size(), size_t{1});
        QCOMPARE(session().drafts()->all()->front().page, m_other);
        QVERIFY(!session().store().meta("forget_under_way_records")->size());
    }

    void aForgottenFieldLeavesNoDraft()
    {
        Record typed = *session().store().records().load(m_person);
        typed.set("health", QStringLiteral("Qizilqumhealth"));
        QVERIFY(keep(m_person, writeDraft(typed)));
        QVERIFY(drafted().contains("Qizilqumhealth"));
        QVERIFY(session().forget({m_person, "health", QStringLiteral("herself")}).isOk());
        QVERIFY(!drafted().contains("Qizilqumhealth"));
    }

    /// Killed when the store was done and the drafts were not.
    void draftsGoAtTheNextOpening()
    {
        QVERIFY(forget(session().store(), {m_source, {}, QStringLiteral("the source")}).isOk());
        QVERIFY(drafted().contains(canary));
        m_fixture->reopen();
        QVERIFY(!drafted().contains(canary));
        QCOMPARE(session().drafts()->all()->size(), size_t{1});
        QVERIFY(!unfinishedForgetting(session().store())->has_value());
    }

private:
    Session &session() { return *m_fixture->session; }

    Uuid7 record(Record made)
    {
        Uuid7 id;
        const auto recorded = session().record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            const auto created = writer.create(std::move(made));
            if (!created)
                return created.error();
            id = *created;
            return {};
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
        return id;
    }

    bool keep(const Uuid7 &page, const QByteArray &payload)
    {
        return keepDraft(session(), {page, {}, Uuid7::make(m_fixture->clock), "person", payload}).isOk();
    }

    QByteArray drafted()
    {
        QByteArray all;
        const auto drafts = session().drafts()->all();
        for (const Draft &draft : *drafts)
            all += draft.payload;
        return all;
    }

    std::unique_ptr<SessionFixture> m_fixture;
    Uuid7 m_source;
    Uuid7 m_person;
    Uuid7 m_other;
};

QTEST_GUILESS_MAIN(TestForgetting)
#include "tst_forgetting.moc"
