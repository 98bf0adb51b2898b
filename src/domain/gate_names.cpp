// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How people and sources are called, and which text prints (domain.md 2.4, points 3, 4, 7, 8).
#include "domain/gate.h"

#include "domain/gate_fields.h"
#include "domain/name_form.h"
#include "domain/official.h"
#include "domain/text_check.h"

#include <algorithm>
#include <array>

namespace solnoma {

using Form = PrintedName::Form;

// ---- Points 3 and 8: names. ----

PrintedName Gate::nameFor(const Uuid7 &party) const
{
    const Record *record = m_records.find(party);
    if (!record || levelOf(*record) == Level::Sealed)
        return byRole(party, GateReason::Sealed);
    if (m_request.leftOut.contains(party))
        return byRole(party, GateReason::LeftOut);
    if (isOfOthers(party))
        return byRole(party, GateReason::OtherPersons);
    const bool isRestricted = levelOf(*record) == Level::Restricted;
    if (isRestricted && !(m_rule.takesRestricted && isConfirmed(*record, "names")))
        return byRole(party, m_rule.takesRestricted ? GateReason::RestrictedUnconfirmed : GateReason::RestrictedNotNeeded);
    if (m_request.audience == Audience::Statistics)
        return byRole(party, GateReason::TextInTable);
    if (record->kind() == "group")
        return {Form::Full, record->text("label"), {}, GateReason::None};
    if (isPublicBody(*record))
        return {Form::Full, fullName(*record, m_request.language), {}, GateReason::None};
    return isOnlyOfficial(m_records, party) ? officialName(*record) : privateName(*record);
}

/// A read-back copy names nobody but her and the offices of the state, whatever she knows anyway: it may be taken from her.
bool Gate::isOfOthers(const Uuid7 &party) const
{
    const Record *record = m_records.find(party);
    return m_request.audience == Audience::ReadBack && party != m_request.subject && record && !isPublicBody(*record);
}

/// Point 8. In private products by name; in public ones the office or unit, and a name only for heads of bodies or where
/// the standing is found or official.
PrintedName Gate::officialName(const Record &person) const
{
    const std::vector<const Record *> rows = involvementsOf(m_records, person.id());
    const bool isEstablished = std::ranges::any_of(
        rows, [](const Record *row) { return row->is("assertion", u"found") || row->is("assertion", u"official"); });
    if (m_rule.namesPerpetrators || isEstablished || isHeadOfBody(m_records, person.id()))
        return {Form::Full, fullName(person, m_request.language), {}, GateReason::None};
    const auto inOffice = std::ranges::find_if(rows, [](const Record *row) { return !row->isEmpty("capacity"); });
    if (inOffice == rows.end())
        return byRole(person.id(), GateReason::OfficeOnly);
    return {Form::Office, (*inOffice)->text("capacity"), (*inOffice)->text("role"), GateReason::OfficeOnly};
}

/// Point 3.
PrintedName Gate::privateName(const Record &party) const
{
    if (m_request.audience == Audience::WorkingCopy)
        return asUsed(party, NameUse::Pseudonym, GateReason::NameUse);
    if (m_request.audience == Audience::ReadBack)
        return asUsed(party, NameUse::Full, GateReason::None); // others are kept out before
    const bool isTarget = !involvementsOf(m_records, party.id()).empty();
    const bool isPublished = isTarget && isReportOrTable() && isAllPublished(party.id()) &&
                             !m_consents.hasSaidNo(party.id(), m_rule.scope) &&
                             (m_rule.nameScope.empty() || !m_consents.hasSaidNo(party.id(), m_rule.nameScope)) &&
                             m_consents.answer(party.id(), m_rule.scope).answer == Answer::NotAsked;
    const Verdict facts = consentOf(party.id());
    if (!facts && !isPublished)
        return byRole(party.id(), facts.reason);
    if (const std::optional<GateReason> why = protectionOf(party)) {
        const auto chosen = m_consents.nameUseForProduct(party.id(), m_request.product);
        if (!chosen || !isSurelyAdult(m_records, party.id(), m_request.day) || isPublished)
            return byRole(party.id(), *why);
    }
    GateReason why = GateReason::NameUse;
    const std::optional<NameUse> use =
        isPublished ? m_consents.nameUse(party.id()).value_or(NameUse::Full) : allowedName(party, &why);
    return asUsed(party, use.value_or(NameUse::None), why);
}

/// Whose name is kept out of the public eye whatever was agreed, and why.
std::optional<GateReason> Gate::protectionOf(const Record &party) const
{
    if (!m_rule.isPublic || party.kind() != "person")
        return std::nullopt;
    if (mayBeChild(m_records, party.id(), m_request.day))
        return GateReason::Child;
    return isTargetOfSexualViolence(m_records, party.id()) ? std::optional(GateReason::SexualViolence) : std::nullopt;
}

/// The name that she allows. Where nobody asked how, the full name prints only under a consent that is about the name.
std::optional<NameUse> Gate::allowedName(const Record &party, GateReason *why) const
{
    const bool isAboutName = m_rule.audience == Audience::UnToState || !m_rule.nameScope.empty();
    if (!m_rule.nameScope.empty()) {
        if (!agreed(party.id(), m_rule.nameScope)) {
            *why = GateReason::NameNeedsConsent;
            return NameUse::Pseudonym;
        }
    }
    return m_consents.nameUse(party.id()).value_or(isAboutName ? NameUse::Full : NameUse::Pseudonym);
}

PrintedName Gate::asUsed(const Record &party, NameUse use, GateReason why) const
{
    if (use == NameUse::Full)
        return {Form::Full, fullName(party, m_request.language), {}, GateReason::None};
    if (use == NameUse::Initials)
        return {Form::Initials, initials(party, m_request.language), {}, why};
    if (use == NameUse::Pseudonym && !party.isEmpty("export_alias"))
        return {Form::Alias, party.text("export_alias"), {}, why};
    return byRole(party.id(), why);
}

/// Of several parts that of a subject of the file first, then that of the office, then the one in most acts: who decided about
/// somebody is never "the person concerned".
PrintedName Gate::byRole(const Uuid7 &party, GateReason why) const
{
    const std::vector<const Record *> rows = involvementsOf(m_records, party);
    const Record *file = m_records.find(m_request.caseId);
    const Ids about = file && file->kind() == "case" ? file->refs("subjects") : Ids();
    if (std::ranges::find(about, party) != about.end())
        return {Form::Role, {}, QStringLiteral("target"), why};
    const auto inOffice = std::ranges::find_if(rows, [](const Record *row) { return isOfficial(*row); });
    if (inOffice != rows.end())
        return {Form::Role, {}, (*inOffice)->text("role"), why};
    QHash<QString, int> actsIn;
    for (const Record *row : rows)
        ++actsIn[row->text("role")];
    const auto most = std::ranges::max_element(rows, {}, [&](const Record *row) { return actsIn[row->text("role")]; });
    return {Form::Role, {}, most == rows.end() ? QString() : (*most)->text("role"), why};
}

/// Point 6: a name as nameFor() prints it; a home or a paper where its field was confirmed; nothing of ours ever.
bool Gate::clears(const Secret &secret) const
{
    const Record *where = m_records.find(secret.record);
    if (!where)
        return false;
    const Form form = secret.isName() ? nameFor(secret.owner).form : Form::Role;
    switch (secret.kind) {
    case Secret::Kind::PersonName:
    case Secret::Kind::FamilyName: return form == Form::Full;
    case Secret::Kind::BodyName: return form == Form::Full || isCitedPublisher(secret.owner);
    case Secret::Kind::Alias:
        return form == Form::Full || (form == Form::Alias && where->id() == secret.owner); // the export alias
    case Secret::Kind::Contact: return mayPrint(*where, "value").prints;
    case Secret::Kind::Address:
        if (secret.text == where->text("name").trimmed() && isScene(*where))
            return true;
        return mayPrint(*where, "address").prints && mayPrint(*where, "name").prints;
    case Secret::Kind::Paper: return mayPrint(*where, "identity_paper").prints;
    case Secret::Kind::Label: // a source that is cited by name has nothing to hide in its label
        return where->kind() == "source" && citationFor(*where).level >= Citation::Level::Named;
    default: return false;
    }
}

/// A town where somebody lives is no home: its name prints where an act that leaves happened there or in a part of it.
bool Gate::isScene(const Record &place) const
{
    const auto isIn = [&](const Record *at) {
        for (int depth = 0; at && at->kind() == "place" && depth < 8; ++depth) {
            if (at->id() == place.id())
                return true;
            at = m_records.find(at->ref("parent"));
        }
        return false;
    };
    return isTown(place) && levelOf(place) < Level::Restricted &&
           std::ranges::any_of(m_records.ofKind("act"), [&](const Record *act) {
               return isIn(m_records.find(act->ref("place"))) && mayPrint(*act, "place");
           });
}

// ---- Point 4: never an identity; cite_level decides the words. ----

Citation Gate::citationFor(const Record &source) const
{
    Citation citation;
    if (source.kind() != "source" || m_request.audience == Audience::ReadBack || m_request.audience == Audience::Statistics)
        return citation;
    const auto words = [this](std::string_view vocabulary, const QString &code) {
        return m_words.printedLabel(vocabulary, code, m_request.language);
    };
    if (isCitedByLabel(source))
        return {Citation::Level::Label, source.text("label"), {}, {}, {}};
    // A source that is itself kept back is cited as if nothing were known of it.
    const bool isGuarded = source.level().value_or(Level::Internal) >= Level::Restricted;
    if (isGuarded || !(source.is("cite_level", u"class") || source.is("cite_level", u"named")))
        return {Citation::Level::Generic, words("cite_level", QStringLiteral("generic")), {}, {}, {}};
    if (!isCitedByName(source))
        return {Citation::Level::Class, words("source_kind", source.text("kind")), {}, {}, {}};
    const Record *publisher = m_records.find(source.ref("publisher"));
    const QString published =
        publisher && publisher->kind() == "organisation" ? fullName(*publisher, m_request.language) : QString();
    citation = {Citation::Level::Named, source.text("title"), published, source.fuzzyDate("published"), {}};
    const QString locator = source.text("locator"); // may be a file of ours
    if (locator.startsWith(u"https://") || locator.startsWith(u"http://"))
        citation.address = locator;
    return citation;
}

/// Who a person is lies in a sealed box: "named" is for what was published under its own title.
bool Gate::isCitedByName(const Record &source) const
{
    const bool isGuarded = source.level().value_or(Level::Internal) >= Level::Restricted;
    return !isGuarded && source.is("cite_level", u"named") && isPublished(source);
}

/// A working copy is for us, who call a source by its label: the word that stands for the name on every screen. A sealed one
/// is cited as if nothing were known of it.
bool Gate::isCitedByLabel(const Record &source) const
{
    return m_request.audience == Audience::WorkingCopy && !source.isEmpty("label") && source.levelOrStart() < Level::Sealed;
}

bool Gate::isCitedPublisher(const Uuid7 &organisation) const
{
    const std::vector<const Record *> sources = m_records.referring("source", "publisher", organisation);
    return std::ranges::any_of(sources, [this](const Record *source) { return isCitedByName(*source); });
}

// ---- Point 7: texts. ----

/// The version for this product first. Accounts print as narratives only.
const Record *Gate::textFor(const Record &about, std::string_view field) const
{
    const Field *known = about.entity().field(field);
    if (!known)
        return nullptr;
    const Record *found = nullptr;
    for (const Record *version : m_records.referring("text_version", "about", about.id())) {
        const bool isOfField = version->text("field") == QLatin1String(field.data(), static_cast<qsizetype>(field.size()));
        const bool isLanguage = version->is("language", m_request.language);
        const bool isOurs = version->is("product", m_request.product);
        const bool isMeant = isOurs || version->isEmpty("product") || m_request.audience == Audience::WorkingCopy;
        const bool isForm = version->is("kind", u"narrative") || !isRawText(about.entity(), *known);
        if (!isOfField || !isLanguage || !isForm || !isMeant || !mayPrint(*version, "text"))
            continue;
        if (!isRawText(about.entity(), *known) && !mayPrint(about, field))
            continue;
        if (!found || (isOurs && !found->is("product", m_request.product)))
            found = version;
    }
    return found;
}

} // namespace solnoma
