// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/location.h"

#include <QWidget>

namespace solnoma {

/// What fills the window beside the rail. Made by its PageKind when first shown, owned by the main window. Actions that
/// are added to it or to a part of it that is shown (QWidget::addAction) stand in the list of shortcuts and in Ctrl+K
/// while the page is shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The heading; stands in the window, never in its title.
    virtual QString title() const = 0;
    virtual Location location() const = 0;
    /// Shows another part of the same record. False: the window makes a new page.
    virtual bool goTo(const Location &) { return false; }
    /// Records what is being edited. False keeps the page, which has said why.
    virtual bool leave() { return true; }
    /// Keeps what is being typed as a draft, at once: the window locks or hides. No questions.
    virtual void keepDrafts() {}

Q_SIGNALS:
    void titleChanged();
};

} // namespace solnoma
