// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "vault/header_file.h"
#include "vault/sealing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace solnoma {

namespace {

constexpr std::size_t vaultKeySize = 32;
constexpr std::size_t reserveSize = 2 * 1024 * 1024;

QString inFolder(const QString &folder, const char *name)
{
    return folder + QLatin1Char('/') + QLatin1String(name);
}

bool isBelow(const KdfParameters &kdf, const KdfParameters &floor)
{
    return kdf.memoryKiB < floor.memoryKiB || kdf.passes < floor.passes;
}

Error belowFloor()
{
    return {ErrorCode::Invalid, {}, QStringLiteral("key derivation below the floor")};
}

Result<void> writeReserve(const QString &folder)
{
    const SecretBytes random = SecretBytes::random(reserveSize); // random: some file systems store zeros in no space
    return platform::writeFileDurably(inFolder(folder, "reserve"), random.view());
}

Result<platform::OpenFile> takeLock(const QString &folder)
{
    auto lock = platform::OpenFile::madeIfAbsent(inFolder(folder, "lock"));
    if (!lock)
        return lock.error();
    SOLNOMA_TRY(lock->lock(platform::OpenFile::Lock::Exclusive));
    return lock;
}

/// Keeps a writer elsewhere from changing what we read. A medium without a lock file has no writer.
Result<std::optional<platform::OpenFile>> shareLock(const QString &folder)
{
    auto lock = platform::OpenFile::forReading(inFolder(folder, "lock"));
    if (!lock)
        return std::optional<platform::OpenFile>();
    SOLNOMA_TRY(lock->lock(platform::OpenFile::Lock::Shared));
    return std::optional(*std::move(lock));
}

/// A generation of a copy shares the evidence folder beside it.
bool isGeneration(const QString &folder)
{
    return !QFileInfo(inFolder(folder, "evidence")).isDir() && QFileInfo(inFolder(folder, "../evidence")).isDir();
}

/// What create() has made so far; takes it back unless kept.
class Unfinished
{
public:
    explicit Unfinished(const QString &folder) : m_folder(folder) {}
    ~Unfinished()
    {
        if (m_isKept)
            return;
        for (const char *file : {"vault.solnoma", "sealed.key", "reserve", "lock"})
            QFile::remove(inFolder(m_folder, file));
        QDir().rmdir(inFolder(m_folder, "evidence"));
        QDir().rmdir(m_folder);
    }
    void keep() { m_isKept = true; }

private:
    QString m_folder;
    bool m_isKept = false;
};

Result<void> makeEmptyFolder(const QString &folder)
{
    SOLNOMA_TRY(platform::makePrivateFolder(folder));
    const QDir made(folder);
    if (!made.isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System))
        return Error{ErrorCode::Conflict, folder, Reason::tr("the folder is not empty")};
    if (!QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{ErrorCode::Io, folder, Reason::tr("cannot be made private")};
    return {};
}

} // namespace

VaultFolder::VaultFolder(const QString &folder, std::optional<platform::OpenFile> lock, Keyring keyring, bool isReadOnly)
    : m_folder(folder),
      m_lock(std::move(lock)),
      m_keyring(std::move(keyring)),
      m_keys(m_keyring.key().clone()),
      m_isReadOnly(isReadOnly)
{
}

Result<VaultFolder::Created> VaultFolder::create(const QString &folder, const NewVault &options)
{
    if (!options.kdf.mayBeOpened() || isBelow(options.kdf, options.testFloor.value_or(kdfFloor)))
        return belowFloor();
    SOLNOMA_TRY(makeEmptyFolder(folder));
    auto lock = takeLock(folder);
    if (!lock)
        return lock.error();
    Unfinished unfinished(folder);
    SOLNOMA_TRY(platform::makePrivateFolder(inFolder(folder, "evidence")));
    SOLNOMA_TRY(writeReserve(folder));
    auto publicKey = SealedKey::create(inFolder(folder, "sealed.key"), options.kdf, options.sealedCredential, options.user);
    if (!publicKey)
        return publicKey.error();
    auto keyring = Keyring::create(inFolder(folder, "vault.solnoma"), newHeader(HeaderKind::Vault, options.kdf),
                                   SecretBytes::random(vaultKeySize), options.credential, options.user);
    if (!keyring)
        return keyring.error();
    SOLNOMA_TRY(platform::syncFolder(QFileInfo(folder).absolutePath()));
    unfinished.keep();
    return Created{VaultFolder(folder, *std::move(lock), *std::move(keyring), false), *std::move(publicKey)};
}

Result<VaultFolder> VaultFolder::open(const QString &folder, const Credential &credential)
{
    const QString header = inFolder(folder, "vault.solnoma");
    const auto known = readHeaderFile(header, HeaderKind::Vault); // before anything is made in a folder that is no vault
    if (!known && (known.error().code == ErrorCode::NotFound || QFileInfo(folder).isFile()))
        return Error{ErrorCode::NotAVault, folder, Reason::tr("no header")};
    if (!known)
        return known.error();

    const bool isReadOnly = isGeneration(folder) || !platform::canCreateIn(folder);
    std::optional<platform::OpenFile> lock;
    if (isReadOnly) {
        auto shared = shareLock(folder);
        if (!shared)
            return shared.error();
        lock = *std::move(shared);
    } else {
        auto exclusive = takeLock(folder);
        if (!exclusive)
            return exclusive.error();
        lock = *std::move(exclusive);
    }
    auto keyring = Keyring::open(header, HeaderKind::Vault, credential);
    if (!keyring)
        return keyring.error();
    return VaultFolder(folder, std::move(lock), *std::move(keyring), isReadOnly);
}

QString VaultFolder::headerPath() const
{
    return inFolder(m_folder, "vault.solnoma");
}

QString VaultFolder::storePath() const
{
    return m_folder + QLatin1Char('/') + storeFileName(m_keyring.storeNumber());
}

QString VaultFolder::draftsPath() const
{
    return inFolder(m_folder, "drafts.db");
}

QString VaultFolder::damagedDraftsPath() const
{
    return inFolder(m_folder, "drafts.db.damaged");
}

QString VaultFolder::sealedKeyPath() const
{
    return inFolder(m_folder, "sealed.key");
}

QString VaultFolder::evidenceFolder() const
{
    return inFolder(m_folder, isGeneration(m_folder) ? "../evidence" : "evidence");
}

QString VaultFolder::reservePath() const
{
    return inFolder(m_folder, "reserve");
}

Result<void> VaultFolder::writable() const
{
    if (m_isReadOnly)
        return Error{ErrorCode::ReadOnly, m_folder, Reason::tr("opened read-only")};
    return {};
}

Result<void> VaultFolder::changePassphrase(const Credential &credential)
{
    SOLNOMA_TRY(writable());
    return m_keyring.changePassphrase(credential);
}

Result<int> VaultFolder::addSlot(const Credential &credential, const Uuid7 &user)
{
    SOLNOMA_TRY(writable());
    return m_keyring.addSlot(credential, user);
}

Result<void> VaultFolder::removeSlot(int index)
{
    SOLNOMA_TRY(writable());
    return m_keyring.removeSlot(index);
}

Result<QList<SlotEntry>> VaultFolder::changeKdf(const KdfParameters &kdf, std::span<const Credential> credentials)
{
    SOLNOMA_TRY(writable());
    if (!kdf.mayBeOpened() || isBelow(kdf, m_keyring.kdf()))
        return belowFloor();
    return m_keyring.changeKdf(kdf, credentials);
}

Result<NewLock> VaultFolder::prepareNewLock() const
{
    SOLNOMA_TRY(writable());
    const quint32 number = m_keyring.storeNumber() + 1;
    return NewLock{VaultKeys(SecretBytes::random(vaultKeySize)), number, m_folder + QLatin1Char('/') + storeFileName(number)};
}

Result<QList<SlotEntry>> VaultFolder::commitNewLock(NewLock lock, std::span<const Credential> credentials)
{
    SOLNOMA_TRY(writable());
    if (lock.storeNumber != m_keyring.storeNumber() + 1 || !QFileInfo(lock.storePath).isFile())
        return Error{ErrorCode::Conflict, lock.storePath, faultInTheProgram("not the next store")};
    SOLNOMA_TRY(platform::syncFolder(m_folder));
    auto lost = m_keyring.changeKey(lock.keys.vaultKey().clone(), lock.storeNumber, credentials);
    m_keys = VaultKeys(m_keyring.key().clone());
    return lost;
}

Result<void> VaultFolder::freeReserve()
{
    SOLNOMA_TRY(writable());
    if (QFileInfo::exists(reservePath()) && !QFile::remove(reservePath()))
        return Error{ErrorCode::Io, reservePath(), Reason::tr("cannot be deleted")};
    return {};
}

Result<void> VaultFolder::takeReserve()
{
    SOLNOMA_TRY(writable());
    if (QFileInfo(reservePath()).size() == qint64{reserveSize})
        return {};
    return writeReserve(m_folder);
}

} // namespace solnoma
