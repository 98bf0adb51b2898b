// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QIcon>
#include <QPainterPath>

#include <optional>
#include <string_view>

class QAbstractButton;

namespace solnoma {

/// All pictures of the program, each a few lines on a grid of 16 units: icons.cpp holds them in this order.
enum class Icon {
    None,
    // the pages
    Home,
    Case,
    Person,
    Group,
    Organisation,
    Act,
    Source,
    Evidence,
    Task,
    Sent,
    Analysis,
    Reference,
    Files,
    Settings,
    Place,
    Document,
    Consent,
    // what the quick logs log
    Detention,
    Registration,
    Harassment,
    // what can be done
    Search,
    Help,
    Lock,
    Hide,
    Back,
    Up,
    Down,
    Add,
    TakeAway,
    Remove,
    Restore,
    Undo,
    Redo,
    Discard,
    Close,
    Edit,
    Save,
    Copy,
    Paste,
    Attach,
    Export,
    Print,
    Filter,
    LookAround,
    Key,
    History,
    Compare,
    // how things stand
    Ok,
    Information,
    Warning,
    Error,
    Sealed,
    HoursCount,
};
constexpr int IconCount = static_cast<int>(Icon::HoursCount) + 1;

/// Drawn anew at every painting, in the colours of that moment and as sharp as the screen: it follows light and dark. Lines
/// stay 1.5 pixels thick at 16 pixels and grow slower than the picture. Ways to go are mirrored right-to-left.
QIcon icon(Icon which, Tone tone = Tone::Text);

/// The icon beside the button's text, also on tool buttons, which else show it instead of the text.
void giveIcon(QAbstractButton *button, Icon which, Tone tone = Tone::Text);

/// The picture of a kind of record; Document where it has none of its own.
Icon iconOfKind(std::string_view kind);

/// The sign that goes with a colour.
Icon iconOfTone(Tone tone);

/// The lines of an icon on its grid; empty for Icon::None.
QPainterPath iconPath(Icon which);

/// "M x y" begins a line, "L", "Q" and "C" go on with it as in SVG, "Z" closes it; "A x y r" is a circle, "R x y w h r" a
/// box with round corners, "P x y" a point. Further numbers after M go on as L. Nothing when it cannot be read.
std::optional<QPainterPath> parseIcon(std::string_view notation);

} // namespace solnoma
