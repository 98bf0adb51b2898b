// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace solnoma {

class AppContext;
class EmptyNote;

/// What was removed, newest first, each with its way back.
class RemovedPage : public Page
{
    Q_OBJECT
public:
    explicit RemovedPage(AppContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Removed"); }
    Location location() const override { return {"removed"}; }

private:
    void refresh();
    void restore();

    AppContext &m_context;
    QLabel *m_help;
    EmptyNote *m_empty;
    QTreeWidget *m_list;
    QPushButton *m_restore;
};

} // namespace solnoma
