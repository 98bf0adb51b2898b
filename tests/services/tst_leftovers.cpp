// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeping.h"
#include "services/leftovers.h"
#include "services/machine.h"
#include "services/page_draft.h"
#include "session_fixture.h"
#include "vault/leftover_file.h"

#include <QCborArray>
#include <QCborValue>
#include <QFile>
#include <QJsonDocument>

using namespace solnoma;

/// What was typed and not recorded, where its files are damaged or stand in two places.
class TestLeftovers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDamagedFileIsPutAside();
    void theLaterDraftStays_data();
    void theLaterDraftStays();
    void forgettingTakesTheDraftsOfPages();
};

void TestLeftovers::aDamagedFileIsPutAside()
{
    SessionFixture fixture;
    const auto draft = [&] { return Draft{Uuid7::make(fixture.clock), {}, Uuid7::make(fixture.clock), "case", "{}"}; };
    QVERIFY(keepDraft(*fixture.session, draft()).isOk());
    QVERIFY(verifyVault(*fixture.session)->isWell()); // the control
    const QString path = fixture.session->vault().draftsPath();
    const QString aside = fixture.session->vault().damagedDraftsPath();
    fixture.session.reset();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 100));
    QVERIFY(file.write("flipped") == 7);
    file.close();
    fixture.reopen();
    QVERIFY(fixture.session->areDraftsDamaged());
    QVERIFY(QFile::exists(aside));
    QVERIFY(fixture.session->drafts());
    QVERIFY(keepDraft(*fixture.session, draft()).isOk()); // what is typed from now on is kept
    fixture.reopen();
    QVERIFY(!fixture.session->areDraftsDamaged());
    QCOMPARE(fixture.session->drafts()->all()->size(), size_t{1});
    const auto report = verifyVault(*fixture.session);
    QVERIFY(report->findings.empty()); // the vault itself is well
    QCOMPARE(report->notes.size(), size_t{1});
    QCOMPARE(report->notes.front().place, aside);
}

void TestLeftovers::theLaterDraftStays_data()
{
    QTest::addColumn<bool>("isLeftoverLater");
    QTest::newRow("worked on elsewhere since") << false;
    QTest::newRow("left when there was no room") << true;
}

void TestLeftovers::theLaterDraftStays()
{
    QFETCH(bool, isLeftoverLater);
    SessionFixture fixture;
    const Uuid7 page = Uuid7::make(fixture.clock);
    const Uuid7 earlier = Uuid7::make(fixture.clock);
    const FixedClock laterClock{QDateTime(QDate(2026, 11, 21), QTime(22, 41))};
    const Uuid7 later = Uuid7::make(laterClock);
    QVERIFY(earlier < later);
    QVERIFY(keepDraft(*fixture.session, {page, {}, isLeftoverLater ? earlier : later, "case", "{\"in\":\"drafts\"}"}).isOk());
    const LeftoverFile file(stateFolder(), fixture.session->vault().keys().vaultKey());
    QCborArray all;
    all.append(QCborArray{page.toBytes(), Uuid7().toBytes(), (isLeftoverLater ? later : earlier).toBytes(), QByteArray("case"),
                          QByteArray("{\"left\":\"beside\"}")});
    QVERIFY(file.write(QCborValue(all).toCbor()).isOk());
    fixture.reopen();
    const auto kept = fixture.session->drafts()->all();
    QCOMPARE(kept->size(), size_t{1});
    QCOMPARE(kept->front().payload.contains("beside"), isLeftoverLater);
    QVERIFY(!file.isThere());
}

/// The draft of a page names records in its words: those that name a forgotten one go, in the vault and beside the settings.
void TestLeftovers::forgettingTakesTheDraftsOfPages()
{
    SessionFixture fixture;
    Ids cases;
    const auto recorded = fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        for (const char *title : {"Margilan", "Nukus"}) {
            Record record(entity("case"));
            record.set("title", QString::fromLatin1(title));
            const auto created = writer.create(std::move(record));
            if (!created)
                return created.error();
            cases.push_back(*created);
        }
        return {};
    });
    QVERIFY(recorded.isOk());
    QCborArray beside;
    for (const Uuid7 &each : cases) {
        const QJsonObject content{{PageDraft::About, each.toString()}};
        QVERIFY(PageDraft(*fixture.session, "consent-answers", each.toString().toLatin1()).keep(content).isOk());
        beside.append(QCborArray{Uuid7::make(fixture.clock).toBytes(), Uuid7().toBytes(), Uuid7::make(fixture.clock).toBytes(),
                                 QByteArray("paper-texts"), QJsonDocument(content).toJson(QJsonDocument::Compact)});
    }
    const LeftoverFile file(stateFolder(), fixture.session->vault().keys().vaultKey());
    QVERIFY(file.write(QCborValue(beside).toCbor()).isOk());
    QVERIFY(fixture.session->forget({cases[0], {}, QStringLiteral("the family")}).isOk());
    const auto kept = fixture.session->drafts()->all();
    QCOMPARE(kept->size(), size_t{1});
    QVERIFY(kept->front().payload.contains(cases[1].toString().toLatin1())); // the control
    const auto left = file.read();
    QVERIFY(left.isOk());
    QVERIFY(left->contains(cases[1].toString().toLatin1())); // the control
    QVERIFY(!left->contains(cases[0].toString().toLatin1()));
}

QTEST_GUILESS_MAIN(TestLeftovers)
#include "tst_leftovers.moc"
