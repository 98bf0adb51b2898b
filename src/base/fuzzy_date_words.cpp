// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fuzzy_date_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace solnoma::fuzzy {

namespace {

enum Endings { Whole, Russian, Uzbek, Both };

struct Entry {
    QStringView stem;
    Word word;
    int value = 0;
    Endings endings = Whole;
};

// Written folded: without apostrophes, е for ё. Uzbek Cyrillic shares the months with Russian.
constexpr Entry entries[] = {
    {u"january", Word::Month, 1},
    {u"jan", Word::Month, 1},
    {u"february", Word::Month, 2},
    {u"feb", Word::Month, 2},
    {u"march", Word::Month, 3},
    {u"mar", Word::Month, 3},
    {u"april", Word::Month, 4},
    {u"apr", Word::Month, 4},
    {u"june", Word::Month, 6},
    {u"jun", Word::Month, 6},
    {u"july", Word::Month, 7},
    {u"jul", Word::Month, 7},
    {u"august", Word::Month, 8},
    {u"aug", Word::Month, 8},
    {u"september", Word::Month, 9},
    {u"sept", Word::Month, 9},
    {u"sep", Word::Month, 9},
    {u"october", Word::Month, 10},
    {u"oct", Word::Month, 10},
    {u"november", Word::Month, 11},
    {u"nov", Word::Month, 11},
    {u"december", Word::Month, 12},
    {u"dec", Word::Month, 12},
    {u"yanvar", Word::Month, 1, Uzbek},
    {u"fevral", Word::Month, 2, Uzbek},
    {u"mart", Word::Month, 3, Uzbek},
    {u"aprel", Word::Month, 4, Uzbek},
    {u"may", Word::Month, 5, Uzbek},
    {u"iyun", Word::Month, 6, Uzbek},
    {u"iyul", Word::Month, 7, Uzbek},
    {u"avgust", Word::Month, 8, Uzbek},
    {u"sentabr", Word::Month, 9, Uzbek},
    {u"sentyabr", Word::Month, 9, Uzbek},
    {u"oktabr", Word::Month, 10, Uzbek},
    {u"oktyabr", Word::Month, 10, Uzbek},
    {u"noyabr", Word::Month, 11, Uzbek},
    {u"dekabr", Word::Month, 12, Uzbek},
    {u"январ", Word::Month, 1, Both},
    {u"феврал", Word::Month, 2, Both},
    {u"март", Word::Month, 3, Both},
    {u"апрел", Word::Month, 4, Both},
    {u"май", Word::Month, 5, Both},
    {u"мая", Word::Month, 5},
    {u"мае", Word::Month, 5},
    {u"маю", Word::Month, 5},
    {u"маем", Word::Month, 5},
    {u"июн", Word::Month, 6, Both},
    {u"июл", Word::Month, 7, Both},
    {u"август", Word::Month, 8, Both},
    {u"сентябр", Word::Month, 9, Both},
    {u"октябр", Word::Month, 10, Both},
    {u"ноябр", Word::Month, 11, Both},
    {u"декабр", Word::Month, 12, Both},

    {u"spring", Word::Season, 1},
    {u"summer", Word::Season, 2},
    {u"autumn", Word::Season, 3},
    {u"fall", Word::Season, 3},
    {u"winter", Word::Season, 4},
    {u"весн", Word::Season, 1, Russian},
    {u"лето", Word::Season, 2},
    {u"летом", Word::Season, 2},
    {u"лета", Word::Season, 2},
    {u"осен", Word::Season, 3, Russian},
    {u"зим", Word::Season, 4, Russian},
    {u"bahor", Word::Season, 1, Uzbek},
    {u"yoz", Word::Season, 2, Uzbek},
    {u"kuz", Word::Season, 3, Uzbek},
    {u"qish", Word::Season, 4, Uzbek},
    {u"баҳор", Word::Season, 1, Uzbek},
    {u"ез", Word::Season, 2, Uzbek},
    {u"куз", Word::Season, 3, Uzbek},
    {u"қиш", Word::Season, 4, Uzbek},

    {u"monday", Word::Weekday, 1},
    {u"tuesday", Word::Weekday, 2},
    {u"wednesday", Word::Weekday, 3},
    {u"thursday", Word::Weekday, 4},
    {u"friday", Word::Weekday, 5},
    {u"saturday", Word::Weekday, 6},
    {u"sunday", Word::Weekday, 7},
    {u"понедельник", Word::Weekday, 1, Russian},
    {u"вторник", Word::Weekday, 2, Russian},
    {u"сред", Word::Weekday, 3, Russian},
    {u"четверг", Word::Weekday, 4, Russian},
    {u"пятниц", Word::Weekday, 5, Russian},
    {u"суббот", Word::Weekday, 6, Russian},
    {u"воскресень", Word::Weekday, 7, Russian},
    {u"dushanba", Word::Weekday, 1, Uzbek},
    {u"seshanba", Word::Weekday, 2, Uzbek},
    {u"chorshanba", Word::Weekday, 3, Uzbek},
    {u"payshanba", Word::Weekday, 4, Uzbek},
    {u"juma", Word::Weekday, 5, Uzbek},
    {u"shanba", Word::Weekday, 6, Uzbek},
    {u"yakshanba", Word::Weekday, 7, Uzbek},
    {u"душанба", Word::Weekday, 1, Uzbek},
    {u"сешанба", Word::Weekday, 2, Uzbek},
    {u"чоршанба", Word::Weekday, 3, Uzbek},
    {u"пайшанба", Word::Weekday, 4, Uzbek},
    {u"жума", Word::Weekday, 5, Uzbek},
    {u"шанба", Word::Weekday, 6, Uzbek},
    {u"якшанба", Word::Weekday, 7, Uzbek},

    {u"minute", Word::Unit, Minutes},
    {u"minutes", Word::Unit, Minutes},
    {u"минут", Word::Unit, Minutes, Russian},
    {u"daqiqa", Word::Unit, Minutes, Uzbek},
    {u"дақиқа", Word::Unit, Minutes, Uzbek},
    {u"hour", Word::Unit, Hours},
    {u"hours", Word::Unit, Hours},
    {u"h", Word::Unit, Hours},
    {u"ч", Word::Unit, Hours},
    {u"час", Word::Unit, Hours, Russian},
    {u"soat", Word::Unit, Hours, Uzbek},
    {u"соат", Word::Unit, Hours, Uzbek},
    {u"day", Word::Unit, Days},
    {u"days", Word::Unit, Days},
    {u"день", Word::Unit, Days},
    {u"дня", Word::Unit, Days},
    {u"дней", Word::Unit, Days},
    {u"kun", Word::Unit, Days, Uzbek},
    {u"кун", Word::Unit, Days, Uzbek},
    {u"week", Word::Unit, Weeks},
    {u"weeks", Word::Unit, Weeks},
    {u"недел", Word::Unit, Weeks, Russian},
    {u"hafta", Word::Unit, Weeks, Uzbek},
    {u"ҳафта", Word::Unit, Weeks, Uzbek},
    {u"month", Word::Unit, Months},
    {u"months", Word::Unit, Months},
    {u"месяц", Word::Unit, Months, Russian},
    {u"oy", Word::Unit, Months, Uzbek},
    {u"ой", Word::Unit, Months, Uzbek},
    {u"year", Word::Unit, Years},
    {u"years", Word::Unit, Years},
    {u"год", Word::Unit, Years, Russian},
    {u"годах", Word::Unit, Years},
    {u"годы", Word::Unit, Years},
    {u"лет", Word::Unit, Years},
    {u"г", Word::Unit, Years},
    {u"гг", Word::Unit, Years},
    {u"yil", Word::Unit, Years, Uzbek},
    {u"йил", Word::Unit, Years, Uzbek},

    {u"early", Word::Part, Early},
    {u"beginning", Word::Part, Early},
    {u"start", Word::Part, Early},
    {u"mid", Word::Part, Mid},
    {u"middle", Word::Part, Mid},
    {u"late", Word::Part, Late},
    {u"end", Word::Part, End},
    {u"начал", Word::Part, Early, Russian},
    {u"середин", Word::Part, Mid, Russian},
    {u"конц", Word::Part, End, Russian},
    {u"конец", Word::Part, End},
    {u"bosh", Word::Part, Early, Uzbek},
    {u"orta", Word::Part, Mid, Uzbek},
    {u"oxir", Word::Part, End, Uzbek},
    {u"бош", Word::Part, Early, Uzbek},
    {u"ўрта", Word::Part, Mid, Uzbek},
    {u"охир", Word::Part, End, Uzbek},

    {u"morning", Word::DayPart, Morning},
    {u"afternoon", Word::DayPart, Afternoon},
    {u"evening", Word::DayPart, Evening},
    {u"night", Word::DayPart, Night},
    {u"утр", Word::DayPart, Morning, Russian},
    {u"днем", Word::DayPart, Afternoon},
    {u"вечер", Word::DayPart, Evening, Russian},
    {u"ноч", Word::DayPart, Night, Russian},
    {u"ertalab", Word::DayPart, Morning},
    {u"tong", Word::DayPart, Morning, Uzbek},
    {u"kunduzi", Word::DayPart, Afternoon},
    {u"kechqurun", Word::DayPart, Evening},
    {u"kechasi", Word::DayPart, Night},
    {u"tun", Word::DayPart, Night, Uzbek},
    {u"эрталаб", Word::DayPart, Morning},
    {u"тонг", Word::DayPart, Morning, Uzbek},
    {u"кундузи", Word::DayPart, Afternoon},
    {u"кечқурун", Word::DayPart, Evening},
    {u"кечаси", Word::DayPart, Night},
    {u"тун", Word::DayPart, Night, Uzbek},

    {u"today", Word::RelativeDay, 0},
    {u"yesterday", Word::RelativeDay, -1},
    {u"tomorrow", Word::RelativeDay, 1},
    {u"сегодня", Word::RelativeDay, 0},
    {u"вчера", Word::RelativeDay, -1},
    {u"позавчера", Word::RelativeDay, -2},
    {u"завтра", Word::RelativeDay, 1},
    {u"bugun", Word::RelativeDay, 0},
    {u"kecha", Word::RelativeDay, -1},
    {u"ertaga", Word::RelativeDay, 1},
    {u"бугун", Word::RelativeDay, 0},
    {u"кеча", Word::RelativeDay, -1},
    {u"эртага", Word::RelativeDay, 1},
    {u"now", Word::Now},
    {u"сейчас", Word::Now},
    {u"hozir", Word::Now},
    {u"ҳозир", Word::Now},

    {u"last", Word::Last},
    {u"previous", Word::Last},
    {u"прошл", Word::Last, 0, Russian},
    {u"otgan", Word::Last, 1},
    {u"ўтган", Word::Last, 1},
    {u"this", Word::This},
    {u"current", Word::This},
    {u"этот", Word::This},
    {u"этого", Word::This},
    {u"этом", Word::This},
    {u"этой", Word::This},
    {u"эту", Word::This},
    {u"shu", Word::This},
    {u"bu", Word::This},
    {u"шу", Word::This},
    {u"бу", Word::This},
    {u"bundan", Word::Noise}, // "bundan ikki hafta oldin"
    {u"бундан", Word::Noise},
    {u"joriy", Word::This},
    {u"жорий", Word::This},

    {u"ago", Word::Ago},
    {u"назад", Word::Ago},
    {u"about", Word::Approximate},
    {u"approx", Word::Approximate},
    {u"approximately", Word::Approximate},
    {u"around", Word::Approximate},
    {u"circa", Word::Approximate},
    {u"ca", Word::Approximate},
    {u"roughly", Word::Approximate},
    {u"около", Word::Approximate},
    {u"примерно", Word::Approximate},
    {u"приблизительно", Word::Approximate},
    {u"ориентировочно", Word::Approximate},
    {u"taxminan", Word::Approximate},
    {u"тахминан", Word::Approximate},
    {u"chamasi", Word::Approximate},
    {u"чамаси", Word::Approximate},
    {u"atrofida", Word::Approximate, 1},
    {u"атрофида", Word::Approximate, 1},

    {u"before", Word::Before},
    {u"перед", Word::Before},
    {u"ранее", Word::Before},
    {u"раньше", Word::Before},
    {u"oldin", Word::Before, 1},
    {u"avval", Word::Before, 1},
    {u"олдин", Word::Before, 1},
    {u"аввал", Word::Before, 1},
    {u"after", Word::After},
    {u"после", Word::After},
    {u"keyin", Word::After},
    {u"song", Word::After},
    {u"кейин", Word::After},
    {u"сўнг", Word::After},
    {u"since", Word::Since},
    {u"from", Word::Since},
    {u"с", Word::Since},
    {u"со", Word::Since},
    {u"начиная", Word::Noise},
    {u"beri", Word::Since},
    {u"buyon", Word::Since},
    {u"бери", Word::Since},
    {u"буен", Word::Since},
    {u"by", Word::By},
    {u"к", Word::By},
    {u"until", Word::Until},
    {u"till", Word::Until},
    {u"through", Word::Until},
    {u"до", Word::Until},
    {u"по", Word::Until},
    {u"gacha", Word::Until},
    {u"гача", Word::Until},
    {u"qadar", Word::Until},
    {u"to", Word::To},
    {u"на", Word::To},
    {u"between", Word::Between},
    {u"между", Word::Between},
    {u"orasida", Word::Between},
    {u"oraligida", Word::Between},
    {u"орасида", Word::Between},
    {u"оралиғида", Word::Between},
    {u"and", Word::And},
    {u"и", Word::And},
    {u"va", Word::And},
    {u"ва", Word::And},
    {u"bilan", Word::And},
    {u"билан", Word::And},
    {u"or", Word::Or},
    {u"или", Word::Or},
    {u"либо", Word::Or},
    {u"yoki", Word::Or},
    {u"еки", Word::Or},
    {u"dan", Word::Ablative},
    {u"дан", Word::Ablative},
    {u"s", Word::Decade},
    {u"х", Word::Decade},
    {u"е", Word::Decade},
    {u"lar", Word::Plural},
    {u"лар", Word::Plural},

    {u"at", Word::At},
    {u"в", Word::At},
    {u"во", Word::At},
    {u"am", Word::Noon, 0},
    {u"pm", Word::Noon, 12},
    {u"in", Word::Noise},
    {u"on", Word::Noise},
    {u"the", Word::Noise},
    {u"of", Word::Noise},
    {u"a", Word::Noise},
    {u"an", Word::Noise},
    {u"st", Word::Noise},
    {u"nd", Word::Noise},
    {u"rd", Word::Noise},
    {u"th", Word::Noise},
    {u"t", Word::Noise},
    {u"числа", Word::Noise},
    {u"го", Word::Noise},
    {u"й", Word::Noise},
    {u"da", Word::Noise},
    {u"да", Word::Noise},

    {u"one", Word::Number, 1},
    {u"two", Word::Number, 2},
    {u"three", Word::Number, 3},
    {u"four", Word::Number, 4},
    {u"five", Word::Number, 5},
    {u"six", Word::Number, 6},
    {u"seven", Word::Number, 7},
    {u"eight", Word::Number, 8},
    {u"nine", Word::Number, 9},
    {u"ten", Word::Number, 10},
    {u"два", Word::Number, 2},
    {u"две", Word::Number, 2},
    {u"три", Word::Number, 3},
    {u"четыре", Word::Number, 4},
    {u"пять", Word::Number, 5},
    {u"шесть", Word::Number, 6},
    {u"семь", Word::Number, 7},
    {u"восемь", Word::Number, 8},
    {u"девять", Word::Number, 9},
    {u"десять", Word::Number, 10},
    {u"bir", Word::Number, 1},
    {u"ikki", Word::Number, 2},
    {u"uch", Word::Number, 3},
    {u"tort", Word::Number, 4},
    {u"besh", Word::Number, 5},
    {u"olti", Word::Number, 6},
    {u"yetti", Word::Number, 7},
    {u"sakkiz", Word::Number, 8},
    {u"toqqiz", Word::Number, 9},
    {u"бир", Word::Number, 1},
    {u"икки", Word::Number, 2},
    {u"уч", Word::Number, 3},
    {u"тўрт", Word::Number, 4},
    {u"беш", Word::Number, 5},
    {u"олти", Word::Number, 6},
    {u"етти", Word::Number, 7},
    {u"саккиз", Word::Number, 8},
    {u"тўққиз", Word::Number, 9},
};

constexpr QStringView russianEndings[] = {u"ь",  u"я",  u"е",  u"ю",  u"ем", u"а",   u"у",   u"ом", u"и",  u"ы",  u"ой",
                                          u"ью", u"ов", u"ев", u"ям", u"ый", u"ого", u"ому", u"ое", u"ая", u"ую", u"о"};

constexpr QStringView noDateWords[] = {
    u"unknown",         u"not known",     u"date unknown",    u"date not known",     u"no date",         u"no date given",
    u"undated",         u"неизвестно",    u"не известно",     u"неизвестна",         u"дата неизвестна", u"без даты",
    u"дата не указана", u"нет даты",      u"nomalum",         u"sana nomalum",       u"sanasi nomalum",  u"sana korsatilmagan",
    u"номаълум",        u"сана номаълум", u"санаси номаълум", u"сана кўрсатилмаган",
};

bool takes(QStringView &text, std::initializer_list<QStringView> endings)
{
    for (const QStringView ending : endings) {
        if (!text.startsWith(ending))
            continue;
        text = text.sliced(ending.size());
        return true;
    }
    return false;
}

/// The Uzbek endings (plural, possessive, case) as tokens of their own; nothing if the rest is not made of endings.
std::optional<std::vector<Token>> uzbekEndings(QStringView rest)
{
    std::vector<Token> found;
    takes(rest, {u"ь"});
    if (takes(rest, {u"lar", u"лар"}))
        found.push_back({Word::Plural});
    takes(rest, {u"si", u"си", u"i", u"и"});
    if (takes(rest, {u"dan", u"дан"}))
        found.push_back({Word::Ablative});
    else if (takes(rest, {u"gacha", u"гача"}))
        found.push_back({Word::Until});
    else
        takes(rest, {u"dagi", u"даги", u"ning", u"нинг", u"da", u"да", u"ga", u"га"});
    if (!rest.isEmpty())
        return std::nullopt;
    return found;
}

bool isRussianEnding(QStringView rest)
{
    return std::find(std::begin(russianEndings), std::end(russianEndings), rest) != std::end(russianEndings);
}

void appendWord(std::vector<Token> &tokens, QStringView text)
{
    const Entry *best = nullptr;
    std::vector<Token> bestEndings;
    for (const Entry &entry : entries) {
        if (!text.startsWith(entry.stem) || (best && best->stem.size() >= entry.stem.size()))
            continue;
        const QStringView rest = text.sliced(entry.stem.size());
        const bool russian = (entry.endings == Russian || entry.endings == Both) && isRussianEnding(rest);
        auto endings = entry.endings == Uzbek || entry.endings == Both ? uzbekEndings(rest) : std::nullopt;
        if (!rest.isEmpty() && !russian && !endings)
            continue;
        best = &entry;
        bestEndings = endings && !rest.isEmpty() ? std::move(*endings) : std::vector<Token>{};
    }
    tokens.push_back(best ? Token{best->word, best->value, 0} : Token{});
    tokens.insert(tokens.end(), bestEndings.begin(), bestEndings.end());
}

Word signOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'.': return Word::Dot;
    case u'/': return Word::Slash;
    case u'-': return Word::Dash;
    case u':': return Word::Colon;
    case u',': return Word::Noise;
    case u'~':
    case u'≈':
    case u'?': return Word::Approximate;
    case u'&': return Word::And;
    default: return Word::Other;
    }
}

Token numberOf(QStringView digits)
{
    const int count = static_cast<int>(digits.size());
    return {Word::Number, count <= 4 ? digits.toInt() : -1, count};
}

template <typename Is> qsizetype runFrom(QStringView text, qsizetype start, Is is)
{
    qsizetype end = start;
    while (end < text.size() && is(text[end]))
        ++end;
    return end;
}

} // namespace

QString foldedForDates(QStringView typed)
{
    const QString composed = typed.toString().normalized(QString::NormalizationForm_C).toLower();
    QString folded;
    folded.reserve(composed.size());
    constexpr QStringView dropped = u"'`´ʻʼʹ‘’ʿʾ\"“”„«»";
    for (const QChar sign : composed) {
        if (sign.category() == QChar::Other_Format || dropped.contains(sign))
            continue;
        if (sign.category() == QChar::Punctuation_Dash || sign == u'−')
            folded += u'-';
        else if (sign.isDigit())
            folded += QChar(static_cast<char16_t>(u'0' + sign.digitValue()));
        else if (sign == u'ё')
            folded += u'е';
        else
            folded += sign.isSpace() ? QChar(u' ') : sign;
    }
    return folded.simplified();
}

std::vector<Token> tokensOf(QStringView folded)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < folded.size();) {
        const QChar sign = folded[at];
        if (sign == u' ') {
            ++at;
        } else if (sign.isDigit()) {
            const qsizetype end = runFrom(folded, at, [](QChar c) { return c.isDigit(); });
            tokens.push_back(numberOf(folded.sliced(at, end - at)));
            at = end;
        } else if (sign.isLetter()) {
            const qsizetype end = runFrom(folded, at, [](QChar c) { return c.isLetter() || c.isMark(); });
            appendWord(tokens, folded.sliced(at, end - at));
            at = end;
        } else {
            tokens.push_back({signOf(sign), sign == u'?' ? 1 : 0});
            ++at;
        }
    }
    return tokens;
}

bool saysNoDate(QStringView folded)
{
    return std::find(std::begin(noDateWords), std::end(noDateWords), folded) != std::end(noDateWords);
}

} // namespace solnoma::fuzzy
