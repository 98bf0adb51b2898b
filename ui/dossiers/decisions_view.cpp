// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/decisions_view.h"

#include "ui/dossiers/dossier_work.h"
#include "ui/dossiers/gate_words.h"
#include "ui/records/sealed_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/words.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/record_facts.h"
#include "ui/widgets/turning_splitter.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace solnoma {

using State = DecisionItem::State;
using HitAnswer = ExportRequest::HitAnswer;

DecisionsView::DecisionsView(DossierWork &work, QWidget *parent)
    : QWidget(parent),
      m_work(work),
      m_model(new DecisionModel(this)),
      m_list(new QTreeView(this)),
      m_openOnly(new QCheckBox(tr("Only what is still to decide"), this))
{
    auto *left = new QWidget(this);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    m_list->setObjectName(QStringLiteral("decisions"));
    m_list->setAccessibleName(tr("What is to be decided"));
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_openOnly->setObjectName(QStringLiteral("open-only"));
    leftLayout->addWidget(m_openOnly);
    leftLayout->addWidget(m_list, 1);

    auto *splitter = new TurningSplitter(this); // in a narrow window whole names above what they are about
    splitter->setHandleWidth(fontMetrics().averageCharWidth() * 2);
    splitter->addWidget(left);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, 5);
    splitter->setStretchFactor(1, 6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_list);

    connect(m_openOnly, &QCheckBox::toggled, this, &DecisionsView::show);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DecisionsView::showItem);
    connect(m_list, &QTreeView::activated, this, [this] { answer(0); });
    connect(&m_work, &DossierWork::decided, this, &DecisionsView::show);
    connect(&m_work, &DossierWork::checked, this, &DecisionsView::show);
}

QWidget *DecisionsView::makeDetail()
{
    auto *detail = new QWidget(this);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel(detail);
    m_title->setObjectName(QStringLiteral("decision-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);
    m_reason = new QLabel(detail);
    m_reason->setObjectName(QStringLiteral("decision-reason"));
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_text = new RecordFacts(detail);
    m_text->setObjectName(QStringLiteral("decision-text"));
    m_text->setAccessibleName(tr("What it says"));
    m_said = new QPlainTextEdit(detail);
    m_said->setObjectName(QStringLiteral("decision-words"));
    m_said->setAccessibleName(tr("Who will be suspected of having said it?"));
    m_said->setPlaceholderText(tr("For example: anybody who stood at the bus stop that evening"));
    m_said->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_said->setTabChangesFocus(true);
    m_said->setMaximumHeight(fontMetrics().height() * 5);
    layout->addWidget(m_title);
    layout->addWidget(m_reason);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_said);
    auto *buttons = new FlowLayout(nullptr); // in wide letters they do not fit beside each other
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const int which = static_cast<int>(i);
        auto *button = new QPushButton(detail);
        button->setObjectName(QStringLiteral("answer-%1").arg(which + 1));
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + which));
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, which] { answer(which); });
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, which] { answer(which); });
        buttons->addWidget(button);
        m_answers[i] = button;
    }
    m_back = new QPushButton(tr("Take back"), detail);
    m_back->setObjectName(QStringLiteral("answer-back"));
    m_back->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_0).toString(QKeySequence::NativeText));
    connect(m_back, &QPushButton::clicked, this, &DecisionsView::takeBack);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_0), this), &QShortcut::activated, this, &DecisionsView::takeBack);
    buttons->addWidget(m_back);
    layout->addLayout(buttons);
    return detail;
}

void DecisionsView::show()
{
    const CheckedPaper *paper = m_work.paper();
    if (!paper)
        return;
    const DecisionItem *shown = current();
    const std::optional<DecisionItem> before = shown ? std::optional(*shown) : std::nullopt;
    const int row = m_list->currentIndex().row();
    m_model->setItems(decisionItems(m_work.context(), *m_work.desk(), *paper, m_work.decisions()), m_openOnly->isChecked());
    for (int i = 0; i < m_model->rowCount(); ++i)
        m_list->setFirstColumnSpanned(i, {}, !m_model->item(m_model->index(i, 0)));
    if (!current()) {
        QModelIndex next = before ? m_model->indexOf(*before) : QModelIndex();
        for (int i = std::max(row, 0); !next.isValid() && i < m_model->rowCount(); ++i) {
            if (m_model->item(m_model->index(i, 0)))
                next = m_model->index(i, 0);
        }
        m_list->setCurrentIndex(next);
    }
    showItem();
    Q_EMIT countChanged();
}

const DecisionItem *DecisionsView::current() const
{
    return m_model->item(m_list->currentIndex());
}

void DecisionsView::showItem()
{
    const DecisionItem *item = current();
    m_said->setVisible(item && item->fix == GateFix::AnswerKnownToFew);
    m_back->setVisible(item && item->state == State::Decided);
    for (QPushButton *button : m_answers)
        button->hide();
    if (!item) {
        m_title->setText(m_work.paper() && m_model->openCount() == 0 ? tr("Nothing stands against it.") : QString());
        m_reason->clear();
        m_text->clear();
        return;
    }
    m_title->setText(item->title);
    m_reason->setText(words::reason(item->reason));
    m_reason->setVisible(!m_reason->text().isEmpty());
    showSubject(*item);
    showAnswers(*item);
}

/// The text in view: nobody decides on a title.
void DecisionsView::showSubject(const DecisionItem &item)
{
    AppContext &context = m_work.context();
    const Record *record = m_work.desk()->file().find(item.record);
    m_text->clear();
    if (record && item.fix == GateFix::AnswerKnownToFew) {
        if (const Record *fact = m_work.desk()->file().parentOf(record->id()))
            m_text->show(context, *fact, record->text("field"));
        if (std::exchange(m_saidOf, item.record) != item.record) // the gate answers while somebody types here
            m_said->setPlainText(item.state == State::Decided ? item.answer : QString());
    } else if (record && record->kind() != "sealed_source") {
        m_text->show(context, *record, item.field);
    }
    if (!item.around.isEmpty())
        m_text->add(tr("In the paper"), QStringLiteral("… %1 …").arg(item.around));
    if (!item.scope.isEmpty())
        m_text->add(tr("Use that nobody agreed to"), words::termLabel(context, "consent_scope", item.scope));
}

void DecisionsView::showAnswers(const DecisionItem &item)
{
    QStringList answers{words::fix(item.fix)};
    if (item.fix == GateFix::TickOrLeaveOut)
        answers << tr("Stays out");
    if (item.fix == GateFix::AnswerHit)
        answers << tr("Another person of that name") << tr("Cleared by consent");
    for (size_t i = 0; i < m_answers.size(); ++i) {
        const QString words = answers.value(static_cast<qsizetype>(i));
        m_answers[i]->setText(words);
        m_answers[i]->setVisible(!words.isEmpty());
    }
}

void DecisionsView::goToOpen(int step)
{
    const QModelIndex next = m_model->nextOpen(m_list->currentIndex(), step);
    if (!next.isValid())
        return;
    m_list->setCurrentIndex(next);
    m_list->setFocus();
}

void DecisionsView::answer(int which)
{
    const DecisionItem *shown = current();
    if (!shown || m_answers[static_cast<size_t>(which)]->isHidden())
        return;
    const DecisionItem item = *shown;
    if (decide(item, which))
        goOn(item, item.state == State::Open);
}

/// True when it is decided; false when another page or a question comes first.
bool DecisionsView::decide(const DecisionItem &item, int which)
{
    constexpr std::array hitAnswers{HitAnswer::ReplaceByRole, HitAnswer::AnotherPerson, HitAnswer::Cleared};
    switch (item.fix) {
    case GateFix::TickOrLeaveOut:
        m_work.setTick(item.record, which == 0 ? DossierWork::Tick::MayLeave : DossierWork::Tick::StaysOut);
        return true;
    case GateFix::ConfirmField: m_work.setConfirmed(item.record, item.field, true); return true;
    case GateFix::ConfirmLimit: m_work.setLimitKept(item.record, true); return true;
    case GateFix::AnswerHit: m_work.setHit(item.key, hitAnswers[static_cast<size_t>(which)]); return true;
    case GateFix::AnswerKnownToFew: {
        const QString said = m_said->toPlainText().trimmed();
        if (said.isEmpty()) {
            m_said->setFocus();
            return false;
        }
        m_work.setKnownToFew(item.record, said);
        return true;
    }
    default: follow(item); return false;
    }
}

void DecisionsView::goOn(const DecisionItem &item, bool wasOpen)
{
    QModelIndex at = m_model->indexOf(item);
    if (!at.isValid())
        at = m_list->currentIndex(); // only what is open is shown: the next one has moved up
    else if (wasOpen && m_model->nextOpen(at).isValid())
        at = m_model->nextOpen(at);
    else
        at = m_list->indexBelow(at);
    while (at.isValid() && !m_model->item(at))
        at = m_list->indexBelow(at);
    if (at.isValid())
        m_list->setCurrentIndex(at);
    m_list->setFocus();
}

void DecisionsView::takeBack()
{
    const DecisionItem *shown = current();
    if (!shown || shown->state != State::Decided)
        return;
    const DecisionItem item = *shown;
    switch (item.fix) {
    case GateFix::TickOrLeaveOut: m_work.setTick(item.record, DossierWork::Tick::None); break;
    case GateFix::ConfirmField: m_work.setConfirmed(item.record, item.field, false); break;
    case GateFix::ConfirmLimit: m_work.setLimitKept(item.record, false); break;
    case GateFix::AnswerHit: m_work.setHit(item.key, std::nullopt); break;
    case GateFix::AnswerKnownToFew: m_work.setKnownToFew(item.record, {}); break;
    default: break;
    }
}

void DecisionsView::follow(const DecisionItem &item)
{
    AppContext &context = m_work.context();
    switch (item.fix) {
    case GateFix::RecordConsent:
    case GateFix::AskAgain: context.open({"case", m_work.order().caseId, "consent", item.record}); break;
    case GateFix::ReviewAgain: context.open({"case", m_work.order().caseId, "review_state", {}}); break;
    case GateFix::OpenSealed: openSealed(); break;
    case GateFix::ChooseSubject: Q_EMIT subjectRequested(); break;
    case GateFix::RemoveTrace: Q_EMIT textsRequested(); break;
    default: context.openRecord(item.record); break;
    }
}

void DecisionsView::openSealed()
{
    auto *dialog = new SealedDialog(
        m_work.context(),
        tr("Passphrase of the sealed names. They stay open for ten minutes at most, for the check of the texts only: none of "
           "them is shown."),
        window());
    connect(dialog, &QDialog::accepted, this, [this] {
        const auto laid = m_work.layAgain(window());
        if (!laid)
            m_work.context().say(words::error(laid.error()));
    });
    dialog->open();
}

} // namespace solnoma
