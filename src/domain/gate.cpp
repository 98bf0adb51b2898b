// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// May it leave? Read beside domain.md 2.4. Names, citations and texts (points 3, 4, 7, 8) are in gate_names.cpp,
// what is said of it in gate_report.cpp, what the shape of a record decides in gate_fields.cpp.
#include "domain/gate.h"

#include "base/fuzzy_date_units.h"
#include "domain/gate_fields.h"
#include "domain/official.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

Verdict yes()
{
    return Verdict{true, GateReason::None, GateFix::None, {}};
}

Verdict no(GateReason reason, GateFix fix = GateFix::None, const QStringList &arguments = {})
{
    return Verdict{false, reason, fix, arguments};
}

QString idOf(const Record &record)
{
    return record.id().toString();
}

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

GateReason reasonOf(const EffectiveAnswer &effective)
{
    using Why = EffectiveAnswer::Why;
    if (effective.answer == Answer::No)
        return GateReason::ConsentRefused;
    switch (effective.why) {
    case Why::Withdrawn: return GateReason::ConsentWithdrawn;
    case Why::Expired: return GateReason::ConsentExpired;
    case Why::Unconfirmed: return GateReason::ConsentUnconfirmed;
    case Why::RelativeStale: return GateReason::ConsentRelativeStale;
    default: return GateReason::ConsentNotAsked;
    }
}

/// The field of the parent that holds the row.
const Field *fieldHolding(const Record &parent, const Record &row)
{
    for (const auto &[index, rows] : parent.allRows()) {
        if (std::ranges::any_of(rows, [&](const Record &each) { return each.id() == row.id(); }))
            return &parent.entity().fields[static_cast<size_t>(index)];
    }
    return nullptr;
}

} // namespace

Gate::Gate(const RecordSet &records, const Vocabularies &words, ExportRequest request)
    : m_records(records),
      m_words(words),
      m_request(std::move(request)),
      m_rule(ruleOf(m_request.audience)),
      m_consents(records, m_request.caseId, m_request.day)
{
}

Verdict Gate::mayPrint(const Record &record) const
{
    const auto known = m_judged.constFind(record.id());
    if (known != m_judged.constEnd())
        return *known;
    m_judged.insert(record.id(), no(GateReason::ParentWithheld)); // a circle of parents prints nothing
    const Verdict verdict = judge(record);
    m_judged.insert(record.id(), verdict);
    return verdict;
}

/// All of the points must hold; the first that does not is the reason.
Verdict Gate::judge(const Record &record) const
{
    if (const Verdict held = unit(record); !held)
        return held; // point 0
    if (const Verdict held = level(record); !held)
        return held; // point 1
    if (const Verdict held = consent(record); !held)
        return held; // point 2
    if (const Verdict held = isHealth(record) ? medical(record) : yes(); !held)
        return held; // point 2
    if (const Verdict held = secrecyOfSource(record, {}); !held)
        return held; // point 4
    if (record.kind() == "place")
        return ofHealthStages(record);
    if (record.kind() == "document")
        return safeCopy(record); // point 5
    return yes();
}

Verdict Gate::mayPrint(const Record &record, std::string_view fieldId) const
{
    const Field *field = record.entity().field(fieldId);
    if (!field)
        return no(GateReason::FieldNeverLeaves);
    if (const Verdict held = shapeOf(record, *field); !held)
        return held; // points 0, 5, 7, 8
    if (const Verdict held = mayPrint(record); !held)
        return held;
    if (const Verdict held = restrictedField(record, *field); !held)
        return held; // point 1
    if (const Verdict held = health(record, *field); !held)
        return held;                           // point 2
    return secrecyOfSource(record, field->id); // point 4
}

// ---- Point 0: the unit. A row goes with its parent; sources and information never leave. ----

Verdict Gate::unit(const Record &record) const
{
    if (neverLeaves(record.kind()) || m_records.find(record.id()) != &record)
        return no(GateReason::KindNeverLeaves);
    if (m_request.audience == Audience::ReadBack && !isOfSubject(record))
        return no(GateReason::OtherPersons);
    if (record.kind() == "text_version" && !parentOf(record))
        return no(GateReason::ParentWithheld); // a text about nothing that is here, or about another text
    if (const Record *parent = parentOf(record)) {
        const Verdict ofParent = mayPrint(*parent);
        if (!ofParent)
            return no(GateReason::ParentWithheld, ofParent.fix, ofParent.arguments);
    }
    return yes();
}

/// What the record is a part of: the owner of a row, what a text is about, what a remedy was sought against, whose
/// status it is.
const Record *Gate::parentOf(const Record &record) const
{
    const auto referred = [&](std::string_view field) -> const Record * {
        return record.entity().has(field) ? m_records.find(record.ref(field)) : nullptr;
    };
    if (record.kind() == "text_version" || record.kind() == "remedy") {
        if (const Record *about = referred("about"); about && about->kind() != "text_version") // no circles
            return about;
    }
    if (const Record *owner = m_records.parentOf(record.id()))
        return owner;
    return record.entity().parentRef.empty() ? nullptr : referred(record.entity().parentRef);
}

// ---- Point 1: the level. ----

Verdict Gate::level(const Record &record) const
{
    switch (levelOf(record)) {
    case Level::Public:
    case Level::External: return yes();
    case Level::Internal:
        if (!m_rule.isShared || isTicked(record))
            return yes();
        return isLeftOut(record) ? no(GateReason::LeftOut) : no(GateReason::Unticked, GateFix::TickOrLeaveOut, {idOf(record)});
    case Level::Restricted:
        if (!m_rule.takesRestricted)
            return no(GateReason::RestrictedNotNeeded);
        return hasConfirmedField(record) ? yes() : no(GateReason::RestrictedUnconfirmed, GateFix::ConfirmField, {idOf(record)});
    case Level::Sealed: break;
    }
    return no(GateReason::Sealed);
}

/// "A row has its parent's level unless set higher"; a sensitive term raises it to restricted.
Level Gate::levelOf(const Record &record) const
{
    const Record *parent = parentOf(record);
    Level level = record.levelOrStart();
    if (parent && !record.level() && level == Level::Internal)
        level = Level::Public; // a row that says nothing of its own: as its parent
    if (raisesRow(record, m_words))
        level = std::max(level, Level::Restricted);
    if (!parent)
        return level;
    if (const Field *holder = fieldHolding(*parent, record); holder && holder->level != Level::Internal)
        level = std::max(level, holder->level);
    return std::max(level, levelOf(*parent));
}

bool Gate::isTicked(const Record &record) const
{
    const Record *parent = parentOf(record);
    return m_request.ticked.contains(record.id()) || (parent && isTicked(*parent));
}

bool Gate::isLeftOut(const Record &record) const
{
    const Record *parent = parentOf(record);
    return m_request.leftOut.contains(record.id()) || (parent && isLeftOut(*parent));
}

bool Gate::isConfirmed(const Record &record, std::string_view field) const
{
    return m_request.confirmed.contains({record.id(), latin(field)});
}

bool Gate::hasConfirmedField(const Record &record) const
{
    const auto next = m_request.confirmed.lower_bound({record.id(), QString()});
    return next != m_request.confirmed.end() && next->first == record.id();
}

/// "Restricted: field by field, only to addressees that need it, each confirmed."
Verdict Gate::restrictedField(const Record &record, const Field &field) const
{
    const bool isRaised = !raisesRow(record, m_words) && isSensitive(record, field, record.entity().indexOf(field.id), m_words);
    const bool isSafeFile = field.kind == FieldKind::Object; // of a safe copy, which has a level of its own
    const bool isRestricted = (field.level == Level::Restricted && !isSafeFile) || isRaised ||
                              levelOf(record) == Level::Restricted || isWordsOfSource(record.entity(), field);
    if (!isRestricted || field.isRow()) // rows have their own level
        return yes();
    if (!m_rule.takesRestricted || !isNeededBy(m_request.audience, record, field))
        return no(GateReason::RestrictedNotNeeded);
    if (!isConfirmed(record, field.id))
        return no(GateReason::RestrictedUnconfirmed, GateFix::ConfirmField, {idOf(record), latin(field.id)});
    return yes();
}

// ---- Point 2: consent of each target, and of everybody else whom the record cannot leave without naming. ----

Verdict Gate::consent(const Record &record) const
{
    for (const NamedParty &named : partiesOf(m_records, record)) {
        if (!named.isTarget || named.isOfficial)
            continue; // others are masked by nameFor()
        const bool isHerAct = m_request.audience == Audience::ReadBack && (record.kind() == "act" || record.kind() == "case");
        if (isHerAct && named.party != m_request.subject)
            continue; // she reads what happened to her, without the data of who was there too
        if (const Verdict held = consentOf(named.party, record); !held)
            return sharedHome(named, record, held);
    }
    if (record.kind() == "person" && isOnlyOfficial(m_records, record.id()) && m_rule.isShared)
        return inOffice(record);
    return yes();
}

/// "Homes as residence": a home leaves where everybody agreed who lives there. Whom the paper is about may wish to know why
/// her own address does not print.
Verdict Gate::sharedHome(const NamedParty &resident, const Record &record, const Verdict &held) const
{
    const bool isOthers = record.kind() == "place" && resident.party != m_request.subject &&
                          m_records.referring("person", "residence", record.id()).size() > 1;
    const bool isOpen = held.reason == GateReason::ConsentContested || held.reason == GateReason::LimitUnread;
    return isOthers && !isOpen ? no(GateReason::HomeShared, held.fix, held.arguments) : held;
}

/// An official is named for what he did in office: not at all where no such fact leaves.
Verdict Gate::inOffice(const Record &person) const
{
    const std::vector<const Record *> rows = involvementsOf(m_records, person.id());
    const bool isNamed = std::ranges::any_of(rows, [this](const Record *row) { return mayPrint(*row).prints; });
    return isNamed ? yes() : no(GateReason::ParentWithheld);
}

/// "This holds; or, for reports and tables only, all facts about the person in the record are public and the person has
/// not said no."
Verdict Gate::consentOf(const Uuid7 &party, const Record &record) const
{
    const Verdict asked = consentOf(party);
    if (asked || !isReportOrTable() || !isPublishedFact(record))
        return asked;
    const bool isUnasked = m_consents.answer(party, m_rule.scope).answer == Answer::NotAsked;
    const bool hasSaidNo =
        m_consents.hasSaidNo(party, m_rule.scope) || (!m_rule.nameScope.empty() && m_consents.hasSaidNo(party, m_rule.nameScope));
    return isUnasked && !hasSaidNo ? yes() : asked;
}

Verdict Gate::consentOf(const Uuid7 &party) const
{
    if (m_request.audience == Audience::WorkingCopy)
        return yes();
    if (m_request.audience == Audience::ReadBack)
        return party == m_request.subject ? yes() : no(GateReason::OtherPersons);
    if (const Verdict held = agreed(party, m_rule.scope); !held)
        return held;
    if (m_rule.asksC2 && !m_consents.wasToldStateWillKnow(party))
        return no(GateReason::StateNotExplained, GateFix::ExplainState,
                  {m_consents.answer(party, m_rule.scope).consent.toString()});
    return yes();
}

Verdict Gate::agreed(const Uuid7 &party, std::string_view scope) const
{
    const EffectiveAnswer effective = m_consents.answer(party, scope);
    const QStringList ask{party.toString(), latin(scope)};
    if (effective.answer != Answer::Yes) {
        const GateReason reason = reasonOf(effective);
        if (reason == GateReason::ConsentUnconfirmed)
            return no(reason, GateFix::ConfirmConsent, {effective.consent.toString()});
        return no(reason, reason == GateReason::ConsentNotAsked ? GateFix::RecordConsent : GateFix::AskAgain, ask);
    }
    if (!effective.contestedBy.isNull())
        return no(GateReason::ConsentContested, GateFix::AskAgain, ask);
    for (const Uuid7 &limit : effective.limits) {
        if (!m_request.limitsKept.contains(limit))
            return no(GateReason::LimitUnread, GateFix::ConfirmLimit, {limit.toString()});
    }
    return yes();
}

std::optional<Gate::Refusal> Gate::refusalOf(std::string_view scope) const
{
    const EffectiveAnswer now = m_consents.answer(m_request.subject, scope);
    const bool isAgreed = now.answer == Answer::Yes && now.contestedBy.isNull();
    if (isAgreed || !m_consents.hasSaidNo(m_request.subject, scope))
        return std::nullopt;
    Refusal refusal;
    for (const Record *consent : m_records.referring("consent", "party", m_request.subject)) {
        if (const Uuid7 of = consent->ref("case"); !of.isNull() && of != m_request.caseId)
            continue;
        const auto isNo = [&](const Record &row) { return row.text("scope") == latin(scope) && row.is("answer", u"no"); };
        const QDate withdrawn = consent->date("withdrawn");
        if (!withdrawn.isValid() && !std::ranges::any_of(consent->rows("answers"), isNo))
            continue;
        const FuzzyDate when = withdrawn.isValid() ? dayOf(withdrawn) : consent->fuzzyDate("given");
        const bool isNewer = !refusal.when.from || (when.from && *when.from > *refusal.when.from);
        if (isNewer)
            refusal = {withdrawn.isValid(), when};
    }
    return refusal;
}

/// Health facts need a yes to `medical` too.
Verdict Gate::health(const Record &record, const Field &field) const
{
    return isHealth(record.entity(), field) ? medical(record) : yes();
}

Verdict Gate::medical(const Record &record) const
{
    if (!m_rule.isShared)
        return yes();
    const Record *top = m_records.topOf(record.id());
    for (const NamedParty &named : partiesOf(m_records, *top)) {
        if (const Verdict held = named.isTarget ? agreed(named.party, "medical") : yes(); !held)
            return held;
    }
    return yes();
}

/// A clinic of which only stays that are kept back speak tells what they would.
Verdict Gate::ofHealthStages(const Record &place) const
{
    if (!m_speakOfPlaces) {
        m_speakOfPlaces.emplace();
        m_records.visit([this](const Record &record, const Record *) {
            const auto fields = record.entity().fields;
            for (size_t i = 0; i < fields.size(); ++i) {
                const bool isPlace = fields[i].kind == FieldKind::Ref && fields[i].target == "place";
                if (const auto *id = isPlace ? std::get_if<Uuid7>(&record.valueAt(static_cast<int>(i))) : nullptr)
                    (*m_speakOfPlaces)[*id].push_back(&record);
            }
        });
    }
    Verdict held = yes();
    for (const Record *record : m_speakOfPlaces->value(place.id())) {
        const Verdict verdict = isHealth(*record) ? mayPrint(*record) : yes();
        if (verdict)
            return yes();
        held = no(GateReason::ParentWithheld, verdict.fix, verdict.arguments);
    }
    return held;
}

bool Gate::isReportOrTable() const
{
    return m_request.product == u"report" || m_request.product == u"table";
}

/// Every piece of information on it is from something published; a row without its own goes by its parent's.
bool Gate::isPublishedFact(const Record &record) const
{
    const bool hasInfo = record.entity().has("info") && !record.rows("info").empty();
    if (!hasInfo) {
        const Record *parent = parentOf(record);
        return parent && isPublishedFact(*parent);
    }
    return std::ranges::all_of(record.rows("info"), [this](const Record &info) {
        const Record *source = m_records.find(info.ref("source"));
        return source && isPublished(*source);
    });
}

bool Gate::isAllPublished(const Uuid7 &party) const
{
    const std::vector<const Record *> rows = involvementsOf(m_records, party);
    return !rows.empty() && std::ranges::all_of(rows, [this](const Record *row) { return isPublishedFact(*row); });
}

bool Gate::isOfSubject(const Record &record) const
{
    const Record *top = &record;
    while (const Record *parent = parentOf(*top))
        top = parent;
    if (top->kind() == "place" || top->kind() == "context_item" || top->kind() == "occasion")
        return true;
    const std::vector<NamedParty> named = partiesOf(m_records, *top);
    return std::ranges::any_of(named,
                               [this](const NamedParty &each) { return each.party == m_request.subject && each.isTarget; });
}

// ---- Point 4: a fact known to few prints only after "who will be suspected of having said it?" is answered. ----

/// With an empty field: what was said of the record as a whole. A text about a fact tells all of it, rows too.
Verdict Gate::secrecyOfSource(const Record &record, std::string_view field) const
{
    if (!m_rule.isShared)
        return yes();
    const auto unanswered = [this](const Record &info) {
        const auto answer = m_request.knownToFew.find(info.id());
        return info.is("known_to_few", u"yes") && (answer == m_request.knownToFew.end() || answer->second.trimmed().isEmpty());
    };
    const auto verdict = [](const Record &info) {
        return no(GateReason::KnownToFew, GateFix::AnswerKnownToFew, {info.id().toString()});
    };
    const bool isText = record.kind() == "text_version";
    const Record *about = isText ? parentOf(record) : nullptr;
    if (isText && about) {
        const Record *secret = nullptr;
        m_records.visit([&](const Record &each, const Record *) {
            if (each.kind() == "information" && unanswered(each) && m_records.topOf(each.id()) == m_records.topOf(about->id()))
                secret = &each;
        });
        return secret ? verdict(*secret) : yes();
    }
    if (!record.entity().has("info"))
        return yes();
    for (const Record &info : record.rows("info")) {
        if (info.text("field") == latin(field) && unanswered(info))
            return verdict(info);
    }
    return yes();
}

// ---- Point 5: only safe copies of documents leave. ----

Verdict Gate::safeCopy(const Record &document) const
{
    const Uuid7 original = document.ref("redacted_of");
    if (original.isNull() || original == document.id())
        return no(GateReason::NotSafeCopy, GateFix::MakeSafeCopy, {idOf(document)});
    if (!document.is("metadata_clean", u"yes"))
        return no(GateReason::MetadataNotClean, GateFix::CleanMetadata, {idOf(document)});
    if (const Verdict held = aboutFacts(document, original); !held)
        return held;
    constexpr std::array showsPeople{"photo", "video", "audio"};
    const bool isImage =
        std::ranges::any_of(showsPeople, [&](const char *kind) { return document.text("kind") == QLatin1String(kind); });
    if (!m_rule.isPublic || !isImage)
        return yes();
    for (const NamedParty &shown : partiesOf(m_records, document)) {
        if (const Verdict held = agreed(shown.party, "publish_image"); !held)
            return held;
    }
    return yes();
}

/// A paper shows what it is about, and what its original is about: it leaves only where all of that does.
Verdict Gate::aboutFacts(const Record &document, const Uuid7 &originalId) const
{
    Ids about = document.refs("about");
    if (const Record *original = m_records.find(originalId); original && original->kind() == "document") {
        const Ids more = original->refs("about");
        about.insert(about.end(), more.begin(), more.end());
    }
    if (about.empty())
        return no(GateReason::AboutNobody);
    for (const Uuid7 &id : about) {
        const Record *record = m_records.find(id);
        const bool isParty = record && (record->kind() == "person" || record->kind() == "organisation");
        const Verdict held = !record ? no(GateReason::AboutNobody) : isParty ? consent(*record) : mayPrint(*record);
        if (!held)
            return held;
    }
    return yes();
}

// ---- Points 0, 5, 7, 8: what the shape of the record decides for this audience. ----

Verdict Gate::shapeOf(const Record &record, const Field &field) const
{
    if (neverLeaves(record.entity(), field))
        return no(GateReason::FieldNeverLeaves);
    if (isRawText(record.entity(), field))
        return no(GateReason::RawText);
    const bool isFree = field.kind == FieldKind::Text || field.kind == FieldKind::Long || field.kind == FieldKind::Texts;
    if (m_request.audience == Audience::Statistics && isFree)
        return no(GateReason::TextInTable);
    if (record.kind() == "involvement" && field.id == "basis" && isOfficial(record) && !m_rule.namesPerpetrators)
        return no(GateReason::PrivateProductOnly);
    const bool isOfficialsOwn = record.kind() == "person" && field.id != "names" && isOnlyOfficial(m_records, record.id());
    if (isOfficialsOwn && m_rule.isShared)
        return no(GateReason::OfficeOnly); // an official is named for the office, nothing of the private life
    // The rows of names leave only where the full name does; everything else asks nameFor() (point 3).
    const Record *owner = record.kind() == "name" ? parentOf(record) : field.id == "names" ? &record : nullptr;
    if (owner && nameFor(owner->id()).form != PrintedName::Form::Full)
        return no(nameFor(owner->id()).reason);
    return yes();
}

} // namespace solnoma
