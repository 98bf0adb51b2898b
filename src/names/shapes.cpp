// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include "characters.h"
#include "digit_runs.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <tuple>

namespace solnoma {

namespace {

/// The text as the patterns read it: no invisible characters, every space " ", every hyphen "-", look-alike letters Latin.
struct PlainText {
    explicit PlainText(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text[i];
            if (isInvisible(c.unicode()))
                continue;
            const char16_t twin = latinTwin(c.unicode());
            letters.append(c == u'\n'              ? c
                           : c.isSpace()           ? QChar(u' ')
                           : isHyphen(c.unicode()) ? QChar(u'-')
                           : twin                  ? QChar(twin)
                                                   : c);
            offsets.append(i);
        }
    }

    QString letters;
    QList<qsizetype> offsets;
};

struct Pattern {
    ShapeKind kind;
    QRegularExpression expression;
};

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::UseUnicodePropertiesOption);
}

#define BEFORE "(?<![\\p{L}\\p{N}])"
#define AFTER "(?![\\p{L}\\p{N}])"
#define GAP "[ -]?"
// What follows a sum of money or a year, and so is no series of a plate.
#define NO_CURRENCY "(?!USD|EUR|UZS|RUB|RUR|KZT|KGS|TJS|TMT|GBP|CHF|JPY|CNY|UTC|GMT|BST|MSK|THE|AND)"

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        {ShapeKind::Email, pattern("[\\p{L}\\p{N}._%+-]+\\s{0,2}(?:@|[\\[(]\\s?(?:at|@|собака)\\s?[\\])])\\s{0,2}[\\p{L}\\p{N}-]+"
                                   "(?:\\s?\\.\\s?[\\p{L}\\p{N}-]{2,})+")},
        {ShapeKind::Passport, pattern(BEFORE "[A-Z]{2}" GAP "(?:№|N|No\\.?)?\\s?[0-9]{3}[ ]?[0-9]{2}[ ]?[0-9]{2}" AFTER)},
        // Uzbekistan: 01 A 123 BC (people), 01 123 ABC (organisations)
        {ShapeKind::Plate, pattern(BEFORE "[0-9]{2}" GAP "[A-Z]" GAP "[0-9]{3}" GAP "[A-Z]{2}" AFTER)},
        {ShapeKind::Plate, pattern(BEFORE "[0-9]{2}" GAP "[0-9]{3}" GAP NO_CURRENCY "[A-Z]{3}" AFTER)},
        // Kazakhstan: 123 ABC 02; before 2012 A 123 BCD
        {ShapeKind::Plate, pattern(BEFORE "[0-9]{3}" GAP NO_CURRENCY "[A-Z]{2,3}" GAP "[0-9]{2}" AFTER)},
        {ShapeKind::Plate, pattern(BEFORE "[A-Z]" GAP "[0-9]{3}" GAP NO_CURRENCY "[A-Z]{3}" AFTER)},
        // Russia: A 123 BC 77
        {ShapeKind::Plate, pattern(BEFORE "[ABEKMHOPCTYX]" GAP "[0-9]{3}" GAP "[ABEKMHOPCTYX]{2}" GAP "[0-9]{2,3}" AFTER)},
        // Kyrgyzstan: 01 KG 123 ABC; Tajikistan: 1234 AB 01
        {ShapeKind::Plate, pattern(BEFORE "[0-9]{2}" GAP "KG" GAP "[0-9]{3}" GAP "[A-Z]{3}" AFTER)},
        {ShapeKind::Plate, pattern(BEFORE "[0-9]{4}" GAP "[A-Z]{2}" GAP "[0-9]{2}" AFTER)},
    };
    return all;
}

bool isDate(const QString &written)
{
    static const QRegularExpression dates =
        pattern("^(?:[0-3]?[0-9][./-][01]?[0-9][./-](?:19|20)[0-9]{2}|(?:19|20)[0-9]{2}[./-][01]?[0-9][./-][0-3]?[0-9])"
                "(?:[ ./-]+[0-9.]+)*$");
    static const QRegularExpression years = pattern("^(?:(?:19|20)[0-9]{2}[ /-]+)+(?:19|20)?[0-9]{2}$");
    return dates.match(written).hasMatch() || years.match(written).hasMatch();
}

bool isSum(const QString &written)
{
    static const QRegularExpression sums = pattern("^[1-9][0-9]{0,2}(?:[ .][0-9]{3})+$");
    return sums.match(written).hasMatch();
}

QString plain(QStringView written)
{
    return PlainText(written).letters;
}

std::optional<ShapeKind> kindOfRun(const DigitRun &run, const QString &written)
{
    static const QRegularExpression local = pattern("^[0-9]{3}[ -][0-9]{2}[ -][0-9]{2}$");
    const qsizetype count = run.digits.size();
    if (run.touchesLetter || isDate(written))
        return std::nullopt;
    const bool groups = written.size() > count;
    if (count >= 14)
        return ShapeKind::LongNumber;
    if (count == 7 && local.match(written).hasMatch())
        return ShapeKind::Phone;
    if (run.startsWithPlus ? count >= 8 : count >= 9 && (!groups || !isSum(written)))
        return ShapeKind::Phone;
    return std::nullopt;
}

void findDigits(QStringView text, QList<Shape> &shapes)
{
    for (const DigitRun &run : digitRuns(text, false)) {
        const qsizetype offset = run.offsets.front();
        const QStringView written = text.sliced(offset, run.offsets.back() + 1 - offset);
        if (const auto kind = kindOfRun(run, plain(written)))
            shapes.append({offset, written.size(), *kind, written.toString()});
    }
}

} // namespace

QList<Shape> findShapes(QStringView text)
{
    QList<Shape> shapes;
    const PlainText plainText(text);
    for (const Pattern &shape : patterns()) {
        for (auto at = shape.expression.globalMatch(plainText.letters); at.hasNext();) {
            const QRegularExpressionMatch match = at.next();
            const qsizetype offset = plainText.offsets[match.capturedStart()];
            const qsizetype length = plainText.offsets[match.capturedEnd() - 1] + 1 - offset;
            shapes.append({offset, length, shape.kind, text.sliced(offset, length).toString()});
        }
    }
    findDigits(text, shapes);
    std::sort(shapes.begin(), shapes.end(), [](const Shape &a, const Shape &b) {
        return std::tuple(a.offset, -a.length, a.kind) < std::tuple(b.offset, -b.length, b.kind);
    });
    return shapes;
}

} // namespace solnoma
