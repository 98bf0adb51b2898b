// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_files.h"
#include "base/reason.h"
#include "cli/context.h"
#include "cli/gate_words.h"
#include "cli/kinds.h"
#include "cli/tr.h"
#include "domain/gate_fields.h"
#include "services/evidence.h"
#include "services/exporting.h"
#include "services/field_text.h"
#include "services/interface_language.h"
#include "services/papers.h"
#include "services/sending.h"
#include "store/titles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

namespace solnoma::cli {

namespace {

QDate dayOf(const Context &context, const char *option, bool &isValid)
{
    const QString typed = context.arguments.value(option);
    const QDate day = typed.isEmpty() || typed == u"today" ? context.clock.today() : QDate::fromString(typed, Qt::ISODate);
    isValid = day.isValid();
    return day;
}

bool isParty(std::string_view kind)
{
    return kind == "person" || kind == "organisation" || kind == "group";
}

Result<PaperOrder> orderOf(const Context &context, Session &session)
{
    PaperOrder order;
    order.product = context.arguments.value("product");
    order.language = context.arguments.value("language");
    const auto file = context.record(session, context.arguments.value("case"), "case");
    if (!file)
        return file.error();
    order.caseId = file->id;
    if (context.arguments.has("person")) {
        auto person = context.record(session, context.arguments.value("person"));
        if (person && !isParty(person->entity->kind))
            person = context.record(session, context.arguments.value("person"), "person");
        if (!person)
            return person.error();
        order.person = person->id;
    }
    bool isValid = false;
    order.day = dayOf(context, "day", isValid);
    if (!isValid)
        return Error{ErrorCode::Invalid, QStringLiteral("--day"), Reason::tr("is written YYYY-MM-DD")};
    if (context.arguments.has("allow")) {
        auto decisions = platform::readFile(context.arguments.value("allow"), 16 * 1024 * 1024);
        if (!decisions)
            return aboutFile(decisions.error());
        order.decisions = std::move(*decisions);
    }
    return order;
}

const char *kindName(Finding::Kind kind)
{
    switch (kind) {
    case Finding::Kind::Withheld: return "withheld";
    case Finding::Kind::Masked: return "masked";
    case Finding::Kind::Blocks: return "blocks";
    }
    return "";
}

QString titleOf(Session &session, const Uuid7 &id)
{
    const auto head = session.store().records().head(id);
    if (!head || !*head)
        return {};
    const auto title = titleOf(session.store().connection(), session.store().records(), **head);
    return title ? *title : QString();
}

/// The record in words, and of a row what it is within it.
QString nameOf(Session &session, const Uuid7 &id)
{
    const auto own = session.store().records().head(id);
    if (!own || !*own)
        return {};
    const auto top = session.store().records().topOf((*own)->rid);
    const auto name = top ? nameInWords(session, *top) : Result<QString>(top.error());
    const QString words = name ? *name : QString();
    return (*own)->isRow() ? QStringLiteral("%1 (%2)").arg(words, kindInWords(*(*own)->entity)) : words;
}

/// The finding's own field or, of a record that leaves field by field, all that this addressee needs.
QString fixOf(Session &session, Audience audience, const Finding &finding)
{
    if (finding.fix != GateFix::ConfirmField)
        return fixSentence(finding, {});
    const QString field = finding.arguments.value(1, finding.field);
    if (!field.isEmpty())
        return fixSentence(finding, {field});
    const auto named = Uuid7::fromString(finding.arguments.value(0));
    const auto record = session.store().records().load(named ? *named : finding.record);
    QStringList fields;
    for (const std::string_view each : record ? fieldsToConfirm(audience, *record) : std::vector<std::string_view>())
        fields.append(word(each));
    return fields.isEmpty() ? QString() : fixSentence(finding, fields);
}

QJsonObject findingAsJson(const Finding &finding, const QString &fix)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(kindName(finding.kind))},
            {QStringLiteral("reason"), reasonName(finding.reason)},
            {QStringLiteral("sentence"), reasonSentence(finding.reason)},
            {QStringLiteral("record"), finding.record.isNull() ? QString() : finding.record.toString()},
            {QStringLiteral("recordKind"), word(finding.recordKind)},
            {QStringLiteral("field"), finding.field},
            {QStringLiteral("fix"), fixName(finding.fix)},
            {QStringLiteral("arguments"), QJsonArray::fromStringList(finding.arguments)},
            {QStringLiteral("command"), fix}};
}

QString findingAsText(Session &session, const Finding &finding, const QString &fix)
{
    QString line = QStringLiteral("  ");
    if (!finding.record.isNull()) {
        const Entity *kind = entityOf(finding.recordKind);
        line += (kind ? kindInWords(*kind) : word(finding.recordKind)) + u' ' + finding.record.toString();
        const QString title = titleOf(session, finding.record);
        if (!title.isEmpty())
            line += QStringLiteral(" \"%1\"").arg(title.left(60));
        if (!finding.field.isEmpty())
            line += QStringLiteral(", ") + finding.field; // the name that the command takes
        line += QStringLiteral(": ");
    }
    line += reasonSentence(finding.reason) + u'\n';
    if (finding.kind == Finding::Kind::Blocks && !fix.isEmpty())
        line += QStringLiteral("    → ") + fix + u'\n';
    return line;
}

QString stateWords(const Session &session, const FormAnswer &answer)
{
    const QString standing = session.vocabularies().label("assertion", answer.assertion, InterfaceLanguage::now());
    switch (answer.state) {
    case GatedReader::State::Found: {
        const QString found = answer.assertion.isEmpty()
                                  ? tr("found (%n source(s))", nullptr, static_cast<int>(answer.sources))
                                  : tr("found (%n source(s), %1)", nullptr, static_cast<int>(answer.sources)).arg(standing);
        return answer.notWritten == 0 ? found : found + u"; " + tr("%n text(s) not translated yet", nullptr, answer.notWritten);
    }
    case GatedReader::State::Missing: return tr("missing");
    case GatedReader::State::NotTranslated: return tr("not translated yet");
    case GatedReader::State::Withheld: return tr("withheld");
    }
    return {};
}

/// Each reason once in the whole list, with what answers it. `said`: the lines so far.
QString withheldAsText(Session &session, Audience audience, const std::vector<Verdict> &withheld, QSet<QString> &said)
{
    QString text;
    for (const Verdict &verdict : withheld) {
        Finding finding;
        finding.fix = verdict.fix;
        finding.arguments = verdict.arguments;
        const QString fix = fixOf(session, audience, finding);
        const QString line = QStringLiteral("      ") + reasonSentence(verdict.reason) + u'\n' +
                             (fix.isEmpty() ? QString() : QStringLiteral("      → ") + fix + u'\n');
        if (!said.contains(line))
            text += line;
        said.insert(line);
    }
    return text;
}

/// What stands there, shortened: the paper has it whole.
QString valueAsText(const FormAnswer &answer)
{
    constexpr qsizetype Most = 160;
    const QString value = answer.texts.join(QStringLiteral("; ")).simplified();
    if (value.isEmpty())
        return {};
    return QStringLiteral("      ") + (value.size() > Most ? QString(value.left(Most).trimmed() % u'…') : value) + u'\n';
}

QString gapsAsText(Session &session, Audience audience, const std::vector<GapLine> &gaps)
{
    QString text;
    QSet<QString> said;
    for (const GapLine &line : gaps)
        text += QStringLiteral("  %1.%2 %3: %4\n")
                    .arg(line.part, line.question.number, line.question.text, stateWords(session, line.answer)) +
                valueAsText(line.answer) + withheldAsText(session, audience, line.answer.withheld, said);
    return text;
}

/// A line of its own with an empty one before it.
QString headed(const QString &line)
{
    return u'\n' + line + u'\n';
}

/// What the gate says, for papers and exports alike.
Reply gateReply(Session &session, Audience audience, const GateReport &report, const std::vector<ShownHit> &shownHits)
{
    Reply reply;
    QJsonArray findings;
    QString blocks;
    QString held;
    for (const Finding &finding : report.findings) {
        const QString fix = fixOf(session, audience, finding);
        findings.append(findingAsJson(finding, fix));
        (finding.kind == Finding::Kind::Blocks ? blocks : held) += findingAsText(session, finding, fix);
    }
    QJsonArray hits;
    QString hitLines;
    QString replaced;
    for (const ShownHit &shown : shownHits) {
        hits.append(QJsonObject{{QStringLiteral("key"), shown.hit.key},
                                {QStringLiteral("place"), shown.hit.place},
                                {QStringLiteral("around"), shown.around},
                                {QStringLiteral("answered"), shown.isAnswered},
                                {QStringLiteral("replaced"), shown.isReplaced}});
        const QString line = QStringLiteral("  %1  %2: … %3 …\n").arg(shown.hit.key, shown.hit.place, shown.around);
        if (!shown.isAnswered)
            (shown.isReplaced ? replaced : hitLines) += line;
    }
    reply.exitCode = report.isBlocked() ? BlockedByGate : Done;
    reply.json = {{QStringLiteral("blocked"), report.isBlocked()},
                  {QStringLiteral("findings"), findings},
                  {QStringLiteral("hits"), hits},
                  {QStringLiteral("asksNotToPublish"), !report.asksNotToPublish.empty()}};
    if (!held.isEmpty())
        reply.text += headed(tr("Left out or printed in another form:")) + held;
    if (!replaced.isEmpty())
        reply.text += headed(tr("Words in the texts in whose place a role stands:")) + replaced;
    if (!hitLines.isEmpty())
        reply.text += headed(tr("Words in the texts to answer for:")) + hitLines;
    if (!report.asksNotToPublish.empty())
        reply.text += headed(
            tr("The form asks not to publish the name. Opinions are normally public and the request is not always granted."));
    reply.text += report.isBlocked() ? headed(tr("This may not leave yet:")) + blocks : headed(tr("Nothing stands against it."));
    return reply;
}

/// The last look before an export (domain.md 2.4): by what a reader could know somebody, and what the safety plan says of it.
void addRecognisable(Session &session, const CheckedPaper &paper, Reply &reply)
{
    QJsonArray found;
    QStringList lines;
    for (const Recognisable &each : paper.recognisable) {
        QJsonObject one{{QStringLiteral("why"), QLatin1String(recognisableName(each.why))},
                        {QStringLiteral("record"), each.fact.toString()}};
        if (!each.other.isNull())
            one[QStringLiteral("other")] = each.other.toString();
        found.append(one);
        const bool isOfOther = each.why == Recognisable::Why::SmallPlace || each.why == Recognisable::Why::OtherPerson;
        lines << nameOf(session, isOfOther ? each.other : each.fact) + QStringLiteral(": ") + recognisableInWords(each.why);
    }
    for (const QString &plan : paper.ifWePublish)
        lines << tr("If we publish: %1").arg(plan);
    lines.removeDuplicates();
    reply.json[QStringLiteral("recognisable")] = found;
    reply.json[QStringLiteral("ifWePublish")] = QJsonArray::fromStringList(paper.ifWePublish);
    if (lines.isEmpty())
        return;
    reply.text += headed(tr("Who could be recognised?"));
    for (const QString &line : std::as_const(lines))
        reply.text += QStringLiteral("  ") + line + u'\n';
}

/// Without a case there is nothing to open the vault for.
std::optional<Reply> lacksCase(const Context &context)
{
    return context.arguments.has("case") ? std::nullopt : std::optional(usageReply(tr("Say which case: --case REF")));
}

Reply reportReply(Session &session, const CheckedPaper &paper)
{
    Reply reply = gateReply(session, paper.request.audience, paper.report, paper.hits);
    if (paper.lacksDetention) {
        reply.exitCode = BlockedByGate;
        reply.json[QStringLiteral("blocked")] = true;
        reply.json[QStringLiteral("lacks")] = QStringLiteral("detention");
        reply.text += headed(tr("This may not leave yet:")) + QStringLiteral("  ") + whyNoDetention() + u'\n';
    }
    addRecognisable(session, paper, reply);
    reply.json[QStringLiteral("gaps")] = toJson(paper.gaps);
    reply.text = tr("Questions of the paper:") + u'\n' + gapsAsText(session, paper.request.audience, paper.gaps) + reply.text;
    return reply;
}

Reply madeReply(const MadePaper &made, const GateReport &report)
{
    Reply reply;
    reply.json = {{QStringLiteral("file"), made.path},
                  {QStringLiteral("sha256"), made.sha256},
                  {QStringLiteral("reference"), made.reference},
                  {QStringLiteral("bytes"), made.bytes},
                  {QStringLiteral("asksNotToPublish"), !report.asksNotToPublish.empty()}};
    reply.text = tr("Made %1, reference %2, SHA-256 %3.\nIt is not protected any more: whoever gets the file reads it.")
                     .arg(made.path, made.reference, made.sha256) +
                 u'\n';
    return reply;
}

} // namespace

Reply attach(const Context &context)
{
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    NewEvidence evidence;
    evidence.path = context.arguments.positional.first();
    evidence.title = context.arguments.value("title");
    evidence.kind = context.arguments.value("kind");
    if (!evidence.kind.isEmpty() && !context.vocabularies.isKnown("document_kind", evidence.kind))
        return usageReply(tr("There is no kind of document %1.").arg(evidence.kind));
    if (context.arguments.has("case")) {
        const auto file = context.record(**session, context.arguments.value("case"));
        if (!file)
            return replyOf(file.error());
        evidence.about = file->id;
    }
    if (context.arguments.has("safe-copy-of")) {
        const auto original = context.record(**session, context.arguments.value("safe-copy-of"), "document");
        if (!original)
            return replyOf(original.error());
        evidence.safeCopyOf = original->id;
    }
    const auto document = attachEvidence(**session, evidence);
    if (!document)
        return replyOf(aboutFile(document.error()));
    const auto record = (*session)->store().records().load(*document);
    if (!record)
        return replyOf(record.error());
    Reply reply;
    reply.json = {{QStringLiteral("document"), document->toString()},
                  {QStringLiteral("sha256"), record->text("sha256")},
                  {QStringLiteral("original"), QFileInfo(evidence.path).absoluteFilePath()}};
    reply.text = tr("Kept as %1. The unprotected original still lies at %2.")
                     .arg(document->toString(), QFileInfo(evidence.path).absoluteFilePath()) +
                 u'\n';
    return reply;
}

Reply check(const Context &context)
{
    if (const auto usage = lacksCase(context))
        return *usage;
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto order = orderOf(context, **session);
    if (!order)
        return replyOf(order.error());
    const auto key = context.sealedKey(**session);
    if (!key)
        return replyOf(key.error());
    const auto paper = checkPaper(**session, *order, *key ? &**key : nullptr);
    return paper ? reportReply(**session, *paper) : replyOf(paper.error());
}

Reply dossier(const Context &context)
{
    const QString path = context.arguments.value("out");
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"pdf" && ending != u"docx")
        return usageReply(tr("--out F.pdf or --out F.docx"));
    if (const auto usage = lacksCase(context))
        return *usage;
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto order = orderOf(context, **session);
    if (!order)
        return replyOf(order.error());
    const auto key = context.sealedKey(**session);
    if (!key)
        return replyOf(key.error());
    const auto paper = checkPaper(**session, *order, *key ? &**key : nullptr);
    if (!paper)
        return replyOf(paper.error());
    if (paper->isBlocked()) {
        const auto logged = logBlocked(**session, paper->request, paper->report, {order->caseId});
        return logged ? reportReply(**session, *paper) : replyOf(logged.error());
    }
    const auto made = makePaper(**session, *paper, path, ending == u"pdf" ? PaperFormat::Pdf : PaperFormat::Docx);
    return made ? madeReply(*made, paper->report) : replyOf(aboutFile(made.error()));
}

Reply exportCommand(const Context &context)
{
    const auto audience = audienceFromCode(context.arguments.value("audience"));
    if (!audience)
        return usageReply(tr("--audience is one of the uses that a consent can allow (vocabulary consent_scope)."));
    if (!context.arguments.has("out"))
        return usageReply(tr("Say where to: --out F"));
    ExportOrder order;
    if (context.arguments.has("language"))
        order.language = context.arguments.value("language");
    static const QStringList languages{QStringLiteral("en"), QStringLiteral("ru"), QStringLiteral("uz")};
    if (!languages.contains(order.language))
        return usageReply(tr("--language is en, ru or uz."));
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    order.audience = *audience;
    order.day = context.clock.today();
    for (const QString &reference : context.arguments.values("case")) {
        const auto file = context.record(**session, reference, "case");
        if (!file)
            return replyOf(file.error());
        order.cases.push_back(file->id);
    }
    if (order.cases.empty()) {
        const auto rids = (*session)->store().records().ridsOf(entity("case"));
        if (!rids)
            return replyOf(rids.error());
        for (const qint64 rid : *rids) {
            const auto id = (*session)->store().records().tables().idOf(rid);
            if (!id)
                return replyOf(id.error());
            order.cases.push_back(*id);
        }
    }
    if (context.arguments.has("allow")) {
        auto decisions = platform::readFile(context.arguments.value("allow"), 16 * 1024 * 1024);
        if (!decisions)
            return replyOf(aboutFile(decisions.error()));
        order.decisions = std::move(*decisions);
    }
    const auto key = context.sealedKey(**session);
    if (!key)
        return replyOf(key.error());
    const auto checked = checkExport(**session, order, *key ? &**key : nullptr);
    if (!checked)
        return replyOf(checked.error());
    if (checked->isBlocked()) {
        const auto logged = logBlocked(**session, checked->request, checked->report, checked->cases);
        return logged ? gateReply(**session, checked->request.audience, checked->report, checked->hits) : replyOf(logged.error());
    }
    const auto made = writeExport(**session, *checked, context.arguments.value("out"));
    return made ? madeReply(*made, checked->report) : replyOf(aboutFile(made.error()));
}

Reply registerSent(const Context &context)
{
    bool isValid = false;
    SentPaper sent;
    sent.sent = dayOf(context, "sent", isValid);
    if (!isValid)
        return usageReply(tr("--sent is written YYYY-MM-DD"));
    if (const auto usage = lacksCase(context))
        return *usage;
    auto session = context.openVault();
    if (!session)
        return replyOf(session.error());
    const auto file = context.record(**session, context.arguments.value("case"), "case");
    if (!file)
        return replyOf(file.error());
    sent.file = context.arguments.value("file");
    sent.product = context.arguments.value("product");
    sent.caseId = file->id;
    sent.mandates = context.arguments.values("to");
    if (context.arguments.has("language"))
        sent.language = context.arguments.value("language");
    const auto registered = solnoma::registerSent(**session, sent);
    if (!registered)
        return replyOf(aboutFile(registered.error()));
    Reply reply;
    reply.json = {{QStringLiteral("communication"), registered->communication.toString()},
                  {QStringLiteral("document"), registered->document.toString()},
                  {QStringLiteral("sha256"), registered->sha256},
                  {QStringLiteral("tasks"), static_cast<qint64>(registered->tasks.size())},
                  {QStringLiteral("logged"), registered->isLogged}};
    reply.text = tr("Registered as sent: %1. Tasks: tell the person (7 days), ask for the receipt (14), ask whether it was "
                    "transmitted (60). The reply clock starts when it was transmitted.")
                     .arg(registered->communication.toString()) +
                 u'\n';
    if (!registered->isLogged)
        reply.text +=
            tr("This exact file was not made here, or was changed since: the export log does not know its hash.") + u'\n';
    return reply;
}

} // namespace solnoma::cli
