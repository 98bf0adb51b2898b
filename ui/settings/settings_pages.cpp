// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_pages.h"

#include "ui/settings/files_page.h"
#include "ui/settings/removed_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/today_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace solnoma {

namespace {

template <typename Kind> PageKind kindOf(const char *id, const char *title, const QKeySequence &keys, int railOrder)
{
    return {id,   QCoreApplication::translate("settings", title),
            keys, railOrder,
            {},   [](AppContext &context, const Location &) { return new Kind(context); }};
}

} // namespace

void addSettingsPages(PageRegistry &registry)
{
    registry.add(kindOf<TodayPage>("today", QT_TRANSLATE_NOOP("settings", "What I did today"),
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), 0));
    registry.add(kindOf<RemovedPage>("removed", QT_TRANSLATE_NOOP("settings", "Removed"), {}, 900));
    registry.add(kindOf<FilesPage>("files", QT_TRANSLATE_NOOP("settings", "Where are my files?"), {}, 910));
    registry.add(
        kindOf<SettingsPage>("settings", QT_TRANSLATE_NOOP("settings", "Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma), 920));
}

} // namespace solnoma
