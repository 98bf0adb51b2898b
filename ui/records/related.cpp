// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/related.h"

#include "base/fuzzy_date_units.h"
#include "base/wording.h"
#include "store/lists.h"
#include "store/references.h"
#include "ui/forms/rows_editor.h"
#include "ui/shell/app_context.h"
#include "ui/shell/tr.h"
#include "ui/shell/words.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace solnoma {

namespace {

constexpr int MostActs = 5000;

std::optional<RecordHead> headOf(AppContext &context, const Uuid7 &id)
{
    const auto head = context.store().records().head(id);
    return head ? *head : std::nullopt;
}

Ids idsOf(AppContext &context, const std::vector<qint64> &rids)
{
    Ids ids;
    const auto heads = context.store().records().heads(rids);
    for (const RecordHead &head : heads ? *heads : std::vector<RecordHead>()) {
        if (!head.removed)
            ids.push_back(head.id);
    }
    return ids;
}

std::vector<RecordHead> headsOf(AppContext &context, const Ids &records)
{
    std::vector<RecordHead> heads;
    for (const Uuid7 &id : records) {
        if (const auto head = headOf(context, id); head && !head->removed)
            heads.push_back(*head);
    }
    return heads;
}

void addOnce(Ids &ids, const Uuid7 &id)
{
    if (!id.isNull() && std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

void addOnce(Ids &ids, const Ids &more)
{
    for (const Uuid7 &id : more)
        addOnce(ids, id);
}

void addSources(const Record &record, Ids &sources)
{
    for (const auto &[field, rows] : record.allRows()) {
        for (const Record &row : rows) {
            if (row.kind() == "information")
                addOnce(sources, row.ref("source"));
            addSources(row, sources);
        }
    }
}

FuzzyDate dateBetween(const QVariant &from, const QVariant &to)
{
    using enum FuzzyDate::Precision;
    FuzzyDate date;
    date.from = WallTime::fromString(from.toString());
    date.to = WallTime::fromString(to.toString());
    if (date.isUndated())
        return {};
    date.basis = FuzzyDate::Basis::Stated;
    date.precision = Range;
    for (const FuzzyDate::Precision precision : {Year, Season, Month, Day, Hour, Minute}) {
        const auto unit = date.from ? unitHolding(*date.from, precision) : std::nullopt;
        if (unit && date.to && unit->from == *date.from && unit->to == *date.to)
            date.precision = precision;
    }
    return date;
}

} // namespace

Ids referringTo(AppContext &context, std::string_view kind, std::string_view field, const Uuid7 &record)
{
    return referringToAny(context, kind, field, {record});
}

Ids referringToAny(AppContext &context, std::string_view kind, std::string_view field, const Ids &records)
{
    std::vector<qint64> rids;
    for (const RecordHead &head : headsOf(context, records))
        rids.push_back(head.rid);
    const auto found = recordsReferringToAny(context.store().connection(), kind, field, rids);
    std::vector<qint64> referring;
    for (const Reference &each : found ? *found : std::vector<Reference>())
        referring.push_back(each.from);
    return idsOf(context, referring);
}

std::vector<Record> recordsOf(AppContext &context, const Ids &ids)
{
    const std::vector<RecordHead> heads = headsOf(context, ids);
    if (auto all = context.store().records().loadMany(heads))
        return std::move(*all);
    // One damaged record hides no other.
    std::vector<Record> readable;
    for (const RecordHead &head : heads) {
        if (auto record = context.store().records().load(head))
            readable.push_back(std::move(*record));
    }
    return readable;
}

std::vector<RecordLineText> linesOf(AppContext &context, const Ids &records, const Uuid7 &here)
{
    std::vector<RecordLineText> lines;
    for (Record &record : recordsOf(context, records)) {
        for (const Field &field : record.entity().fields) {
            if (field.kind == FieldKind::Ref && !here.isNull() && record.ref(field.id) == here)
                record.set(field.id, {});
        }
        lines.push_back({record.id(), rowInWords(context, record)});
    }
    return lines;
}

static RecordLineText lineOfAct(AppContext &context, const Uuid7 &id, const FuzzyDate &began, const QString &kind,
                                const QString &title)
{
    const QString when = words::fuzzyDate(began);
    const QString what = words::termLabel(context, "act_kind", kind);
    return {id, QString((when.isEmpty() ? tr("undated") : when) + u'\n' + what +
                        (title.isEmpty() ? QString() : QString(QStringLiteral(" · ") + title)))};
}

/// By their beginning, so many at most.
static Result<ListPage> actsOf(AppContext &context, const Uuid7 &caseId, int most)
{
    const auto head = headOf(context, caseId);
    if (!head)
        return ListPage();
    ListQuery query;
    query.list = "acts";
    query.sort = "began_from";
    query.filters.push_back(
        {.how = ListFilter::How::AnyOf, .column = "case_id", .codes = {QString::number(head->rid)}, .first = {}, .last = {}});
    query.limit = most;
    return Lists(context.store().connection(), context.store().records()).page(query);
}

std::vector<RecordLineText> linesOfActs(AppContext &context, const Uuid7 &caseId)
{
    const auto page = actsOf(context, caseId, MostActs);
    if (!page)
        return {};
    const auto column = [&](const char *name) { return page->columns.indexOf(name); };
    std::vector<RecordLineText> lines;
    for (const ListRow &row : page->rows) {
        lines.push_back(lineOfAct(context, row.id,
                                  dateBetween(row.values.at(column("began_from")), row.values.at(column("began_to"))),
                                  row.values.at(column("kind")).toString(), row.values.at(column("title")).toString()));
    }
    return lines;
}

std::vector<RecordLineText> linesOfActsAbout(AppContext &context, const Uuid7 &party)
{
    const auto head = headOf(context, party);
    const auto referrers =
        head ? context.store().records().referrers(head->rid, MostActs) : Result<std::vector<RecordHead>>(Error{});
    std::vector<Record> acts;
    for (const RecordHead &each : referrers ? *referrers : std::vector<RecordHead>()) {
        auto act = each.entity->kind == "act" ? context.store().records().loadFlat(each) : Result<Record>(Error{});
        if (act)
            acts.push_back(std::move(*act));
    }
    std::ranges::stable_sort(acts, {}, [](const Record &act) { // as the list of acts; the undated last
        const FuzzyDate began = act.fuzzyDate("began");
        const auto first = began.from ? began.from : began.to;
        return std::tuple(!first.has_value(), first.value_or(WallTime::fromMinutes(0)));
    });
    std::vector<RecordLineText> lines;
    for (const Record &act : acts)
        lines.push_back(lineOfAct(context, act.id(), act.fuzzyDate("began"), act.text("kind"), act.text("title")));
    return lines;
}

bool standsInActs(AppContext &context, const Uuid7 &party)
{
    constexpr int Enough = 100;
    const auto head = headOf(context, party);
    const auto referrers =
        head ? context.store().records().referrers(head->rid, Enough) : Result<std::vector<RecordHead>>(Error{});
    if (!referrers)
        return false;
    return referrers->size() == Enough ||
           std::ranges::any_of(*referrers, [](const RecordHead &each) { return each.entity->kind == "act"; });
}

std::vector<RecordLineText> linesOfParties(AppContext &context, const Uuid7 &caseId)
{
    Ids order;
    std::map<Uuid7, QStringList> roles;
    const auto add = [&](const Uuid7 &party, const QString &role) {
        addOnce(order, party);
        if (!role.isEmpty() && !roles[party].contains(role))
            roles[party].append(role);
    };
    if (const auto file = context.store().records().load(caseId)) {
        for (const Uuid7 &party : file->refs("subjects"))
            add(party, tr("the case is about"));
    }
    for (const Record &act : recordsOf(context, referringTo(context, "act", "case", caseId))) {
        for (const Record &row : act.rows("involved"))
            add(row.ref("party"), inLine(words::termLabel(context, "involvement_role", row.text("role"))));
    }
    std::vector<RecordLineText> lines;
    for (const Uuid7 &party : order) {
        if (!party.isNull())
            lines.push_back({party, QString(context.titleOf(party) + u'\n' + roles[party].join(QStringLiteral(", ")))});
    }
    return lines;
}

Ids sourcesOf(AppContext &context, const Uuid7 &caseId)
{
    Ids sources;
    Ids records{caseId};
    addOnce(records, referringTo(context, "act", "case", caseId));
    for (const Record &record : recordsOf(context, records))
        addSources(record, sources);
    return sources;
}

Ids documentsOf(AppContext &context, const Uuid7 &caseId)
{
    Ids about{caseId};
    addOnce(about, referringTo(context, "act", "case", caseId));
    if (const auto file = context.store().records().load(caseId))
        addOnce(about, file->refs("subjects"));
    return referringToAny(context, "document", "about", about);
}

CaseHoldings holdingsOf(AppContext &context, const Uuid7 &caseId)
{
    constexpr int Few = 20;
    const auto acts = actsOf(context, caseId, Few + 1);
    if (!acts || acts->rows.size() > Few)
        return {true, true, true, true};
    Ids about{caseId};
    for (const ListRow &row : acts->rows)
        about.push_back(row.id);
    CaseHoldings holdings;
    holdings.hasActs = !acts->rows.empty();
    Ids sources;
    for (const Record &record : recordsOf(context, about)) {
        const bool isCase = record.kind() == "case";
        holdings.hasParties |= isCase ? !record.isEmpty("subjects") : !record.rows("involved").empty();
        addSources(record, sources);
        if (isCase)
            addOnce(about, record.refs("subjects"));
    }
    holdings.hasSources = !sources.empty();
    holdings.hasDocuments = !referringToAny(context, "document", "about", about).empty();
    return holdings;
}

} // namespace solnoma
