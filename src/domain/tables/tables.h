// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/entity.h"

#include <QtGlobal>

#include <array>

/// The field tables, one per entity. A field is added here, in a migration and in the section of its form.
namespace solnoma::tables {

extern const Entity caseFile;
extern const Entity remedy;
extern const Entity safetyPlan;
extern const Entity person;
extern const Entity organisation;
extern const Entity group;
extern const Entity name;
extern const Entity contact;
extern const Entity partyStatus;
extern const Entity relationship;
extern const Entity act;
extern const Entity involvement;
extern const Entity actLink;
extern const Entity searchStep;
extern const Entity illTreatment;
extern const Entity medicalExam;
extern const Entity custodyStage;
extern const Entity custodyAccess;
extern const Entity registrationAttempt;
extern const Entity registrationStep;
extern const Entity charge;
extern const Entity ruling;
extern const Entity sentence;
extern const Entity source;
extern const Entity information;
extern const Entity sealedSource;
extern const Entity interview;
extern const Entity document;
extern const Entity documentCustody;
extern const Entity textVersion;
extern const Entity place;
extern const Entity occasion;
extern const Entity figure;
extern const Entity communication;
extern const Entity communicationParty;
extern const Entity intervention;
extern const Entity outcome;
extern const Entity contextItem;
extern const Entity contextStatus;
extern const Entity consent;
extern const Entity consentAnswer;
extern const Entity task;
extern const Entity review;
extern const Entity reviewRemark;
extern const Entity user;
extern const Entity device;
extern const Entity exportLog;
extern const Entity term;

namespace common {
inline constexpr Field confidentiality{
    "confidentiality",
    FieldKind::Code,
    Wish::Optional,
    "confidentiality",
    QT_TRANSLATE_NOOP("field", "Confidentiality"),
    QT_TRANSLATE_NOOP(
        "field",
        "The widest circle that may be shown the record; unless set, that of its kind; a line takes that of its record")};
inline constexpr Field assertion{
    "assertion",
    FieldKind::Code,
    Wish::One,
    "assertion",
    QT_TRANSLATE_NOOP("field", "Standing"),
    QT_TRANSLATE_NOOP("field",
                      "How sure we are of the fact; proposed from the sources, set by a person; in doubt the weaker one")};
inline constexpr Field note{
    "note",
    FieldKind::Long,
    Wish::Optional,
    "",
    QT_TRANSLATE_NOOP("field", "Working note"),
    QT_TRANSLATE_NOOP("field",
                      "Doubts, what to check; never printed, but open to whoever opens the folder: no names of sources")};
inline constexpr Field info{"info",
                            FieldKind::Rows,
                            Wish::Any,
                            "information",
                            QT_TRANSLATE_NOOP("field", "Where it comes from"),
                            QT_TRANSLATE_NOOP("field", "Each piece of information with its source, for or against")};
} // namespace common

template <size_t N, typename... More>
constexpr std::array<Field, N + sizeof...(More)> append(const std::array<Field, N> &own, const More &...more)
{
    std::array<Field, N + sizeof...(More)> all{};
    for (size_t i = 0; i < N; ++i)
        all[i] = own[i];
    size_t next = N;
    ((all[next++] = more), ...);
    return all;
}

/// A record: own fields, then the common ones of domain.md 2.4.
template <size_t N> constexpr auto asRecord(const std::array<Field, N> &own)
{
    return append(own, common::confidentiality, common::note, common::info);
}

/// A record that states a fact has a standing too.
template <size_t N> constexpr auto asFact(const std::array<Field, N> &own)
{
    return append(own, common::confidentiality, common::assertion, common::note, common::info);
}

/// Information is itself the thread to a source.
template <size_t N> constexpr auto withoutSources(const std::array<Field, N> &own)
{
    return append(own, common::confidentiality, common::note);
}

/// Users, devices, logs: no common fields.
template <size_t N> constexpr auto asSystem(const std::array<Field, N> &own)
{
    return own;
}

} // namespace solnoma::tables
