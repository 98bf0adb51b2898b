// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/paper_parts.h"

#include "dossier/timeline_drawing.h"

#include <algorithm>

namespace solnoma {

namespace {

/// "31", "30–32", "at least 4"; empty where an end is not known.
QString daysBetween(const FuzzyDate &began, const FuzzyDate &ended)
{
    if (!began.from || !began.to || !ended.from || !ended.to)
        return {};
    const qint64 least = std::max<qint64>(0, began.to->date().daysTo(ended.from->date()));
    const qint64 most = std::max<qint64>(0, began.from->date().daysTo(ended.to->date()));
    return least == most ? QString::number(most) : QString(QString::number(least) % u"–" % QString::number(most));
}

bool isWithin(const Record &stage)
{
    return !stage.isEmpty("within");
}

void addDrawing(PaperBuilder &paper, const std::vector<const Record *> &stages, const CustodyEpisode &episode)
{
    const GatedReader &reader = paper.reader();
    std::vector<CustodySegment> segments;
    for (const Record *stage : stages) {
        const QString code = reader.code(*stage, "stage");
        if (isWithin(*stage) || code == u"at_liberty" || code == u"died")
            continue;
        const QString number = reader.text(*stage, "seq");
        const FuzzyDate ended = reader.fuzzyDate(*stage, "ended");
        const bool isLast = stage == stages.back();
        segments.push_back({QString(number % u"  " % reader.text(*stage, "stage")), reader.fuzzyDate(*stage, "began"), ended,
                            isLast && ended.isUndated() && episode.ongoing == CustodyEpisode::Ongoing::Yes});
    }
    const bool isDated = std::ranges::any_of(segments, [](const CustodySegment &each) { return !each.begin.isUndated(); });
    if (!isDated)
        return;
    const QString from = reader.words(segments.front().begin);
    const QString to = reader.words(segments.back().end);
    const auto count = QString::number(segments.size());
    Figure figure;
    figure.drawing = custodyBar(segments, WallTime::endOf(paper.facts().reckonedOn()));
    figure.alt = paper.say(from.isEmpty() || to.isEmpty() ? "custody.alt.open" : "custody.alt")
                     .replace(QStringLiteral("%1"), from)
                     .replace(QStringLiteral("%2"), to)
                     .replace(QStringLiteral("%3"), count);
    paper.add(std::move(figure));
}

std::vector<RichText> stageRow(PaperBuilder &paper, const Record &stage, bool withStanding)
{
    const GatedReader &reader = paper.reader();
    const FuzzyDate began = reader.fuzzyDate(stage, "began");
    const FuzzyDate ended = reader.fuzzyDate(stage, "ended");
    const QString indent = isWithin(stage) ? QStringLiteral("\u2003") : QString();
    RichText where{Run{.text = indent + reader.text(stage, "stage"), .isBold = !isWithin(stage)}};
    if (const QString place = reader.text(stage, "place"); !place.isEmpty())
        where.push_back({.text = u'\n' + indent + place});
    std::vector<RichText> row{plain(indent + reader.text(stage, "seq")), where, plain(reader.text(stage, "holder")),
                              plain(capitalised(reader.words(began))), plain(capitalised(reader.words(ended))),
                              plain(daysBetween(began, ended))};
    if (withStanding)
        row.push_back(plain(reader.standing(stage)));
    return row;
}

void addStages(PaperBuilder &paper, const std::vector<const Record *> &stages, CustodyDetail detail)
{
    const bool isFull = detail == CustodyDetail::StagesAndSteps;
    Table table{.columns = {{paper.say("column.no"), 0.55},
                            {paper.say("column.stage"), 2.9},
                            {paper.say("column.holder"), 2.2},
                            {paper.say("column.from"), 1.6},
                            {paper.say("column.to"), 1.6},
                            {paper.say("column.days"), 0.75, true}}};
    if (isFull)
        table.columns.push_back({paper.say("column.standing"), 1.25});
    for (const Record *stage : stages) {
        if (isFull || !isWithin(*stage))
            table.rows.push_back(stageRow(paper, *stage, isFull));
    }
    if (isFull && std::ranges::any_of(stages, [](const Record *stage) { return isWithin(*stage); }))
        table.caption = plain(paper.say("custody.caption"));
    if (!table.rows.empty())
        paper.add(std::move(table));
}

/// Point 2.3: at least and at most, the day of reckoning, and what does not fit together.
void addSum(PaperBuilder &paper, const CustodyCount &count)
{
    QStringList sentences{paper.say("custody.total").arg(custodyInWords(count)),
                          paper.say("reckoned").arg(paper.reader().words(count.reckonedOn))};
    qint64 unknown = 0;
    for (const CustodySeam &gap : count.gaps)
        unknown += gap.days;
    if (unknown > 0)
        sentences << (unknown == 1 ? paper.say("custody.gap")
                                   : paper.say("custody.gaps").arg(paper.say("days").arg(unknown)));
    if (!count.contradictions.empty())
        sentences << paper.say("custody.contradictions");
    paper.paragraph(sentences.join(u' '));
}

// ---- Time until a judge. ----

QString inUnit(const PaperBuilder &paper, const LawLimit &limit, qint64 amount)
{
    const bool isHours = limit.counting == LawCounting::Hours;
    return paper.say(isHours ? "law.unit.hours" : limit.counting == LawCounting::Months ? "law.unit.months" : "law.unit.days").arg(amount);
}

std::vector<RichText> lawRow(const PaperBuilder &paper, const LawVerdict &verdict, const char *kind)
{
    using Outcome = LawVerdict::Outcome;
    const LawLimit &limit = verdict.limit;
    QString rule = paper.say(kind) % u": " % limit.rule;
    if (!limit.article.isEmpty())
        rule += u", " + limit.article;
    if (!verdict.verified)
        rule += u" (" + paper.say("law.unverified") + u')';
    const QString least = inUnit(paper, limit, verdict.atLeast);
    const QString measured = !verdict.atMost ? paper.say("law.at.least").arg(least)
                             : *verdict.atMost == verdict.atLeast
                                 ? least
                                 : paper.say("law.between").arg(QString::number(verdict.atLeast), inUnit(paper, limit, *verdict.atMost));
    const char *outcome = verdict.outcome == Outcome::Over ? "law.over" : verdict.outcome == Outcome::Within ? "law.within" : "law.maybe";
    return {plain(rule), plain(measured), plain(paper.say(outcome))};
}

QString lapseInWords(const PaperBuilder &paper, const Lapse &lapse)
{
    const auto inWords = [&](qint64 minutes) {
        return minutes % 60 == 0 ? paper.say("law.hours").arg(minutes / 60)
                                 : paper.say("law.hours.minutes").arg(minutes / 60).arg(minutes % 60);
    };
    const qint64 least = std::max<qint64>(0, lapse.earliestEnd->minutes() - lapse.latestBegin->minutes());
    const qint64 most = lapse.latestEnd->minutes() - lapse.earliestBegin->minutes();
    return least == most ? inWords(most) : paper.say("law.between").arg(inWords(least), inWords(most));
}

const Record *firstHearing(const PaperBuilder &paper, const Record &detention)
{
    const std::vector<const Record *> stages = paper.facts().stages(detention);
    const auto court = std::ranges::find_if(stages, [&](const Record *stage) { return paper.reader().code(*stage, "stage") == u"court"; });
    return court == stages.end() ? nullptr : *court;
}

bool isChild(const PaperBuilder &paper, const Record &act)
{
    return std::ranges::any_of(paper.reader().rows(act, "involved"),
                               [](const Record *row) { return row->is("role", u"target") && row->is("minor", u"yes"); });
}

} // namespace

void addLaw(PaperBuilder &paper, const Record &act)
{
    const Record *hearing = firstHearing(paper, act);
    const FuzzyDate arrest = paper.reader().fuzzyDate(act, "began");
    const FuzzyDate judge = hearing ? paper.reader().fuzzyDate(*hearing, "began") : FuzzyDate();
    if (!arrest.from || !arrest.to || !judge.from || !judge.to)
        return;
    const Lapse lapse{arrest.from, arrest.to, judge.from, judge.to};
    const LawOpinion opinion =
        judgeCustody(paper.reader().context().law, paper.facts().country(), isChild(paper, act), arrest, lapse);
    paper.heading(3, paper.say("law"));
    QString sentence = paper.say("law.lapse").arg(lapseInWords(paper, lapse));
    if (arrest.basis == FuzzyDate::Basis::Disputed)
        sentence += u' ' + paper.say("law.disputed");
    if (opinion.national.empty())
        sentence += u' ' + paper.say("law.none");
    paper.paragraph(sentence);
    Table table{.columns = {{paper.say("law.column.rule"), 4}, {paper.say("law.column.measured"), 1.5}, {paper.say("law.column.verdict"), 1.5}}};
    for (const LawVerdict &verdict : opinion.national)
        table.rows.push_back(lawRow(paper, verdict, "law.national"));
    for (const LawVerdict &verdict : opinion.international)
        table.rows.push_back(lawRow(paper, verdict, "law.international"));
    if (!table.rows.empty())
        paper.add(std::move(table));
}

void addCustody(PaperBuilder &paper, CustodyDetail detail)
{
    const std::vector<const Record *> acts = paper.facts().actsOf(u"detention");
    std::vector<CustodyEpisode> episodes;
    for (const Record *act : acts) {
        const CustodyEpisode episode = paper.facts().episode(*act);
        const std::vector<const Record *> stages = paper.facts().stages(*act);
        episodes.push_back(episode);
        if (acts.size() > 1)
            paper.heading(3, paper.titleOf(*act));
        if (!stages.empty())
            addDrawing(paper, stages, episode);
        addSum(paper, countCustody(episode, paper.facts().reckonedOn()));
        addStages(paper, stages, detail);
        addLaw(paper, *act);
    }
    const bool isOnePerson = paper.facts().subjects().size() == 1;
    if (episodes.size() > 1 && isOnePerson) {
        const CustodyCount sum = sumCustody(episodes, paper.facts().reckonedOn());
        paper.paragraph(paper.say("custody.sum").arg(custodyInWords(sum), QString::number(episodes.size())));
    }
}

} // namespace solnoma
