// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wording.h"

namespace solnoma {

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.first(1).toUpper() + text.sliced(1));
}

QString inLine(const QString &label)
{
    const bool isAbbreviation = label.size() > 1 && label[0].isUpper() && label[1].isUpper();
    return label.isEmpty() || isAbbreviation ? label : QString(label.first(1).toLower() + label.sliced(1));
}

QString grouped(qint64 number, Language language)
{
    const QChar between = language == Language::English ? QChar(u',') : QChar(QChar::Nbsp);
    QString digits = QString::number(number);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, between);
    return digits;
}

} // namespace solnoma
