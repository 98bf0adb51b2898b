// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"

namespace solnoma {

/// A paper that left the office.
struct SentPaper {
    QString file;    ///< the exact file; it is kept as evidence and its hash is the communication's
    QString product; ///< "wgad", "case-sheet"
    Uuid7 caseId;
    QStringList mandates; ///< vocabulary un_mandate
    QDate sent;
    QString language = QStringLiteral("en"); ///< of a paper that was not made here; the export log knows of its own
};

struct RegisteredPaper {
    Uuid7 communication;
    Uuid7 document;
    QString sha256;
    std::vector<Uuid7> tasks;
    bool isLogged = false; ///< the export log knows a file with this hash
};

/// Registers a paper as sent, in one change: the document, the communication with the exact file and its hash, and the tasks "ask
/// for the receipt" (14 days), "ask whether it was transmitted" (60 days), "tell the person" (7 days). The reply clock does not
/// start here: it starts with communication.transmitted, and only there (domain.md, communication).
/// Blocked: a paper in a language that its addressee does not take; a working copy or read-back copy, by its product or by the
/// export log; one that was made from another case; nobody has agreed to its being sent.
Result<RegisteredPaper> registerSent(Session &session, const SentPaper &paper);

/// Whether papers of the product may leave the office at all: no working copy, no read-back copy.
bool isForSending(const QString &product);

/// Works out when the reply is due from the day on which a communication was transmitted, by the limit of its product
/// ("reply_days"). False, and nothing is set, when it is no communication or was not transmitted, when that day is not known to
/// the day, or when a reply day is there.
Result<bool> setReplyDue(Record &communication);
/// The same for one that is recorded, in a change of its own; the change is empty when nothing is set.
Result<ChangeSet> startReplyClock(Session &session, const Uuid7 &communication);

} // namespace solnoma
