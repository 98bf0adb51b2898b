// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "cli/context.h"
#include "cli/kinds.h"
#include "cli/tr.h"
#include "services/transfer.h"

#include <QFile>
#include <QJsonArray>

#include <fcntl.h>
#include <unistd.h>

namespace solnoma::cli {

namespace {

Reply reportReply(const ImportReport &report)
{
    Reply reply;
    QJsonObject kinds;
    for (const auto &[kind, counts] : report.kinds) {
        const QString name = QString::fromStdString(std::string(kind));
        kinds[name] = QJsonObject{{QStringLiteral("created"), counts.created},
                                  {QStringLiteral("alreadyThere"), counts.alreadyThere},
                                  {QStringLiteral("changed"), counts.changed},
                                  {QStringLiteral("refused"), counts.refused}};
        const Entity *entity = entityOf(kind);
        reply.text += (entity ? kindInWords(*entity) : name) + QStringLiteral(": ") +
                      tr("%1 new, %2 already there, %3 changed, %4 refused")
                          .arg(counts.created)
                          .arg(counts.alreadyThere)
                          .arg(counts.changed)
                          .arg(counts.refused) +
                      u'\n';
    }
    if (report.kinds.empty())
        reply.text = tr("There was no record in the file.") + u'\n';
    QJsonObject defaults;
    for (auto it = report.defaultsFilled.cbegin(); it != report.defaultsFilled.cend(); ++it)
        defaults[it.key()] = it.value();
    reply.json = {{QStringLiteral("kinds"), kinds},
                  {QStringLiteral("refusals"), refusalsAsJson(report.refusals)},
                  {QStringLiteral("refusalCount"), report.refusalCount},
                  {QStringLiteral("changes"), refusalsAsJson(report.changes)},
                  {QStringLiteral("contradictions"), refusalsAsJson(report.contradictions)},
                  {QStringLiteral("defaultsFilled"), defaults},
                  {QStringLiteral("defaultsIgnored"), QJsonArray::fromStringList(report.defaultsIgnored)}};
    if (!report.changes.empty())
        reply.text += tr("Changed:") + u'\n' + refusalsAsText(report.changes);
    reply.text += contradictionsAsText(report.contradictions);
    if (!report.refusals.empty())
        reply.text += tr("Refused:") + u'\n' + refusalsAsText(report.refusals);
    if (!report.defaultsIgnored.isEmpty())
        reply.text += tr("Not taken from the file's defaults without --published: %1")
                          .arg(report.defaultsIgnored.join(QStringLiteral(", "))) +
                      u'\n';
    return reply;
}

/// A new file that only its owner may read; an existing one is never overwritten.
Result<void> openNew(QFile &file)
{
    const int fd = ::open(QFile::encodeName(file.fileName()).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return Error{ErrorCode::Conflict, file.fileName(), Reason::tr("is there already")};
    if (fd < 0)
        return aboutFile(errorFromErrno(errno, file.fileName()));
    if (!file.open(fd, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle))
        return errorFromFile(ErrorCode::Io, file, file.fileName());
    return {};
}

Reply dumpReply(const DumpReport &report, const QString &path, qint64 bytes)
{
    Reply reply;
    QJsonArray leftOut;
    QString lines;
    for (const DumpReport::LeftOut &each : report.leftOut) {
        const QString id = each.id.isNull() ? QString() : each.id.toString();
        leftOut.append(QJsonObject{{QStringLiteral("kind"), word(each.kind->kind)}, {QStringLiteral("id"), id}});
        lines +=
            kindInWords(*each.kind) + QStringLiteral(": ") + (id.isEmpty() ? tr("not all can be found any more") : id) + u'\n';
    }
    reply.exitCode = report.isWhole() ? Done : Damaged;
    reply.json = {{QStringLiteral("file"), path},
                  {QStringLiteral("bytes"), bytes},
                  {QStringLiteral("leftOut"), leftOut},
                  {QStringLiteral("logged"), report.isLogged}};
    reply.text = report.leftOut.empty()
                     ? tr("Everything is in %1, unprotected. Whoever gets this file reads all of it.").arg(path)
                     : tr("What can be read is in %1, unprotected. Whoever gets this file reads all of it.").arg(path);
    reply.text += u'\n';
    if (!report.leftOut.empty())
        reply.text += tr("Left out, because it is damaged:") + u'\n' + lines;
    if (!report.isLogged)
        reply.text += tr("Nothing about this dump could be noted in the vault, because it is damaged.") + u'\n';
    return reply;
}

} // namespace

Reply importCommand(const Context &context)
{
    const QString path = context.arguments.positional.first();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return replyOf(errorFromFile(ErrorCode::Io, file, path));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    ImportOptions options;
    options.update = context.arguments.has("update");
    options.continueEarlier = context.arguments.has("continue");
    options.partial = context.arguments.has("partial");
    options.published = context.arguments.has("published");
    options.confirmConsents = context.arguments.has("confirm-consents");
    ImportReport report;
    const auto imported = importFile(**session, file, options, report);
    Reply reply = reportReply(report);
    if (imported)
        return reply;
    const Reply failed = replyOf(imported.error());
    reply.exitCode = failed.exitCode;
    reply.text = failed.text + (report.kinds.empty() ? refusalsAsText(report.refusals) : reply.text);
    for (auto it = failed.json.begin(); it != failed.json.end(); ++it)
        reply.json[it.key()] = it.value();
    return reply;
}

Reply dump(const Context &context)
{
    if (!context.arguments.has("plain") || !context.arguments.has("yes") || !context.arguments.has("out"))
        return usageReply(tr("A dump is everything, readable by anybody who gets the file. Say so: dump --plain --yes --out F"));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const QString path = context.arguments.value("out");
    QFile file(path);
    const auto opened = openNew(file);
    if (!opened)
        return replyOf(opened.error());
    auto dumped = dumpPlain(**session, file);
    if (dumped && (!file.flush() || ::fsync(file.handle()) != 0))
        dumped = errorFromErrno(errno, path);
    if (!dumped) {
        QFile::remove(path); // opened by descriptor, the file knows no name
        return replyOf(dumped.error());
    }
    return dumpReply(*dumped, path, file.size());
}

} // namespace solnoma::cli
