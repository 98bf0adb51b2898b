// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/answers_dialog.h"

#include "ui/forms/record_editor.h"
#include "ui/help/help_window.h"
#include "ui/shell/app_context.h"
#include "ui/widgets/dialog_size.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace solnoma {

namespace {

/// Nothing is assumed: neither who answered nor how, and nothing follows from silence.
Record consentOf(AppContext &context, const PaperOrder &order)
{
    const QDate today = context.today();
    Record consent(entity("consent"));
    consent.set("party", order.person);
    consent.set("case", order.caseId);
    consent.set(
        "given",
        FuzzyDate{WallTime::startOf(today), WallTime::endOf(today), FuzzyDate::Precision::Day, FuzzyDate::Basis::Stated, {}});
    consent.set("asked_by", context.store().user());
    for (const char *scope : {"un_to_state", "un_public"}) {
        Record answer(entity("consent_answer"), Uuid7::make(context.clock()));
        answer.set("scope", QString::fromLatin1(scope));
        answer.set("answer", QStringLiteral("not_asked"));
        consent.rows("answers").push_back(std::move(answer));
    }
    return consent;
}

} // namespace

AnswersDialog::AnswersDialog(AppContext &context, const PaperOrder &order, QWidget *parent)
    : QDialog(parent), m_editor(new RecordEditor(context, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("answers-dialog"));
    setWindowTitle(QString());
    m_editor->setObjectName(QStringLiteral("answers-editor"));
    auto *intro =
        new QLabel(tr("The two questions at the end of her copy, with what she answered. Who said it, and whether it was "
                      "explained to her that the government will know, is asked below them. An answer counts once it "
                      "is confirmed."),
                   this);
    intro->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Record her answers"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("record-answers"));
    buttons->button(QDialogButtonBox::Ok)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswersDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        m_editor->discard();
        QDialog::reject();
    });
    giveHelp(*this, "consent");
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_editor, 1);
    layout->addWidget(buttons);
    addActions(m_editor->actions());
    m_editor->openNew(consentOf(context, order));
    m_editor->goTo({}, "answers");
    resizeWithin(*this, 100, 34);
}

void AnswersDialog::accept()
{
    if (m_editor->record())
        QDialog::accept();
}

/// Esc, twice, hides the window when somebody comes in: what she answered is kept.
void AnswersDialog::reject()
{
    m_editor->keepDraft();
    QDialog::reject();
}

void AnswersDialog::keepDraft()
{
    m_editor->keepDraft();
}

} // namespace solnoma
