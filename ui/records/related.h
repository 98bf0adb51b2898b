// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "domain/record.h"

#include <QString>

#include <string_view>
#include <vector>

namespace solnoma {

class AppContext;

/// One line of a list beside an editor.
struct RecordLineText {
    Uuid7 id;
    QString text;
    bool operator==(const RecordLineText &) const = default;
};

/// Records of `kind` whose reference `field` is `record`, in the order in which they came. Empty when they cannot be read.
Ids referringTo(AppContext &context, std::string_view kind, std::string_view field, const Uuid7 &record);

Ids referringToAny(AppContext &context, std::string_view kind, std::string_view field, const Ids &records);

/// Each with its rows, by a few statements for all; what cannot be read is left out.
std::vector<Record> recordsOf(AppContext &context, const Ids &records);

/// Each as its first answers in words; what cannot be read is left out. On a page about `here` no line names that again.
std::vector<RecordLineText> linesOf(AppContext &context, const Ids &records, const Uuid7 &here = {});

/// The acts of a case by their beginning, undated ones last, straight from the read model: 2,000 of them in milliseconds.
std::vector<RecordLineText> linesOfActs(AppContext &context, const Uuid7 &caseId);

/// Acts in which a party stands, in the order in which they came.
std::vector<RecordLineText> linesOfActsAbout(AppContext &context, const Uuid7 &party);

/// Whether there is one; quick also for a ministry that stands in thousands.
bool standsInActs(AppContext &context, const Uuid7 &party);

/// Everybody who stands in the acts or as a subject of a case, each once, with the roles in words.
std::vector<RecordLineText> linesOfParties(AppContext &context, const Uuid7 &caseId);

/// What a case holds. Quick, whatever its size: of one with more than twenty acts only the acts are looked for, and the rest is
/// taken to be there.
struct CaseHoldings {
    bool hasActs = false;
    bool hasParties = false;
    bool hasSources = false;
    bool hasDocuments = false;
};
CaseHoldings holdingsOf(AppContext &context, const Uuid7 &caseId);

/// Sources named in what is known of a case, its acts and their rows.
Ids sourcesOf(AppContext &context, const Uuid7 &caseId);

/// Documents that are about the case, its acts or its subjects.
Ids documentsOf(AppContext &context, const Uuid7 &caseId);

} // namespace solnoma
