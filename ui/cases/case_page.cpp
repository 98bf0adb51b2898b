// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "ui/acts/act_insight.h"
#include "ui/cases/acts_panel.h"
#include "ui/cases/case_strip.h"
#include "ui/cases/consent_panel.h"
#include "ui/cases/reading_page.h"
#include "ui/cases/texts_panel.h"
#include "ui/forms/record_editor.h"
#include "ui/records/history_panel.h"
#include "ui/records/link_list.h"
#include "ui/shell/app_context.h"
#include "ui/shell/page_registry.h"
#include "ui/shell/words.h"

#include <QAction>
#include <QSplitter>

namespace solnoma {

CasePage::CasePage(AppContext &context, const Location &location) : m_context(context), m_case(location.record)
{
    setObjectName(QStringLiteral("case-page"));
    addParts();
    addActions();
    look();
    connect(&m_context, &AppContext::committed, this, &CasePage::look);
    showPart(location.part.isEmpty() ? QByteArray("summary") : location.part);
    goTo(location);
}

void CasePage::addParts()
{
    addPart({.id = "summary",
             .title = tr("Summary"),
             .make = [this] { return makeSummary(); },
             .leave = [this] { return m_summary->leave(); },
             .keepDrafts = [this] { m_summary->keepDraft(); }});
    addPart({.id = "acts",
             .title = tr("What happened"),
             .make = [this] { return m_acts = new ActsPanel(m_context, m_case, this); },
             .leave = [this] { return m_acts->leave(); },
             .keepDrafts = [this] { m_acts->keepDrafts(); },
             .isEmpty = [this] { return !m_holds.hasActs; }});
    addPart({.id = "parties",
             .title = tr("People and bodies"),
             .make = [this] { return makeParties(); },
             .isEmpty = [this] { return !m_holds.hasParties; }});
    addPanel(
        "sources", tr("Sources"),
        [this] {
            return PanelRecords{.kind = "source",
                                .lines = [this] { return linesOf(m_context, sourcesOf(m_context, m_case)); },
                                .emptyText =
                                    tr("Nobody is named yet as having told us. Name the source where the fact stands: “How "
                                       "sure we are” of an act.")};
        },
        [this] { return !m_holds.hasSources; });
    addPart({.id = "evidence",
             .title = tr("Evidence"),
             .make =
                 [this] {
                     auto *list = new LinkList(
                         m_context, [this] { return linesOf(m_context, documentsOf(m_context, m_case)); }, this);
                     list->setEmptyText(Icon::Evidence, tr("No document, picture or recording is attached yet."));
                     list->addButton(Icon::Attach, tr("Add files…"), QStringLiteral("add-evidence"), [this] {
                         m_context.open({"evidence", {}, "add", m_case});
                     });
                     return list;
                 },
             .isEmpty = [this] { return !m_holds.hasDocuments; }});
    addPart({.id = "texts",
             .title = tr("Texts"),
             .make = [this] { return m_texts = new TextsPanel(m_context, m_case, this); },
             .leave = [this] { return m_texts->leave(); },
             .keepDrafts = [this] { m_texts->keepDrafts(); }});
    addPart({.id = "consent",
             .title = tr("Consent"),
             .make = [this] { return m_consent = new ConsentPanel(m_context, m_case, this); },
             .leave = [this] { return m_consent->leave(); },
             .keepDrafts = [this] { m_consent->keepDrafts(); }});
    addPanel(
        "tasks", tr("Tasks"),
        [this] {
            return PanelRecords{
                .kind = "task",
                .lines = [this] { return linesOf(m_context, referringTo(m_context, "task", "case", m_case), m_case); },
                .makeNew =
                    [this] {
                        Record task(entity("task"));
                        task.set("case", m_case);
                        task.set("state", QStringLiteral("open"));
                        return task;
                    },
                .newText = tr("New task"),
                .emptyText = tr("Nothing is waiting for this case.")};
        },
        [this] { return referringTo(m_context, "task", "case", m_case).empty(); });
    addPart({.id = "sent",
             .title = tr("Sent"),
             .make =
                 [this] {
                     auto *list = new LinkList(
                         m_context,
                         [this] { return linesOf(m_context, referringTo(m_context, "communication", "cases", m_case)); }, this);
                     list->setEmptyText(Icon::Sent, tr("Nothing about this case has been sent yet."));
                     list->addButton(Icon::Document, tr("Prepare a submission…"), QStringLiteral("prepare"), [this] {
                         m_context.open({"dossier", m_case, {}, {}});
                     });
                     return list;
                 },
             .isEmpty = [this] { return referringTo(m_context, "communication", "cases", m_case).empty(); }});
    addPart({.id = "history", .title = tr("History"), .make = [this] { return makeHistory(); }});
}

void CasePage::look()
{
    if (m_context.isLent())
        return;
    m_holds = holdingsOf(m_context, m_case);
    markEmptyParts();
}

/// All parts but the summary speak of a case that is recorded: they are made with its id.
void CasePage::addPart(Part part)
{
    if (part.id != "summary")
        part.canShow = [this] {
            if (m_case.isNull())
                m_context.say(tr("Write something about the case first, such as its title: then its other parts open."));
            return !m_case.isNull();
        };
    TabbedPage::addPart(std::move(part));
}

QWidget *CasePage::makeSummary()
{
    auto *splitter = new QSplitter;
    m_summary = new RecordEditor(m_context, splitter);
    m_summary->setObjectName(QStringLiteral("summary-editor"));
    auto *strip = new CaseStrip(m_context, m_case, splitter);
    splitter->addWidget(m_summary);
    splitter->addWidget(strip);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setFocusProxy(m_summary);
    connect(m_summary, &RecordEditor::recorded, this, [this, strip](const Uuid7 &record) {
        const bool wasNew = m_case.isNull();
        m_case = record;
        strip->setCase(record);
        Q_EMIT titleChanged();
        // The other parts are made with the file's id.
        if (wasNew)
            m_context.open({"case", record, {}, {}});
    });
    if (!m_case.isNull())
        m_summary->open(m_case);
    else if (!m_summary->openLeftDraft("case")) {
        m_summary->openNew(Record(entity("case")));
        setFocusProxy(m_summary->firstField()); // what is typed at once goes there
    }
    return splitter;
}

void CasePage::addPanel(const QByteArray &id, const QString &title, const std::function<PanelRecords()> &records,
                        const std::function<bool()> &isEmpty)
{
    const auto panel = std::make_shared<RecordsPanel *>(nullptr);
    addPart({.id = id,
             .title = title,
             .make = [this, panel, records] { return *panel = new RecordsPanel(m_context, records(), this); },
             .leave = [panel] { return (*panel)->leave(); },
             .keepDrafts = [panel] { (*panel)->keepDrafts(); },
             .isEmpty = isEmpty});
}

QWidget *CasePage::makeParties()
{
    auto *list = new LinkList(
        m_context, [this] { return linesOfParties(m_context, m_case); }, this);
    list->setEmptyText(Icon::Person,
                       tr("Nobody is named yet. People and bodies come in with the acts, or as subjects of the case."));
    list->addButton(Icon::Person, tr("New person"), QStringLiteral("new-person"), [this] {
        m_context.open({"person", {}, {}, {}});
    });
    list->addButton(Icon::Organisation, tr("New organisation"), QStringLiteral("new-organisation"), [this] {
        m_context.open({"organisation", {}, {}, {}});
    });
    return list;
}

QWidget *CasePage::makeHistory()
{
    auto *history = new HistoryPanel(m_context, this);
    Ids records{m_case};
    for (const char *kind : {"act", "task"}) {
        const Ids more = referringTo(m_context, kind, "case", m_case);
        records.insert(records.end(), more.begin(), more.end());
    }
    history->show(records);
    return history;
}

void CasePage::addActions()
{
    const auto add = [this](const QString &name, const QString &text, const QKeySequence &keys,
                            const std::function<void()> &slot) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    add(QStringLiteral("read-whole-file"), tr("Read the whole case"), QKeySequence(Qt::CTRL | Qt::Key_R), [this] {
        m_context.open({"reading", m_case, {}, {}});
    });
    add(QStringLiteral("prepare-submission"), tr("Prepare a submission"), QKeySequence(Qt::CTRL | Qt::Key_P), [this] {
        m_context.open({"dossier", m_case, {}, {}});
    });
}

QString CasePage::title() const
{
    return m_case.isNull() ? tr("New case") : m_context.titleOf(m_case);
}

Location CasePage::location() const
{
    return {"case", m_case, shownPart(), {}};
}

bool CasePage::goTo(const Location &location)
{
    const auto head = m_context.store().records().head(location.within);
    if (!location.within.isNull() && head && *head) {
        const auto top = m_context.store().records().topOf((*head)->rid);
        if (top && top->entity->kind == "act") {
            if (!showPart("acts") || !m_acts->choose(top->id))
                return false;
            if ((*head)->isRow() || !location.part.isEmpty())
                m_acts->editor()->goTo(location.within, {location.part.constData(), static_cast<size_t>(location.part.size())});
            return true;
        }
        if (top && top->id == m_case)
            return showPart("summary") && m_summary->goTo(location.within);
    }
    return location.part.isEmpty() || showPart(location.part) ||
           (showPart("summary") && m_summary->goTo({}, {location.part.constData(), static_cast<size_t>(location.part.size())}));
}

void addCasePages(PageRegistry &registry)
{
    registry.add({.id = "case",
                  .title = CasePage::tr("New case"),
                  .recordKinds = {QStringLiteral("case")},
                  .make = [](AppContext &context, const Location &location) { return new CasePage(context, location); }});
    registry.add({.id = "reading",
                  .title = ReadingPage::tr("The whole case"),
                  .make = [](AppContext &context, const Location &location) { return new ReadingPage(context, location); }});
    registry.add({.id = "act",
                  .title = CasePage::tr("Act"),
                  .recordKinds = {QStringLiteral("act")},
                  .make = [](AppContext &context, const Location &location) -> Page * {
                      // An act is read in its file.
                      const auto act = context.store().records().load(location.record);
                      const Uuid7 file = act ? act->ref("case") : Uuid7();
                      const Uuid7 &within = location.within.isNull() ? location.record : location.within;
                      return new CasePage(context, {"case", file, location.part, within});
                  }});
}

} // namespace solnoma
