// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/passphrase.h"
#include "vault/vault_folder.h"

#include <QFile>
#include <QtTest>

namespace solnoma {

/// The cheapest parameters that open: tests are about the rest.
inline constexpr KdfParameters cheapKdf{8 * 1024, 1};

inline Credential typed(const char *text, SecretBytes keyFileHash = {})
{
    auto passphrase = normalisedPassphrase(text);
    if (!passphrase)
        qFatal("not a passphrase");
    return PassphraseCredential{*std::move(passphrase), std::move(keyFileHash)};
}

inline Uuid7 userNumber(int number)
{
    QByteArray bytes(Uuid7::Size, '\0');
    bytes[15] = static_cast<char>(number);
    return Uuid7::fromBytes(bytes.constData());
}

inline NewVault cheapVault(const char *passphrase = "tell no one", const char *sealed = "second words")
{
    return {cheapKdf, userNumber(1), typed(passphrase), typed(sealed), cheapKdf};
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot be read: %s", qPrintable(path));
    return file.readAll();
}

inline void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot be written: %s", qPrintable(path));
}

/// In place: flipping again puts it back.
inline void flipByte(const QString &path, qint64 offset)
{
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(offset) || !file.getChar(&byte) || !file.seek(offset) ||
        !file.putChar(static_cast<char>(byte ^ 0x01)))
        qFatal("cannot be flipped: %s", qPrintable(path));
}

/// "" when it is a success, else the name of its error.
template <typename T> QByteArray errorOf(const Result<T> &result)
{
    return result ? QByteArray() : QByteArray(errorName(result.error().code));
}

} // namespace solnoma
