// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <QDate>

#include <optional>
#include <string_view>

namespace solnoma {

enum class Answer { NotAsked, No, Yes };

/// How a name may be printed, from the strictest to the freest (vocabulary name_use).
enum class NameUse { None, Pseudonym, Initials, Full };

/// What a party's consents come to for one use on one day, which of them decided, and why.
struct EffectiveAnswer {
    enum class Why {
        NeverAsked,
        OwnAnswer,
        GiversAnswer, ///< somebody else answered for the person, and nothing of her own counts
        NoStands,     ///< a no that no yes is surely newer than, though there is a yes
        Withdrawn,    ///< a withdrawal ended the only yes
        Expired,
        Unconfirmed,   ///< imported or noted, confirmed by nobody: counts as not asked
        NotYetGiven,   ///< dated after the day
        RelativeStale, ///< a relative's yes to a public use, though the person can be reached: ask her herself
    };
    Answer answer = Answer::NotAsked;
    Why why = Why::NeverAsked;
    Uuid7 consent;             ///< the consent that decided; null when there is none
    Uuid7 row;                 ///< its answer row; null when a withdrawal decided
    Uuid7 contestedBy;         ///< a no or withdrawal that does not count (unconfirmed, expired) but is not older than the yes
    std::vector<Uuid7> limits; ///< consents and answer rows that the yes hangs on and that carry a limit in words
};

/// Effective consent (domain.md 2.4 point 2) of the parties of one case on one day. Reads `records`, which must outlive it.
class Consents
{
public:
    /// With a null case only consents for all files count.
    Consents(const RecordSet &records, const Uuid7 &caseId, QDate day);

    EffectiveAnswer answer(const Uuid7 &party, std::string_view scope) const;
    /// Some no or withdrawal is on file, whether it counts or not: stops what would leave without being asked.
    bool hasSaidNo(const Uuid7 &party, std::string_view scope) const;
    /// The strictest that counts; the person's own words before a giver's. Nothing when nobody said.
    std::optional<NameUse> nameUse(const Uuid7 &party) const;
    /// C1 was explained: the consent that decides un_to_state says that the state will know.
    bool wasToldStateWillKnow(const Uuid7 &party) const;
    /// Name use of the person's own consents that name this product in their words (point 3: an adult survivor's choice).
    std::optional<NameUse> nameUseForProduct(const Uuid7 &party, const QString &product) const;
    /// Whether she could be asked herself: false only while she is recorded as dead, held, disappeared or not safe to ask.
    bool canBeReached(const Uuid7 &party) const;

private:
    struct Said;
    std::vector<const Record *> ofParty(const Uuid7 &party) const;
    std::vector<Said> saidBy(const Uuid7 &party, std::string_view scope) const;
    static void weighGiver(Said &one);
    std::optional<EffectiveAnswer::Why> whyNotCounted(const Record &consent) const;
    std::optional<EffectiveAnswer::Why> whyNotValid(const Record &yes, const Record *withdrawal, bool isClosedToRelatives) const;
    const Record *newestWithdrawal(const std::vector<const Record *> &consents) const;
    EffectiveAnswer decide(const std::vector<const Said *> &counted) const;
    EffectiveAnswer nothingCounts(const std::vector<Said> &said) const;
    Uuid7 contesting(const std::vector<Said> &said, const std::vector<const Record *> &consents, const Uuid7 &yesConsent) const;

    const RecordSet &m_records;
    Uuid7 m_case;
    QDate m_day;
};

/// The uses that put a person before everybody: un_public, media, publish_name, publish_image.
bool isPublicScope(std::string_view scope);
std::optional<NameUse> nameUseFromCode(QStringView code);

} // namespace solnoma
