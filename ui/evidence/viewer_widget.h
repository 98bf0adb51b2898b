// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evidence/viewer_process.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace solnoma {

/// Shows one document. What is graphic stays covered until it is asked for; what cannot be shown is said in a sentence.
class ViewerWidget : public QWidget
{
    Q_OBJECT
public:
    explicit ViewerWidget(QWidget *parent);

    /// Nothing is read and no process started before the cover is lifted.
    void cover(const QString &sentence, const QString &button);
    void show(const QByteArray &file);
    void say(const QString &sentence);
    /// Kills the process and forgets what it showed.
    void clear();

Q_SIGNALS:
    void uncovered();

private:
    QWidget *makePages();
    void showPicture(const QImage &picture, int page, int pageCount, bool areLettersMissing);
    void turn(int step);
    void zoom(double factor);
    QSize wantedSize() const;

    ViewerProcess *m_viewer;
    QStackedWidget *m_stack;
    QLabel *m_sentence;
    QPushButton *m_uncover;
    QScrollArea *m_scroll;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_pageLabel;
    QLabel *m_remark;
    QToolButton *m_before;
    QToolButton *m_after;
    int m_page = 0;
    int m_pageCount = 0;
    double m_zoom = 1;
};

} // namespace solnoma
