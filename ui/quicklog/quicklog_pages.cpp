// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quicklog_pages.h"

#include "ui/quicklog/quick_log_page.h"
#include "ui/quicklog/quick_log_words.h"
#include "ui/shell/page_registry.h"

namespace solnoma {

namespace {

void addPage(PageRegistry &registry, QuickLog::Kind kind, Qt::Key key)
{
    const QuickLogWords words = quickLogWords(kind);
    PageKind page;
    page.id = words.page;
    page.title = words.title;
    page.shortcut = QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, key));
    page.make = [kind](AppContext &context, const Location &) { return new QuickLogPage(context, kind); };
    registry.add(std::move(page));
}

} // namespace

void addQuicklogPages(PageRegistry &registry)
{
    addPage(registry, QuickLog::Kind::Detention, Qt::Key_D);
    addPage(registry, QuickLog::Kind::Registration, Qt::Key_R);
    addPage(registry, QuickLog::Kind::Harassment, Qt::Key_H);
}

} // namespace solnoma
