// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>
#include <span>
#include <string_view>

namespace solnoma {

/// For whom an export is made. All but the last two are uses that a consent can allow (vocabulary consent_scope).
enum class Audience {
    UnToState,
    UnPublic,
    Partners,
    Lawyer,
    Medical,
    Media,
    Assistance,
    Courts,
    Authorities,
    Family,
    Funders,
    Statistics,
    WorkingCopy, ///< not shared: a draft for ourselves, names by alias
    ReadBack,    ///< not shared: the person's own data, for herself
};

/// What domain.md 2.4 lays down for an audience; one line per audience in gate_audience.cpp.
struct AudienceRule {
    Audience audience;
    std::string_view scope;     ///< the consent that the facts need; for copies that are not shared only a code
    std::string_view nameScope; ///< the consent that the name needs besides, or empty
    bool isShared;              ///< leaves the office
    bool isPublic;              ///< anybody may read it
    bool takesRestricted;       ///< an addressee that needs restricted fields (point 1)
    bool namesPerpetrators;     ///< a private product (point 8)
    bool asksC2;                ///< C1 must be yes, C2 must be answered
    bool leavesOurHands;        ///< somebody else holds it: names in sealed boxes must have been looked for (point 6)
};

const AudienceRule &ruleOf(Audience audience);
std::optional<Audience> audienceFromCode(QStringView code);
std::span<const AudienceRule> allAudiences();

} // namespace solnoma
