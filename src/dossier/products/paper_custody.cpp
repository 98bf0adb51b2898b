// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/products/paper_parts.h"

#include "domain/first_judge.h"
#include "domain/official.h"

#include <algorithm>
#include <ranges>
#include <set>
#include <span>

namespace solnoma {

namespace {

/// "31", "30–32"; empty where an end is not known. No stage lasts longer than the whole.
QString daysBetween(const FuzzyDate &began, const FuzzyDate &ended, const CustodyCount &whole)
{
    if (!began.from || !began.to || !ended.from || !ended.to)
        return {};
    qint64 most = std::max<qint64>(0, began.from->date().daysTo(ended.to->date()));
    if (whole.contradictions.empty())
        most = std::min(most, whole.maxDays.value_or(most));
    const qint64 least = std::clamp<qint64>(began.to->date().daysTo(ended.from->date()), 0, most);
    if (most == 0)
        return QStringLiteral("<1");
    return least == most ? QString::number(most) : QString(QString::number(least) % u"–" % QString::number(most));
}

/// Some stage is kept back: then a gap does not mean that nobody knows.
bool isPartial(const PaperBuilder &paper, const Record &act)
{
    return paper.facts().stages(act).size() != act.rows("detention.stages").size();
}

} // namespace

TimelineWords timelineWords(const Product &product)
{
    return {.months = product.say("drawing.months").split(u' '),
            .monthsOfDays = product.say("drawing.months.days").split(u'|'),
            .total = product.say("drawing.total"),
            .certain = product.say("drawing.certain"),
            .uncertain = product.say("drawing.uncertain"),
            .gap = product.say("drawing.gap.unknown"),
            .undated = product.say("drawing.undated"),
            .registered = product.say("drawing.registered"),
            .refused = product.say("drawing.refused"),
            .returned = product.say("drawing.returned"),
            .pending = product.say("drawing.pending"),
            .waiting = product.say("drawing.waiting"),
            .withdrawn = product.say("drawing.withdrawn")};
}

namespace {

/// A higher drawing that does not fit would leave the rest of a page empty.
constexpr size_t MostRows = 14;

QString drawingInWords(const PaperBuilder &paper, std::span<const CustodySegment> shown)
{
    const QString from = paper.reader().words(shown.front().begin);
    const QString to = paper.reader().words(shown.back().end);
    return paper.say(from.isEmpty() || to.isEmpty() ? "custody.alt.open" : "custody.alt")
        .replace(QStringLiteral("%1"), from)
        .replace(QStringLiteral("%2"), to)
        .replace(QStringLiteral("%3"), QString::number(shown.size()));
}

/// Numbered as the table that follows, or one after the other where there is none.
void addDrawing(PaperBuilder &paper, const Record &act, const std::vector<const Record *> &stages, const CustodyEpisode &episode,
                bool hasTable)
{
    const GatedReader &reader = paper.reader();
    std::vector<CustodySegment> segments;
    const std::optional<QDate> lastKnown = countCustody(episode, paper.facts().reckonedOn()).lastKnown;
    for (const Record *stage : stages) {
        if (!isStageOfHolding(*stage))
            continue;
        const QString number = hasTable ? reader.text(*stage, "seq") : QString::number(segments.size() + 1);
        const FuzzyDate ended = reader.fuzzyDate(*stage, "ended");
        const bool isLast = stage == stages.back();
        segments.push_back({QString(number % u"  " % reader.text(*stage, "stage")), reader.fuzzyDate(*stage, "began"), ended,
                            isLast && ended.isUndated() && episode.ongoing == CustodyEpisode::Ongoing::Yes,
                            lastKnown ? std::optional(WallTime::endOf(*lastKnown)) : std::nullopt,
                            reader.code(*stage, "stage") == u"unknown_place"});
    }
    const bool isDated = std::ranges::any_of(segments, [](const CustodySegment &each) { return !each.begin.isUndated(); });
    if (!isDated)
        return;
    TimelineWords words = timelineWords(paper.reader().context().product);
    if (isPartial(paper, act))
        words.gap = paper.say("drawing.gap");
    const size_t parts = (segments.size() + MostRows - 1) / MostRows;
    const size_t rows = (segments.size() + parts - 1) / parts; // of much the same height
    std::span<const CustodySegment> left = segments;
    int number = 0;
    for (Drawing &drawing : custodyBars(segments, rows, WallTime::endOf(paper.facts().reckonedOn()), words)) {
        const auto shown = left.first(std::min(rows, left.size()));
        left = left.subspan(shown.size());
        Figure figure;
        figure.drawing = std::move(drawing);
        const QString part = paper.say("custody.alt.part").arg(++number).arg(parts);
        figure.alt = (parts > 1 ? part : QString()) + drawingInWords(paper, shown);
        paper.add(std::move(figure));
    }
}

std::vector<RichText> stageRow(PaperBuilder &paper, const Record &stage, const CustodyCount &whole, bool withStanding)
{
    const GatedReader &reader = paper.reader();
    const FuzzyDate began = reader.fuzzyDate(stage, "began");
    const FuzzyDate ended = reader.fuzzyDate(stage, "ended");
    RichText where{Run{.text = reader.text(stage, "stage"), .isBold = stage.isEmpty("within")}};
    const Record *place = reader.referred(stage, "place");
    if (const QString name = place ? reader.text(*place, "name") : QString(); !name.isEmpty())
        where.push_back({.text = u'\n' + name});
    std::vector<RichText> row{plain(reader.text(stage, "seq")),    where,
                              plain(reader.text(stage, "holder")), plain(reader.tableWords(began)),
                              plain(reader.tableWords(ended)),     plain(daysBetween(began, ended, whole))};
    if (withStanding)
        row.push_back(plain(reader.standing(stage)));
    return row;
}

void addStages(PaperBuilder &paper, const std::vector<const Record *> &stages, const CustodyCount &whole, CustodyDetail detail)
{
    const bool isFull = detail == CustodyDetail::StagesAndSteps;
    Table table{.columns = {{paper.say("column.no"), 0.6},
                            {paper.say("column.stage"), 2.8},
                            {paper.say("column.holder"), 2.1},
                            {paper.say("column.from"), 1.7},
                            {paper.say("column.to"), 1.7},
                            {paper.say("column.days"), 0.9, true}}};
    if (isFull)
        table.columns.push_back({paper.say("column.standing"), 1.6});
    for (const Record *stage : stages) {
        std::vector<RichText> row = stageRow(paper, *stage, whole, isFull);
        const bool saysNothing = std::ranges::all_of(row | std::views::drop(1), [](const RichText &cell) {
            return std::ranges::all_of(cell, [](const Run &run) { return run.text.isEmpty(); });
        });
        if (!saysNothing && (isFull || stage->isEmpty("within")))
            table.rows.push_back(std::move(row));
    }
    if (isFull && std::ranges::any_of(stages, [](const Record *stage) { return !stage->isEmpty("within"); }))
        table.caption = plain(paper.say("custody.caption"));
    if (!table.rows.empty())
        paper.add(std::move(table));
}

/// On another day of reckoning the number would be another.
bool restsOnDay(const CustodyEpisode &episode, QDate day)
{
    return countCustody(episode, day).maxDays != countCustody(episode, day.addDays(1)).maxDays;
}

/// Point 2.3: at least and at most, the day of reckoning, and what does not fit together.
void addSum(PaperBuilder &paper, const Record &act, const CustodyEpisode &episode)
{
    const CustodyCount count = countCustody(episode, paper.facts().reckonedOn());
    QStringList sentences{paper.say("custody.total").arg(paper.reader().words(count))};
    if (restsOnDay(episode, count.reckonedOn))
        sentences << paper.say("reckoned").arg(paper.reader().words(count.reckonedOn));
    qint64 unknown = 0;
    for (const CustodySeam &gap : count.gaps)
        unknown += gap.days;
    if (unknown > 0 && !isPartial(paper, act))
        sentences << (unknown == 1 ? paper.say("custody.gap") : paper.say("custody.gaps").arg(paper.counted(unknown, "days")));
    if (!count.contradictions.empty())
        sentences << paper.say("custody.contradictions");
    paper.add(Paragraph{.text = plain(sentences.join(u' ')), .keepWithNext = !paper.facts().stages(act).empty()});
}

// ---- Time until a judge. ----

std::vector<RichText> lawRow(const PaperBuilder &paper, const LawVerdict &verdict)
{
    using Outcome = LawVerdict::Outcome;
    const LawLimit &limit = verdict.limit;
    QString rule = limit.rule();
    if (!limit.article.isEmpty())
        rule += u", " + limit.article;
    rule = paper.reader().inEnglish(rule);
    if (!verdict.verified)
        rule += u" (" + paper.say("law.unverified") + u')';
    const char *outcome = verdict.outcome == Outcome::Over     ? "law.over"
                          : verdict.outcome == Outcome::Within ? "law.within"
                                                               : "law.maybe";
    return {plain(rule), plain(paper.say(outcome))};
}

/// In hours where both moments have a time of day, else in days: what is known by the day has no hours.
QString lapseInWords(const PaperBuilder &paper, const Lapse &lapse)
{
    CustodyEpisode until;
    until.began = {.from = lapse.earliestBegin, .to = lapse.latestBegin, .text = {}};
    until.ended = {.from = lapse.earliestEnd, .to = lapse.latestEnd, .text = {}};
    const CustodyCount count = countCustody(until, paper.facts().reckonedOn());
    if (!count.minMinutes || !count.maxMinutes)
        return paper.reader().words(count);
    const Language language = paper.reader().language();
    return count.minMinutes == count.maxMinutes
               ? hoursInWords(*count.maxMinutes, language)
               : paper.say("law.between")
                     .arg(hoursInWords(*count.minMinutes, language, true), hoursInWords(*count.maxMinutes, language, true));
}

bool isTarget(const Record &act, const Uuid7 &party)
{
    return std::ranges::any_of(act.rows("involved"),
                               [&](const Record &row) { return row.is("role", u"target") && row.ref("party") == party; });
}

/// A decision of a court to remand somebody who is held in this detention, not in one before or after it.
bool isRemandIn(const PaperBuilder &paper, const Record &detention, const Record &ruling)
{
    const FuzzyDate given = ruling.fuzzyDate("given");
    const Record *by = paper.reader().context().records.find(ruling.ref("by"));
    if (!ruling.is("kind", u"remanded") || !by || !by->is("kind", u"court") || !isTarget(detention, ruling.ref("about")))
        return false;
    const FuzzyDate arrest = detention.fuzzyDate("began");
    const FuzzyDate end = detention.fuzzyDate("ended");
    const bool isBefore = given.to && arrest.from && *given.to < *arrest.from; // in absence: nobody was before a judge
    const bool isAfter = given.from && end.to && *end.to < *given.from;
    const auto isOfLater = [&](const Record *other) {
        const FuzzyDate again = other->fuzzyDate("began");
        return again.from && arrest.to && *again.from > *arrest.to && given.to && *given.to >= *again.from &&
               isTarget(*other, ruling.ref("about"));
    };
    return !isBefore && !isAfter && std::ranges::none_of(paper.facts().allActsOf(u"detention"), isOfLater);
}

/// Stages before a court, visits of a judge, and the decision to remand her, with their dates as far as this paper may print
/// them.
std::vector<FuzzyDate> printedTimesBeforeJudge(const PaperBuilder &paper, const Record &detention)
{
    const auto dateOf = [&](const Record &row, std::string_view field) { return paper.reader().fuzzyDate(row, field); };
    std::vector<FuzzyDate> times = timesBeforeJudge(detention, dateOf);
    for (const Record *act : paper.facts().allActsOf(u"proceeding")) {
        for (const Record &ruling : act->rows("proceeding.rulings")) {
            if (isRemandIn(paper, detention, ruling))
                times.push_back(dateOf(ruling, "given"));
        }
    }
    return times;
}

} // namespace

void addLaw(PaperBuilder &paper, const Record &act)
{
    const FuzzyDate arrest = paper.reader().fuzzyDate(act, "began");
    if (!arrest.from || !arrest.to)
        return;
    const Lapse lapse = untilJudge(arrest, printedTimesBeforeJudge(paper, act));
    if (!lapse.earliestEnd || !lapse.latestEnd)
        return;
    const PaperContext &context = paper.reader().context();
    const LawOpinion opinion =
        judgeCustody(context.law, paper.facts().country(), isTargetChild(context.records, act), arrest, lapse);
    QString sentence = paper.say("law.lapse").arg(lapseInWords(paper, lapse));
    if (arrest.basis == FuzzyDate::Basis::Disputed)
        sentence += u' ' + paper.say("law.disputed");
    if (opinion.national.empty())
        sentence += u' ' + paper.say("law.none");
    paper.paragraph(sentence);
    Table table{.columns = {{paper.say("law.column.rule"), 4}, {paper.say("law.column.verdict"), 1.5}}};
    for (const LawVerdict &verdict : opinion.national)
        table.rows.push_back(lawRow(paper, verdict));
    for (const LawVerdict &verdict : opinion.international)
        table.rows.push_back(lawRow(paper, verdict));
    if (!table.rows.empty())
        paper.add(std::move(table));
}

namespace {

/// One line for each of many episodes.
void addEpisodes(PaperBuilder &paper, const std::vector<const Record *> &acts)
{
    const GatedReader &reader = paper.reader();
    Table table{.columns = {{paper.say("column.name"), 2},
                            {paper.say("column.from"), 1.6},
                            {paper.say("column.to"), 1.6},
                            {paper.say("column.time"), 3.2}}};
    for (const Record *act : acts) {
        QStringList held;
        for (const Record *row : reader.rows(*act, "involved")) {
            if (row->is("role", u"target"))
                held << capitalised(reader.name(row->ref("party")));
        }
        table.rows.push_back(
            {plain(held.join(QStringLiteral(", "))), plain(reader.tableWords(reader.fuzzyDate(*act, "began"))),
             plain(reader.tableWords(reader.fuzzyDate(*act, "ended"))),
             plain(paper.reader().words(countCustody(paper.facts().episode(*act), paper.facts().reckonedOn())))});
    }
    paper.add(std::move(table));
    const QDate day = paper.facts().reckonedOn();
    if (std::ranges::any_of(acts, [&](const Record *act) { return restsOnDay(paper.facts().episode(*act), day); }))
        paper.paragraph(paper.say("reckoned").arg(reader.words(day)));
}

/// Somebody who was detained several times; not several people, nor a group of them.
bool isOfOnePerson(const PaperBuilder &paper, const std::vector<const Record *> &acts)
{
    if (paper.facts().subject())
        return paper.facts().subject()->kind() == "person";
    std::set<Uuid7> targets;
    for (const Record *act : acts) {
        for (const Record &row : act->rows("involved")) {
            if (row.is("role", u"target"))
                targets.insert(row.ref("party"));
        }
    }
    const Record *only = targets.size() == 1 ? paper.reader().context().records.find(*targets.begin()) : nullptr;
    return only && only->kind() == "person";
}

} // namespace

void addCustodyOf(PaperBuilder &paper, const Record &act, CustodyDetail detail)
{
    const CustodyEpisode episode = paper.facts().episode(act);
    const std::vector<const Record *> stages = paper.facts().stages(act);
    addSum(paper, act, episode);
    addLaw(paper, act);
    const bool isShort = std::ranges::count_if(stages, [](const Record *stage) { return isStageOfHolding(*stage); }) <= 6;
    const bool hasTable = detail == CustodyDetail::StagesAndSteps || isShort;
    if (!stages.empty())
        addDrawing(paper, act, stages, episode, hasTable);
    if (hasTable)
        addStages(paper, stages, countCustody(episode, paper.facts().reckonedOn()), detail);
}

void addCustody(PaperBuilder &paper, CustodyDetail detail)
{
    const std::vector<const Record *> acts = paper.facts().actsOf(u"detention");
    const bool isOnePerson = isOfOnePerson(paper, acts);
    if (detail == CustodyDetail::Stages && acts.size() > 2 && !isOnePerson) {
        addEpisodes(paper, acts);
        return;
    }
    std::vector<CustodyEpisode> episodes;
    for (const Record *act : acts) {
        episodes.push_back(paper.facts().episode(*act));
        if (acts.size() > 1)
            paper.heading(3, paper.titleOf(*act));
        addCustodyOf(paper, *act, detail);
    }
    if (episodes.size() > 1 && isOnePerson) {
        const CustodyCount sum = sumCustody(episodes, paper.facts().reckonedOn());
        paper.paragraph(paper.say("custody.sum").arg(paper.reader().words(sum), QString::number(episodes.size())));
    }
}

} // namespace solnoma
