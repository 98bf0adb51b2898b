// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"
#include "ui/shell/page.h"

#include <QDate>

class QDateEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace solnoma {

class AppContext;
struct JournalEntry;

/// What I did today, or on another day: every change in words, each can be opened or undone.
class TodayPage : public Page
{
    Q_OBJECT
public:
    explicit TodayPage(AppContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("What I did today"); }
    Location location() const override { return {"today"}; }

private:
    void refresh();
    /// `inFull`: with names that lists show by initials.
    QString sentence(const JournalEntry &entry, bool inFull) const;
    QString deed(const JournalEntry &entry) const;
    std::optional<Uuid7> current(int role) const;
    void undo();
    void openRecord();

    AppContext &m_context;
    QDateEdit *m_day;
    QLabel *m_help;
    QTreeWidget *m_list;
    QPushButton *m_undo;
};

} // namespace solnoma
