// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dossiers/dossier_work.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace solnoma {

class AskedView;
class DecisionsView;
class PagesView;
class TextsView;

/// A paper from its questions to the post, in three steps: what is asked, what may leave, the pages. F8 goes to the next
/// question of the gate from anywhere on it.
class DossierPage : public Page
{
    Q_OBJECT
public:
    DossierPage(AppContext &context, const Location &location, QWidget *parent = nullptr);

    QString title() const override;
    Location location() const override;
    bool goTo(const Location &location) override;
    bool leave() override;
    void keepDrafts() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum Step { Asked, Decisions, Pages };
    QWidget *makeHead();
    QLayout *makeSteps();
    void fillProducts();
    void fillPeople();
    void choose();
    void offerLanguages();
    void lay();
    void showStep(int step);
    void showCounts();
    void showTrouble(const Error &error);
    void addActions();

    AppContext &m_context;
    Uuid7 m_case;
    Uuid7 m_person;
    DossierWork *m_work;
    QComboBox *m_product;
    QComboBox *m_language; ///< of the paper; what goes to the UN is English
    QComboBox *m_people;
    QLabel *m_peopleLabel;
    QLabel *m_trouble;
    QButtonGroup *m_steps;
    QStackedWidget *m_stack;
    QTabWidget *m_asked;
    AskedView *m_questions;
    TextsView *m_texts;
    DecisionsView *m_decisions;
    PagesView *m_pages;
    bool m_isLaid = false;
    bool m_isLaying = false;
};

} // namespace solnoma
