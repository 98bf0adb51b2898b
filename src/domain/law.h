// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "base/result.h"
#include "domain/law_lapse.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace solnoma {

/// What a limit is about: the codes of "subject" in resources/law.
enum class LawSubject {
    CustodyWithoutJudge,
    CustodyWithoutJudgeChild,
    AdministrativeArrest,
    RegistrationAnswer,
    RegistrationAppeal
};

/// How a limit is counted. Days runs from the next day; CalendarDays counts the first day too; WorkingDays are Monday to
/// Friday, public holidays not known; Months end on the same day of the month (or its last).
enum class LawCounting { Hours, Days, CalendarDays, WorkingDays, Months };

/// One dated limit. `from` and `to` are uncertain dates: where a law changed "in January 2020", a fact of that month
/// meets both rules. A null date is open.
struct LawLimit {
    QString country; ///< ISO 3166, or "INT" for the international measure
    LawSubject subject = LawSubject::CustodyWithoutJudge;
    FuzzyDate from;
    FuzzyDate to;
    int amount = 0;
    LawCounting counting = LawCounting::Hours;
    QHash<QString, QString> rules; ///< language → what the rule says; English is always there
    QString article;
    bool verified = false;
    FuzzyDate asOf; ///< the day whose law the source shows
    QString source;

    /// In the language ("ru", "uz-Cyrl"), else in English.
    QString rule(const QString &language = QStringLiteral("en")) const;
    /// Checked against a source, and the whole fact lies before the end of the day whose law that shows: of a month or a year,
    /// which may stand for any day in it, the first.
    bool isVerifiedFor(const FuzzyDate &fact) const;
};

/// The limits known to the program. Immutable.
class LawBook
{
public:
    /// From ":/solnoma/law". An error names file and entry.
    static Result<LawBook> load();
    static Result<LawBook> fromJson(const QByteArray &json, const QString &fileName);

    /// Every rule that may have been in force at the fact, in order of their beginning. More than one: the fact's date
    /// straddles a change. Empty: no rule is known, and there is no verdict.
    std::vector<LawLimit> inForce(const QString &country, LawSubject subject, const FuzzyDate &fact) const;
    const std::vector<LawLimit> &limits() const { return m_limits; }

private:
    std::vector<LawLimit> m_limits;
};

/// One limit against one lapse of time, in the limit's own unit.
struct LawVerdict {
    enum class Outcome { Within, MaybeOver, Over };
    Outcome outcome = Outcome::MaybeOver;
    LawLimit limit;
    bool verified = false;
    bool hasTimes = false;        ///< hours rest on times of day at both ends, not on days alone
    qint64 atLeast = 0;           ///< full hours or days
    std::optional<qint64> atMost; ///< begun hours or days; none: no upper bound known
};

LawVerdict judge(const LawLimit &limit, const Lapse &lapse, const FuzzyDate &fact);

/// The national rules and, apart from them, the international measure. Empty lists: no rule, no verdict.
struct LawOpinion {
    std::vector<LawVerdict> national;
    std::vector<LawVerdict> international;
};

/// Custody until a judge was seen, or still not seen: `lapse` from arrest to that. The rule of the day of arrest counts.
/// For a child the children's limit is taken where there is one, else the general one.
LawOpinion judgeCustody(const LawBook &book, const QString &country, bool isChild, const FuzzyDate &arrest, const Lapse &lapse);

/// The last day of a limit that runs from `day`, days and months only (hours: the day on which they end).
QDate lastDayOf(const LawLimit &limit, QDate day);

} // namespace solnoma
