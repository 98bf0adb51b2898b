// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/official.h"

#include "base/fuzzy_date_units.h"
#include "domain/age.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr std::array officialRoles{"perpetrator", "ordered", "decided", "held", "prosecuted", "expert"};
/// perpetrator_type: agents of a state. Loyal media, aligned groups, people in uniform of an unknown force are not among
/// them: where they hold an office, `capacity` says so.
constexpr std::array stateTypes{"police",
                                "security_service",
                                "anti_extremism",
                                "economic_crime",
                                "law_enforcement",
                                "investigator",
                                "prosecutor",
                                "judge",
                                "prison_staff",
                                "registrar",
                                "ministry",
                                "leader",
                                "parliament",
                                "local_official",
                                "armed_forces",
                                "government",
                                "national_guard",
                                "mahalla",
                                "border_service",
                                "inspectorate",
                                "prevention_officer",
                                "probation",
                                "embassy",
                                "foreign_state"};
constexpr std::array publicBodies{"gov",
                                  "leader_office",
                                  "police",
                                  "security",
                                  "anti_extremism",
                                  "economic_crime",
                                  "prosecutor",
                                  "court",
                                  "prison_service",
                                  "registrar",
                                  "parliament",
                                  "local_gov",
                                  "armed_forces",
                                  "regulator",
                                  "expert_commission",
                                  "un",
                                  "igo",
                                  "dev_bank",
                                  "foreign_state"};
constexpr std::array sexualCodes{"integrity.sexual_violence",
                                 "integrity.sexual_harassment",
                                 "integrity.gbv_unprotected",
                                 "priv.intimate",
                                 "rape",
                                 "sexual_humiliation",
                                 "forced_nudity",
                                 "threat_rape",
                                 "intimate_blackmail",
                                 "sexual_harassment"};

template <typename List> bool isOneOf(const List &list, const QString &code)
{
    return std::ranges::any_of(list, [&](const char *each) { return code == QLatin1String(each); });
}

bool hasSexualCode(const QStringList &codes)
{
    return std::ranges::any_of(codes, [](const QString &code) { return isOneOf(sexualCodes, code); });
}

bool isSexual(const Record &act)
{
    if (hasSexualCode(act.list("violations")) || hasSexualCode(act.list("methods")) ||
        hasSexualCode(act.list("harassment.kinds")))
        return true;
    return std::ranges::any_of(act.rows("ill_treatment"), [](const Record &row) { return hasSexualCode(row.list("methods")); });
}

bool isTargetRole(const Record &involvement)
{
    return involvement.is("role", u"target") || involvement.is("role", u"affected");
}

/// Persons, and organisations whose names are not public; anything else needs nobody's consent.
bool isPrivateKind(const RecordSet &records, const Uuid7 &party)
{
    const Record *record = records.find(party);
    if (!record) // named but not here: nothing is known of her, so she is private
        return !party.isNull();
    return record->kind() == "person" || (record->kind() == "organisation" && !isPublicBody(*record));
}

/// Undated too where she is not a person, or not here.
FuzzyDate bornOf(const RecordSet &records, const Uuid7 &party)
{
    const Record *record = records.find(party);
    return record && record->kind() == "person" ? record->fuzzyDate("born") : FuzzyDate();
}

bool isAdultAt(const FuzzyDate &born, const FuzzyDate &when)
{
    return isMinor(ageAt(born, when)) == Minor::No;
}

/// What the row itself says of the age at the act.
Minor saidMinor(const Record &involvement)
{
    if (involvement.is("minor", u"yes"))
        return Minor::Yes;
    if (involvement.is("minor", u"no"))
        return Minor::No;
    const auto years = [&](const char *field) {
        const auto age = involvement.integer(field);
        return age ? std::optional(static_cast<int>(*age)) : std::nullopt;
    };
    return isMinor({years("age_from"), years("age_to")});
}

struct PartyField {
    std::string_view kind;
    std::string_view field;
    bool isTarget;
};
/// Where a record names parties. Involvement rows of an act and the record of a party itself are handled apart.
constexpr std::array partyFields{
    PartyField{"case", "subjects", true},       PartyField{"charge", "accused", true},
    PartyField{"ruling", "about", true},        PartyField{"party_status", "party", true},
    PartyField{"relationship", "a", true},      PartyField{"relationship", "b", true},
    PartyField{"outcome", "party", true},       PartyField{"intervention", "for", true},
    PartyField{"intervention", "by", false},    PartyField{"document", "about", true},
    PartyField{"communication", "about", true}, PartyField{"communication_party", "party", true},
    PartyField{"ill_treatment", "by", false},
};

} // namespace

bool isOfficial(const Record &involvement)
{
    return isOneOf(officialRoles, involvement.text("role")) &&
           (isOneOf(stateTypes, involvement.text("perpetrator_type")) || !involvement.isEmpty("capacity"));
}

bool isPublicBody(const Record &organisation)
{
    return organisation.kind() == "organisation" && isOneOf(publicBodies, organisation.text("kind"));
}

std::vector<const Record *> involvementsOf(const RecordSet &records, const Uuid7 &party)
{
    std::vector<const Record *> found;
    for (const Record *act : records.ofKind("act")) {
        for (const Record &row : act->rows("involved")) {
            if (row.ref("party") == party)
                found.push_back(&row);
        }
    }
    return found;
}

bool isOnlyOfficial(const RecordSet &records, const Uuid7 &person)
{
    const std::vector<const Record *> rows = involvementsOf(records, person);
    const bool isSubject = !records.referring("case", "subjects", person).empty();
    return !rows.empty() && !isSubject && std::ranges::all_of(rows, [](const Record *row) { return isOfficial(*row); });
}

std::vector<NamedParty> partiesOf(const RecordSet &records, const Record &record)
{
    std::vector<NamedParty> named;
    const auto add = [&](const Uuid7 &party, bool isTarget, bool official) {
        if (isPrivateKind(records, party))
            named.push_back({party, isTarget, official});
    };
    if (record.kind() == "person" || record.kind() == "organisation") {
        add(record.id(), true, isOnlyOfficial(records, record.id()));
    } else if (record.kind() == "involvement") {
        add(record.ref("party"), true, isOfficial(record));
    } else if (record.kind() == "act") {
        for (const Record &row : record.rows("involved"))
            add(row.ref("party"), isTargetRole(row), isOfficial(row));
    }
    if (record.kind() == "place" && record.is("kind", u"home")) { // a home is somebody's residence
        for (const Record *resident : records.referring("person", "residence", record.id()))
            add(resident->id(), true, false);
    }
    for (const PartyField &each : partyFields) {
        if (each.kind != record.kind())
            continue;
        Ids parties = record.refs(each.field);
        if (const Uuid7 one = record.ref(each.field); !one.isNull())
            parties.push_back(one);
        for (const Uuid7 &party : parties) {
            const Record *found = records.find(party);
            const bool isParty = !found || found->kind() == "person" || found->kind() == "organisation";
            if (isParty)
                add(party, each.isTarget, isOnlyOfficial(records, party));
        }
    }
    return named;
}

bool isChildInvolved(const Record &involvement)
{
    const auto oldest = involvement.integer("age_to");
    const auto youngest = involvement.integer("age_from");
    return involvement.is("minor", u"yes") || (oldest && *oldest < Majority) || (youngest && *youngest < Majority);
}

bool isTargetChild(const RecordSet &records, const Record &act)
{
    return std::ranges::any_of(act.rows("involved"), [&](const Record &row) {
        if (!row.is("role", u"target"))
            return false;
        const FuzzyDate born = bornOf(records, row.ref("party"));
        const auto is = [&](Minor minor) {
            return saidMinor(row) == minor || isMinor(ageAt(born, act.fuzzyDate("began"))) == minor;
        };
        return is(Minor::Yes) && !is(Minor::No);
    });
}

bool mayBeChild(const RecordSet &records, const Uuid7 &person, QDate day)
{
    const std::vector<const Record *> rows = involvementsOf(records, person);
    if (std::ranges::any_of(rows, [](const Record *row) { return isChildInvolved(*row); }))
        return true;
    const FuzzyDate born = bornOf(records, person);
    if (born.isUndated())
        return false;
    return !isAdultAt(born, dayOf(day)) || std::ranges::any_of(rows, [&](const Record *row) {
        const FuzzyDate began = records.topOf(row->id())->fuzzyDate("began");
        return !began.isUndated() && !isAdultAt(born, began);
    });
}

bool isSurelyAdult(const RecordSet &records, const Uuid7 &person, QDate day)
{
    const FuzzyDate born = bornOf(records, person);
    return born.isUndated() ? !mayBeChild(records, person, day) : isAdultAt(born, dayOf(day));
}

bool isTargetOfSexualViolence(const RecordSet &records, const Uuid7 &person)
{
    return std::ranges::any_of(involvementsOf(records, person),
                               [&](const Record *row) { return isTargetRole(*row) && isSexual(*records.topOf(row->id())); });
}

bool isHeadOfBody(const RecordSet &records, const Uuid7 &person)
{
    const std::vector<const Record *> rows = involvementsOf(records, person);
    if (std::ranges::any_of(rows, [](const Record *row) { return isOfficial(*row) && row->is("perpetrator_type", u"leader"); }))
        return true;
    return std::ranges::any_of(records.referring("relationship", "a", person), [&](const Record *link) {
        const Record *body = records.find(link->ref("b"));
        return link->is("kind", u"leads") && link->isEmpty("ended") && body && isPublicBody(*body);
    });
}

} // namespace solnoma
