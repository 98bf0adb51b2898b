// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/gate_audience.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

// clang-format off
//  audience               consent for facts   and for the name   shared  public  restricted  perpetrators  C2     hands
constexpr std::array rules{
    AudienceRule{Audience::UnToState,   "un_to_state",  "",             true,  false, true,  true,  true,  true},
    AudienceRule{Audience::UnPublic,    "un_public",    "publish_name", true,  true,  false, false, false, true},
    AudienceRule{Audience::Partners,    "partners",     "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Lawyer,      "lawyer",       "",             true,  false, true,  true,  false, true},
    AudienceRule{Audience::Medical,     "medical",      "",             true,  false, true,  false, false, true},
    AudienceRule{Audience::Media,       "media",        "publish_name", true,  true,  false, false, false, true},
    AudienceRule{Audience::Assistance,  "assistance",   "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Courts,      "courts",       "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Authorities, "authorities",  "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Family,      "family",       "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Funders,     "funders",      "",             true,  false, false, false, false, true},
    AudienceRule{Audience::Statistics,  "statistics",   "",             true,  true,  false, false, false, true},
    AudienceRule{Audience::WorkingCopy, "working_copy", "",             false, false, true,  true,  false, false},
    AudienceRule{Audience::ReadBack,    "read_back",    "",             false, false, true,  false, false, true},
};
// clang-format on

} // namespace

const AudienceRule &ruleOf(Audience audience)
{
    return *std::ranges::find(rules, audience, &AudienceRule::audience);
}

std::optional<Audience> audienceFromCode(QStringView code)
{
    for (const AudienceRule &rule : rules) {
        if (code == QLatin1String(rule.scope.data(), static_cast<qsizetype>(rule.scope.size())))
            return rule.audience;
    }
    return std::nullopt;
}

std::span<const AudienceRule> allAudiences()
{
    return rules;
}

} // namespace solnoma
