// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search.h"

#include "names/normalise.h"
#include "names/query.h"
#include "store/query.h"
#include "store/titles.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr const char *findTexts = "SELECT rowid FROM text_index WHERE text_index MATCH ? ORDER BY rowid DESC";
constexpr const char *findRestrictedTexts =
    "SELECT rowid FROM restricted_index WHERE restricted_index MATCH ? ORDER BY rowid DESC";

bool contains(const std::vector<SearchHit> &hits, const Uuid7 &id)
{
    return std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.id == id; });
}

} // namespace

Result<void> Search::collect(const ColumnSearch &search, int cap, std::vector<qint64> &rids) const
{
    const int room = cap - static_cast<int>(rids.size());
    const QString match = search.match();
    if (room <= 0 || match.isEmpty())
        return {};
    Statement &query = m_connection.cached("SELECT rowid FROM name_index WHERE name_index MATCH ? LIMIT ?");
    query.bind(1, match);
    query.bind(2, room);
    return forEachRow(query, [&](const Statement &row) {
        const qint64 rid = row.integer(0);
        if (std::ranges::find(rids, rid) == rids.end())
            rids.push_back(rid);
    });
}

Result<QString> Search::nameAt(qint64 rid) const
{
    Statement &query =
        m_connection.cached("SELECT coalesce((SELECT full FROM name WHERE rid = ?1), (SELECT label FROM party_group WHERE "
                            "rid = ?1), (SELECT name FROM place WHERE rid = ?1))");
    query.bind(1, rid);
    return firstText(query);
}

/// The first field of those that were searched in which all the words stand, else the first with one of them; nullptr: none.
Result<const Field *> Search::fieldWith(const QString &typed, const RecordHead &head, bool withRestricted) const
{
    const auto record = m_records.loadFlat(head);
    if (!record)
        return record.error();
    const QStringList words = tokens(typed);
    const Level most = withRestricted ? Level::Restricted : Level::Internal;
    const Field *first = nullptr;
    for (const Field &field : head.entity->fields) {
        if (field.level > most)
            continue;
        QString text = record->text(field.id);
        if (field.kind == FieldKind::Texts)
            text = record->list(field.id).join(u'\n');
        const QString normal = normalise(text);
        const auto stands = [&](const QString &word) { return normal.contains(word); };
        if (!words.isEmpty() && std::ranges::all_of(words, stands))
            return &field;
        if (!first && std::ranges::any_of(words, stands))
            first = &field;
    }
    return first;
}

/// Each top-level record once.
Result<void> Search::addHit(const Asked &asked, qint64 rid, const Rank &rank, std::vector<SearchHit> &hits) const
{
    const auto top = m_records.topOf(rid);
    if (!top)
        return top.error();
    if (top->removed || contains(hits, top->id))
        return {};
    const auto through = rid == top->rid ? Result<Uuid7>(top->id) : m_records.tables().idOf(rid);
    if (!through)
        return through.error();
    const auto title = titleOf(m_connection, m_records, *top);
    if (!title)
        return title.error();
    SearchHit hit{top->id, top->entity, *through, *title, rank.reason, rank.distance};
    if (rank.reason != MatchReason::None) {
        auto name = nameAt(rid);
        if (!name)
            return name.error();
        hit.name = std::move(*name);
    } else {
        const auto head = m_records.head(rid);
        const auto field = head && *head ? fieldWith(asked.typed, **head, asked.withRestricted) : Result<const Field *>(nullptr);
        if (!field)
            return field.error();
        hit.field = *field;
    }
    hits.push_back(std::move(hit));
    return {};
}

Result<bool> Search::isRestrictedPlace(qint64 rid) const
{
    const auto head = m_records.head(rid);
    if (!head)
        return head.error();
    if (!*head || (*head)->entity->kind != "place")
        return false;
    const auto place = m_records.loadFlat(**head);
    return place ? Result<bool>(place->levelOrStart() >= Level::Restricted) : Result<bool>(place.error());
}

Search::Take Search::adding(const Asked &asked, std::vector<SearchHit> &hits, int limit) const
{
    return [this, asked, &hits, limit](qint64 rid, const Rank &rank) -> Result<bool> {
        if (static_cast<int>(hits.size()) < limit)
            SOLNOMA_TRY(addHit(asked, rid, rank, hits));
        return static_cast<int>(hits.size()) < limit;
    };
}

/// Nearest first.
Result<std::vector<Search::Candidate>> Search::candidates(const NameKeys &keys) const
{
    const NameSearch search = nameSearch(keys);
    std::vector<qint64> rids;
    SOLNOMA_TRY(collect(search.fold, NameSearch::FoldCap, rids));
    SOLNOMA_TRY(collect(search.sound, NameSearch::SoundCap, rids));
    SOLNOMA_TRY(collect(search.soundPrefix, NameSearch::SoundPrefixCap, rids));
    SOLNOMA_TRY(collect(search.skeleton, NameSearch::SkeletonCap, rids));

    const Ranker ranker(keys);
    std::vector<Candidate> found;
    for (const qint64 rid : rids) {
        const auto name = nameAt(rid);
        if (!name)
            return name.error();
        const Rank rank = ranker.rank(m_folder.keys(*name));
        if (rank.reason != MatchReason::None)
            found.push_back({rid, rank});
    }
    std::ranges::stable_sort(found, {}, [](const Candidate &candidate) { return candidate.rank.distance; });
    return found;
}

Search::Take Search::unlessHidden(const Take &take, bool withRestricted) const
{
    return [this, &take, withRestricted](qint64 rid, const Rank &rank) -> Result<bool> {
        const auto isHidden = withRestricted ? Result<bool>(false) : isRestrictedPlace(rid);
        if (!isHidden)
            return isHidden.error();
        return *isHidden ? Result<bool>(true) : take(rid, rank);
    };
}

Result<void> Search::eachName(const QString &typed, bool withRestricted, const Take &take) const
{
    const NameKeys keys = m_folder.keys(typed);
    auto found = candidates(keys);
    if (found && found->empty()) { // perhaps a word out of a sentence: «Каримовым»
        for (const NameKeys &reading : withoutEndings(keys)) {
            found = candidates(reading);
            if (!found || !found->empty())
                break;
        }
    }
    if (!found)
        return found.error();
    const Take takeOpen = unlessHidden(take, withRestricted);
    for (const Candidate &candidate : *found) {
        const auto goOn = takeOpen(candidate.rid, candidate.rank);
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            break;
    }
    return {};
}

Result<void> Search::eachRow(const char *sql, const QString &match, const Rank &rank, const Take &take) const
{
    if (match.isEmpty())
        return {};
    Statement &query = m_connection.cached(sql);
    query.bind(1, match);
    const Reading reading(query);
    for (;;) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        const auto goOn = take(query.integer(0), rank);
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            return {};
    }
}

Result<void> Search::eachText(const QString &typed, bool withRestricted, const Take &take) const
{
    const QString match = textMatch(typed, true);
    SOLNOMA_TRY(eachRow(findTexts, match, Rank(), take));
    return withRestricted ? eachRow(findRestrictedTexts, match, Rank(), take) : Result<void>();
}

/// Every word of these stands in some word of the index; empty where one stands in none.
Result<QString> Search::insideMatch(const QStringList &words, const char *wordsWith) const
{
    constexpr qsizetype Shortest = 3; // letters: fewer stand in nearly every word
    QStringList parts;
    for (const QString &word : words) {
        if (word.size() < Shortest)
            return QString();
        Statement &query = m_connection.cached(wordsWith);
        query.bind(1, word);
        QStringList terms;
        SOLNOMA_TRY(forEachRow(query, [&](const Statement &row) { terms.append(row.text(0)); }));
        if (terms.isEmpty())
            return QString();
        parts.append(anyOf(terms));
    }
    return parts.join(QStringLiteral(" AND "));
}

Result<void> Search::eachInside(const QString &typed, bool withRestricted, const Take &take) const
{
    // Views of the words of the indexes, in memory: nothing is written.
    SOLNOMA_TRY(m_connection.execute("CREATE VIRTUAL TABLE IF NOT EXISTS temp.name_words USING fts5vocab(main, name_index, col);"
                                     "CREATE VIRTUAL TABLE IF NOT EXISTS temp.text_words USING fts5vocab(main, text_index, row);"
                                     "CREATE VIRTUAL TABLE IF NOT EXISTS temp.restricted_words USING "
                                     "fts5vocab(main, restricted_index, row);"));
    const QStringList folded = m_folder.fold(typed).split(u' ', Qt::SkipEmptyParts);
    const auto names = insideMatch(folded, "SELECT term FROM temp.name_words WHERE col = 'f' AND instr(term, ?) LIMIT 100");
    if (!names)
        return names.error();
    const Rank rank{Rank::NoMatch, MatchReason::Inside};
    const QString ofNames = names->isEmpty() ? QString() : QString(QStringLiteral("{f} : (") + *names + u')');
    SOLNOMA_TRY(eachRow("SELECT rowid FROM name_index WHERE name_index MATCH ? ORDER BY rowid DESC", ofNames, rank,
                        unlessHidden(take, withRestricted)));
    const auto texts = insideMatch(tokens(typed), "SELECT term FROM temp.text_words WHERE instr(term, ?) LIMIT 100");
    if (!texts)
        return texts.error();
    SOLNOMA_TRY(eachRow(findTexts, *texts, Rank(), take));
    if (!withRestricted)
        return {};
    const auto restricted = insideMatch(tokens(typed), "SELECT term FROM temp.restricted_words WHERE instr(term, ?) LIMIT 100");
    return restricted ? eachRow(findRestrictedTexts, *restricted, Rank(), take) : Result<void>(restricted.error());
}

Result<std::vector<SearchHit>> Search::names(const QString &typed, int limit, bool withRestricted) const
{
    std::vector<SearchHit> hits;
    SOLNOMA_TRY(eachName(typed, withRestricted, adding({typed, withRestricted}, hits, limit)));
    return hits;
}

Result<std::vector<SearchHit>> Search::texts(const QString &typed, int limit, bool withRestricted) const
{
    std::vector<SearchHit> hits;
    SOLNOMA_TRY(eachText(typed, withRestricted, adding({typed, withRestricted}, hits, limit)));
    return hits;
}

Result<std::vector<SearchHit>> Search::inside(const QString &typed, int limit, bool withRestricted) const
{
    std::vector<SearchHit> hits;
    SOLNOMA_TRY(eachInside(typed, withRestricted, adding({typed, withRestricted}, hits, limit)));
    return hits;
}

Result<std::vector<SearchHit>> Search::titled(const Entity &kind, const QString &typed, int limit) const
{
    std::vector<SearchHit> hits;
    const QString match = textMatch(typed, true);
    if (match.isEmpty())
        return hits;
    const QStringList words = tokens(typed);
    Statement &query = m_connection.cached("SELECT r.rid FROM (SELECT rowid FROM text_index WHERE text_index MATCH ?1 UNION "
                                           "SELECT rowid FROM restricted_index WHERE restricted_index MATCH ?1) i "
                                           "JOIN record r ON r.rid = i.rowid WHERE r.kind = ?2 AND r.parent IS NULL AND "
                                           "r.removed_in IS NULL ORDER BY r.rid DESC");
    query.bind(1, match);
    query.bindUtf8(2, QByteArray(kind.kind.data(), static_cast<qsizetype>(kind.kind.size())));
    const Reading reading(query);
    while (static_cast<int>(hits.size()) < limit) {
        const auto row = query.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const auto head = m_records.head(query.integer(0));
        if (!head)
            return head.error();
        const auto title = titleOf(m_connection, m_records, **head);
        if (!title)
            return title.error();
        const QString normal = normalise(*title);
        if (std::ranges::all_of(words, [&](const QString &word) { return normal.contains(word); }))
            hits.push_back({(*head)->id, (*head)->entity, (*head)->id, *title});
    }
    return hits;
}

Result<std::vector<qint64>> Search::rids(const QString &typed, int mostNames, int mostTexts) const
{
    std::vector<qint64> found;
    size_t most = 0;
    const auto take = [&](qint64 rid, const Rank &) -> Result<bool> {
        const auto top = m_records.topOf(rid);
        if (!top)
            return top.error();
        if (!top->removed && std::ranges::find(found, top->rid) == found.end())
            found.push_back(top->rid);
        return found.size() < most;
    };
    most = static_cast<size_t>(mostNames);
    SOLNOMA_TRY(eachName(typed, false, take));
    most = found.size() + static_cast<size_t>(mostTexts);
    SOLNOMA_TRY(eachText(typed, false, take));
    if (found.empty())
        SOLNOMA_TRY(eachInside(typed, false, take));
    return found;
}

} // namespace solnoma
