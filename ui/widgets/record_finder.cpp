// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/record_finder.h"

#include "domain/entity.h"
#include "store/lists.h"
#include "store/search.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

constexpr int MostCandidates = 12;
constexpr int NewestLookedAt = 100;

/// Kinds whose names are in the index of names.
bool isNamed(std::string_view kind)
{
    return kind == "person" || kind == "organisation" || kind == "group" || kind == "place";
}

void add(const Uuid7 &id, const QString &title, const Entity &kind, std::vector<Candidate> &found)
{
    const bool isKnown = std::ranges::any_of(found, [&](const Candidate &candidate) { return candidate.id == id; });
    if (!isKnown && found.size() < MostCandidates)
        found.push_back({id, title, words::kindTitle(kind)});
}

/// Homes too: whoever names a residence must find the one that is there.
void addByName(const Search &search, const Field &field, const QString &typed, std::vector<Candidate> &found)
{
    const auto hits = search.names(typed, 4 * MostCandidates, true);
    for (const SearchHit &hit : hits ? *hits : std::vector<SearchHit>()) {
        if (accepts(field, hit.entity->kind))
            add(hit.id, hit.title, *hit.entity, found);
    }
}

/// What the index of words does not know: parts of words, a single letter, records without a title of their own. Nothing
/// typed: whatever came last.
void addNewest(const Lists &lists, const Entity &kind, const QString &typed, std::vector<Candidate> &found)
{
    ListQuery query;
    query.list = QByteArray(kind.kind.data(), static_cast<qsizetype>(kind.kind.size()));
    query.direction = Qt::DescendingOrder;
    query.limit = NewestLookedAt;
    const auto page = lists.page(query);
    for (const ListRow &row : page ? page->rows : std::vector<ListRow>()) {
        const QString title = row.values.front().toString();
        if (title.contains(typed, Qt::CaseInsensitive))
            add(row.id, title, kind, found);
    }
}

/// As the list of that kind is narrowed: by the people and bodies that it is about, in either alphabet, and by its texts.
void addByList(AppContext &context, const Lists &lists, const Entity &kind, const QString &typed, std::vector<Candidate> &found)
{
    const QByteArray list(kind.plural.data(), static_cast<qsizetype>(kind.plural.size()));
    if (!Lists::sortsOf(list).contains("changed"))
        return;
    const auto narrowed = lists.named(list, typed);
    if (!narrowed)
        return;
    const auto page = lists.page({list, "changed", Qt::DescendingOrder, {}, {*narrowed}, MostCandidates});
    for (const ListRow &row : page ? page->rows : std::vector<ListRow>())
        add(row.id, context.titleOf(row.id), kind, found);
}

void addOfKind(AppContext &context, const Search &search, const Entity &kind, const QString &typed, std::vector<Candidate> &found)
{
    const auto titled = search.titled(kind, typed, MostCandidates);
    for (const SearchHit &hit : titled ? *titled : std::vector<SearchHit>())
        add(hit.id, hit.title, kind, found);
    const Lists lists(context.store().connection(), context.store().records());
    addNewest(lists, kind, typed, found);
    if (!typed.isEmpty() && found.size() < MostCandidates)
        addByList(context, lists, kind, typed, found);
}

/// The field that holds the name of a record of that kind.
const char *nameFieldOf(std::string_view kind)
{
    if (kind == "place")
        return "name";
    return kind == "occasion" ? "title" : "label";
}

Record named(const Entity &kind, const QString &name)
{
    Record record(kind);
    if (!kind.has("names")) {
        record.set(nameFieldOf(kind.kind), name);
        return record;
    }
    Record spelling(entity("name"));
    spelling.set("full", name);
    spelling.set("kind", QStringLiteral("usual"));
    spelling.set("primary", QStringLiteral("yes"));
    record.rows("names").push_back(std::move(spelling));
    return record;
}

} // namespace

FindCandidates finderFor(AppContext &context, const Field &field)
{
    return [&context, &field](const QString &text) {
        const QString typed = text.trimmed();
        const Search search(context.store().connection(), context.store().records());
        std::vector<Candidate> found;
        if (const auto head = context.store().records().look(typed); head && *head && accepts(field, (*head)->entity->kind))
            add((*head)->id, context.titleOf((*head)->id), *(*head)->entity, found);
        if (!typed.isEmpty())
            addByName(search, field, typed, found);
        for (const Entity *kind : allEntities()) {
            if (field.target != "any" && accepts(field, kind->kind) && !isNamed(kind->kind))
                addOfKind(context, search, *kind, typed, found);
        }
        return found;
    };
}

std::vector<std::string_view> kindsMadeByName(const Field &field)
{
    static constexpr std::array<std::string_view, 6> all{"person", "organisation", "group", "place", "source", "occasion"};
    std::vector<std::string_view> kinds;
    for (const std::string_view kind : all) {
        if (field.target != "any" && accepts(field, kind))
            kinds.push_back(kind);
    }
    return kinds;
}

Uuid7 makeByName(AppContext &context, std::string_view kind, const QString &name)
{
    Uuid7 made;
    const auto recorded =
        context.record(QStringLiteral("record"), QCoreApplication::translate("record-finder", "Added with just this name."),
                       [&](ChangeWriter &writer) -> Result<void> {
                           Record record = named(entity(kind), name.trimmed());
                           SOLNOMA_TRY(context.session().fillIn(record, writer));
                           auto created = writer.create(std::move(record));
                           if (!created)
                               return created.error();
                           made = *created;
                           return {};
                       });
    if (!recorded) {
        context.say(words::error(recorded.error()));
        return {};
    }
    return made;
}

} // namespace solnoma
