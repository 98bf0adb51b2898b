// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/papers.h"

namespace solnoma {

/// What an audience may get of some cases, as an exchange file.
struct ExportOrder {
    Audience audience = Audience::Partners;
    Ids cases;
    QDate day;
    QByteArray decisions = {}; ///< JSON, see readDecisions()
    QString language = QStringLiteral("en");
};

/// Composed and asked about; nothing has left.
struct CheckedExport {
    QByteArray json; ///< random short names instead of ids; nothing that the gate holds back
    GateReport report;
    std::vector<ShownHit> hits;
    ExportRequest request; ///< of the last case; the decisions are the same for all
    QString reference;
    Ids records;
    Ids cases;

    bool isBlocked() const { return report.isBlocked(); }
};

/// Every record, row and field passes the gate; parties carry the name that it gives them; long texts are versions
/// written to leave, never raw; all texts are read against the whole vault.
Result<CheckedExport> checkExport(Session &session, const ExportOrder &order, const SealedKey *key);

/// Writes the file (it must not exist yet) and the line of the export log. Blocked when the export is.
Result<MadePaper> writeExport(Session &session, const CheckedExport &checked, const QString &path);

} // namespace solnoma
