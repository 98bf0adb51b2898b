// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/keyring.h"

namespace solnoma {

/// The private sealing key (X25519), opened from sealed.key. Owned by the page that shows what is sealed, for at most
/// ten minutes; wiped when it goes.
class SealedKey
{
public:
    /// Makes sealed.key with one slot and returns the public key, which belongs into the store.
    static Result<QByteArray> create(const QString &path, const KdfParameters &kdf, const Credential &credential,
                                     const Uuid7 &user);
    /// NotFound: the key is not on this laptop, "sealed, kept by the coordinator". Else the errors of Keyring::open.
    static Result<SealedKey> open(const QString &path, const Credential &credential);

    QByteArray publicKey() const;
    /// Damaged: not a box for this key, or changed.
    Result<SecretBytes> openBox(QByteArrayView box) const;

    /// To change the passphrase or give the coordinator a slot of her own.
    Keyring &keyring() { return m_keyring; }

private:
    explicit SealedKey(Keyring keyring) : m_keyring(std::move(keyring)) {}

    Keyring m_keyring;
};

/// crypto_box_seal over `bytes`, padded (0x80, zeros) to a multiple of 512: the length says nothing. Needs no secret.
/// Invalid: not a public key.
Result<QByteArray> seal(const QByteArray &publicKey, QByteArrayView bytes);

} // namespace solnoma
