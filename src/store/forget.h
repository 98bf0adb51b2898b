// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

namespace solnoma {

struct ForgetRequest {
    Uuid7 record;
    QByteArray field; ///< empty: the record with its rows and with what is only about it
    QString wish;     ///< at whose wish; stays, so say "the source herself" and no name
};

struct ForgetReport {
    Uuid7 change;
    Ids records; ///< forgotten, for drafts
    Ids objects; ///< evidence objects whose keys are gone: delete their files
};

/// Forgets (security.md "Forget"): one change of kind forget, then payloads, salts, keys, aliases, index pages, free
/// pages and the WAL. Of a person go her consents, relationships, interviews and sealed identity; of a source what it
/// told; of a case its acts, tasks and outcomes; of each the translations and the documents that are about nothing else.
/// Where somebody else's record still refers to it, an empty shell stays. Texts of other records are left as they are.
/// InUse or DiskFull after the change: nothing is readable in the program any more, and finishForgetting() has to
/// be tried again.
Result<ForgetReport> forget(Store &store, const ForgetRequest &request);

/// What a crash or a full disk left of forget(); to be called at opening. Ids of objects whose files have to go.
Result<Ids> finishForgetting(Store &store);

} // namespace solnoma
