// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "domain/gate_audience.h"
#include "domain/record.h"
#include "domain/vocabulary.h"

#include <vector>

namespace solnoma {

/// What the shape of a record alone decides, whatever is in it and for whomever it is (domain.md 2.4, points 0, 1, 5, 7).

/// Sources, information, consents, interviews, tasks, reviews, users, logs: no output ever holds them.
bool neverLeaves(std::string_view kind);
/// Notes, file numbers, handles, original names, our own working fields.
bool neverLeaves(const Entity &entity, const Field &field);
/// What sources said, as they said it: leaves only as a narrative written for the product (point 7).
bool isRawText(const Entity &entity, const Field &field);
/// Health facts need the consent `medical` besides that of the audience.
bool isHealth(const Entity &entity, const Field &field);
/// The row as a whole is one: a stay in a hospital tells of an illness, whatever the place is called.
bool isHealth(const Record &row);
/// How somebody was identified is what a source said ("seen by two at the bus stop"): ticked as it stands, or not printed.
bool isWordsOfSource(const Entity &entity, const Field &field);
/// The date with its words only where they are a date and nothing else. "9 October by a relative" says who told us.
FuzzyDate withPlainWords(FuzzyDate date);
/// Whether an addressee that takes restricted fields needs this one: the fields of a complaint, a lawyer, a doctor.
bool isNeededBy(Audience audience, const Entity &entity, const Field &field);
/// The same of a row: a doctor needs all of a stay in a hospital.
bool isNeededBy(Audience audience, const Record &record, const Field &field);
/// A restricted record leaves field by field, never as a whole: those of its fields that somebody may confirm.
std::vector<std::string_view> fieldsToConfirm(Audience audience, const Record &record);

/// A code in `field` of this record is marked sensitive.
bool isSensitive(const Record &record, const Field &field, int index, const Vocabularies &words);
/// Some sensitive code raises the whole row to restricted. For the registers of parties only the field with the code is
/// raised: the name is ruled by consent and name_use, and a believer stays findable.
bool raisesRow(const Record &record, const Vocabularies &words);

/// A town or a region without an address: its name alone is nobody's home.
bool isTown(const Record &place);

/// Of a kind that says itself who it is; an account in a social network may be anybody's.
bool saysWhoItIs(const Record &source);
/// Published by a named body, so that anybody could have read it.
bool isPublished(const Record &source);

} // namespace solnoma
