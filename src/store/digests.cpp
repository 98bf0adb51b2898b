// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/digests.h"

#include "base/sha256.h"

namespace solnoma::digests {

namespace {

QByteArrayView bytes(const Uuid7 &id)
{
    return {id.data(), Uuid7::Size};
}

QByteArray digestOf(std::initializer_list<QByteArrayView> parts)
{
    Sha256 hash;
    for (const QByteArrayView part : parts)
        hash.add({reinterpret_cast<const unsigned char *>(part.data()), static_cast<size_t>(part.size())});
    return hash.result();
}

} // namespace

QByteArray payload(QByteArrayView salt, QByteArrayView json)
{
    return digestOf({salt, json});
}

QByteArray revision(const Uuid7 &id, const Uuid7 &record, QByteArrayView op, const std::array<Uuid7, 2> &parents,
                    QByteArrayView payloadDigest)
{
    return digestOf({bytes(id), bytes(record), op, bytes(parents[0]), bytes(parents[1]), payloadDigest});
}

QByteArray change(QByteArrayView prevDigest, const Uuid7 &id, const Uuid7 &device, const Uuid7 &author, const QString &at,
                  const QString &kind, QByteArrayView revisionDigests)
{
    const QByteArray none(Size, '\0');
    const QByteArray written = at.toUtf8() + '\0' + kind.toUtf8() + '\0';
    return digestOf({prevDigest.isEmpty() ? QByteArrayView(none) : prevDigest, bytes(id), bytes(device), bytes(author), written,
                     revisionDigests});
}

} // namespace solnoma::digests
