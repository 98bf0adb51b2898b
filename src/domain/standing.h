// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"

#include <vector>

namespace solnoma {

/// What the pieces of information propose as the standing of a fact. A person sets it; this never does.
struct StandingProposal {
    QString assertion;          ///< code of vocabulary assertion; empty when there is no information
    std::vector<Uuid7> because; ///< the information (or documents) that carry the proposal
};

/// domain.md 2.4: something contradicts → disputed; the paper on file → documented; two independent pieces with credibility
/// 1 or 2 → corroborated; else published by a named body → reported; else → alleged. Mentions and opinions carry nothing.
/// With a field: for that field, by what was said of it and of the record as a whole.
StandingProposal proposeStanding(const RecordSet &records, const Record &fact, std::string_view field = {});

} // namespace solnoma
