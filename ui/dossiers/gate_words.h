// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gate_report.h"
#include "domain/text_check.h"
#include "services/recognition.h"

#include <QString>

namespace solnoma::words {

/// Why something does not leave, or not as it stands, as a sentence.
QString reason(GateReason reason);
/// What the button that mends it says; empty where nothing does.
QString fix(GateFix fix);
/// "A name", "The shape of a telephone number".
QString hitKind(TextHit::Kind kind);
QString recognisable(Recognisable::Why why);

} // namespace solnoma::words
