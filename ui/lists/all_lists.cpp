// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/all_lists.h"

#include "ui/shell/tr.h"

namespace solnoma {

namespace {

using Show = ShownColumn::Show;

ListFilter onlyKinds(const QStringList &kinds)
{
    return {ListFilter::How::AnyOf, "kind", kinds, {}, {}, {}};
}

ShownColumn text(const QString &title, const QByteArray &column, int letters, const QByteArray &sort = {})
{
    return {title, Show::Text, column, {}, {}, sort, letters, {}};
}

ShownColumn code(const QString &title, const QByteArray &column, const char *vocabulary, int letters,
                 const QByteArray &field = {}, const QByteArray &sort = {})
{
    return {title, Show::Code, column, {}, vocabulary, sort, letters, field};
}

ShownColumn party(const QString &title, const QByteArray &column, const QByteArray &kind, const QByteArray &sort = {},
                  int letters = 26)
{
    return {title, Show::Party, column, kind, {}, sort, letters, {}};
}

ShownColumn number(const QString &title, const QByteArray &column)
{
    return {title, Show::Number, column, {}, {}, {}, 8, {}};
}

ShownColumn day(const QString &title, const QByteArray &column, const QByteArray &sort = {}, const QByteArray &field = {})
{
    return {title, Show::Day, column, {}, {}, sort, 17, field};
}

ShownColumn fuzzy(const QString &title, const QByteArray &name, const QByteArray &sort, const QByteArray &field = {})
{
    return {title, Show::Fuzzy, name + "_from", name + "_to", {}, sort, 27, field};
}

ShownColumn priority(const QByteArray &field = {})
{
    return {tr("Priority"), Show::Priority, "priority", {}, {}, "priority", 12, field};
}

/// What few look at, and what the chosen row says below the list anyway: the others are read whole without it.
ShownColumn hidden(ShownColumn column)
{
    column.isHiddenAtFirst = true;
    return column;
}

ShownColumn level()
{
    return {tr("Who may see it"), Show::Level, "level", {}, {}, {}, 16, {}};
}

} // namespace

ListDescription casesList()
{
    ListDescription list;
    list.page = "cases";
    list.icon = Icon::Case;
    list.title = tr("Cases");
    list.list = "cases";
    list.kinds = {QStringLiteral("case")};
    list.columns = {text(tr("File number"), "ref", 19, "ref"),
                    text(tr("Title"), "title", 34, "title_key"),
                    party(tr("About"), "subject", "subject_kind"),
                    priority(),
                    code(tr("Status"), "status", "case_status", 14),
                    day(tr("Changed"), "changed", "changed"),
                    number(tr("Acts"), "acts"),
                    number(tr("Held"), "held"),
                    hidden(code(tr("Country"), "country", "iso3166", 14, "countries")),
                    code(tr("Review"), "review_state", "review_state", 14),
                    hidden(day(tr("Opened"), "opened", "opened")),
                    level()};
    list.atAGlance = 5;
    list.filters = {{tr("Status"), "status", "case_status"},
                    {tr("Priority"), "priority", "priority"},
                    {tr("Review"), "review_state", "review_state"},
                    {tr("Country"), "country", "iso3166"}};
    list.dates = {{tr("Opened"), "opened"}};
    list.firstOrder = Qt::DescendingOrder;
    list.empty = tr("No case yet. Ctrl+Shift+D logs a detention, Ctrl+Shift+R a refusal, Ctrl+Shift+H harassment: two facts "
                    "are enough.");
    list.makes = {{tr("New case"), {"case"}}};
    return list;
}

ListDescription peopleList()
{
    ListDescription list;
    list.page = "people";
    list.icon = Icon::Person;
    list.title = tr("People");
    list.list = "parties";
    list.kinds = {QStringLiteral("person"), QStringLiteral("group")};
    list.base = {onlyKinds(list.kinds)};
    list.columns = {party(tr("Name"), "name", "kind", "name_key"),
                    code(tr("Held now"), "stage", "custody_stage", 26),
                    {tr("Role"), Show::Codes, "roles", {}, "person_role", {}, 26, "roles"},
                    number(tr("Cases"), "cases"),
                    code(tr("Country"), "country", "iso3166", 14, "citizenships"),
                    day(tr("Changed"), "changed", "changed"),
                    level()};
    list.atAGlance = 3;
    list.filters = {
        {tr("Role"), "role", "person_role"}, {tr("Held now"), "stage", "custody_stage"}, {tr("Country"), "country", "iso3166"}};
    list.empty = tr("Nobody is on file yet. People named in a quick log appear here; “New person” needs only a name.");
    list.makes = {{tr("New person"), {"person"}}, {tr("New group"), {"group"}}};
    list.isNumbered = true;
    return list;
}

ListDescription organisationsList()
{
    ListDescription list;
    list.page = "organisations";
    list.icon = Icon::Organisation;
    list.title = tr("Organisations");
    list.list = "parties";
    list.kinds = {QStringLiteral("organisation")};
    list.base = {onlyKinds(list.kinds)};
    list.columns = {party(tr("Name"), "name", "kind", "name_key", 32),
                    code(tr("Kind"), "organisation_kind", "organisation_kind", 24, "kind"),
                    code(tr("Independence"), "alignment", "alignment", 18, "alignment"),
                    number(tr("Cases"), "cases"),
                    code(tr("Country"), "country", "iso3166", 14, "country"),
                    day(tr("Changed"), "changed", "changed"),
                    level()};
    list.atAGlance = 3;
    list.filters = {{tr("Kind"), "organisation_kind", "organisation_kind"},
                    {tr("Independence"), "alignment", "alignment"},
                    {tr("Country"), "country", "iso3166"}};
    list.empty = tr("No organisation is on file yet. Victims, authorities and partners share this register.");
    list.makes = {{tr("New organisation"), {"organisation"}}};
    return list;
}

ListDescription actsList()
{
    ListDescription list;
    list.page = "acts";
    list.icon = Icon::Act;
    list.title = tr("What happened");
    list.list = "acts";
    list.kinds = {QStringLiteral("act")};
    list.columns = {fuzzy(tr("When"), "began", "began_from", "began"),
                    code(tr("Kind"), "kind", "act_kind", 18, "kind"),
                    party(tr("To whom"), "target_name", "target_kind"),
                    code(tr("How sure we are"), "assertion", "assertion", 16, "assertion"),
                    code(tr("Ongoing"), "ongoing", "tri", 10, "ongoing"),
                    text(tr("Title"), "title", 30),
                    text(tr("Where"), "place", 18),
                    text(tr("Case"), "case_ref", 19),
                    hidden(day(tr("As of"), "as_of", {}, "as_of")),
                    hidden(fuzzy(tr("Until"), "ended", {}, "ended")),
                    hidden(day(tr("Changed"), "changed", "changed")),
                    level()};
    list.atAGlance = 5;
    list.filters = {
        {tr("Kind"), "kind", "act_kind"}, {tr("How sure"), "assertion", "assertion"}, {tr("Ongoing"), "ongoing", "tri"}};
    list.dates = {{tr("Began"), "began"}, {tr("Ended"), "ended"}};
    list.firstOrder = Qt::DescendingOrder;
    list.empty = tr("Nothing is recorded yet. A quick log or the page “What happened” of a case puts acts here.");
    return list;
}

ListDescription sourcesList()
{
    ListDescription list;
    list.page = "sources";
    list.icon = Icon::Source;
    list.title = tr("Sources");
    list.list = "sources";
    list.kinds = {QStringLiteral("source")};
    list.columns = {text(tr("Label"), "label", 34, "label_key"),
                    code(tr("Kind"), "kind", "source_kind", 24),
                    code(tr("Reliability"), "reliability", "reliability", 26, {}, "reliability"),
                    code(tr("Cited as"), "cite_level", "cite_level", 18),
                    number(tr("Pieces of information"), "pieces"),
                    fuzzy(tr("Published"), "published", {}),
                    day(tr("Changed"), "changed", "changed")};
    list.atAGlance = 4;
    list.filters = {{tr("Kind"), "kind", "source_kind"},
                    {tr("Reliability"), "reliability", "reliability"},
                    {tr("Cited as"), "cite_level", "cite_level"}};
    list.dates = {{tr("Published"), "published"}};
    list.empty = tr("Nobody has told us anything yet. Sources are shown by a label only; their names are sealed.");
    list.makes = {{tr("New source"), {"record", {}, "source", {}}}};
    return list;
}

ListDescription tasksList()
{
    ListDescription list;
    list.page = "tasks";
    list.icon = Icon::Task;
    list.title = tr("Tasks");
    list.list = "tasks";
    list.kinds = {QStringLiteral("task")};
    list.columns = {day(tr("Due"), "due", "due"),
                    text(tr("What"), "title", 40),
                    code(tr("Kind"), "kind", "task_kind", 20),
                    priority(),
                    code(tr("State"), "state", "task_state", 12),
                    party(tr("About"), "subject", "subject_kind"),
                    text(tr("Case"), "case_ref", 19)};
    list.atAGlance = 5;
    list.filters = {
        {tr("State"), "state", "task_state"}, {tr("Kind"), "kind", "task_kind"}, {tr("Priority"), "priority", "priority"}};
    list.dates = {{tr("Due"), "due"}};
    list.tickedAtFirst = {{"state", {QStringLiteral("open"), QStringLiteral("doing")}}};
    list.empty = tr("Nothing to do. Quick logs and deadlines make tasks; a case's page “Tasks” takes your own.");
    return list;
}

ListDescription documentsList()
{
    ListDescription list;
    list.page = "evidence";
    list.icon = Icon::Evidence;
    list.title = tr("Evidence");
    list.list = "documents";
    list.kinds = {QStringLiteral("document")};
    list.columns = {text(tr("Title"), "title", 36, "title_key"),
                    code(tr("Kind"), "kind", "document_kind", 20),
                    fuzzy(tr("Made"), "captured", "captured_from"),
                    day(tr("Received"), "received", "received"),
                    hidden(code(tr("Graphic"), "graphic", "tri", 10)),
                    day(tr("Changed"), "changed", "changed"),
                    level()};
    list.atAGlance = 4;
    list.filters = {{tr("Kind"), "kind", "document_kind"}, {tr("Graphic"), "graphic", "tri"}};
    list.dates = {{tr("Made"), "captured"}, {tr("Received"), "received"}};
    list.firstOrder = Qt::DescendingOrder;
    list.empty = tr("No evidence yet. Drop files here, paste a picture, or press the button.");
    return list;
}

} // namespace solnoma
