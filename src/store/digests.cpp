// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digests.h"

#include <sodium.h>

namespace solnoma::digests {

namespace {

class Sha256
{
public:
    Sha256() { crypto_hash_sha256_init(&m_state); }
    Sha256 &add(QByteArrayView bytes)
    {
        crypto_hash_sha256_update(&m_state, reinterpret_cast<const unsigned char *>(bytes.data()),
                                  static_cast<unsigned long long>(bytes.size()));
        return *this;
    }
    Sha256 &add(const Uuid7 &id) { return add(QByteArrayView(id.data(), Uuid7::Size)); }
    QByteArray result()
    {
        QByteArray digest(Size, Qt::Uninitialized);
        crypto_hash_sha256_final(&m_state, reinterpret_cast<unsigned char *>(digest.data()));
        return digest;
    }

private:
    crypto_hash_sha256_state m_state;
};

} // namespace

QByteArray payload(QByteArrayView salt, QByteArrayView json)
{
    return Sha256().add(salt).add(json).result();
}

QByteArray revision(const Uuid7 &id, const Uuid7 &record, QByteArrayView op, const std::array<Uuid7, 2> &parents,
                    QByteArrayView payloadDigest)
{
    return Sha256().add(id).add(record).add(op).add(parents[0]).add(parents[1]).add(payloadDigest).result();
}

QByteArray change(QByteArrayView prevDigest, const Uuid7 &id, const Uuid7 &device, const Uuid7 &author, const QString &at,
                  const QString &kind, QByteArrayView revisionDigests)
{
    Sha256 hash;
    if (prevDigest.isEmpty())
        hash.add(QByteArray(Size, '\0'));
    else
        hash.add(prevDigest);
    return hash.add(id)
        .add(device)
        .add(author)
        .add(QByteArray(at.toUtf8() + '\0'))
        .add(QByteArray(kind.toUtf8() + '\0'))
        .add(revisionDigests)
        .result();
}

} // namespace solnoma::digests
