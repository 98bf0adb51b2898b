// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace solnoma {

/// Names of countries, languages, scripts and currencies in the language of the window, from ICU's data.
/// `list` is "iso3166", "iso639", "iso15924" or "iso4217"; any other list, and an unknown code, gives the code itself.
QString isoName(std::string_view list, const QString &code, const QString &language);

/// The codes to choose from. Empty for any other list.
QStringList isoCodes(std::string_view list);

} // namespace solnoma
