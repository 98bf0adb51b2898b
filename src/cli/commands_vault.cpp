// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "cli/context.h"
#include "cli/kinds.h"
#include "cli/passphrase_input.h"
#include "cli/tr.h"
#include "services/keeping.h"
#include "services/ways_in.h"
#include "vault/passphrase.h"

#include <QJsonArray>

namespace solnoma::cli {

namespace {

constexpr KdfParameters cheapForTests{8 * 1024, 1};

Result<Credential> sealedCredential(const Context &context)
{
    auto typed = context.arguments.has("sealed-passphrase-file")
                     ? readPassphraseFile(context.arguments.value("sealed-passphrase-file"))
                     : askNewPassphrase(tr("Passphrase of the sealing key, another than the first"));
    if (!typed)
        return typed.error();
    auto normalised = normalisedPassphrase(typed->view());
    if (!normalised)
        return normalised.error();
    return Credential(PassphraseCredential{std::move(*normalised), {}});
}

/// The same passphrase once more, for the second key file.
Credential again(const Credential &credential)
{
    const auto &given = std::get<PassphraseCredential>(credential);
    return PassphraseCredential{given.passphrase.clone(), given.keyFileHash.clone()};
}

bool isSame(const Credential &first, const Credential &second)
{
    return std::get<PassphraseCredential>(first).passphrase.view() == std::get<PassphraseCredential>(second).passphrase.view();
}

QJsonArray findingsAsJson(const std::vector<Defect> &findings)
{
    QJsonArray array;
    for (const Defect &finding : findings)
        array.append(QJsonObject{{QStringLiteral("place"), finding.place}, {QStringLiteral("what"), finding.what}});
    return array;
}

QString findingsAsText(const std::vector<Defect> &findings)
{
    QString text;
    for (const Defect &finding : findings)
        text += finding.place + QStringLiteral(": ") + finding.what + u'\n';
    return text;
}

qint64 countOf(Session &session, const Entity &entity)
{
    const auto rids = session.store().records().ridsOf(entity);
    return rids ? static_cast<qint64>(rids->size()) : 0;
}

QString costOfAGuess(const KdfParameters &kdf)
{
    return tr("A guess at the passphrase costs %1 MiB of memory and %n pass(es).", nullptr, static_cast<int>(kdf.passes))
        .arg(kdf.memoryKiB / 1024);
}

} // namespace

Reply init(const Context &context)
{
    auto first = context.credential(true);
    if (!first)
        return replyOf(first.error());
    auto second = context.arguments.has("one-passphrase") ? Result<Credential>(again(*first)) : sealedCredential(context);
    if (!second)
        return replyOf(second.error());
    if (!context.arguments.has("one-passphrase") && isSame(*first, *second))
        return replyOf({ErrorCode::Invalid, Reason::tr("passphrase"),
                        Reason::tr("the second is the same as the first; --one-passphrase lets one open both")});
    Session::NewVaultOptions options{std::move(*first), std::move(*second),
                                     context.arguments.value("handle", QStringLiteral("monitor")), cheapForTests, std::nullopt};
    if (context.arguments.has("test-kdf")) {
        options.testFloor = cheapForTests;
    } else {
        const auto calibrated = calibrateKdf();
        if (!calibrated)
            return replyOf(calibrated.error());
        options.kdf = *calibrated;
    }
    auto session = Session::create(context.arguments.value("vault"), std::move(options), {context.clock, context.vocabularies});
    if (!session)
        return replyOf(session.error());
    const KdfParameters kdf = (*session)->vault().keyring().kdf();
    Reply reply;
    reply.json = {{QStringLiteral("vault"), (*session)->vault().folder()},
                  {QStringLiteral("memoryKiB"), static_cast<qint64>(kdf.memoryKiB)},
                  {QStringLiteral("passes"), static_cast<qint64>(kdf.passes)}};
    reply.text = tr("The vault is made.") + u'\n' + costOfAGuess(kdf) + u'\n' +
                 tr("There is no way in without the passphrase: make a copy, and give the coordinator a key of her own.") + u'\n';
    return reply;
}

Reply passwd(const Context &context)
{
    const auto old = context.credential();
    if (!old)
        return replyOf(old.error());
    auto session = Session::open(context.arguments.value("vault"), *old, {context.clock, context.vocabularies});
    if (!session)
        return replyOf(session.error());
    auto typed = context.arguments.has("new-passphrase-file") ? readPassphraseFile(context.arguments.value("new-passphrase-file"))
                                                              : askNewPassphrase(tr("New passphrase"));
    if (!typed)
        return replyOf(typed.error());
    auto normalised = normalisedPassphrase(typed->view());
    if (!normalised)
        return replyOf(normalised.error());
    const auto changed = changePassphrases(**session, *old, *normalised);
    if (!changed)
        return replyOf(changed.error());
    Reply reply;
    reply.json = {{QStringLiteral("changed"), true}, {QStringLiteral("sealedToo"), *changed}};
    reply.text = tr("The passphrase is changed. Copies made before still open with the old one.") + u'\n' +
                 (*changed ? tr("What is sealed opens with the new one too.") : tr("What is sealed keeps its own passphrase.")) +
                 u'\n';
    return reply;
}

Reply info(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const Keyring &keyring = (*session)->vault().keyring();
    Reply reply;
    QJsonObject counts;
    for (const Entity *entity : allEntities()) {
        const qint64 count = countOf(**session, *entity);
        if (count == 0)
            continue;
        counts[QString::fromStdString(std::string(entity->plural))] = count;
        reply.text += QStringLiteral("%1  %2\n").arg(count, 8).arg(kindInWords(*entity));
    }
    int ways = 0;
    for (const SlotEntry &entry : keyring.slotEntries())
        ways += entry.kind != SlotKind::Unused && entry.kind != SlotKind::Unknown;
    reply.json = {{QStringLiteral("format"), 1},
                  {QStringLiteral("memoryKiB"), static_cast<qint64>(keyring.kdf().memoryKiB)},
                  {QStringLiteral("passes"), static_cast<qint64>(keyring.kdf().passes)},
                  {QStringLiteral("waysIn"), ways},
                  {QStringLiteral("readOnly"), (*session)->isReadOnly()},
                  {QStringLiteral("onReserve"), (*session)->isOnReserve()},
                  {QStringLiteral("prefix"), (*session)->store().prefix()},
                  {QStringLiteral("records"), counts}};
    reply.text += tr("Format 1; file numbers of this laptop carry %1.").arg((*session)->store().prefix()) + u'\n' +
                  tr("%n way(s) in.", nullptr, ways) + u' ' + costOfAGuess(keyring.kdf());
    if ((*session)->isReadOnly())
        reply.text += u' ' + tr("Opened for reading only.");
    reply.text += u'\n';
    if ((*session)->isOnReserve())
        reply.text += tr("The disk is full: the vault was opened in the 2 MB that it keeps for this. Make room soon.") + u'\n';
    return reply;
}

Reply copy(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto made = makeVaultCopy(**session, context.arguments.positional.first());
    if (!made)
        return replyOf(made.error());
    Reply reply;
    reply.json = {{QStringLiteral("generation"), made->generation},
                  {QStringLiteral("dropped"), QJsonArray::fromStringList(made->dropped)}};
    reply.text = tr("Copied to %1, read again and found whole.").arg(made->generation) + u'\n';
    for (const QString &name : made->dropped)
        reply.text += tr("Dropped the copy of %1 (keep rule).").arg(name) + u'\n';
    return reply;
}

Reply verify(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto report = verifyVault(**session);
    if (!report)
        return replyOf(report.error());
    std::vector<Defect> findings = report->findings;
    if (context.arguments.has("against")) {
        const auto missing = verifyAgainst(**session, context.arguments.value("against"));
        if (!missing)
            return replyOf(missing.error());
        findings.insert(findings.end(), missing->begin(), missing->end());
    }
    Reply reply;
    reply.exitCode = findings.empty() ? Done : Damaged;
    reply.json = {{QStringLiteral("well"), findings.empty()},
                  {QStringLiteral("changes"), report->changes},
                  {QStringLiteral("evidence"), report->objects},
                  {QStringLiteral("strayFiles"), QJsonArray::fromStringList(report->strayFiles)},
                  {QStringLiteral("findings"), findingsAsJson(findings)},
                  {QStringLiteral("notes"), findingsAsJson(report->notes)}};
    reply.text = findingsAsText(findings) + findingsAsText(report->notes);
    if (findings.empty())
        reply.text +=
            tr("All is well. Read: changes – %1, files of evidence – %2.").arg(report->changes).arg(report->objects) + u'\n';
    if (!report->strayFiles.isEmpty())
        reply.text += tr("%n file(s) of evidence belong to no record; they are left where they are.", nullptr,
                         static_cast<int>(report->strayFiles.size())) +
                      u'\n';
    return reply;
}

} // namespace solnoma::cli
