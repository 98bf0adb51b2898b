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
    {u"tsiya", u"ция"}, {u"ksiya", u"кция"}, {u"nsiya", u"нция"}, {u"tsion", u"цион"}, {u"ksion", u"кцион"}, {u"tse", u"це"},
    {u"yo'", u"йў"},    {u"s'h", u"сҳ"},     {u"sh", u"ш"},       {u"ch", u"ч"},       {u"o'", u"ў"},        {u"g'", u"ғ"},
    {u"yo", u"ё"},      {u"yu", u"ю"},       {u"ya", u"я"},       {u"ye", u"е"},       {u"a", u"а"},         {u"b", u"б"},
    {u"d", u"д"},       {u"f", u"ф"},        {u"g", u"г"},        {u"h", u"ҳ"},        {u"i", u"и"},         {u"j", u"ж"},
    {u"k", u"к"},       {u"l", u"л"},        {u"m", u"м"},        {u"n", u"н"},        {u"o", u"о"},         {u"p", u"п"},
    {u"q", u"қ"},       {u"r", u"р"},        {u"s", u"с"},        {u"t", u"т"},        {u"u", u"у"},         {u"v", u"в"},
    {u"x", u"х"},       {u"y", u"й"},        {u"z", u"з"},        {u"'", u"ъ"},
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

constexpr QStringView CaseEndings[] = {u"", u"da", u"dan", u"dagi", u"ga", u"gacha", u"gi", u"ni", u"ning"};

/// The word as it is, or with the ending of a case.
bool isFormOf(QStringView word, QStringView name)
{
    return word.startsWith(name) && std::ranges::find(CaseEndings, word.sliced(name.size())) != std::end(CaseEndings);
}

/// II to XXXIX as they are written; IIV is an abbreviation.
bool isRoman(QStringView word)
{
    constexpr QStringView ones[] = {u"", u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII", u"VIII", u"IX"};
    if (word.size() < 2)
        return false;
    for (int tens = 0; tens < 3 && word.startsWith(u'X'); ++tens)
        word = word.sliced(1);
    return std::ranges::find(ones, word) != std::end(ones);
}

bool staysLatin(QStringView word)
{
    const auto isStrange = [](QChar letter) { return letter == u'w' || letter == u'W'; };
    const auto isLoneC = [&] {
        for (qsizetype i = 0; i < word.size(); ++i) {
            if (word[i].toLower() == u'c' && (i + 1 == word.size() || word[i + 1].toLower() != u'h'))
                return true;
        }
        return false;
    };
    return std::ranges::any_of(word, isStrange) || isRoman(word) || isLoneC() ||
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

/// Where a word that is written like an abbreviation falls apart: BMT|ga, MJ|t|K, Sh|HT, AQ|Shda; 0: it does not.
qsizetype partOf(QStringView latin)
{
    for (qsizetype i = 1; i < latin.size(); ++i) {
        if (latin[i].isUpper() && latin[i - 1].isLower())
            return i;
    }
    const auto isSmall = [](QChar letter) { return letter.isLower(); };
    const qsizetype capitals = std::ranges::find_if(latin, isSmall) - latin.begin();
    if (capitals < 2 || capitals == latin.size())
        return 0;
    const bool isPair = latin[capitals] == u'h' && QStringView(u"SC").contains(latin[capitals - 1]);
    return isPair ? capitals - 1 : capitals;
}

QString word(QStringView latin)
{
    if (staysLatin(latin))
        return latin.toString();
    const auto isThis = [latin](const CyrillicStem &each) { return latin == QStringView(each.latin); };
    const auto abbreviations = cyrillicAbbreviations();
    if (const auto found = std::ranges::find_if(abbreviations, isThis); found != abbreviations.end())
        return QString::fromUtf16(found->cyrillic);
    for (const char16_t *kept : latinWords()) {
        if (const QStringView name(kept); name.size() > 2 && isFormOf(latin, name)) // Linuxda
            return QString(name + word(QString(u'n' + latin.sliced(name.size()))).sliced(1));
    }
    if (const qsizetype part = partOf(latin)) {
        const QStringView rest = latin.sliced(part);
        return word(latin.first(part)) + (rest.front().isUpper() ? word(rest) : word(QString(u'n' + rest)).sliced(1));
    }
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

bool isAsciiLetter(QChar letter)
{
    return letter.isLetter() && letter.unicode() < 0x80;
}

/// Length of an address, a name or pattern of files, a path, a symbol of a UN paper, a code or an option at the beginning of
/// the text: vault.solnoma, *.pdf, /tmp, A/HRC/36/38, known_to_few, --yes. 0: there is none.
qsizetype nameLength(QStringView before, QStringView text)
{
    if (!before.isEmpty() && (before.back().isLetter() || (before.back().isDigit() && text.front() != u'.')))
        return 0; // inside of a word; but %1.public
    const auto isIn = [](QChar letter) {
        return letter.unicode() < 0x80 && (letter.isLetterOrNumber() || QStringView(u"._/-~@").contains(letter));
    };
    const qsizetype star = text.startsWith(u"*.") ? 1 : 0;
    qsizetype length = star;
    while (length < text.size() && isIn(text[length]))
        ++length;
    if (length < text.size() && (text[length].isLetter() || Apostrophes.contains(text[length])))
        return 0; // a word of ours
    while (length > star && !text[length - 1].isLetterOrNumber())
        --length;
    const QStringView name = text.sliced(star, length - star);
    if (!std::ranges::any_of(name, isAsciiLetter))
        return 0;
    const bool isFirst = before.isEmpty() || before.back().isSpace() || QStringView(u"(\u00AB\u201C\"").contains(before.back());
    if (isFirst && (name.front() == u'/' || name.startsWith(u"~/") || name.startsWith(u"--")))
        return length;
    for (qsizetype i = 1; i + 1 < name.size(); ++i) {
        if (name[i] == u'_' && name[i - 1].isLetterOrNumber() && name[i + 1].isLetterOrNumber())
            return length;
    }
    const auto isDigit = [](QChar letter) { return letter.isDigit(); };
    const auto isNumber = [isDigit](QStringView part) { return !part.isEmpty() && std::ranges::all_of(part, isDigit); };
    const auto isOfSymbol = [](QStringView part) {
        return part.contains(u'.') || std::ranges::none_of(part, [](QChar letter) { return letter.isLower(); });
    };
    const QList<QStringView> steps = name.split(u'/');
    if (isAsciiLetter(name.front()) && std::ranges::any_of(steps, isNumber) && std::ranges::all_of(steps, isOfSymbol))
        return length;
    const QStringView ending = name.sliced(name.lastIndexOf(u'.') + 1);
    const auto isSmall = [](QChar letter) { return letter.isLower() && letter.unicode() < 0x80; };
    return ending.size() > 1 && ending.size() < name.size() && std::ranges::all_of(ending, isSmall) ? length : 0;
}

/// Length of what stays as it is at the beginning of the text: a placeholder, a tag, an entity, an address, a command.
qsizetype keptLength(QStringView before, QStringView text)
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
    return nameLength(before, text);
}

/// A day, a month and a year have no hyphen in Cyrillic: 2009 йил 13 май, 2005–2006 йиллар. The nineties keep theirs: 90-йиллар.
bool isOfDate(QStringView before, QStringView word)
{
    const qsizetype digits = before.size() - 1; // and the hyphen
    if (digits < 1 || before.back() != u'-' || !before[digits - 1].isDigit())
        return false;
    const bool isYear =
        digits >= 4 && std::ranges::all_of(before.sliced(digits - 4, 4), [](QChar each) { return each.isDigit(); });
    constexpr QStringView names[] = {u"yil",  u"yanvar", u"fevral",  u"mart",   u"aprel",  u"may",   u"iyun",
                                     u"iyul", u"avgust", u"sentabr", u"oktabr", u"noyabr", u"dekabr"};
    const QString lower = word.toString().toLower();
    return (isYear && isFormOf(lower, u"yillar")) ||
           std::ranges::any_of(names, [&lower](QStringView name) { return isFormOf(lower, name); });
}

/// The same of the first of two days, which a word stands after: 12 ёки 13 май.
void dropHyphenOfFirstDay(QString &out)
{
    qsizetype at = out.size() - 1; // behind the second day
    while (at > 0 && out[at - 1].isDigit())
        --at;
    for (const QStringView between : {u"- ёки ", u"- ва "}) {
        const qsizetype hyphen = at - between.size();
        if (hyphen > 0 && QStringView(out).first(at).endsWith(between) && out[hyphen - 1].isDigit()) {
            out.remove(hyphen, 1);
            return;
        }
    }
}

/// A to F grade a source, I to X number a chapter; before a name ("A. Karimov") they are an initial.
bool isSign(QStringView word, QStringView after)
{
    if (word.size() != 1 || !QStringView(u"ABCDEFIVX").contains(word.front()))
        return false;
    const QStringView next = after.startsWith(u'.') ? after.sliced(1).trimmed() : QStringView();
    return next.isEmpty() || !next.front().isUpper();
}

/// Ctrl+L, Alt+Left
bool isOfKeys(QStringView before, QStringView word)
{
    return before.endsWith(u'+') && (word.size() == 1 || (before.size() > 1 && isAsciiLetter(before[before.size() - 2])));
}

} // namespace

QString uzbekCyrillic(QStringView latin)
{
    QString out;
    out.reserve(latin.size());
    while (!latin.isEmpty()) {
        if (const qsizetype kept = keptLength(out, latin)) {
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
        const bool hasDigit = std::ranges::any_of(plain, [](QChar letter) { return letter.isDigit(); });
        const bool isKept = hasDigit || isOfKeys(out, plain) || isSign(plain, latin.sliced(length));
        QString done = isKept ? plain : word(plain);
        if (isOfDate(out, plain)) {
            out.back() = u' ';
            dropHyphenOfFirstDay(out);
        }
        if (mnemonic >= 0)
            done.insert(hasDigit ? mnemonic : std::min(word(QStringView(plain).first(mnemonic)).size(), done.size()), u'&');
        out += done;
        latin = latin.sliced(length);
    }
    return out;
}

} // namespace solnoma
