// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/party_page.h"

#include "ui/forms/record_editor.h"
#include "ui/parties/compare_page.h"
#include "ui/parties/custody_view.h"
#include "ui/parties/likeness_strip.h"
#include "ui/records/history_panel.h"
#include "ui/records/link_list.h"
#include "ui/records/records_panel.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<size_t>(text.size())};
}

} // namespace

PartyPage::PartyPage(AppContext &context, const Location &location)
    : m_context(context), m_page(location.page), m_party(location.record)
{
    setObjectName(QStringLiteral("party-page"));
    const bool isPerson = m_page == "person";
    addPart({.id = "names",
             .title = isPerson ? tr("Person") : tr("Names and status"),
             .make = [this] { return makeNames(); },
             .leave = [this] { return m_editor->leave(); },
             .keepDrafts = [this] { m_editor->keepDraft(); }});
    if (isPerson)
        addPart({.id = "custody", .title = tr("In custody"), .make = [this] { return makeCustody(); }});
    addPart({.id = "acts",
             .title = tr("Acts"),
             .make = [this] { return makeActs(); },
             .isEmpty = [this] { return !standsInActs(m_context, m_party); }});
    addLinks();
    if (m_page != "group")
        addConsents();
    addPart({.id = "history", .title = tr("History"), .make = [this] { return makeHistory(); }});
    markEmptyParts();
    connect(&m_context, &AppContext::committed, this, [this] {
        if (!m_context.isLent())
            markEmptyParts();
    });
    showPart("names");
    goTo(location);
}

QWidget *PartyPage::makeNames()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *strip = new LikenessStrip(m_context, page);
    m_editor = new RecordEditor(m_context, page);
    layout->addWidget(strip);
    layout->addWidget(m_editor, 1);
    page->setFocusProxy(m_editor);
    connect(m_editor, &RecordEditor::recorded, this, [this, strip](const Uuid7 &record) {
        m_party = record;
        strip->show(record);
        Q_EMIT titleChanged();
    });
    if (!m_party.isNull())
        m_editor->open(m_party);
    else if (!m_editor->openLeftDraft(view(m_page)))
        openNew();
    strip->show(m_party);
    return page;
}

/// With a line for the name open: what is typed at once goes there.
void PartyPage::openNew()
{
    Record party(entity(view(m_page)));
    Record name(entity("name"), Uuid7::make(m_context.clock()));
    const Uuid7 line = name.id();
    const bool hasNames = party.entity().has("names");
    if (hasNames)
        party.rows("names").push_back(std::move(name));
    m_editor->openNew(std::move(party));
    if (hasNames)
        m_editor->goTo(line, "full");
    setFocusProxy(m_editor->firstField());
}

QWidget *PartyPage::makeActs()
{
    auto *list = new LinkList(
        m_context, [this] { return linesOfActsAbout(m_context, m_party); }, this);
    list->setEmptyText(Icon::Act, tr("No act names this party yet."));
    return list;
}

QWidget *PartyPage::makeCustody()
{
    return new CustodyView(
        m_context, [this] { return m_party; }, this);
}

void PartyPage::addLinks()
{
    const auto lines = [this] {
        Ids all = referringTo(m_context, "relationship", "a", m_party);
        for (const Uuid7 &id : referringTo(m_context, "relationship", "b", m_party)) {
            if (std::ranges::find(all, id) == all.end())
                all.push_back(id);
        }
        return linesOf(m_context, all);
    };
    const auto makeNew = [this] {
        Record link(entity("relationship"));
        link.set("a", m_party);
        return link;
    };
    addPart({.id = "links",
             .title = tr("Links"),
             .make =
                 [this, lines, makeNew] {
                     return m_links = new RecordsPanel(m_context,
                                                       {.kind = "relationship",
                                                        .lines = lines,
                                                        .makeNew = makeNew,
                                                        .newText = tr("New link"),
                                                        .emptyText = tr("Family, work, membership: who belongs to whom.")},
                                                       this);
                 },
             .leave = [this] { return m_links->leave(); },
             .keepDrafts = [this] { m_links->keepDrafts(); },
             .isEmpty =
                 [this] {
                     return referringTo(m_context, "relationship", "a", m_party).empty() &&
                            referringTo(m_context, "relationship", "b", m_party).empty();
                 }});
}

void PartyPage::addConsents()
{
    const auto makeNew = [this] {
        Record consent(entity("consent"));
        consent.set("party", m_party);
        return consent;
    };
    addPart({.id = "consent",
             .title = tr("Consent"),
             .make =
                 [this, makeNew] {
                     return m_consents = new RecordsPanel(
                                m_context,
                                {.kind = "consent",
                                 .lines =
                                     [this] {
                                         return linesOf(m_context, referringTo(m_context, "consent", "party", m_party), m_party);
                                     },
                                 .makeNew = makeNew,
                                 .newText = tr("New consent"),
                                 .emptyText = tr("No consent is on file. Nothing leaves the office without one.")},
                                this);
                 },
             .leave = [this] { return m_consents->leave(); },
             .keepDrafts = [this] { m_consents->keepDrafts(); },
             .isEmpty = [this] { return referringTo(m_context, "consent", "party", m_party).empty(); }});
}

QWidget *PartyPage::makeHistory()
{
    auto *history = new HistoryPanel(m_context, this);
    history->show({m_party});
    return history;
}

QString PartyPage::title() const
{
    const QString kind = words::kindTitle(entity(view(m_page)));
    return m_party.isNull() ? tr("New: %1").arg(kind) : m_context.titleOf(m_party);
}

Location PartyPage::location() const
{
    return {m_page, m_party, shownPart(), {}};
}

bool PartyPage::goTo(const Location &location)
{
    if (!location.within.isNull())
        return showPart("names") && m_editor->goTo(location.within, view(location.part));
    return location.part.isEmpty() || showPart(location.part) || (showPart("names") && m_editor->goTo({}, view(location.part)));
}

void addPartyPages(PageRegistry &registry)
{
    const auto make = [](AppContext &context, const Location &location) { return new PartyPage(context, location); };
    registry.add({.id = "person", .title = PartyPage::tr("New person"), .recordKinds = {QStringLiteral("person")}, .make = make});
    registry.add({.id = "organisation",
                  .title = PartyPage::tr("New organisation"),
                  .recordKinds = {QStringLiteral("organisation")},
                  .make = make});
    registry.add({.id = "group", .title = PartyPage::tr("New group"), .recordKinds = {QStringLiteral("group")}, .make = make});
    registry.add({.id = "compare",
                  .title = ComparePage::tr("Compare"),
                  .make = [](AppContext &context, const Location &location) { return new ComparePage(context, location); }});
}

} // namespace solnoma
