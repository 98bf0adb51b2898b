// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

#include <QStringList>

namespace solnoma {

/// The coordinator's key: a second way into a vault. Her file holds the private half under a passphrase, in the format of
/// sealed.key; a short text file with the public half is what she hands out.
namespace coordinator {

/// Makes `path` (private) and `path`.public beside it. Conflict: one of them is there.
Result<void> makeKey(const QString &path, const KdfParameters &kdf, const SecretBytes &passphrase, const Clock &clock);
/// The public half, from such a text file. Invalid: it is none.
Result<QByteArray> readPublicKey(const QString &path);
/// What opens a vault that was given the public half. Errors of SealedKey::open.
Result<Credential> openKey(const QString &path, const SecretBytes &passphrase);
/// Six words that two people compare aloud before they trust a public key.
QStringList wordsOf(const QByteArray &publicKey);

} // namespace coordinator

/// Gives the holder of `publicKey` a way into the vault and, where the sealing key is here and `sealed` opens it, into
/// what is sealed. Who has the one way is given the other. Conflict: no slot is free, or she has all already. Errors of
/// openSealedKey: then she was given nothing.
Result<void> addWayIn(Session &session, const QByteArray &publicKey, const Credential *sealed);
/// The sealing key: by what was given, else together with the key file that opened the vault (Session::keyFileHash()), since
/// one passphrase for both belongs to one key file for both.
Result<SealedKey> openSealedKey(const QString &path, const Credential &credential, const SecretBytes &keyFileHash);
/// Changes the passphrase of the vault and, where the `old` one opens the sealing key as well (one passphrase for both), of
/// that too: true. False: what is sealed keeps the passphrase that it has. Errors of Session::changePassphrase: then neither.
Result<bool> changePassphrases(Session &session, const Credential &old, const SecretBytes &passphrase);
/// Changes the passphrase of the sealing key, which `old` opens. Errors of openSealedKey, ReadOnly: then nothing changed.
Result<void> changeSealedPassphrase(Session &session, const Credential &old, const SecretBytes &passphrase);
/// Whether `credential` opens the vault on disk as it is now. Touches nothing.
Result<void> testWayIn(Session &session, const Credential &credential);

/// Random words of resources/words/<language>.txt, English where there is none; `count` of 7,776 words are
/// 12.9 bits each.
QStringList randomWords(int count, const QString &language);

} // namespace solnoma
