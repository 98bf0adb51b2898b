// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session_fixture.h"

#include "services/case_file.h"

using namespace solnoma;

/// Sealed fields go into the box of their record, and no box is lost by one that knows nothing of it.
class TestSealingRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesToReplaceABox_data();
    void refusesToReplaceABox();
    void replacesWhatWasOpened();
    void anotherKeyOpensNothing();
    void whomABoxNamesIsNoPartOfTheFile();
    void anOpenBoxWithoutANameIsRead();
};

namespace {

struct SealedFixture : SessionFixture {
    SealedFixture()
    {
        Record sealed(entity("sealed_source"));
        sealed.set("name_text", QStringLiteral("Zulfiya Qodirova"));
        sealed.set("safe_channel", QStringLiteral("through her aunt"));
        const auto recorded = session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
            SOLNOMA_TRY(session->sealFields(sealed));
            const auto made = writer.create(sealed);
            if (made)
                id = *made;
            return made ? Result<void>() : Result<void>(made.error());
        });
        if (!recorded)
            qFatal("%s", qPrintable(recorded.error().detail));
    }
    Record stored() { return *session->store().records().load(id); }
    SealedKey key() { return std::move(*SealedKey::open(session->vault().sealedKeyPath(), credential())); }

    Uuid7 id;
};

} // namespace

void TestSealingRecords::refusesToReplaceABox_data()
{
    QTest::addColumn<bool>("hasBox");
    QTest::newRow("the record brings its box") << true;
    QTest::newRow("the record comes without it") << false;
}

void TestSealingRecords::refusesToReplaceABox()
{
    QFETCH(bool, hasBox);
    SealedFixture fixture;
    const QByteArray before = fixture.stored().box("box");
    QVERIFY(!before.isEmpty());
    Record mine = hasBox ? fixture.stored() : Record(entity("sealed_source"), fixture.id);
    mine.set("safe_channel", QStringLiteral("by letter"));
    const auto refused = fixture.session->sealFields(mine);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(refused.error().place, QStringLiteral("sealed_source.safe_channel"));
    QVERIFY(!refused.error().detail.contains(QStringLiteral("letter")));
    QCOMPARE(fixture.stored().box("box"), before);
    // A record of its own may have its own box, and what types nothing keeps the one it has.
    Record other(entity("sealed_source"), Uuid7::make(fixture.clock));
    other.set("safe_channel", QStringLiteral("by letter"));
    QVERIFY(fixture.session->sealFields(other).isOk());
    QVERIFY(!other.isEmpty("box") && other.isEmpty("safe_channel"));
    Record same = fixture.stored();
    QVERIFY(fixture.session->sealFields(same).isOk());
    QCOMPARE(same.box("box"), before);
}

void TestSealingRecords::replacesWhatWasOpened()
{
    SealedFixture fixture;
    const SealedKey key = fixture.key();
    Record opened = *fixture.session->openSealed(fixture.stored(), key);
    QCOMPARE(opened.text("name_text"), QStringLiteral("Zulfiya Qodirova"));
    opened.set("safe_channel", QStringLiteral("by letter"));
    opened.set("protection", QStringLiteral("never at work"));
    QVERIFY(fixture.session->sealFields(opened, &key).isOk());
    QVERIFY(opened.isEmpty("name_text") && opened.isEmpty("safe_channel"));
    const Record again = *fixture.session->openSealed(opened, key);
    QCOMPARE(again.text("name_text"), QStringLiteral("Zulfiya Qodirova"));
    QCOMPARE(again.text("safe_channel"), QStringLiteral("by letter"));
    QCOMPARE(again.text("protection"), QStringLiteral("never at work"));
    // Who has opened it may also empty it.
    Record emptied = again;
    for (const char *field : {"name_text", "safe_channel", "protection"})
        emptied.set(field, {});
    QVERIFY(fixture.session->sealFields(emptied, &key).isOk());
    QVERIFY(fixture.session->openSealed(emptied, key)->isEmpty("name_text"));
}

void TestSealingRecords::anotherKeyOpensNothing()
{
    SealedFixture fixture;
    SealedFixture stranger;
    const SealedKey key = stranger.key();
    Record mine = fixture.stored();
    mine.set("name_text", QStringLiteral("Somebody"));
    const auto refused = fixture.session->sealFields(mine, &key);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Damaged);
}

/// A source of the case is a person of the vault whom nothing else there leads to: with the key or without, the file does not
/// hold her, and her names are looked for as sealed ones.
void TestSealingRecords::whomABoxNamesIsNoPartOfTheFile()
{
    SessionFixture fixture;
    const SealedKey key = std::move(*SealedKey::open(fixture.session->vault().sealedKeyPath(), SessionFixture::credential()));
    Record file(entity("case"), Uuid7::make(fixture.clock));
    Record person(entity("person"), Uuid7::make(fixture.clock));
    Record name(entity("name"));
    name.set("full", QStringLiteral("Zulfiya Qodirova"));
    person.rows("names").push_back(name);
    Record source(entity("source"), Uuid7::make(fixture.clock));
    Record sealed(entity("sealed_source"), Uuid7::make(fixture.clock));
    sealed.set("source", source.id());
    sealed.set("identity", person.id());
    Record act(entity("act"), Uuid7::make(fixture.clock));
    act.set("case", file.id());
    Record info(entity("information"));
    info.set("source", source.id());
    act.rows("info").push_back(info);
    QVERIFY(fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        SOLNOMA_TRY(fixture.session->sealFields(sealed));
        for (const Record *each : {&file, &person, &source, &sealed, &act}) {
            if (const auto made = writer.create(*each); !made)
                return made.error();
        }
        return {};
    }));
    const auto opened = loadCaseFile(*fixture.session, file.id(), &key);
    QVERIFY(opened.isOk());
    QVERIFY(opened->find(sealed.id()));
    QCOMPARE(opened->find(sealed.id())->ref("identity"), person.id()); // it was opened
    QVERIFY(!opened->find(person.id()));
    auto secrets = collectVaultSecrets(*fixture.session, &key);
    QVERIFY(secrets.isOk());
    secrets->setFile(*opened);
    QVERIFY(secrets->unreadable.empty());
    const auto hers = std::ranges::find(secrets->all, person.id(), &Secret::owner);
    QVERIFY(hers != secrets->all.end() && hers->isSealed());
    const auto closed = collectVaultSecrets(*fixture.session, nullptr);
    QCOMPARE(closed->unreadable, std::vector<Uuid7>{sealed.id()});
}

void TestSealingRecords::anOpenBoxWithoutANameIsRead()
{
    SealedFixture fixture;
    const SealedKey key = fixture.key();
    Record opened = *fixture.session->openSealed(fixture.stored(), key);
    opened.set("name_text", {});
    QVERIFY(fixture.session->sealFields(opened, &key).isOk());
    QVERIFY(fixture.session->record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        const auto updated = writer.update(opened);
        return updated ? Result<void>() : Result<void>(updated.error());
    }));
    QVERIFY(collectVaultSecrets(*fixture.session, &key)->unreadable.empty());
    QCOMPARE(collectVaultSecrets(*fixture.session, nullptr)->unreadable, std::vector<Uuid7>{fixture.id});
}

QTEST_GUILESS_MAIN(TestSealingRecords)
#include "tst_sealing_records.moc"
