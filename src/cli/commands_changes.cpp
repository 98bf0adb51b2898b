// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/context.h"
#include "cli/tr.h"
#include "store/party_merge.h"
#include "store/undo.h"

#include <QJsonArray>

namespace solnoma::cli {

namespace {

QString reasonWords(UndoLeft::Why why)
{
    switch (why) {
    case UndoLeft::Why::ChangedSince: return tr("was changed again since");
    case UndoLeft::Why::Referred: return tr("others refer to it by now");
    case UndoLeft::Why::Forgotten: return tr("what it was is forgotten");
    case UndoLeft::Why::Gone: return tr("was removed since");
    }
    return {};
}

QString fieldName(const Field *field)
{
    return field ? QString::fromStdString(std::string(field->id)) : QString();
}

} // namespace

Reply merge(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto survivor = context.record(**session, context.arguments.positional[0]);
    if (!survivor)
        return replyOf(survivor.error());
    const auto other = context.record(**session, context.arguments.positional[1]);
    if (!other)
        return replyOf(other.error());
    const auto merged = mergeParties((*session)->store(), survivor->id, other->id);
    if (!merged)
        return replyOf(merged.error());
    (void)(*session)->acknowledge(merged->change.change); // it is recorded, whatever the drafts file can say of it
    Reply reply;
    QJsonArray differences;
    for (const MergeDifference &difference : merged->differences)
        differences.append(fieldName(difference.field));
    reply.json = {{QStringLiteral("id"), survivor->id.toString()},
                  {QStringLiteral("change"), merged->change.change.toString()},
                  {QStringLiteral("rowsMoved"), merged->rowsMoved},
                  {QStringLiteral("references"), merged->references},
                  {QStringLiteral("differences"), differences}};
    reply.text =
        tr("Merged. Rows moved: %1, references redirected: %2. undo %3 takes it back.")
            .arg(QString::number(merged->rowsMoved), QString::number(merged->references), merged->change.change.toString()) +
        u'\n';
    for (const MergeDifference &difference : merged->differences)
        reply.text +=
            QStringLiteral("  ") +
            tr("%1 differed; the first one's was kept, the other's stays in her history").arg(fieldName(difference.field)) +
            u'\n';
    return reply;
}

Reply undo(const Context &context)
{
    const auto change = Uuid7::fromString(context.arguments.positional.first());
    if (!change)
        return usageReply(tr("undo takes the id of a change; history shows it."));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto undone = undoChange((*session)->store(), *change);
    if (!undone)
        return replyOf(undone.error());
    if (!undone->change.isEmpty())
        (void)(*session)->acknowledge(undone->change.change); // it is recorded, whatever the drafts file can say of it
    Reply reply;
    QJsonArray left;
    reply.text = (undone->change.isEmpty() ? tr("Nothing could be put back.") : tr("Taken back.")) + u'\n';
    for (const UndoLeft &one : undone->left) {
        left.append(QJsonObject{{QStringLiteral("record"), one.record.toString()},
                                {QStringLiteral("field"), fieldName(one.field)},
                                {QStringLiteral("why"), reasonWords(one.why)}});
        reply.text += QStringLiteral("  ") +
                      tr("left as it is: %1 %2, %3").arg(one.record.toString(), fieldName(one.field), reasonWords(one.why)) +
                      u'\n';
    }
    reply.json = {{QStringLiteral("change"), undone->change.isEmpty() ? QString() : undone->change.change.toString()},
                  {QStringLiteral("left"), left}};
    return reply;
}

Reply forget(const Context &context)
{
    if (!context.arguments.has("yes") || !context.arguments.has("wish"))
        return usageReply(
            tr("Forgetting cannot be undone. Say at whose wish and that it is for good: forget REF --wish WORDS --yes"));
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    const auto forgotten =
        named->session->forget({named->head.id, context.arguments.value("field").toLatin1(), context.arguments.value("wish")});
    if (!forgotten)
        return replyOf(forgotten.error());
    Reply reply;
    reply.json = {{QStringLiteral("change"), forgotten->change.toString()},
                  {QStringLiteral("records"), static_cast<qint64>(forgotten->records.size())},
                  {QStringLiteral("evidence"), static_cast<qint64>(forgotten->objects.size())}};
    reply.text = tr("Forgotten. Records: %1, files of evidence: %2. Copies made before still hold them.")
                     .arg(forgotten->records.size())
                     .arg(forgotten->objects.size()) +
                 u'\n';
    return reply;
}

} // namespace solnoma::cli
