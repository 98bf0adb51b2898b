// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/language_guess.h"

#include <QSet>
#include <QString>

#include <algorithm>
#include <array>

namespace solnoma {

namespace {

enum class Tongue { English, Russian, Uzbek };

/// Small words that the other two do not have. The Cyrillic ones of Uzbek are the same words in those letters.
const QSet<QString> &smallWords(Tongue tongue)
{
    static const std::array<QSet<QString>, 3> words{
        QSet<QString>{QStringLiteral("the"),  QStringLiteral("of"),    QStringLiteral("and"),   QStringLiteral("was"),
                      QStringLiteral("were"), QStringLiteral("by"),    QStringLiteral("with"),  QStringLiteral("from"),
                      QStringLiteral("his"),  QStringLiteral("her"),   QStringLiteral("who"),   QStringLiteral("which"),
                      QStringLiteral("had"),  QStringLiteral("has"),   QStringLiteral("been"),  QStringLiteral("after"),
                      QStringLiteral("for"),  QStringLiteral("not"),   QStringLiteral("that"),  QStringLiteral("their"),
                      QStringLiteral("no"),   QStringLiteral("about"), QStringLiteral("under"), QStringLiteral("without")},
        QSet<QString>{QStringLiteral("и"),    QStringLiteral("в"),   QStringLiteral("на"),  QStringLiteral("не"),
                      QStringLiteral("что"),  QStringLiteral("по"),  QStringLiteral("был"), QStringLiteral("была"),
                      QStringLiteral("были"), QStringLiteral("его"), QStringLiteral("её"),  QStringLiteral("при"),
                      QStringLiteral("из"),   QStringLiteral("от"),  QStringLiteral("для"), QStringLiteral("после"),
                      QStringLiteral("под"),  QStringLiteral("без"), QStringLiteral("они"), QStringLiteral("как")},
        QSet<QString>{QStringLiteral("va"),    QStringLiteral("bilan"), QStringLiteral("uchun"), QStringLiteral("emas"),
                      QStringLiteral("edi"),   QStringLiteral("ham"),   QStringLiteral("keyin"), QStringLiteral("haqida"),
                      QStringLiteral("uni"),   QStringLiteral("uning"), QStringLiteral("bir"),   QStringLiteral("shu"),
                      QStringLiteral("lekin"), QStringLiteral("yoki"),  QStringLiteral("va"),    QStringLiteral("kerak"),
                      QStringLiteral("ва"),    QStringLiteral("билан"), QStringLiteral("учун"),  QStringLiteral("эмас"),
                      QStringLiteral("эди"),   QStringLiteral("ҳам"),   QStringLiteral("кейин"), QStringLiteral("ҳақида"),
                      QStringLiteral("уни"),   QStringLiteral("унинг"), QStringLiteral("бир"),   QStringLiteral("лекин"),
                      QStringLiteral("ёки"),   QStringLiteral("керак")}};
    return words[static_cast<size_t>(tongue)];
}

/// Like an Uzbek word of five letters and more. Names end so too (Ahmadi, Saadi): not those with a capital. A word of another
/// language may as well («площади»): one alone says nothing.
bool endsAsUzbek(const QString &word)
{
    static constexpr std::array endings{u"lari", u"larning", u"larga",   u"lardan", u"larda",  u"moqda", u"ildi",  u"adi",
                                        u"ydi",  u"ligi",    u"dagi",    u"sida",   u"lgan",   u"ishi",  u"maydi", u"gach",
                                        u"madi", u"лари",    u"ларнинг", u"ларга",  u"лардан", u"моқда", u"илди",  u"ади",
                                        u"лиги", u"даги",    u"сида",    u"лган",   u"майди",  u"гач",   u"мади"};
    constexpr qsizetype Shortest = 5;
    return word.size() >= Shortest && word.front().isLower() &&
           std::ranges::any_of(endings, [&](const char16_t *ending) { return word.endsWith(QStringView(ending)); });
}

bool isApostrophe(QChar sign)
{
    return sign == u'ʻ' || sign == u'ʼ' || sign == u'\'' || sign == u'’' || sign == u'‘';
}

/// As written, without the signs inside Uzbek letters.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar sign : text) {
        if (isApostrophe(sign))
            continue;
        if (sign.isLetter()) {
            word += sign;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// oʻ and ʼ are letters that no script has for its own.
bool isInLetters(QStringView text, QChar::Script script)
{
    return std::ranges::all_of(text, [script](QChar letter) {
        const QChar::Script own = letter.script();
        return !letter.isLetter() || own == script || own == QChar::Script_Common || own == QChar::Script_Inherited;
    });
}

} // namespace

bool canBeReadAs(QStringView text, QStringView language)
{
    const Tongue wanted = language == u"ru" ? Tongue::Russian : language == u"uz" ? Tongue::Uzbek : Tongue::English;
    if (!isInLetters(text, wanted == Tongue::Russian ? QChar::Script_Cyrillic : QChar::Script_Latin))
        return false;
    std::array<int, 3> signs{};
    int &uzbek = signs[static_cast<size_t>(Tongue::Uzbek)];
    int endings = 0;
    for (const QString &word : wordsOf(text)) {
        for (const Tongue each : {Tongue::English, Tongue::Russian, Tongue::Uzbek})
            signs[static_cast<size_t>(each)] += smallWords(each).contains(word.toLower()) ? 1 : 0;
        endings += endsAsUzbek(word) ? 1 : 0;
    }
    uzbek += uzbek > 0 || endings > 1 ? endings : 0;
    const int most = *std::ranges::max_element(signs);
    return signs[static_cast<size_t>(wanted)] == most;
}

} // namespace solnoma
