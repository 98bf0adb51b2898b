// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exporting.h"

#include "domain/gate_fields.h"
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
    Clearing(const Gate &gate, const Vocabularies &words) : m_gate(gate), m_words(words) {}

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
            if (const Record *version = m_gate.textFor(record, field.id))
                cleared.setAt(index, version->value("text"));
            return;
        }
        if (!m_gate.mayPrint(record, field.id))
            return;
        const auto *date = std::get_if<FuzzyDate>(&record.valueAt(index));
        cleared.setAt(index, date ? Value(withPlainWords(*date)) : record.valueAt(index));
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
        const QString text =
            printed.form == PrintedName::Form::Role || printed.text.isEmpty()
                ? m_words.label("involvement_role", printed.role.isEmpty() ? QStringLiteral("affected") : printed.role)
                : printed.text;
        if (party.entity().has("label")) {
            cleared.set("label", text);
            return;
        }
        Record name(entity("name"), Uuid7());
        name.set("full", text);
        name.set("kind", printed.form == PrintedName::Form::Full ? QStringLiteral("usual") : QStringLiteral("placeholder"));
        cleared.rows("names").push_back(std::move(name));
    }

    const Gate &m_gate;
    const Vocabularies &m_words;
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

void collectTexts(const Record &record, const QString &place, std::vector<PrintedText> &texts)
{
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const Value &value = record.valueAt(static_cast<int>(i));
        const QString where = place + u'.' + QString::fromStdString(std::string(fields[i].id));
        const bool isText = fields[i].kind == FieldKind::Text || fields[i].kind == FieldKind::Long;
        if (const auto *text = std::get_if<QString>(&value); text && isText)
            texts.push_back({where, *text});
        if (const auto *date = std::get_if<FuzzyDate>(&value); date && !date->text.isEmpty())
            texts.push_back({where, date->text});
        if (const auto *list = std::get_if<QStringList>(&value); list && fields[i].kind == FieldKind::Texts)
            texts.push_back({where, list->join(u'\n')});
    }
    for (const auto &[field, rows] : record.allRows()) {
        int n = 0;
        for (const Record &row : rows)
            collectTexts(row,
                         QStringLiteral("%1.%2[%3]")
                             .arg(place, QString::fromStdString(std::string(fields[static_cast<size_t>(field)].id)))
                             .arg(n++),
                         texts);
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

Result<void> clearCase(Session &session, const ExportOrder &order, const Uuid7 &caseId, const SealedKey *key, Cleared &all)
{
    auto file = loadCaseFile(session, caseId, key);
    if (!file)
        return file.error();
    auto secrets = collectVaultSecrets(session, *file, key);
    if (!secrets)
        return secrets.error();
    ExportRequest request;
    request.audience = order.audience;
    request.product = QStringLiteral("export");
    request.language = order.language;
    request.caseId = caseId;
    request.day = order.day;
    if (!order.decisions.isEmpty())
        SOLNOMA_TRY(readDecisions(session, order.decisions, request));
    const Gate gate(*file, session.vocabularies(), request);
    const Clearing clearing(gate, session.vocabularies());
    std::vector<PrintedText> texts;
    for (const Record &record : file->all()) {
        auto cleared = clearing.clear(record);
        if (!cleared || all.leaving.contains(record.id()))
            continue;
        const QString place = QStringLiteral("%1 %2").arg(QString::fromStdString(std::string(record.kind()))).arg(texts.size());
        collectTexts(*cleared, place, texts);
        noteIds(*cleared, all.leaving);
        all.records.push_back(std::move(*cleared));
    }
    const Folder folder;
    const TextCheck check = checkTexts(folder, texts, *secrets, [&](const Secret &secret) { return gate.clears(secret); });
    for (const TextHit &hit : check.hits)
        all.hits.push_back({hit, wordsAround(texts, hit), request.hits.contains(hit.key)});
    GateReport report = gate.report(check);
    all.report.findings.insert(all.report.findings.end(), report.findings.begin(), report.findings.end());
    all.report.asksNotToPublish.insert(all.report.asksNotToPublish.end(), report.asksNotToPublish.begin(),
                                       report.asksNotToPublish.end());
    all.request = std::move(request);
    return {};
}

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
    Cleared all;
    for (const Uuid7 &caseId : order.cases)
        SOLNOMA_TRY(clearCase(session, order, caseId, key, all));
    for (Record &record : all.records)
        dropDangling(record, all.leaving);
    auto json = writeJson(all.records);
    if (!json)
        return json.error();
    CheckedExport checked;
    checked.json = std::move(*json);
    checked.report = std::move(all.report);
    checked.hits = std::move(all.hits);
    checked.request = std::move(all.request);
    checked.reference = randomReference();
    checked.cases = order.cases;
    for (const Record &record : all.records)
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
