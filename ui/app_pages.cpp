// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/app_pages.h"

#include "ui/cases/case_page.h"
#include "ui/home/home_page.h"
#include "ui/lists/lists_pages.h"
#include "ui/dossiers/dossiers_pages.h"
#include "ui/evidence/evidence_pages.h"
#include "ui/parties/party_page.h"
#include "ui/quicklog/quicklog_pages.h"
#include "ui/records/record_page.h"
#include "ui/reference/reference_page.h"
#include "ui/settings/settings_pages.h"
#include "ui/sent/sent_pages.h"
#include "ui/shell/page_registry.h"

namespace solnoma {

void addAllPages(PageRegistry &registry)
{
    addHomePage(registry);
    addListPages(registry);
    addQuicklogPages(registry);
    addDossierPages(registry);
    addEvidencePages(registry);
    addSentPages(registry);
    addCasePages(registry);
    addPartyPages(registry);
    addReferencePage(registry);
    addSettingsPages(registry);
    addRecordPages(registry); // last: it takes the kinds that no other page shows
}

} // namespace solnoma
