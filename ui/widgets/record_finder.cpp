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
constexpr int TitlesLookedAt = 2000;

/// Kinds whose names are in the index of names.
bool isNamed(std::string_view kind)
{
    return kind == "person" || kind == "organisation" || kind == "group" || kind == "place";
}

/// Homes too: whoever names a residence must find the one that is there.
void addByName(AppContext &context, const Field &field, const QString &typed, std::vector<Candidate> &found)
{
    const auto hits = Search(context.store().connection(), context.store().records()).names(typed, 4 * MostCandidates, true);
    if (!hits)
        return;
    for (const SearchHit &hit : *hits) {
        if (accepts(field, hit.entity->kind) && found.size() < MostCandidates)
            found.push_back({hit.id, hit.title, words::kindTitle(*hit.entity)});
    }
}

void addByTitle(AppContext &context, const Entity &kind, const QString &typed, std::vector<Candidate> &found)
{
    ListQuery query;
    query.list = QByteArray(kind.kind.data(), static_cast<qsizetype>(kind.kind.size()));
    query.direction = Qt::DescendingOrder;
    query.limit = TitlesLookedAt;
    const auto page = Lists(context.store().connection(), context.store().records()).page(query);
    if (!page)
        return;
    const qsizetype title = std::max<qsizetype>(page->columns.indexOf("title"), 0);
    for (const ListRow &row : page->rows) {
        const QString text = row.values.at(title).toString();
        if (found.size() < MostCandidates && text.contains(typed, Qt::CaseInsensitive))
            found.push_back({row.id, text, words::kindTitle(kind)});
    }
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
    return [&context, &field](const QString &typed) {
        std::vector<Candidate> found;
        if (const auto head = context.store().records().look(typed.trimmed());
            head && *head && accepts(field, (*head)->entity->kind))
            found.push_back({(*head)->id, context.titleOf((*head)->id), words::kindTitle(*(*head)->entity)});
        if (!typed.trimmed().isEmpty())
            addByName(context, field, typed, found);
        for (const Entity *kind : allEntities()) {
            if (field.target != "any" && accepts(field, kind->kind) && !isNamed(kind->kind))
                addByTitle(context, *kind, typed.trimmed(), found);
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
