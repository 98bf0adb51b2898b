// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"
#include "cli/context.h"
#include "cli/kinds.h"
#include "cli/set_entries.h"
#include "cli/tr.h"
#include "exchange/record_rules.h"
#include "services/field_text.h"
#include "services/interface_language.h"
#include "services/sending.h"

#include <QJsonArray>

namespace solnoma::cli {

namespace {

/// Codes stay codes for whoever reads by a program; the rest is as it is shown.
QJsonValue inJson(const Field &field, const Value &value, const QString &words)
{
    if (const auto *code = std::get_if<QString>(&value); code && field.kind == FieldKind::Code)
        return *code;
    if (const auto *codes = std::get_if<QStringList>(&value); codes && field.kind == FieldKind::Codes)
        return QJsonArray::fromStringList(*codes);
    return words;
}

/// Every field of a record with its rows, indented, as JSON beside: {id, kind, fields}, for a field may be called kind too.
class Describer
{
public:
    explicit Describer(Session &session) : m_session(session) {}

    Result<QJsonObject> describe(const Record &record, int depth, QString &text)
    {
        QJsonObject values;
        const QString indent(depth * 2, u' ');
        const auto fields = record.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            const Field &field = fields[i];
            if (field.isRow())
                continue;
            const auto value = valueInWords(m_session, field, record.valueAt(static_cast<int>(i)));
            if (!value)
                return value.error();
            if (value->isEmpty())
                continue;
            values[word(field.id)] = inJson(field, record.valueAt(static_cast<int>(i)), *value);
            const auto shown = withReferences(field, record.valueAt(static_cast<int>(i)), *value);
            if (!shown)
                return shown.error();
            text += indent + labelInWords(field) + QStringLiteral(": ") + *shown + u'\n';
        }
        for (const auto &[index, rows] : record.allRows()) {
            if (rows.empty())
                continue;
            const Field &field = fields[static_cast<size_t>(index)];
            text += indent + labelInWords(field) + QStringLiteral(":\n");
            QJsonArray array;
            for (const Record &row : rows) {
                text += indent + QStringLiteral("- ") + row.id().toString() + u'\n';
                auto described = describe(row, depth + 1, text);
                if (!described)
                    return described;
                array.append(*described);
            }
            values[word(field.id)] = array;
        }
        return QJsonObject{{QStringLiteral("id"), record.id().toString()},
                           {QStringLiteral("kind"), word(record.kind())},
                           {QStringLiteral("fields"), values}};
    }

private:
    /// What REF takes stands behind each name, so that it can be shown next: the number of a file, else the id.
    Result<QString> withReferences(const Field &field, const Value &value, const QString &inWords) const
    {
        const auto *one = std::get_if<Uuid7>(&value);
        const auto *several = std::get_if<Ids>(&value);
        if (field.target == "change" || (!one && !several))
            return inWords;
        QStringList shown;
        for (const Uuid7 &id : one ? Ids{*one} : *several) {
            const auto name = valueInWords(m_session, field, Value(Ids{id}));
            const auto head = m_session.store().records().head(id);
            if (!name || !head)
                return name ? head.error() : name.error();
            const bool isFile = *head && (*head)->entity->kind == "case";
            const auto file = isFile ? m_session.store().records().loadFlat(**head) : Result<Record>(Error{});
            const QString number = file ? file->text("ref") : QString();
            const QString reference = number.isEmpty() ? id.toString() : number;
            shown.append(*name == reference ? reference : QString(*name + QStringLiteral(" (") + reference + u')'));
        }
        return shown.join(QStringLiteral("; "));
    }

    Session &m_session;
};

/// Returns the fields to be sealed that stood on the command line.
Result<QStringList> apply(Session &session, const Arguments &arguments, Record &record)
{
    QStringList plain;
    const auto list = setEntries(arguments);
    if (!list)
        return list.error();
    for (const auto &[name, typed, isFromFile] : *list) {
        const Field *field = record.entity().field(name.toStdString());
        if (!field)
            return Error{ErrorCode::Invalid, name, noSuchField(record.entity(), name)};
        auto value = valueFromText(session, *field, typed);
        if (!value)
            return value.error();
        record.set(field->id, std::move(*value));
        if (field->level == Level::Sealed && !isFromFile && !typed.isEmpty())
            plain.append(name);
    }
    return plain;
}

Reply recorded(const Uuid7 &id, const ChangeSet &set)
{
    Reply reply;
    reply.json = {{QStringLiteral("id"), id.toString()},
                  {QStringLiteral("change"), set.isEmpty() ? QString() : set.change.toString()}};
    reply.text = (set.isEmpty() ? tr("Nothing differed; nothing was recorded.") : tr("Recorded: %1").arg(id.toString())) + u'\n';
    return reply;
}

/// Opens a change, lets `act` work in it, commits.
Reply inOneChange(Session &session, const QString &kind, const Uuid7 &id, const std::function<Result<void>(ChangeWriter &)> &act)
{
    const auto committed = session.record(kind, act);
    return committed ? recorded(id, *committed) : replyOf(committed.error());
}

std::vector<Refusal> contradictionsOf(const Record &record)
{
    std::vector<Refusal> found;
    noteContradictions(record, word(record.kind()), found);
    return found;
}

/// What was recorded, and what in it contradicts itself.
Reply withContradictions(Reply reply, const std::vector<Refusal> &contradictions)
{
    if (reply.exitCode == Done) {
        reply.json[QStringLiteral("contradictions")] = refusalsAsJson(contradictions);
        reply.text += contradictionsAsText(contradictions);
    }
    return reply;
}

/// In the same change as the day of transmission (domain.md, communication): the window does the same.
Reply withReplyClock(Reply reply, const Result<bool> &isSet, const Record &record)
{
    if (reply.exitCode == 0 && *isSet) {
        const QString due = record.date("reply_due").toString(Qt::ISODate);
        reply.json[QStringLiteral("replyDue")] = due;
        reply.text += tr("The reply is due on %1, reckoned from the day of transmission.").arg(due) + u'\n';
    }
    return reply;
}

} // namespace

Reply add(const Context &context)
{
    const Entity *entity = entityOf(context.arguments.positional.first().toStdString());
    if (!entity)
        return usageReply(tr("There is no kind of record called %1.").arg(context.arguments.positional.first()));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    Record record(*entity, Uuid7::make(context.clock));
    const auto applied = apply(**session, context.arguments, record);
    if (!applied)
        return replyOf(applied.error());
    const Uuid7 id = record.id();
    std::optional<Record> parent;
    if (context.arguments.has("below")) {
        const auto head = context.record(**session, context.arguments.value("below"));
        if (!head)
            return replyOf(head.error());
        auto loaded = (*session)->store().records().load(*head);
        if (!loaded)
            return replyOf(loaded.error());
        parent = std::move(*loaded);
        const std::string slot = context.arguments.value("slot").toStdString();
        const Field *field = parent->entity().field(slot);
        if (!field || !field->isRow() || field->target != entity->kind)
            return usageReply(tr("--slot names the field of the other record in which a %1 stands.").arg(word(entity->kind)));
    }
    const auto isClockSet = setReplyDue(record);
    if (!isClockSet)
        return replyOf(isClockSet.error());
    const auto contradictions = contradictionsOf(record);
    Reply reply = inOneChange(**session, QStringLiteral("record"), id, [&](ChangeWriter &writer) -> Result<void> {
        SOLNOMA_TRY((*session)->sealFields(record));
        SOLNOMA_TRY((*session)->fillIn(record, writer));
        if (parent) {
            parent->rows(context.arguments.value("slot").toStdString()).push_back(record);
            const auto updated = writer.update(*parent);
            return updated ? Result<void>() : Result<void>(updated.error());
        }
        const auto made = writer.create(record);
        return made ? Result<void>() : Result<void>(made.error());
    });
    warnOfPlain(reply, *applied);
    return withContradictions(withReplyClock(std::move(reply), isClockSet, record), contradictions);
}

Reply set(const Context &context)
{
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    auto record = named->load();
    if (!record)
        return replyOf(record.error());
    const auto key = context.sealedKey(*named->session);
    if (!key)
        return replyOf(key.error());
    // The passphrase opens the box, so that what is not set stays in it.
    const SealedKey *opened = *key && record->entity().has("box") ? &**key : nullptr;
    if (opened && !record->isEmpty("box")) {
        record = named->session->openSealed(*record, *opened);
        if (!record)
            return replyOf(record.error());
    }
    const auto applied = apply(*named->session, context.arguments, *record);
    if (!applied)
        return replyOf(applied.error());
    const auto isClockSet = setReplyDue(*record);
    if (!isClockSet)
        return replyOf(isClockSet.error());
    const auto contradictions = contradictionsOf(*record);
    Reply reply =
        inOneChange(*named->session, QStringLiteral("record"), named->head.id, [&](ChangeWriter &writer) -> Result<void> {
            SOLNOMA_TRY(named->session->sealFields(*record, opened));
            const auto updated = writer.update(*record);
            return updated ? Result<void>() : Result<void>(updated.error());
        });
    warnOfPlain(reply, *applied);
    return withContradictions(withReplyClock(std::move(reply), isClockSet, *record), contradictions);
}

Reply remove(const Context &context)
{
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    const auto referrers = named->store().records().referrers(named->head.rid, 20);
    if (!referrers)
        return replyOf(referrers.error());
    if (!referrers->empty()) {
        QStringList list;
        for (const RecordHead &one : *referrers)
            list.append(kindInWords(*one.entity) + u' ' + one.id.toString());
        return replyOf({ErrorCode::Conflict, context.arguments.positional.first(),
                        Reason::tr("others refer to it: %1").arg(list.join(QStringLiteral(", ")))});
    }
    return inOneChange(*named->session, QStringLiteral("record"), named->head.id,
                       [&](ChangeWriter &writer) { return writer.remove(named->head.id); });
}

Reply restore(const Context &context)
{
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    return inOneChange(*named->session, QStringLiteral("restore"), named->head.id,
                       [&](ChangeWriter &writer) { return writer.restore(named->head.id); });
}

Reply show(const Context &context)
{
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    auto record = named->load();
    if (!record)
        return replyOf(record.error());
    if (record->kind() == "sealed_source") {
        const auto key = context.sealedKey(*named->session);
        if (!key)
            return replyOf(key.error());
        if (*key) {
            auto opened = named->session->openSealed(*record, **key);
            if (!opened)
                return replyOf(opened.error());
            record = std::move(*opened);
        }
    }
    Reply reply;
    reply.text = kindInWords(record->entity()) + u' ' + named->head.id.toString() + u'\n';
    const auto json = Describer(*named->session).describe(*record, 1, reply.text);
    if (!json)
        return replyOf(json.error());
    reply.json = *json;
    if (named->head.removed) {
        reply.json[QStringLiteral("removed")] = true;
        reply.text +=
            QStringLiteral("  ") + tr("It was removed. See what it was with history, bring it back with restore.") + u'\n';
    }
    return reply;
}

static QString opInWords(const QByteArray &op)
{
    if (op == "create")
        return tr("made");
    if (op == "remove")
        return tr("removed");
    if (op == "restore")
        return tr("brought back");
    return tr("changed");
}

Reply history(const Context &context)
{
    const auto named = context.openRecord();
    if (!named)
        return replyOf(named.error());
    const auto revisions = named->store().history().of(named->head.rid);
    if (!revisions)
        return replyOf(revisions.error());
    const auto kindOfChange = [&context](const Revision &revision) {
        return context.vocabularies.label("change_kind", revision.changeKind, InterfaceLanguage::now());
    };
    Reply reply;
    QJsonArray array;
    for (const Revision &revision : *revisions) {
        const auto author = named->store().records().head(revision.author);
        const auto user = author && *author ? named->store().records().loadFlat(**author) : Result<Record>(Error{});
        const QString handle = user ? user->text("handle") : QString();
        QJsonObject fields;
        QString lines;
        for (const auto &[index, value] : revision.payload.values) {
            const Field &field = named->head.entity->fields[static_cast<size_t>(index)];
            const auto inWords = valueInWords(*named->session, field, value);
            if (!inWords)
                return replyOf(inWords.error());
            fields[word(field.id)] = inJson(field, value, *inWords);
            lines += QStringLiteral("    %1: %2\n").arg(labelInWords(field), inWords->isEmpty() ? tr("(cleared)") : *inWords);
        }
        array.append(QJsonObject{{QStringLiteral("at"), revision.at},
                                 {QStringLiteral("by"), handle},
                                 {QStringLiteral("op"), QString::fromLatin1(revision.op)},
                                 {QStringLiteral("change"), revision.change.toString()},
                                 {QStringLiteral("changeKind"), revision.changeKind},
                                 {QStringLiteral("known"), revision.isKnown},
                                 {QStringLiteral("fields"), fields}});
        reply.text +=
            QStringLiteral("%1  %2  %3 (%4)\n").arg(revision.at, handle, opInWords(revision.op), kindOfChange(revision)) + lines;
        if (!revision.isKnown)
            reply.text += QStringLiteral("    ") + tr("(forgotten)") + u'\n';
    }
    reply.json = {{QStringLiteral("id"), named->head.id.toString()}, {QStringLiteral("revisions"), array}};
    return reply;
}

} // namespace solnoma::cli
