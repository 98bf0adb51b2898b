// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reply.h"

#include "cli/tr.h"
#include "services/place_words.h"

#include <QJsonDocument>

#include <cstdio>

namespace solnoma::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase: return WrongPassphrase;
    case ErrorCode::NotAVault: return NotAVault;
    case ErrorCode::NewerVault: return NewerFormat;
    case ErrorCode::Damaged: return Damaged;
    case ErrorCode::InUse: return InUse;
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Cancelled:
    case ErrorCode::Invalid: return InvalidInput;
    case ErrorCode::Blocked: return BlockedByGate;
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::Io: return DiskOrFile;
    case ErrorCode::NoMemory: return NotEnoughMemory;
    }
    return DiskOrFile;
}

namespace {

QString plainSentence(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return tr("This passphrase does not open the vault. Nothing was changed. Check the keyboard layout and Caps Lock.");
    case ErrorCode::NotAVault: return tr("This folder is not a vault.");
    case ErrorCode::NewerVault:
        return tr("This vault was written by a newer version of Solnoma. It was not touched. Use the newer version.");
    case ErrorCode::Damaged:
        return tr("Part of this is damaged. Nothing was changed. Run verify, and open a copy if there is one.");
    case ErrorCode::InUse: return tr("The vault is open in another window or program. Close it there first.");
    case ErrorCode::NotFound: return tr("There is no such record or file.");
    case ErrorCode::Conflict: return tr("This cannot be done because something else stands against it. Nothing was changed.");
    case ErrorCode::Invalid: return tr("This was not understood. Nothing was changed.");
    case ErrorCode::Blocked: return tr("This may not leave the office yet.");
    case ErrorCode::Cancelled: return tr("Stopped. Nothing was changed.");
    case ErrorCode::ReadOnly: return tr("This place cannot be written to. What is recorded is safe.");
    case ErrorCode::DiskFull: return tr("The disk is full. What was recorded is safe; make room and try again.");
    case ErrorCode::Io: return tr("A file could not be read or written.");
    case ErrorCode::NoMemory: return tr("There is not enough memory to open this vault. Close other programs and try again.");
    }
    return {};
}

} // namespace

QString sentenceOf(const Error &error)
{
    QString sentence = plainSentence(error.code);
    QStringList details;
    if (!error.place.isEmpty())
        details.append(placeInWords(error.place));
    if (!error.detail.isEmpty())
        details.append(error.detail);
    if (!details.isEmpty())
        sentence += QStringLiteral(" (") + details.join(QStringLiteral(": ")) + u')';
    return sentence;
}

Error aboutFile(Error error)
{
    if (error.code == ErrorCode::NotFound)
        error.code = ErrorCode::Io;
    return error;
}

Reply replyOf(const Error &error)
{
    Reply reply;
    reply.exitCode = exitCodeOf(error.code);
    reply.text = sentenceOf(error) + u'\n';
    reply.json = {{QStringLiteral("error"), QString::fromLatin1(errorName(error.code))},
                  {QStringLiteral("place"), error.place},
                  {QStringLiteral("detail"), error.detail},
                  {QStringLiteral("sentence"), plainSentence(error.code)}};
    return reply;
}

Reply usageReply(const QString &sentence)
{
    Reply reply;
    reply.exitCode = Usage;
    reply.text = sentence + u'\n';
    reply.json = {{QStringLiteral("error"), QStringLiteral("Usage")}, {QStringLiteral("sentence"), sentence}};
    return reply;
}

QJsonArray refusalsAsJson(const std::vector<Refusal> &refusals)
{
    QJsonArray array;
    for (const Refusal &refusal : refusals)
        array.append(QJsonObject{{QStringLiteral("path"), refusal.path},
                                 {QStringLiteral("field"), refusal.field},
                                 {QStringLiteral("value"), refusal.value},
                                 {QStringLiteral("stored"), refusal.stored},
                                 {QStringLiteral("why"), refusal.why}});
    return array;
}

QString refusalsAsText(const std::vector<Refusal> &refusals)
{
    QString text;
    for (const Refusal &refusal : refusals) {
        const QString stored = refusal.stored.isEmpty() ? QString() : tr("here: %1").arg(refusal.stored);
        QStringList line{refusal.path, refusal.field, refusal.value, stored, refusal.why};
        line.removeAll(QString());
        text += line.join(QStringLiteral(" | ")) + u'\n';
    }
    return text;
}

QString contradictionsAsText(const std::vector<Refusal> &contradictions)
{
    return contradictions.empty()
               ? QString()
               : tr("Taken as it stands, though it contradicts itself:") + u'\n' + refusalsAsText(contradictions);
}

int print(const Reply &reply, bool asJson)
{
    const QByteArray bytes = asJson ? QJsonDocument(reply.json).toJson(QJsonDocument::Indented) : reply.text.toUtf8();
    std::FILE *stream = reply.exitCode == Done || asJson || reply.exitCode == BlockedByGate ? stdout : stderr;
    const auto size = static_cast<size_t>(bytes.size());
    const bool isWritten = std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
    return isWritten || reply.exitCode != Done ? reply.exitCode : DiskOrFile;
}

} // namespace solnoma::cli
