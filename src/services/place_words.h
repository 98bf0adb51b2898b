// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace solnoma {

/// Where an Error is, in the language of the interface: a field by its label where every kind of record calls it so, a part
/// of the vault by its name. Files, ids and options stay as they are.
QString placeInWords(const QString &place);

} // namespace solnoma
