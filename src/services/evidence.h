// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/session.h"
#include "vault/evidence_writer.h"

namespace solnoma {

struct NewEvidence {
    QString path = {};
    QByteArray bytes = {};                ///< in place of `path`: what came over the clipboard and lies in no file
    QString title = {};                   ///< empty: kind and day; never the file's own name
    QString kind = {};                    ///< vocabulary document_kind; empty: not said
    std::optional<Uuid7> about = {};      ///< a case, act, person …
    std::optional<Uuid7> safeCopyOf = {}; ///< a document: this is the copy that may be shown
};

/// The first half of taking a file in: its encrypted object, written and synced. Nothing in the store knows of it yet.
Result<EvidenceObject> writeEvidence(Session &session, const NewEvidence &evidence, const Progress &progress = {});

/// The second half, in an open change: the object's key, the document with its first row of custody. Returns the document.
Result<Uuid7> recordEvidence(Session &session, ChangeWriter &writer, const NewEvidence &evidence, const EvidenceObject &object);

/// One change that records what a written object is. When it fails, the object is taken away again.
Result<void> recordWithObject(Session &session, const EvidenceObject &object,
                              const std::function<Result<void>(ChangeWriter &)> &act);

/// Takes a file in: encrypted object first, then the document record with its first row of custody, as one change. The
/// original stays where it is; where, is for the caller to say. Progress in bytes; false stops and leaves nothing.
Result<Uuid7> attachEvidence(Session &session, const NewEvidence &evidence, const Progress &progress = {});

/// Writes the plain bytes of a document to `target`. Damaged names object and chunk.
Result<void> readEvidence(Session &session, const Uuid7 &document, QIODevice &target, const Progress &progress = {});

/// An unprotected copy for our own use, in a new file that only its owner may read, with a line of the export log: both or
/// neither. A vault that is opened for reading only keeps no log. Conflict: there is a file of that name.
Result<void> saveCopy(Session &session, const Uuid7 &document, const QString &path, const Progress &progress = {});

} // namespace solnoma
