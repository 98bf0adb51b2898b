// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;

namespace solnoma {

/// So many average letters wide and so many lines high, but never larger than the window that it belongs to.
void resizeWithin(QDialog &dialog, int letters, int lines);

} // namespace solnoma
