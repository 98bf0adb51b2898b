// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/leftover_file.h"

#include "base/platform_files.h"
#include "vault/sub_key.h"

#include <QFile>

#include <sodium.h>

namespace solnoma {

namespace {

constexpr std::size_t step = 4096;
constexpr std::size_t nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qint64 largest = 64 * 1024 * 1024;
constexpr QByteArrayView magic("SOLLEFT1");

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QString nameFrom(const SecretBytes &key)
{
    QByteArray name(16, Qt::Uninitialized);
    crypto_generichash(raw(name), static_cast<std::size_t>(name.size()), raw(magic), static_cast<std::size_t>(magic.size()),
                       key.data(), key.size());
    return QStringLiteral("left-") + QString::fromLatin1(name.toHex());
}

} // namespace

LeftoverFile::LeftoverFile(const QString &folder, const SecretBytes &vaultKey)
    : m_key(subKey(vaultKey, "leftover", crypto_aead_xchacha20poly1305_ietf_KEYBYTES)),
      m_path(QString(folder + u'/' + nameFrom(m_key)))
{
}

bool LeftoverFile::isThere() const
{
    return QFile::exists(m_path);
}

Result<QByteArray> LeftoverFile::read() const
{
    const auto file = platform::readFile(m_path, largest);
    if (!file)
        return file.error();
    const Error damaged{ErrorCode::Damaged, QStringLiteral("leftovers"), faultInTheProgram("no padding")};
    const auto size = static_cast<std::size_t>(file->size());
    if (size <= nonceSize + tagSize)
        return damaged;
    SecretBytes padded(size - nonceSize - tagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(padded.data(), nullptr, nullptr, raw(*file) + nonceSize, size - nonceSize,
                                                   raw(magic), static_cast<std::size_t>(magic.size()), raw(*file),
                                                   m_key.data()) != 0)
        return damaged;
    std::size_t used = 0;
    if (sodium_unpad(&used, padded.data(), padded.size(), step) != 0)
        return damaged;
    return padded.view().first(static_cast<qsizetype>(used)).toByteArray();
}

Result<void> LeftoverFile::write(QByteArrayView bytes) const
{
    const auto used = static_cast<std::size_t>(bytes.size());
    SecretBytes padded((used / step + 1) * step);
    std::copy(bytes.begin(), bytes.end(), padded.data());
    std::size_t size = 0;
    if (sodium_pad(&size, padded.data(), used, step, padded.size()) != 0)
        return Error{ErrorCode::Invalid, QStringLiteral("leftovers"), faultInTheProgram("no padding")};
    QByteArray file(static_cast<qsizetype>(nonceSize + size + tagSize), Qt::Uninitialized);
    randombytes_buf(raw(file), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(file) + nonceSize, nullptr, padded.data(), size, raw(magic),
                                               static_cast<std::size_t>(magic.size()), nullptr, raw(file), m_key.data());
    return platform::writeFileDurably(m_path, file);
}

void LeftoverFile::remove() const
{
    QFile::remove(m_path);
}

void LeftoverFile::putAside() const
{
    QFile::remove(asidePath());
    QFile::rename(m_path, asidePath());
}

} // namespace solnoma
