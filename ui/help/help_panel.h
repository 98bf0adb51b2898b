// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/handbook.h"
#include "ui/shell/icons.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QTextBrowser;
class QToolButton;

namespace solnoma {

/// The handbook beside the page, so that a checklist can be read while the notes are written. Holds nothing of a vault.
class HelpPanel : public QWidget
{
    Q_OBJECT
public:
    /// OnePage: no contents and no search, for the start screen, where nothing says what the program is for.
    enum class Reach { Whole, OnePage };

    explicit HelpPanel(QWidget *parent, Reach reach = Reach::Whole);

    /// Shows a page of the handbook and takes the focus.
    void open(const QString &page);
    QString page() const { return m_page; }
    /// Wide enough for a sentence, and for the words on the buttons.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addButton(QHBoxLayout *row, Icon icon, const QString &name, const QString &text, const QString &help);
    void showPage(const QString &page);
    void back();
    void find(const QString &words);

    Handbook m_handbook;
    QString m_page;
    QStringList m_way;
    QLineEdit *m_search;
    QTextBrowser *m_text;
    QToolButton *m_back;
};

} // namespace solnoma
