// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_pages.h"

#include "ui/settings/files_page.h"
#include "ui/settings/removed_page.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/today_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

#include <QTimer>

namespace solnoma {

namespace {

template <typename Kind> PageKind kindOf(const char *id, const char *title, Icon icon, const QKeySequence &keys, int railOrder)
{
    return {.id = id,
            .title = QCoreApplication::translate("settings", title),
            .icon = icon,
            .shortcut = keys,
            .railOrder = railOrder,
            .make = [](AppContext &context, const Location &) { return new Kind(context); }};
}

} // namespace

void addSettingsPages(PageRegistry &registry)
{
    registry.add(kindOf<TodayPage>("today", QT_TRANSLATE_NOOP("settings", "What I did today"), Icon::History,
                                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), 0));
    registry.add(kindOf<RemovedPage>("removed", QT_TRANSLATE_NOOP("settings", "Removed"), Icon::Remove, {}, 900));
    PageKind files = kindOf<FilesPage>("files", QT_TRANSLATE_NOOP("settings", "Where are my files?"), Icon::Files, {}, 910);
    files.make = [](AppContext &context, const Location &location) {
        auto *page = new FilesPage(context);
        if (location.part == "copy")
            QTimer::singleShot(0, page, &FilesPage::askWhereToCopy);
        return page;
    };
    registry.add(std::move(files));
    registry.add(kindOf<SettingsPage>("settings", QT_TRANSLATE_NOOP("settings", "Settings"), Icon::Settings,
                                      QKeySequence(Qt::CTRL | Qt::Key_Comma), 920));
}

} // namespace solnoma
