// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "characters.h"

#include <QChar>

#include <array>

namespace solnoma {

namespace {

struct Twins {
    char16_t latin;
    char16_t cyrillic;
};

// Unicode TR 39 look-alikes that occur in ordinary fonts; case matters (В looks like B, в does not look like b).
constexpr std::array twins{
    Twins{u'a', u'а'}, Twins{u'c', u'с'}, Twins{u'e', u'е'}, Twins{u'o', u'о'}, Twins{u'p', u'р'}, Twins{u'x', u'х'},
    Twins{u'y', u'у'}, Twins{u'i', u'і'}, Twins{u'j', u'ј'}, Twins{u's', u'ѕ'}, Twins{u'h', u'һ'}, Twins{u'A', u'А'},
    Twins{u'B', u'В'}, Twins{u'C', u'С'}, Twins{u'E', u'Е'}, Twins{u'H', u'Н'}, Twins{u'I', u'І'}, Twins{u'J', u'Ј'},
    Twins{u'K', u'К'}, Twins{u'M', u'М'}, Twins{u'O', u'О'}, Twins{u'P', u'Р'}, Twins{u'S', u'Ѕ'}, Twins{u'T', u'Т'},
    Twins{u'X', u'Х'}, Twins{u'Y', u'У'}, Twins{u'ë', u'ё'}, Twins{u'Ë', u'Ё'}, Twins{u'k', u'к'}, Twins{u'ï', u'ї'},
};

} // namespace

Script scriptOf(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Latin: return Script::Latin;
    case QChar::Script_Cyrillic: return Script::Cyrillic;
    case QChar::Script_Arabic: return Script::Arabic;
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown: return Script::None;
    default: return Script::Other;
    }
}

Script scriptOf(QStringView text)
{
    for (const QChar c : text) {
        if (c.isSurrogate())
            return Script::Other;
        if (!c.isLetter())
            continue;
        if (const Script script = scriptOf(char32_t(c.unicode())); script != Script::None)
            return script;
    }
    return Script::None;
}

bool isLetterApostrophe(char16_t c)
{
    return (c >= 0x02B9 && c <= 0x02BF) || c == 0x02C8 || c == 0x02CA || c == 0x02CB || c == 0xA78C || c == 0x05F3;
}

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'`' || c == 0x00B4 || (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0xFF07 ||
           isLetterApostrophe(c);
}

bool isInvisible(char16_t c)
{
    return c == 0x00AD || c == 0x034F || c == 0x061C || c == 0x180E || (c >= 0x200B && c <= 0x200F) ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || (c >= 0xFE00 && c <= 0xFE0F) || c == 0xFEFF ||
           c == 0x0640;
}

bool isHyphen(char16_t c)
{
    return c == u'-' || c == 0x058A || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D;
}

bool isArabicVowelMark(char16_t c)
{
    return (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x06D6 && c <= 0x06ED && c != 0x06DD && c != 0x06DE && c != 0x06E9);
}

char16_t cyrillicTwin(char16_t latin)
{
    for (const Twins &pair : twins) {
        if (pair.latin == latin)
            return pair.cyrillic;
    }
    return 0;
}

char16_t latinTwin(char16_t cyrillic)
{
    for (const Twins &pair : twins) {
        if (pair.cyrillic == cyrillic)
            return pair.latin;
    }
    return 0;
}

} // namespace solnoma
