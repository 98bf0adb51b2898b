// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault_test.h"

#include "vault/header_file.h"
#include "vault/sealing.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <memory>
#include <sodium.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace solnoma;

class TestVaultFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsWhatTheFormatSays();
    void opensWithTheSameKeys();
    void databaseKeyHas99Characters();
    void folderThatIsTaken();
    void failedCreationLeavesNothing();
    void noVault();
    void passphraseChanges_data();
    void passphraseChanges();
    void oldPassphraseWorksUntilTheHeaderIsWritten();
    void secondObjectIsRefused();
    void otherProcessIsRefusedUntilItIsKilled();
    void readOnlyFolder();
    void publicKeySlot();
    void recoverySlot();
    void keyFileSlot();
    void slotsAreListedAddedAndRemoved();
    void newLockKeepsOwnAndPublicKeySlots();
    void raisedParameters();
    void reserveIsFreedAndTaken();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("Vault")); }
    Result<VaultFolder> open(const char *passphrase = "tell no one") const
    {
        return VaultFolder::open(path(), typed(passphrase));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_vaultKey;
    QByteArray m_sealingPublicKey;
};

void TestVaultFolder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = VaultFolder::create(path(), cheapVault());
    QCOMPARE(errorOf(made), QByteArray());
    m_vaultKey = made->vault.keys().vaultKey().view().toByteArray();
    m_sealingPublicKey = made->sealingPublicKey;
}

void TestVaultFolder::holdsWhatTheFormatSays()
{
    const QDir folder(path());
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             (QStringList{QStringLiteral("evidence"), QStringLiteral("lock"), QStringLiteral("reserve"),
                          QStringLiteral("sealed.key"), QStringLiteral("vault.solnoma")}));
    const auto group = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup;
    const auto others = QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo &info : folder.entryInfoList(QDir::AllEntries | QDir::NoDotDot))
        QVERIFY2(!(info.permissions() & (group | others)), qPrintable(info.fileName()));
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("reserve"))).size(), 2 * 1024 * 1024);
    QCOMPARE(QFileInfo(folder.filePath(QStringLiteral("lock"))).size(), 0);

    const auto vault = open();
    QCOMPARE(vault->storePath(), folder.filePath(QStringLiteral("store-1.db")));
    QCOMPARE(vault->draftsPath(), folder.filePath(QStringLiteral("drafts.db")));
    QCOMPARE(vault->evidenceFolder(), folder.filePath(QStringLiteral("evidence")));
    QVERIFY(!vault->isReadOnly());
}

void TestVaultFolder::opensWithTheSameKeys()
{
    const auto vault = open();
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(vault->keys().vaultKey().view().toByteArray(), m_vaultKey);
    QCOMPARE(vault->keyring().openedSlot().user, userNumber(1));
    const auto sealedKey = SealedKey::open(vault->sealedKeyPath(), typed("second words"));
    QCOMPARE(errorOf(sealedKey), QByteArray());
    QCOMPARE(sealedKey->publicKey(), m_sealingPublicKey);
    QCOMPARE(errorOf(SealedKey::open(vault->sealedKeyPath(), typed("tell no one"))), QByteArray("WrongPassphrase"));
}

void TestVaultFolder::databaseKeyHas99Characters()
{
    const VaultKeys keys(SecretBytes(32)); // fixed key: the derivation is part of the format
    const QByteArray store = keys.store().literal().view().toByteArray();
    QCOMPARE(store.size(), 99);
    QVERIFY(store.startsWith("x'") && store.endsWith('\''));
    const QByteArray raw = QByteArray::fromHex(store.mid(2, 96));
    QCOMPARE(raw.size(), 48);
    QByteArray key(32, '\0');
    QByteArray salt(16, '\0');
    const QByteArray zeros(32, '\0');
    const auto *master = reinterpret_cast<const unsigned char *>(zeros.constData());
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(key.data()), 32, 1, "storekey", master);
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char *>(salt.data()), 16, 1, "storesal", master);
    QCOMPARE(raw.first(32), key);
    QCOMPARE(raw.last(16), salt);

    const QByteArray drafts = keys.drafts().literal().view().toByteArray();
    QVERIFY(drafts.mid(2, 64) != store.mid(2, 64));
    QVERIFY(drafts.mid(66, 32) != store.mid(66, 32));
    QVERIFY(keys.manifestMac().view() != keys.log().view());
}

void TestVaultFolder::folderThatIsTaken()
{
    QCOMPARE(errorOf(VaultFolder::create(path(), cheapVault())), QByteArray("Conflict"));
    const QString other = m_folder->filePath(QStringLiteral("photos"));
    QVERIFY(QDir().mkdir(other));
    putBytes(other + QStringLiteral("/.hidden"), "x");
    QCOMPARE(errorOf(VaultFolder::create(other, cheapVault())), QByteArray("Conflict"));
    QCOMPARE(bytesOf(other + QStringLiteral("/.hidden")), QByteArray("x"));
    QCOMPARE(errorOf(open()), QByteArray());
}

void TestVaultFolder::failedCreationLeavesNothing()
{
    NewVault options = cheapVault();
    options.credential = RecoveryCredential{SecretBytes(3)};
    const QString other = m_folder->filePath(QStringLiteral("Other"));
    QCOMPARE(errorOf(VaultFolder::create(other, options)), QByteArray("Invalid"));
    QVERIFY(!QFileInfo::exists(other));
    QCOMPARE(errorOf(VaultFolder::create(other, cheapVault())), QByteArray());
}

void TestVaultFolder::noVault()
{
    const QString other = m_folder->filePath(QStringLiteral("photos"));
    QVERIFY(QDir().mkdir(other));
    QCOMPARE(errorOf(VaultFolder::open(other, typed("x"))), QByteArray("NotAVault"));
    QCOMPARE(errorOf(VaultFolder::open(m_folder->filePath(QStringLiteral("absent")), typed("x"))), QByteArray("NotAVault"));
    QVERIFY(QDir(other).isEmpty()); // also no lock
}

void TestVaultFolder::passphraseChanges_data()
{
    QTest::addColumn<QByteArray>("chosen");
    QTest::addColumn<QByteArray>("typedLater"); // on another keyboard: the same letters in other signs
    QTest::newRow("Uzbek") << QByteArray("o'zbekcha гап") << QByteArray("oʻzbekcha гап");
    QTest::newRow("Cyrillic") << QByteArray("семь й дорог ё") << QByteArray("семь и\u0306 дорог е\u0308");
    QTest::newRow("Arabic") << QByteArray("سبعة آبار في الصحراء") << QByteArray("سبعة ا\u0653بار في الصحراء");
}

void TestVaultFolder::passphraseChanges()
{
    QFETCH(const QByteArray, chosen);
    QFETCH(const QByteArray, typedLater);
    QVERIFY(chosen != typedLater);
    {
        auto vault = open();
        QVERIFY(vault->changePassphrase(typed(chosen.constData())));
    }
    QCOMPARE(errorOf(open("tell no one")), QByteArray("WrongPassphrase"));
    for (const QByteArray &each : {chosen, typedLater}) {
        const auto vault = open(each.constData());
        QCOMPARE(errorOf(vault), QByteArray());
        QCOMPARE(vault->keys().vaultKey().view().toByteArray(), m_vaultKey);
        QCOMPARE(vault->keyring().openedSlot(), (SlotEntry{0, SlotKind::Passphrase, userNumber(1), {}}));
    }
}

void TestVaultFolder::oldPassphraseWorksUntilTheHeaderIsWritten()
{
    // All states that a crash between and inside the two header writes can leave.
    const QString header = path() + QStringLiteral("/vault.solnoma");
    const QByteArray before = bytesOf(header);
    {
        auto vault = open();
        QVERIFY(vault->changePassphrase(typed("new")));
    }
    const QByteArray after = bytesOf(header);
    for (const qsizetype torn : {0, 1, 100, 512, 4095, 4096}) {
        const bool isFirstWhole = torn == 4096;
        putBytes(header, after.first(torn) + before.sliced(torn));
        QCOMPARE(errorOf(open("new")), QByteArray(isFirstWhole ? "" : "WrongPassphrase"));
        QCOMPARE(errorOf(open("tell no one")), QByteArray(isFirstWhole ? "WrongPassphrase" : ""));
        putBytes(header, after.first(4096 + torn) + before.sliced(4096 + torn));
        QCOMPARE(errorOf(open("new")), QByteArray());
    }
    // The next change after such a crash mends both copies.
    putBytes(header, after.first(4096) + before.last(4096));
    auto vault = open("new");
    QVERIFY(vault->changePassphrase(typed("newest")));
    QCOMPARE(bytesOf(header).first(4096), bytesOf(header).last(4096));
}

void TestVaultFolder::secondObjectIsRefused()
{
    auto vault = open();
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(errorOf(open()), QByteArray("InUse"));
    QCOMPARE(errorOf(open("wrong")), QByteArray("InUse"));
    VaultFolder moved = *std::move(vault);
    QCOMPARE(errorOf(open()), QByteArray("InUse"));
    {
        const VaultFolder gone = std::move(moved);
    }
    QCOMPARE(errorOf(open()), QByteArray());
}

void TestVaultFolder::otherProcessIsRefusedUntilItIsKilled()
{
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto vault = open();
        const char isOpen = vault ? 'y' : 'n';
        std::ignore = ::write(pipe[1], &isOpen, 1);
        ::pause();
        ::_exit(0);
    }
    char isOpen = 0;
    QCOMPARE(::read(pipe[0], &isOpen, 1), 1);
    QCOMPARE(isOpen, 'y');
    QCOMPARE(errorOf(open()), QByteArray("InUse"));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(errorOf(open()), QByteArray()); // nothing is stale
}

void TestVaultFolder::readOnlyFolder()
{
    // Root may write everywhere: be nobody for a while.
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    const QByteArray folder = QFile::encodeName(path());
    if (isRoot) {
        for (const char *name : {"", "/vault.solnoma", "/lock", "/sealed.key", "/evidence", "/reserve"})
            QCOMPARE(::chown(QByteArray(folder + name).constData(), nobody, nobody), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0711), 0);
    }
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    const QByteArray before = bytesOf(path() + QStringLiteral("/vault.solnoma"));
    if (isRoot)
        QCOMPARE(::seteuid(nobody), 0);
    QByteArray errors;
    bool areReadOnly = false;
    {
        auto vault = open();
        auto second = open(); // readers do not exclude one another
        errors = errorOf(vault) + errorOf(second);
        areReadOnly = vault && second && vault->isReadOnly() && second->isReadOnly() &&
                      errorOf(vault->changePassphrase(typed("new"))) == "ReadOnly" &&
                      errorOf(vault->addSlot(typed("new"), userNumber(2))) == "ReadOnly" &&
                      errorOf(vault->prepareNewLock()) == "ReadOnly" && errorOf(vault->freeReserve()) == "ReadOnly";
    }
    QFile::remove(path() + QStringLiteral("/lock")); // must fail
    const bool isLockThere = QFileInfo::exists(path() + QStringLiteral("/lock"));
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(errors, QByteArray());
    QVERIFY(areReadOnly);
    QVERIFY(isLockThere);
    QCOMPARE(bytesOf(path() + QStringLiteral("/vault.solnoma")), before);

    // A writer elsewhere keeps readers out; without a lock file there is no writer.
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QByteArray besideWriter;
    {
        const auto writer = open();
        QVERIFY(!writer->isReadOnly());
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        if (isRoot)
            QCOMPARE(::seteuid(nobody), 0);
        besideWriter = errorOf(open());
        if (isRoot)
            QCOMPARE(::seteuid(0), 0);
    }
    QCOMPARE(besideWriter, QByteArray("InUse"));
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
    QVERIFY(QFile::remove(path() + QStringLiteral("/lock")));
    QCOMPARE(::chmod(folder.constData(), 0500), 0);
    if (isRoot)
        QCOMPARE(::seteuid(nobody), 0);
    const QByteArray withoutLock = errorOf(open());
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QCOMPARE(withoutLock, QByteArray());
    QCOMPARE(::chmod(folder.constData(), 0700), 0);
}

static QByteArray publicHalf(const SecretBytes &privateKey)
{
    QByteArray key(32, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(key.data()), privateKey.data());
    return key;
}

void TestVaultFolder::publicKeySlot()
{
    const SecretBytes coordinator = SecretBytes::random(32);
    {
        auto vault = open();
        const auto slot = vault->addSlot(PublicKeyCredential{publicHalf(coordinator)}, userNumber(2));
        QCOMPARE(errorOf(slot), QByteArray());
        QCOMPARE(*slot, 1);
        QCOMPARE(errorOf(vault->addSlot(PublicKeyCredential{QByteArray(32, '\0')}, userNumber(3))), QByteArray("Invalid"));
    }
    QCOMPARE(errorOf(VaultFolder::open(path(), PublicKeyCredential{publicHalf(coordinator)})), QByteArray("WrongPassphrase"));
    const auto vault = VaultFolder::open(path(), PrivateKeyCredential{coordinator.clone()});
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(vault->keys().vaultKey().view().toByteArray(), m_vaultKey);
    QCOMPARE(vault->keyring().openedSlot(), (SlotEntry{1, SlotKind::PublicKey, userNumber(2), publicHalf(coordinator)}));
}

void TestVaultFolder::recoverySlot()
{
    const SecretBytes code = newRecoveryCode();
    {
        auto vault = open();
        QVERIFY(vault->addSlot(RecoveryCredential{code.clone()}, userNumber(1)));
    }
    auto sheet = recoveryCodeFromText(recoveryCodeAsText(code).view());
    auto vault = VaultFolder::open(path(), RecoveryCredential{*std::move(sheet)});
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(vault->keys().vaultKey().view().toByteArray(), m_vaultKey);
    // Who comes with the sheet makes a passphrase slot; the sheet itself cannot become one.
    QCOMPARE(errorOf(vault->changePassphrase(typed("new"))), QByteArray("Conflict"));
    QVERIFY(vault->addSlot(typed("new"), userNumber(1)));
}

void TestVaultFolder::keyFileSlot()
{
    const QString keyFile = m_folder->filePath(QStringLiteral("song.mp3"));
    putBytes(keyFile, "la la");
    {
        auto vault = open();
        QVERIFY(vault->changePassphrase(typed("new", *hashOfKeyFile(keyFile))));
    }
    QCOMPARE(errorOf(open("new")), QByteArray("WrongPassphrase"));
    QCOMPARE(errorOf(VaultFolder::open(path(), typed("new", *hashOfKeyFile(keyFile)))), QByteArray());
    flipByte(keyFile, 0);
    QCOMPARE(errorOf(VaultFolder::open(path(), typed("new", *hashOfKeyFile(keyFile)))), QByteArray("WrongPassphrase"));
}

void TestVaultFolder::slotsAreListedAddedAndRemoved()
{
    {
        auto vault = open();
        for (int i = 1; i < slotCount; ++i) {
            const auto slot = vault->addSlot(typed(QByteArray::number(i).constData()), userNumber(i + 1));
            QCOMPARE(errorOf(slot), QByteArray());
            QCOMPARE(*slot, i);
        }
        QCOMPARE(errorOf(vault->addSlot(typed("ninth"), userNumber(9))), QByteArray("Conflict"));
        QCOMPARE(errorOf(vault->removeSlot(0)), QByteArray("Conflict"));
        QCOMPARE(errorOf(vault->removeSlot(3)), QByteArray());
        QCOMPARE(errorOf(vault->removeSlot(3)), QByteArray("NotFound"));
        QCOMPARE(errorOf(vault->removeSlot(8)), QByteArray("NotFound"));
    }
    QCOMPARE(errorOf(open("3")), QByteArray("WrongPassphrase"));
    auto vault = open("7");
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(vault->keyring().openedSlot().index, 7);
    for (const SlotEntry &entry : vault->keyring().slotEntries()) {
        QCOMPARE(entry.kind, entry.index == 3 ? SlotKind::Unused : SlotKind::Passphrase);
        QCOMPARE(entry.user, entry.index == 3 ? Uuid7() : userNumber(entry.index + 1));
    }
    QCOMPARE(*vault->addSlot(typed("again"), userNumber(4)), 3);
}

void TestVaultFolder::newLockKeepsOwnAndPublicKeySlots()
{
    const SecretBytes coordinator = SecretBytes::random(32);
    {
        auto vault = open();
        QVERIFY(vault->addSlot(typed("a colleague"), userNumber(2)));
        QVERIFY(vault->addSlot(PublicKeyCredential{publicHalf(coordinator)}, userNumber(3)));
        QVERIFY(vault->addSlot(RecoveryCredential{newRecoveryCode()}, userNumber(1)));
        auto lock = vault->prepareNewLock();
        QCOMPARE(errorOf(lock), QByteArray());
        QCOMPARE(lock->storePath, path() + QStringLiteral("/store-2.db"));
        std::array own{typed("tell no one")};
        std::array wrong{typed("typo")};
        auto early = vault->prepareNewLock();
        QCOMPARE(errorOf(vault->commitNewLock(*std::move(early), own)), QByteArray("Conflict")); // no such store yet
        putBytes(lock->storePath, "the caller's copy");
        auto mistyped = vault->prepareNewLock();
        QCOMPARE(errorOf(vault->commitNewLock(*std::move(mistyped), wrong)), QByteArray("WrongPassphrase"));
        QCOMPARE(vault->keys().vaultKey().view().toByteArray(), m_vaultKey);

        const QByteArray newStoreKey = lock->keys.store().literal().view().toByteArray();
        const auto lost = vault->commitNewLock(*std::move(lock), own);
        QCOMPARE(errorOf(lost), QByteArray());
        QCOMPARE(lost->size(), 2);
        QCOMPARE(lost->at(0).user, userNumber(2));
        QCOMPARE(lost->at(1).kind, SlotKind::Recovery);
        QCOMPARE(vault->keys().store().literal().view().toByteArray(), newStoreKey);
        QCOMPARE(vault->storePath(), path() + QStringLiteral("/store-2.db"));
    }
    QCOMPARE(errorOf(open("a colleague")), QByteArray("WrongPassphrase"));
    const QByteArray key = open()->keys().vaultKey().view().toByteArray();
    QVERIFY(key != m_vaultKey);
    const auto vault = VaultFolder::open(path(), PrivateKeyCredential{coordinator.clone()});
    QCOMPARE(errorOf(vault), QByteArray());
    QCOMPARE(vault->keys().vaultKey().view().toByteArray(), key);
    QCOMPARE(vault->storePath(), path() + QStringLiteral("/store-2.db"));
}

void TestVaultFolder::raisedParameters()
{
    const KdfParameters dearer{16 * 1024, 2};
    const SecretBytes code = newRecoveryCode();
    {
        auto vault = open();
        QVERIFY(vault->addSlot(typed("a colleague"), userNumber(2)));
        QVERIFY(vault->addSlot(RecoveryCredential{code.clone()}, userNumber(1)));
        QVERIFY(vault->addSlot(typed("a third"), userNumber(3)));
        std::array both{typed("tell no one"), typed("a colleague")};
        QCOMPARE(errorOf(vault->changeKdf({8 * 1024, 0}, both)), QByteArray("Invalid"));
        const auto lost = vault->changeKdf(dearer, both);
        QCOMPARE(errorOf(lost), QByteArray());
        QCOMPARE(lost->size(), 1);
        QCOMPARE(lost->at(0).user, userNumber(3));
    }
    QCOMPARE(open()->keyring().kdf(), dearer);
    QCOMPARE(open("a colleague")->keys().vaultKey().view().toByteArray(), m_vaultKey);
    QCOMPARE(errorOf(open("a third")), QByteArray("WrongPassphrase"));
    QCOMPARE(errorOf(VaultFolder::open(path(), RecoveryCredential{code.clone()})), QByteArray());
}

void TestVaultFolder::reserveIsFreedAndTaken()
{
    auto vault = open();
    QVERIFY(vault->freeReserve());
    QVERIFY(!QFileInfo::exists(vault->reservePath()));
    QVERIFY(vault->freeReserve());
    QVERIFY(vault->takeReserve());
    QCOMPARE(QFileInfo(vault->reservePath()).size(), 2 * 1024 * 1024);
}

QTEST_GUILESS_MAIN(TestVaultFolder)
#include "tst_vault_folder.moc"
