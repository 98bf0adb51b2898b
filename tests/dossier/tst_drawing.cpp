// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/timeline_drawing.h"

#include "dossier/blocks.h"
#include "dossier/drawing_painter.h"
#include "dossier/pdf_writer.h"

#include "tools.h"

#include <QtTest>

using namespace solnoma;

namespace {

FuzzyDate between(QDate from, QDate to)
{
    FuzzyDate date;
    date.from = WallTime::startOf(from);
    date.to = WallTime::endOf(to);
    date.precision = FuzzyDate::Precision::Range;
    return date;
}

FuzzyDate on(int year, int month, int day)
{
    return between(QDate(year, month, day), QDate(year, month, day));
}

template <typename Shape> std::vector<Shape> all(const Drawing &drawing)
{
    std::vector<Shape> found;
    for (const auto &shape : drawing.shapes)
        if (const auto *wanted = std::get_if<Shape>(&shape))
            found.push_back(*wanted);
    return found;
}

bool hasText(const Drawing &drawing, const QString &text)
{
    return std::ranges::any_of(all<Drawing::Text>(drawing), [&](const auto &label) { return label.text == text; });
}

/// The boxes of one row, the legend left out, from left to right.
std::vector<Drawing::Box> row(const Drawing &drawing, int index)
{
    std::vector<Drawing::Box> found;
    for (const auto &box : all<Drawing::Box>(drawing))
        if (box.height > 7 && static_cast<int>(box.y / 14) == index)
            found.push_back(box);
    std::ranges::stable_sort(found, {}, &Drawing::Box::x);
    return found;
}

const WallTime asOf = WallTime::startOf(QDate(2020, 6, 1));

std::vector<CustodySegment> threeStays()
{
    return {{QStringLiteral("District police"), on(2019, 5, 13), between(QDate(2019, 5, 20), QDate(2019, 6, 10))},
            {QStringLiteral("Pre-trial prison No. 1, Tashkent, second building"), on(2019, 8, 1), on(2020, 1, 31)},
            {QStringLiteral("Colony"), between(QDate(2020, 2, 1), QDate(2020, 2, 20)), {}, true},
            {QStringLiteral("Clinic"), {}, {}}};
}

std::vector<RegistrationMark> nineAttempts()
{
    using Outcome = RegistrationMark::Outcome;
    return {{on(2017, 3, 1), Outcome::Refused},   {on(2017, 4, 10), Outcome::Refused},
            {on(2017, 9, 1), Outcome::Returned},  {between(QDate(2018, 1, 1), QDate(2018, 6, 30)), Outcome::Refused},
            {on(2018, 11, 2), Outcome::Returned}, {on(2019, 2, 2), Outcome::Pending},
            {on(2019, 5, 5), Outcome::Refused},   {on(2019, 5, 20), Outcome::Refused},
            {on(2020, 3, 9), Outcome::Registered}};
}

} // namespace

class TestDrawing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certainIsGreyAndUncertainHatched()
    {
        const Drawing drawing = custodyBar(threeStays(), asOf);
        const auto police = row(drawing, 1);
        QCOMPARE(police.size(), size_t(3)); // the day of arrest, sure, the end between two dates
        QCOMPARE(police[1].hatch, Drawing::Hatch::None);
        QVERIFY(police[1].fill < 0.7);
        QCOMPARE(police[2].hatch, Drawing::Hatch::Rising);
        QVERIFY(police[2].width > police[1].width); // 21 days against 7
        QVERIFY(qAbs(police[1].x + police[1].width - police[2].x) < 1.5);
    }

    /// A label ends before the bars, in the widest letters that it is printed in.
    void aLabelDoesNotReachItsBar()
    {
        constexpr double Letter = 4.74; // of "Административный арест" in Noto Sans Bold of 7.5 points, as it was measured
        TimelineWords words;
        const auto room = [&words] {
            return row(custodyBar({{QStringLiteral("Colony"), on(2019, 5, 13), on(2019, 6, 10)}}, asOf, words), 0).front().x;
        };
        const double usual = room();
        words.total = QStringLiteral("Административный арест и домашний");
        const double wide = Letter * static_cast<double>(words.total.size());
        QVERIFY2(room() > wide, qPrintable(QStringLiteral("%1 > %2").arg(room()).arg(wide)));
        QVERIFY(usual < room()); // not wide for all
    }

    /// What a page has no room for goes on with the next one, over the same time line.
    void aLongOneIsCutIntoParts()
    {
        auto stays = threeStays();
        for (int year = 2000; year < 2004; ++year)
            stays.push_back({QStringLiteral("Colony"), on(year, 1, 1), on(year, 12, 31)});
        const Drawing whole = custodyBar(stays, asOf);
        const std::vector<Drawing> parts = custodyBars(stays, 3, asOf);
        QCOMPARE(parts.size(), size_t(3));
        const auto says = [](const Drawing &drawing, const char *text) {
            return std::ranges::any_of(all<Drawing::Text>(drawing),
                                       [&](const auto &each) { return each.text == QLatin1String(text); });
        };
        for (size_t i = 0; i < parts.size(); ++i) {
            QCOMPARE(says(parts[i], "In custody"), i == 0);
            QCOMPARE(says(parts[i], "surely"), i == 2);
        }
        for (size_t i = 0; i < stays.size(); ++i) { // the row of the whole stands above the first three
            const auto once = row(whole, static_cast<int>(i) + 1);
            const auto cut = row(parts[i / 3], static_cast<int>(i % 3) + (i < 3 ? 1 : 0));
            QCOMPARE(cut.size(), once.size());
            for (size_t k = 0; k < cut.size(); ++k)
                QVERIFY(qAbs(cut[k].x - once[k].x) < 0.01 && qAbs(cut[k].width - once[k].width) < 0.01);
        }
        QCOMPARE(custodyBars(stays, stays.size(), asOf).size(), size_t(1));
    }

    void gapsAreCrossHatchedInTheSum()
    {
        const auto sum = row(custodyBar(threeStays(), asOf), 0);
        const auto crossed = std::ranges::count_if(sum, [](const auto &box) { return box.hatch == Drawing::Hatch::Falling; });
        QCOMPARE(crossed, 1); // June and July 2019; from 31 January to 1 February nothing is missing
        auto together = threeStays();
        together[0].end = on(2019, 8, 1);
        const auto without = row(custodyBar(together, asOf), 0);
        QCOMPARE(std::ranges::count_if(without, [](const auto &box) { return box.hatch == Drawing::Hatch::Falling; }), 0);
    }

    void aStayAtAnUnknownPlaceIsCrossHatched()
    {
        auto stays = threeStays();
        stays[0].end = on(2019, 8, 1);
        stays.pop_back();
        const auto isCrossed = [](const Drawing::Box &box) { return box.hatch == Drawing::Hatch::Falling; };
        for (const bool isUnknown : {false, true}) {
            stays[1].isPlaceUnknown = isUnknown;
            const Drawing drawing = custodyBar(stays, asOf);
            for (const int which : {0, 2}) // the whole, and her own row
                QCOMPARE(std::ranges::count_if(row(drawing, which), isCrossed), isUnknown ? 1 : 0);
            QCOMPARE(hasText(drawing, QStringLiteral("not known where")), isUnknown);
            QVERIFY(hasText(drawing, QStringLiteral("surely")) && hasText(drawing, QStringLiteral("possibly")));
        }
    }

    void openStaysReachTheEdgeWithAnArrow()
    {
        auto stays = threeStays();
        const Drawing open = custodyBar(stays, asOf);
        const auto colony = row(open, 3);
        QVERIFY(qAbs(colony.back().x + colony.back().width - (open.width - 14)) < 0.01);
        stays[2].isOpen = false;
        stays[2].end = on(2020, 5, 1);
        QCOMPARE(all<Drawing::Line>(open).size(), all<Drawing::Line>(custodyBar(stays, asOf)).size() + 3);
    }

    /// What is open is sure only to the last that was heard; from there on it is possible.
    void openStaysAreSureToTheLastNews()
    {
        auto stays = threeStays();
        stays[2].lastKnown = WallTime::endOf(QDate(2020, 4, 15));
        const auto colony = row(custodyBar(stays, asOf), 3);
        QCOMPARE(colony.size(), size_t(3)); // begun between two days, sure, possible
        QCOMPARE(colony[1].hatch, Drawing::Hatch::None);
        QCOMPARE(colony[2].hatch, Drawing::Hatch::Rising);
        QVERIFY(colony[2].width > 0.5 * colony[1].width); // 47 days against 55
        stays[2].lastKnown = {};                          // nothing was heard since it began: nothing is sure
        const auto unheard = row(custodyBar(stays, asOf), 3);
        QVERIFY(std::ranges::all_of(unheard, [](const auto &box) { return box.hatch == Drawing::Hatch::Rising; }));
    }

    void theLegendShowsWhatOccurs()
    {
        using Outcome = RegistrationMark::Outcome;
        const Drawing drawing = registrationLine({{on(2017, 3, 1), Outcome::Refused}, {on(2018, 3, 1), Outcome::Withdrawn}});
        QVERIFY(hasText(drawing, QStringLiteral("refused")) && hasText(drawing, QStringLiteral("withdrawn")));
        QVERIFY(!hasText(drawing, QStringLiteral("registered")) && !hasText(drawing, QStringLiteral("no answer")));
        QCOMPARE(all<Drawing::Box>(drawing).size(), size_t(2)); // the mark and its legend
        QVERIFY(all<Drawing::Dot>(drawing).empty());
    }

    void saysWhatIsUndatedAndWhatMonthItIs()
    {
        const Drawing drawing = custodyBar(threeStays(), asOf);
        QVERIFY(hasText(drawing, QStringLiteral("dates not known")));
        QVERIFY(hasText(drawing, QStringLiteral("2020")));
        QVERIFY(hasText(drawing, QStringLiteral("Jul")));
        QVERIFY(hasText(drawing, QStringLiteral("Clinic")));
        QVERIFY(!hasText(drawing, QStringLiteral("Pre-trial prison No. 1, Tashkent, second building"))); // shortened
    }

    void staysInsideItsFrame_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {0, 1, 2, 10, 40, 100, 365, 3000, 20000})
            QTest::newRow(qPrintable(QString::number(days))) << days;
    }
    void staysInsideItsFrame()
    {
        QFETCH(int, days);
        const QDate start(2011, 12, 31);
        const Drawing drawing =
            custodyBar({{QStringLiteral("A"), between(start, start), between(start.addDays(days), start.addDays(days))}}, asOf);
        for (const auto &box : all<Drawing::Box>(drawing))
            QVERIFY(box.x >= 0 && box.x + box.width <= drawing.width && box.y + box.height <= drawing.height);
        double last = -100;
        int ticks = 0;
        for (const auto &text : all<Drawing::Text>(drawing))
            if (!text.isBold && text.anchor == Drawing::Anchor::Middle) {
                QVERIFY2(text.x - last > 20, qPrintable(text.text)); // labels do not touch
                last = text.x;
                ++ticks;
            }
        QVERIFY(ticks >= 1 && ticks <= 12);
    }

    void nothingToDrawIsNoHarm()
    {
        QVERIFY(custodyBar({}, asOf).height > 0);
        QVERIFY(registrationLine({}).height > 0);
        QVERIFY(hasText(custodyBar({{QStringLiteral("B"), {}, {}, true}}, asOf), QStringLiteral("dates not known")));
    }

    void outcomesDifferByShape()
    {
        const Drawing drawing = registrationLine(nineAttempts());
        const auto dots = all<Drawing::Dot>(drawing);
        QCOMPARE(dots.size(), size_t(4 + 3)); // four attempts that are not refusals, and the legend
        QCOMPARE(std::ranges::count_if(dots, [](const auto &dot) { return dot.fill == 0; }), 2);
        for (int i = 1; i <= 9; ++i)
            QVERIFY(hasText(drawing, QString::number(i)));
        QVERIFY(!hasText(drawing, QStringLiteral("10")));
    }

    /// Attempts that are known one by one keep their own numbers; what may still be answered is not "no answer".
    void attemptsKeepTheirNumbers()
    {
        using Outcome = RegistrationMark::Outcome;
        const Drawing drawing = registrationLine({{on(2019, 2, 1), Outcome::Refused, 1}, {on(2021, 9, 1), Outcome::Waiting, 9}});
        QVERIFY(hasText(drawing, QStringLiteral("9")) && !hasText(drawing, QStringLiteral("2")));
        QVERIFY(hasText(drawing, QStringLiteral("answer not yet due")) && !hasText(drawing, QStringLiteral("no answer")));
        const Drawing plain = registrationLine({{on(2019, 2, 1), Outcome::Refused}, {on(2021, 9, 1), Outcome::Pending}});
        QVERIFY(hasText(plain, QStringLiteral("2")) && hasText(plain, QStringLiteral("no answer")));
    }

    void becomesPngAndPdf()
    {
        const auto fonts = FontSet::load();
        QVERIFY(fonts);
        Document document;
        for (const Drawing &drawing : {custodyBar(threeStays(), asOf), registrationLine(nineAttempts())}) {
            const auto png = drawingAsPng(**fonts, drawing, 200);
            QVERIFY(png && png->startsWith("\x89PNG"));
            const auto again = drawingAsPng(**fonts, drawing, 200);
            QVERIFY(*again == *png);
            QVERIFY(drawingAsPng(**fonts, drawing, 100)->size() < png->size());
            document.blocks.push_back(Figure{.drawing = drawing, .alt = QStringLiteral("A time line")});
        }
        const auto pdf = writePdf(document, {}, **fonts);
        QVERIFY(pdf);
        const QString text = tools::pdfText(*pdf);
        QVERIFY(text.contains(QStringLiteral("District police")) && text.contains(QStringLiteral("registered")));
        if (const QString keep = qEnvironmentVariable("SOLNOMA_KEEP"); !keep.isEmpty()) {
            QFile file(keep + QStringLiteral("/drawings.pdf"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(*pdf);
        }
    }
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
