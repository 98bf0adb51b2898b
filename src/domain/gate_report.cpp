// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate_report.h"

#include "domain/gate.h"
#include "domain/official.h"
#include "domain/text_check.h"

#include <algorithm>
#include <array>

namespace solnoma {

using Kind = Finding::Kind;

namespace {

constexpr std::array reasonNames{
    "none",
    "kind_never_leaves",
    "field_never_leaves",
    "parent_withheld",
    "other_persons",
    "unticked",
    "left_out",
    "restricted_not_needed",
    "restricted_unconfirmed",
    "sealed",
    "consent_not_asked",
    "consent_refused",
    "consent_withdrawn",
    "consent_expired",
    "consent_unconfirmed",
    "consent_relative_stale",
    "consent_contested",
    "home_shared",
    "limit_unread",
    "state_not_explained",
    "c2_not_asked",
    "name_use",
    "name_needs_consent",
    "child",
    "sexual_violence",
    "known_to_few",
    "not_safe_copy",
    "metadata_not_clean",
    "about_nobody",
    "trace",
    "text_hit",
    "text_answer_refused",
    "sealing_key_needed",
    "raw_text",
    "office_only",
    "private_product_only",
    "text_in_table",
    "not_in_language",
    "no_subject",
    "review_not_for_export",
    "case_withdrawn",
};
static_assert(reasonNames.size() == static_cast<size_t>(GateReason::CaseWithdrawn) + 1);

constexpr std::array fixNames{
    "none",          "tick_or_leave_out", "confirm_field",       "record_consent", "confirm_consent", "ask_again",
    "explain_state", "confirm_limit",     "answer_known_to_few", "make_safe_copy", "clean_metadata",  "answer_hit",
    "remove_trace",  "open_sealed",       "choose_subject",      "review_again",
};
static_assert(fixNames.size() == static_cast<size_t>(GateFix::ReviewAgain) + 1);

/// Decided by the shape of every record alike: nothing that anybody could wish to be told of this one.
bool isMatterOfCourse(GateReason reason)
{
    return reason == GateReason::KindNeverLeaves || reason == GateReason::FieldNeverLeaves ||
           reason == GateReason::ParentWithheld || reason == GateReason::RawText;
}

/// A question that only a person can answer: until then nothing leaves.
bool isOpenQuestion(GateReason reason)
{
    return reason == GateReason::ConsentContested || reason == GateReason::LimitUnread || reason == GateReason::KnownToFew;
}

Finding findingOf(Kind kind, const Verdict &verdict, const Record &record, std::string_view field = {})
{
    return {kind,
            verdict.reason,
            record.id(),
            record.kind(),
            QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size())),
            verdict.fix,
            verdict.arguments};
}

} // namespace

bool GateReport::isBlocked() const
{
    return std::ranges::any_of(findings, [](const Finding &finding) { return finding.kind == Kind::Blocks; });
}

QString reasonName(GateReason reason)
{
    return QString::fromLatin1(reasonNames[static_cast<size_t>(reason)]);
}

QString fixName(GateFix fix)
{
    return QString::fromLatin1(fixNames[static_cast<size_t>(fix)]);
}

GateReport Gate::report() const
{
    GateReport report;
    reportCase(report);
    reportSubjects(report);
    reportRecords(report);
    reportNames(report);
    return report;
}

std::set<Uuid7> Gate::subjects() const
{
    if (!m_request.subject.isNull())
        return {m_request.subject};
    const Record *file = m_records.find(m_request.caseId);
    const Ids all = file && file->kind() == "case" ? file->refs("subjects") : Ids();
    return {all.begin(), all.end()};
}

Verdict Gate::mayLeave() const
{
    const Record *file = m_records.find(m_request.caseId);
    if (!file || file->kind() != "case" || !m_rule.isShared)
        return {true, GateReason::None, GateFix::None, {}};
    if (file->is("status", u"withdrawn"))
        return {false, GateReason::CaseWithdrawn, GateFix::None, {}};
    if (file->is("review_state", u"accepted_limits"))
        return {false, GateReason::ReviewNotForExport, GateFix::ReviewAgain, {file->id().toString()}};
    return {true, GateReason::None, GateFix::None, {}};
}

void Gate::reportCase(GateReport &report) const
{
    if (const Verdict held = mayLeave(); !held)
        report.findings.push_back(findingOf(Kind::Blocks, held, *m_records.find(m_request.caseId),
                                            held.reason == GateReason::CaseWithdrawn ? "status" : "review_state"));
}

/// Whom the product is about must have agreed: C1 yes and explained, C2 answered (2.4, "Two consent questions").
void Gate::reportSubjects(GateReport &report) const
{
    const bool isAboutOne = m_request.product == u"wgad" || m_request.audience == Audience::ReadBack;
    if (isAboutOne && m_request.subject.isNull())
        report.findings.push_back(
            {Kind::Blocks, GateReason::NoSubject, m_request.caseId, "case", {}, GateFix::ChooseSubject, {}});
    if (m_request.audience == Audience::ReadBack)
        reportReader(report);
    for (const Uuid7 &id : subjects()) {
        const Record *subject = m_records.find(id);
        if (!subject || subject->kind() == "group")
            continue;
        const Verdict facts = isReportOrTable() ? consentOf(id, *subject) : consentOf(id);
        if (!facts && m_request.audience != Audience::Statistics)
            report.findings.push_back(findingOf(Kind::Blocks, facts, *subject));
        if (!m_rule.asksC2)
            continue;
        const EffectiveAnswer c2 = m_consents.answer(id, "un_public");
        if (c2.answer == Answer::NotAsked || !c2.contestedBy.isNull())
            report.findings.push_back({Kind::Blocks,
                                       GateReason::C2NotAsked,
                                       id,
                                       subject->kind(),
                                       {},
                                       GateFix::RecordConsent,
                                       {id.toString(), QStringLiteral("un_public")}});
        else if (c2.answer == Answer::No)
            report.asksNotToPublish.push_back(id);
        else if (const Verdict held = agreed(id, "un_public"); !held)
            report.findings.push_back(findingOf(Kind::Blocks, held, *subject));
    }
}

/// She hears what is on file about her, or the copy is refused with the reason: a paper that calls her by a part in it, and
/// tells nothing, tells her something false.
void Gate::reportReader(GateReport &report) const
{
    const Record *reader = m_records.find(m_request.subject);
    if (!reader || reader->kind() == "group")
        return;
    if (const PrintedName name = nameFor(reader->id()); name.form != PrintedName::Form::Full) {
        const bool isToConfirm = name.reason == GateReason::RestrictedUnconfirmed;
        const Verdict held{false,
                           name.reason,
                           isToConfirm ? GateFix::ConfirmField : GateFix::None,
                           {reader->id().toString(), QStringLiteral("names")}};
        report.findings.push_back(findingOf(Kind::Blocks, held, *reader, "names"));
    }
    std::vector<const Record *> acts = m_records.referring("act", "case", m_request.caseId);
    std::erase_if(acts, [this](const Record *act) { return !isOfSubject(*act); });
    const bool isAnyRead = std::ranges::any_of(acts, [this](const Record *act) { return mayPrint(*act).prints; });
    if (!isAnyRead && !acts.empty())
        report.findings.push_back(findingOf(Kind::Blocks, mayPrint(*acts.front()), *acts.front()));
}

/// The facts that somebody must have decided on, in reading order: the file's acts, its subjects and its summary.
bool Gate::mustBeDecided(const Record &record) const
{
    if (record.kind() == "act")
        return record.ref("case") == m_request.caseId;
    return record.id() == m_request.caseId || subjects().contains(record.id());
}

void Gate::reportRecords(GateReport &report) const
{
    const std::set<Uuid7> about = subjects();
    m_records.visit([&](const Record &record, const Record *) {
        const Verdict verdict = mayPrint(record);
        if (verdict) {
            reportFields(report, record);
            return;
        }
        const bool isSaid =
            isMatterOfCourse(verdict.reason) || (about.contains(record.id()) && verdict.fix != GateFix::TickOrLeaveOut);
        const bool isUndecided = verdict.reason == GateReason::Unticked && mustBeDecided(record);
        const bool isBlock = isUndecided || isOpenQuestion(verdict.reason);
        if (!isSaid)
            report.findings.push_back(findingOf(isBlock ? Kind::Blocks : Kind::Withheld, verdict, record));
    });
}

void Gate::reportFields(GateReport &report, const Record &record) const
{
    const auto fields = record.entity().fields;
    for (size_t i = 0; i < fields.size(); ++i) {
        const bool isEmptyField = fields[i].isRow() || solnoma::isEmpty(record.valueAt(static_cast<int>(i)));
        if (isEmptyField)
            continue;
        const Verdict verdict = mayPrint(record, fields[i].id);
        if (!verdict && !isMatterOfCourse(verdict.reason))
            report.findings.push_back(
                findingOf(isOpenQuestion(verdict.reason) ? Kind::Blocks : Kind::Withheld, verdict, record, fields[i].id));
    }
}

void Gate::reportNames(GateReport &report) const
{
    for (const Record &record : m_records.all()) {
        if (record.kind() != "person" && record.kind() != "organisation")
            continue;
        const PrintedName name = nameFor(record.id());
        if (name.form != PrintedName::Form::Full)
            report.findings.push_back({Kind::Masked, name.reason, record.id(), record.kind(), QStringLiteral("names"), {}, {}});
    }
}

/// Point 6. "Cleared by consent" is taken only where the consent is there, and never for a sealed name, a contact, a home
/// or a file of ours.
GateReport Gate::report(const TextCheck &check) const
{
    GateReport report = this->report();
    if (m_rule.leavesOurHands) {
        for (const Uuid7 &box : check.unreadable)
            report.findings.push_back(
                {Kind::Blocks, GateReason::SealingKeyNeeded, box, "sealed_source", {}, GateFix::OpenSealed, {box.toString()}});
    }
    for (const TextHit &hit : check.hits)
        reportHit(report, hit);
    return report;
}

void Gate::reportHit(GateReport &report, const TextHit &hit) const
{
    using enum ExportRequest::HitAnswer;
    const Uuid7 owner = hit.owners.empty() ? Uuid7() : hit.owners.front();
    const Record *record = m_records.find(owner);
    Finding finding{Kind::Blocks, GateReason::TextHit, owner,    record ? record->kind() : std::string_view(),
                    hit.place,    GateFix::AnswerHit,  {hit.key}};
    const auto answer = m_request.hits.find(hit.key);
    if (hit.isTrace()) {
        finding.reason = GateReason::Trace;
        finding.fix = GateFix::RemoveTrace;
    } else if (answer != m_request.hits.end()) {
        if (answer->second == AnotherPerson && mayBeNamesake(hit))
            return;
        if (answer->second == Cleared && mayBeCleared(hit))
            return;
        if (answer->second == ReplaceByRole)
            finding.kind = Kind::Masked; // the product prints withReplacements()
        else
            finding.reason = GateReason::TextAnswerRefused;
    }
    report.findings.push_back(finding);
}

/// Somebody else may bear a name, and a handle or the name of a file may be a word like any other; nobody else has her phone or
/// her address.
bool Gate::mayBeNamesake(const TextHit &hit) const
{
    using enum TextHit::Kind;
    constexpr std::array kinds{Name, SealedName, Label, FileName, Handle};
    return std::ranges::find(kinds, hit.kind) != kinds.end();
}

/// A mere shape; a person in public life, or a body that is no target here, who has not said no, neither to this use nor to her
/// name in full.
bool Gate::mayBeCleared(const TextHit &hit) const
{
    return std::ranges::all_of(hit.owners, [&](const Uuid7 &owner) {
        const Record *record = m_records.find(owner);
        const bool isName = hit.kind == TextHit::Kind::Name;
        const bool hasSaidNo = m_consents.hasSaidNo(owner, m_rule.scope) ||
                               (!m_rule.nameScope.empty() && m_consents.hasSaidNo(owner, m_rule.nameScope)) ||
                               m_consents.nameUse(owner).value_or(NameUse::Full) != NameUse::Full;
        if (!record || !isName || hasSaidNo || subjects().contains(owner))
            return false;
        if (record->kind() == "person")
            return record->is("public_figure", u"yes") && !protectionOf(*record);
        const std::vector<const Record *> rows = involvementsOf(m_records, owner);
        return record->kind() == "organisation" &&
               std::ranges::none_of(rows, [](const Record *row) { return row->is("role", u"target"); });
    });
}

} // namespace solnoma
