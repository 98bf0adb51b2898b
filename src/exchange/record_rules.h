// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"
#include "exchange/id_index.h"
#include "exchange/record_sink.h"
#include "exchange/refusal.h"

#include <QHash>

#include <functional>
#include <vector>

namespace solnoma {

/// Visits the record and its rows with their paths in the file.
void visitWithPath(const Record &record, const QString &path,
                   const std::function<void(const Record &record, const QString &path)> &visitor);

/// What the field tables cannot say (domain.md 2.6): a detention and a registration have one target at most, a stage
/// lies within a stage of the same detention.
void checkRules(const Record &record, const QString &path, std::vector<Refusal> &refusals);

/// What ends surely before it begins, and a most that is less than its least. Testimony may contradict itself: it is taken as it
/// stands, and somebody is told.
void noteContradictions(const Record &record, const QString &path, std::vector<Refusal> &remarks);

/// References that must not lead back to where they start: the place above, the information underneath, the stage
/// around, the document that was redacted.
class ReferenceChains
{
public:
    void add(const Record &record, const QString &path, qint64 ordinal);

    struct Link {
        qint64 ordinal;
        Refusal refusal;
    };
    /// Every link of the file that is part of a circle. Records that are here already are followed through the sink.
    std::vector<Link> circles(const RecordSink &sink, const IdIndex &ids);

private:
    struct Step {
        Uuid7 to;
        qint64 ordinal = -1; ///< -1: not from the file
        QString path;
        std::string_view field;
        qint64 walk = -1;
    };
    Step *stepFrom(const Uuid7 &id, const RecordSink &sink, const IdIndex &ids);

    std::vector<Uuid7> m_starts;
    QHash<Uuid7, Step> m_steps;
};

} // namespace solnoma
