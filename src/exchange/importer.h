// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/file_defaults.h"
#include "exchange/id_index.h"
#include "exchange/import.h"
#include "exchange/json/read_ahead.h"
#include "exchange/json/record_codec.h"
#include "exchange/record_rules.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace solnoma {

/// One import: collects the ids, with partial finds what must be left out, then applies record by record.
class Importer
{
public:
    Importer(QIODevice &device, RecordSink &sink, const Vocabularies &vocabularies, const Clock &clock,
             const ImportOptions &options, ImportReport &report);

    Result<void> run();

private:
    enum class Outcome { New, Same, Changed, Refused };
    struct Examined {
        Outcome outcome;
        Record record;
        std::vector<Refusal> remarks; ///< why it is refused, or what changes
    };
    struct Place {
        const Entity *entity;
        qint64 index;
    };
    using Step = Result<void> (Importer::*)(ReadRecord &&read);

    Result<void> readAll(Step step, const RecordPreparer &prepare = {});
    std::optional<Record> settle(const JsonRecord &record);
    Result<void> collect(ReadRecord &&read);
    Result<void> check(ReadRecord &&read);
    Result<void> apply(ReadRecord &&read);
    Result<Examined> examine(ReadRecord &read);
    Examined asNew(Record record) const;
    Result<Examined> examineKnown(const JsonRecord &record, Record incoming);
    void checkRowOwners(const Record &record, const Record *stored, const QString &path, std::vector<Refusal> &refusals) const;
    void noteReferences(const Record &record, qint64 ordinal);
    void noteReference(const Uuid7 &target, qint64 ordinal);
    void refuseCircles();
    void leaveOutDependants();
    Result<void> announce();
    Result<void> keep(const JsonRecord &record, Examined examined);
    void giveIds(Record &record) const;
    void refuse(qint64 ordinal, const std::vector<Refusal> &refusals);
    QString pathOf(qint64 ordinal) const;

    QIODevice &m_device;
    RecordSink &m_sink;
    const Clock &m_clock;
    const ImportOptions &m_options;
    ImportReport &m_report;
    IdIndex m_ids;
    IdIndex::InFile m_idsInFile;
    RecordReader m_reader;
    RecordReader m_readerAhead; ///< the reading thread's
    const Vocabularies &m_vocabularies;
    FileDefaults m_defaults;
    ReferenceChains m_chains;
    std::vector<Place> m_places;               ///< by ordinal
    QSet<qint64> m_refused;                    ///< ordinals
    QHash<qint64, QList<qint64>> m_dependants; ///< record of the file → records that refer to it
    size_t m_announced = 0;                    ///< how many of the ids
    qint64 m_passesDone = 0;
};

} // namespace solnoma
