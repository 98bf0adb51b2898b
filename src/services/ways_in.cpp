// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ways_in.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "resources/resources.h"
#include "vault/header_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sodium.h>

namespace solnoma {

namespace {

const QByteArray firstLine = QByteArrayLiteral("solnoma public key 1\n");

QByteArrayList wordList(const QString &language)
{
    loadResources();
    for (const QString &name : {language, QStringLiteral("en")}) {
        QFile file(QStringLiteral(":/solnoma/words/%1.txt").arg(name));
        if (!name.isEmpty() && file.open(QIODevice::ReadOnly))
            return file.readAll().trimmed().split('\n');
    }
    qFatal("no list of words");
}

QString wordAt(const QByteArrayList &words, quint32 index)
{
    return QString::fromUtf8(words.at(static_cast<qsizetype>(index % static_cast<quint32>(words.size()))));
}

const SlotEntry *slotOf(const Keyring &keyring, const QByteArray &publicKey)
{
    const auto found = std::ranges::find(keyring.slotEntries(), publicKey, &SlotEntry::publicKey);
    return found == keyring.slotEntries().end() ? nullptr : &*found;
}

} // namespace

namespace coordinator {

Result<void> makeKey(const QString &path, const KdfParameters &kdf, const SecretBytes &passphrase, const Clock &clock)
{
    const QString publicPath = path + QStringLiteral(".public");
    for (const QString &each : {path, publicPath}) {
        if (QFileInfo::exists(each))
            return Error{ErrorCode::Conflict, QFileInfo(each).fileName(), Reason::tr("is there already")};
    }
    const auto publicKey = SealedKey::create(path, kdf, PassphraseCredential{passphrase.clone()}, Uuid7::make(clock));
    if (!publicKey)
        return publicKey.error();
    return platform::writeFileDurably(publicPath, QByteArray(firstLine + publicKey->toHex() + '\n'));
}

Result<QByteArray> readPublicKey(const QString &path)
{
    const auto bytes = platform::readFile(path, 4096);
    if (!bytes)
        return bytes.error();
    const QByteArray key =
        bytes->startsWith(firstLine) ? QByteArray::fromHex(bytes->mid(firstLine.size()).trimmed()) : QByteArray();
    if (key.size() != crypto_box_PUBLICKEYBYTES)
        return Error{ErrorCode::Invalid, QFileInfo(path).fileName(), Reason::tr("is not a coordinator's public key")};
    return key;
}

Result<Credential> openKey(const QString &path, const SecretBytes &passphrase)
{
    auto key = SealedKey::open(path, PassphraseCredential{passphrase.clone()});
    if (!key)
        return key.error();
    return Credential(PrivateKeyCredential{key->keyring().key().clone()});
}

QStringList wordsOf(const QByteArray &publicKey)
{
    std::array<unsigned char, 24> hash;
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char *>(publicKey.constData()),
                       static_cast<unsigned long long>(publicKey.size()), nullptr, 0);
    const QByteArrayList words = wordList(QStringLiteral("en")); // the same on every machine
    QStringList six;
    for (size_t i = 0; i < hash.size(); i += 4) {
        const quint32 index = static_cast<quint32>(hash[i]) << 24 | static_cast<quint32>(hash[i + 1]) << 16 |
                              static_cast<quint32>(hash[i + 2]) << 8 | hash[i + 3];
        six.append(wordAt(words, index));
    }
    return six;
}

} // namespace coordinator

Result<void> addWayIn(Session &session, const QByteArray &publicKey, const Credential *sealed)
{
    // What can fail comes first: a passphrase with a typing mistake gives her nothing, and not the half.
    std::optional<SealedKey> key;
    if (sealed && QFileInfo::exists(session.vault().sealedKeyPath())) {
        auto opened = openSealedKey(session.vault().sealedKeyPath(), *sealed, session.keyFileHash());
        if (!opened)
            return opened.error();
        key.emplace(std::move(*opened));
    }
    const SlotEntry *hers = slotOf(session.vault().keyring(), publicKey);
    const bool isSealedOwed = key && !slotOf(key->keyring(), publicKey);
    if (hers && !isSealedOwed)
        return Error{ErrorCode::Conflict, QStringLiteral("vault.solnoma"), Reason::tr("has this key already")};
    const Uuid7 user = hers ? hers->user : Uuid7::make(session.clock());
    if (!hers) {
        const auto slot = session.vault().addSlot(PublicKeyCredential{publicKey}, user);
        if (!slot)
            return slot.error();
    }
    if (!isSealedOwed)
        return {};
    const auto second = key->keyring().addSlot(PublicKeyCredential{publicKey}, user);
    return second ? Result<void>() : Result<void>(second.error());
}

Result<SealedKey> openSealedKey(const QString &path, const Credential &credential, const SecretBytes &keyFileHash)
{
    auto key = SealedKey::open(path, credential);
    const auto *typed = std::get_if<PassphraseCredential>(&credential);
    if (key || key.error().code != ErrorCode::WrongPassphrase || !typed || !typed->keyFileHash.isEmpty() || keyFileHash.isEmpty())
        return key;
    return SealedKey::open(path, PassphraseCredential{typed->passphrase.clone(), keyFileHash.clone()});
}

Result<bool> changePassphrases(Session &session, const Credential &old, const SecretBytes &passphrase)
{
    auto sealed = openSealedKey(session.vault().sealedKeyPath(), old, session.keyFileHash());
    if (!sealed && sealed.error().code == ErrorCode::NoMemory)
        return sealed.error();
    SOLNOMA_TRY(session.changePassphrase(passphrase));
    if (!sealed)
        return false;
    SOLNOMA_TRY(sealed->keyring().changePassphrase(PassphraseCredential{passphrase.clone(), session.keyFileHash().clone()}));
    return true;
}

Result<void> changeSealedPassphrase(Session &session, const Credential &old, const SecretBytes &passphrase)
{
    if (session.isReadOnly())
        return Error{ErrorCode::ReadOnly, session.vault().folder(), Reason::tr("opened read-only")};
    auto sealed = openSealedKey(session.vault().sealedKeyPath(), old, session.keyFileHash());
    if (!sealed)
        return sealed.error();
    return sealed->keyring().changePassphrase(PassphraseCredential{passphrase.clone(), session.keyFileHash().clone()});
}

Result<void> testWayIn(Session &session, const Credential &credential)
{
    const auto opened = Keyring::open(session.vault().headerPath(), HeaderKind::Vault, credential);
    if (!opened)
        return opened.error();
    const auto &mine = session.vault().keyring().key();
    if (opened->key().size() != mine.size() || sodium_memcmp(opened->key().data(), mine.data(), mine.size()) != 0)
        return Error{ErrorCode::WrongPassphrase, {}, Reason::tr("opens another vault")};
    return {};
}

QStringList randomWords(int count, const QString &language)
{
    const QByteArrayList words = wordList(language);
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(wordAt(words, randombytes_uniform(static_cast<quint32>(words.size()))));
    return chosen;
}

} // namespace solnoma
