// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace solnoma {

/// Raise it with every change of normalise(): a store that was indexed with another number is indexed again.
inline constexpr int NormaliseVersion = 1;

/// The form in which texts enter the full-text index and in which queries are asked. NFC, lower case, ё as е, every
/// apostrophe inside a word as U+02BC (a quotation mark becomes a space), invisible characters, stress marks and Arabic
/// vowel marks dropped, Arabic letter variants as one. normalise(normalise(x)) == normalise(x).
QString normalise(QStringView text);

/// The normalised words of a text, by the Unicode rules for word boundaries (UAX 29); punctuation is no word.
QStringList tokens(QStringView text);

} // namespace solnoma
