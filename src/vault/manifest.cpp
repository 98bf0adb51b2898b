// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/manifest.h"

#include "base/platform_files.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr qint64 largestManifest = 256 * 1024 * 1024;
constexpr qsizetype macSize = 32;
const QByteArrayView magic("SOLMANI1");
enum Key { MadeKey = 1, FilesKey, EvidenceKey, HeadsKey };

QString manifestPath(const QString &generation)
{
    return generation + QStringLiteral("/manifest");
}

QByteArray mac(QByteArrayView bytes, const SecretBytes &key)
{
    QByteArray sum(macSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(sum.data()), macSize,
                       reinterpret_cast<const unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size()), key.data(),
                       key.size());
    return sum;
}

QCborArray toCbor(const QList<Manifest::Entry> &entries)
{
    QCborArray array;
    for (const Manifest::Entry &entry : entries)
        array.append(QCborArray{entry.name, entry.digest.size, entry.digest.sha256});
    return array;
}

/// Only below the folder that the manifest speaks of.
bool isOurName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1Char('/')) && !name.contains(QLatin1String(".."));
}

QList<Manifest::Entry> fromCbor(const QCborArray &array)
{
    QList<Manifest::Entry> entries;
    for (const auto &item : array) {
        const QCborArray parts = item.toArray();
        entries.append({parts.at(0).toString(), {parts.at(1).toInteger(-1), parts.at(2).toByteArray()}});
    }
    return entries;
}

} // namespace

Result<void> writeManifest(const QString &generation, const Manifest &manifest, const SecretBytes &macKey)
{
    const QCborMap map{{MadeKey, manifest.made.toString(Qt::ISODate)},
                       {FilesKey, toCbor(manifest.files)},
                       {EvidenceKey, toCbor(manifest.evidence)},
                       {HeadsKey, manifest.heads}};
    QByteArray bytes = magic.toByteArray();
    bytes.append(map.toCborValue().toCbor());
    bytes.append(mac(bytes, macKey));
    return platform::writeFileDurably(manifestPath(generation), bytes);
}

Result<Manifest> readManifest(const QString &generation, const SecretBytes *macKey)
{
    const auto bytes = platform::readFile(manifestPath(generation), largestManifest);
    if (!bytes)
        return bytes.error();
    const Error broken{ErrorCode::Damaged, manifestPath(generation), QStringLiteral("manifest")};
    if (!bytes->startsWith(magic) || bytes->size() < magic.size() + macSize)
        return broken;
    const QByteArray body = bytes->first(bytes->size() - macSize);
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(body.mid(magic.size()), &error).toMap();
    if (error.error != QCborError::NoError)
        return broken;
    Manifest manifest{QDateTime::fromString(map[MadeKey].toString(), Qt::ISODate), fromCbor(map[FilesKey].toArray()),
                      fromCbor(map[EvidenceKey].toArray()), map[HeadsKey].toByteArray(), false};
    for (const auto *entries : {&manifest.files, &manifest.evidence})
        if (!std::ranges::all_of(*entries, isOurName, &Manifest::Entry::name))
            return broken;
    if (macKey) {
        const QByteArray expected = mac(body, *macKey);
        manifest.isAuthentic = sodium_memcmp(expected.constData(), bytes->constData() + body.size(), macSize) == 0;
    }
    return manifest;
}

} // namespace solnoma
