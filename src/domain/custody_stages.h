// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/custody.h"

namespace solnoma {

/// The stages of one episode in order of seq, and what they say of its begin and end.
class CustodyTimeline
{
public:
    explicit CustodyTimeline(std::vector<CustodyStage> stages);

    const std::vector<CustodyStage> &stages() const { return m_stages; }
    /// Null dates where there is no such stage.
    FuzzyDate firstBegan() const;
    FuzzyDate lastEnded() const;
    int lastSeq() const;
    FuzzyDate closed() const;
    bool isFreed() const;

    std::vector<CustodySeam> gaps() const;
    std::vector<CustodySeam> overlaps() const;
    std::vector<CustodyContradiction> contradictions() const;

    static bool isClosing(const CustodyStage &stage);

private:
    std::vector<const CustodyStage *> held() const;
    bool isInsideParent(const CustodyStage &stage) const;

    std::vector<CustodyStage> m_stages;
};

} // namespace solnoma
