// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dossier/blocks.h"
#include "dossier/products/gap_list.h"
#include "services/case_file.h"
#include "services/export_request.h"

namespace solnoma {

/// Which paper, about whom, with which decisions.
struct PaperOrder {
    QString product; ///< "wgad", "case-sheet"
    Uuid7 caseId;
    Uuid7 person;              ///< null where the product is about the whole file
    QDate day;                 ///< day of reckoning
    QByteArray decisions = {}; ///< JSON, see readDecisions(); empty: none
};

/// A hit of the text check with the words around it, for whoever answers it.
struct ShownHit {
    TextHit hit;
    QString around;
    bool isAnswered = false;
};

/// A paper composed and asked about. Nothing has left.
struct CheckedPaper {
    Document document;
    GateReport report;
    std::vector<GapLine> gaps;
    std::vector<ShownHit> hits;
    ExportRequest request;
    QString reference; ///< random; the only number that prints
    Ids records;       ///< top-level records of which something prints

    bool isBlocked() const { return report.isBlocked(); }
};

enum class PaperFormat { Pdf, Docx };

struct MadePaper {
    QString path;
    QString sha256;
    QString reference;
    qint64 bytes = 0;
    Uuid7 log;
};

/// What the export log says of a file that leaves.
struct LogEntry {
    const ExportRequest &request;
    const GateReport &report;
    const QString &reference;
    const Ids &records;
};

/// Writes a file that leaves the office together with its line of the export log: both or neither. Conflict: there is a
/// file of that name.
Result<MadePaper> writeLogged(Session &session, const LogEntry &entry, const QString &path, const QByteArray &bytes);

/// Eight letters and digits that say nothing: no laptop, no counter, no day.
QString randomReference();

/// The words around a hit, for whoever answers it.
QString wordsAround(const std::vector<PrintedText> &texts, const TextHit &hit);

/// Composes the paper and asks the gate, with every text that would print read against the whole vault.
Result<CheckedPaper> checkPaper(Session &session, const PaperOrder &order, const SealedKey *key);

/// Writes the file (it must not exist yet) and the line of the export log. Blocked when the paper is.
Result<MadePaper> makePaper(Session &session, const CheckedPaper &paper, const QString &path, PaperFormat format);

} // namespace solnoma
