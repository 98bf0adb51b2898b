// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"

#include <QByteArray>
#include <QFile>

#include <openssl/evp.h>

namespace solnoma {

/// The pages of a SQLCipher 4 file one after the other, decrypted without SQLCipher: AES-256-CBC with the raw key, the
/// last 80 bytes of a page are IV and HMAC, the first 16 of the file are the salt.
inline QByteArray decryptedFile(const QString &path, const SecretBytes &literal)
{
    constexpr int pageSize = 4096;
    constexpr int reserve = 80;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray key = QByteArray::fromHex(literal.view().sliced(2, 64).toByteArray());
    const auto bytes = [](const QByteArray &array, qsizetype at) {
        return reinterpret_cast<const unsigned char *>(array.constData()) + at;
    };
    QByteArray pages;
    for (QByteArray page = file.read(pageSize); page.size() == pageSize; page = file.read(pageSize)) {
        const int start = pages.isEmpty() ? 16 : 0;
        QByteArray plain(pageSize, '\0');
        int written = 0;
        EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, bytes(key, 0), bytes(page, pageSize - reserve));
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(plain.data()) + start, &written, bytes(page, start),
                          pageSize - reserve - start);
        EVP_CIPHER_CTX_free(context);
        pages.append(plain);
    }
    return pages;
}

} // namespace solnoma
