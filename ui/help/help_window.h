// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_panel.h"

#include <QDialog>

namespace solnoma {

/// A page of the handbook in a window of its own, beside a dialog or the start screen, where the panel of the main window
/// cannot be reached. Deletes itself; closes with its parent.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    HelpWindow(const QString &page, HelpPanel::Reach reach, QWidget *parent);

    /// Opens it beside its parent, or takes away the one that is open over this parent.
    static void toggle(const QString &page, HelpPanel::Reach reach, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    /// Goes when its parent is hidden: a window stays otherwise.
    bool eventFilter(QObject *object, QEvent *event) override;
};

/// F1 and Shift+F1 in this dialog, and a Help button among its buttons, where it has a row of them. A field that has a line of
/// help of its own shows that first.
void giveHelp(QDialog &dialog, const char *page, HelpPanel::Reach reach = HelpPanel::Reach::Whole);

} // namespace solnoma
