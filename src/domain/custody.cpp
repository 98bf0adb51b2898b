// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custody.h"

#include "base/approximate_clock.h"
#include "domain/custody_stages.h"

#include <algorithm>

namespace solnoma {

namespace {

using Kind = CustodyContradiction::Kind;
using Ongoing = CustodyEpisode::Ongoing;
using Moment = std::optional<WallTime>;

Moment earlier(const Moment &one, const Moment &other)
{
    return one && other ? Moment(std::min(*one, *other)) : one ? one : other;
}

Moment later(const Moment &one, const Moment &other)
{
    return one && other ? Moment(std::max(*one, *other)) : one ? one : other;
}

/// The bounds of one moment of which several statements speak.
struct Bounds {
    Moment from;
    Moment to;

    bool isOpen() const { return !from && !to; }
};

/// The tighter of two statements; where they exclude each other, the wider, and `differ` is set.
Bounds tighter(const Bounds &one, const Bounds &other, bool &differ)
{
    const Bounds both{later(one.from, other.from), earlier(one.to, other.to)};
    const bool excluded = both.from && both.to && *both.from > *both.to;
    differ = differ || excluded;
    if (!excluded)
        return both;
    return {one.from && other.from ? earlier(one.from, other.from) : Moment(),
            one.to && other.to ? later(one.to, other.to) : Moment()};
}

Bounds boundsOf(const FuzzyDate &date)
{
    return {date.from, date.to};
}

/// A moment within one day whose time of day is known.
bool isTimed(const Bounds &bounds)
{
    if (!bounds.from || !bounds.to || bounds.to->minutes() - bounds.from->minutes() >= WallTime::MinutesPerDay)
        return false;
    return bounds.from->minuteOfDay() != 0 || *bounds.to != WallTime::endOf(bounds.to->date());
}

/// Works out begin and end of one episode from all that is said of it.
class EpisodeReader
{
public:
    EpisodeReader(const CustodyEpisode &episode, QDate reckonedOn)
        : m_episode(episode), m_timeline(episode.stages), m_reckoning(WallTime::endOf(reckonedOn))
    {
    }
    CustodyCount count(DayRule rule);

private:
    void add(Kind kind, std::optional<int> seq = {}) { m_found.push_back({kind, seq}); }
    Bounds readBegin();
    Bounds saidEnd();
    Bounds readEnd(const Bounds &begin);
    void closeOpenEnd(Bounds &end, const Bounds &begin, const Moment &lastSeen);
    void checkBounds(const Bounds &begin, const Bounds &end);

    const CustodyEpisode &m_episode;
    CustodyTimeline m_timeline;
    WallTime m_reckoning;
    std::vector<CustodyContradiction> m_found;
    std::optional<CustodySeam> m_tail;
    bool m_endSaid = false;
    bool m_endDiffers = false;
};

Bounds EpisodeReader::readBegin()
{
    bool differ = false;
    Bounds begin = tighter(boundsOf(m_episode.began), boundsOf(m_timeline.firstBegan()), differ);
    if (differ)
        add(Kind::BeganDiffers);
    Moment firstSeen; // held at the latest then, whatever the stage
    for (const CustodyStage &stage : m_timeline.stages()) {
        const Moment seen = earlier(stage.began.to, stage.ended.to);
        if (seen && begin.from && *seen < *begin.from)
            add(Kind::StageBeforeBegin, stage.seq);
        else if (!CustodyTimeline::isClosing(stage))
            firstSeen = earlier(firstSeen, seen);
    }
    begin.to = differ ? begin.to : earlier(begin.to, firstSeen);
    return begin;
}

Bounds EpisodeReader::saidEnd()
{
    bool differ = false;
    Bounds end = tighter(boundsOf(m_episode.ended), boundsOf(m_timeline.closed()), differ);
    m_endSaid = !end.isOpen();
    const bool over = m_endSaid || m_episode.ongoing == Ongoing::No || !m_episode.releaseType.isEmpty();
    const Bounds last = boundsOf(m_timeline.lastEnded());
    if (m_endSaid && last.to && end.from && *last.to < *end.from) {
        const qint64 between = last.to->date().daysTo(end.from->date()) - 1;
        if (between > 0)
            m_tail = CustodySeam{m_timeline.lastSeq(), 0, between};
    } else if (over && !last.isOpen()) {
        end = tighter(end, last, differ);
        m_endSaid = true;
    }
    m_endDiffers = differ;
    if (differ)
        add(Kind::EndedDiffers);
    return end;
}

Bounds EpisodeReader::readEnd(const Bounds &begin)
{
    Bounds end = saidEnd();
    Moment lastSeen;
    for (const CustodyStage &stage : m_timeline.stages()) {
        if (CustodyTimeline::isClosing(stage))
            continue;
        const Moment seen = later(stage.began.from, stage.ended.from);
        if (seen && end.to && *seen > *end.to)
            add(Kind::StageAfterEnd, stage.seq);
        else
            lastSeen = later(lastSeen, seen);
    }
    closeOpenEnd(end, begin, lastSeen);
    return end;
}

/// domain.md 2.3: what stands for an end that nobody has said.
void EpisodeReader::closeOpenEnd(Bounds &end, const Bounds &begin, const Moment &lastSeen)
{
    if (m_endSaid) {
        if (!m_endDiffers)
            end.from = later(end.from, lastSeen);
        if (!end.from)
            end.from = earlier(begin.to, end.to);
        if (!end.to)
            end.to = m_reckoning;
        return;
    }
    end.from = lastSeen;
    if (m_episode.ongoing == Ongoing::Yes) {
        const Moment published = m_episode.newestSourceDay ? Moment(WallTime::startOf(*m_episode.newestSourceDay)) : Moment();
        end.from = later(end.from, m_episode.asOf.from ? m_episode.asOf.from : published);
        end.to = m_reckoning;
    } else if (m_episode.ongoing == Ongoing::No) {
        end.to = earlier(m_episode.asOf.to, m_reckoning);
    }
    if (!end.from)
        end.from = earlier(begin.to, end.to);
}

void EpisodeReader::checkBounds(const Bounds &begin, const Bounds &end)
{
    if (m_endSaid && begin.from && end.to && *end.to < *begin.from)
        add(Kind::EndBeforeBegin);
    if (m_endSaid && m_episode.ongoing == Ongoing::Yes)
        add(Kind::OngoingButEnded);
    if (m_timeline.isFreed() && !m_episode.releaseType.isEmpty() && !m_episode.frees)
        add(Kind::NotFreed);
    if (m_episode.asOf.to && begin.from && *m_episode.asOf.to < *begin.from)
        add(Kind::AsOfBeforeBegin);
    const Moment newest = later(begin.from, end.from);
    if (newest && *newest > m_reckoning)
        add(Kind::AfterReckoning);
}

/// Days by date from one moment to the other, never below zero; one more in calendar days.
qint64 daysHeld(const WallTime &begin, const WallTime &end, DayRule rule)
{
    return std::max<qint64>(0, begin.date().daysTo(end.date())) + (rule == DayRule::CalendarDays ? 1 : 0);
}

enum class Of { Day, Clock };

bool isApproximate(const CustodyEpisode &episode, Of what)
{
    const auto about = [what](const FuzzyDate &date) {
        return date.basis == FuzzyDate::Basis::Approximate && isOnlyClockApproximate(date) == (what == Of::Clock);
    };
    const bool restsOnStages = episode.began.isUndated() || (episode.ended.isUndated() && episode.asOf.isUndated());
    return about(episode.began) || about(episode.ended) || about(episode.asOf) ||
           (restsOnStages && std::any_of(episode.stages.begin(), episode.stages.end(),
                                         [&](const CustodyStage &stage) { return about(stage.began) || about(stage.ended); }));
}

CustodyCount EpisodeReader::count(DayRule rule)
{
    const Bounds begin = readBegin();
    Bounds end = readEnd(begin);
    checkBounds(begin, end);
    if (end.to && end.from && *end.to < *end.from)
        end.to = end.from; // reckoned on a day before the last news: AfterReckoning says so

    CustodyCount count;
    count.rule = rule;
    count.reckonedOn = m_reckoning.date();
    count.lapse = {begin.from, begin.to, end.from, end.to};
    count.stillOngoing = !m_endSaid && m_episode.ongoing == Ongoing::Yes;
    count.approximate = isApproximate(m_episode, Of::Day);
    count.approximateClock = isApproximate(m_episode, Of::Clock);
    count.minDays = rule == DayRule::CalendarDays ? 1 : 0;
    if (begin.to && end.from)
        count.minDays = daysHeld(*begin.to, *end.from, rule);
    if (begin.from && end.to)
        count.maxDays = daysHeld(*begin.from, *end.to, rule);
    if (count.stillOngoing)
        count.minDaysIfHeld = std::max(count.minDays, begin.to ? daysHeld(*begin.to, m_reckoning, rule) : 0);
    if (!m_endSaid && m_episode.ongoing != Ongoing::No && end.from)
        count.lastKnown = end.from->date();
    const Bounds minutesEnd = m_endSaid ? end : count.stillOngoing ? boundsOf(m_episode.asOf) : Bounds{};
    if (isTimed(begin) && isTimed(minutesEnd)) {
        count.minMinutes = std::max<qint64>(0, minutesEnd.from->minutes() - begin.to->minutes());
        if (m_endSaid)
            count.maxMinutes = std::max<qint64>(0, minutesEnd.to->minutes() - begin.from->minutes());
    }
    count.contradictions = m_timeline.contradictions();
    count.contradictions.insert(count.contradictions.end(), m_found.begin(), m_found.end());
    count.gaps = m_timeline.gaps();
    if (m_tail)
        count.gaps.push_back(*m_tail);
    count.overlaps = m_timeline.overlaps();
    return count;
}

/// Days in the union of periods; each given as first and last day, the last counted only in calendar days.
qint64 daysInUnion(std::vector<std::pair<qint64, qint64>> periods, DayRule rule)
{
    std::sort(periods.begin(), periods.end());
    qint64 days = 0;
    std::optional<qint64> reached; // first day not yet counted
    for (const auto &[first, last] : periods) {
        const qint64 end = last + (rule == DayRule::CalendarDays ? 1 : 0);
        const qint64 begin = reached ? std::max(first, *reached) : first;
        days += std::max<qint64>(0, end - begin);
        reached = std::max(reached.value_or(end), end);
    }
    return days;
}

/// Who was taken again was free before, or held all the time: to a sum an episode without an end can add no more than the time
/// until then, and what was last known of it is not the last that is known.
void endAtNextArrest(CustodyCount &one, const std::vector<CustodyCount> &all)
{
    std::optional<WallTime> next;
    for (const CustodyCount &other : all) {
        const bool isLater = other.lapse.earliestBegin && one.lapse.latestBegin &&
                             *other.lapse.earliestBegin > *one.lapse.latestBegin && other.lapse.latestBegin;
        if (isLater && (!next || *other.lapse.latestBegin < *next))
            next = other.lapse.latestBegin;
    }
    const bool isWithoutEnd = one.stillOngoing || one.lastKnown || !one.lapse.latestEnd;
    if (!next || !isWithoutEnd)
        return;
    one.lapse.latestEnd = next;
    one.stillOngoing = false;
    one.lastKnown.reset();
}

} // namespace

CustodyCount countCustody(const CustodyEpisode &episode, QDate reckonedOn, DayRule rule)
{
    return EpisodeReader(episode, reckonedOn).count(rule);
}

CustodyCount sumCustody(const std::vector<CustodyEpisode> &episodes, QDate reckonedOn, DayRule rule)
{
    CustodyCount sum;
    sum.rule = rule;
    sum.reckonedOn = reckonedOn;
    sum.isNone = episodes.empty();
    sum.isSum = episodes.size() > 1;
    std::vector<CustodyCount> counts;
    for (const CustodyEpisode &episode : episodes)
        counts.push_back(countCustody(episode, reckonedOn, rule));
    std::vector<std::pair<qint64, qint64>> sure;
    std::vector<std::pair<qint64, qint64>> sureIfHeld;
    std::vector<std::pair<qint64, qint64>> possible;
    qint64 longest = 0;
    bool open = false;
    for (CustodyCount &one : counts) {
        endAtNextArrest(one, counts);
        const Lapse &lapse = one.lapse;
        longest = std::max(longest, one.minDays);
        if (lapse.latestBegin && lapse.earliestEnd && *lapse.latestBegin <= *lapse.earliestEnd)
            sure.emplace_back(lapse.latestBegin->date().toJulianDay(), lapse.earliestEnd->date().toJulianDay());
        const std::optional<WallTime> endIfHeld = one.stillOngoing ? WallTime::endOf(reckonedOn) : lapse.earliestEnd;
        if (lapse.latestBegin && endIfHeld && *lapse.latestBegin <= *endIfHeld)
            sureIfHeld.emplace_back(lapse.latestBegin->date().toJulianDay(), endIfHeld->date().toJulianDay());
        if (lapse.earliestBegin && lapse.latestEnd && *lapse.earliestBegin <= *lapse.latestEnd)
            possible.emplace_back(lapse.earliestBegin->date().toJulianDay(), lapse.latestEnd->date().toJulianDay());
        open = open || !lapse.earliestBegin || !lapse.latestEnd;
        sum.stillOngoing = sum.stillOngoing || one.stillOngoing;
        sum.approximate = sum.approximate || one.approximate;
        sum.approximateClock = sum.approximateClock || one.approximateClock;
        if (one.lastKnown && (!sum.lastKnown || *sum.lastKnown < *one.lastKnown))
            sum.lastKnown = one.lastKnown;
    }
    sum.minDays = std::max(longest, daysInUnion(sure, rule));
    if (sum.stillOngoing)
        sum.minDaysIfHeld = std::max(sum.minDays, daysInUnion(sureIfHeld, rule));
    if (!open)
        sum.maxDays = std::max(sum.minDays, daysInUnion(possible, rule));
    return sum;
}

} // namespace solnoma
