// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fold.h"

#include "letter_tables.h"
#include "phonetics.h"

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace solnoma {

namespace {

constexpr char16_t CyrillicStart = 0x0400;
constexpr char16_t ArabicStart = 0x0600;

bool isAsciiLetterOrDigit(char16_t c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isCombining(char16_t c)
{
    return c >= 0x0300 && c <= 0x036F;
}

const char *latinFolding(char16_t letter)
{
    const auto found = std::find_if(latinFoldings.begin(), latinFoldings.end(),
                                    [letter](const Folding &folding) { return folding.letter == letter; });
    return found != latinFoldings.end() ? found->ascii : nullptr;
}

/// ASCII under a mark: é is e. 0 where the letter is not made of one.
char16_t baseLetter(char16_t letter)
{
    for (int depth = 0; depth < 3 && letter >= 0x80; ++depth) {
        const QString parts = QChar(letter).decomposition();
        if (parts.isEmpty())
            return 0;
        letter = parts[0].toLower().unicode();
    }
    return isAsciiLetterOrDigit(letter) ? letter : 0;
}

/// Words of a column: patronymics shortened, particles left out, compounds also in one.
std::vector<std::string> keyWords(std::string_view fold)
{
    const std::vector<std::string_view> words = foldedWords(fold);
    std::vector<std::string> out;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words.size() > 1 && isPatronymicParticle(words[i]))
            continue;
        out.emplace_back(withoutPatronymicEnding(words[i]));
        if (i + 1 == words.size())
            break;
        const bool hyphened = words[i].data() + words[i].size() + 1 == words[i + 1].data() && *(words[i + 1].data() - 1) == '-';
        if (hyphened || joinsWithNeighbour(words[i], words[i + 1]))
            out.push_back(std::string(words[i]).append(words[i + 1]));
    }
    return out;
}

QString joinedKeys(QStringView fold, std::string (*key)(std::string_view))
{
    const QByteArray ascii = fold.toLatin1();
    std::string out;
    for (const std::string &word : keyWords({ascii.constData(), static_cast<size_t>(ascii.size())}))
        out.append(out.empty() ? "" : " ").append(key(word));
    return QString::fromLatin1(out.data(), static_cast<qsizetype>(out.size()));
}

} // namespace

struct Folder::Icu {
    std::unique_ptr<icu::Transliterator> toAscii;
};

/// The folded text as it grows, with the run of letters that ICU still has to fold.
class Folder::Output
{
public:
    explicit Output(qsizetype expected) { text.reserve(static_cast<size_t>(expected) + 8); }

    void separate(char separator)
    {
        if (!text.empty() && text.back() != ' ') {
            if (text.back() != '-')
                text += separator;
            else if (separator == ' ')
                text.back() = ' ';
        }
    }
    bool isAtWordStart() const { return text.empty() || text.back() == ' ' || text.back() == '-'; }

    std::string text;
    icu::UnicodeString foreign;
};

Folder::Folder() : m_icu(std::make_unique<Icu>())
{
    for (const Folding &folding : cyrillicFoldings)
        m_cyrillic.at(folding.letter - CyrillicStart) = folding.ascii;
    for (const Folding &folding : arabicFoldings)
        m_arabic.at(folding.letter - ArabicStart) = folding.ascii;
    UErrorCode status = U_ZERO_ERROR;
    m_icu->toAscii.reset(icu::Transliterator::createInstance("Any-Latin; NFKD; Latin-ASCII; Lower", UTRANS_FORWARD, status));
    Q_ASSERT(U_SUCCESS(status));
}

Folder::~Folder() = default;

void Folder::flushForeign(Output &out) const
{
    if (out.foreign.isEmpty())
        return;
    if (m_icu->toAscii)
        m_icu->toAscii->transliterate(out.foreign);
    for (int32_t i = 0; i < out.foreign.length(); ++i) {
        const char16_t c = out.foreign[i];
        if (isAsciiLetterOrDigit(c))
            out.text += static_cast<char>(c);
        else if (c == u' ')
            out.separate(' ');
    }
    out.foreign.remove();
}

void Folder::foldLetter(Output &out, char16_t letter) const
{
    const char *ascii = nullptr;
    if (letter >= CyrillicStart && letter < CyrillicStart + m_cyrillic.size())
        ascii = m_cyrillic[static_cast<size_t>(letter - CyrillicStart)];
    else if (letter >= ArabicStart && letter < ArabicStart + m_arabic.size())
        ascii = m_arabic[static_cast<size_t>(letter - ArabicStart)];
    else
        ascii = latinFolding(letter);
    const char16_t base = ascii ? char16_t(0) : baseLetter(letter);
    if (!ascii && !base) {
        out.foreign.append(letter);
        return;
    }
    flushForeign(out);
    if (base)
        out.text += static_cast<char>(base);
    else if (out.isAtWordStart() && letter == 0x0648)
        out.text += 'v';
    else if (out.isAtWordStart() && (letter == 0x064A || letter == 0x06CC))
        out.text += 'y';
    else if (out.isAtWordStart() && letter == 0x0639)
        out.text += 'a';
    else
        out.text += ascii;
}

std::string Folder::foldAscii(QStringView name) const
{
    QString composed;
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return isCombining(c.unicode()); })) {
        composed = name.toString().normalized(QString::NormalizationForm_C);
        name = composed;
    }
    Output out(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name[i];
        const char16_t letter = c.isSurrogate() ? c.unicode() : c.toLower().unicode();
        if (isAsciiLetterOrDigit(letter)) {
            flushForeign(out);
            out.text += static_cast<char>(letter);
        } else if (isApostrophe(letter) || isInvisible(letter) || isCombining(letter)) {
            continue;
        } else if (c.isLetter() || c.isSurrogate() || isArabicVowelMark(letter)) {
            foldLetter(out, letter);
        } else if (c.isMark()) {
            out.foreign.append(letter);
        } else {
            flushForeign(out);
            if (const int digit = c.digitValue(); digit >= 0)
                out.text += static_cast<char>('0' + digit);
            else
                out.separate(isHyphen(letter) && i + 1 < name.size() && name[i + 1].isLetter() ? '-' : ' ');
        }
    }
    flushForeign(out);
    while (!out.text.empty() && (out.text.back() == ' ' || out.text.back() == '-'))
        out.text.pop_back();
    return out.text;
}

QString Folder::fold(QStringView name) const
{
    const std::string text = foldAscii(name);
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

NameKeys Folder::keys(QStringView name) const
{
    NameKeys keys;
    keys.fold = fold(name);
    keys.sound = soundKey(keys.fold);
    keys.skeleton = skeleton(keys.fold);
    keys.script = scriptOf(name);
    return keys;
}

QString Folder::soundKey(QStringView fold)
{
    return joinedKeys(fold, soundOf);
}

QString Folder::skeleton(QStringView fold)
{
    return joinedKeys(fold, skeletonOf);
}

} // namespace solnoma
