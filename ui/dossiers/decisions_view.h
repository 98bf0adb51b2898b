// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/decision_model.h"
#include "ui/shell/location.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace solnoma {

class DossierWork;
class RecordFacts;

/// The second step: what may leave. Left every question of the gate, right the one that is chosen, with its text in view
/// and its answers. F8 goes to the next open one; Ctrl+1 to 3 answer, Ctrl+0 takes the answer back.
class DecisionsView : public QWidget
{
    Q_OBJECT
public:
    DecisionsView(DossierWork &work, QWidget *parent);

    /// Shows the newest answer of the gate.
    void show();
    int openCount() const { return m_model->openCount(); }
    void goToOpen(int step = 1);

Q_SIGNALS:
    void countChanged();
    void textsRequested();
    void subjectRequested();

private:
    QWidget *makeDetail();
    void showItem();
    void showAnswers(const DecisionItem &item);
    void showSubject(const DecisionItem &item);
    void answer(int which);
    void takeBack();
    bool decide(const DecisionItem &item, int which);
    void goOn(const DecisionItem &item, bool wasOpen);
    void openSealed();
    void follow(const DecisionItem &item);
    const DecisionItem *current() const;

    DossierWork &m_work;
    DecisionModel *m_model;
    QTreeView *m_list;
    QCheckBox *m_openOnly;
    QLabel *m_title;
    QLabel *m_reason;
    RecordFacts *m_text;
    QPlainTextEdit *m_said;
    Uuid7 m_saidOf; ///< the information that it speaks of
    std::array<QPushButton *, 3> m_answers;
    QPushButton *m_back;
};

} // namespace solnoma
