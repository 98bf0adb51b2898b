// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/questions_page.h"

#include "ui/lists/answer_model.h"
#include "ui/lists/date_filter.h"
#include "ui/lists/question_cells.h"
#include "ui/lists/record_table.h"
#include "ui/lists/table_dialog.h"
#include "ui/shell/app_context.h"
#include "ui/shell/icons.h"
#include "ui/shell/words.h"
#include "ui/widgets/turning_splitter.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>

#include <algorithm>

namespace solnoma {

namespace {

constexpr int CountedUpTo = 500;
constexpr int WidestLetters = 34;

} // namespace

QuestionsPage::QuestionsPage(AppContext &context, const Location &location)
    : m_context(context),
      m_questions(new QListWidget(this)),
      m_asked(new QLabel(this)),
      m_period(new DateFilter(context, {{tr("Date"), "date"}}, this)),
      m_model(new AnswerModel(context, this)),
      m_table(new RecordTable(AnswerModel::FullTextRole, this)),
      m_count(new QLabel(this)),
      m_print(new QAction(icon(Icon::Print), tr("Print without names…"), this))
{
    m_questions->setObjectName(QStringLiteral("questions"));
    m_questions->setAccessibleName(tr("Questions"));
    m_questions->setWordWrap(true);
    m_questions->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const StoreQuestion &question : allQuestions()) {
        auto *item = new QListWidgetItem(cells::questionTitle(question), m_questions);
        item->setData(Qt::UserRole, QByteArray(question.id));
    }
    auto *halves = new TurningSplitter(this); // in a narrow window whole questions above a whole table
    halves->addWidget(m_questions);
    halves->addWidget(makeAnswer());
    halves->setStretchFactor(0, 1);
    halves->setStretchFactor(1, 2);
    halves->setSizes({fontMetrics().averageCharWidth() * 40, fontMetrics().averageCharWidth() * 90});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(halves);
    addCommands();
    connect(m_questions, &QListWidget::currentRowChanged, this, &QuestionsPage::showAnswer);
    connect(m_questions, &QListWidget::itemActivated, this, [this] { m_table->setFocus(); });
    connect(m_period, &DateFilter::changed, this, &QuestionsPage::showAnswer);
    connect(&m_context, &AppContext::committed, this, [this] {
        showAnswer();
        countAgain();
    });
    connect(&m_counting, &QTimer::timeout, this, &QuestionsPage::countNext);
    setFocusProxy(m_questions);
    choose(location.part.isEmpty() ? QByteArray(allQuestions().front().id) : location.part);
    countAgain();
}

QWidget *QuestionsPage::makeAnswer()
{
    auto *answer = new QWidget(this);
    m_asked->setObjectName(QStringLiteral("asked"));
    m_asked->setTextFormat(Qt::PlainText);
    m_asked->setWordWrap(true);
    QFont bold = m_asked->font();
    bold.setBold(true);
    m_asked->setFont(bold);
    m_table->setObjectName(QStringLiteral("answer"));
    m_table->setAccessibleName(tr("Rows that answer"));
    m_table->setModel(m_model);
    connect(m_table, &RecordTable::openWanted, this, [this](int row) {
        const Uuid7 record = m_model->recordAt(row);
        if (!record.isNull())
            m_context.openRecord(record);
    });
    m_count->setObjectName(QStringLiteral("answer-count"));
    auto *print = new QToolButton(answer);
    print->setObjectName(QStringLiteral("print-without-names"));
    print->setDefaultAction(m_print);
    print->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    print->setFocusPolicy(Qt::StrongFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(print);
    auto *layout = new QVBoxLayout(answer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_asked);
    layout->addWidget(m_period);
    layout->addWidget(m_table, 1);
    layout->addLayout(foot);
    return answer;
}

void QuestionsPage::addCommands()
{
    m_print->setObjectName(QStringLiteral("print-answer"));
    m_print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_print, &QAction::triggered, this, &QuestionsPage::makeTable);
    addAction(m_print);
}

QString QuestionsPage::title() const
{
    return tr("Analysis");
}

Location QuestionsPage::location() const
{
    const QListWidgetItem *item = m_questions->currentItem();
    return {"questions", {}, item ? item->data(Qt::UserRole).toByteArray() : QByteArray()};
}

bool QuestionsPage::goTo(const Location &location)
{
    if (!location.part.isEmpty())
        choose(location.part);
    return true;
}

void QuestionsPage::choose(const QByteArray &id)
{
    for (int row = 0; row < m_questions->count(); ++row) {
        if (m_questions->item(row)->data(Qt::UserRole).toByteArray() == id)
            m_questions->setCurrentRow(row);
    }
}

QuestionAsk QuestionsPage::ask() const
{
    QuestionAsk ask;
    ask.now = m_context.clock().nowLocal();
    const auto filter = m_period->filter();
    if (!filter)
        return ask;
    using How = QuestionPeriod::How;
    ask.period.how = filter->how == ListFilter::How::SurelyIn  ? How::SurelyIn
                     : filter->how == ListFilter::How::Undated ? How::Undated
                                                               : How::MayFallIn;
    ask.period.first = filter->first;
    ask.period.last = filter->last;
    return ask;
}

void QuestionsPage::showAnswer()
{
    const QListWidgetItem *item = m_questions->currentItem();
    if (!item || m_context.isLent())
        return;
    const StoreQuestion &question = *questionOf(item->data(Qt::UserRole).toByteArray());
    const bool isOther = m_model->question() != &question;
    m_asked->setText(cells::questionTitle(question));
    m_period->setVisible(question.hasDate);
    m_print->setEnabled(!question.isSum());
    m_print->setToolTip(question.isSum()
                            ? tr("Sums over many records stand for nobody who could be asked: they stay on the screen")
                            : tr("A table of what may leave, without names and texts (Ctrl+P)"));
    auto found = askQuestion(m_context.session(), question, ask());
    if (!found) {
        m_model->show(question, {});
        m_count->setText(words::error(found.error()));
        return;
    }
    m_period->setUndated(found->undated);
    const auto rows = static_cast<int>(found->rows.size());
    m_count->setText((found->hasMore ? tr("Rows: at least %1, as of %2") : tr("Rows: %1, as of %2"))
                         .arg(rows)
                         .arg(words::date(m_context.today())));
    m_model->show(question, std::move(*found));
    if (!isOther)
        return;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), fontMetrics().averageCharWidth() * WidestLetters));
}

void QuestionsPage::countAgain()
{
    m_nextCount = 0;
    m_counting.start(0);
}

/// One question at each turn of the event loop, so that typing goes on.
void QuestionsPage::countNext()
{
    if (m_context.isLent())
        return;
    if (m_nextCount >= m_questions->count()) {
        m_counting.stop();
        return;
    }
    QListWidgetItem *item = m_questions->item(m_nextCount++);
    const StoreQuestion &question = *questionOf(item->data(Qt::UserRole).toByteArray());
    QuestionAsk asked;
    asked.now = m_context.clock().nowLocal();
    asked.limit = CountedUpTo;
    const auto found = askQuestion(m_context.session(), question, asked);
    if (!found)
        return;
    const auto rows = static_cast<int>(found->rows.size());
    item->setText(found->hasMore ? tr("%1   (over %2)").arg(cells::questionTitle(question)).arg(rows)
                                 : tr("%1   (%2)").arg(cells::questionTitle(question)).arg(rows));
    QFont shown = m_questions->font();
    shown.setBold(rows > 0);
    item->setFont(shown);
}

void QuestionsPage::makeTable()
{
    const StoreQuestion &question = *m_model->question();
    std::vector<TableColumn> columns;
    for (const QuestionColumn &column : question.columns) {
        if (isNameless(column))
            columns.push_back({cells::columnTitle(column), {}});
    }
    const auto gather = [this, &question](TableOrder &order, const std::function<bool(qint64)> &) -> Result<void> {
        for (const QuestionRow &row : m_model->answer().rows) {
            QStringList given;
            for (size_t i = 0; i < question.columns.size(); ++i) {
                if (isNameless(question.columns[i]))
                    given.append(cells::answer(m_context, question.columns[i], row.values[static_cast<qsizetype>(i)]));
            }
            order.records.push_back(row.record);
            order.given.push_back(given);
        }
        return {};
    };
    auto *dialog = new TableDialog(m_context, std::move(columns), gather, TableDialog::Cells::Given, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace solnoma
