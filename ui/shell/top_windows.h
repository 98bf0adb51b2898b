// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace solnoma {

/// Every window, dialog and popup. Hiding one may delete others (the page of a source closes for good): ask each before use.
inline QList<QPointer<QWidget>> topWindows()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return {all.begin(), all.end()};
}

} // namespace solnoma
