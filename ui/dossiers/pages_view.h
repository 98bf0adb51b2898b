// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/page_preview.h"
#include "services/papers.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace solnoma {

class AnswersDialog;
class DossierWork;
class PageCanvas;

/// The third step: the pages as the reader gets them, what is held back, who could be recognised, and the ways out of the
/// office. F3 finds the next words, Ctrl+Plus and Ctrl+Minus zoom.
class PagesView : public QWidget
{
    Q_OBJECT
public:
    PagesView(DossierWork &work, QWidget *parent);

    /// Sets the pages if the paper changed since.
    void show();
    void keepDrafts();

Q_SIGNALS:
    void openRequested();

private:
    QWidget *makeTools();
    QWidget *makeSide();
    QWidget *makeExits();
    void showSide();
    void showState();
    int openCount() const;
    void search();
    void nextHit(int step);
    void turnPage(int step);
    void showPageNumber();
    void save(PaperFormat format);
    void saveTo(const QString &path, PaperFormat format);
    void registerAsSent();
    void askHerAnswers();
    QString mayLeaveSentence() const;

    DossierWork &m_work;
    std::shared_ptr<const CheckedPaper> m_shown;
    PageCanvas *m_canvas;
    QScrollArea *m_scroll;
    QLineEdit *m_find;
    QLabel *m_found;
    QLabel *m_page;
    QLabel *m_state;
    QPushButton *m_open;
    QPushButton *m_pdf;
    QPushButton *m_docx;
    QPushButton *m_sent;
    QPushButton *m_answers;
    QPointer<AnswersDialog> m_answersDialog;
    QListWidget *m_held;
    QListWidget *m_recognisable;
    bool m_isBlockLogged = false;
    QLabel *m_heldLabel;
    QLabel *m_recognisableLabel;
    std::vector<PageHit> m_hits;
    int m_hit = -1;
    QString m_made; ///< the file that was saved last
};

} // namespace solnoma
