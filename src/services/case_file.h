// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record_set.h"
#include "domain/text_check.h"
#include "services/session.h"

namespace solnoma {

/// The file of one case: the case, what refers to it, everything that these name (parties, places, sources, documents,
/// occasions, context), and what is said about those (consents, statuses, text versions, relationships of its subjects).
/// Other cases are not followed. Boxes are opened when the sealing key is given.
Result<RecordSet> loadCaseFile(Session &session, const Uuid7 &caseId, const SealedKey *key);

/// The words of everybody in the vault that must not leave. Secrets::setFile() tells which of them are near.
Result<Secrets> collectVaultSecrets(Session &session, const SealedKey *key);

} // namespace solnoma
