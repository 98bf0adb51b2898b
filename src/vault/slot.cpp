// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/slot.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <sodium.h>
#include <tuple>

namespace solnoma {

namespace {

constexpr std::size_t plainSize = 96;
constexpr std::size_t userAt = 1;
constexpr std::size_t keyAt = 17;
constexpr std::size_t keySize = 32;
constexpr std::size_t bindingAt = 49;
constexpr std::size_t boxAt = 32;
constexpr std::size_t boxSize = 112;
constexpr qsizetype unboundAt = 12; // of the associated data: parameters and salt
static_assert(boxAt == crypto_box_PUBLICKEYBYTES && plainSize + crypto_box_SEALBYTES == boxAt + boxSize);
static_assert(plainSize + crypto_aead_xchacha20poly1305_ietf_ABYTES == boxSize);

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

std::array<unsigned char, 32> digest(const QByteArray &bytes)
{
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), raw(bytes), static_cast<std::size_t>(bytes.size()), nullptr, 0);
    return hash;
}

SecretBytes indexedKey(const SecretBytes &secret, int index)
{
    SecretBytes key(keySize);
    crypto_kdf_derive_from_key(key.data(), key.size(), static_cast<quint64>(index), "solnslot", secret.data());
    return key;
}

Result<SecretBytes> keyOf(const PassphraseCredential &credential, const Header &header)
{
    auto key = runKdf(header.kdf, header.salt, credential.passphrase);
    if (!key || credential.keyFileHash.isEmpty())
        return key;
    SecretBytes joined(keySize);
    crypto_generichash(joined.data(), joined.size(), credential.keyFileHash.data(), credential.keyFileHash.size(), key->data(),
                       key->size());
    return joined;
}

Error badCredential()
{
    return {ErrorCode::Invalid, {}, QStringLiteral("credential of the wrong size")};
}

} // namespace

Slot unusedSlot()
{
    Slot slot{};
    randombytes_buf(slot.data(), slot.size());
    SecretBytes nobody(crypto_box_SECRETKEYBYTES);
    crypto_box_keypair(slot.data(), nobody.data());
    return slot;
}

SlotKey::SlotKey(SlotKind kind, const Header &header) : m_kind(kind), m_start(headerStart(header))
{
    if (kind != SlotKind::Passphrase)
        std::fill(m_start.begin() + unboundAt, m_start.end(), '\0');
}

Result<SlotKey> SlotKey::make(const Credential &credential, const Header &header)
{
    if (const auto *typed = std::get_if<PassphraseCredential>(&credential)) {
        SlotKey key(SlotKind::Passphrase, header);
        auto derived = keyOf(*typed, header);
        if (!derived)
            return derived.error();
        key.m_secret = *std::move(derived);
        return key;
    }
    if (const auto *sheet = std::get_if<RecoveryCredential>(&credential)) {
        SlotKey key(SlotKind::Recovery, header);
        if (sheet->code.size() != 20)
            return badCredential();
        key.m_secret = SecretBytes(keySize);
        crypto_generichash(key.m_secret.data(), keySize, sheet->code.data(), sheet->code.size(), nullptr, 0);
        return key;
    }
    SlotKey key(SlotKind::PublicKey, header);
    if (const auto *own = std::get_if<PrivateKeyCredential>(&credential)) {
        if (own->privateKey.size() != crypto_box_SECRETKEYBYTES)
            return badCredential();
        key.m_secret = own->privateKey.clone();
        key.m_publicKey.resize(crypto_box_PUBLICKEYBYTES);
        crypto_scalarmult_base(reinterpret_cast<unsigned char *>(key.m_publicKey.data()), key.m_secret.data());
        return key;
    }
    key.m_publicKey = std::get<PublicKeyCredential>(credential).publicKey;
    std::array<unsigned char, crypto_box_SEALBYTES> probe{}; // fails for a point of low order, which anybody could open
    if (key.m_publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(probe.data(), probe.data(), 0, raw(key.m_publicKey)) != 0)
        return badCredential();
    return key;
}

QByteArray SlotKey::associatedData(int index) const
{
    QByteArray number(4, '\0');
    qToLittleEndian(static_cast<quint32>(index), number.data());
    return m_start + number;
}

Slot SlotKey::lock(int index, const Uuid7 &user, const SecretBytes &key) const
{
    const QByteArray bound = associatedData(index);
    SecretBytes plain(plainSize);
    plain.data()[0] = static_cast<unsigned char>(m_kind);
    std::memcpy(plain.data() + userAt, user.data(), Uuid7::Size);
    std::memcpy(plain.data() + keyAt, key.data(), std::min(key.size(), keySize));
    std::memcpy(plain.data() + bindingAt, digest(bound).data(), 32);

    Slot slot = unusedSlot();
    if (m_kind == SlotKind::PublicKey) {
        std::ignore = crypto_box_seal(slot.data(), plain.data(), plainSize, raw(m_publicKey)); // make() has tried the key
        return slot;
    }
    const SecretBytes slotKey = indexedKey(m_secret, index);
    crypto_aead_xchacha20poly1305_ietf_encrypt(slot.data() + boxAt, nullptr, plain.data(), plainSize, raw(bound),
                                               static_cast<std::size_t>(bound.size()), nullptr, slot.data(), slotKey.data());
    return slot;
}

std::optional<SlotContent> SlotKey::open(int index, const Slot &slot) const
{
    const QByteArray bound = associatedData(index);
    SecretBytes plain(plainSize);
    int failed = -1;
    if (m_kind == SlotKind::PublicKey) {
        if (!m_secret.isEmpty())
            failed = crypto_box_seal_open(plain.data(), slot.data(), boxAt + boxSize, raw(m_publicKey), m_secret.data());
    } else {
        const SecretBytes slotKey = indexedKey(m_secret, index);
        failed =
            crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, slot.data() + boxAt, boxSize, raw(bound),
                                                       static_cast<std::size_t>(bound.size()), slot.data(), slotKey.data());
    }
    if (failed || plain.data()[0] != static_cast<unsigned char>(m_kind) ||
        std::memcmp(plain.data() + bindingAt, digest(bound).data(), 32) != 0)
        return std::nullopt;
    return SlotContent{m_kind, Uuid7::fromBytes(plain.data() + userAt), SecretBytes::copyOf(plain.view().sliced(keyAt, keySize))};
}

} // namespace solnoma
