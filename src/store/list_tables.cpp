// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_tables.h"

#include <algorithm>

namespace solnoma {

namespace {

#define OF_PARTY(column, rid) "(SELECT " column " FROM party_row WHERE rid = " rid ")"
#define OF_CASE(column) "(SELECT " column " FROM case_row WHERE rid = t.case_id)"
#define OF_SUBJECT(column, caseRid)                                                                                              \
    "(SELECT p." column " FROM case_file_subjects s JOIN party_row p ON p.rid = s.value WHERE s.rid = " caseRid                  \
    " ORDER BY s.pos LIMIT 1)"

const std::vector<ListTable> &tables()
{
    static const std::vector<ListTable> all{
        {"cases",
         "case_row",
         {"changed", "title_key", "ref", "opened", "priority"},
         {{"ref"},
          {"title"},
          {"country"},
          {"status"},
          {"priority", "", true},
          {"review_state"},
          {"opened"},
          {"changed"},
          {"acts", "", true},
          {"held", "", true},
          {"level", "", true},
          {"subject", OF_SUBJECT("name", "t.rid")},
          {"subject_kind", OF_SUBJECT("kind", "t.rid")}},
         {{"opened", "opened"}},
         {{"country", "SELECT rid, value FROM case_file_countries"}}},
        {"parties",
         "party_row",
         {"name_key", "changed"},
         {{"kind"},
          {"name"},
          {"country"},
          {"changed"},
          {"level", "", true},
          {"cases", "(SELECT count(*) FROM case_file_subjects s WHERE s.value = t.rid)", true},
          {"stage", "(SELECT coalesce(h.stage, 'unknown_place') FROM held_row h WHERE h.party = t.rid LIMIT 1)"},
          {"organisation_kind", "(SELECT o.kind FROM organisation o WHERE o.rid = t.rid)"},
          {"alignment", "(SELECT o.alignment FROM organisation o WHERE o.rid = t.rid)"},
          {"roles", "(SELECT group_concat(value, ',') FROM (SELECT value FROM person_roles WHERE rid = t.rid UNION ALL "
                    "SELECT value FROM party_group_roles WHERE rid = t.rid))"}},
         {},
         {{"role", "SELECT rid, value FROM person_roles UNION ALL SELECT rid, value FROM party_group_roles"},
          {"country", "SELECT rid, value FROM person_citizenships UNION ALL "
                      "SELECT rid, country AS value FROM organisation WHERE country IS NOT NULL UNION ALL "
                      "SELECT rid, country AS value FROM party_group WHERE country IS NOT NULL"}},
         "kind"},
        {"acts",
         "act_row",
         {"began_from", "changed"},
         {{"case_id", "", true, true},
          {"kind"},
          {"title"},
          {"began_from"},
          {"began_to"},
          {"ended_from"},
          {"ended_to"},
          {"ongoing"},
          {"as_of"},
          {"target", "", true, true},
          {"changed"},
          {"level", "", true},
          {"target_name", OF_PARTY("name", "t.target")},
          {"target_kind", OF_PARTY("kind", "t.target")},
          {"case_ref", OF_CASE("ref")},
          {"place", "(SELECT p.name FROM act a JOIN place p ON p.rid = a.place_id WHERE a.rid = t.rid)"},
          {"assertion", "(SELECT a.assertion FROM act a WHERE a.rid = t.rid)"}},
         {{"began", "began_from", "began_to"}, {"ended", "ended_from", "ended_to"}}},
        {"held",
         "held_row",
         {"began_from", "name_key", "as_of"},
         {{"case_id", "", true, true},
          {"party", "", true, true},
          {"stage"},
          {"began_from"},
          {"began_to"},
          {"ongoing"},
          {"as_of"},
          {"party_name", OF_PARTY("name", "t.party")},
          {"party_kind", OF_PARTY("kind", "t.party")},
          {"case_ref", OF_CASE("ref")}},
         {{"began", "began_from", "began_to"}}},
        {"tasks",
         "task_row",
         {"due", "priority"},
         {{"case_id", "", true, true},
          {"kind"},
          {"title"},
          {"due"},
          {"state"},
          {"priority", "", true},
          {"case_ref", OF_CASE("ref")},
          {"case_title", OF_CASE("title")},
          {"subject", OF_SUBJECT("name", "t.case_id")},
          {"subject_kind", OF_SUBJECT("kind", "t.case_id")}},
         {{"due", "due"}}},
        {"sources",
         "source_row",
         {"label_key", "changed", "reliability"},
         {{"label"},
          {"kind"},
          {"reliability"},
          {"cite_level"},
          {"published_from"},
          {"published_to"},
          {"changed"},
          {"level", "", true},
          {"pieces", "(SELECT count(*) FROM information i WHERE i.source_id = t.rid)", true}},
         {{"published", "published_from", "published_to"}}},
        {"documents",
         "document_row",
         {"changed", "title_key", "captured_from", "received"},
         {{"title"},
          {"kind"},
          {"captured_from"},
          {"captured_to"},
          {"received"},
          {"graphic"},
          {"origin"},
          {"changed"},
          {"level", "", true}},
         {{"captured", "captured_from", "captured_to"}, {"received", "received"}}},
    };
    return all;
}

template <typename Named> const Named *named(const std::vector<Named> &all, const QByteArray &name)
{
    const auto found = std::ranges::find_if(all, [&](const Named &each) { return name == each.name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const ListColumn *ListTable::column(const QByteArray &name) const
{
    return named(columns, name);
}

const ListMembers *ListTable::membersOf(const QByteArray &name) const
{
    return named(members, name);
}

const ListDate *ListTable::date(const QByteArray &name) const
{
    return named(dates, name);
}

bool ListTable::hasSort(const QByteArray &name) const
{
    return std::ranges::any_of(sorts, [&](const char *each) { return name == each; });
}

const ListTable *listTable(const QByteArray &list)
{
    const auto found = std::ranges::find_if(tables(), [&](const ListTable &table) { return list == table.list; });
    return found == tables().end() ? nullptr : &*found;
}

} // namespace solnoma
