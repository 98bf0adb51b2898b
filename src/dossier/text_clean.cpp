// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/text_clean.h"

namespace solnoma {

namespace {

bool isInvisible(char32_t letter)
{
    if (letter == 0x200c || letter == 0x200d || letter == 0x200e || letter == 0x200f || letter == 0x061c)
        return false; // joiners and direction marks
    if (letter >= 0x2066 && letter <= 0x2069)
        return false; // isolates
    const auto category = QChar::category(letter);
    return category == QChar::Other_Control || category == QChar::Other_Format || QChar::isNonCharacter(letter) ||
           letter == 0x034f || letter == 0x115f || letter == 0x1160 || letter == 0x3164 || letter == 0xffa0 ||
           (letter >= 0xfe00 && letter <= 0xfe0f) || (letter >= 0xe0100 && letter <= 0xe01ef);
}

void appendPrintable(QString &out, char32_t letter)
{
    if (letter == u'\n' || letter == 0x2028 || letter == 0x2029 || letter == 0x85 || letter == u'\f' || letter == u'\v')
        out.append(u'\n');
    else if (letter == u'\t')
        out.append(u' ');
    else if (const auto category = QChar::category(letter);
             !QChar::isNonCharacter(letter) && (category == QChar::Other_NotAssigned || category == QChar::Other_PrivateUse))
        out.append(QChar::ReplacementCharacter);
    else if (!isInvisible(letter))
        out.append(QStringView(QChar::fromUcs4(letter)));
}

} // namespace

QString printable(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                out.append(u'\n');
        } else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendPrintable(out, QChar::surrogateToUcs4(unit, text[++i]));
        } else if (unit.isSurrogate()) {
            out.append(QChar::ReplacementCharacter);
        } else {
            appendPrintable(out, unit.unicode());
        }
    }
    return out;
}

bool isRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
        switch (QChar::direction(letter)) {
        case QChar::DirL: return false;
        case QChar::DirR:
        case QChar::DirAL: return true;
        default: break;
        }
    }
    return false;
}

bool isRightToLeft(const RichText &text)
{
    return isRightToLeft(oneLine(text));
}

QString oneLine(const RichText &text)
{
    QString joined;
    for (const Run &run : text)
        joined += printable(run.text);
    return joined.replace(u'\n', u' ').simplified();
}

} // namespace solnoma
