// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidence_pages.h"

#include "ui/evidence/document_page.h"
#include "ui/evidence/evidence_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace solnoma {

void addEvidencePages(PageRegistry &registry)
{
    registry.add({.id = "evidence",
                  .title = QCoreApplication::translate("pages", "Evidence"),
                  .icon = Icon::Evidence,
                  .shortcut = QKeySequence(Qt::ALT | Qt::Key_7),
                  .railOrder = 70,
                  .listedKinds = {QStringLiteral("document")},
                  .make = [](AppContext &context, const Location &location) { return new EvidencePage(context, location); }});
    registry.add({.id = "document",
                  .title = QCoreApplication::translate("pages", "Document"),
                  .recordKinds = {QStringLiteral("document")},
                  .make = [](AppContext &context, const Location &location) { return new DocumentPage(context, location); }});
}

} // namespace solnoma
