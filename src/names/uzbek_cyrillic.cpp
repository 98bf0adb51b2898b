// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/uzbek_cyrillic.h"

#include "names/uzbek_cyrillic_words.h"

#include <QStringList>

#include <algorithm>

namespace solnoma {

namespace {

constexpr QStringView Apostrophes = u"\u02BB\u02BC\u2018\u2019'`";

struct Pair {
    QStringView latin;
    QStringView cyrillic;
};

/// Longer ones first; the apostrophes are already one: '.
constexpr Pair pairs[] = {
    {u"tsiya", u"ция"}, {u"tsion", u"цион"}, {u"yo'", u"йў"}, {u"s'h", u"сҳ"}, {u"sh", u"ш"}, {u"ch", u"ч"},
    {u"o'", u"ў"},      {u"g'", u"ғ"},       {u"yo", u"ё"},   {u"yu", u"ю"},   {u"ya", u"я"}, {u"ye", u"е"},
    {u"a", u"а"},       {u"b", u"б"},        {u"d", u"д"},    {u"f", u"ф"},    {u"g", u"г"},  {u"h", u"ҳ"},
    {u"i", u"и"},       {u"j", u"ж"},        {u"k", u"к"},    {u"l", u"л"},    {u"m", u"м"},  {u"n", u"н"},
    {u"o", u"о"},       {u"p", u"п"},        {u"q", u"қ"},    {u"r", u"р"},    {u"s", u"с"},  {u"t", u"т"},
    {u"u", u"у"},       {u"v", u"в"},        {u"x", u"х"},    {u"y", u"й"},    {u"z", u"з"},  {u"'", u"ъ"},
};

bool isVowel(QChar letter)
{
    return QStringView(u"аоуиэеёюяў").contains(letter);
}

/// A word in lower case, with ' for every apostrophe.
QString lettersOf(QStringView word)
{
    QString out;
    while (!word.isEmpty()) {
        if (word.front() == u'e') {
            out += out.isEmpty() || isVowel(out.back()) ? u'э' : u'е';
            word = word.sliced(1);
            continue;
        }
        const auto *found = std::ranges::find_if(pairs, [&](const Pair &pair) { return word.startsWith(pair.latin); });
        if (found == std::end(pairs)) {
            out += word.front();
            word = word.sliced(1);
            continue;
        }
        out += found->cyrillic;
        word = word.sliced(found->latin.size());
    }
    return out;
}

QString lowerWord(const QString &word)
{
    for (const CyrillicStem &stem : cyrillicStems()) {
        const QStringView latin(stem.latin);
        if (!word.startsWith(latin))
            continue;
        QStringView cyrillic(stem.cyrillic);
        const QStringView rest = QStringView(word).sliced(latin.size());
        if (!rest.isEmpty() && cyrillic.endsWith(u'ь'))
            cyrillic.chop(1);
        // What follows a stem is not the beginning of a word: a letter before it, taken off again.
        return cyrillic + lettersOf(QString(u'n' + rest)).sliced(1);
    }
    return lettersOf(word);
}

bool staysLatin(QStringView word)
{
    const auto isStrange = [](QChar letter) { return letter == u'w' || letter == u'W'; };
    const auto isRoman = [](QChar letter) { return QStringView(u"IVX").contains(letter); };
    const auto isLoneC = [&] {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i].toLower() == u'c' && (i + 1 == word.size() || word[i + 1].toLower() != u'h'))
                return true;
        }
        return false;
    };
    return std::ranges::any_of(word, isStrange) || (word.size() > 1 && std::ranges::all_of(word, isRoman)) || isLoneC() ||
           std::ranges::any_of(latinWords(), [word](const char16_t *kept) { return word == QStringView(kept); });
}

QString withCaseOf(QStringView latin, const QString &cyrillic)
{
    const auto isUpper = [](QChar letter) { return letter.isUpper(); };
    const auto letters =
        std::ranges::count_if(latin, [](QChar letter) { return letter.isLetter() && letter.script() == QChar::Script_Latin; });
    const auto upper = std::ranges::count_if(latin, isUpper);
    if (upper > 1 && upper == letters)
        return cyrillic.toUpper();
    if (!latin.isEmpty() && latin.front().isUpper() && !cyrillic.isEmpty())
        return cyrillic.front().toUpper() + cyrillic.sliced(1);
    return cyrillic;
}

QString word(QStringView latin)
{
    if (staysLatin(latin))
        return latin.toString();
    // BMTga: an abbreviation with a suffix.
    const auto isSmall = [](QChar letter) { return letter.isLower(); };
    const qsizetype capitals = std::ranges::find_if(latin, isSmall) - latin.begin();
    if (capitals > 1 && capitals < latin.size())
        return word(latin.first(capitals)) + word(QString(u'n' + latin.sliced(capitals))).sliced(1);
    QString lower = latin.toString().toLower();
    for (QChar &letter : lower) {
        if (Apostrophes.contains(letter))
            letter = u'\'';
    }
    return withCaseOf(latin, lowerWord(lower));
}

bool isLatin(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x250;
}

/// Length of what stays as it is at the beginning of the text: a placeholder, a tag, an entity, an address, a command.
qsizetype keptLength(QStringView text)
{
    const auto upTo = [text](QChar end) {
        const qsizetype at = text.indexOf(end);
        return at < 0 ? 0 : at + 1;
    };
    if (text.front() == u'%') {
        qsizetype length = 1;
        while (length < text.size() && length < 4 && (text[length].isDigit() || text[length] == u'L' || text[length] == u'n'))
            ++length;
        return length;
    }
    if (text.front() == u'<')
        return upTo(u'>');
    if (text.front() == u'`')
        return text.size() > 1 && text.sliced(1).contains(u'`') ? text.indexOf(u'`', 1) + 1 : 0;
    if (text.startsWith(u"](")) // the address of a Markdown link
        return upTo(u')');
    if (text.startsWith(u"http://") || text.startsWith(u"https://") || text.startsWith(u"solnoma-cli")) {
        qsizetype length = 0;
        while (length < text.size() && !text[length].isSpace() && text[length] != u')')
            ++length;
        return length;
    }
    return 0;
}

} // namespace

QString uzbekCyrillic(QStringView latin)
{
    QString out;
    out.reserve(latin.size());
    while (!latin.isEmpty()) {
        if (const qsizetype kept = keptLength(latin)) {
            out += latin.first(kept);
            latin = latin.sliced(kept);
            continue;
        }
        qsizetype length = 0;
        qsizetype mnemonic = -1;
        QString plain;
        while (length < latin.size()) {
            const QChar letter = latin[length];
            const bool hasNext = length + 1 < latin.size();
            const bool isMark = letter == u'&' && mnemonic < 0 && hasNext && isLatin(latin[length + 1]);
            if (isMark)
                mnemonic = plain.size();
            else if (isLatin(letter) || (!plain.isEmpty() && Apostrophes.contains(letter) && letter != u'`'))
                plain += letter;
            else if (!plain.isEmpty() && letter.isDigit())
                plain += letter; // F5, SHA256: decided below
            else
                break;
            ++length;
        }
        if (length == 0) {
            out += latin.front();
            latin = latin.sliced(1);
            continue;
        }
        const bool isKey = plain.size() == 1 && (out.endsWith(u'+') || (plain == u"I" && out.endsWith(u'-'))); // Ctrl+L, 763-I
        const bool hasDigit = std::ranges::any_of(plain, [](QChar letter) { return letter.isDigit(); });
        QString done = isKey || hasDigit ? plain : word(plain);
        if (mnemonic >= 0)
            done.insert(hasDigit ? mnemonic : std::min(word(QStringView(plain).first(mnemonic)).size(), done.size()), u'&');
        out += done;
        latin = latin.sliced(length);
    }
    return out;
}

} // namespace solnoma
