// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/timeline_drawing.h"

#include "dossier/time_axis.h"

#include <algorithm>
#include <set>
#include <utility>

namespace solnoma {

namespace {

constexpr double LeastLabelWidth = 128;
constexpr double LetterWidth = 4.9; ///< of 7.5 points: a bold Cyrillic one with its neighbours, none is wider on average
constexpr qsizetype MostLetters = 40;
constexpr double RowHeight = 14;
constexpr double BarHeight = 8;
constexpr double CertainGrey = 0.55;

enum class Pattern { Certain, Possible, PlaceUnknown };

/// What is surely custody lies between begin.to and end.from, what may be between begin.from and end.to.
struct Span {
    WallTime from, surelyFrom, surelyTo, to;
    Pattern surely = Pattern::Certain;
};

std::optional<Span> spanOf(const CustodySegment &segment, WallTime asOf)
{
    const bool isOpen = segment.isOpen && segment.end.isUndated();
    const auto known = {segment.begin.from, segment.begin.to, segment.end.from, segment.end.to};
    const auto first = std::ranges::find_if(known, [](const auto &time) { return time.has_value(); });
    if (first == known.end())
        return {};
    const WallTime begin = segment.begin.from.value_or(**first);
    const WallTime lastKnown = std::min(segment.lastKnown.value_or(segment.begin.to.value_or(begin)), asOf);
    const WallTime surely = segment.begin.to.value_or(isOpen ? lastKnown : segment.end.from.value_or(begin));
    const WallTime end = isOpen ? asOf : segment.end.to.value_or(segment.end.from.value_or(surely));
    return Span{begin, std::max(surely, begin), isOpen ? lastKnown : segment.end.from.value_or(surely), std::max(end, begin),
                segment.isPlaceUnknown ? Pattern::PlaceUnknown : Pattern::Certain};
}

QString shortened(const QString &label)
{
    return label.size() <= MostLetters ? label : QString(label.left(MostLetters - 1).trimmed() % u'…');
}

class CustodyDrawing
{
public:
    CustodyDrawing(const std::vector<CustodySegment> &segments, WallTime asOf, const TimelineWords &words, double width)
        : m_segments(segments), m_words(words), m_width(width)
    {
        const auto makeRoom = [this](const QString &label) {
            m_labelWidth = std::max(m_labelWidth, LetterWidth * static_cast<double>(shortened(label).size()) + 8);
        };
        makeRoom(words.total);
        for (const CustodySegment &segment : segments)
            makeRoom(segment.label);
        for (const CustodySegment &segment : segments)
            m_spans.push_back(spanOf(segment, asOf));
        for (const auto &span : m_spans)
            if (span) {
                m_from = std::min(m_from.value_or(span->from), span->from);
                m_to = std::max(m_to.value_or(span->to), span->to);
            }
    }

    /// The segments from `first` on, before `end`.
    Drawing drawn(size_t first, size_t end)
    {
        const bool hasTotal = first == 0;
        const bool hasLegend = end == m_segments.size();
        const double bottom = RowHeight * static_cast<double>(end - first + (hasTotal ? 1 : 0)) + 4;
        m_drawing = {.width = m_width, .height = bottom + TimeAxis::LabelHeight + (hasLegend ? 14 : 0), .shapes = {}};
        const TimeAxis axis(m_from.value_or(WallTime::fromMinutes(0)), m_to.value_or(WallTime::fromMinutes(0)), m_labelWidth,
                            m_drawing.width - 14);
        if (m_from)
            axis.draw(m_drawing, 0, bottom, m_words.months, m_words.monthsOfDays);
        double y = 0;
        if (hasTotal)
            drawTotal(axis, std::exchange(y, RowHeight));
        for (size_t i = first; i < end; ++i)
            drawSegment(axis, i, std::exchange(y, y + RowHeight));
        if (hasLegend)
            drawLegend(bottom + TimeAxis::LabelHeight + 8);
        return std::move(m_drawing);
    }

private:
    void label(double y, const QString &text, bool isBold)
    {
        m_drawing.shapes.push_back(Drawing::Text{.x = 0, .y = y + 10, .text = shortened(text), .size = 7.5, .isBold = isBold});
    }

    void box(double x, double y, double width, double height, Pattern pattern)
    {
        const bool isCertain = pattern == Pattern::Certain;
        m_drawing.shapes.push_back(Drawing::Box{x, y, width, height, isCertain ? CertainGrey : 1, 0.5,
                                                isCertain ? Drawing::Hatch::None : Drawing::Hatch::Rising});
        if (pattern == Pattern::PlaceUnknown)
            m_drawing.shapes.push_back(Drawing::Box{x, y, width, height, 1, 0, Drawing::Hatch::Falling});
    }

    void bar(const TimeAxis &axis, double y, WallTime from, WallTime to, Pattern pattern)
    {
        if (to <= from)
            return;
        m_used.insert(pattern);
        const double left = axis.x(from);
        box(left, y + 3, std::max(axis.x(to) - left, 1.2), BarHeight, pattern);
    }

    void drawSpan(const TimeAxis &axis, double y, const Span &span)
    {
        if (span.surelyTo <= span.surelyFrom) {
            bar(axis, y, span.from, std::max(span.to, WallTime::fromMinutes(span.from.minutes() + 1)), Pattern::Possible);
            return;
        }
        bar(axis, y, span.from, span.surelyFrom, Pattern::Possible);
        bar(axis, y, span.surelyFrom, span.surelyTo, span.surely);
        bar(axis, y, span.surelyTo, span.to, Pattern::Possible);
    }

    void drawSegment(const TimeAxis &axis, size_t index, double y)
    {
        label(y, m_segments[index].label, false);
        if (!m_spans[index]) {
            m_drawing.shapes.push_back(Drawing::Text{.x = m_labelWidth, .y = y + 10, .text = m_words.undated, .size = 7.5});
            return;
        }
        drawSpan(axis, y, *m_spans[index]);
        if (m_segments[index].isOpen) { // goes on: an arrow beyond the edge
            const double x = axis.x(m_spans[index]->to);
            const double middle = y + 3 + BarHeight / 2;
            m_drawing.shapes.push_back(Drawing::Line{x, middle, x + 11, middle, 1.2});
            m_drawing.shapes.push_back(Drawing::Line{x + 7, middle - 3, x + 11, middle, 1.2});
            m_drawing.shapes.push_back(Drawing::Line{x + 7, middle + 3, x + 11, middle, 1.2});
        }
    }

    void drawTotal(const TimeAxis &axis, double y)
    {
        label(y, m_words.total, true);
        std::vector<Span> spans;
        for (const auto &span : m_spans)
            if (span)
                spans.push_back(*span);
        std::ranges::sort(spans, {}, &Span::from);
        std::optional<WallTime> reached;
        for (const Span &span : spans) {
            if (reached && span.from.minutes() > reached->minutes() + 1)
                bar(axis, y, *reached, span.from, Pattern::PlaceUnknown);
            reached = std::max(reached.value_or(span.to), span.to);
            drawSpan(axis, y, span);
        }
    }

    void drawLegend(double y)
    {
        double x = m_labelWidth;
        const std::pair<Pattern, const QString &> entries[] = {
            {Pattern::Certain, m_words.certain}, {Pattern::Possible, m_words.uncertain}, {Pattern::PlaceUnknown, m_words.gap}};
        for (const auto &[pattern, text] : entries) {
            if (!m_used.contains(pattern))
                continue;
            box(x, y - 6, 14, 7, pattern);
            m_drawing.shapes.push_back(Drawing::Text{.x = x + 18, .y = y, .text = text, .size = 7});
            x += 34 + 4.2 * static_cast<double>(text.size());
        }
    }

    const std::vector<CustodySegment> &m_segments;
    const TimelineWords &m_words;
    std::vector<std::optional<Span>> m_spans;
    std::optional<WallTime> m_from;
    std::optional<WallTime> m_to;
    const double m_width;
    Drawing m_drawing;
    std::set<Pattern> m_used; ///< also in the drawings before
    double m_labelWidth = LeastLabelWidth;
};

using Outcome = RegistrationMark::Outcome;

/// Marks that differ by shape, not by shade: full dot, cross, ring, ring with a bar, ring with a hand, square.
void drawMark(Drawing &drawing, double x, double y, Outcome outcome)
{
    constexpr double r = 3.2;
    if (outcome == Outcome::Refused) {
        drawing.shapes.push_back(Drawing::Line{x - r, y - r, x + r, y + r, 1.6});
        drawing.shapes.push_back(Drawing::Line{x - r, y + r, x + r, y - r, 1.6});
        return;
    }
    if (outcome == Outcome::Withdrawn) {
        drawing.shapes.push_back(Drawing::Box{.x = x - r, .y = y - r, .width = 2 * r, .height = 2 * r, .stroke = 0.8});
        return;
    }
    drawing.shapes.push_back(Drawing::Dot{x, y, r, outcome == Outcome::Registered ? 0.0 : 1.0});
    if (outcome == Outcome::Waiting)
        drawing.shapes.push_back(Drawing::Line{x, y - r, x, y, 1.2});
    if (outcome == Outcome::Returned)
        drawing.shapes.push_back(Drawing::Line{x - r, y, x + r, y, 1.2});
}

} // namespace

Drawing custodyBar(const std::vector<CustodySegment> &segments, WallTime asOf, const TimelineWords &words, double width)
{
    return CustodyDrawing(segments, asOf, words, width).drawn(0, segments.size());
}

std::vector<Drawing> custodyBars(const std::vector<CustodySegment> &segments, size_t rows, WallTime asOf,
                                 const TimelineWords &words, double width)
{
    CustodyDrawing drawing(segments, asOf, words, width);
    std::vector<Drawing> parts;
    rows = std::max<size_t>(rows, 1);
    for (size_t first = 0; first < segments.size(); first += rows)
        parts.push_back(drawing.drawn(first, std::min(first + rows, segments.size())));
    return parts;
}

Drawing registrationLine(const std::vector<RegistrationMark> &attempts, const TimelineWords &words, double width)
{
    constexpr double line = 36;
    Drawing drawing{.width = width, .height = line + TimeAxis::LabelHeight + 30, .shapes = {}};
    std::optional<WallTime> from;
    std::optional<WallTime> to;
    for (const RegistrationMark &attempt : attempts)
        for (const auto &time : {attempt.date.from, attempt.date.to})
            if (time) {
                from = std::min(from.value_or(*time), *time);
                to = std::max(to.value_or(*time), *time);
            }
    const TimeAxis axis(from.value_or(WallTime::fromMinutes(0)), to.value_or(WallTime::fromMinutes(0)), 10, width - 10);
    if (from)
        axis.draw(drawing, line - 4, line + 8, words.months, words.monthsOfDays);
    double lastX[2] = {-100, -100}; // of the numbers in the lower and the upper row
    for (size_t i = 0; i < attempts.size(); ++i) {
        const FuzzyDate &date = attempts[i].date;
        if (date.isUndated())
            continue;
        const double left = axis.x(date.from.value_or(*date.to));
        const double right = axis.x(date.to.value_or(*date.from));
        const double x = (left + right) / 2;
        if (right - left > 8)
            drawing.shapes.push_back(Drawing::Line{left, line, right, line, 0.6, 0, true});
        drawMark(drawing, x, line, attempts[i].outcome);
        const size_t row = x - lastX[0] < 12 && x - lastX[1] >= 12 ? 1 : 0;
        lastX[row] = x;
        drawing.shapes.push_back(
            Drawing::Text{x, line - 9 - 10 * static_cast<double>(row),
                          QString::number(attempts[i].number > 0 ? attempts[i].number : static_cast<int>(i) + 1), 7.5,
                          Drawing::Anchor::Middle, true});
    }
    const std::pair<Outcome, QString> legend[] = {{Outcome::Registered, words.registered}, {Outcome::Refused, words.refused},
                                                  {Outcome::Returned, words.returned},     {Outcome::Pending, words.pending},
                                                  {Outcome::Waiting, words.waiting},       {Outcome::Withdrawn, words.withdrawn}};
    double x = 14;
    for (const auto &[outcome, text] : legend) {
        const auto isDrawn = [wanted = outcome](const RegistrationMark &each) {
            return each.outcome == wanted && !each.date.isUndated();
        };
        if (std::ranges::none_of(attempts, isDrawn))
            continue;
        drawMark(drawing, x, drawing.height - 7, outcome);
        drawing.shapes.push_back(Drawing::Text{.x = x + 8, .y = drawing.height - 4, .text = text, .size = 7});
        x += 30 + 4.2 * static_cast<double>(text.size());
    }
    return drawing;
}

} // namespace solnoma
