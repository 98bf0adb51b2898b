// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_words.h"

#include "characters.h"

#include <algorithm>

namespace solnoma {

namespace {

constexpr qsizetype LongestGap = 6;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == u'\f' || c == u'\v';
}

bool isNoBreakSpace(QChar c)
{
    return c == QChar::Nbsp || c == QChar(0x202F) || c == QChar(0x2007) || c == QChar(0x2009) || c == QChar(0x200A);
}

qsizetype skipInvisible(QStringView text, qsizetype at)
{
    while (at < text.size() && isInvisible(text[at].unicode()))
        ++at;
    return at;
}

/// MukhtarovShavkat: a capital after three letters begins a word.
bool isCamelBreak(const QString &before, QChar next)
{
    return next.isUpper() && before.size() >= 3 && before.back().isLower();
}

/// Reads one word from `at`; returns where it ends.
qsizetype readWord(QStringView text, qsizetype at, QString &letters)
{
    qsizetype end = at;
    while (at < text.size()) {
        const QChar c = text[at];
        if (isInvisible(c.unicode())) {
            ++at;
            continue;
        }
        const bool apostrophe = isApostrophe(c.unicode()) && !letters.isEmpty();
        const qsizetype next = skipInvisible(text, at + 1);
        if (!isWordCharacter(c) && !(apostrophe && next < text.size() && text[next].isLetter()))
            break;
        if (isCamelBreak(letters, c))
            break;
        letters.append(c);
        end = ++at;
    }
    return end;
}

void describeGap(TextWord &word, QStringView gap)
{
    bool joins = true;
    bool near = gap.size() <= LongestGap;
    int breaks = 0;
    bool tie = gap.isEmpty();
    for (const QChar c : gap) {
        breaks += c == u'\n' ? 1 : 0;
        tie |= isHyphen(c.unicode()) || isLineBreak(c) || isNoBreakSpace(c) || isInvisible(c.unicode());
        joins &= isHyphen(c.unicode()) || c.isSpace() || isInvisible(c.unicode());
        near &= c != u'!' && c != u'?' && c != u';' && (c != u'.' || word.letters.size() <= 2 || gap.size() == 1);
    }
    word.nearNext = near && breaks < 2;
    word.joinsNext = joins && tie && word.nearNext;
}

} // namespace

QList<TextWord> textWords(QStringView text)
{
    QList<TextWord> words;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordCharacter(text[at]) || text[at].isMark()) {
            ++at;
            continue;
        }
        TextWord word;
        word.offset = at;
        at = readWord(text, at, word.letters);
        word.length = at - word.offset;
        if (!words.isEmpty())
            describeGap(words.back(), text.sliced(words.back().end(), word.offset - words.back().end()));
        words.append(word);
    }
    return words;
}

QStringList readingsOf(const QString &letters)
{
    bool latin = false;
    bool cyrillic = false;
    bool twinsOnly = true;
    QString asCyrillic = letters;
    QString asLatin = letters;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (!letters[i].isLetter())
            continue;
        const char16_t c = letters[i].unicode();
        const Script script = scriptOf(char32_t(c));
        latin |= script == Script::Latin;
        cyrillic |= script == Script::Cyrillic;
        const char16_t twin = script == Script::Latin ? cyrillicTwin(c) : script == Script::Cyrillic ? latinTwin(c) : char16_t(0);
        twinsOnly &= twin != 0;
        if (twin && script == Script::Latin)
            asCyrillic[i] = twin;
        if (twin && script == Script::Cyrillic)
            asLatin[i] = twin;
    }
    if (latin && cyrillic)
        return {letters, asCyrillic, asLatin};
    if (twinsOnly && (latin || cyrillic))
        return {letters, latin ? asCyrillic : asLatin};
    return {letters};
}

} // namespace solnoma
