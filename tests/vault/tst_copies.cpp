// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include "vault/copies.h"
#include "vault/evidence_reader.h"
#include "vault/evidence_writer.h"

#include <QBuffer>
#include <QDir>
#include <QTemporaryDir>

#include <memory>

using namespace solnoma;

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void generationOpensAsAVault();
    void evidenceIsSharedAndCopiedOnce();
    void generationIsReadOnly();
    void verifyNamesEveryKindOfDamage();
    void everyByteOfTheManifestCounts();
    void damagedSharedEvidenceIsBroughtAgain();
    void failureLeavesNothingOfItself_data();
    void failureLeavesNothingOfItself();
    void leftoverOfACrashIsReplaced();
    void oldLeftoversAreSwept();
    void cancelIsHeardWithinOneFile();
    void keepRule_data();
    void keepRule();
    void dropDeletesEvidenceThatNobodyNames();
    void newLockLeavesOldCopiesReadable();
    void manifestNamesStayInside();

private:
    QString copies() const { return m_folder->filePath(QStringLiteral("Vault.copies")); }
    EvidenceObject attach(const QByteArray &bytes) const;
    CopyRequest request(int second = 0) const;
    QStringList sharedFiles() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<VaultFolder> m_vault;
    QList<CopyRequest::Object> m_objects;
};

void TestCopies::init()
{
    m_vault.reset();
    m_objects.clear();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = VaultFolder::create(m_folder->filePath(QStringLiteral("Vault")), cheapVault());
    QVERIFY(made);
    m_vault = std::make_unique<VaultFolder>(std::move(made->vault));
}

EvidenceObject TestCopies::attach(const QByteArray &bytes) const
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    EvidenceWriter writer(m_vault->evidenceFolder(), 2);
    return *writer.write(source);
}

CopyRequest TestCopies::request(int second) const
{
    CopyRequest wanted;
    wanted.copiesFolder = copies();
    wanted.when = QDateTime({2026, 11, 21}, {22, 33, second}, Qt::UTC);
    wanted.objects = m_objects;
    wanted.heads = "heads of the lines";
    wanted.writeStore = [](const QString &path) -> Result<void> {
        putBytes(path, "an encrypted store");
        return {};
    };
    wanted.segmentChunks = 2;
    return wanted;
}

QStringList TestCopies::sharedFiles() const
{
    QStringList names;
    for (const EvidenceFile &file : evidenceFiles(copies() + QStringLiteral("/evidence")))
        names.append(file.path);
    names.sort();
    return names;
}

void TestCopies::generationOpensAsAVault()
{
    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    const auto made = makeCopy(*m_vault, request());
    QCOMPARE(errorOf(made), QByteArray());
    QCOMPARE(*made, QString(copies() + QStringLiteral("/2026-11-21T223300Z")));
    QCOMPARE(QDir(*made).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("manifest"), QStringLiteral("sealed.key"), QStringLiteral("store-1.db"),
                          QStringLiteral("vault.solnoma")}));
    for (const QFileInfo &info : QDir(*made).entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot))
        QVERIFY(!(info.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

    const auto copy = VaultFolder::open(*made, typed("tell no one"));
    QCOMPARE(errorOf(copy), QByteArray());
    QCOMPARE(copy->keys().vaultKey().view(), m_vault->keys().vaultKey().view());
    QCOMPARE(bytesOf(copy->storePath()), QByteArray("an encrypted store"));
    QVERIFY(EvidenceReader(copy->evidenceFolder(), object, 2).verify()->isWhole());

    const auto report = verifyCopy(*made, copy->keys().manifestMac());
    QCOMPARE(errorOf(report), QByteArray());
    QVERIFY(report->isWhole());
    QCOMPARE(report->heads, QByteArray("heads of the lines"));
}

void TestCopies::evidenceIsSharedAndCopiedOnce()
{
    const EvidenceObject first = attach(QByteArray(5 * chunkSize, 'x'));
    m_objects.append({first.id, first.size});
    QVERIFY(makeCopy(*m_vault, request(0)));
    QCOMPARE(sharedFiles().size(), 3);
    const QDateTime written = QFileInfo(sharedFiles().first()).lastModified();
    const EvidenceObject second = attach("y");
    m_objects.append({second.id, second.size});
    QVERIFY(makeCopy(*m_vault, request(1)));
    QCOMPARE(sharedFiles().size(), 4);
    QCOMPARE(QFileInfo(segmentPath(copies() + QStringLiteral("/evidence"), first.id, 0)).lastModified(), written);
    QCOMPARE(generations(copies()).size(), 2);
    for (const QString &name : generations(copies()))
        QVERIFY(verifyCopy(copies() + QLatin1Char('/') + name, m_vault->keys().manifestMac())->isWhole());
    QCOMPARE(errorOf(makeCopy(*m_vault, request(1))), QByteArray("Conflict"));
}

void TestCopies::generationIsReadOnly()
{
    const auto made = makeCopy(*m_vault, request());
    auto copy = VaultFolder::open(*made, typed("tell no one"));
    QVERIFY(copy->isReadOnly());
    QCOMPARE(errorOf(copy->changePassphrase(typed("new"))), QByteArray("ReadOnly"));
    QVERIFY(verifyCopy(*made, m_vault->keys().manifestMac())->isWhole());
    QVERIFY(!QFileInfo::exists(*made + QStringLiteral("/lock")));
}

void TestCopies::verifyNamesEveryKindOfDamage()
{
    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    const QString generation = *makeCopy(*m_vault, request());
    const SecretBytes key = m_vault->keys().manifestMac();
    for (const char *name : {"vault.solnoma", "store-1.db", "sealed.key"}) {
        const QString path = generation + QLatin1Char('/') + QLatin1String(name);
        flipByte(path, 5);
        QCOMPARE(verifyCopy(generation, key)->changed, QStringList{QLatin1String(name)});
        flipByte(path, 5);
        QVERIFY(QFile::rename(path, path + QLatin1Char('x')));
        QCOMPARE(verifyCopy(generation, key)->missing, QStringList{QLatin1String(name)});
        QVERIFY(QFile::rename(path + QLatin1Char('x'), path));
    }
    const QString segment = sharedFiles().first();
    const QString shown = segment.mid(copies().size() + 1);
    flipByte(segment, 70000 % sealedChunkSize);
    QCOMPARE(verifyCopy(generation, key)->changed, QStringList{shown});
    QVERIFY(QFile::remove(segment));
    QCOMPARE(verifyCopy(generation, key)->missing, QStringList{shown});
    QVERIFY(QFile::remove(generation + QStringLiteral("/manifest")));
    QCOMPARE(errorOf(verifyCopy(generation, key)), QByteArray("NotFound"));
}

void TestCopies::everyByteOfTheManifestCounts()
{
    const QString generation = *makeCopy(*m_vault, request());
    const QString path = generation + QStringLiteral("/manifest");
    const SecretBytes key = m_vault->keys().manifestMac();
    for (qint64 i = 0; i < QFileInfo(path).size(); ++i) {
        flipByte(path, i);
        const auto report = verifyCopy(generation, key);
        QVERIFY(!report || !report->isAuthentic);
        flipByte(path, i);
    }
    QVERIFY(verifyCopy(generation, key)->isWhole());
    QVERIFY(!verifyCopy(generation, SecretBytes::random(32))->isAuthentic);
}

void TestCopies::damagedSharedEvidenceIsBroughtAgain()
{
    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    QVERIFY(makeCopy(*m_vault, request(0)));
    QVERIFY(QFile::resize(sharedFiles().first(), 100));
    const QString second = *makeCopy(*m_vault, request(1));
    QVERIFY(verifyCopy(second, m_vault->keys().manifestMac())->isWhole());
}

void TestCopies::failureLeavesNothingOfItself_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("store cannot be written") << 0 << QByteArray("DiskFull");
    QTest::newRow("evidence is missing") << 1 << QByteArray("NotFound");
    QTest::newRow("cancelled") << 2 << QByteArray("Cancelled");
}

void TestCopies::failureLeavesNothingOfItself()
{
    QFETCH(int, what);
    QFETCH(QByteArray, error);
    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    QVERIFY(makeCopy(*m_vault, request(0)));
    CopyRequest wanted = request(1);
    if (what == 0)
        wanted.writeStore = [](const QString &path) -> Result<void> { return Error{ErrorCode::DiskFull, path, {}}; };
    if (what == 1)
        wanted.objects.append({userNumber(9), 10});
    if (what == 2)
        wanted.progress = [](qint64) { return false; };
    QCOMPARE(errorOf(makeCopy(*m_vault, wanted)), error);
    QCOMPARE(QDir(copies()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("2026-11-21T223300Z"), QStringLiteral("evidence")}));
    QVERIFY(verifyCopy(copies() + QStringLiteral("/2026-11-21T223300Z"), m_vault->keys().manifestMac())->isWhole());
}

void TestCopies::leftoverOfACrashIsReplaced()
{
    const QString part = copies() + QStringLiteral("/2026-11-21T223300Z.part");
    QVERIFY(QDir().mkpath(part));
    putBytes(part + QStringLiteral("/store-1.db"), "half");
    QVERIFY(generations(copies()).isEmpty());
    const auto made = makeCopy(*m_vault, request());
    QCOMPARE(errorOf(made), QByteArray());
    QVERIFY(verifyCopy(*made, m_vault->keys().manifestMac())->isWhole());
    QVERIFY(!QFileInfo::exists(part));
}

void TestCopies::oldLeftoversAreSwept()
{
    const QString part = copies() + QStringLiteral("/2026-11-20T223300Z.part");
    const QString foreign = copies() + QStringLiteral("/film.part");
    for (const QString &folder : {part, foreign}) {
        QVERIFY(QDir().mkpath(folder));
        putBytes(folder + QStringLiteral("/store-1.db"), "half");
    }
    CopyRequest soon = request();
    soon.when = QDateTime::currentDateTimeUtc();
    QVERIFY(makeCopy(*m_vault, soon));
    QVERIFY(QFileInfo::exists(part)); // somebody may be at it
    CopyRequest later = request();
    later.when = soon.when.addDays(2);
    QVERIFY(makeCopy(*m_vault, later));
    QVERIFY(!QFileInfo::exists(part));
    QVERIFY(QFileInfo::exists(foreign)); // not a name of ours
}

void TestCopies::cancelIsHeardWithinOneFile()
{
    const QString source = m_folder->filePath(QStringLiteral("film"));
    const QString target = m_folder->filePath(QStringLiteral("film of the copy"));
    constexpr qint64 MiB = 1024 * 1024;
    putBytes(source, QByteArray(3 * MiB, 'x'));
    qint64 seen = 0;
    const auto stopAtTwo = [&](qint64 done) {
        seen = done;
        return done < 2 * MiB;
    };
    QCOMPARE(errorOf(copyFileDurably(source, target, stopAtTwo)), QByteArray("Cancelled"));
    QCOMPARE(seen, 2 * MiB);
    QVERIFY(!QFileInfo::exists(target) && !QFileInfo::exists(target + QStringLiteral(".part")));
    QCOMPARE(errorOf(digestOfFile(source, stopAtTwo)), QByteArray("Cancelled"));
    const auto copied = copyFileDurably(source, target, [](qint64) { return true; });
    QCOMPARE(errorOf(copied), QByteArray());
    QCOMPARE(copied->size, 3 * MiB);

    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    const auto made = makeCopy(*m_vault, request());
    QCOMPARE(errorOf(verifyCopy(*made, m_vault->keys().manifestMac(), [](qint64) { return false; })), QByteArray("Cancelled"));
    QVERIFY(verifyCopy(*made, m_vault->keys().manifestMac(), [](qint64) { return true; })->isWhole());
}

void TestCopies::keepRule_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QStringList>("dropped");
    const auto day = [](int year, int month, int dayOfMonth) -> QString {
        return QDate(year, month, dayOfMonth).toString(Qt::ISODate) + QStringLiteral("T120000Z");
    };
    QStringList week;
    for (int i = 1; i <= 7; ++i)
        week.append(day(2026, 11, i));
    QTest::newRow("none") << QStringList() << QStringList();
    QTest::newRow("seven stay") << week << QStringList();
    QTest::newRow("the eighth of a month goes") << (week + QStringList{day(2026, 11, 8)}) << QStringList{day(2026, 11, 1)};
    QTest::newRow("last of an earlier month stays")
        << (week + QStringList{day(2026, 10, 30), day(2026, 10, 31)}) << QStringList{day(2026, 10, 30)};
    QStringList years;
    for (int i = 1; i <= 24; ++i)
        years.append(day(2025 + (i - 1) / 12, (i - 1) % 12 + 1, 15));
    QTest::newRow("twelve months") << years << QStringList(years.rbegin() + 12, years.rend());
    QTest::newRow("months without a copy do not count")
        << (week + QStringList{day(2019, 3, 3), day(2018, 3, 3)}) << QStringList();
}

void TestCopies::keepRule()
{
    QFETCH(QStringList, names);
    QFETCH(QStringList, dropped);
    QCOMPARE(generationsToDrop(names), dropped);
}

void TestCopies::dropDeletesEvidenceThatNobodyNames()
{
    const EvidenceObject first = attach("forgotten");
    const EvidenceObject second = attach("kept");
    m_objects = {{first.id, first.size}, {second.id, second.size}};
    QVERIFY(makeCopy(*m_vault, request(0)));
    m_objects.removeFirst();
    QVERIFY(makeCopy(*m_vault, request(1)));
    QCOMPARE(sharedFiles().size(), 2);
    QVERIFY(dropGenerations(copies(), {generations(copies()).first()}));
    QCOMPARE(generations(copies()), QStringList{QStringLiteral("2026-11-21T223301Z")});
    QCOMPARE(sharedFiles(), QStringList{segmentPath(copies() + QStringLiteral("/evidence"), second.id, 0)});
    QVERIFY(verifyCopy(copies() + QStringLiteral("/2026-11-21T223301Z"), m_vault->keys().manifestMac())->isWhole());

    // With one manifest unreadable nobody knows what it needs.
    QVERIFY(makeCopy(*m_vault, request(2)));
    m_objects.clear();
    QVERIFY(makeCopy(*m_vault, request(3)));
    putBytes(copies() + QStringLiteral("/2026-11-21T223302Z/manifest"), "x");
    QVERIFY(dropGenerations(copies(), {QStringLiteral("2026-11-21T223301Z")}));
    QCOMPARE(sharedFiles().size(), 1);
}

void TestCopies::newLockLeavesOldCopiesReadable()
{
    const EvidenceObject object = attach("a photo");
    m_objects.append({object.id, object.size});
    const QString old = *makeCopy(*m_vault, request(0));
    const SecretBytes oldKey = m_vault->keys().manifestMac();
    auto lock = m_vault->prepareNewLock();
    putBytes(lock->storePath, "re-encrypted");
    std::array own{typed("tell no one")};
    QVERIFY(m_vault->commitNewLock(*std::move(lock), own));
    const QString fresh = *makeCopy(*m_vault, request(1));
    QVERIFY(QFileInfo::exists(fresh + QStringLiteral("/store-2.db")));
    QVERIFY(verifyCopy(fresh, m_vault->keys().manifestMac())->isWhole());
    QVERIFY(verifyCopy(old, oldKey)->isWhole());
    QVERIFY(!verifyCopy(old, m_vault->keys().manifestMac())->isAuthentic);
    QVERIFY(dropGenerations(copies(), {QStringLiteral("2026-11-21T223301Z")}));
    QVERIFY(verifyCopy(old, oldKey)->isWhole()); // its evidence is known without its key
}

void TestCopies::manifestNamesStayInside()
{
    const QString generation = *makeCopy(*m_vault, request());
    const SecretBytes key = SecretBytes::random(32);
    for (const char *name : {"/etc/passwd", "../../other", ""}) {
        Manifest manifest;
        manifest.files.append({QLatin1String(name), {1, QByteArray(32, 'x')}});
        QVERIFY(writeManifest(generation, manifest, key));
        QCOMPARE(errorOf(readManifest(generation, &key)), QByteArray("Damaged"));
    }
    Manifest manifest;
    manifest.files.append({QStringLiteral("store-1.db"), {1, QByteArray(32, 'x')}});
    QVERIFY(writeManifest(generation, manifest, key));
    QVERIFY(readManifest(generation, &key)->isAuthentic);
}

QTEST_GUILESS_MAIN(TestCopies)
#include "tst_copies.moc"
