// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/custody_stages.h"

#include "base/fuzzy_date_compare.h"

#include <algorithm>

namespace solnoma {

namespace {

using Kind = CustodyContradiction::Kind;

} // namespace

CustodyTimeline::CustodyTimeline(std::vector<CustodyStage> stages) : m_stages(std::move(stages))
{
    std::stable_sort(m_stages.begin(), m_stages.end(), [](const auto &one, const auto &other) { return one.seq < other.seq; });
}

bool CustodyTimeline::isClosing(const CustodyStage &stage)
{
    return stage.stage == u"at_liberty" || stage.stage == u"died";
}

/// The stages that follow each other: neither nested nor closing.
std::vector<const CustodyStage *> CustodyTimeline::held() const
{
    std::vector<const CustodyStage *> held;
    for (const CustodyStage &stage : m_stages) {
        if (!stage.within && !isClosing(stage))
            held.push_back(&stage);
    }
    return held;
}

FuzzyDate CustodyTimeline::firstBegan() const
{
    const auto stages = held();
    return stages.empty() ? FuzzyDate{} : stages.front()->began;
}

FuzzyDate CustodyTimeline::lastEnded() const
{
    const auto stages = held();
    return stages.empty() ? FuzzyDate{} : stages.back()->ended;
}

int CustodyTimeline::lastSeq() const
{
    const auto stages = held();
    return stages.empty() ? 0 : stages.back()->seq;
}

FuzzyDate CustodyTimeline::closed() const
{
    const auto closing = std::find_if(m_stages.begin(), m_stages.end(), isClosing);
    return closing == m_stages.end() ? FuzzyDate{} : closing->began;
}

bool CustodyTimeline::isFreed() const
{
    return std::any_of(m_stages.begin(), m_stages.end(), [](const CustodyStage &stage) { return stage.stage == u"at_liberty"; });
}

std::vector<CustodySeam> CustodyTimeline::gaps() const
{
    std::vector<CustodySeam> gaps;
    const auto stages = held();
    for (size_t i = 1; i < stages.size(); ++i) {
        const auto &end = stages[i - 1]->ended.to;
        const auto &begin = stages[i]->began.from;
        const qint64 between = end && begin ? end->date().daysTo(begin->date()) - 1 : 0;
        if (between > 0)
            gaps.push_back({stages[i - 1]->seq, stages[i]->seq, between});
    }
    return gaps;
}

std::vector<CustodySeam> CustodyTimeline::overlaps() const
{
    std::vector<CustodySeam> overlaps;
    const auto stages = held();
    for (size_t i = 0; i < stages.size(); ++i) {
        for (size_t j = i + 1; j < stages.size(); ++j) {
            const CustodyStage &one = *stages[i];
            const CustodyStage &other = *stages[j];
            if (!one.began.to || !one.ended.from || !other.began.to)
                continue;
            const WallTime begin = std::max(*one.began.to, *other.began.to);
            const WallTime end = other.ended.from ? std::min(*one.ended.from, *other.ended.from) : *one.ended.from;
            const qint64 days = begin.date().daysTo(end.date());
            if (days > 0)
                overlaps.push_back({one.seq, other.seq, days});
        }
    }
    return overlaps;
}

bool CustodyTimeline::isInsideParent(const CustodyStage &stage) const
{
    // Two stages may have been given the same number, or none: one of them that holds it is enough.
    return std::any_of(m_stages.begin(), m_stages.end(), [&stage](const CustodyStage &parent) {
        const bool early = surelyBefore(stage.began, parent.began) || surelyBefore(stage.ended, parent.began);
        const bool late = surelyBefore(parent.ended, stage.began) || surelyBefore(parent.ended, stage.ended);
        return parent.seq == *stage.within && &parent != &stage && !early && !late;
    });
}

std::vector<CustodyContradiction> CustodyTimeline::contradictions() const
{
    std::vector<CustodyContradiction> found;
    for (const CustodyStage &stage : m_stages) {
        if (surelyBefore(stage.ended, stage.began))
            found.push_back({Kind::StageEndBeforeBegin, stage.seq});
        if (stage.within && !isInsideParent(stage))
            found.push_back({Kind::NestedOutside, stage.seq});
    }
    bool released = false;
    const CustodyStage *before = nullptr;
    for (const CustodyStage &stage : m_stages) {
        if (stage.within)
            continue;
        if (released && !isClosing(stage))
            found.push_back({Kind::HeldAfterRelease, stage.seq});
        if (before && surelyBefore(stage.began, before->began))
            found.push_back({Kind::StageOrder, stage.seq});
        released = released || isClosing(stage);
        before = &stage;
    }
    return found;
}

} // namespace solnoma
