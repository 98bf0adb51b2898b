// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers.h"

#include "base/platform_files.h"
#include "base/reason.h"
#include "base/sha256.h"
#include "dossier/docx_writer.h"
#include "dossier/pdf_writer.h"
#include "dossier/products/case_sheet.h"
#include "dossier/products/printed_texts.h"
#include "dossier/products/read_back.h"
#include "dossier/products/wgad.h"
#include "dossier/products/working_copy.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>
#include <sodium.h>

namespace solnoma {

namespace {

constexpr QLatin1String LanguageKey("language"); ///< of the paper, beside the answers in its line of the export log

Result<Document> compose(const PaperContext &context)
{
    if (context.product.code == u"wgad")
        return composeWgad(context);
    if (context.product.code == u"case-sheet")
        return composeCaseSheet(context);
    if (context.product.code == u"working-copy")
        return composeWorkingCopy(context);
    if (context.product.code == u"read-back")
        return composeReadBack(context);
    return Error{ErrorCode::NotFound, context.product.code, Reason::tr("there is no such paper")};
}

Result<ExportRequest> requestOf(Session &session, const PaperOrder &order, const Product &product)
{
    ExportRequest request;
    request.audience = product.audience;
    request.product = product.code;
    request.language = product.language;
    request.caseId = order.caseId;
    request.subject = order.person;
    request.day = order.day;
    if (!order.decisions.isEmpty())
        SOLNOMA_TRY(readDecisions(session, order.decisions, request));
    return request;
}

/// Where a role takes the place of the words. A working copy has names by alias and no others (domain.md 2.4): there is only
/// one answer to a hit, so it is given unasked; whoever is to read the copy as a paper that leaves is asked as ever.
bool isReplaced(const ExportRequest &request, const TextHit &hit)
{
    const auto answer = request.hits.find(hit.key);
    if (answer == request.hits.end())
        return request.audience == Audience::WorkingCopy && !hit.isTrace();
    return answer->second == ExportRequest::HitAnswer::ReplaceByRole;
}

std::vector<TextHit> unreplaced(std::vector<TextHit> hits, const ExportRequest &request)
{
    std::erase_if(hits, [&](const TextHit &hit) { return isReplaced(request, hit); });
    return hits;
}

/// The words of the role; nothing can be said in place of a label, a phone, a home, or where it could be one of two.
QString replacement(const GatedReader &reader, const TextHit &hit)
{
    QStringList roles;
    for (const Uuid7 &id : hit.owners) {
        const Record *owner = reader.context().records.find(id);
        const bool isParty = owner && (owner->kind() == "person" || owner->kind() == "organisation");
        roles.append(isParty && hit.kind == TextHit::Kind::Name ? reader.name(id) : QString());
    }
    roles.removeDuplicates();
    return roles.size() == 1 && !roles.front().isEmpty() ? roles.front() : QStringLiteral("[…]");
}

Ids printedRecords(const RecordSet &file, const Gate &gate)
{
    Ids records;
    for (const Record &record : file.all()) {
        if (gate.mayPrint(record))
            records.push_back(record.id());
    }
    return records;
}

QByteArray withheldAsJson(const GateReport &report)
{
    QJsonArray array;
    for (const Finding &finding : report.findings) {
        if (finding.kind != Finding::Kind::Blocks)
            array.append(QJsonArray{finding.record.toString(), finding.field, reasonName(finding.reason)});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

QByteArray blocksAsJson(const GateReport &report)
{
    std::map<QString, int> counts;
    for (const Finding &finding : report.findings) {
        if (finding.kind == Finding::Kind::Blocks)
            ++counts[reasonName(finding.reason)];
    }
    QJsonArray array;
    for (const auto &[reason, count] : counts)
        array.append(QJsonObject{{QStringLiteral("blocked"), reason}, {QStringLiteral("count"), count}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Record lineFor(Session &session, const ExportRequest &request)
{
    Record line(entity("export_log"));
    line.set("made", session.clock().today());
    line.set("by", session.store().user());
    const std::string_view scope = ruleOf(request.audience).scope;
    line.set("audience", QString::fromLatin1(scope.data(), static_cast<qsizetype>(scope.size())));
    line.set("product", request.product);
    return line;
}

Record logLine(Session &session, const LogEntry &entry, const MadePaper &made)
{
    Record line = lineFor(session, entry.request);
    line.set("records", entry.records);
    line.set("withheld", QString::fromUtf8(withheldAsJson(entry.report)));
    line.set("sha256", made.sha256);
    line.set("reference", entry.reference);
    QJsonObject answers = QJsonDocument::fromJson(decisionsAsJson(entry.request)).object();
    answers.insert(LanguageKey, entry.request.language);
    line.set("answers", QString::fromUtf8(QJsonDocument(answers).toJson(QJsonDocument::Compact)));
    return line;
}

/// Whether one of the person's names answers "name.given" and the like. A working copy shows aliases only.
bool hasName(const Record &person, const QString &source)
{
    if (!source.startsWith(u"name.") || person.kind() != "person")
        return false;
    const QByteArray field = source.mid(5).toLatin1();
    return std::ranges::any_of(person.rows("names"), [&](const Record &name) {
        return name.entity().has(field.toStdString()) && !name.isEmpty(field.toStdString());
    });
}

} // namespace

QString languageOfLogLine(const Record &line)
{
    return QJsonDocument::fromJson(line.text("answers").toUtf8()).object()[LanguageKey].toString();
}

QString randomReference()
{
    static constexpr char letters[] = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
    QString reference;
    for (int i = 0; i < 8; ++i) {
        if (i == 4)
            reference += u'-';
        reference += QLatin1Char(letters[randombytes_uniform(sizeof letters - 1)]);
    }
    return reference;
}

QString wordsAround(const std::vector<PrintedText> &texts, const TextHit &hit)
{
    static constexpr qsizetype Surroundings = 40;
    for (const PrintedText &text : texts) {
        if (text.place != hit.place)
            continue;
        const qsizetype from = std::max<qsizetype>(0, hit.offset - Surroundings);
        return text.text.mid(from, hit.offset - from + hit.length + Surroundings).simplified();
    }
    return {};
}

Result<std::unique_ptr<PaperDesk>> PaperDesk::open(Session &session, const PaperOrder &order, const SealedKey *key)
{
    std::unique_ptr<PaperDesk> desk(new PaperDesk(session.vocabularies(), order));
    auto product = productOf(order.product, order.language);
    if (!product)
        return product.error();
    auto law = LawBook::load();
    if (!law)
        return law.error();
    auto file = loadCaseFile(session, order.caseId, key);
    if (!file)
        return file.error();
    auto secrets = collectVaultSecrets(session, key);
    if (!secrets)
        return secrets.error();
    secrets->setFile(*file);
    desk->m_product = std::move(*product);
    desk->m_law = std::move(*law);
    desk->m_file = std::move(*file);
    desk->m_checker.emplace(desk->m_folder, std::move(*secrets));
    desk->m_reference = randomReference();
    return desk;
}

Result<ExportRequest> PaperDesk::requestWith(Session &session, const QByteArray &decisions) const
{
    PaperOrder order = m_order;
    order.decisions = decisions;
    return requestOf(session, order, m_product);
}

Result<CheckedPaper> PaperDesk::check(const ExportRequest &request) const
{
    CheckedPaper paper;
    paper.request = request;
    paper.reference = m_reference;
    const Gate gate(m_file, m_vocabularies, request);
    const PaperContext context{m_file, gate, m_vocabularies, m_law, m_product, paper.reference};
    auto document = compose(context);
    if (!document)
        return document.error();
    const auto cleared = [&](const Secret &secret) { return gate.clears(secret); };
    const std::vector<PrintedText> texts = printedTexts(*document);
    const TextCheck asWritten = m_checker->check(texts, cleared);
    const GatedReader reader(context);
    paper.document = withReplacements(std::move(*document), asWritten.hits, [&](const TextHit &hit) {
        return isReplaced(request, hit) ? std::optional(replacement(reader, hit)) : std::nullopt;
    });
    // A replaced hit is gone from the paper; what is left, or came in by replacing, is asked about.
    TextCheck asPrinted = m_checker->check(printedTexts(paper.document), cleared);
    keepKeys(asPrinted.hits, unreplaced(asWritten.hits, request));
    paper.report = gate.report(asPrinted);
    for (const TextHit &hit : asWritten.hits)
        paper.hits.push_back({hit, wordsAround(texts, hit), request.hits.contains(hit.key), isReplaced(request, hit)});
    const CaseFacts facts(context);
    paper.gaps = gapList(facts);
    paper.lacksDetention = m_product.needsDetention && facts.allActsOf(u"detention").empty();
    paper.records = printedRecords(m_file, gate);
    paper.recognisable = whoCouldBeRecognised(m_file, gate);
    paper.ifWePublish = ifWePublish(m_file);
    return paper;
}

Result<FormGaps> formGaps(Session &session, const PaperOrder &order, const SealedKey *key)
{
    const auto product = productOf(order.product, order.language);
    if (!product)
        return product.error();
    const auto law = LawBook::load();
    if (!law)
        return law.error();
    auto file = loadCaseFile(session, order.caseId, key);
    if (!file)
        return file.error();
    auto request = requestOf(session, order, *product);
    if (!request)
        return request.error();
    request->audience = Audience::WorkingCopy; // what the file says, not what may leave
    FormGaps gaps{std::move(*file), {}};
    const Gate gate(gaps.file, session.vocabularies(), *request);
    gaps.lines = gapList(CaseFacts({gaps.file, gate, session.vocabularies(), *law, *product, {}}));
    if (const Record *person = gaps.file.find(order.person)) {
        for (GapLine &line : gaps.lines) {
            if (hasName(*person, line.question.source))
                line.answer.state = GatedReader::State::Found;
        }
    }
    return gaps;
}

Result<CheckedPaper> checkPaper(Session &session, const PaperOrder &order, const SealedKey *key)
{
    const auto desk = PaperDesk::open(session, order, key);
    if (!desk)
        return desk.error();
    const auto request = (*desk)->requestWith(session, order.decisions);
    return request ? (*desk)->check(*request) : Result<CheckedPaper>(request.error());
}

Result<void> logBlocked(Session &session, const ExportRequest &request, const GateReport &report, const Ids &cases)
{
    if (session.isReadOnly())
        return {};
    const auto recorded = session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        Record line = lineFor(session, request);
        line.set("records", cases);
        line.set("withheld", QString::fromUtf8(blocksAsJson(report)));
        const auto made = writer.create(std::move(line));
        return made ? Result<void>() : Result<void>(made.error());
    });
    return recorded ? Result<void>() : Result<void>(recorded.error());
}

QString whyNoDetention()
{
    return Reason::tr("this complaint is about a detention, and none of this person is on file; record it first "
                      "(kind detention, role target)");
}

Result<MadePaper> makePaper(Session &session, const CheckedPaper &paper, const QString &path, PaperFormat format)
{
    if (paper.lacksDetention)
        return Error{ErrorCode::Blocked, QStringLiteral("product"), whyNoDetention()};
    if (paper.isBlocked()) {
        SOLNOMA_TRY(logBlocked(session, paper.request, paper.report, {paper.request.caseId}));
        return Error{ErrorCode::Blocked, {}, {}};
    }
    const auto bytes = format == PaperFormat::Pdf ? writePdf(paper.document, {}) : writeDocx(paper.document, {});
    if (!bytes)
        return bytes.error();
    return writeLogged(session, {paper.request, paper.report, paper.reference, paper.records}, path, *bytes);
}

Result<MadePaper> writeLogged(Session &session, const LogEntry &entry, const QString &path, const QByteArray &bytes)
{
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Conflict, path, Reason::tr("is there already")};
    MadePaper made;
    made.path = path;
    made.bytes = bytes.size();
    made.reference = entry.reference;
    Sha256 hash;
    hash.add({reinterpret_cast<const unsigned char *>(bytes.constData()), static_cast<size_t>(bytes.size())});
    made.sha256 = QString::fromLatin1(hash.result().toHex());
    const auto recorded = session.record(QStringLiteral("record"), [&](ChangeWriter &writer) -> Result<void> {
        const auto line = writer.create(logLine(session, entry, made));
        if (!line)
            return line.error();
        made.log = *line;
        return platform::writeFileDurably(path, bytes);
    });
    if (recorded)
        return made;
    QFile::remove(path);
    return recorded.error();
}

} // namespace solnoma
