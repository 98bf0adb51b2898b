// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/act_facts.h"

#include "base/fuzzy_date_units.h"
#include <algorithm>

namespace solnoma {

namespace {

std::optional<int> asInt(const std::optional<qint64> &number)
{
    return number ? std::optional<int>(static_cast<int>(*number)) : std::nullopt;
}

int seqOf(const Record &row)
{
    return asInt(row.integer("seq")).value_or(0);
}

CustodyEpisode::Ongoing ongoingOf(const Record &act)
{
    using enum CustodyEpisode::Ongoing;
    if (act.isEmpty("ongoing"))
        return NotSaid;
    return act.is("ongoing", u"yes") ? Yes : act.is("ongoing", u"no") ? No : Unknown;
}

} // namespace

CustodyEpisode custodyEpisodeOf(const Record &act, const Vocabularies &words)
{
    CustodyEpisode episode;
    episode.began = act.fuzzyDate("began");
    episode.ended = act.fuzzyDate("ended");
    episode.asOf = dayOf(act.date("as_of"));
    episode.ongoing = ongoingOf(act);
    episode.releaseType = act.text("detention.release_type");
    const Term *release = words.term("release_type", episode.releaseType);
    episode.frees = release && release->frees;
    const Record::Rows &stages = act.rows("detention.stages");
    for (const Record &stage : stages) {
        CustodyStage step{seqOf(stage), {}, stage.text("stage"), stage.fuzzyDate("began"), stage.fuzzyDate("ended")};
        const auto within = std::ranges::find(stages, stage.ref("within"), &Record::id);
        if (within != stages.end())
            step.within = seqOf(*within);
        episode.stages.push_back(step);
    }
    std::ranges::stable_sort(episode.stages, {}, &CustodyStage::seq);
    return episode;
}

RegistrationMatter registrationMatterOf(const Record &act, const QString &country)
{
    RegistrationMatter matter;
    matter.country = country;
    matter.asOf = dayOf(act.date("as_of"));
    matter.reportedAttempts = asInt(act.integer("registration.reported_attempts"));
    matter.reportedDenials = asInt(act.integer("registration.reported_denials"));
    for (const Record &attempt : act.rows("registration.attempts")) {
        matter.filings.push_back({.seq = seqOf(attempt),
                                  .filed = attempt.fuzzyDate("filed"),
                                  .decided = attempt.fuzzyDate("decided"),
                                  .delivered = attempt.fuzzyDate("delivered"),
                                  .action = attempt.text("action"),
                                  .legalDays = asInt(attempt.integer("legal_days"))});
    }
    return matter;
}

} // namespace solnoma
