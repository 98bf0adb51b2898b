// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>
#include <vector>

namespace solnoma {

/// A picture of lines, boxes and words, in points from its upper left corner, in greys only so that it survives a
/// black-and-white copier. Painted alike into PDF (as vectors) and DOCX (as PNG).
struct Drawing {
    enum class Hatch { None, Rising, Falling };
    enum class Anchor { Start, Middle, End };

    struct Line {
        double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
        double width = 0.5;
        double grey = 0; ///< 0 black … 1 white
        bool isDashed = false;
    };
    struct Box {
        double x = 0, y = 0, width = 0, height = 0;
        double fill = 1;   ///< grey; 1 leaves it empty
        double stroke = 0; ///< line width; 0 draws no outline
        Hatch hatch = Hatch::None;
    };
    struct Dot {
        double x = 0, y = 0, radius = 3;
        double fill = 1;
    };
    /// y is the baseline.
    struct Text {
        double x = 0, y = 0;
        QString text;
        double size = 8;
        Anchor anchor = Anchor::Start;
        bool isBold = false;
    };
    using Shape = std::variant<Line, Box, Dot, Text>;

    double width = 0;
    double height = 0;
    std::vector<Shape> shapes;
};

} // namespace solnoma
