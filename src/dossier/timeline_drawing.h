// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fuzzy_date.h"
#include "dossier/drawing.h"

#include <QStringList>

#include <vector>

namespace solnoma {

/// The words in the time drawings, in the language of the paper.
struct TimelineWords {
    QStringList months{QStringLiteral("Jan"), QStringLiteral("Feb"), QStringLiteral("Mar"), QStringLiteral("Apr"),
                       QStringLiteral("May"), QStringLiteral("Jun"), QStringLiteral("Jul"), QStringLiteral("Aug"),
                       QStringLiteral("Sep"), QStringLiteral("Oct"), QStringLiteral("Nov"), QStringLiteral("Dec")};
    QStringList monthsOfDays = {}; ///< what follows the number of a day; empty: a space and the month
    QString total = QStringLiteral("In custody");
    QString certain = QStringLiteral("surely");
    QString uncertain = QStringLiteral("possibly");
    QString gap = QStringLiteral("not known where");
    QString undated = QStringLiteral("dates not known");
    QString registered = QStringLiteral("registered");
    QString refused = QStringLiteral("refused");
    QString returned = QStringLiteral("returned");
    QString pending = QStringLiteral("no answer");
    QString waiting = QStringLiteral("answer not yet due");
    QString withdrawn = QStringLiteral("withdrawn");
};

/// One stay in custody. An open one may last to the day of the paper; it surely lasted to the last that was heard.
struct CustodySegment {
    QString label;
    FuzzyDate begin = {};
    FuzzyDate end = {};
    bool isOpen = false;
    std::optional<WallTime> lastKnown = {};
    bool isPlaceUnknown = false;
};

/// A row for the whole and one for each segment over a common time line: grey where custody is certain, hatched where
/// begin or end is not, cross-hatched where nobody knows where somebody was: in such a stay, and where nothing is known
/// between two. The legend names what occurs.
Drawing custodyBar(const std::vector<CustodySegment> &segments, WallTime asOf, const TimelineWords &words = {},
                   double width = 450);
/// The same cut into drawings of at most `rows` segments each, over one and the same time line, so that a long one can go
/// over pages. The row for the whole stands in the first, the legend in the last.
std::vector<Drawing> custodyBars(const std::vector<CustodySegment> &segments, size_t rows, WallTime asOf,
                                 const TimelineWords &words = {}, double width = 450);

struct RegistrationMark {
    enum class Outcome { Registered, Refused, Returned, Pending, Withdrawn, Waiting };
    FuzzyDate date = {};
    Outcome outcome = Outcome::Refused;
    int number = 0; ///< none: its place in the order given
};

/// Attempts to register, with their numbers, as marks on a time line with a legend of those that
/// occur.
Drawing registrationLine(const std::vector<RegistrationMark> &attempts, const TimelineWords &words = {}, double width = 450);

} // namespace solnoma
