// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/record.h"

namespace solnoma {

/// The name row that a text in `language` calls the party by: in that language, else in its script, primary first; never a
/// misprint, never a former or secret name. nullptr when there is none.
const Record *nameRow(const Record &party, const QString &language);
/// Empty when no row fits.
QString fullName(const Record &party, const QString &language);
/// "A. K.": given name and family name, else the words of the full name.
QString initials(const Record &party, const QString &language);

} // namespace solnoma
