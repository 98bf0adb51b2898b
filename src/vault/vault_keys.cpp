// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_keys.h"

#include "vault/sub_key.h"

namespace solnoma {

namespace {

constexpr std::size_t keySize = 32;
constexpr std::size_t saltSize = 16;
constexpr std::size_t literalSize = 2 + 2 * (keySize + saltSize) + 1;
static_assert(literalSize == 99);

unsigned char *writeHex(unsigned char *out, const SecretBytes &bytes)
{
    const auto digit = [](unsigned value) { return static_cast<unsigned char>(value < 10 ? '0' + value : 'a' + value - 10); };
    for (const unsigned char byte : bytes.span()) {
        *out++ = digit(byte >> 4U);
        *out++ = digit(byte & 15U);
    }
    return out;
}

} // namespace

SecretBytes DatabaseKey::literal() const
{
    SecretBytes text(literalSize);
    text.data()[0] = 'x';
    text.data()[1] = '\'';
    *writeHex(writeHex(text.data() + 2, m_key), m_salt) = '\'';
    return text;
}

DatabaseKey VaultKeys::store() const
{
    return {subKey(m_vaultKey, "storekey", keySize), subKey(m_vaultKey, "storesal", saltSize)};
}

DatabaseKey VaultKeys::drafts() const
{
    return {subKey(m_vaultKey, "draftkey", keySize), subKey(m_vaultKey, "draftsal", saltSize)};
}

SecretBytes VaultKeys::manifestMac() const
{
    return subKey(m_vaultKey, "manifest", keySize);
}

SecretBytes VaultKeys::log() const
{
    return subKey(m_vaultKey, "logkey__", keySize);
}

} // namespace solnoma
