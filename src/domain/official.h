// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <QDate>

#include <vector>

namespace solnoma {

/// A party that a record names, and in what capacity.
struct NamedParty {
    Uuid7 party;
    bool isTarget = false; ///< the record is about her: it cannot leave without her consent
    bool isOfficial = false;
};

/// Acting in office (domain.md 2.4 point 2): role perpetrator, ordered, decided, held, prosecuted or expert *and* a state
/// perpetrator_type or a capacity. Everybody else named is a private person.
bool isOfficial(const Record &involvement);

/// Courts, ministries, police, UN bodies … : their names belong to the public.
bool isPublicBody(const Record &organisation);

/// Official in every act that names the person, and nothing but official: no target, no subject of a file.
bool isOnlyOfficial(const RecordSet &records, const Uuid7 &person);

/// Whom the record itself names (its rows name theirs). Persons and organisations that are not public bodies; groups have
/// no names.
std::vector<NamedParty> partiesOf(const RecordSet &records, const Record &record);

/// Every involvement row of the party.
std::vector<const Record *> involvementsOf(const RecordSet &records, const Uuid7 &party);

/// May have been a child in one of the acts, or may be one on `day`: a date of birth that does not rule it out is enough.
bool mayBeChild(const RecordSet &records, const Uuid7 &person, QDate day);
/// Surely eighteen or older on `day`; an unknown date of birth counts as adult only if no act speaks of a child.
bool isSurelyAdult(const RecordSet &records, const Uuid7 &person, QDate day);
/// Target of an act or ill-treatment of a sexual kind.
bool isTargetOfSexualViolence(const RecordSet &records, const Uuid7 &person);
/// The involvement row of a child.
bool isChildInvolved(const Record &involvement);
/// Whether a target of the act was a child then, so that the limits for children count: by what the row says or by her date of
/// birth, if the two do not differ. Where it is not known, she was none.
bool isTargetChild(const RecordSet &records, const Record &act);

/// Leads a public body, or took part as head of state, government or region.
bool isHeadOfBody(const RecordSet &records, const Uuid7 &person);

} // namespace solnoma
