// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"

namespace solnoma {

class Session;

/// Keeps a draft in the drafts file; where that has no room or is gone (a full disk, a stick that was pulled out), sealed in
/// a file beside the machine's settings (vault/leftover_file.h). The error of the drafts file when neither can be.
Result<void> keepDraft(Session &session, const Draft &draft);
/// Takes it away from both.
void dropDraft(Session &session, const Uuid7 &page);
void dropLeftovers(Session &session, const Ids &pages);
/// At unlocking: what was left beside the settings goes back into the drafts. Stays where it is while there is still no room.
/// Damaged: it cannot be read and is left alone.
Result<void> takeLeftovers(Session &session);

} // namespace solnoma
