// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealing.h"

#include "base/reason.h"

#include <cstring>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr std::size_t step = 512;

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray publicHalf(const SecretBytes &privateKey)
{
    QByteArray key(crypto_box_PUBLICKEYBYTES, Qt::Uninitialized);
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(key.data()), privateKey.data());
    return key;
}

} // namespace

Result<QByteArray> SealedKey::create(const QString &path, const KdfParameters &kdf, const Credential &credential,
                                     const Uuid7 &user)
{
    SecretBytes privateKey = SecretBytes::random(crypto_box_SECRETKEYBYTES);
    const QByteArray publicKey = publicHalf(privateKey);
    const auto made = Keyring::create(path, newHeader(HeaderKind::SealedKey, kdf), std::move(privateKey), credential, user);
    if (!made)
        return made.error();
    return publicKey;
}

Result<SealedKey> SealedKey::open(const QString &path, const Credential &credential)
{
    auto keyring = Keyring::open(path, HeaderKind::SealedKey, credential);
    if (!keyring && keyring.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::NotFound, path, Reason::tr("sealed, kept by the coordinator")};
    if (!keyring)
        return keyring.error();
    return SealedKey(*std::move(keyring));
}

QByteArray SealedKey::publicKey() const
{
    return publicHalf(m_keyring.key());
}

Result<SecretBytes> SealedKey::openBox(QByteArrayView box) const
{
    const Error notOurs{ErrorCode::Damaged, {}, Reason::tr("sealed box")};
    const auto size = static_cast<std::size_t>(box.size());
    if (size <= crypto_box_SEALBYTES || (size - crypto_box_SEALBYTES) % step != 0)
        return notOurs;
    SecretBytes padded(size - crypto_box_SEALBYTES);
    std::size_t length = 0;
    if (crypto_box_seal_open(padded.data(), raw(box), size, raw(publicKey()), m_keyring.key().data()) != 0 ||
        sodium_unpad(&length, padded.data(), padded.size(), step) != 0)
        return notOurs;
    return SecretBytes::copyOf(padded.view().first(static_cast<qsizetype>(length)));
}

Result<QByteArray> seal(const QByteArray &publicKey, QByteArrayView bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    SecretBytes padded((size / step + 1) * step);
    if (size > 0)
        std::memcpy(padded.data(), bytes.data(), size);
    std::size_t length = 0;
    sodium_pad(&length, padded.data(), size, step, padded.size());
    QByteArray box(static_cast<qsizetype>(length + crypto_box_SEALBYTES), Qt::Uninitialized);
    if (publicKey.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(reinterpret_cast<unsigned char *>(box.data()), padded.data(), length, raw(publicKey)) != 0)
        return Error{ErrorCode::Invalid, {}, Reason::tr("not a public sealing key")};
    return box;
}

} // namespace solnoma
