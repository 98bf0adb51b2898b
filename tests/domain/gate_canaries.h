// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"

#include "gate_case.h"

#include <functional>
#include <set>

namespace solnoma::test {

/// Ids of the invented file.
enum File {
    Subject = 1,
    Mother,
    Officer,
    Police,
    Partner,
    CaseFile = 10,
    Arrest,
    SubjectRow,
    MotherRow,
    OfficerRow,
    PartnerRow,
    Stage = 20,
    SecretStage,
    Beating,
    InsiderInfo,
    PressInfo,
    Insider = 30,
    Press,
    Box,
    Talk,
    Original = 40,
    SafeCopy,
    Narrative = 50,
    NarrativeRu,
    Translation,
    Consent = 60,
    Answers, // and the numbers after it
    Task = 100,
    Review,
    Handle,
    Plan,
    Remedy,
    Home,
    Prison,
    Phone,
    SubjectName,
    MotherName,
    OfficerName,
    PoliceName,
    PartnerName,
    FamilyLink,
    Remark,
    Context,
    FormerName,
    Custody,
    Blob,
};

/// What a row of a test changes in a record of the file.
using Edit = std::function<void(Record &)>;

/// How the invented file is made: `edit` may change any top-level record before it goes in.
struct FileOptions {
    bool isOpen = true; ///< consents yes to everything, levels as cleared as they may be
    std::function<void(Record &)> edit = [](Record &) {};
};

/// One case with a distinct word in every place that holds text. Plainly invented.
inline RecordSet canaryFile(const FileOptions &options = {})
{
    RecordSet records;
    const auto add = [&](const Made &made) {
        Record record = made;
        options.edit(record);
        records.add(record);
    };
    const auto name = [](int number, const char *full) {
        return Made("name", number).text("full", full).text("kind", "official");
    };
    add(Made("case", CaseFile)
            .text("ref", "zqcaseref")
            .text("title", "zqcasetitle")
            .text("summary", "zqsummary")
            .text("note", "zqcasenote")
            .refs("subjects", {Subject})
            .text("remedies_note", "zqremediesnote")
            .row("remedies", Made("remedy", Remedy).text("result", "zqremedy").ref("about", Arrest))
            .row("safety_plan", Made("safety_plan", Plan).text("if_we_publish", "zqplan")));
    add(Made("person", Subject)
            .row("names", name(SubjectName, "zqsubject"))
            .row("names", name(FormerName, "zqformer").text("kind", "birth"))
            .text("export_alias", "zqalias")
            .text("identity_paper", "zqpaper")
            .text("activity", "zqactivity")
            .text("background", "zqbackground")
            .text("health", "zqhealth")
            .text("note", "zqpersonnote")
            .fuzzyDate("born", "1980-02-03")
            .ref("residence", Home)
            .row("contacts", Made("contact", Phone).text("value", "zqphone").text("advice", "zqadvice")));
    add(Made("person", Mother)
            .row("names", name(MotherName, "zqmother"))
            .text("activity", "zqmotherwork")
            .text("export_alias", "zqmotheralias"));
    add(Made("person", Officer).row("names", name(OfficerName, "zqofficer")).text("activity", "zqofficerlife"));
    add(Made("organisation", Police).row("names", name(PoliceName, "zqpolice")).text("kind", "police"));
    add(Made("organisation", Partner).row("names", name(PartnerName, "zqpartner")).text("kind", "cso"));
    add(Made("place", Home).text("kind", "home").text("name", "zqhome").text("address", "zqaddress"));
    add(Made("place", Prison).text("kind", "prison").text("name", "zqprison"));
    add(Made("act", Arrest)
            .ref("case", CaseFile)
            .text("kind", "detention")
            .text("title", "zqacttitle")
            .text("account", "zqaccount")
            .text("official_version", "zqofficial")
            .text("note", "zqactnote")
            .text("detention.reason_given", "zqreason")
            .text("detention.health_in_custody", "zqcustodyhealth")
            .ref("place", Prison)
            .row("involved", Made("involvement", SubjectRow).ref("party", Subject).text("role", "target"))
            .row("involved", Made("involvement", MotherRow)
                                 .ref("party", Mother)
                                 .text("role", "relative_of_target")
                                 .text("basis", "zqmotherbasis"))
            .row("involved", Made("involvement", OfficerRow)
                                 .ref("party", Officer)
                                 .text("role", "perpetrator")
                                 .text("perpetrator_type", "police")
                                 .text("capacity", "zqunit")
                                 .text("basis", "zqbasis"))
            .row("involved", Made("involvement", PartnerRow).ref("party", Partner).text("role", "complained"))
            .row("detention.stages", Made("custody_stage", Stage).text("remark", "zqstage").ref("holder", Police))
            .row("detention.stages",
                 Made("custody_stage", SecretStage).text("remark", "zqsecretstage").text("confidentiality", "restricted"))
            .row("ill_treatment", Made("ill_treatment", Beating).text("injuries", "zqinjuries"))
            .row(
                "info",
                Made("information", InsiderInfo).ref("source", Insider).text("excerpt", "zqexcerpt").text("quoting", "zqquoting"))
            .row("info", Made("information", PressInfo).ref("source", Press).text("locator", "zqinfolocator")));
    add(Made("text_version", Narrative)
            .ref("about", Arrest)
            .text("field", "account")
            .text("language", "en")
            .text("kind", "narrative")
            .text("text", "zqnarrative")
            .ref("by", Handle));
    add(Made("text_version", NarrativeRu)
            .ref("about", Arrest)
            .text("field", "account")
            .text("language", "ru")
            .text("kind", "narrative")
            .text("text", "zqrussian"));
    add(Made("text_version", Translation)
            .ref("about", Arrest)
            .text("field", "official_version")
            .text("language", "en")
            .text("kind", "translation")
            .text("text", "zqtranslation"));
    add(Made("source", Insider)
            .text("label", "zqlabel")
            .text("kind", "insider")
            .text("cite_level", "generic")
            .text("title", "zqinsidertitle")
            .text("locator", "zqlocator")
            .row("interviews", Made("interview", Talk).text("notes", "zqinterview").ref("person", Mother)));
    add(Made("source", Press)
            .text("label", "zqpresslabel")
            .text("kind", "media")
            .text("cite_level", "named")
            .text("title", "zqpresstitle")
            .text("locator", "zqpressfile.txt:12"));
    add(Made("sealed_source", Box).ref("source", Insider).text("name_text", "zqsealed").text("protection", "zqprotection"));
    add(Made("relationship", FamilyLink).ref("a", Mother).ref("b", Subject).text("kind", "mother").text("title", "zqlink"));
    add(Made("document", Original)
            .text("title", "zqoriginal")
            .text("original_name", "zqfilename.jpg")
            .text("origin", "zqorigin")
            .text("kind", "judgment")
            .refs("about", {Arrest}));
    add(Made("document", SafeCopy)
            .text("title", "zqsafecopy")
            .text("original_name", "zqsafename.jpg")
            .text("origin", "zqsafeorigin")
            .text("kind", "judgment")
            .ref("redacted_of", Original)
            .text("metadata_clean", "yes")
            .text("confidentiality", "external")
            .ref("file", Blob)
            .row("custody", Made("document_custody", Custody).text("remark", "zqcustody")));
    add(Made("task", Task).ref("case", CaseFile).text("title", "zqtask"));
    add(Made("review", Review).ref("case", CaseFile).row("remarks", Made("review_remark", Remark).text("text", "zqreview")));
    add(Made("user", Handle).text("handle", "zqhandle"));
    add(Made("context_item", Context).text("title", "zqcontext"));
    if (!options.isOpen)
        return records;
    int answer = Answers;
    for (const int party : {Subject, Mother, Partner}) {
        Made consent("consent", 200 + party);
        consent.ref("party", party)
            .ref("confirmed_by", Handle)
            .text("given_by", party == Partner ? "org_head" : "self")
            .fuzzyDate("given", "2024-05-01")
            .text("name_use", "full")
            .text("told_state_will_know", "yes")
            .text("relation", "zqrelation");
        for (const AudienceRule &rule : allAudiences())
            consent.row("answers",
                        Made("consent_answer", 300 + answer++)
                            .text("scope", QString::fromLatin1(rule.scope.data(), static_cast<qsizetype>(rule.scope.size())))
                            .text("answer", "yes"));
        for (const char *scope : {"publish_name", "publish_image"})
            consent.row("answers", Made("consent_answer", 300 + answer++).text("scope", scope).text("answer", "yes"));
        add(consent);
    }
    return records;
}

/// A request in which everything that a person could tick, confirm or answer is.
inline ExportRequest openRequest(const RecordSet &records, Audience audience)
{
    ExportRequest request;
    request.audience = audience;
    request.product = QStringLiteral("wgad");
    request.language = QStringLiteral("en");
    request.caseId = id(CaseFile);
    request.subject = id(Subject);
    request.day = QDate(2024, 6, 15);
    records.visit([&](const Record &record, const Record *) {
        request.ticked.insert(record.id());
        for (const Field &field : record.entity().fields)
            request.confirmed.insert(
                {record.id(), QString::fromLatin1(field.id.data(), static_cast<qsizetype>(field.id.size()))});
    });
    return request;
}

/// Every word that an output could print under this gate: the most that any product may show.
inline std::set<QString> printed(const RecordSet &records, const Gate &gate)
{
    std::set<QString> words;
    const auto say = [&](const QString &text) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(QLatin1String("zq")))
                words.insert(word);
        }
    };
    const auto sayField = [&](const Record &record, const Field &field) {
        if (field.kind == FieldKind::Text || field.kind == FieldKind::Long)
            say(record.text(field.id));
        Ids refs = record.refs(field.id);
        refs.push_back(record.ref(field.id));
        for (const Uuid7 &ref : refs) {
            const Record *named = field.kind == FieldKind::Ref || field.kind == FieldKind::Refs ? records.find(ref) : nullptr;
            if (named && (named->kind() == "person" || named->kind() == "organisation"))
                say(gate.nameFor(ref).text);
        }
    };
    records.visit([&](const Record &record, const Record *) {
        if (!gate.mayPrint(record))
            return;
        for (const Field &field : record.entity().fields) {
            if (const Record *version = gate.textFor(record, field.id))
                say(version->text("text"));
            const bool isVersionText = record.kind() == "text_version"; // printed by textFor() only
            if (!field.isRow() && !isVersionText && gate.mayPrint(record, field.id))
                sayField(record, field);
        }
        if (!record.entity().has("info"))
            return;
        for (const Record &info : record.rows("info")) {
            if (const Record *source = records.find(info.ref("source"))) {
                const Citation citation = gate.citationFor(*source);
                say(citation.words);
                say(citation.address);
            }
        }
    });
    return words;
}

inline bool hasFinding(const GateReport &report, Finding::Kind kind, GateReason reason, int record = 0)
{
    return std::ranges::any_of(report.findings, [&](const Finding &finding) {
        return finding.kind == kind && finding.reason == reason && (record == 0 || finding.record == id(record));
    });
}

inline std::set<QString> wordsOf(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

inline QByteArray joined(const std::set<QString> &words)
{
    return QStringList(words.begin(), words.end()).join(u' ').toLatin1();
}

inline QByteArray described(const GateReport &report)
{
    QString text;
    for (const Finding &finding : report.findings)
        text += QLatin1String("\n") + QString::number(static_cast<int>(finding.kind)) + u' ' + reasonName(finding.reason) + u' ' +
                QString::fromLatin1(finding.recordKind.data(), static_cast<qsizetype>(finding.recordKind.size())) + u' ' +
                finding.field + u' ' + fixName(finding.fix);
    return text.toUtf8();
}

} // namespace solnoma::test
