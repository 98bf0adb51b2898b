// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "domain/vocabulary.h"
#include "exchange/record_sink.h"
#include "exchange/refusal.h"

#include <QIODevice>
#include <QMap>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

namespace solnoma {

struct ImportOptions {
    bool update = false;          ///< known and different records are changed instead of refused
    bool continueEarlier = false; ///< references to records that are here already are allowed
    bool partial = false;         ///< refused records and what depends on them are left out, the others taken
    bool published = false;       ///< the file's own defaults may lower levels and raise standing
    bool confirmConsents = false; ///< confirmed_by and confirmed_on of consents are kept
    /// Fills what the program itself fills in new records (case.ref, opened, owner …); called once for each.
    std::function<void(Record &)> fillIn;
    /// Told how many bytes are read of how many in all passes; false stops the import with Error Cancelled.
    std::function<bool(qint64 done, qint64 total)> progress;
};

struct ImportReport {
    struct Counts {
        qint64 created = 0;
        qint64 alreadyThere = 0;
        qint64 changed = 0;
        qint64 refused = 0;
        bool operator==(const Counts &) const = default;
    };
    std::map<std::string_view, Counts> kinds; ///< top-level records by kind
    std::vector<Refusal> refusals;            ///< the first MostRefusals of them
    std::vector<Refusal> changes;             ///< with update: the fields that were changed, as many
    std::vector<Refusal> contradictions;      ///< taken as they stand, see noteContradictions(); as many
    qint64 refusalCount = 0;                  ///< all of them
    QMap<QString, qint64> defaultsFilled;     ///< by field
    QStringList defaultsIgnored;              ///< they need `published`

    static constexpr size_t MostRefusals = 1000;
    Counts total() const;
};

/// Imports an exchange file (JSON) into the sink. The device must be open and allow seeking: the file is read twice, and
/// three times with partial. The transaction is the caller's: on an error nothing of it may be kept.
/// Error Invalid: the file is not well-formed (place: line and column), or something was refused without partial (the
/// report lists it). The report is filled in either case.
Result<void> importRecords(QIODevice &device, RecordSink &sink, const Vocabularies &vocabularies, const Clock &clock,
                           const ImportOptions &options, ImportReport &report);

} // namespace solnoma
