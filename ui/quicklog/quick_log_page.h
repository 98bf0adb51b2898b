// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quick_log.h"
#include "ui/shell/page.h"

#include <QTimer>

class QLabel;
class QStackedWidget;

namespace solnoma {

class AppContext;
class QuickLogForm;
class QuickLogResult;
class ToneLine;

/// One quick log: the form, then what was recorded. Leaving without recording keeps the draft, which comes back when the
/// page is opened again: half a log must not become a file by itself.
class QuickLogPage : public Page
{
    Q_OBJECT
public:
    QuickLogPage(AppContext &context, QuickLog::Kind kind);

    QString title() const override;
    Location location() const override;
    bool leave() override;
    void keepDrafts() override;

private:
    QWidget *makeEntry();
    void addCommands();
    void restoreDraft();
    void startDraft();
    void dropDraft();
    void record();
    void discard();
    void another();
    void showForm();
    void complain(const Error &error);
    void lookAgain();

    AppContext &m_context;
    QuickLog::Kind m_kind;
    QStackedWidget *m_stack;
    ToneLine *m_message;
    QuickLogForm *m_form;
    QuickLogResult *m_result;
    QTimer m_draftTimer;
    Uuid7 m_draft;  ///< the draft's page
    Uuid7 m_change; ///< what it will become
    std::optional<QuickLogged> m_logged;
};

} // namespace solnoma
