// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace solnoma {

/// In a narrow form a button with a long text gives way, down to some sixteen letters; QToolButton leaves its middle out then.
/// The whole text has to stand in its tool tip.
inline void letShrink(QToolButton &button)
{
    constexpr int LeastLetters = 16;
    button.ensurePolished();
    button.setMinimumWidth(qMin(button.sizeHint().width(), button.fontMetrics().averageCharWidth() * LeastLetters));
}

} // namespace solnoma
