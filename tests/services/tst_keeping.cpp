// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/keeping.h"
#include "session_fixture.h"
#include "vault/manifest.h"

#include <QDir>

using namespace solnoma;

/// Copies of two vaults, and what verify finds.
class TestKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesOfAnotherVaultStay();
};

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
