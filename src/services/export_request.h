// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate.h"
#include "services/session.h"

#include <QJsonObject>

namespace solnoma {

/// Reads what people decided for one export, a JSON object (docs in the man page):
/// {"tick": [REF…], "leave_out": [REF…], "confirm": [{"record": REF, "field": "health"}…],
///  "known_to_few": {REF: "who will be suspected"}, "limits_kept": [REF…],
///  "hits": {KEY: "replace_by_role" | "another_person" | "cleared"}}
/// Invalid names the place in the file. There is no "tick all".
Result<void> readDecisions(Session &session, const QByteArray &json, ExportRequest &request);

/// The same as JSON with UUIDs, for the export log.
QByteArray decisionsAsJson(const ExportRequest &request);

/// What each record that was decided on said then, as short hashes of it with its rows. For the vault only.
QJsonObject seenIn(const ExportRequest &request, const RecordSet &file);
/// Takes back what was decided on records that say something else by now, or that `seen` does not know; how many those are.
/// What stays out stays out.
int dropChanged(ExportRequest &request, const RecordSet &file, const QJsonObject &seen);

} // namespace solnoma
