// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registration_count.h"

#include "base/fuzzy_date_compare.h"

#include <algorithm>

namespace solnoma {

namespace {

using Kind = RegistrationContradiction::Kind;

bool isClosed(const FuzzyDate &date)
{
    return date.from && date.to;
}

/// The days on which a term from `start` can end, over all rules that may be in force.
std::optional<DueDays> dueUnder(const std::vector<LawLimit> &rules, const FuzzyDate &start)
{
    std::optional<DueDays> due;
    for (const LawLimit &rule : rules) {
        // A rule counts only for the days on which it was in force.
        const QDate first = rule.from.from ? std::max(start.from->date(), rule.from.from->date()) : start.from->date();
        const QDate last = rule.to.to ? std::min(start.to->date(), rule.to.to->date()) : start.to->date();
        const DueDays one{lastDayOf(rule, first), lastDayOf(rule, last)};
        due = due ? DueDays{std::min(due->earliest, one.earliest), std::max(due->latest, one.latest)} : one;
    }
    return due;
}

std::optional<DueDays> answerDue(const RegistrationFiling &filing, const std::vector<LawLimit> &rules)
{
    if (!isClosed(filing.filed))
        return std::nullopt;
    if (filing.legalDays)
        return DueDays{filing.filed.from->date().addDays(*filing.legalDays), filing.filed.to->date().addDays(*filing.legalDays)};
    return dueUnder(rules, filing.filed);
}

bool isOpen(const RegistrationFiling &filing)
{
    return filing.action == u"pending" || filing.action == u"silent";
}

void countDaysOver(const RegistrationFiling &filing, const FuzzyDate &asOf, QDate reckonedOn, RegistrationAttemptCount &count)
{
    const FuzzyDate &answer = filing.decided.isUndated() ? filing.delivered : filing.decided;
    count.answered = !answer.isUndated() || (!filing.action.isEmpty() && !isOpen(filing));
    if (!count.answerDue)
        return;
    const auto over = [](QDate due, QDate day) { return std::max<qint64>(0, due.daysTo(day)); };
    if (!count.answered) {
        if (asOf.from)
            count.daysOverMin = over(count.answerDue->latest, std::min(asOf.from->date(), reckonedOn));
        if (filing.action == u"silent")
            count.daysOverMin = std::max<qint64>(1, count.daysOverMin);
        count.daysOverMax = over(count.answerDue->earliest, reckonedOn);
        count.silenceProposed = reckonedOn > count.answerDue->latest;
        return;
    }
    if (answer.from)
        count.daysOverMin = over(count.answerDue->latest, answer.from->date());
    if (answer.to)
        count.daysOverMax = over(count.answerDue->earliest, answer.to->date());
}

RegistrationAttemptCount countAttempt(const RegistrationFiling &filing, const RegistrationMatter &matter, const LawBook &book,
                                      QDate reckonedOn)
{
    RegistrationAttemptCount count;
    count.seq = filing.seq;
    if (!filing.legalDays)
        count.answerRules = book.inForce(matter.country, LawSubject::RegistrationAnswer, filing.filed);
    count.answerDue = answerDue(filing, count.answerRules);
    countDaysOver(filing, matter.asOf, reckonedOn, count);
    count.appealRules = book.inForce(matter.country, LawSubject::RegistrationAppeal, filing.delivered);
    if (isClosed(filing.delivered))
        count.appealDue = dueUnder(count.appealRules, filing.delivered);
    const auto verified = [](const std::vector<LawLimit> &rules, const FuzzyDate &fact) {
        return std::all_of(rules.begin(), rules.end(), [&](const LawLimit &rule) { return rule.isVerifiedFor(fact); });
    };
    const bool hasTerm = filing.legalDays || !count.answerRules.empty(); // typed days were checked by a lawyer
    count.verified = hasTerm && verified(count.answerRules, filing.filed) && verified(count.appealRules, filing.delivered);
    return count;
}

std::vector<RegistrationContradiction> contradictionsIn(const std::vector<RegistrationFiling> &filings)
{
    std::vector<RegistrationContradiction> found;
    const RegistrationFiling *before = nullptr;
    for (const RegistrationFiling &filing : filings) {
        if (surelyBefore(filing.decided, filing.filed) || surelyBefore(filing.delivered, filing.filed))
            found.push_back({Kind::AnswerBeforeFiling, filing.seq});
        if (surelyBefore(filing.delivered, filing.decided))
            found.push_back({Kind::DeliveredBeforeDecision, filing.seq});
        if (before && surelyBefore(filing.filed, before->filed))
            found.push_back({Kind::FiledBeforeEarlierTry, filing.seq});
        if (before && before->seq == filing.seq)
            found.push_back({Kind::SeqTwice, filing.seq});
        before = &filing;
    }
    return found;
}

} // namespace

RegistrationCount countRegistration(const RegistrationMatter &matter, const LawBook &book, QDate reckonedOn)
{
    std::vector<RegistrationFiling> filings = matter.filings;
    std::stable_sort(filings.begin(), filings.end(), [](const auto &one, const auto &other) { return one.seq < other.seq; });
    RegistrationCount count;
    for (const RegistrationFiling &filing : filings) {
        count.attempts.push_back(countAttempt(filing, matter, book, reckonedOn));
        count.countedRefusals += filing.action == u"refused" || filing.action == u"refused_orally" ? 1 : 0;
        count.returned += filing.action == u"returned" ? 1 : 0;
    }
    count.tries = std::max(static_cast<int>(filings.size()), matter.reportedAttempts.value_or(0));
    count.denials = std::max(count.countedRefusals, matter.reportedDenials.value_or(0));
    count.contradictions = contradictionsIn(filings);
    if (matter.reportedAttempts && matter.reportedDenials && *matter.reportedDenials > *matter.reportedAttempts)
        count.contradictions.push_back({Kind::MoreDenialsThanAttempts, {}});
    return count;
}

} // namespace solnoma
