// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace solnoma {

namespace {

constexpr double Grid = 16;
constexpr double Thickness = 1.5; ///< in pixels, of an icon of 16 pixels
constexpr double PointRadius = 0.2;

struct Shape {
    Icon icon;
    std::string_view lines;
};

constexpr std::array<Shape, IconCount> shapes{{
    {Icon::None, ""},
    {Icon::Home, "M2 7.75 8 2.25 14 7.75 M3.75 6.5 3.75 13.75 12.25 13.75 12.25 6.5 M6.5 13.5 6.5 9.75 9.5 9.75 9.5 13.5"},
    {Icon::Case,
     "M1.75 12.25 L1.75 4 Q1.75 3 2.75 3 L5.75 3 7.5 5 13.25 5 Q14.25 5 14.25 6 L14.25 12.25 Q14.25 13.25 13.25 13.25 "
     "L2.75 13.25 Q1.75 13.25 1.75 12.25 Z"},
    {Icon::Person, "A8 5 2.75 M2.5 14 C2.75 11 5 9.75 8 9.75 C11 9.75 13.25 11 13.5 14"},
    {Icon::Group, "A5.75 5.25 2.5 M1.25 13.75 C1.25 11 3.25 9.75 5.75 9.75 C8.25 9.75 10.25 11 10.25 13.75 "
                  "M10.5 2.9 C13.6 3.2 13.6 7.3 10.5 7.6 M12.25 10 C13.75 10.5 14.75 11.75 14.75 13.75"},
    {Icon::Organisation, "R3 1.75 10 12.5 1 P6 4.75 P10 4.75 P6 7.75 P10 7.75 M6.5 14 6.5 11 9.5 11 9.5 14"},
    {Icon::Act, "R2 3 12 11 1 M2 6.5 14 6.5 M5.25 1.5 5.25 4.25 M10.75 1.5 10.75 4.25 A8 10.25 0.9"},
    {Icon::Source, "M2 4 Q2 2.5 3.5 2.5 L12.5 2.5 Q14 2.5 14 4 L14 9.5 Q14 11 12.5 11 L7 11 4 13.75 4 11 3.5 11 Q2 11 2 9.5 Z "
                   "M5 5.5 11 5.5 M5 8 9 8"},
    {Icon::Evidence, "R1.75 2.75 12.5 10.5 1 A10.75 5.9 1 M2 11.25 5.5 7.25 9.25 11 11 9.5 14 12"},
    {Icon::Task, "R2.25 2.25 11.5 11.5 1.5 M5.25 8 7.25 10 10.75 6"},
    {Icon::Sent, "M14.25 1.75 1.75 6.5 6.75 9.25 9.5 14.25 Z M6.75 9.25 L14 2"},
    {Icon::Analysis, "M2 14 14 14 M4 13.5 4 9.25 M8 13.5 8 2.75 M12 13.5 12 6.25"},
    {Icon::Reference, "M8 4 C6.5 2.75 4.5 2.5 1.75 2.5 L1.75 12.25 C4.5 12.25 6.5 12.5 8 13.75 C9.5 12.5 11.5 12.25 14.25 12.25 "
                      "L14.25 2.5 C11.5 2.5 9.5 2.75 8 4 L8 13.5"},
    {Icon::Files, "R1.75 8.5 12.5 5 1 M2.25 8.5 4.25 2.75 11.75 2.75 13.75 8.5 P11.5 11 M4.5 11 8 11"},
    {Icon::Settings, "M2 4.5 7.75 4.5 A9.75 4.5 1.75 M11.75 4.5 14 4.5 M2 11.5 4.25 11.5 A6.25 11.5 1.75 M8.25 11.5 14 11.5"},
    {Icon::Place, "M8 14.25 C5 10.75 3.25 8.75 3.25 6.25 C3.25 3.5 5.4 1.75 8 1.75 C10.6 1.75 12.75 3.5 12.75 6.25 "
                  "C12.75 8.75 11 10.75 8 14.25 Z A8 6.25 1.5"},
    {Icon::Document, "M3.25 1.75 9.25 1.75 12.75 5.25 12.75 14.25 3.25 14.25 Z M9.25 2 9.25 5.25 12.5 5.25 M5.75 8.25 10.25 8.25 "
                     "M5.75 11.25 10.25 11.25"},
    {Icon::Consent, "M12.75 7 L12.75 14.25 3.25 14.25 3.25 1.75 8 1.75 M5.75 5.5 7.5 7.25 12.25 2 M5.75 11 10.25 11"},
    {Icon::Detention, "M1.75 2.5 14.25 2.5 M1.75 13.5 14.25 13.5 M3.5 2.75 3.5 13.25 M6.5 2.75 6.5 13.25 M9.5 2.75 9.5 13.25 "
                      "M12.5 2.75 12.5 13.25"},
    {Icon::Registration, "M3 14.25 13 14.25 M2.75 11.75 2.75 10 Q2.75 9 3.75 9 L6.5 9 C7.25 7.5 5.5 6.25 5.5 4.25 "
                         "C5.5 0.9 10.5 0.9 10.5 4.25 C10.5 6.25 8.75 7.5 9.5 9 L12.25 9 Q13.25 9 13.25 10 L13.25 11.75 Z"},
    {Icon::Harassment,
     "M2 4 Q2 2.5 3.5 2.5 L12.5 2.5 Q14 2.5 14 4 L14 9.5 Q14 11 12.5 11 L7 11 4 13.75 4 11 3.5 11 Q2 11 2 9.5 Z "
     "M8 4.75 8 6.75 P8 8.9"},
    {Icon::Search, "A7 7 4.75 M10.5 10.5 14 14"},
    {Icon::Help, "A8 8 6.25 M6 6.5 C6 4 10 4 10 6.4 C10 7.9 8 7.9 8 9.1 P8 11.4"},
    {Icon::Lock, "R2.75 7 10.5 7 1 M5 6.75 5 5 C5 0.9 11 0.9 11 5 L11 6.75 P8 10.5"},
    {Icon::Hide, "M1.75 6.5 C4.5 10.75 11.5 10.75 14.25 6.5 M8 9.75 8 12.25 M4.25 8.75 3 11 M11.75 8.75 13 11"},
    {Icon::Back, "M7 3.25 2.25 8 7 12.75 M2.5 8 13.75 8"},
    {Icon::Up, "M3.25 7 8 2.25 12.75 7 M8 2.5 8 13.75"},
    {Icon::Down, "M3.25 9 8 13.75 12.75 9 M8 13.5 8 2.25"},
    {Icon::Add, "M8 2.75 8 13.25 M2.75 8 13.25 8"},
    {Icon::TakeAway, "M2.75 8 13.25 8"},
    {Icon::Remove, "M2.25 4.25 13.75 4.25 M6 4 6 2 10 2 10 4 M3.75 4.5 4.5 14 11.5 14 12.25 4.5 M6.75 7 6.75 11.25 "
                   "M9.25 7 9.25 11.25"},
    {Icon::Restore, "M2.25 14 2.25 9 M13.75 9 13.75 14 2.25 14 M8 11 8 7.5 C8 4.5 6.5 3.75 3.5 3.75 M6 1.5 3.25 3.75 6 6"},
    {Icon::Undo, "M5.5 2.75 2.25 6 5.5 9.25 M2.5 6 9.5 6 C12.25 6 13.75 7.6 13.75 9.6 C13.75 11.75 12 13.25 10 13.25 L6.5 13.25"},
    {Icon::Redo, "M10.5 2.75 13.75 6 10.5 9.25 M13.5 6 6.5 6 C3.75 6 2.25 7.6 2.25 9.6 C2.25 11.75 4 13.25 6 13.25 L9.5 13.25"},
    {Icon::Discard, "M9 1.75 3.25 1.75 3.25 14.25 12.75 14.25 12.75 10 M8.75 4.25 13.25 8.75 M13.25 4.25 8.75 8.75"},
    {Icon::Close, "M3.75 3.75 12.25 12.25 M12.25 3.75 3.75 12.25"},
    {Icon::Edit, "M2.25 13.75 3 10.75 11 2.75 13.25 5 5.25 13 Z M9.25 4.5 11.5 6.75"},
    {Icon::Save,
     "M2.25 2.25 11 2.25 13.75 5 13.75 13.75 2.25 13.75 Z M5 2.5 5 5.75 10 5.75 10 2.5 M4.75 13.5 4.75 9.25 11.25 9.25 "
     "11.25 13.5"},
    {Icon::Copy, "R5.5 5.5 8.5 8.5 1 M10.5 5.25 10.5 3 Q10.5 2 9.5 2 L3 2 Q2 2 2 3 L2 9.5 Q2 10.5 3 10.5 L5.25 10.5"},
    {Icon::Paste, "M5.5 3 3 3 3 14 13 14 13 3 10.5 3 R5.5 1.75 5 2.75 0.75 M6 8.25 10 8.25 M6 11 10 11"},
    {Icon::Attach, "M13.5 7.5 8 13 C6.5 14.5 4.25 14.25 3 13 C1.75 11.75 1.5 9.5 3 8 L8.75 2.25 C9.75 1.25 11.4 1.35 12.3 2.25 "
                   "C13.2 3.15 13.3 4.8 12.3 5.8 L6.75 11.25 C6.25 11.75 5.6 11.7 5.2 11.3 C4.8 10.9 4.8 10.2 5.25 9.75 "
                   "L10.25 4.75"},
    {Icon::Export, "M8 10.25 8 2.25 M4.75 5.25 8 2 11.25 5.25 M2.25 9.5 2.25 13.75 13.75 13.75 13.75 9.5"},
    {Icon::Print, "M4.5 6 4.5 2 11.5 2 11.5 6 M4.25 11.5 2 11.5 2 6.25 14 6.25 14 11.5 11.75 11.5 R4.5 9.5 7 4.5 0.25"},
    {Icon::Filter, "M1.75 2.75 14.25 2.75 9.5 8.25 9.5 12 6.5 13.75 6.5 8.25 Z"},
    {Icon::LookAround, "A8 8 6.25 M10.75 5.25 9.25 9.25 5.25 10.75 6.75 6.75 Z"},
    {Icon::Key, "A5 11 3 M7.25 8.75 13.75 2.25 M10.5 5.5 12.75 7.75"},
    {Icon::History, "M2.25 2.5 2.25 6 5.75 6 M2.5 6 C3.5 3.5 5.75 1.9 8.25 1.9 C11.6 1.9 14.25 4.6 14.25 8 C14.25 11.4 11.6 14.1 "
                    "8.25 14.1 C5.5 14.1 3.2 12.4 2.4 9.75 M8.25 5 8.25 8.25 10.5 9.75"},
    {Icon::Compare, "R1.75 2.5 4.5 11 0.75 R9.75 2.5 4.5 11 0.75 M8 1.5 8 14.5"},
    {Icon::Ok, "A8 8 6.25 M5.25 8.25 7.25 10.25 10.75 6"},
    {Icon::Information, "A8 8 6.25 M8 7.5 8 11.25 P8 4.9"},
    {Icon::Warning, "M8 2 14.5 13.5 1.5 13.5 Z M8 6.5 8 9.25 P8 11.4"},
    {Icon::Error, "M5.5 1.75 10.5 1.75 14.25 5.5 14.25 10.5 10.5 14.25 5.5 14.25 1.75 10.5 1.75 5.5 Z M8 4.75 8 8.5 P8 11"},
    {Icon::Sealed, "R1.75 3 12.5 10 1 M2.25 3.75 6.5 7.5 M13.75 3.75 9.5 7.5 A8 8.5 1.9"},
    {Icon::HoursCount, "A8 8 6.25 M8 4.5 8 8.25 10.5 9.75"},
}};

constexpr bool areInOrder()
{
    for (size_t i = 0; i < shapes.size(); ++i) {
        if (static_cast<size_t>(shapes[i].icon) != i)
            return false;
    }
    return true;
}
static_assert(areInOrder());

bool isMirrored(Icon which)
{
    return which == Icon::Back || which == Icon::Undo || which == Icon::Redo || which == Icon::Sent;
}

struct Letter {
    char name;
    size_t numbers;
};
constexpr Letter letters[] = {{'M', 2}, {'L', 2}, {'Q', 4}, {'C', 6}, {'A', 3}, {'R', 5}, {'P', 2}, {'Z', 0}};

void add(QPainterPath &path, char letter, const std::array<double, 6> &n)
{
    switch (letter) {
    case 'M': path.moveTo(n[0], n[1]); break;
    case 'L': path.lineTo(n[0], n[1]); break;
    case 'Q': path.quadTo(n[0], n[1], n[2], n[3]); break;
    case 'C': path.cubicTo(n[0], n[1], n[2], n[3], n[4], n[5]); break;
    case 'A': path.addEllipse(QPointF(n[0], n[1]), n[2], n[2]); break;
    case 'R': path.addRoundedRect(n[0], n[1], n[2], n[3], n[4], n[4]); break;
    case 'P': path.addEllipse(QPointF(n[0], n[1]), PointRadius, PointRadius); break;
    default: path.closeSubpath();
    }
}

/// Takes the next number off the notation.
std::optional<double> takeNumber(std::string_view &notation)
{
    notation.remove_prefix(std::min(notation.find_first_not_of(' '), notation.size()));
    double number = 0;
    const auto [end, error] = std::from_chars(notation.data(), notation.data() + notation.size(), number);
    if (error != std::errc())
        return {};
    notation.remove_prefix(static_cast<size_t>(end - notation.data()));
    return number;
}

class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(Icon which, Tone tone) : m_which(which), m_tone(tone), m_path(iconPath(which)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double side = std::min(rect.width(), rect.height());
        if (side <= 0)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center());
        painter->scale(side / Grid, side / Grid);
        if (isMirrored(m_which) && QGuiApplication::isRightToLeft())
            painter->scale(-1, 1);
        painter->translate(-Grid / 2, -Grid / 2);
        // Large ones are not heavier, only larger.
        const double thickness = Thickness * std::sqrt(Grid / std::max(side, Grid));
        painter->strokePath(m_path, QPen(colour(mode, state), thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap(size);
        pixmap.setDevicePixelRatio(scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), (QSizeF(size) / scale).toSize()), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("solnoma-lines"); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected || (m_tone == Tone::Rail && state == QIcon::On))
            return palette.color(QPalette::HighlightedText);
        return toneColour(m_tone);
    }

    Icon m_which;
    Tone m_tone;
    QPainterPath m_path;
};

} // namespace

std::optional<QPainterPath> parseIcon(std::string_view notation)
{
    QPainterPath path;
    const Letter *letter = nullptr;
    while (true) {
        notation.remove_prefix(std::min(notation.find_first_not_of(' '), notation.size()));
        if (notation.empty())
            return path;
        if (const auto *named = std::ranges::find(letters, notation.front(), &Letter::name); named != std::end(letters)) {
            letter = named;
            notation.remove_prefix(1);
        } else if (letter && (letter->name == 'M' || letter->name == 'L')) {
            letter = &letters[1];
        } else {
            return {};
        }
        std::array<double, 6> numbers{};
        for (size_t i = 0; i < letter->numbers; ++i) {
            const auto number = takeNumber(notation);
            if (!number)
                return {};
            numbers[i] = *number;
        }
        add(path, letter->name, numbers);
    }
}

QPainterPath iconPath(Icon which)
{
    return parseIcon(shapes[static_cast<size_t>(which)].lines).value_or(QPainterPath());
}

QIcon icon(Icon which, Tone tone)
{
    return which == Icon::None ? QIcon() : QIcon(new LineIconEngine(which, tone));
}

void giveIcon(QAbstractButton *button, Icon which, Tone tone)
{
    button->setIcon(icon(which, tone));
    if (auto *tool = qobject_cast<QToolButton *>(button))
        tool->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

Icon iconOfKind(std::string_view kind)
{
    static constexpr std::pair<std::string_view, Icon> kinds[] = {{"case", Icon::Case},
                                                                  {"person", Icon::Person},
                                                                  {"organisation", Icon::Organisation},
                                                                  {"group", Icon::Group},
                                                                  {"act", Icon::Act},
                                                                  {"source", Icon::Source},
                                                                  {"sealed_source", Icon::Sealed},
                                                                  {"place", Icon::Place},
                                                                  {"task", Icon::Task},
                                                                  {"consent", Icon::Consent},
                                                                  {"communication", Icon::Sent},
                                                                  {"outcome", Icon::Ok},
                                                                  {"relationship", Icon::Compare},
                                                                  {"review", Icon::Edit}};
    const auto *found = std::ranges::find(kinds, kind, &std::pair<std::string_view, Icon>::first);
    return found == std::end(kinds) ? Icon::Document : found->second;
}

Icon iconOfTone(Tone tone)
{
    switch (tone) {
    case Tone::Error: return Icon::Error;
    case Tone::Warning: return Icon::Warning;
    case Tone::Ok: return Icon::Ok;
    case Tone::Sealed: return Icon::Sealed;
    case Tone::Text:
    case Tone::Rail:
    case Tone::Quiet:
    case Tone::Information: break;
    }
    return Icon::Information;
}

} // namespace solnoma
