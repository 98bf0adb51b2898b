// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_open_file.h"
#include "vault/keyring.h"
#include "vault/vault_keys.h"

namespace solnoma {

/// What a vault is made with.
struct NewVault {
    KdfParameters kdf;
    Uuid7 user;
    Credential credential;
    /// Of sealed.key: another passphrase, or the same for `--one-passphrase`.
    Credential sealedCredential;
    /// Tests only: lets `kdf` be cheaper than kdfFloor.
    std::optional<KdfParameters> testFloor = {};
};

/// The next key and store file of a vault, before they count.
struct NewLock {
    VaultKeys keys;
    quint32 storeNumber = 0;
    QString storePath;
};

/// The folder of an opened vault, format 1; holds the kernel lock and the keys until it goes. One thread at a time.
///
///     vault.solnoma  two copies of the header (header.h)      sealed.key  the sealing key, may be absent (sealing.h)
///     store-<n>.db   SQLCipher, VaultKeys::store()            drafts.db   SQLCipher, VaultKeys::drafts()
///     evidence/      encrypted objects (evidence_format.h)    reserve     2 MB of random bytes, freed on a full disk
///     lock           empty; exclusive kernel lock while open, shared when opened read-only
///
/// Opened read-only when files cannot be made in the folder, and in a generation of a copy (copies.h), which has no
/// evidence folder of its own and uses the one beside it.
class VaultFolder
{
public:
    struct Created;

    /// `folder` is absent or empty (else Conflict). The header is written last: without it the folder is no vault.
    static Result<Created> create(const QString &folder, const NewVault &options);
    /// NotAVault, NewerVault, Damaged, WrongPassphrase, NoMemory, InUse; in none of these is a file touched.
    static Result<VaultFolder> open(const QString &folder, const Credential &credential);

    bool isReadOnly() const { return m_isReadOnly; }
    const VaultKeys &keys() const { return m_keys; }
    const Keyring &keyring() const { return m_keyring; }

    QString folder() const { return m_folder; }
    QString headerPath() const;
    QString storePath() const;
    QString draftsPath() const;
    QString damagedDraftsPath() const; ///< where a drafts.db that could not be read was put
    QString sealedKeyPath() const;
    QString evidenceFolder() const;
    QString reservePath() const;

    /// As in Keyring; ReadOnly on a read-only vault, Invalid for parameters below the floor.
    Result<void> changePassphrase(const Credential &credential);
    Result<int> addSlot(const Credential &credential, const Uuid7 &user);
    Result<void> removeSlot(int index);
    Result<QList<SlotEntry>> changeKdf(const KdfParameters &kdf, std::span<const Credential> credentials);

    /// "New lock": copy the store to `storePath` under `keys`, verify it, then commit: that one header write switches.
    /// drafts.db is under the old keys and must be empty. The caller deletes the old store afterwards.
    Result<NewLock> prepareNewLock() const;
    /// Returns the slots that were lost.
    Result<QList<SlotEntry>> commitNewLock(NewLock lock, std::span<const Credential> credentials);

    /// Gives the 2 MB back so that drafts still fit; takes them again (DiskFull: still none).
    Result<void> freeReserve();
    Result<void> takeReserve();

private:
    VaultFolder(const QString &folder, std::optional<platform::OpenFile> lock, Keyring keyring, bool isReadOnly);
    Result<void> writable() const;

    QString m_folder;
    std::optional<platform::OpenFile> m_lock;
    Keyring m_keyring;
    VaultKeys m_keys;
    bool m_isReadOnly;
};

struct VaultFolder::Created {
    VaultFolder vault;
    /// For the store: whoever has it can write sealed rows.
    QByteArray sealingPublicKey;
};

} // namespace solnoma
