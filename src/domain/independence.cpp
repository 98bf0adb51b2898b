// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/independence.h"

#include <algorithm>
#include <array>
#include <set>

namespace solnoma {

namespace {

using IdSet = std::set<Uuid7>;

/// Links that make two voices one: of one family, of one body, one body of the other.
constexpr std::array tyingLinks{"mother",     "spouse",    "child",     "relative",  "leads",     "member",
                                "staff",      "volunteer", "founder",   "owner",     "author_of", "branch",
                                "parent_org", "affiliate", "successor", "represents"};

/// What a piece of information comes down to: itself and what it rests on, with their sources. The source of a piece that
/// is not here counts by the link alone.
IdSet chainOf(const RecordSet &records, const Record &information)
{
    IdSet chain;
    Uuid7 next = information.id();
    while (!next.isNull() && chain.insert(next).second) {
        const Record *record = next == information.id() ? &information : records.find(next);
        if (!record || record->kind() != "information")
            break;
        if (const Uuid7 source = record->ref("source"); !source.isNull())
            chain.insert(source);
        next = record->ref("rests_on");
    }
    return chain;
}

/// Who is behind a source as far as the records tell: its publisher, whom it was an interview with, and, where the sealed
/// box is open, who it is.
IdSet partiesBehind(const RecordSet &records, const Uuid7 &sourceId)
{
    IdSet parties;
    const auto add = [&](const Uuid7 &party) {
        if (!party.isNull())
            parties.insert(party);
    };
    const Record *source = records.find(sourceId);
    if (!source || source->kind() != "source")
        return parties;
    add(source->ref("publisher"));
    for (const Record &interview : source->rows("interviews"))
        add(interview.ref("person"));
    for (const Record *box : records.referring("sealed_source", "source", sourceId))
        add(box->ref("identity"));
    return parties;
}

/// The parties and everybody tied to them by one link.
IdSet withTies(const RecordSet &records, const IdSet &parties)
{
    IdSet circle = parties;
    for (const Record *link : records.ofKind("relationship")) {
        const QString kind = link->text("kind");
        const bool ties = std::ranges::any_of(tyingLinks, [&](const char *each) { return kind == QLatin1String(each); });
        if (ties && parties.contains(link->ref("a")))
            circle.insert(link->ref("b"));
        if (ties && parties.contains(link->ref("b")))
            circle.insert(link->ref("a"));
    }
    return circle;
}

bool meet(const IdSet &some, const IdSet &others)
{
    return std::ranges::any_of(some, [&](const Uuid7 &id) { return others.contains(id); });
}

IdSet partiesOfChain(const RecordSet &records, const IdSet &chain)
{
    IdSet parties;
    for (const Uuid7 &id : chain)
        parties.merge(partiesBehind(records, id));
    return parties;
}

/// Both hold the same paper, or both quote the same person in the same words.
bool isSameOrigin(const RecordSet &records, const Record &information, const Record &other)
{
    const Record *source = records.find(information.ref("source"));
    const Record *otherSource = records.find(other.ref("source"));
    const bool isSamePaper =
        source && otherSource && !source->isEmpty("document") && source->ref("document") == otherSource->ref("document");
    const QString quoted = information.text("quoting").simplified();
    return isSamePaper || (!quoted.isEmpty() && quoted.compare(other.text("quoting").simplified(), Qt::CaseInsensitive) == 0);
}

} // namespace

bool areIndependent(const RecordSet &records, const Record &information, const Record &other)
{
    if (information.ref("source").isNull() || other.ref("source").isNull())
        return false; // from nobody knows where
    const IdSet chain = chainOf(records, information);
    const IdSet otherChain = chainOf(records, other);
    if (meet(chain, otherChain) || isSameOrigin(records, information, other))
        return false;
    const IdSet circle = withTies(records, partiesOfChain(records, chain));
    return !meet(circle, withTies(records, partiesOfChain(records, otherChain)));
}

} // namespace solnoma
