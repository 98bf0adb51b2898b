// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporting.h"

#include "base/reason.h"
#include "domain/gate_fields.h"
#include "domain/text_check.h"
#include "exchange/json/json_writer.h"
#include "names/fold.h"

#include <QBuffer>
#include <QHash>

namespace solnoma {

namespace {

bool isParty(const Record &record)
{
    return record.kind() == "person" || record.kind() == "organisation" || record.kind() == "group";
}

bool isLongText(const Field &field)
{
    return field.kind == FieldKind::Long;
}

/// Makes of each record what may leave of it.
class Clearing
{
public:
    Clearing(const RecordSet &file, const Gate &gate, const Vocabularies &words) : m_file(file), m_gate(gate), m_words(words) {}

    /// What leaves as another text than it stands in the file, or not at all, beside what the gate reports.
    const std::vector<Finding> &findings() const { return m_findings; }
    /// In place of a word that may not leave: what the person is here, where it can be only one.
    QString inPlaceOf(const TextHit &hit) const
    {
        const bool isOne = hit.kind == TextHit::Kind::Name && hit.owners.size() == 1;
        return isOne ? nameInWords(m_gate.nameFor(hit.owners.front())) : QStringLiteral("[…]");
    }

    std::optional<Record> clear(const Record &record) const
    {
        if (!m_gate.mayPrint(record))
            return std::nullopt;
        Record cleared(record.entity(), record.id());
        const auto fields = record.entity().fields;
        for (size_t i = 0; i < fields.size(); ++i) {
            if (fields[i].isRow())
                clearRows(record, fields[i], cleared);
            else
                clearField(record, fields[i], static_cast<int>(i), cleared);
        }
        if (isParty(record))
            name(record, cleared);
        return cleared;
    }

private:
    void clearField(const Record &record, const Field &field, int index, Record &cleared) const
    {
        const bool isInternal = field.id == "confidentiality" || field.kind == FieldKind::Object || field.kind == FieldKind::Box;
        if (isInternal || isEmpty(record.valueAt(index)))
            return;
        if (isLongText(field)) {
            longText(record, field, index, cleared);
            return;
        }
        if (!m_gate.mayPrint(record, field.id))
            return;
        const auto *date = std::get_if<FuzzyDate>(&record.valueAt(index));
        cleared.setAt(index, date ? Value(withPlainWords(*date)) : record.valueAt(index));
    }

    /// Only as a version in the language of the export: where there is none, or only for a paper, that is said.
    void longText(const Record &record, const Field &field, int index, Record &cleared) const
    {
        if (const Record *version = m_gate.textFor(record, field.id))
            cleared.setAt(index, version->value("text"));
        else if (m_gate.mayPrint(record, field.id))
            m_findings.push_back({Finding::Kind::Withheld,
                                  isWrittenForPapers(record, field.id) ? GateReason::RawText : GateReason::NotInLanguage,
                                  record.id(),
                                  record.kind(),
                                  QString::fromStdString(std::string(field.id)),
                                  GateFix::None,
                                  {}});
    }

    /// In this language, but for a paper alone.
    bool isWrittenForPapers(const Record &record, std::string_view field) const
    {
        const QLatin1String name(field.data(), static_cast<qsizetype>(field.size()));
        return std::ranges::any_of(m_file.referring("text_version", "about", record.id()), [&](const Record *version) {
            return version->text("field") == name && version->is("language", m_gate.request().language) &&
                   !version->isEmpty("product");
        });
    }

    void clearRows(const Record &record, const Field &field, Record &cleared) const
    {
        const bool isNames = isParty(record) && field.id == "names";
        if (isNames || field.id == "info")
            return;
        for (const Record &row : record.rows(field.id)) {
            if (auto clearedRow = clear(row))
                cleared.rows(field.id).push_back(std::move(*clearedRow));
        }
    }

    /// One name: the one that the gate gives. A group's label is its name.
    void name(const Record &party, Record &cleared) const
    {
        const PrintedName printed = m_gate.nameFor(party.id());
        const QString text = nameInWords(printed);
        if (party.entity().has("label")) {
            cleared.set("label", text);
            return;
        }
        Record name(entity("name"), Uuid7());
        name.set("full", text);
        name.set("kind", printed.form == PrintedName::Form::Full ? QStringLiteral("usual") : QStringLiteral("placeholder"));
        cleared.rows("names").push_back(std::move(name));
    }

    QString nameInWords(const PrintedName &printed) const
    {
        if (printed.form != PrintedName::Form::Role && !printed.text.isEmpty())
            return printed.text;
        const QString role = printed.role.isEmpty() ? QStringLiteral("affected") : printed.role;
        return m_words.printedLabel("involvement_role", role, m_gate.request().language);
    }

    const RecordSet &m_file;
    const Gate &m_gate;
    const Vocabularies &m_words;
    mutable std::vector<Finding> m_findings;
};

/// References to what does not leave lead nowhere: they are taken out.
void dropDangling(Record &record, const QHash<Uuid7, bool> &leaving)
{
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int index = static_cast<int>(i);
        if (const auto *id = std::get_if<Uuid7>(&record.valueAt(index)); id && !leaving.contains(*id))
            record.setAt(index, {});
        if (const auto *ids = std::get_if<Ids>(&record.valueAt(index))) {
            Ids kept = *ids;
            std::erase_if(kept, [&](const Uuid7 &id) { return !leaving.contains(id); });
            record.setAt(index, kept.empty() ? Value() : Value(std::move(kept)));
        }
    }
    for (auto &[field, rows] : record.allRows()) {
        for (Record &row : rows)
            dropDangling(row, leaving);
    }
}

void noteIds(const Record &record, QHash<Uuid7, bool> &leaving)
{
    leaving.insert(record.id(), true);
    for (const auto &[field, rows] : record.allRows()) {
        for (const Record &row : rows)
            noteIds(row, leaving);
    }
}

/// Every text of the record and where it stands; what `visit` makes of it stands there from then on.
void visitTexts(Record &record, const QString &place, const std::function<QString(const PrintedText &)> &visit)
{
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const int index = static_cast<int>(i);
        const Value value = record.valueAt(index);
        const QString where = place + u'.' + QString::fromStdString(std::string(fields[i].id));
        const bool isText = fields[i].kind == FieldKind::Text || fields[i].kind == FieldKind::Long;
        if (const auto *text = std::get_if<QString>(&value); text && isText)
            record.setAt(index, visit({where, *text}));
        if (const auto *date = std::get_if<FuzzyDate>(&value); date && !date->text.isEmpty()) {
            FuzzyDate read = *date;
            read.text = visit({where, date->text});
            record.setAt(index, read);
        }
        if (const auto *list = std::get_if<QStringList>(&value); list && fields[i].kind == FieldKind::Texts)
            record.setAt(index, visit({where, list->join(u'\n')}).split(u'\n'));
    }
    for (auto &[field, rows] : record.allRows()) {
        const QString slot = QString::fromStdString(std::string(fields[static_cast<size_t>(field)].id));
        for (size_t n = 0; n < rows.size(); ++n)
            visitTexts(rows[n], QStringLiteral("%1.%2[%3]").arg(place, slot).arg(n), visit);
    }
}

/// Everything of all cases that may leave, each record once.
struct Cleared {
    std::vector<Record> records;
    QHash<Uuid7, bool> leaving;
    GateReport report;
    std::vector<ShownHit> hits;
    ExportRequest request;
};

/// Clears one case after the other; the vault is read and its names are made ready once for all.
class Exporter
{
public:
    Exporter(Session &session, const ExportOrder &order, const SealedKey *key) : m_session(session), m_order(order), m_key(key) {}

    Result<Cleared> run()
    {
        auto secrets = collectVaultSecrets(m_session, m_key);
        if (!secrets)
            return secrets.error();
        TextChecker checker(m_folder, std::move(*secrets));
        for (const Uuid7 &caseId : m_order.cases)
            SOLNOMA_TRY(clearCase(caseId, checker));
        for (Record &record : m_all.records)
            dropDangling(record, m_all.leaving);
        return std::move(m_all);
    }

private:
    Result<ExportRequest> requestFor(const Uuid7 &caseId) const
    {
        ExportRequest request;
        request.audience = m_order.audience;
        request.product = QStringLiteral("export");
        request.language = m_order.language;
        request.caseId = caseId;
        request.day = m_order.day;
        if (!m_order.decisions.isEmpty())
            SOLNOMA_TRY(readDecisions(m_session, m_order.decisions, request));
        return request;
    }

    Result<void> clearCase(const Uuid7 &caseId, TextChecker &checker)
    {
        const auto file = loadCaseFile(m_session, caseId, m_key);
        if (!file)
            return file.error();
        auto request = requestFor(caseId);
        if (!request)
            return request.error();
        checker.setFile(*file);
        const Gate gate(*file, m_session.vocabularies(), *request);
        const Clearing clearing(*file, gate, m_session.vocabularies());
        const size_t first = m_all.records.size();
        for (const Record &record : file->all()) {
            auto cleared = clearing.clear(record);
            if (!cleared || m_all.leaving.contains(record.id()))
                continue;
            noteIds(*cleared, m_all.leaving);
            m_all.records.push_back(std::move(*cleared));
        }
        const auto isCleared = [&](const Secret &secret) { return gate.clears(secret); };
        const std::vector<PrintedText> texts = textsFrom(first);
        const TextCheck asWritten = checker.check(texts, isCleared);
        std::vector<TextHit> replaced;
        std::vector<TextHit> left;
        for (const TextHit &hit : asWritten.hits) {
            const auto answer = request->hits.find(hit.key);
            const bool isAnswered = answer != request->hits.end();
            const bool isReplaced = isAnswered && answer->second == ExportRequest::HitAnswer::ReplaceByRole && !hit.isTrace();
            m_all.hits.push_back({hit, wordsAround(texts, hit), isAnswered, isReplaced});
            (isReplaced ? replaced : left).push_back(hit);
        }
        replaceTexts(first, [&](const PrintedText &text) {
            return withReplacements(text, replaced, [&](const TextHit &hit) { return clearing.inPlaceOf(hit); });
        });
        TextCheck asPrinted = checker.check(textsFrom(first), isCleared);
        keepKeys(asPrinted.hits, left);
        add(gate.report(asPrinted), clearing.findings());
        m_all.request = std::move(*request);
        return {};
    }

    static QString placeOf(const Record &record, size_t number)
    {
        return QStringLiteral("%1 %2").arg(QString::fromStdString(std::string(record.kind()))).arg(number + 1);
    }

    std::vector<PrintedText> textsFrom(size_t first)
    {
        std::vector<PrintedText> texts;
        replaceTexts(first, [&](const PrintedText &text) {
            texts.push_back(text);
            return text.text;
        });
        return texts;
    }

    void replaceTexts(size_t first, const std::function<QString(const PrintedText &)> &visit)
    {
        for (size_t i = first; i < m_all.records.size(); ++i)
            visitTexts(m_all.records[i], placeOf(m_all.records[i], i), visit);
    }

    void add(const GateReport &ofCase, const std::vector<Finding> &more)
    {
        GateReport &report = m_all.report;
        report.findings.insert(report.findings.end(), ofCase.findings.begin(), ofCase.findings.end());
        report.findings.insert(report.findings.end(), more.begin(), more.end());
        report.asksNotToPublish.insert(report.asksNotToPublish.end(), ofCase.asksNotToPublish.begin(),
                                       ofCase.asksNotToPublish.end());
    }

    Session &m_session;
    const ExportOrder &m_order;
    const SealedKey *m_key;
    const Folder m_folder;
    Cleared m_all;
};

Result<QByteArray> writeJson(const std::vector<Record> &records)
{
    QHash<Uuid7, QString> names;
    const auto nameOf = [&names](const Uuid7 &id) {
        auto found = names.find(id);
        if (found == names.end())
            found = names.insert(id, QStringLiteral("r%1").arg(names.size() + 1));
        return *found;
    };
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer, {nameOf, [](const Uuid7 &) { return false; }});
    SOLNOMA_TRY(writer.begin(JsonNode{JsonNode::Object{{"what", JsonNode{QStringLiteral("Facts cleared for one addressee.")}}}}));
    for (const Entity *entity : exchangeOrder()) {
        for (const Record &record : records) {
            if (&record.entity() == entity)
                SOLNOMA_TRY(writer.write(record));
        }
    }
    SOLNOMA_TRY(writer.end());
    return buffer.data();
}

} // namespace

Result<CheckedExport> checkExport(Session &session, const ExportOrder &order, const SealedKey *key)
{
    if (!ruleOf(order.audience).isShared)
        return Error{ErrorCode::Invalid, QStringLiteral("audience"),
                     Reason::tr("a working copy or read-back copy is a paper and stays in the office: it is not exported")};
    auto all = Exporter(session, order, key).run();
    if (!all)
        return all.error();
    auto json = writeJson(all->records);
    if (!json)
        return json.error();
    CheckedExport checked;
    checked.json = std::move(*json);
    checked.report = std::move(all->report);
    checked.hits = std::move(all->hits);
    checked.request = std::move(all->request);
    checked.reference = randomReference();
    checked.cases = order.cases;
    for (const Record &record : all->records)
        checked.records.push_back(record.id());
    return checked;
}

Result<MadePaper> writeExport(Session &session, const CheckedExport &checked, const QString &path)
{
    if (checked.isBlocked()) {
        SOLNOMA_TRY(logBlocked(session, checked.request, checked.report, checked.cases));
        return Error{ErrorCode::Blocked, {}, {}};
    }
    return writeLogged(session, {checked.request, checked.report, checked.reference, checked.records}, path, checked.json);
}

} // namespace solnoma
