// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace solnoma {

/// One word of a running text, with its place in the text as it was given (QChars).
struct TextWord {
    qsizetype offset = 0;
    qsizetype length = 0;
    QString letters;        ///< without invisible characters; letters, digits, apostrophes inside
    bool joinsNext = false; ///< only a hyphen, line break or no-break space up to the next word: perhaps one word
    bool nearNext = false;  ///< no end of a sentence or paragraph up to the next word

    qsizetype end() const { return offset + length; }
};

QList<TextWord> textWords(QStringView text);

/// The word as written and, where letters of another alphabet may stand in for their twins, as it was meant to be read.
QStringList readingsOf(const QString &letters);

} // namespace solnoma
