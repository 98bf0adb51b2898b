// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace solnoma {

/// Digits of a text that belong together: only spaces, hyphens, dots, slashes, brackets or invisible characters between.
struct DigitRun {
    QString digits;           ///< 0–9, whatever script they were written in
    QList<qsizetype> offsets; ///< of each digit in the text
    bool startsWithPlus = false;
    bool touchesLetter = false; ///< before the first or after the last digit

    /// A digit that does not follow (precede) another one directly, or only across invisible characters.
    bool isGroupStart(qsizetype at) const { return at == 0 || offsets[at] - offsets[at - 1] > 1; }
    bool isGroupEnd(qsizetype at) const { return at + 1 == offsets.size() || offsets[at + 1] - offsets[at] > 1; }
};

/// `acrossLines`: a line break may stand between two digits.
QList<DigitRun> digitRuns(QStringView text, bool acrossLines);

/// The digits of a text, in ASCII.
QString digitsOf(QStringView text);

} // namespace solnoma
