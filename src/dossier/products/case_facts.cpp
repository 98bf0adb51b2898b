// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/case_facts.h"

#include "base/fuzzy_date_units.h"
#include <algorithm>
#include <array>

namespace solnoma {

namespace {

std::optional<int> asInt(std::optional<qint64> number)
{
    return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

int seqOf(const Record &row)
{
    return static_cast<int>(row.integer("seq").value_or(0));
}

} // namespace

bool isStageOfHolding(const Record &stage)
{
    return stage.isEmpty("within") && !stage.is("stage", u"at_liberty") && !stage.is("stage", u"died");
}

CaseFacts::CaseFacts(const PaperContext &context) : m_reader(context), m_file(context.records.find(context.gate.request().caseId))
{
    if (!m_file || m_file->kind() != "case") {
        m_file = nullptr;
        return;
    }
    for (const Record *act : context.records.referring("act", "case", m_file->id())) {
        if (isAboutSubject(*act))
            m_allActs.push_back(act);
    }
    sortByDate(m_allActs);
    std::ranges::copy_if(m_allActs, std::back_inserter(m_acts), [this](const Record *act) { return m_reader.may(*act); });
}

const Record *CaseFacts::subject() const
{
    return m_reader.context().records.find(m_reader.context().gate.request().subject);
}

std::vector<const Record *> CaseFacts::subjects() const
{
    if (const Record *one = subject())
        return {one};
    std::vector<const Record *> all;
    for (const Uuid7 &id : m_file ? m_file->refs("subjects") : Ids()) {
        if (const Record *party = m_reader.context().records.find(id))
            all.push_back(party);
    }
    return all;
}

bool CaseFacts::isAboutSubject(const Record &act) const
{
    const Uuid7 subject = m_reader.context().gate.request().subject;
    return subject.isNull() || std::ranges::any_of(act.rows("involved"), [&](const Record &row) {
               return row.ref("party") == subject && row.is("role", u"target");
           });
}

void CaseFacts::sortByDate(std::vector<const Record *> &acts) const
{
    const auto key = [](const Record *act) {
        const FuzzyDate began = act->fuzzyDate("began");
        return began.from ? *began.from : began.to.value_or(WallTime::endOf(QDate(9999, 12, 31)));
    };
    std::ranges::stable_sort(acts, {}, key);
}

std::vector<const Record *> CaseFacts::actsOf(QStringView kind) const
{
    std::vector<const Record *> found;
    std::ranges::copy_if(m_acts, std::back_inserter(found), [&](const Record *act) { return act->is("kind", kind); });
    return found;
}

std::vector<const Record *> CaseFacts::allActsOf(QStringView kind) const
{
    std::vector<const Record *> found;
    std::ranges::copy_if(m_allActs, std::back_inserter(found), [&](const Record *act) { return act->is("kind", kind); });
    return found;
}

std::vector<const Record *> CaseFacts::stages(const Record &detention) const
{
    std::vector<const Record *> found = m_reader.rows(detention, "detention.stages");
    std::ranges::stable_sort(found, {}, [](const Record *stage) { return seqOf(*stage); });
    return found;
}

CustodyEpisode CaseFacts::episode(const Record &act) const
{
    using Ongoing = CustodyEpisode::Ongoing;
    CustodyEpisode episode;
    episode.began = m_reader.fuzzyDate(act, "began");
    episode.ended = m_reader.fuzzyDate(act, "ended");
    episode.asOf = dayOf(m_reader.date(act, "as_of"));
    episode.releaseType = m_reader.code(act, "detention.release_type");
    const QString ongoing = m_reader.code(act, "ongoing");
    episode.ongoing = ongoing == u"yes"   ? Ongoing::Yes
                      : ongoing == u"no"  ? Ongoing::No
                      : ongoing.isEmpty() ? Ongoing::NotSaid
                                          : Ongoing::Unknown;
    const Term *release = m_reader.context().vocabularies.term("release_type", episode.releaseType);
    episode.frees = release && release->frees;
    for (const Record *stage : stages(act)) {
        CustodyStage step{seqOf(*stage),
                          {},
                          m_reader.code(*stage, "stage"),
                          m_reader.fuzzyDate(*stage, "began"),
                          m_reader.fuzzyDate(*stage, "ended")};
        if (const Record *within = m_reader.referred(*stage, "within"))
            step.within = seqOf(*within);
        episode.stages.push_back(step);
    }
    if (const FuzzyDate news = lastNews(act); news.to)
        episode.newestSourceDay = news.to->date();
    return episode;
}

/// Publication of the newest source that is cited by name: no other date of a source may be used.
FuzzyDate CaseFacts::lastNews(const Record &act) const
{
    FuzzyDate newest;
    for (const Record &info : act.rows("info")) {
        const Record *source = m_reader.context().records.find(info.ref("source"));
        if (!source || info.is("stance", u"contradicts"))
            continue;
        const Citation citation = m_reader.context().gate.citationFor(*source);
        if (citation.level == Citation::Level::Named && citation.published.to &&
            (!newest.to || *citation.published.to > *newest.to))
            newest = citation.published;
    }
    return newest;
}

QString CaseFacts::country() const
{
    const QStringList countries = m_file ? m_file->list("countries") : QStringList();
    return countries.isEmpty() ? QString() : countries.front();
}

std::vector<const Record *> CaseFacts::attempts(const Record &registration) const
{
    std::vector<const Record *> found = m_reader.rows(registration, "registration.attempts");
    std::ranges::stable_sort(found, {}, [](const Record *attempt) { return seqOf(*attempt); });
    return found;
}

RegistrationMatter CaseFacts::registration(const Record &act) const
{
    RegistrationMatter matter;
    matter.country = country();
    matter.asOf = dayOf(m_reader.date(act, "as_of"));
    matter.reportedAttempts = asInt(m_reader.integer(act, "registration.reported_attempts"));
    matter.reportedDenials = asInt(m_reader.integer(act, "registration.reported_denials"));
    for (const Record *row : attempts(act)) {
        matter.filings.push_back({.seq = seqOf(*row),
                                  .filed = m_reader.fuzzyDate(*row, "filed"),
                                  .decided = m_reader.fuzzyDate(*row, "decided"),
                                  .delivered = m_reader.fuzzyDate(*row, "delivered"),
                                  .action = m_reader.code(*row, "action"),
                                  .legalDays = asInt(m_reader.integer(*row, "legal_days"))});
    }
    return matter;
}

std::vector<const Record *> CaseFacts::remedies() const
{
    return m_file ? m_reader.rows(*m_file, "remedies") : std::vector<const Record *>();
}

std::vector<std::pair<const Record *, const Record *>> CaseFacts::reviews() const
{
    constexpr std::array kinds{"upheld", "changed", "overturned", "sent_back", "release_refused"};
    const auto isTold = [](const Record &remedy, const Record &ruling) {
        const FuzzyDate decided = remedy.fuzzyDate("decided");
        const FuzzyDate given = ruling.fuzzyDate("given");
        return remedy.ref("to") == ruling.ref("by") && decided.from == given.from && decided.to == given.to;
    };
    const std::vector<const Record *> told = remedies();
    std::vector<std::pair<const Record *, const Record *>> found;
    for (const Record *act : actsOf(u"proceeding")) {
        for (const Record *ruling : m_reader.rows(*act, "proceeding.rulings")) {
            const QString kind = m_reader.code(*ruling, "kind");
            const bool isOfHigherCourt =
                std::ranges::any_of(kinds, [&](const char *each) { return kind == QLatin1String(each); });
            const bool isOfSubject = !subject() || ruling->ref("about") == subject()->id();
            if (isOfHigherCourt && isOfSubject &&
                std::ranges::none_of(told, [&](const Record *remedy) { return isTold(*remedy, *ruling); }))
                found.emplace_back(act, ruling);
        }
    }
    return found;
}

std::vector<const Record *> CaseFacts::exhibits() const
{
    std::vector<const Record *> found;
    for (const Record *document : m_reader.context().records.ofKind("document")) {
        if (!m_reader.may(*document))
            continue;
        const Ids about = document->refs("about");
        const bool isOfCase = std::ranges::any_of(about, [this](const Uuid7 &id) {
            return std::ranges::any_of(m_acts, [&](const Record *act) { return act->id() == id; }) ||
                   (m_file && m_file->id() == id) ||
                   std::ranges::any_of(subjects(), [&](const Record *party) { return party->id() == id; });
        });
        const Record *original = m_reader.context().records.find(document->ref("redacted_of"));
        const bool isOfOriginal =
            about.empty() && original && std::ranges::any_of(original->refs("about"), [this](const Uuid7 &id) {
                return std::ranges::any_of(m_acts, [&](const Record *act) { return act->id() == id; });
            });
        if (isOfCase || isOfOriginal)
            found.push_back(document);
    }
    return found;
}

} // namespace solnoma
