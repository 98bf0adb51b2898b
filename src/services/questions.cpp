// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions.h"
#include "services/interface_language.h"

#include "domain/act_facts.h"
#include "domain/consent.h"
#include "domain/first_judge.h"
#include "domain/law.h"
#include "domain/official.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <map>

namespace solnoma {

namespace {

constexpr int MostReferrers = 1000;
constexpr int TermLooksAhead = 90;

/// Works out one row; false: it does not answer the question.
using Work = std::function<Result<bool>(QuestionRow &row)>;

class Desk
{
public:
    Desk(Session &session, const StoreQuestion &question, const QuestionAsk &ask)
        : m_session(session), m_question(question), m_ask(ask)
    {
    }

    /// Empty: the store's rows are the answer.
    Work work()
    {
        const QByteArray id = m_question.id;
        if (id == "held-today")
            return [this](QuestionRow &row) { return held(row); };
        if (id == "over-limit")
            return [this](QuestionRow &row) { return overLimit(row); };
        if (id == "term-ends")
            return [this](QuestionRow &row) { return termEnds(row); };
        if (id == "answer-late")
            return [this](QuestionRow &row) { return answerLate(row); };
        if (id == "consent-unused")
            return [this](QuestionRow &row) { return consentUnused(row); };
        if (id == "consent-gone")
            return [this](QuestionRow &row) { return consentGone(row); };
        return {};
    }

    Result<void> readLaw()
    {
        auto book = LawBook::load();
        if (!book)
            return book.error();
        m_law.emplace(std::move(*book));
        return {};
    }

private:
    QDate day() const { return m_ask.now.date(); }
    QVariant &cell(QuestionRow &row, const char *title)
    {
        const auto at = std::ranges::find_if(m_question.columns,
                                             [&](const QuestionColumn &column) { return qstrcmp(column.title, title) == 0; });
        return row.values[at - m_question.columns.begin()];
    }

    Result<Record> load(const Uuid7 &id) { return m_session.store().records().load(id); }

    Result<bool> held(QuestionRow &row)
    {
        const auto act = load(row.record);
        if (!act)
            return act.error();
        const CustodyCount count = countCustody(custodyEpisodeOf(*act, m_session.vocabularies()), day());
        if (count.minDays > 0 || count.maxDays)
            cell(row, "Days at least") = count.minDays;
        if (count.maxDays)
            cell(row, "Days at most") = *count.maxDays;
        return true;
    }

    /// Until the first stage before a court or a judge's visit; else to the last news that nothing of it happened.
    static Lapse untilJudge(const Record &act, const CustodyEpisode &episode, QDate day)
    {
        const std::vector<FuzzyDate> judges = timesBeforeJudge(act);
        Lapse lapse = solnoma::untilJudge(act.fuzzyDate("began"), judges);
        if (!judges.empty())
            return lapse;
        const CustodyCount count = countCustody(episode, day);
        lapse.earliestEnd = count.lapse.earliestEnd;
        lapse.latestEnd = count.lapse.latestEnd;
        return lapse;
    }

    Result<QString> countryOf(const Record &act)
    {
        const Uuid7 caseId = act.ref("case");
        if (caseId.isNull())
            return QString();
        const auto known = m_countries.constFind(caseId);
        if (known != m_countries.cend())
            return *known;
        const auto file = load(caseId);
        if (!file)
            return file.error();
        return m_countries.insert(caseId, file->list("countries").value(0)).value();
    }

    Result<bool> isTargetChildOf(const Record &act)
    {
        RecordSet targets;
        for (const Record &row : act.rows("involved")) {
            if (!row.is("role", u"target") || row.isEmpty("party"))
                continue;
            auto party = load(row.ref("party"));
            if (!party)
                return party.error();
            targets.add(std::move(*party));
        }
        return isTargetChild(targets, act);
    }

    Result<bool> overLimit(QuestionRow &row)
    {
        const auto act = load(row.record);
        if (!act)
            return act.error();
        const auto country = countryOf(*act);
        if (!country)
            return country.error();
        const auto isChild = isTargetChildOf(*act);
        if (!isChild)
            return isChild;
        const Lapse lapse = untilJudge(*act, custodyEpisodeOf(*act, m_session.vocabularies()), day());
        LawOpinion opinion = judgeCustody(*m_law, *country, *isChild, act->fuzzyDate("began"), lapse);
        std::vector<LawVerdict> &verdicts = opinion.national.empty() ? opinion.international : opinion.national;
        std::erase_if(verdicts, [](const LawVerdict &one) { return one.outcome != LawVerdict::Outcome::Over; });
        if (verdicts.empty())
            return false; // perhaps over is no answer to "who has been"
        const LawVerdict &verdict = verdicts.front();
        if (lapse.earliestEnd && lapse.latestBegin)
            cell(row, "Without a judge, days at least") =
                std::max<qint64>(0, lapse.latestBegin->date().daysTo(lapse.earliestEnd->date()));
        cell(row, "Limit") = verdict.limit.rule(InterfaceLanguage::now());
        cell(row, "Verdict") = verdict.verified ? QStringLiteral("over") : QStringLiteral("over_unverified");
        return true;
    }

    /// The kinds that the store's question asks for: a ban from office that lasts longer does not hide the release.
    static bool takesLiberty(const Record &sentence)
    {
        constexpr std::array kinds{"prison", "restricted_liberty", "labour", "jail_days"};
        return std::ranges::any_of(kinds, [&](const char *kind) { return sentence.text("kind") == QLatin1String(kind); });
    }

    /// Ends as stated, else the term from its begin (or the ruling) less what is credited.
    static FuzzyDate endOf(const Record &ruling)
    {
        const FuzzyDate stated = ruling.fuzzyDate("ends_stated");
        if (!stated.isUndated())
            return stated;
        const FuzzyDate begin =
            ruling.fuzzyDate("term_from").isUndated() ? ruling.fuzzyDate("given") : ruling.fuzzyDate("term_from");
        const auto credit = static_cast<int>(ruling.integer("credit_days").value_or(0));
        FuzzyDate end;
        for (const Record &sentence : ruling.rows("sentences")) {
            const auto later = [&](const std::optional<WallTime> &from) {
                const QDate day = from->date()
                                      .addYears(static_cast<int>(sentence.integer("years").value_or(0)))
                                      .addMonths(static_cast<int>(sentence.integer("months").value_or(0)))
                                      .addDays(sentence.integer("days").value_or(0) - credit);
                return WallTime::startOf(day);
            };
            const bool hasTerm = sentence.integer("years") || sentence.integer("months") || sentence.integer("days");
            if (!hasTerm || !takesLiberty(sentence) || sentence.is("suspended", u"yes") || !begin.from || !begin.to)
                continue;
            if (!end.from || later(begin.from) > *end.from)
                end = {later(begin.from),
                       WallTime::endOf(later(begin.to).date()),
                       FuzzyDate::Precision::Range,
                       FuzzyDate::Basis::Inferred,
                       {}};
        }
        return end;
    }

    Result<bool> termEnds(QuestionRow &row)
    {
        const auto ruling = load(row.record);
        if (!ruling)
            return ruling.error();
        const FuzzyDate end = endOf(*ruling);
        cell(row, "Ends") = QVariant::fromValue(end);
        const bool isOpen = end.isUndated() || !end.to; // "not before": no day to prepare for
        return !isOpen && end.to->date() >= day() && (!end.from || end.from->date() <= day().addDays(TermLooksAhead));
    }

    Result<bool> answerLate(QuestionRow &row)
    {
        const auto act = load(row.record);
        if (!act)
            return act.error();
        const auto country = countryOf(*act);
        if (!country)
            return country.error();
        RegistrationMatter matter = registrationMatterOf(*act, *country);
        const int seq = cell(row, "Try").toInt(); // two tries may have the same
        const auto filed = cell(row, "Filed").value<FuzzyDate>();
        std::erase_if(matter.filings, [&](const RegistrationFiling &one) {
            return one.seq != seq || one.filed.from != filed.from || one.filed.to != filed.to;
        });
        const RegistrationCount count = countRegistration(matter, *m_law, day());
        const auto attempt = std::ranges::find(count.attempts, false, &RegistrationAttemptCount::answered);
        if (attempt == count.attempts.end() || !attempt->answerDue || attempt->answerDue->latest >= day())
            return false;
        const DueDays due = *attempt->answerDue;
        cell(row, "Answer due") =
            QVariant::fromValue(FuzzyDate{WallTime::startOf(due.earliest),
                                          WallTime::endOf(due.latest),
                                          due.earliest == due.latest ? FuzzyDate::Precision::Day : FuzzyDate::Precision::Range,
                                          FuzzyDate::Basis::Inferred,
                                          {}});
        cell(row, "Days over, at least") = attempt->daysOverMin;
        return true;
    }

    /// The person or body of a row with all that was said of sharing her.
    struct Said {
        Uuid7 party;
        RecordSet records;
    };
    Result<const Said *> saidBy(qint64 party)
    {
        if (const auto known = m_parties.find(party); known != m_parties.end())
            return &known->second;
        const auto head = m_session.store().records().head(party);
        if (!head)
            return head.error();
        if (!*head)
            return Error{ErrorCode::NotFound, {}, {}};
        RecordSet set;
        auto record = m_session.store().records().load(**head);
        if (!record)
            return record.error();
        set.add(std::move(*record));
        const auto others = m_session.store().records().referrers((*head)->rid, MostReferrers);
        if (!others)
            return others.error();
        for (const RecordHead &other : *others) {
            if (other.entity->kind != "consent" && other.entity->kind != "party_status" && other.entity->kind != "act")
                continue;
            auto loaded = m_session.store().records().load(other);
            if (!loaded)
                return loaded.error();
            set.add(std::move(*loaded));
        }
        return &m_parties.emplace(party, Said{(*head)->id, std::move(set)}).first->second;
    }

    Result<bool> consentUnused(QuestionRow &row)
    {
        const auto said = saidBy(row.about);
        if (!said)
            return said.error();
        const Uuid7 &party = (*said)->party;
        const Consents consents((*said)->records, row.record, day());
        if (consents.answer(party, "un_to_state").answer != Answer::Yes)
            return false;
        const auto use = consents.nameUse(party);
        if (use)
            cell(row, "Name may be used") = *use == NameUse::Full        ? QStringLiteral("full")
                                            : *use == NameUse::Initials  ? QStringLiteral("initials")
                                            : *use == NameUse::Pseudonym ? QStringLiteral("pseudonym")
                                                                         : QStringLiteral("none");
        return true;
    }

    /// Judged for each file that the communication is about; one that lost its consent is enough.
    Result<bool> consentGone(QuestionRow &row)
    {
        const auto said = saidBy(row.about);
        if (!said)
            return said.error();
        const Uuid7 &party = (*said)->party;
        const auto communication = load(row.record);
        if (!communication)
            return communication.error();
        Ids cases = communication->refs("cases");
        if (cases.empty())
            cases.push_back(Uuid7());
        for (const Uuid7 &caseId : cases) {
            const EffectiveAnswer answer = Consents((*said)->records, caseId, day()).answer(party, "un_to_state");
            using Why = EffectiveAnswer::Why;
            if (answer.answer == Answer::Yes)
                continue;
            if (answer.why == Why::NeverAsked && answer.answer == Answer::NotAsked)
                continue;
            cell(row, "Consent now") = answer.why == Why::Withdrawn  ? QStringLiteral("withdrawn")
                                       : answer.why == Why::Expired  ? QStringLiteral("expired")
                                       : answer.answer == Answer::No ? QStringLiteral("refused")
                                                                     : QStringLiteral("not_counting");
            return true;
        }
        return false;
    }

    Session &m_session;
    const StoreQuestion &m_question;
    const QuestionAsk &m_ask;
    std::optional<LawBook> m_law;
    QHash<Uuid7, QString> m_countries;
    std::map<qint64, Said> m_parties;
};

} // namespace

Result<QuestionRows> askQuestion(Session &session, const StoreQuestion &question, const QuestionAsk &ask)
{
    auto found = Questions(session.store().connection()).rows(question, ask);
    if (!found)
        return found;
    Desk desk(session, question, ask);
    const Work work = desk.work();
    if (!work)
        return found;
    SOLNOMA_TRY(desk.readLaw());
    std::vector<QuestionRow> answering;
    for (QuestionRow &row : found->rows) {
        const auto answers = work(row);
        if (!answers)
            return answers.error();
        if (*answers)
            answering.push_back(std::move(row));
    }
    found->rows = std::move(answering);
    return found;
}

bool isNameless(const QuestionColumn &column)
{
    using enum QuestionColumn::Show;
    return column.show != Party && column.show != Text && column.show != Paper;
}

} // namespace solnoma
