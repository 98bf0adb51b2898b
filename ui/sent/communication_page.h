// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace solnoma {

class AppContext;
class RecordEditor;

/// One communication: its form, and the steps that come one after the other (acknowledged, transmitted, answered). The
/// reply clock starts when it was transmitted, and only then.
class CommunicationPage : public Page
{
    Q_OBJECT
public:
    CommunicationPage(AppContext &context, const Location &location);

    QString title() const override;
    Location location() const override { return m_location; }
    bool goTo(const Location &location) override;
    bool leave() override;
    void keepDrafts() override;

private:
    void showClock();
    void setReplyDue();
    void openFile();

    AppContext &m_context;
    Location m_location;
    RecordEditor *m_editor;
    QLabel *m_clock;
    QPushButton *m_file = nullptr;
};

} // namespace solnoma
