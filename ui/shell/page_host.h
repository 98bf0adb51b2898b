// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"
#include "ui/shell/page_registry.h"

#include <QWidget>

#include <deque>
#include <vector>

class QAction;
class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QScrollArea;
class QStackedWidget;
class QToolButton;
class QVBoxLayout;

namespace solnoma {

class HelpPanel;
class StatusLine;

/// Rail, search box, pages and status line of one opened vault. Keeps the way back. Owned by the main window.
class PageHost : public QWidget
{
    Q_OBJECT
public:
    PageHost(const PageRegistry &registry, AppContext &context, bool isSample, QWidget *parent);

    /// Opens the first page of the rail.
    void start();
    Page *page() const { return m_page; }
    /// Leaves the present page first; false when that was refused or there is no such page.
    bool open(const Location &location);
    bool back();
    bool leaveAll();
    void keepDrafts();
    /// The handbook's page for what is shown now, beside it, in a narrow window below it. Again: takes it away.
    void toggleHelp();
    StatusLine *statusLine() { return m_status; }
    /// What can be done on the page as it is shown: its own actions and those of its parts, each once.
    QList<QAction *> pageActions() const;
    /// Everything that can be done here and now: the window's actions and the page's.
    QList<QAction *> actionsNow() const;

Q_SIGNALS:
    void lockRequested();
    void hideRequested();
    void paletteRequested();
    void shortcutsRequested();
    void ownVaultRequested();
    void pageShown(solnoma::Page *page);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTop();
    QWidget *makeRail();
    void addBanners(QVBoxLayout *layout, bool isSample);
    void addGoActions();
    Location resolved(const Location &location) const;
    const Entity *kindShown(const Location &location) const;
    QByteArray railEntry(const Location &location) const;
    void showPage(Page *page);
    void showTitle();
    void fitTop();
    void fitHelp();
    void undo(Uuid7 change); ///< by value: what is recorded on the way takes the place of the one that was named

    const PageRegistry &m_registry;
    AppContext &m_context;
    QStackedWidget *m_pages;
    QScrollArea *m_room; ///< around the pages: none of them makes the window wider than the screen
    Page *m_page = nullptr;
    QButtonGroup *m_rail;
    QLabel *m_title;
    std::vector<QPushButton *> m_top; ///< their words give way to their keys in a narrow window
    QToolButton *m_back;
    StatusLine *m_status;
    QSplitter *m_middle;
    HelpPanel *m_help = nullptr; ///< made when first asked for
    std::deque<Location> m_way;  ///< where Back leads, newest last
};

} // namespace solnoma
