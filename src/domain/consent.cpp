// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/consent.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace solnoma {

using Why = EffectiveAnswer::Why;

/// One answer that somebody gave, with what is needed to weigh it.
struct Consents::Said {
    const Record *consent;
    const Record *row;
    bool isYes;
    bool isOwn;
    std::optional<Why> notCounted;
};

namespace {

constexpr std::array publicScopes{"un_public", "media", "publish_name", "publish_image"};
constexpr std::array nameUseCodes{"none", "pseudonym", "initials", "full"};

QLatin1String latin(std::string_view text)
{
    return QLatin1String(text.data(), static_cast<qsizetype>(text.size()));
}

bool isSurelyAfter(const FuzzyDate &date, const FuzzyDate &other)
{
    return date.from && other.to && *date.from > *other.to;
}

bool isSurelyAfter(const FuzzyDate &date, QDate day)
{
    return date.from && *date.from > WallTime::endOf(day);
}

/// The person herself, or the head of an organisation, which cannot speak otherwise.
bool isGivenBySelf(const RecordSet &records, const Record &consent)
{
    const QString giver = consent.text("given_by");
    if (giver == u"self" || giver == u"child_evolving")
        return true;
    const Record *party = records.find(consent.ref("party"));
    return giver == u"org_head" && party && party->kind() == "organisation";
}

bool isRelative(const Record &consent)
{
    return consent.is("given_by", u"family") || consent.is("given_by", u"next_of_kin");
}

bool isTargetOf(const Record &act, const Uuid7 &party)
{
    return std::ranges::any_of(act.rows("involved"),
                               [&](const Record &row) { return row.ref("party") == party && row.is("role", u"target"); });
}

bool isHeldBy(const Record &act, const Uuid7 &party)
{
    const bool isCustody = act.is("kind", u"detention") || act.is("kind", u"disappearance");
    return isCustody && act.is("ongoing", u"yes") && act.isEmpty("ended") && isTargetOf(act, party);
}

std::optional<NameUse> strictest(const std::vector<const Record *> &consents)
{
    std::optional<NameUse> found;
    for (const Record *consent : consents) {
        if (const auto use = nameUseFromCode(consent->text("name_use")))
            found = found ? std::min(*found, *use) : *use;
    }
    return found;
}

} // namespace

Consents::Consents(const RecordSet &records, const Uuid7 &caseId, QDate day) : m_records(records), m_case(caseId), m_day(day) {}

/// For this case or all.
std::vector<const Record *> Consents::ofParty(const Uuid7 &party) const
{
    std::vector<const Record *> consents = m_records.referring("consent", "party", party);
    std::erase_if(consents, [this](const Record *consent) {
        const Uuid7 ofCase = consent->ref("case");
        return !ofCase.isNull() && ofCase != m_case;
    });
    return consents;
}

/// "Confirmed, not expired, not withdrawn." A consent holds through the day on which it expires.
std::optional<Why> Consents::whyNotCounted(const Record &consent) const
{
    if (consent.ref("confirmed_by").isNull())
        return Why::Unconfirmed;
    const QDate withdrawn = consent.date("withdrawn");
    if (withdrawn.isValid() && withdrawn <= m_day)
        return Why::Withdrawn;
    const QDate expires = consent.date("expires");
    if (expires.isValid() && expires < m_day)
        return Why::Expired;
    return std::nullopt;
}

const Record *Consents::newestWithdrawal(const std::vector<const Record *> &consents) const
{
    const Record *newest = nullptr;
    for (const Record *consent : consents) {
        if (whyNotCounted(*consent) == Why::Withdrawn && (!newest || consent->date("withdrawn") > newest->date("withdrawn")))
            newest = consent;
    }
    return newest;
}

std::vector<Consents::Said> Consents::saidBy(const Uuid7 &party, std::string_view scope) const
{
    const std::vector<const Record *> consents = ofParty(party);
    const Record *withdrawal = newestWithdrawal(consents);
    const bool isClosedToRelatives = isPublicScope(scope) && canBeReached(party);
    std::vector<Said> said;
    for (const Record *consent : consents) {
        for (const Record &row : consent->rows("answers")) {
            if (row.text("scope") != latin(scope) || !(row.is("answer", u"yes") || row.is("answer", u"no")))
                continue;
            Said one{consent, &row, row.is("answer", u"yes"), isGivenBySelf(m_records, *consent), whyNotCounted(*consent)};
            weighGiver(one);
            if (one.isYes && !one.notCounted)
                one.notCounted = whyNotValid(*consent, withdrawal, isClosedToRelatives);
            said.push_back(one);
        }
    }
    return said;
}

void Consents::weighGiver(Said &one)
{
    // A child who does not agree says no herself, whatever the parent says.
    if (!one.isOwn && one.consent->is("assent", u"no")) {
        one.isYes = false;
        one.isOwn = true;
    }
    // Nobody noted who answered: as a yes it weighs no more than a giver's, as a no it is her own.
    if (!one.isYes && one.consent->isEmpty("given_by"))
        one.isOwn = true;
}

/// What ends a yes but not a no: a no is never too early, for a slip in its date must not open anything.
std::optional<Why> Consents::whyNotValid(const Record &yes, const Record *withdrawal, bool isClosedToRelatives) const
{
    const FuzzyDate given = yes.fuzzyDate("given");
    if (withdrawal && !isSurelyAfter(given, withdrawal->date("withdrawn")))
        return Why::Withdrawn;
    if (isSurelyAfter(given, m_day))
        return Why::NotYetGiven;
    if (isClosedToRelatives && isRelative(yes))
        return Why::RelativeStale;
    return std::nullopt;
}

EffectiveAnswer Consents::answer(const Uuid7 &party, std::string_view scope) const
{
    const std::vector<Said> said = saidBy(party, scope);
    std::vector<const Said *> counted;
    for (const Said &one : said) {
        if (!one.notCounted)
            counted.push_back(&one);
    }
    // The person's own answer beats a giver's.
    if (std::ranges::any_of(counted, &Said::isOwn))
        std::erase_if(counted, [](const Said *one) { return !one->isOwn; });
    if (counted.empty())
        return nothingCounts(said);
    EffectiveAnswer effective = decide(counted);
    if (effective.answer == Answer::Yes)
        effective.contestedBy = contesting(said, ofParty(party), effective.consent);
    return effective;
}

/// Among answers of one rank: a no stands unless some yes is surely newer; where the order cannot be known, the no wins.
EffectiveAnswer Consents::decide(const std::vector<const Said *> &counted) const
{
    const auto isAnswered = [&](const Said *no) {
        return std::ranges::any_of(counted, [&](const Said *yes) {
            return yes->isYes && isSurelyAfter(yes->consent->fuzzyDate("given"), no->consent->fuzzyDate("given"));
        });
    };
    const Said *newestYes = nullptr;
    const Said *standingNo = nullptr;
    for (const Said *one : counted) {
        if (!one->isYes) {
            if (!isAnswered(one))
                standingNo = one;
        } else if (!newestYes || isSurelyAfter(one->consent->fuzzyDate("given"), newestYes->consent->fuzzyDate("given"))) {
            newestYes = one;
        }
    }
    const Said *decisive = standingNo ? standingNo : newestYes;
    EffectiveAnswer effective;
    effective.answer = standingNo ? Answer::No : Answer::Yes;
    effective.why = decisive->isOwn ? Why::OwnAnswer : Why::GiversAnswer;
    if (standingNo && newestYes)
        effective.why = Why::NoStands;
    effective.consent = decisive->consent->id();
    effective.row = decisive->row->id();
    if (standingNo)
        return effective;
    for (const Said *one : counted) {
        const bool isSuperseded = isSurelyAfter(decisive->consent->fuzzyDate("given"), one->consent->fuzzyDate("given"));
        if (!one->isYes || isSuperseded)
            continue;
        if (!one->row->isEmpty("limit"))
            effective.limits.push_back(one->row->id());
        if (!one->consent->isEmpty("conditions"))
            effective.limits.push_back(one->consent->id());
    }
    return effective;
}

/// "None = not asked"; the reason is that of the answer that came nearest to counting.
EffectiveAnswer Consents::nothingCounts(const std::vector<Said> &said) const
{
    constexpr std::array nearestFirst{Why::Withdrawn, Why::RelativeStale, Why::Expired, Why::NotYetGiven, Why::Unconfirmed};
    for (const Why why : nearestFirst) {
        const auto found = std::ranges::find(said, std::optional(why), &Said::notCounted);
        if (found != said.end())
            return EffectiveAnswer{Answer::NotAsked, why, found->consent->id(), found->row->id(), {}, {}};
    }
    return EffectiveAnswer{};
}

Uuid7 Consents::contesting(const std::vector<Said> &said, const std::vector<const Record *> &consents,
                           const Uuid7 &yesConsent) const
{
    const Record *yes = m_records.find(yesConsent);
    const auto isOlder = [&](const Record &consent) {
        return isSurelyAfter(yes->fuzzyDate("given"), consent.fuzzyDate("given"));
    };
    for (const Said &one : said) {
        const bool isNoAside = !one.isYes && (one.notCounted == Why::Unconfirmed || one.notCounted == Why::Expired);
        if (isNoAside && !isOlder(*one.consent))
            return one.consent->id();
    }
    for (const Record *consent : consents) {
        const QDate withdrawn = consent->date("withdrawn");
        const bool isUnconfirmed = consent->ref("confirmed_by").isNull();
        if (isUnconfirmed && withdrawn.isValid() && !isSurelyAfter(yes->fuzzyDate("given"), withdrawn))
            return consent->id();
    }
    return {};
}

bool Consents::hasSaidNo(const Uuid7 &party, std::string_view scope) const
{
    const std::vector<Said> said = saidBy(party, scope);
    const std::vector<const Record *> consents = ofParty(party);
    return std::ranges::any_of(said, [](const Said &one) { return !one.isYes; }) ||
           std::ranges::any_of(consents, [](const Record *consent) { return !consent->isEmpty("withdrawn"); });
}

std::optional<NameUse> Consents::nameUse(const Uuid7 &party) const
{
    std::vector<const Record *> counted = ofParty(party);
    std::erase_if(counted,
                  [this](const Record *consent) { return whyNotCounted(*consent).has_value() || consent->isEmpty("name_use"); });
    const auto isGivers = [this](const Record *consent) {
        return !isGivenBySelf(m_records, *consent) && !consent->isEmpty("given_by");
    };
    const bool hasOwn = std::ranges::any_of(counted, [&](const Record *consent) { return isGivenBySelf(m_records, *consent); });
    if (hasOwn)
        std::erase_if(counted, isGivers);
    return strictest(counted);
}

bool Consents::wasToldStateWillKnow(const Uuid7 &party) const
{
    const EffectiveAnswer c1 = answer(party, "un_to_state");
    const Record *consent = m_records.find(c1.consent);
    return c1.answer == Answer::Yes && consent && consent->is("told_state_will_know", u"yes");
}

std::optional<NameUse> Consents::nameUseForProduct(const Uuid7 &party, const QString &product) const
{
    std::vector<const Record *> consents = ofParty(party);
    const auto names = [&](const QString &words) {
        const QStringList all = words.toLower().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::any_of(all, [&](QString word) {
            while (!word.isEmpty() && !word.back().isLetterOrNumber())
                word.chop(1);
            return word == product.toLower();
        });
    };
    std::erase_if(consents, [&](const Record *consent) {
        const bool isOwn = isGivenBySelf(m_records, *consent) && !whyNotCounted(*consent);
        return !isOwn || product.isEmpty() || !(names(consent->text("authorises")) || names(consent->text("conditions")));
    });
    return strictest(consents);
}

bool Consents::canBeReached(const Uuid7 &party) const
{
    const Record *person = m_records.find(party);
    if (!person || person->kind() != "person")
        return true;
    if (!person->isEmpty("died"))
        return false;
    const std::vector<const Record *> acts = m_records.ofKind("act");
    if (std::ranges::any_of(acts, [&](const Record *act) { return isHeldBy(*act, party); }))
        return false;
    const std::vector<const Record *> consents = ofParty(party);
    const bool hasAnswered = std::ranges::any_of(consents, [this](const Record *consent) {
        return isGivenBySelf(m_records, *consent) && !consent->rows("answers").empty();
    });
    const bool isUnsafe = std::ranges::any_of(consents, [](const Record *consent) { return consent->is("cannot_ask", u"yes"); });
    return hasAnswered || !isUnsafe;
}

bool isPublicScope(std::string_view scope)
{
    return std::ranges::find(publicScopes, scope) != publicScopes.end();
}

std::optional<NameUse> nameUseFromCode(QStringView code)
{
    for (size_t i = 0; i < nameUseCodes.size(); ++i) {
        if (code == QLatin1String(nameUseCodes[i]))
            return static_cast<NameUse>(i);
    }
    return std::nullopt;
}

} // namespace solnoma
