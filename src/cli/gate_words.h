// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate_report.h"
#include "services/recognition.h"

namespace solnoma::cli {

/// Why something does not leave, in a sentence for a person.
QString reasonSentence(GateReason reason);
/// What makes it right, with the command or the line of the decisions file as it can be typed; empty when nothing does.
/// `fieldsToConfirm`: of a restricted record, which is confirmed field by field.
QString fixSentence(const Finding &finding, const QStringList &fieldsToConfirm);
/// What may tell a reader who somebody is, behind the title of the fact.
QString recognisableInWords(Recognisable::Why why);
/// The same as a code for JSON.
const char *recognisableName(Recognisable::Why why);

} // namespace solnoma::cli
