// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace solnoma {

enum class ShapeKind { Phone, Email, Plate, Passport, LongNumber };

/// A part of a text that looks like something personal, whether or not the vault knows it. Offsets are QChars of the text.
struct Shape {
    qsizetype offset = 0;
    qsizetype length = 0;
    ShapeKind kind = ShapeKind::Phone;
    QString matched;

    bool operator==(const Shape &) const = default;
};

/// Phone numbers (7 digits as 3-2-2, or 9 to 15; not dates and sums of money), e-mail addresses, number plates of Uzbekistan,
/// Kazakhstan, Russia, Kyrgyzstan and Tajikistan, passports (two letters, seven digits), numbers of 14 digits and more in one
/// (PINFL, bank cards). In the order of the text.
QList<Shape> findShapes(QStringView text);

} // namespace solnoma
