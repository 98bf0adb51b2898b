// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace solnoma {

/// From now on a label of messages: a screen reader says what stands in it when it comes up, wherever the keyboard is. To be
/// called before it is shown.
void makeAnnouncing(QLabel &label);

/// Has what stands in such a label said again, because it has changed while it was seen. Nothing for one that is empty or not
/// seen.
void announce(QLabel &label);

} // namespace solnoma
