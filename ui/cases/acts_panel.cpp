// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/acts_panel.h"

#include "ui/acts/act_insight.h"
#include "ui/cases/missing_strip.h"
#include "ui/forms/field_cell.h"
#include "ui/forms/record_editor.h"
#include "ui/forms/record_form.h"
#include "ui/shell/app_context.h"

namespace solnoma {

namespace {

PanelRecords actsOf(AppContext &context, const Uuid7 &caseId)
{
    return {.kind = "act",
            .lines = [&context, caseId] { return linesOfActs(context, caseId); },
            .makeNew =
                [caseId] {
                    Record act(entity("act"));
                    act.set("case", caseId);
                    return act;
                },
            .newText = ActsPanel::tr("New act"),
            .emptyText = ActsPanel::tr("What happened? Add the first act: a detention, a refusal, a threat. A kind and a date "
                                       "are enough to begin with.")};
}

} // namespace

ActsPanel::ActsPanel(AppContext &context, const Uuid7 &caseId, QWidget *parent)
    : RecordsPanel(context, actsOf(context, caseId), parent),
      m_context(context),
      m_missing(new MissingStrip(context, caseId, this))
{
    addBelow(m_missing);
    connect(editor(), &RecordEditor::opened, this, &ActsPanel::addInsights);
}

void ActsPanel::addInsights()
{
    RecordForm *form = editor()->form();
    EditedRecord &edited = *editor()->edited();
    m_missing->setAct(editor()->id());
    if (FieldCell *stages = form->cell("detention.stages"))
        stages->addBelow(new CustodyInsight(m_context, edited, stages));
    if (FieldCell *attempts = form->cell("registration.attempts"))
        attempts->addBelow(new RegistrationInsight(m_context, edited, attempts));
}

} // namespace solnoma
