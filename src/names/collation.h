// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace solnoma {

/// The order of the letters in the lists of one language. A vault holds names in both alphabets: what a language writes with
/// comes first. In Uzbek oʻ, gʻ, sh, ch follow z, and ў, қ, ғ, ҳ follow я (CLDR, collation uz); everything else is in the
/// order of Unicode, capital and small letters alike, ё as е; an apostrophe that is no part of a letter does not count.
struct Collation {
    bool isCyrillicFirst = false;
    bool hasUzbekLetters = false;

    /// "en", "ru", "uz", "uz-Cyrl"; any other has the order of English.
    static Collation of(QStringView language);
    bool operator==(const Collation &) const = default;

    /// Bytes in whose order the texts stand; empty for an empty text.
    QByteArray key(QStringView text) const;
};

} // namespace solnoma
