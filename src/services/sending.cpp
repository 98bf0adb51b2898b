// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sending.h"

#include "base/fuzzy_date_units.h"
#include "base/reason.h"
#include "dossier/products/product.h"
#include "services/evidence.h"
#include "services/interface_language.h"
#include "services/papers.h"
#include "services/recorded.h"
#include "vault/file_digest.h"

namespace solnoma {

namespace {

QString code(const char *text)
{
    return QString::fromLatin1(text);
}

/// Uzbek in Cyrillic is no language of its own in the vocabularies.
QString labelLanguage()
{
    return InterfaceLanguage::now().section(u'-', 0, 0);
}

struct Follow {
    const char *kind;
    const char *title;
    int days;
};

constexpr std::array follows{
    Follow{"inform", QT_TRANSLATE_NOOP("Recorded", "Tell the person that it was sent"), 7},
    Follow{"ask_receipt", QT_TRANSLATE_NOOP("Recorded", "Ask for the receipt"), 14},
    Follow{"ask_transmitted", QT_TRANSLATE_NOOP("Recorded", "Ask whether it was transmitted to the government"), 60}};

Record communicationOf(Session &session, const SentPaper &paper, const Uuid7 &document)
{
    Record communication(entity("communication"));
    const QString kind = paper.product == u"wgad" ? code("wgad_complaint") : code("dossier");
    communication.set("kind", kind);
    communication.set("title", session.vocabularies().label("communication_kind", kind, labelLanguage()));
    communication.set("state", code("sent"));
    if (!paper.mandates.isEmpty())
        communication.set("mandates", paper.mandates);
    communication.set("cases", Ids{paper.caseId});
    communication.set("languages", QStringList{paper.language});
    communication.set("sent", dayOf(paper.sent));
    communication.set("document", document);
    return communication;
}

Record taskOf(Session &session, const SentPaper &paper, const Uuid7 &communication, const Follow &follow)
{
    Record task(entity("task"));
    task.set("case", paper.caseId);
    task.set("about", communication);
    task.set("kind", code(follow.kind));
    task.set("title", Recorded::tr(follow.title));
    task.set("due", paper.sent.addDays(follow.days));
    task.set("due_rule", Recorded::tr("sent + %n day(s)", nullptr, follow.days));
    task.set("assignee", session.store().user());
    task.set("state", code("open"));
    return task;
}

/// The newest line of the export log with this hash; none when it was not made here.
Result<std::optional<Record>> logLine(Session &session, const QString &sha256)
{
    const auto rids = session.store().records().ridsOf(entity("export_log"));
    if (!rids)
        return rids.error();
    for (auto rid = rids->rbegin(); rid != rids->rend(); ++rid) {
        const auto head = session.store().records().head(*rid);
        if (!head)
            return head.error();
        auto line = session.store().records().load(**head);
        if (!line)
            return line.error();
        if (line->text("sha256") == sha256)
            return std::optional<Record>(std::move(*line));
    }
    return std::optional<Record>();
}

/// True when the file was made here: its line of the export log leads to the communication now.
Result<bool> linkLogLine(Session &session, ChangeWriter &writer, const RegisteredPaper &paper)
{
    auto line = logLine(session, paper.sha256);
    if (!line)
        return line.error();
    if (!*line)
        return false;
    (*line)->set("communication", paper.communication);
    const auto updated = writer.update(**line);
    return updated ? Result<bool>(true) : Result<bool>(updated.error());
}

/// What the export log says of the file; nothing of one that was not made here, or cannot be read: that is told where it is
/// kept.
Result<std::optional<Record>> logLineOf(Session &session, const SentPaper &paper)
{
    const auto digest = digestOfFile(paper.file);
    return digest ? logLine(session, QString::fromLatin1(digest->sha256.toHex()))
                  : Result<std::optional<Record>>(std::optional<Record>());
}

/// Whether the file was made from cases and this is none of them.
Result<bool> isOfAnotherCase(Session &session, const SentPaper &paper, const Record &line)
{
    const Ids printed = line.refs("records");
    if (std::ranges::find(printed, paper.caseId) != printed.end())
        return false;
    for (const Uuid7 &id : printed) {
        const auto head = session.store().records().head(id);
        if (!head)
            return head.error();
        if (*head && (*head)->entity->kind == "case")
            return true;
    }
    return false;
}

/// Nobody agreed to what is not shared: such a file is not sent under the name of another paper or case either.
Result<void> refuseUnshared(Session &session, const SentPaper &paper, const std::optional<Record> &line)
{
    const auto audience = line ? audienceFromCode(line->text("audience")) : std::nullopt;
    if (!isForSending(paper.product) || (audience && !ruleOf(*audience).isShared))
        return Error{ErrorCode::Blocked, QStringLiteral("product"),
                     Reason::tr("a working copy or read-back copy is not cleared and is never sent")};
    if (line && !audience)
        return Error{ErrorCode::Blocked, QStringLiteral("product"),
                     Reason::tr("this file holds everything, unprotected: it was cleared for nobody")};
    if (line && !line->isEmpty("product") && line->text("product") != paper.product)
        return Error{ErrorCode::Blocked, QStringLiteral("product"),
                     Reason::tr("this file was made as %1: as such it was cleared").arg(line->text("product"))};
    const auto isOther = line ? isOfAnotherCase(session, paper, *line) : Result<bool>(false);
    if (!isOther)
        return isOther.error();
    if (*isOther)
        return Error{ErrorCode::Blocked, QStringLiteral("case"), Reason::tr("this file was made from another case")};
    if (const auto product = productOf(paper.product); product && !product->isTakenIn(paper.language))
        return Error{ErrorCode::Blocked, QStringLiteral("language"),
                     Reason::tr("its addressee does not take papers in this language: this one is for reading only")};
    return {};
}

NewEvidence evidenceOf(const SentPaper &paper)
{
    NewEvidence evidence;
    evidence.path = paper.file;
    evidence.title = Recorded::tr("Sent on %1").arg(paper.sent.toString(Qt::ISODate));
    evidence.kind = code("letter_sent");
    evidence.about = paper.caseId;
    return evidence;
}

} // namespace

bool isForSending(const QString &product)
{
    const auto known = productOf(product);
    return !known || ruleOf(known->audience).isShared;
}

Result<RegisteredPaper> registerSent(Session &session, const SentPaper &asSaid)
{
    const auto line = logLineOf(session, asSaid);
    if (!line)
        return line.error();
    SentPaper paper = asSaid;
    if (const QString made = *line ? languageOfLogLine(**line) : QString(); !made.isEmpty())
        paper.language = made;
    for (const QString &mandate : paper.mandates) {
        if (!session.vocabularies().isKnown("un_mandate", mandate))
            return Error{ErrorCode::Invalid, QStringLiteral("to"), Reason::tr("there is no addressee %1").arg(mandate)};
    }
    SOLNOMA_TRY(refuseUnshared(session, paper, *line));
    const NewEvidence evidence = evidenceOf(paper);
    const auto object = writeEvidence(session, evidence);
    if (!object)
        return object.error();
    RegisteredPaper done;
    done.sha256 = QString::fromLatin1(object->sha256.toHex());
    SOLNOMA_TRY(recordWithObject(session, *object, [&](ChangeWriter &writer) -> Result<void> {
        const auto document = recordEvidence(session, writer, evidence, *object);
        if (!document)
            return document.error();
        done.document = *document;
        const auto communication = writer.create(communicationOf(session, paper, *document));
        if (!communication)
            return communication.error();
        done.communication = *communication;
        for (const Follow &follow : follows) {
            const auto made = writer.create(taskOf(session, paper, *communication, follow));
            if (!made)
                return made.error();
            done.tasks.push_back(*made);
        }
        const auto linked = linkLogLine(session, writer, done);
        if (linked)
            done.isLogged = *linked;
        return linked ? Result<void>() : Result<void>(linked.error());
    }));
    return done;
}

Result<bool> setReplyDue(Record &communication)
{
    if (communication.kind() != "communication" || !communication.is("kind", u"wgad_complaint") ||
        !communication.isEmpty("reply_due"))
        return false;
    const FuzzyDate transmitted = communication.fuzzyDate("transmitted");
    if (!transmitted.from || !transmitted.to || transmitted.from->date() != transmitted.to->date())
        return false;
    const auto product = productOf(code("wgad"));
    if (!product)
        return product.error();
    const auto limit = std::ranges::find(product->limits, QStringLiteral("reply_days"), &ProductLimit::what);
    if (limit == product->limits.end())
        return false;
    communication.set("reply_due", transmitted.from->date().addDays(limit->amount));
    return true;
}

Result<ChangeSet> startReplyClock(Session &session, const Uuid7 &communication)
{
    auto record = session.store().records().load(communication);
    if (!record)
        return record.error();
    const auto isSet = setReplyDue(*record);
    if (!isSet)
        return isSet.error();
    if (!*isSet)
        return ChangeSet();
    return session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        const auto updated = writer.update(*record);
        return updated ? Result<void>() : Result<void>(updated.error());
    });
}

} // namespace solnoma
