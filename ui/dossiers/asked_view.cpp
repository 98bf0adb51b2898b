// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/asked_view.h"

#include "ui/dossiers/dossier_work.h"
#include "ui/dossiers/gate_words.h"
#include "ui/dossiers/question_model.h"
#include "ui/records/answer_place.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/record_facts.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

using State = GatedReader::State;

AskedView::AskedView(DossierWork &work, QWidget *parent)
    : QWidget(parent), m_work(work), m_model(new QuestionModel(this)), m_list(new QTreeView(this))
{
    m_list->setObjectName(QStringLiteral("questions"));
    m_list->setAccessibleName(tr("Questions of the form"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QuestionModel::Number, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(QuestionModel::Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(QuestionModel::Standing, QHeaderView::ResizeToContents);

    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    m_question = new QLabel(right);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    QFont bold = m_question->font();
    bold.setWeight(QFont::DemiBold);
    m_question->setFont(bold);
    m_answer = new RecordFacts(right);
    m_answer->setObjectName(QStringLiteral("answer-text"));
    m_answer->setAccessibleName(tr("What the case answers"));
    m_go = new QPushButton(tr("Go to it in the case"), right);
    m_go->setObjectName(QStringLiteral("go-to-answer"));
    m_go->setToolTip(tr("Enter, in the list"));
    layout->addWidget(m_question);
    layout->addWidget(m_answer, 1);
    layout->addWidget(m_go, 0, Qt::AlignLeading);

    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    splitter->addWidget(m_list);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(splitter);
    setFocusProxy(m_list);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AskedView::showQuestion);
    connect(m_list, &QTreeView::activated, this, &AskedView::goThere);
    connect(m_go, &QPushButton::clicked, this, &AskedView::goThere);
    connect(&m_work, &DossierWork::checked, this, &AskedView::show);
}

void AskedView::show()
{
    m_model->setPaper(m_work.sharedPaper());
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, 0));
    showQuestion();
}

int AskedView::missingCount() const
{
    const CheckedPaper *paper = m_work.paper();
    return !paper ? 0 : static_cast<int>(std::ranges::count_if(paper->gaps, [](const GapLine &line) {
        return line.question.isWanted && !line.question.isForSubmitter() && line.answer.state != State::Found &&
               line.answer.state != State::Withheld;
    }));
}

void AskedView::showQuestion()
{
    const GapLine *line = m_model->line(m_list->currentIndex());
    m_answer->clear();
    m_go->setEnabled(line);
    if (!line)
        return;
    m_question->setText(words::question(line->question));
    for (const QString &text : line->answer.texts)
        m_answer->add(QString(), text);
    if (line->answer.texts.isEmpty())
        m_answer->add(QString(), words::answerState(*line));
    if (!line->answer.assertion.isEmpty())
        m_answer->add(tr("Standing"), words::termLabel(m_work.context(), "assertion", line->answer.assertion));
    if (line->answer.state == State::Found)
        m_answer->add(tr("Sources"), line->answer.sources == 0 ? tr("none noted") : tr("%n", nullptr, line->answer.sources));
    QStringList reasons;
    for (const Verdict &verdict : line->answer.withheld)
        reasons << words::reason(verdict.reason);
    reasons.removeDuplicates();
    for (const QString &reason : reasons)
        m_answer->add(tr("Held back"), reason);
}

void AskedView::goThere()
{
    if (const GapLine *line = m_model->line(m_list->currentIndex()))
        m_work.context().open(placeOfAnswer(*line, m_work.desk()->file(), m_work.order()));
}

} // namespace solnoma
