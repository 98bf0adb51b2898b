// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QToolButton;

namespace solnoma {

class AppContext;

/// What a form still asks of the case and of whom the chosen act is about, most useful first; each line leads to its field.
/// Looks again when something was recorded. Folded and chosen form are kept in the vault.
class MissingStrip : public QWidget
{
    Q_OBJECT
public:
    MissingStrip(AppContext &context, const Uuid7 &caseId, QWidget *parent);

    /// The act in front; null: none.
    void setAct(const Uuid7 &act);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillForms();
    void keepView();
    void unfold();
    void lookSoon();
    void look();
    Uuid7 personConcerned() const;
    void show(FormGaps gaps);
    void goThere();

    AppContext &m_context;
    const Uuid7 m_case;
    Uuid7 m_act;
    PaperOrder m_order;
    FormGaps m_gaps;
    QToolButton *m_head;
    QComboBox *m_form;
    QListWidget *m_list;
    QLabel *m_state;
    QTimer m_soon;
    bool m_isOpen = true;
    bool m_isStale = true;
    bool m_isSlow = false; ///< a file of thousands of acts: looks when it is shown or asked, not after every change
};

} // namespace solnoma
