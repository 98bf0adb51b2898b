// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "domain/law.h"

#include <vector>

namespace solnoma {

/// One filing, as far as its arithmetic goes. `action` is a code of reg_action; `legalDays` overrides the law's term: a lawyer
/// checked them.
struct RegistrationFiling {
    int seq = 0;
    FuzzyDate filed;
    FuzzyDate decided;
    FuzzyDate delivered;
    QString action;
    std::optional<int> legalDays;
};

/// One organisation's effort: its filings, and the bare numbers where a source gives only those.
struct RegistrationMatter {
    QString country;
    std::vector<RegistrationFiling> filings;
    FuzzyDate asOf; ///< last news that nothing was answered
    std::optional<int> reportedAttempts;
    std::optional<int> reportedDenials;
};

/// The first and last day on which something can fall due.
struct DueDays {
    QDate earliest;
    QDate latest;
};

struct RegistrationAttemptCount {
    int seq = 0;
    std::optional<DueDays> answerDue; ///< none: not filed on a known day, or no term known
    qint64 daysOverMin = 0;
    std::optional<qint64> daysOverMax; ///< none: no upper bound known
    bool answered = false;             ///< false: at least to the last news, at most to the day of reckoning
    bool silenceProposed = false;      ///< no answer, and the last possible due day is past: proposed, never chosen
    std::optional<DueDays> appealDue;  ///< from delivery; none without a delivery or a rule
    std::vector<LawLimit> answerRules; ///< more than one where the filing straddles a change; empty with legalDays
    std::vector<LawLimit> appealRules;
    bool verified = false; ///< there is a term, and every rule used is verified for the filing
};

struct RegistrationContradiction {
    enum class Kind { AnswerBeforeFiling, DeliveredBeforeDecision, FiledBeforeEarlierTry, SeqTwice, MoreDenialsThanAttempts };
    Kind kind;
    std::optional<int> seq;

    bool operator==(const RegistrationContradiction &) const = default;
};

struct RegistrationCount {
    std::vector<RegistrationAttemptCount> attempts; ///< in order of seq
    int tries = 0;                                  ///< the larger of counted and reported
    int denials = 0;                                ///< the larger of counted refusals and reported_denials
    int countedRefusals = 0;                        ///< in writing or orally
    int returned = 0;                               ///< without consideration: beside the refusals, not among them
    std::vector<RegistrationContradiction> contradictions;
};

RegistrationCount countRegistration(const RegistrationMatter &matter, const LawBook &book, QDate reckonedOn);

} // namespace solnoma
