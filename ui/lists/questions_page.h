// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/questions.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QSplitter;

namespace solnoma {

class AppContext;
class DateFilter;
class AnswerModel;
class RecordTable;

/// The questions a coordinator asks of the whole store: left the questions with how many rows answer each, right the
/// rows. Counts are worked out one by one while nothing else is to do.
class QuestionsPage : public Page
{
    Q_OBJECT
public:
    QuestionsPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override;
    bool goTo(const Location &location) override;

private:
    QWidget *makeAnswer();
    void addCommands();
    QuestionAsk ask() const;
    void choose(const QByteArray &id);
    void showAnswer();
    void countNext();
    void countAgain();
    void makeTable();

    AppContext &m_context;
    QListWidget *m_questions;
    QLabel *m_asked;
    DateFilter *m_period;
    AnswerModel *m_model;
    RecordTable *m_table;
    QLabel *m_count;
    QAction *m_print;
    QTimer m_counting;
    int m_nextCount = 0;
};

} // namespace solnoma
