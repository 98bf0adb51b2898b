// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace solnoma {

class DossierWork;
class QuestionModel;
class RecordFacts;

/// The first step: every question of the form with what the file answers. Enter goes to the record.
class AskedView : public QWidget
{
    Q_OBJECT
public:
    AskedView(DossierWork &work, QWidget *parent);

    void show();
    /// Questions that a regular paper must answer and that have no answer that prints.
    int missingCount() const;

private:
    void showQuestion();
    void goThere();

    DossierWork &m_work;
    QuestionModel *m_model;
    QTreeView *m_list;
    QLabel *m_question;
    RecordFacts *m_answer;
    QPushButton *m_go;
};

} // namespace solnoma
