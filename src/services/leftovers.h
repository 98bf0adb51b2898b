// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"

#include <QStringList>

namespace solnoma {

class Session;

/// Keeps a draft in the drafts file; where that has no room or is gone (a full disk, a stick that was pulled out), sealed in
/// a file beside the machine's settings (vault/leftover_file.h). The error of the drafts file when neither can be.
Result<void> keepDraft(Session &session, const Draft &draft);
/// Takes it away from both.
void dropDraft(Session &session, const Uuid7 &page);
/// Every draft that speaks of forgotten records, wherever it is kept, and those that nobody can read any more.
Result<void> forgetDrafts(Session &session, const Ids &records);
/// At unlocking: what was left beside the settings goes back into the drafts. Stays where it is while there is still no room.
/// A draft of the same page that was begun later stays. Damaged: it cannot be read and was put aside.
Result<void> takeLeftovers(Session &session);
/// Files of drafts that could not be read and were put aside, whether now or earlier.
QStringList draftsPutAside(Session &session);

} // namespace solnoma
