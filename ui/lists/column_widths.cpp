// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/column_widths.h"

#include "ui/shell/app_context.h"
#include "ui/shell/words.h"

#include <QDate>
#include <QHeaderView>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace solnoma {

namespace {

bool isFileNumber(const ShownColumn &column)
{
    return column.column == "ref" || column.column == "case_ref";
}

/// Names and kinds may be shortened, numbers of files and states not.
bool givesWay(const ShownColumn &column)
{
    return column.letters >= (column.show == ShownColumn::Show::Text ? 23 : 18);
}

/// How wide the words of a state or an urgency are: what is told by one look is not cut, unless it is a sentence.
int widestWord(const AppContext &context, const QTableView &table, const ShownColumn &column)
{
    using Show = ShownColumn::Show;
    const bool isPriority = column.show == Show::Priority;
    if ((!isPriority && column.show != Show::Code) || givesWay(column))
        return 0;
    const std::string vocabulary = isPriority ? "priority" : column.vocabulary;
    const Vocabulary *terms = context.vocabularies().find(vocabulary);
    int widest = 0;
    for (const Term &term : terms ? terms->terms : std::vector<Term>())
        widest = std::max(widest, table.fontMetrics().horizontalAdvance(words::termLabel(context, vocabulary, term.code)));
    constexpr int Sentence = 17; // letters
    const int letter = table.fontMetrics().averageCharWidth();
    return std::min(widest, Sentence * letter) + 2 * letter +
           (isPriority ? table.style()->pixelMetric(QStyle::PM_SmallIconSize) + letter : 0);
}

} // namespace

std::vector<int> columnWidths(const AppContext &context, const ListDescription &description, const QTableView &table)
{
    constexpr int Least = 10; // letters
    constexpr int Comfortable = 16; // of what gives way: with fewer, some columns are better out of sight
    const std::vector<ShownColumn> &columns = description.columns;
    const int letter = table.fontMetrics().averageCharWidth();
    const int day = table.fontMetrics().horizontalAdvance(words::date(QDate(2029, 9, 29))) + 2 * letter;
    int hour = table.fontMetrics().horizontalAdvance(QStringLiteral(", 23:59"));
    const auto dated = [&](const ShownColumn &column) {
        return column.show == ShownColumn::Show::Day ? day : column.show == ShownColumn::Show::Fuzzy ? day + hour : 0;
    };
    const int number = table.fontMetrics().horizontalAdvance(QStringLiteral("UZ-2029-MM-0009")) + 2 * letter;
    const auto least = [&](const ShownColumn &column) {
        const int heading = table.fontMetrics().horizontalAdvance(column.title) + 3 * letter; // with the sign of the order
        const int words = isFileNumber(column) ? number : std::min(column.letters, Least) * letter;
        return std::max({heading, widestWord(context, table, column), words, dated(column)});
    };
    const QHeaderView *header = table.horizontalHeader();
    const auto wanted = [&](const ShownColumn &column) {
        const bool isHidden = header->isSectionHidden(static_cast<int>(&column - columns.data()));
        return isHidden ? 0 : std::max(column.letters * letter, least(column));
    };
    const auto spareOf = [&](const ShownColumn &column) {
        return givesWay(column) ? std::max(0, wanted(column) - least(column)) : 0;
    };
    const auto sumOf = [&](size_t count, const auto &of) {
        int sum = 0;
        for (size_t i = 0; i < count; ++i)
            sum += of(columns[i]);
        return sum;
    };
    const int room = table.viewport()->width();
    const auto hard = [&](const ShownColumn &column) { return std::min(wanted(column), least(column)); };
    if (sumOf(static_cast<size_t>(description.atAGlance), hard) > room) // an hour is cut sooner than a state is out of sight
        hour = 0;
    const int width = sumOf(columns.size(), wanted);
    const auto comfortable = [&](const ShownColumn &column) {
        return wanted(column) - std::min(spareOf(column), std::max(0, wanted(column) - Comfortable * letter));
    };
    const bool areAllInView = sumOf(columns.size(), comfortable) <= room;
    const size_t sharing = areAllInView ? columns.size() : static_cast<size_t>(description.atAGlance);
    const int spare = sumOf(sharing, spareOf);
    const int lacking = std::clamp(sumOf(sharing, wanted) - room, 0, spare);
    // What is left over goes to them too, not to the last column alone.
    const auto wide = std::ranges::count_if(columns, [&](const auto &column) { return givesWay(column) && wanted(column) > 0; });
    const int more = wide > 0 ? std::max(0, room - width) / static_cast<int>(wide) : 0;
    std::vector<int> widths;
    for (size_t i = 0; i < columns.size(); ++i) {
        const int spared = spareOf(columns[i]);
        const int given = i < sharing && spared > 0 ? (spared * lacking + spare - 1) / spare : 0;
        const int taken = givesWay(columns[i]) ? more : 0;
        widths.push_back(wanted(columns[i]) > 0 ? wanted(columns[i]) - given + taken : 0);
    }
    return widths;
}

} // namespace solnoma
