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
    Ids records; ///< forgotten, whole or in a field: drafts that speak of them have to go
    Ids objects; ///< evidence objects whose keys are gone: delete their files
};

/// Forgets (security.md "Forget"): one change of kind forget, then payloads, salts, keys, aliases, index pages, free
/// pages and the WAL. Of a person go her consents, relationships and interviews; of a source what it told and the sealed box
/// of who it is; of a case its acts, tasks and outcomes; of each the translations and the documents that are about nothing
/// else; also where those were removed before, and of parties that were merged into her. Where somebody else's record still
/// refers to it, an empty shell stays. Texts of other records are left as they are, and so are boxes: that a source is this
/// person can be read by nobody here, so forget the source too.
/// Under way until endForgetting(). InUse or DiskFull after the change: nothing is readable in the program any more.
Result<ForgetReport> forget(Store &store, const ForgetRequest &request);

/// What a crash or a full disk left of forget(), scrubbed; to be called at opening. Its files and drafts have to go.
Result<std::optional<ForgetReport>> unfinishedForgetting(Store &store);

/// What lay beside the store is gone too.
Result<void> endForgetting(Store &store);

} // namespace solnoma
