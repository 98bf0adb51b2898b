// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/table_columns.h"

#include <QtTest>

#include <numeric>

using namespace solnoma;

class TestTableColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyFillTheRoom()
    {
        for (const auto &needs : {few, roomy, crowded, list})
            QVERIFY(std::abs(sum(columnWidths(needs, 400)) - 400) < 0.01);
        QVERIFY(std::abs(sum(columnWidthsByText(few, 400)) - 400) < 0.01);
        QVERIFY(columnWidths({}, 400).empty());
    }

    void noColumnIsNarrowerThanItsWord()
    {
        for (const auto &widths : {columnWidths(few, 400), columnWidthsByText(few, 400)})
            for (size_t i = 0; i < few.size(); ++i)
                QVERIFY(widths[i] >= few[i].least - 0.01);
    }

    /// What a short column does not need goes to the one that breaks its lines.
    void noColumnIsWiderThanItsText()
    {
        const std::vector<double> widths = columnWidths(few, 400);
        QVERIFY(widths[0] <= 30.01);
        QVERIFY(widths[2] > widths[1]);
    }

    void wordsAreWholeWhereThereIsRoom()
    {
        const std::vector<double> widths = columnWidths(roomy, 400);
        for (size_t i = 0; i < roomy.size(); ++i)
            QVERIFY(widths[i] >= roomy[i].most - 0.01);
        QVERIFY(columnWidthsByText(roomy, 400).empty());
    }

    /// Too many long words: the longest give way, the short stay whole.
    void theLongestWordsGiveWay()
    {
        const std::vector<double> widths = columnWidths(crowded, 400);
        QVERIFY(std::abs(widths[0] - 40) < 0.01);
        QVERIFY(widths[1] < crowded[1].least && std::abs(widths[1] - widths[2]) < 0.01);
        QVERIFY(columnWidthsByText(crowded, 400).empty());
    }

    /// Two columns are a list of names and values: their shares stay, so that lists stand in line.
    void listsKeepTheirShares()
    {
        const std::vector<double> widths = columnWidths(list, 400);
        QVERIFY(std::abs(widths[0] - 100) < 0.01);
        QVERIFY(columnWidthsByText(list, 400).empty());
    }

    void anAddressDoesNotTakeTheTable()
    {
        const std::vector<double> widths = columnWidths({{1, 900, 900}, {1, 40, 300}, {1, 40, 300}}, 400);
        QVERIFY(widths[0] < 0.5 * 400);
    }

private:
    static double sum(const std::vector<double> &widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

    const std::vector<ColumnNeed> few{{2, 20, 30}, {1, 60, 200}, {3, 60, 900}};
    const std::vector<ColumnNeed> roomy{{1, 20, 120}, {5, 40, 60}, {1, 40, 90}};
    const std::vector<ColumnNeed> crowded{{1, 40, 40}, {1, 200, 300}, {1, 190, 300}, {1, 170, 300}};
    const std::vector<ColumnNeed> list{{1, 50, 90}, {3, 60, 900}};
};

QTEST_GUILESS_MAIN(TestTableColumns)
#include "tst_table_columns.moc"
