// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "name_crowd.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace solnoma::test {

namespace {

constexpr std::array givenNames{
    u"Шавкат",    u"Елена",    u"Мутабар", u"Акмал",     u"Дилноза", u"Баҳром",    u"Гулшан",    u"Аъзам",    u"Нодира",
    u"Рустам",    u"Татьяна",  u"Сурат",   u"Абдурасул", u"Насиба",  u"Солижон",   u"Бобомурод", u"Дилмурод", u"Ғанихон",
    u"Исроилжон", u"Муҳаммад", u"Юсуф",    u"Зуҳра",     u"Фотима",  u"Карим",     u"Ҳасан",     u"Ҳусан",    u"Шуҳрат",
    u"Жамшид",    u"Умида",    u"Феруза",  u"Светлана",  u"Сергей",  u"Александр", u"Наталья",   u"Ойгул",    u"Ўткир",
    u"Ғайрат",    u"Қобил",    u"Чўлпон",  u"Эркин",     u"Абдулла", u"Хуршид",    u"Зафар",     u"Лола",     u"Саид",
    u"Тоҳир",     u"Ёдгор",    u"Илҳом",   u"Азиза",     u"Дилшод"};
constexpr std::array stems{u"Мухтар",   u"Жўра",  u"Карим",    u"Абдулла", u"Тожибо",   u"Саид",   u"Худойберган", u"Холмат",
                           u"Мирзо",    u"Раҳим", u"Юсуп",     u"Назар",   u"Тошпўлат", u"Эргаш",  u"Усмон",       u"Қодир",
                           u"Шокир",    u"Олим",  u"Бекназар", u"Ғафур",   u"Ҳамид",    u"Турсун", u"Исмоил",      u"Иброҳим",
                           u"Сулаймон", u"Норбо", u"Маҳмуд",   u"Аҳмад",   u"Рашид",    u"Собир",  u"Хўжа",        u"Бобо",
                           u"Султон",   u"Шариф", u"Алимат",   u"Ерғаш",   u"Нурма",    u"Қосим",  u"Ражаб",       u"Сафар"};
constexpr std::array endings{u"ов", u"ова", u"ев", u"ева", u"ий", u"зода"};

template <size_t N> QString pick(const std::array<const char16_t *, N> &list, int at)
{
    return QString::fromUtf16(list[static_cast<size_t>(at)]);
}

} // namespace

QString uzbekLatin(const QString &cyrillic)
{
    static const std::map<char16_t, QString> letters = [] {
        const QString from = QStringLiteral("абвгдезийклмнопрстуфхжўғқҳшчъьяюёэцы");
        const QStringList to =
            QStringLiteral("a b v g d e z i y k l m n o p r s t u f x j oʻ gʻ q h sh ch ʼ - ya yu yo e ts i").split(u' ');
        std::map<char16_t, QString> table;
        for (qsizetype i = 0; i < from.size(); ++i)
            table[from[i].unicode()] = to[i] == u"-" ? QString() : to[i];
        return table;
    }();
    QString latin;
    for (const QChar c : cyrillic) {
        const auto found = letters.find(c.toLower().unicode());
        QString letter = found == letters.end() ? QString(c) : found->second;
        if (c.isUpper() && !letter.isEmpty())
            letter[0] = letter[0].toUpper();
        latin += letter;
    }
    return latin;
}

QString CrowdMaker::invented()
{
    const QString consonants = QStringLiteral("бвгджзклмнпрстфхшчқғ");
    const QString vowels = QStringLiteral("аоуиеў");
    QString name;
    for (int i = 2 + below(2); i > 0; --i) {
        name += consonants[below(static_cast<int>(consonants.size()))];
        name += vowels[below(static_cast<int>(vowels.size()))];
    }
    name += consonants[below(static_cast<int>(consonants.size()))];
    name += pick(endings, below(static_cast<int>(endings.size())));
    name[0] = name[0].toUpper();
    return name;
}

QString CrowdMaker::surname()
{
    if (below(2))
        return invented();
    const QString stem = pick(stems, below(static_cast<int>(stems.size())));
    return stem + pick(endings, below(static_cast<int>(endings.size())));
}

QString CrowdMaker::given()
{
    return pick(givenNames, below(static_cast<int>(givenNames.size())));
}

QString CrowdMaker::render(const QString &cyrillic, int how) const
{
    return how == 0 ? cyrillic : how == 1 ? uzbekLatin(cyrillic) : m_folder.fold(cyrillic);
}

void NameIndex::add(int id, const NameKeys &keys)
{
    const auto addWords = [id](Column &column, const QString &words) {
        QString parted = words;
        parted.replace(u'-', u' ');
        const QStringList all = parted.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : all) {
            std::vector<int> &ids = column[word.toStdString()];
            if (ids.empty() || ids.back() != id)
                ids.push_back(id);
        }
    };
    addWords(m_fold, keys.fold);
    addWords(m_sound, keys.sound);
    addWords(m_skeleton, keys.skeleton);
}

std::vector<int> NameIndex::findTerm(const Column &column, const SearchTerm &term)
{
    const std::string word = term.word.toStdString();
    std::set<int> ids;
    for (auto at = column.lower_bound(word); at != column.end(); ++at) {
        if (term.isPrefix ? !at->first.starts_with(word) : at->first != word)
            break;
        ids.insert(at->second.begin(), at->second.end());
    }
    return {ids.begin(), ids.end()};
}

std::vector<int> NameIndex::find(const ColumnSearch &search, int limit) const
{
    const Column &column = search.column == u"f" ? m_fold : search.column == u"k" ? m_sound : m_skeleton;
    std::set<int> found;
    for (const QList<SearchTerm> &terms : search.alternatives) {
        std::vector<int> all = findTerm(column, terms.front());
        for (const SearchTerm &term : terms) {
            std::vector<int> both;
            const std::vector<int> ids = findTerm(column, term);
            std::set_intersection(all.begin(), all.end(), ids.begin(), ids.end(), std::back_inserter(both));
            all = std::move(both);
        }
        found.insert(all.begin(), all.end());
    }
    std::vector<int> ids(found.begin(), found.end());
    ids.resize(std::min(ids.size(), static_cast<size_t>(std::max(limit, 0))));
    return ids;
}

std::vector<int> searchNames(const NameIndex &index, const std::vector<NameKeys> &names, const NameKeys &typed)
{
    const NameSearch search = nameSearch(typed);
    std::vector<int> found;
    const std::pair<const ColumnSearch *, int> steps[] = {{&search.fold, NameSearch::FoldCap},
                                                          {&search.sound, NameSearch::SoundCap},
                                                          {&search.soundPrefix, NameSearch::SoundPrefixCap},
                                                          {&search.skeleton, NameSearch::SkeletonCap}};
    for (const auto &[columnSearch, cap] : steps) {
        if (static_cast<int>(found.size()) >= cap)
            continue;
        for (const int id : index.find(*columnSearch, cap - static_cast<int>(found.size())))
            found.push_back(id);
    }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    const Ranker ranker(typed);
    std::vector<std::pair<int, int>> ranked;
    for (const int id : found)
        ranked.emplace_back(ranker.rank(names[static_cast<size_t>(id)]).distance, id);
    std::stable_sort(ranked.begin(), ranked.end());
    std::vector<int> best;
    for (size_t i = 0; i < ranked.size() && i < 50; ++i)
        best.push_back(ranked[i].second);
    return best;
}

} // namespace solnoma::test
