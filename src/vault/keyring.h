// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/slot_table.h"

#include <QList>
#include <QString>

namespace solnoma {

/// An opened header file, vault.solnoma or sealed.key: the key in its slots, and who may open it. Owned by VaultFolder
/// or SealedKey. Every change is one header write; when it fails, the file and this object hold the old state or the new.
class Keyring
{
public:
    /// Makes the file at `path` with one slot, number 0, for `credential`.
    static Result<Keyring> create(const QString &path, Header header, SecretBytes key, const Credential &credential,
                                  const Uuid7 &user);
    /// Errors of readHeaderFile, NoMemory, and WrongPassphrase when no slot opens.
    static Result<Keyring> open(const QString &path, HeaderKind kind, const Credential &credential);

    const SecretBytes &key() const { return m_key; }
    KdfParameters kdf() const { return m_header.kdf; }
    quint32 storeNumber() const { return m_header.storeNumber; }
    const SlotEntry &openedSlot() const { return m_entries[m_opened]; }
    /// All eight. Kind Unknown when the slot table does not answer.
    const SlotEntries &slotEntries() const { return m_entries; }
    /// False: a byte of the header was changed by somebody without the key, who also mended the checksum.
    bool isAuthentic() const { return m_isAuthentic; }

    // A change of a header that is not authentic is refused (Damaged): it would make what somebody else wrote authentic. Only
    // changeKey(), which makes all of it anew, goes on.

    /// Remakes the opened slot. Conflict unless both are passphrase slots.
    Result<void> changePassphrase(const Credential &credential);
    /// Returns the slot's number. Conflict: no slot is free.
    Result<int> addSlot(const Credential &credential, const Uuid7 &user);
    /// Conflict for the opened slot; NotFound for an unused one. An old header with this slot still opens today's
    /// store: hence "new lock".
    Result<void> removeSlot(int index);
    /// New parameters and salt. Keeps public-key and recovery slots, remakes the passphrase slots that `credentials`
    /// open; returns those lost. WrongPassphrase: the opened slot is not among the kept.
    Result<QList<SlotEntry>> changeKdf(const KdfParameters &kdf, std::span<const Credential> credentials);
    /// "New lock": another key and store. Keeps the slots that `credentials` open and the public-key slots; returns
    /// those lost. WrongPassphrase as above.
    Result<QList<SlotEntry>> changeKey(SecretBytes key, quint32 storeNumber, std::span<const Credential> credentials);

private:
    Keyring() = default;
    Header nextHeader() const;
    Result<void> untouched() const;
    Result<void> write(Header header, const SlotEntries &entries, const SecretBytes &key);
    Result<QList<SlotEntry>> remake(Header header, SecretBytes key, std::span<const Credential> credentials);
    void readEntries();

    QString m_path;
    Header m_header;
    SecretBytes m_key;
    SlotEntries m_entries;
    std::size_t m_opened = 0;
    SlotEntry m_openedAs;
    bool m_isAuthentic = true;
};

} // namespace solnoma
