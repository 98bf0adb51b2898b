// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

namespace solnoma {

class AppContext;

/// One thing about which somebody decides before a paper may leave.
struct DecisionItem {
    enum class Group { People, Facts, Named, Fields, Limits, KnownToFew, Texts, Sealed, Documents, File };
    enum class State {
        Open,    ///< blocks the paper
        Free,    ///< stays out as it is, and may be let out
        Decided, ///< somebody answered; the answer can be taken back
    };
    Group group = Group::Facts;
    State state = State::Open;
    GateReason reason = GateReason::None;
    GateFix fix = GateFix::None;
    Uuid7 record = {}; ///< what is decided on: the fact, the consent with the limit, the information, the party
    QString field = {};
    QString scope = {};  ///< of a consent that is wanted
    QString key = {};    ///< of a hit
    QString around = {}; ///< the words around a hit
    QString title = {};
    QString answer = {}; ///< in words, when decided

    bool isSame(const DecisionItem &other) const
    {
        return fix == other.fix && record == other.record && field == other.field && key == other.key && scope == other.scope;
    }
};

/// What is open, what may be let out, and what was decided (so that it can be taken back), group by group in the order of
/// the file. `request` may be newer than `paper`.
std::vector<DecisionItem> decisionItems(AppContext &context, const PaperDesk &desk, const CheckedPaper &paper,
                                        const ExportRequest &request);

namespace words {
QString decisionGroup(DecisionItem::Group group);
QString hitAnswer(ExportRequest::HitAnswer answer);
} // namespace words

} // namespace solnoma
