// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/evidence.h"
#include "services/keeping.h"
#include "session_fixture.h"
#include "vault/evidence_format.h"
#include "vault/manifest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace solnoma;

/// Copies of two vaults, and what verify finds.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfAnotherVaultStay();
    void aDamagedPageDoesNotEndTheCheck();
    void draftsPutAsideEarlierAreANote();
    void unfinishedEvidenceGoesAtOpening();
    void readingACopyAgainCanBeStopped();
};

void TestKeeping::draftsPutAsideEarlierAreANote()
{
    SessionFixture fixture;
    QVERIFY(verifyVault(*fixture.session)->notes.empty());
    const QString drafts = fixture.session->vault().draftsPath();
    const QString aside = fixture.session->vault().damagedDraftsPath();
    fixture.session.reset();
    {
        QFile file(drafts);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(8192, 'x')) == 8192);
    }
    fixture.reopen();
    const auto first = verifyVault(*fixture.session); // it happened now: what was typed is lost
    QVERIFY(first.isOk() && !first->isWell());
    QVERIFY(QFileInfo::exists(aside));
    fixture.reopen();
    const auto later = verifyVault(*fixture.session);
    QVERIFY(later.isOk() && later->isWell());
    QCOMPARE(later->notes.size(), size_t{1});
    QCOMPARE(later->notes.front().place, aside);
    QVERIFY(later->notes.front().what.contains(QFileInfo(aside).lastModified().date().toString(Qt::ISODate)));
    QVERIFY(QFile::remove(aside));
    QVERIFY(verifyVault(*fixture.session)->notes.empty());
}

/// Of a process that was killed while it took a piece of evidence in.
void TestKeeping::unfinishedEvidenceGoesAtOpening()
{
    SessionFixture fixture;
    const QString folder = fixture.session->vault().evidenceFolder();
    const QString whole = segmentPath(folder, Uuid7::make(fixture.clock), 0); // without a row: only verify names it
    const QString part = whole + QStringLiteral(".part");
    const QString foreign = QFileInfo(whole).path() + QStringLiteral("/film.part");
    QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
    for (const QString &path : {whole, part, foreign}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    }
    fixture.reopen();
    QVERIFY(!QFileInfo::exists(part));
    QVERIFY(QFileInfo::exists(whole));
    QVERIFY(QFileInfo::exists(foreign));
}

void TestKeeping::readingACopyAgainCanBeStopped()
{
    SessionFixture fixture;
    const QString copies = fixture.folder.filePath(QStringLiteral("Copies"));
    const auto stopped = makeVaultCopy(*fixture.session, copies, [](const QString &, qint64, qint64) { return false; });
    QVERIFY(!stopped.isOk() && stopped.error().code == ErrorCode::Cancelled); // no evidence: it is heard at the reading
    QVERIFY(generations(copies).isEmpty());
    QVERIFY(makeVaultCopy(*fixture.session, copies, [](const QString &, qint64, qint64) { return true; }).isOk());
    QCOMPARE(generations(copies).size(), 1);
}

/// Evidence that is damaged too is still named.
void TestKeeping::aDamagedPageDoesNotEndTheCheck()
{
    SessionFixture fixture;
    QFile original(fixture.folder.filePath(QStringLiteral("original.txt")));
    QVERIFY(original.open(QIODevice::WriteOnly) && original.write("a piece of evidence") > 0);
    original.close();
    NewEvidence evidence;
    evidence.path = original.fileName();
    QVERIFY(attachEvidence(*fixture.session, evidence).isOk());
    const auto recorded = fixture.session->record(QStringLiteral("record"), [](ChangeWriter &writer) -> Result<void> {
        for (int i = 0; i < 200; ++i) {
            Record person(entity("person"));
            person.set("activity", QString(2000, u'x'));
            if (const auto made = writer.create(std::move(person)); !made)
                return made.error();
        }
        return {};
    });
    QVERIFY(recorded.isOk());
    QVERIFY(verifyVault(*fixture.session)->isWell()); // the control
    const QString store = fixture.session->vault().storePath();
    const QString object = evidenceFiles(fixture.session->vault().evidenceFolder()).front().path;
    fixture.session.reset();
    constexpr qint64 page = 4096;
    const auto damage = [](const QString &path, qint64 at) {
        QFile file(path);
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write("flipped") == 7;
    };
    QVERIFY(damage(object, 100));
    // One page after the other, until one is hit that only the check reads.
    int opened = 0;
    for (qint64 number = QFileInfo(store).size() / page - 1; number > QFileInfo(store).size() / page - 40; --number) {
        QFile file(store);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.seek(number * page));
        const QByteArray whole = file.read(page);
        file.close();
        QVERIFY(damage(store, number * page + 100));
        if (auto session = Session::open(fixture.path(), SessionFixture::credential(), fixture.context())) {
            ++opened;
            const auto report = verifyVault(**session);
            QVERIFY2(report.isOk(), report ? "" : qPrintable(report.error().detail));
            const auto names = [&](const QString &what) {
                return std::ranges::any_of(report->findings, [&](const Defect &each) { return each.place.contains(what); });
            };
            QCOMPARE(std::ranges::count_if(
                         report->findings, // said once
                         [](const Defect &each) { return each.place == u"store" && each.kind == Defect::Kind::History; }),
                     1);
            QVERIFY(names(QStringLiteral("evidence")) || report->objects == 0); // the list of them may be what is damaged
        }
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(number * page) && file.write(whole) == page);
        file.close();
    }
    QVERIFY(opened > 0);
}

/// Both are called "Case files", so both are offered "Case files.copies" on the one stick of the office.
void TestKeeping::copiesOfAnotherVaultStay()
{
    SessionFixture mine;
    SessionFixture hers;
    const QString copies = mine.folder.filePath(QStringLiteral("Case files.copies"));
    QDir().mkpath(copies);
    // Eight of hers: the first is one more than the keep rule keeps.
    for (int day = 1; day <= 8; ++day) {
        const QString name = QStringLiteral("2026-10-%1T120000Z").arg(day, 2, 10, QLatin1Char('0'));
        QVERIFY(QDir(copies).mkdir(name));
        const QDateTime when(QDate(2026, 10, day), QTime(12, 0), Qt::UTC);
        QVERIFY(writeManifest(QDir(copies).filePath(name), {when, {}, {}, {}, false}, hers.session->vault().keys().manifestMac())
                    .isOk());
    }
    const QStringList before = generations(copies);
    QCOMPARE(before.size(), 8);
    const auto refused = makeVaultCopy(*mine.session, copies);
    QVERIFY(!refused.isOk());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(generations(copies), before);

    // Mixed before this was refused: mine is the newest, and only mine may go.
    QVERIFY(QDir(copies).mkdir(QStringLiteral("2026-11-01T120000Z")));
    QVERIFY(writeManifest(QDir(copies).filePath(QStringLiteral("2026-11-01T120000Z")),
                          {QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC), {}, {}, {}, false},
                          mine.session->vault().keys().manifestMac())
                .isOk());
    const auto made = makeVaultCopy(*mine.session, copies);
    QVERIFY2(made.isOk(), made ? "" : qPrintable(made.error().detail));
    QVERIFY(made->dropped.isEmpty());
    QCOMPARE(generations(copies).size(), 10);

    // The control: all of them hers, and she copies.
    for (const QString &name : generations(copies)) {
        if (!before.contains(name))
            QVERIFY(QDir(QDir(copies).filePath(name)).removeRecursively());
    }
    const auto hersMade = makeVaultCopy(*hers.session, copies);
    QVERIFY2(hersMade.isOk(), hersMade ? "" : qPrintable(hersMade.error().detail));
    QCOMPARE(hersMade->dropped, QStringList({before.at(1), before.at(0)}));
}

QTEST_GUILESS_MAIN(TestKeeping)
#include "tst_keeping.moc"
