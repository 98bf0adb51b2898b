// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate_report.h"

namespace solnoma::cli {

/// Why something does not leave, in a sentence for a person.
QString reasonSentence(GateReason reason);
/// What makes it right, with the command or the line of the decisions file; empty when nothing does.
QString fixSentence(const Finding &finding);

} // namespace solnoma::cli
