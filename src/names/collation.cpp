// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/collation.h"

#include "names/normalise.h"

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

/// Where a letter of Unicode's private area stands for one that has another place in the alphabet. Cyrillic and Latin both
/// lie below it.
constexpr char16_t AfterCyrillic = 0xE000;

constexpr QChar Apostrophe(u'\u02BC'); ///< as normalise() writes every one

struct Letter {
    std::u16string_view written; ///< normalised
    char16_t place;
};

/// Latin letters: the characters that follow z in ASCII. Cyrillic ones: after every other letter of the block.
constexpr std::array uzbekLetters{Letter{u"o\u02BC", u'{'}, Letter{u"g\u02BC", u'|'}, Letter{u"sh", u'}'},
                                  Letter{u"ch", u'~'},      Letter{u"ў", u'\u0530'},  Letter{u"қ", u'\u0531'},
                                  Letter{u"ғ", u'\u0532'},  Letter{u"ҳ", u'\u0533'}};

QString withUzbekLetters(const QString &text)
{
    QString placed;
    placed.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const auto letter = std::ranges::find_if(
            uzbekLetters, [&](const Letter &each) { return QStringView(text).sliced(at).startsWith(QStringView(each.written)); });
        const bool isOwn = letter != uzbekLetters.end();
        placed += isOwn ? QChar(letter->place) : text[at];
        at += isOwn ? static_cast<qsizetype>(letter->written.size()) : 1;
    }
    return placed;
}

bool isLatin(QChar letter)
{
    return letter >= u'a' && letter <= u'~';
}

} // namespace

Collation Collation::of(QStringView language)
{
    return {language == u"ru" || language == u"uz-Cyrl", language.startsWith(u"uz")};
}

QByteArray Collation::key(QStringView text) const
{
    QString placed = normalise(text);
    if (hasUzbekLetters)
        placed = withUzbekLetters(placed);
    placed.remove(Apostrophe);
    if (isCyrillicFirst) {
        for (QChar &letter : placed) {
            if (isLatin(letter))
                letter = QChar(static_cast<char16_t>(AfterCyrillic + letter.unicode()));
        }
    }
    return placed.toUtf8();
}

} // namespace solnoma
