// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/uuid7.h"

class QWidget;

namespace solnoma {

class AppContext;

/// Takes one recorded change back, as a job of the window: an import is as long in going as it was in coming. Who shows its
/// records is told, and the status bar says what came of it. The change that takes back; null: there was none. GUI thread.
Uuid7 takeBack(QWidget *parent, AppContext &context, const Uuid7 &change);

} // namespace solnoma
