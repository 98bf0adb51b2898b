// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/app_context.h"
#include "ui/shell/page_registry.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace solnoma {

class PageHost;

/// The one window. Without an open vault it shows the start page; with one, the rail and the pages. Its title never says
/// more than the program's name.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(const PageRegistry &registry, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shown while no vault is open; owned by the window from then on, in the place of an earlier one.
    void setStartPage(QWidget *page);
    void openSession(std::unique_ptr<Session> session, bool isSample = false);
    /// Null while no vault is open.
    AppContext *context() { return m_context.get(); }
    PageHost *host() { return m_host; }
    /// Records what is open and closes the vault. False: a page must be answered first.
    bool closeSession();
    /// Takes away the pages of a vault that was wiped (AppContext::wipe), without asking them.
    void forgetSession();

    /// Takes away every page, lets `change` happen (another language), and shows the same place again. False: a page must
    /// be answered first and nothing happened.
    bool rebuild(const std::function<void()> &change);

    /// An empty page over everything, painted before this returns. unblank() brings back what was there.
    void blank();
    void unblank();
    bool isBlank() const;
    void rememberGeometry();

Q_SIGNALS:
    void sessionOpened();
    void sessionClosed();
    /// Work was wanted in the sample that belongs into a vault of one's own.
    void ownVaultRequested();
    void languageChosen(const QString &code);
    void lockRequested();
    void hideRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeHost();
    void orderLists();
    void showPalette();

    const PageRegistry &m_registry;
    Preferences &m_preferences;
    QStackedWidget *m_stack;
    QWidget *m_start = nullptr;
    QWidget *m_cover; ///< the empty page
    std::unique_ptr<AppContext> m_context;
    PageHost *m_host = nullptr;
    bool m_isSample = false;
};

} // namespace solnoma
