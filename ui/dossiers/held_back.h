// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace solnoma {

class DossierWork;

/// Who could be recognised, one line for each fact or place, then what the safety plan says of publishing.
QStringList recognisableLines(DossierWork &work);
/// What does not print or prints in another form, with the reason; the same reason of many records is one line.
QStringList heldBackLines(DossierWork &work);

} // namespace solnoma
