// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace solnoma {

/// How one lower-case letter is folded.
struct Folding {
    char16_t letter;
    const char *ascii;
};

inline constexpr std::array cyrillicFoldings{
    Folding{u'а', "a"},
    Folding{u'б', "b"},
    Folding{u'в', "v"},
    Folding{u'г', "g"},
    Folding{u'д', "d"},
    Folding{u'е', "e"},
    Folding{u'ё', "yo"},
    Folding{u'ж', "zh"},
    Folding{u'з', "z"},
    Folding{u'и', "i"},
    Folding{u'й', "y"},
    Folding{u'к', "k"},
    Folding{u'л', "l"},
    Folding{u'м', "m"},
    Folding{u'н', "n"},
    Folding{u'о', "o"},
    Folding{u'п', "p"},
    Folding{u'р', "r"},
    Folding{u'с', "s"},
    Folding{u'т', "t"},
    Folding{u'у', "u"},
    Folding{u'ф', "f"},
    Folding{u'х', "kh"},
    Folding{u'ц', "ts"},
    Folding{u'ч', "ch"},
    Folding{u'ш', "sh"},
    Folding{u'щ', "shch"},
    Folding{u'ъ', ""},
    Folding{u'ы', "y"},
    Folding{u'ь', ""},
    Folding{u'э', "e"},
    Folding{u'ю', "yu"},
    Folding{u'я', "ya"},
    // Uzbek
    Folding{u'ў', "o"},
    Folding{u'қ', "q"},
    Folding{u'ғ', "g"},
    Folding{u'ҳ', "h"},
    // Tajik
    Folding{u'ҷ', "j"},
    Folding{u'ӯ', "u"},
    Folding{u'ӣ', "i"},
    // Kazakh, Kyrgyz, Turkmen, Uyghur, Karakalpak
    Folding{u'ә', "a"},
    Folding{u'ө', "o"},
    Folding{u'ү', "u"},
    Folding{u'ұ', "u"},
    Folding{u'ң', "ng"},
    Folding{u'ҥ', "ng"},
    Folding{u'і', "i"},
    Folding{u'һ', "h"},
    Folding{u'җ', "j"},
    Folding{u'ҝ', "g"},
    Folding{u'ҹ', "j"},
    // Ukrainian, Belarusian, Serbian
    Folding{u'ї', "yi"},
    Folding{u'є', "ye"},
    Folding{u'ґ', "g"},
    Folding{u'ј', "y"},
    Folding{u'љ', "l"},
    Folding{u'њ', "n"},
    Folding{u'ћ', "ch"},
    Folding{u'ђ', "j"},
    Folding{u'џ', "j"},
    Folding{u'ѕ', "z"},
};

/// Letters that a name from Central Asia reads otherwise than their base letter; the rest lose their marks.
inline constexpr std::array latinFoldings{
    Folding{u'ş', "sh"}, Folding{u'ș', "sh"}, Folding{u'š', "sh"}, Folding{u'ç', "ch"}, Folding{u'č', "ch"}, Folding{u'ž', "zh"},
    Folding{u'ň', "ng"}, Folding{u'ŋ', "ng"}, Folding{u'ı', "i"},  Folding{u'ə', "a"},  Folding{u'ß', "ss"}, Folding{u'æ', "ae"},
    Folding{u'ø', "o"},  Folding{u'ł', "l"},  Folding{u'đ', "d"},  Folding{u'þ', "th"}, Folding{u'ð', "d"},  Folding{u'œ', "oe"},
};

/// waw and yeh are vowels except at the start of a word, ain only sounds there: Folder sees to that.
inline constexpr std::array arabicFoldings{
    Folding{u'ا', "a"},
    Folding{u'آ', "a"},
    Folding{u'أ', "a"},
    Folding{u'إ', "i"},
    Folding{u'ٱ', "a"},
    Folding{u'ء', ""},
    Folding{u'ئ', ""},
    Folding{u'ؤ', "u"},
    Folding{u'ب', "b"},
    Folding{u'پ', "p"},
    Folding{u'ت', "t"},
    Folding{u'ث', "s"},
    Folding{u'ج', "j"},
    Folding{u'چ', "ch"},
    Folding{u'ح', "h"},
    Folding{u'خ', "kh"},
    Folding{u'د', "d"},
    Folding{u'ذ', "z"},
    Folding{u'ر', "r"},
    Folding{u'ز', "z"},
    Folding{u'ژ', "zh"},
    Folding{u'س', "s"},
    Folding{u'ش', "sh"},
    Folding{u'ص', "s"},
    Folding{u'ض', "z"},
    Folding{u'ط', "t"},
    Folding{u'ظ', "z"},
    Folding{u'ع', ""},
    Folding{u'غ', "gh"},
    Folding{u'ف', "f"},
    Folding{u'ق', "q"},
    Folding{u'ك', "k"},
    Folding{u'ک', "k"},
    Folding{u'گ', "g"},
    Folding{u'ل', "l"},
    Folding{u'م', "m"},
    Folding{u'ن', "n"},
    Folding{u'ه', "h"},
    Folding{u'ھ', "h"},
    Folding{u'ة', "a"},
    Folding{u'و', "u"},
    Folding{u'ي', "i"},
    Folding{u'ی', "i"},
    Folding{u'ى', "a"},
    Folding{u'ې', "e"},
    Folding{u'ە', "a"},
    Folding{u'ۆ', "o"},
    Folding{u'ۇ', "u"},
    Folding{u'ۈ', "u"},
    Folding{u'ۋ', "v"},
    Folding{u'ڭ', "ng"},
    // short vowels, written only with care
    Folding{0x064E, "a"},
    Folding{0x064F, "u"},
    Folding{0x0650, "i"},
    Folding{0x0670, "a"},
};

} // namespace solnoma
