// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quicklog/quick_log_words.h"

#include "ui/shell/tr.h"

namespace solnoma {

QuickLogWords quickLogWords(QuickLog::Kind kind)
{
    switch (kind) {
    case QuickLog::Kind::Registration:
        return {"quick-registration",
                tr("Log a registration refusal"),
                tr("Which or&ganisation"),
                tr("&When decided"),
                tr("&By whom"),
                tr("&Decision"),
                "reg_action",
                true};
    case QuickLog::Kind::Harassment:
        return {"quick-harassment", tr("Log harassment"), tr("Who is tar&geted"), tr("&When"),
                tr("&By whom"),     tr("&Kind"),          "harassment_kind",      false};
    case QuickLog::Kind::Detention: break;
    }
    return {"quick-detention", tr("Log a detention"), tr("Who is &held"), tr("&When taken"),
            tr("&By whom"),    tr("Held &now in"),    "custody_stage",    false};
}

} // namespace solnoma
