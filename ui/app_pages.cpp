// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_pages.h"

#include "ui/dossiers/dossiers_pages.h"
#include "ui/shell/page_registry.h"

namespace solnoma {

void addAllPages(PageRegistry &registry)
{
    addDossierPages(registry);
}

} // namespace solnoma
