// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sent/sent_pages.h"

#include "ui/sent/communication_page.h"
#include "ui/sent/sent_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace solnoma {

void addSentPages(PageRegistry &registry)
{
    registry.add({.id = "sent",
                  .title = QCoreApplication::translate("pages", "Sent"),
                  .icon = Icon::Sent,
                  .shortcut = QKeySequence(Qt::ALT | Qt::Key_9),
                  .railOrder = 90,
                  .listedKinds = {QStringLiteral("communication")},
                  .make = [](AppContext &context, const Location &) { return new SentPage(context); }});
    registry.add(
        {.id = "communication",
         .title = QCoreApplication::translate("pages", "What was sent"),
         .recordKinds = {QStringLiteral("communication")},
         .make = [](AppContext &context, const Location &location) { return new CommunicationPage(context, location); }});
}

} // namespace solnoma
