// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossiers_pages.h"

#include "ui/dossiers/dossier_page.h"
#include "ui/shell/page_registry.h"

#include <QCoreApplication>

namespace solnoma {

void addDossierPages(PageRegistry &registry)
{
    registry.add({.id = "dossier",
                  .title = QCoreApplication::translate("pages", "Paper"),
                  .make = [](AppContext &context, const Location &location) { return new DossierPage(context, location); }});
}

} // namespace solnoma
