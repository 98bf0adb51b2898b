// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/record.h"

namespace solnoma {

/// A record with its rows as the payload of a draft, each in the JSON of its revisions. Sealed fields are left out: seal
/// them first. `base`: what was edited, so that what is recorded elsewhere until the draft is taken up can be told from
/// what was typed; none for a new record.
QByteArray writeDraft(const Record &record, const Record *base = nullptr);
/// Damaged: not what writeDraft() wrote.
Result<Record> readDraft(const Entity &entity, const QByteArray &json);
/// `otherwise` where the draft has none. Damaged as above.
Result<Record> readDraftBase(const QByteArray &json, const Record &otherwise);

/// Both sides of a record that was changed in two places since `base`: a field changed on one side only is taken from
/// there, rows likewise by their ids.
struct MergedEdits {
    Record record;
    struct Conflict {
        Uuid7 record; ///< the record or row
        const Field *field;
    };
    std::vector<Conflict> conflicts; ///< changed on both sides; `record` holds mine
};
MergedEdits mergeEdits(const Record &base, const Record &mine, const Record &theirs);

} // namespace solnoma
