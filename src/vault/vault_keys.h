// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

namespace solnoma {

/// Raw key (32) and salt (16) of one SQLCipher file. Both, because with the key alone a flipped byte in the file's
/// first 16 loses all of it.
class DatabaseKey
{
public:
    DatabaseKey(SecretBytes key, SecretBytes salt) : m_key(std::move(key)), m_salt(std::move(salt)) {}

    /// x'<64 hex><32 hex>': the 99 characters for sqlite3_key_v2, no zero at the end.
    SecretBytes literal() const;

private:
    SecretBytes m_key;
    SecretBytes m_salt;
};

/// The vault key and what is made from it: crypto_kdf(vault key, 1, context) with the contexts below.
class VaultKeys
{
public:
    explicit VaultKeys(SecretBytes vaultKey) : m_vaultKey(std::move(vaultKey)) {}

    const SecretBytes &vaultKey() const { return m_vaultKey; }
    DatabaseKey store() const;       // "storekey", "storesal"
    DatabaseKey drafts() const;      // "draftkey", "draftsal"
    SecretBytes manifestMac() const; // "manifest", 32 bytes
    SecretBytes log() const;         // "logkey__", 32 bytes

private:
    SecretBytes m_vaultKey;
};

} // namespace solnoma
