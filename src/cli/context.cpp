// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"

#include "base/reason.h"
#include "cli/passphrase_input.h"
#include "cli/tr.h"
#include "services/ways_in.h"
#include "vault/passphrase.h"

namespace solnoma::cli {

namespace {

Result<Credential> fromPassphrase(const SecretBytes &typed, const QString &keyFile)
{
    auto normalised = normalisedPassphrase(typed.view());
    if (!normalised)
        return normalised.error();
    PassphraseCredential credential{std::move(*normalised), {}};
    if (!keyFile.isEmpty()) {
        auto hash = hashOfKeyFile(keyFile);
        if (!hash)
            return hash.error();
        credential.keyFileHash = std::move(*hash);
    }
    return Credential(std::move(credential));
}

Result<SecretBytes> typedPassphrase(const Arguments &arguments, bool isNew)
{
    if (arguments.has("passphrase-fd")) {
        bool isNumber = false;
        const int descriptor = arguments.value("passphrase-fd").toInt(&isNumber);
        if (!isNumber || descriptor < 0)
            return Error{ErrorCode::Invalid, QStringLiteral("--passphrase-fd"),
                         Reason::tr("is the number of an open descriptor")};
        return readPassphrase(descriptor);
    }
    if (arguments.has("passphrase-file"))
        return readPassphraseFile(arguments.value("passphrase-file"));
    return isNew ? askNewPassphrase(tr("Passphrase")) : askPassphrase(tr("Passphrase"));
}

} // namespace

Result<Credential> Context::credential(bool isNew) const
{
    const auto typed = typedPassphrase(arguments, isNew);
    if (!typed)
        return typed.error();
    return fromPassphrase(*typed, arguments.value("key-file"));
}

Result<std::unique_ptr<Session>> Context::openVault() const
{
    const auto opening = credential();
    if (!opening)
        return opening.error();
    return Session::open(arguments.value("vault"), *opening, {clock, vocabularies});
}

Result<std::optional<SealedKey>> Context::sealedKey(Session &session) const
{
    if (!arguments.has("sealed-passphrase-file"))
        return std::optional<SealedKey>();
    const auto typed = readPassphraseFile(arguments.value("sealed-passphrase-file"));
    if (!typed)
        return typed.error();
    const auto opening = fromPassphrase(*typed, {});
    if (!opening)
        return opening.error();
    auto key = openSealedKey(session.vault().sealedKeyPath(), *opening, session.keyFileHash());
    if (!key)
        return key.error();
    return std::optional<SealedKey>(std::move(*key));
}

Result<RecordHead> Context::record(Session &session, const QString &reference) const
{
    const auto found = session.store().records().look(reference);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound, reference, {}};
    return **found;
}

Result<RecordHead> Context::record(Session &session, const QString &reference, std::string_view kind) const
{
    auto found = record(session, reference);
    if (!found)
        return found.error();
    if (found->entity->kind != kind) {
        const QString is = QString::fromStdString(std::string(found->entity->kind));
        return Error{ErrorCode::Invalid, reference,
                     Reason::tr("is %1, not %2").arg(is, QString::fromStdString(std::string(kind)))};
    }
    return *found;
}

Result<Context::NamedRecord> Context::openRecord() const
{
    auto session = openVault();
    if (!session)
        return session.error();
    const auto head = record(**session, arguments.positional.first());
    if (!head)
        return head.error();
    return NamedRecord{std::move(*session), *head};
}

} // namespace solnoma::cli
