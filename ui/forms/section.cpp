// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/section.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <set>

namespace solnoma {

namespace {

using Sections = std::vector<Section>;

/// Only kinds whose fields want another order or grouping than their table.
const QHash<QByteArray, Sections> &sections()
{
    static const QHash<QByteArray, Sections> all{
        {"case",
         {{"", {"title", "countries status", "priority review_state", "subjects", "summary"}, true},
          {QT_TRANSLATE_NOOP("section", "Safety"), {"safety_plan"}},
          {QT_TRANSLATE_NOOP("section", "Complaints and appeals"), {"remedies", "remedies_note"}},
          {QT_TRANSLATE_NOOP("section", "Around this case"), {"related", "context"}},
          {QT_TRANSLATE_NOOP("section", "The case itself"), {"ref opened closed", "owner confidentiality", "note", "info"}}}},
        {"person",
         {{"", {"names", "sex public_figure", "born died", "roles", "activity"}, true},
          {QT_TRANSLATE_NOOP("section", "Contacts and home"), {"contacts", "residence"}},
          {QT_TRANSLATE_NOOP("section", "For the forms"),
           {"citizenships languages", "identity_paper", "background", "health", "medical_exams"}},
          {QT_TRANSLATE_NOOP("section", "Statuses and labels"), {"statuses"}},
          {QT_TRANSLATE_NOOP("section", "About this entry"), {"export_alias confidentiality", "note", "info"}}}},
        {"organisation",
         {{"", {"names", "kind alignment", "country seat", "fields", "description"}, true},
          {QT_TRANSLATE_NOOP("section", "Legal status over time"), {"statuses", "founded dissolved"}},
          {QT_TRANSLATE_NOOP("section", "Contacts"), {"contacts"}},
          {QT_TRANSLATE_NOOP("section", "About this entry"), {"export_alias confidentiality", "note", "info"}}}},
        {"act",
         {{"", {"kind title", "began ended", "ongoing as_of", "place", "involved", "account"}, true},
          {QT_TRANSLATE_NOOP("section", "Custody"),
           {"detention.stages", "detention.access", "detention.release_type detention.release_terms"}},
          {QT_TRANSLATE_NOOP("section", "Lawfulness and safeguards"),
           {"detention.reason_given", "detention.warrant detention.warrant_by",
            "detention.incommunicado detention.whereabouts_known", "detention.safeguards_denied", "detention.safeguards_met",
            "detention.wgad_categories"}},
          {QT_TRANSLATE_NOOP("section", "Conditions"), {"detention.conditions", "detention.health_in_custody"}},
          {QT_TRANSLATE_NOOP("section", "Registration"),
           {"registration.sought_form registration.authority", "registration.attempts",
            "registration.reported_attempts registration.reported_denials", "registration.result registration.result_form"}},
          {QT_TRANSLATE_NOOP("section", "Harassment"),
           {"harassment.kinds", "harassment.channels", "harassment.pattern harassment.seen", "harassment.demand"}},
          {QT_TRANSLATE_NOOP("section", "Proceeding"),
           {"proceeding.kind proceeding.stage", "proceeding.court proceeding.case_no",
            "proceeding.opened proceeding.hearing_access proceeding.counsel_of_choice", "proceeding.charges",
            "proceeding.rulings", "proceeding.challenges"}},
          {QT_TRANSLATE_NOOP("section", "Why and how"), {"violations", "motives", "methods", "harms", "legal_basis"}},
          {QT_TRANSLATE_NOOP("section", "Ill-treatment"), {"ill_treatment"}},
          {QT_TRANSLATE_NOOP("section", "What the state says, and our view"), {"official_version", "assessment"}},
          {QT_TRANSLATE_NOOP("section", "Search for the missing"), {"search"}},
          {QT_TRANSLATE_NOOP("section", "Figures and links"), {"figures", "occasion", "links"}},
          {QT_TRANSLATE_NOOP("section", "How sure we are"), {"assertion confidentiality", "info", "note"}}}},
        {"source",
         {{"", {"label", "kind reliability", "cite_level language"}, true},
          {QT_TRANSLATE_NOOP("section", "Published"), {"title", "publisher published", "locator", "document"}},
          {QT_TRANSLATE_NOOP("section", "Interviews"), {"interviews"}},
          {QT_TRANSLATE_NOOP("section", "About this entry"), {"confidentiality", "note"}}}},
        {"consent",
         {{"", {"party case", "answers", "name_use", "given_by giver relation", "method given"}, true},
          {QT_TRANSLATE_NOOP("section", "How it was asked"),
           {"told_state_will_know", "explained", "asked_by asked_where", "language interpreter", "free_to_speak assent"}},
          {QT_TRANSLATE_NOOP("section", "Limits"),
           {"conditions", "expires review_on withdrawn", "authorises", "cannot_ask", "evidence"}},
          {QT_TRANSLATE_NOOP("section", "Confirmed in the office"), {"confirmed_by confirmed_on", "confidentiality", "note"}}}},
        {"text_version",
         {{"", {"language kind", "text"}, true},
          {QT_TRANSLATE_NOOP("section", "About this entry"),
           {"about field", "product", "by checked_by", "of_change", "confidentiality", "note"}}}},
        {"task",
         {{"", {"title", "kind state", "due priority", "assignee"}, true},
          {QT_TRANSLATE_NOOP("section", "About this entry"), {"case about", "due_rule"}}}},
        {"relationship",
         {{"", {"a", "kind", "b", "title", "began ended"}, true},
          {QT_TRANSLATE_NOOP("section", "How sure we are"), {"as_of", "assertion confidentiality", "info", "note"}}}},
        {"custody_stage",
         {{"", {"stage legal_status", "began ended", "place holder", "ordered_by legal_basis", "seq within", "remark"}, true}}},
        {"involvement", {{"", {"party role", "perpetrator_type capacity", "basis", "age_from age_to minor"}, true}}},
        {"name", {{"", {"full", "given middle family", "kind language script primary"}, true}}},
        {"information",
         {{"", {"source stance", "basis credibility", "excerpt"}, true},
          {QT_TRANSLATE_NOOP("section", "How it came"),
           {"conveyed received medium", "language locator", "field quoting", "rests_on known_to_few", "checked_by checked_on"}}}},
    };
    return all;
}

QByteArray latin1(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

FormPart partOf(const Entity &entity, const Section &section, std::set<const Field *> &taken)
{
    FormPart part;
    part.title = *section.title ? QCoreApplication::translate("section", section.title) : QString();
    part.isAlwaysOpen = section.isAlwaysOpen;
    for (const char *line : section.lines) {
        std::vector<const Field *> fields;
        for (const QByteArray &id : QByteArray(line).split(' ')) {
            const Field *field = entity.field({id.constData(), static_cast<size_t>(id.size())});
            Q_ASSERT_X(field, "section", id.constData());
            if (field && taken.insert(field).second)
                fields.push_back(field);
        }
        if (!fields.empty())
            part.lines.push_back(std::move(fields));
    }
    if (!part.lines.empty())
        part.extension = part.lines.front().front()->extension();
    return part;
}

bool isBig(const Field &field)
{
    return field.kind == FieldKind::Long || field.kind == FieldKind::Rows || field.isList();
}

/// What no section names, in the order of the table: two small fields to a line.
FormPart restOf(const Entity &entity, const std::set<const Field *> &taken)
{
    FormPart part;
    part.isAlwaysOpen = taken.empty();
    part.title = taken.empty() ? QString() : QCoreApplication::translate("section", "More");
    bool isOpenLine = false;
    for (const Field &field : entity.fields) {
        const bool isImplied = field.id == entity.parentRef;
        if (taken.contains(&field) || isImplied || field.kind == FieldKind::Object || field.kind == FieldKind::Box)
            continue;
        if (isOpenLine && !isBig(field)) {
            part.lines.back().push_back(&field);
            isOpenLine = false;
        } else {
            part.lines.push_back({&field});
            isOpenLine = !isBig(field);
        }
    }
    return part;
}

} // namespace

std::vector<FormPart> formOf(const Entity &entity)
{
    std::vector<FormPart> form;
    std::set<const Field *> taken;
    for (const Section &section : sections().value(latin1(entity.kind)))
        form.push_back(partOf(entity, section, taken));
    FormPart rest = restOf(entity, taken);
    if (!rest.lines.empty())
        form.push_back(std::move(rest));
    return form;
}

bool isWrittenByUs(const Entity &entity)
{
    return entity.kind == "export_log";
}

bool isShownOnly(const Entity &entity, const Field &field)
{
    static const QHash<QByteArray, QList<QByteArray>> shown{
        {"case", {"ref", "opened", "review_state", "owner"}},
        {"document", {"file", "mime", "size", "sha256"}},
        {"communication", {"reply_due"}},
        {"text_version", {"field", "product"}}, // which text of which paper is said where the version is made
    };
    return isWrittenByUs(entity) || field.target == "change" || shown.value(latin1(entity.kind)).contains(latin1(field.id));
}

} // namespace solnoma
