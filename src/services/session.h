// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "store/drafts.h"
#include "store/forget.h"
#include "store/store.h"
#include "vault/sealing.h"
#include "vault/vault_folder.h"

#include <memory>

namespace solnoma {

/// One opened vault: the folder with its keys and the store in it, joined. Made by the composition root, handed to pages
/// and commands. Two sessions on two vaults may live in one program. One thread.
class Session
{
public:
    struct Context {
        const Clock &clock;
        const Vocabularies &vocabularies;
    };
    struct NewVaultOptions {
        Credential credential;
        Credential sealedCredential;
        QString handle; ///< of the first user; a handle, never a name
        KdfParameters kdf;
        std::optional<KdfParameters> testFloor;
    };

    /// The folder is absent or empty. What fails leaves no half-made vault behind.
    static Result<std::unique_ptr<Session>> create(const QString &folder, NewVaultOptions options, const Context &context);
    /// Errors of VaultFolder::open and Store::open.
    static Result<std::unique_ptr<Session>> open(const QString &folder, const Credential &credential, const Context &context);
    ~Session();

    bool isReadOnly() const { return m_vault.isReadOnly(); }
    /// Of the key file that opened the vault together with the passphrase; empty without one.
    const SecretBytes &keyFileHash() const { return m_keyFileHash; }
    /// The key file stays as it is: it opens the vault together with the new passphrase. `passphrase` is in its normal form.
    Result<void> changePassphrase(const SecretBytes &passphrase);
    Store &store() { return *m_store; }
    VaultFolder &vault() { return m_vault; }
    const Clock &clock() const { return m_context.clock; }
    const Vocabularies &vocabularies() const { return m_context.vocabularies; }

    /// One act of recording: `act` works in an open change, which is then committed and acknowledged. When anything fails,
    /// nothing of it happened. ReadOnly on a read-only vault.
    /// `change`: the id that a draft already names.
    Result<ChangeSet> record(const QString &kind, const std::function<Result<void>(ChangeWriter &)> &act,
                             const Uuid7 &change = {});
    /// The same bookkeeping for a change that the store made itself (merge, undo, forget).
    Result<void> acknowledge(const Uuid7 &change);
    /// A change that was acknowledged and is not in the store any more: a write-ahead log that could not be read whole.
    const std::optional<Uuid7> &lostChange() const { return m_lostChange; }
    /// Null on a read-only vault, and where a damaged drafts file could not be put aside.
    Drafts *drafts() { return m_drafts.get(); }
    /// A file of drafts could not be read at this opening.
    bool areDraftsDamaged() const { return m_areDraftsDamaged; }
    /// The disk is full: the vault works in the 2 MB that it kept for this.
    bool isOnReserve() const { return m_isOnReserve; }

    /// Moves the fields that are sealed into the record's box; needs no secret. Records of other kinds stay as they are.
    /// Conflict: there is a box already, in the record or the store, and it would be lost. Who opened it (openSealed()) gives
    /// the key: then the fields as they stand, empty ones too, are what the new box holds.
    Result<void> sealFields(Record &record, const SealedKey *opened = nullptr);
    /// The fields in the box, for the page that shows them or the text check of an export.
    Result<Record> openSealed(const Record &record, const SealedKey &key) const;

    /// Fills what the program fills itself in a new record: file number, day, owner and states of a case.
    Result<void> fillIn(Record &record, ChangeWriter &writer);

    /// Forgets (store/forget.h), with the evidence files and drafts of what is forgotten.
    Result<ForgetReport> forget(const ForgetRequest &request);

    /// Writes the store's log back into the store, so that it does not grow for as long as the vault is in use, and so that
    /// who opens it for reading only finds everything there. When idle: it takes as long as what was recorded since is big.
    Result<void> writeBack();

    /// Closes the store (its WAL goes into it) and wipes the keys; the session is of no use afterwards.
    Result<void> close();

private:
    Session(VaultFolder vault, const Context &context) : m_vault(std::move(vault)), m_context(context) {}
    Result<QByteArray> boxOf(const Record &record) const;
    Result<void> openStore(bool create, const QString &handle);
    bool useReserve();
    bool giveReserve();
    void refillReserve();
    Result<void> openDrafts();
    bool putDraftsAside();
    Result<void> settleDrafts();
    Result<void> forgetBeside(const ForgetReport &report);

    VaultFolder m_vault;
    SecretBytes m_keyFileHash;
    Context m_context;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Drafts> m_drafts;
    std::optional<Uuid7> m_lostChange;
    bool m_areDraftsDamaged = false;
    bool m_isOnReserve = false;
};

} // namespace solnoma
