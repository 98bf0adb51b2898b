// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "normalise.h"

#include "characters.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace solnoma {

namespace {

constexpr char16_t OneApostrophe = 0x02BC;
constexpr char16_t LastAlwaysSeen = 0x00AC; // the soft hyphen comes next

char16_t arabicVariant(char16_t c)
{
    switch (c) {
    case 0x0622: // alef with madda, hamza above, hamza below, wasla
    case 0x0623:
    case 0x0625:
    case 0x0671: return 0x0627;
    case 0x0649: // alef maksura, Farsi yeh
    case 0x06CC: return 0x064A;
    case 0x06A9: return 0x0643; // keheh
    case 0x0629: return 0x0647; // teh marbuta
    default: return c;
    }
}

bool isStressMark(char16_t c)
{
    return c == 0x0300 || c == 0x0301 || c == 0x0307;
}

/// Between letters, or the end of an Uzbek oʻ/gʻ in a word that did not begin with a quotation mark.
bool isApostropheOfWord(const QString &text, qsizetype at, bool quoted)
{
    if (at == 0 || !text[at - 1].isLetterOrNumber())
        return false;
    if (isLetterApostrophe(text[at].unicode()))
        return true;
    if (at + 1 < text.size() && text[at + 1].isLetter() && !isApostrophe(text[at + 1].unicode()))
        return true;
    const QChar before = text[at - 1];
    return !quoted && (before == u'o' || before == u'g');
}

QString withoutInvisible(QStringView text)
{
    QString kept = text.toString();
    kept.removeIf([](QChar c) { return c > LastAlwaysSeen && (isInvisible(c.unicode()) || isArabicVowelMark(c.unicode())); });
    return kept;
}

} // namespace

QString normalise(QStringView text)
{
    const QString lower = withoutInvisible(text).normalized(QString::NormalizationForm_C).toLower();
    QString out(lower.size(), Qt::Uninitialized);
    QChar *next = out.data();
    bool quoted = false;
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const char16_t c = lower[i].unicode();
        if (isApostrophe(c)) {
            const bool ofWord = isApostropheOfWord(lower, i, quoted);
            quoted = !ofWord && !quoted;
            *next++ = ofWord ? QChar(OneApostrophe) : QChar(u' ');
        } else if (!isStressMark(c)) {
            *next++ = c == u'ё' ? QChar(u'е') : QChar(arabicVariant(c));
        }
    }
    out.truncate(next - out.constData());
    return out;
}

QStringList tokens(QStringView text)
{
    const QString normal = normalise(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, normal);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype at = finder.toNextBoundary(); at != -1; at = finder.toNextBoundary()) {
        const QStringView word = QStringView(normal).sliced(start, at - start);
        if (std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            words.append(word.toString());
        start = at;
    }
    return words;
}

} // namespace solnoma
